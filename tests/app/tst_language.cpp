// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheCatalogues();
    void namesLanguagesInThemselves_data();
    void namesLanguagesInThemselves();
    void speaksEnglishOnASystemWithoutALanguage();
    void switchesWordsWhileRunning();
    void mirrorsTheLayoutWhileRunning();
    void takesAnUnknownLanguageForTheSystems();
    void tellsOnlyChanges();
};

void TestLanguage::offersTheCatalogues()
{
    QCOMPARE(Language::available(),
             QStringList({u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}));
}

void TestLanguage::namesLanguagesInThemselves_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("de") << u"Deutsch"_s;
    QTest::newRow("en") << u"English"_s;
    QTest::newRow("es") << u"Español"_s;
    QTest::newRow("fr") << u"Français"_s;
    QTest::newRow("ja") << u"日本語"_s;
    QTest::newRow("ar") << u"العربية"_s;
    QTest::newRow("zh_CN") << u"简体中文"_s;
}

void TestLanguage::namesLanguagesInThemselves()
{
    QTEST(Language::nativeName(QString::fromLatin1(QTest::currentDataTag())), "name");
}

void TestLanguage::speaksEnglishOnASystemWithoutALanguage()
{
    Language language;
    language.use({});
    QCOMPARE(language.current(), u"en_US"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::switchesWordsWhileRunning()
{
    Language language;
    language.use(u"en"_s);
    const auto word = [] { return QCoreApplication::translate("Sidebar", "Search"); };
    QCOMPARE(word(), u"Search"_s);
    language.use(u"de"_s);
    QCOMPARE(word(), u"Suchen"_s);
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1,5"_s);
    language.use(u"en"_s);
    QCOMPARE(word(), u"Search"_s);
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1.5"_s);
}

void TestLanguage::mirrorsTheLayoutWhileRunning()
{
    Language language;
    language.use(u"en"_s);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { property bool mirrored: "
                      "Application.layoutDirection === Qt.RightToLeft }",
                      {});
    const std::unique_ptr<QObject> item(component.create());
    QVERIFY2(item, qPrintable(component.errorString()));
    QCOMPARE(item->property("mirrored").toBool(), false);
    language.use(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(item->property("mirrored").toBool(), true);
    language.use(u"de"_s);
    QCOMPARE(item->property("mirrored").toBool(), false);
}

void TestLanguage::takesAnUnknownLanguageForTheSystems()
{
    Language language;
    language.use(u"../../etc/passwd"_s);
    QCOMPARE(language.current(), u"en_US"_s);
}

void TestLanguage::tellsOnlyChanges()
{
    Language language;
    const QSignalSpy changed(&language, &Language::changed);
    language.use(u"fr"_s);
    language.use(u"fr"_s);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
