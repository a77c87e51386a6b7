// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"
#include "app/settings_keys.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithTheRecommendedSampling();
    void keepsValues();
    void writesOnceNothingChanges();
    void clampsWhatItIsGiven_data();
    void clampsWhatItIsGiven();
    void clampsWhatTheFileHolds_data();
    void clampsWhatTheFileHolds();
    void refusesSeedsThatAreNoNumbers();
    void resetsOneAndLeavesTheOthers();
    void resetsEverything();
    void undoesAReset();
    void forgetsTheUndoWhenSomethingElseIsSet();
    void leavesAloneWhatIsRemembered();
    void doesNotStoreWhatIsAsItBegan();
    void nameEveryPropertyLikeItsKey();
    void tellsOnlyChanges();

private:
    QTemporaryDir m_folder;
};

void TestSettings::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
}

void TestSettings::startsWithTheRecommendedSampling()
{
    const Settings settings(nullptr);
    QCOMPARE(settings.temperature(), 1.0);
    QCOMPARE(settings.topK(), 64);
    QCOMPARE(settings.topP(), 0.95);
    QCOMPARE(settings.seed(), QString());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QVERIFY(settings.sendWithEnter());
}

void TestSettings::keepsValues()
{
    {
        Settings settings(nullptr);
        settings.setTemperature(0.25);
        settings.setSeed(u" 18446744073709551615 "_s);
        settings.setSystemPrompt(u"Größe;\nzwei Zeilen"_s);
        settings.setTheme(Settings::Theme::Dark);
        settings.setThinking(true);
        settings.setSidebarVisible(false);
    }
    const Settings settings(nullptr);
    QCOMPARE(settings.temperature(), 0.25);
    QCOMPARE(settings.seed(), u"18446744073709551615"_s);
    QCOMPARE(settings.systemPrompt(), u"Größe;\nzwei Zeilen"_s);
    QCOMPARE(settings.theme(), Settings::Theme::Dark);
    QVERIFY(settings.thinking());
    QVERIFY(!settings.sidebarVisible());
}

// Not with every step of a slider, and not in the way of what is drawn.
void TestSettings::writesOnceNothingChanges()
{
    const QString path = QSettings().fileName();
    QFile::remove(path);
    const auto isWritten = [&path](const QByteArray &words) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    };
    Settings settings(nullptr);
    for (int step = 1; step <= 5; ++step) {
        settings.setTemperature(step / 10.0);
        QCoreApplication::processEvents();
        QCOMPARE(settings.temperature(), step / 10.0);
    }
    QVERIFY(!isWritten("temperature"));
    QTRY_VERIFY(isWritten("temperature=0.5"));
    settings.setTemperature(0.7);
    QCoreApplication::processEvents();
    QVERIFY(!isWritten("temperature=0.7"));
    QTRY_VERIFY(isWritten("temperature=0.7")); // not only once
    settings.setTemperature(0.9);
    QCOMPARE(QSettings().value("sampling/temperature").toDouble(), 0.9); // others know it at once
}

void TestSettings::clampsWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("kept");
    QTest::newRow("temperature low") << QByteArray("temperature") << -1.0 << 0.0;
    QTest::newRow("temperature high") << QByteArray("temperature") << 99.0 << 2.0;
    QTest::newRow("temperature nan") << QByteArray("temperature") << qQNaN() << 1.0;
    QTest::newRow("topK") << QByteArray("topK") << 5000.0 << 1000.0;
    QTest::newRow("topP") << QByteArray("topP") << 1.5 << 1.0;
    QTest::newRow("minP") << QByteArray("minP") << -0.5 << 0.0;
    QTest::newRow("penalty") << QByteArray("repetitionPenalty") << 0.5 << 1.0;
    QTest::newRow("zoom") << QByteArray("zoom") << 10.0 << 3.0;
    QTest::newRow("threads") << QByteArray("threads") << -4.0 << 0.0;
    QTest::newRow("context") << QByteArray("contextLength") << 1e9 << 1048576.0;
}

