// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_versions.h"
#include "app/math/tex_engine.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::MessageVersions;

namespace {

// Starts it; there is one reply then.
bool replies(tests::ChatFixture &fixture, const char *words)
{
    fixture.script->add(tests::says(words));
    if (!fixture.start())
        return false;
    fixture.chat.send(u"Hi"_s);
    return fixture.waitForReply();
}

} // namespace

class TestMessageVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryVersion();
    void drawsFormulas();
    void forgetsWhatIsClosed();
};

void TestMessageVersions::showsEveryVersion()
{
    const QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    fixture.script->add(tests::says("A **short** one."));
    auto failing = tests::says("");
    failing.error = base::Error{base::ErrorCode::Io, "The <disk> is full."};
    fixture.script->add(failing);
    QVERIFY(fixture.start());
    fixture.chat.send(u"Hi"_s);
    QVERIFY(fixture.waitForReply());
    const qint64 first = fixture.messageOf(1);
    fixture.chat.regenerate(first);
    QVERIFY(fixture.waitForReply());
    MessageVersions versions(&fixture.storage);
    const QSignalSpy opened(&versions, &MessageVersions::opened);
    versions.open(fixture.messageOf(1));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(versions.list().size(), 2);
    QCOMPARE(versions.shown(), 1);
    const QVariantMap older = versions.list()[0].toMap();
    QCOMPARE(older[u"messageId"_s].toLongLong(), first);
    QCOMPARE(older[u"model"_s].toString(), u"Scripted"_s);
    QVERIFY(!older[u"isFailed"_s].toBool());
    QCOMPARE(older[u"words"_s].toString().trimmed(), u"A short one."_s);
    QVERIFY(versions.pages()[0].contains(u"short"_s));
    QVERIFY(!versions.pages()[0].contains(u"**"_s));
    const QVariantMap newer = versions.list()[1].toMap();
    QVERIFY(newer[u"isFailed"_s].toBool());
    QCOMPARE(versions.pages()[1], u"The &lt;disk&gt; is full."_s);
}

void TestMessageVersions::drawsFormulas()
{
    if (!app::TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    const QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    QVERIFY(replies(fixture, "So $a^2$ is, and\n\n$$\nb^2\n+ c\n$$\n\ntoo."));
    app::MathRenderer math;
    MessageVersions versions(&fixture.storage);
    versions.setMath(&math);
    versions.setTextColor(Qt::red);
    const QSignalSpy opened(&versions, &MessageVersions::opened);
    versions.open(fixture.messageOf(1));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(versions.pages()[0].count(u"href=\"formula:"_s), 2, 30000);
    const QString red = versions.pages()[0];
    versions.setTextColor(Qt::blue);
    QTRY_COMPARE_WITH_TIMEOUT(versions.pages()[0].count(u"href=\"formula:"_s), 2, 30000);
    QVERIFY(versions.pages()[0] != red);
    QVERIFY(versions.list()[0].toMap()[u"words"_s].toString().contains(u"a^2"_s));
}

void TestMessageVersions::forgetsWhatIsClosed()
{
    const QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    QVERIFY(replies(fixture, "Yes."));
    MessageVersions versions(&fixture.storage);
    const QSignalSpy opened(&versions, &MessageVersions::opened);
    versions.open(fixture.messageOf(1));
    versions.close();
    versions.open(fixture.messageOf(1));
    QTRY_COMPARE(opened.size(), 1); // the first was given up
    versions.close();
    QVERIFY(versions.list().isEmpty());
}

QTEST_MAIN(TestMessageVersions)
#include "tst_message_versions.moc"
