// SPDX-License-Identifier: Apache-2.0
#include "agents/look/look_tool.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QTest>

using namespace Qt::Literals;
using agents::look::LookTool;

namespace {

agents::ModelSenses seeing()
{
    return {.found = engine::Senses{.projector = {},
                                    .sight = engine::vision::VisionKind::Tower,
                                    .hearing = {}},
            .whyNot = {}};
}

} // namespace

class TestLookTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAPicture();
    void showsAPageOfAPdf();
    void showsWhatStoodThereWhenItWasAsked();
    void refuses_data();
    void refuses();
    void saysWhyTheModelCannotSee();

private:
    void put(const char *name, const QString &source)
    {
        QFile file(QStringLiteral(HEARTH_TEST_DATA "/documents/") + source);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_tools->folder.put(name, file.readAll());
    }
    agents::tools::ToolResult look(const nlohmann::json &arguments)
    {
        return *LookTool(seeing(), u"Test"_s).run(arguments, m_tools->context());
    }
    std::unique_ptr<ToolFixture> m_tools;
};

void TestLookTool::init()
{
    m_tools = std::make_unique<ToolFixture>();
    put("a.png", u"pictures/alpha.png"_s);
    put("b.pdf", u"formats/report.pdf"_s);
    m_tools->folder.put("c.txt", "text\n");
    m_tools->folder.put(".env", "SECRET=1");
}

void TestLookTool::showsAPicture()
{
    const auto result = look({{"file", "a.png"}});
    QVERIFY2(!result.failed, result.text.c_str());
    QVERIFY2(contains(result.text, "a.png, ") && contains(result.text, "pixels"),
             result.text.c_str());
    QCOMPARE(result.pictures.size(), size_t{1});
    const auto seen = result.pictures[0].decode(m_tools->cancel);
    QVERIFY(seen);
    QCOMPARE(seen->pictures.size(), size_t{1});
    QVERIFY(seen->pictures[0].width > 0);
}

void TestLookTool::showsAPageOfAPdf()
{
    const auto result = look({{"file", "b.pdf"}, {"page", 1}});
    QVERIFY2(!result.failed, result.text.c_str());
    QVERIFY(contains(result.text, "b.pdf, page 1"));
    QCOMPARE(result.pictures.size(), size_t{1});
    QVERIFY(result.pictures[0].decode(m_tools->cancel));
    QVERIFY(look({{"file", "b.pdf"}, {"page", 999}}).failed);
}

void TestLookTool::showsWhatStoodThereWhenItWasAsked()
{
    const auto result = look({{"file", "a.png"}});
    m_tools->folder.put("a.png", "no picture any more");
    QVERIFY(result.pictures.at(0).decode(m_tools->cancel));
}

void TestLookTool::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("text") << QByteArray("c.txt");
    QTest::newRow("secret") << QByteArray(".env");
    QTest::newRow("missing") << QByteArray("d.png");
    QTest::newRow("outside") << QByteArray("../a.png");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
}

void TestLookTool::refuses()
{
    QFETCH(QByteArray, file);
    const auto result = look({{"file", file.toStdString()}});
    QVERIFY(result.failed);
    QVERIFY(result.pictures.empty());
    QVERIFY(!result.text.empty());
}

void TestLookTool::saysWhyTheModelCannotSee()
{
    const LookTool blind({.found = {}, .whyNot = u"There is no mmproj file."_s}, u"Test"_s);
    const auto result = *blind.run({{"file", "a.png"}}, m_tools->context());
    QVERIFY(result.failed);
    QVERIFY2(contains(result.text, "neither see nor hear"), result.text.c_str());
}

QTEST_GUILESS_MAIN(TestLookTool)
#include "tst_look_tool.moc"