void TestSettings::clampsWhatItIsGiven()
{
    QFETCH(QByteArray, property);
    QFETCH(double, value);
    Settings settings(nullptr);
    settings.setProperty(property.constData(), value);
    QTEST(settings.property(property.constData()).toDouble(), "kept");
}

void TestSettings::clampsWhatTheFileHolds_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<double>("temperature");
    QTest::newRow("too much") << QVariant(7) << 2.0;
    QTest::newRow("text") << QVariant(u"warm"_s) << 1.0;
    QTest::newRow("infinite") << QVariant(u"inf"_s) << 1.0;
    QTest::newRow("fine") << QVariant(u"0.5"_s) << 0.5;
}

void TestSettings::clampsWhatTheFileHolds()
{
    QFETCH(QVariant, stored);
    QSettings().setValue(u"sampling/temperature"_s, stored);
    QTEST(Settings(nullptr).temperature(), "temperature");
}

void TestSettings::refusesSeedsThatAreNoNumbers()
{
    Settings settings(nullptr);
    settings.setSeed(u"lucky"_s);
    QCOMPARE(settings.seed(), QString());
}

void TestSettings::resetsOneAndLeavesTheOthers()
{
    Settings settings(nullptr);
    settings.setTemperature(0.1);
    settings.setZoom(2);
    QCOMPARE(settings.changedNames(), QStringList({u"temperature"_s, u"zoom"_s}));
    settings.reset({u"temperature"_s});
    QCOMPARE(settings.temperature(), 1.0);
    QCOMPARE(settings.zoom(), 2.0);
    QCOMPARE(settings.changedNames(), QStringList(u"zoom"_s));
}

void TestSettings::resetsEverything()
{
    Settings settings(nullptr);
    settings.setTheme(Settings::Theme::Dark);
    settings.setSystemPrompt(u"Briefly."_s);
    settings.setLocalOnly(true);
    settings.reset({});
    QCOMPARE(settings.changedNames(), QStringList());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.systemPrompt(), QString());
    QVERIFY(!settings.localOnly());
}

void TestSettings::undoesAReset()
{
    Settings settings(nullptr);
    QVERIFY(!settings.canUndoReset());
    settings.setSystemPrompt(u"Briefly."_s);
    settings.setZoom(2);
    settings.reset({});
    QVERIFY(settings.canUndoReset());
    settings.undoReset();
    QCOMPARE(settings.systemPrompt(), u"Briefly."_s);
    QCOMPARE(settings.zoom(), 2.0);
    QVERIFY(!settings.canUndoReset());
}

void TestSettings::forgetsTheUndoWhenSomethingElseIsSet()
{
    Settings settings(nullptr);
    settings.setZoom(2);
    settings.reset({});
    settings.setZoom(1.5);
    QVERIFY(!settings.canUndoReset());
}

void TestSettings::leavesAloneWhatIsRemembered()
{
    QSettings().setValue(u"models/last"_s, u"a.gguf"_s);
    Settings settings(nullptr);
    settings.setZoom(2);
    settings.reset({});
    QCOMPARE(QSettings().value(u"models/last"_s).toString(), u"a.gguf"_s);
}

void TestSettings::doesNotStoreWhatIsAsItBegan()
{
    Settings settings(nullptr);
    settings.setTopK(10);
    settings.setTopK(64);
    settings.setNotifies(false);
    settings.setNotifies(true);
    QCOMPARE(settings.changedNames(), QStringList());
}

// The page resets by the names of properties.
void TestSettings::nameEveryPropertyLikeItsKey()
{
    for (const QLatin1StringView key : app::keys::kAll) {
        const QByteArray name = QByteArray(key.data(), key.size()).split('/').last();
        QVERIFY2(Settings::staticMetaObject.indexOfProperty(name) >= 0, name);
    }
}

void TestSettings::tellsOnlyChanges()
{
    Settings settings(nullptr);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setTopK(10);
    settings.setTopK(10);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
