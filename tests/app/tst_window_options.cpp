// SPDX-License-Identifier: Apache-2.0
#include "app/window_options.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals;
using app::parseWindowOptions;

class TestWindowOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsUse_data();
    void everyFileHasItsUse();
    void filesGoWhereTheyBelong();
    void refusesWhatIsUnknown();
};

void TestWindowOptions::everyFileHasItsUse_data()
{
    using app::FileUse;
    QTest::addColumn<QString>("file");
    QTest::addColumn<FileUse>("use");
    QTest::newRow("model") << u"/models/gemma.gguf"_s << FileUse::Model;
    QTest::newRow("shouting model") << u"GEMMA.GGUF"_s << FileUse::Model;
    QTest::newRow("conversations") << u"/home/ada/Bread.hearth.json"_s << FileUse::Import;
    QTest::newRow("shouting conversations") << u"BREAD.HEARTH.JSON"_s << FileUse::Import;
    QTest::newRow("other JSON") << u"/home/ada/hearth.json"_s << FileUse::Attach;
    QTest::newRow("document") << u"plan.pdf"_s << FileUse::Attach;
}

void TestWindowOptions::everyFileHasItsUse()
{
    QFETCH(QString, file);
    QTEST(app::useOf(file), "use");
}

void TestWindowOptions::filesGoWhereTheyBelong()
{
    const auto options = parseWindowOptions(
        {u"hearth"_s, u"a.gguf"_s, u"b.gguf"_s, u"Bread.hearth.json"_s, u"plan.pdf"_s});
    QVERIFY(options);
    const auto here = [](const QString &name) {
        return QUrl::fromLocalFile(QDir::current().absoluteFilePath(name));
    };
    QCOMPARE(options->model, u"a.gguf"_s);
    QCOMPARE(options->imports, QList<QUrl>{here(u"Bread.hearth.json"_s)});
    QCOMPARE(options->files, (QList<QUrl>{here(u"b.gguf"_s), here(u"plan.pdf"_s)}));
}

void TestWindowOptions::refusesWhatIsUnknown()
{
    QVERIFY(!parseWindowOptions({u"hearth"_s, u"--colour"_s}));
}

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "tst_window_options.moc"
