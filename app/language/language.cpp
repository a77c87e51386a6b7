// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kFolder = ":/i18n"_L1;
    constexpr auto kPrefix = "hearth_"_L1;

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(kFolder).entryList({u"hearth_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes += file.chopped(3).mid(kPrefix.size());
    return codes;
}

QString Language::nativeName(const QString &code)
{
    // Without a country in the code, its name is left out: "español de España", "American English".
    const QString full = QLocale(code).nativeLanguageName();
    QString name = code == "en"_L1 ? u"English"_s
        : code.contains(u'_')      ? full
                                   : full.section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void Language::use(const QString &code)
{
    const QString wanted = available().contains(code) ? code : QString();
    if (!m_current.isEmpty() && wanted == m_wanted)
        return;
    m_wanted = wanted;
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Plurals need a catalogue even in English.
    if (m_own.load(locale, u"hearth"_s, u"_"_s, kFolder)
        || m_own.load(kFolder + "/hearth_en.qm"_L1))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_current = m_own.language();
    // The words decide, not the system: English in a mirrored window reads badly.
    QGuiApplication::setLayoutDirection(QLocale(m_current).textDirection());
    Q_EMIT changed();
}

} // namespace app
