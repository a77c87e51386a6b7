// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"
#include "app/settings.h"
#include "app/settings_keys.h"

// The single settings of the window, each a line over what is stored; the model's lie in
// model_setting_values.cpp.
namespace app {

double Settings::zoom() const
{
    return number(keys::kZoom);
}

void Settings::setZoom(double value)
{
    setNumber(keys::kZoom, value);
}

double Settings::textZoom() const
{
    return number(keys::kTextZoom);
}

void Settings::setTextZoom(double value)
{
    setNumber(keys::kTextZoom, value);
}

int Settings::backupsKept() const
{
    return static_cast<int>(number(keys::kBackupsKept));
}

void Settings::setBackupsKept(int value)
{
    setNumber(keys::kBackupsKept, value);
}

int Settings::lockMinutes() const
{
    return static_cast<int>(number(keys::kLockMinutes));
}

void Settings::setLockMinutes(int value)
{
    setNumber(keys::kLockMinutes, value);
}

bool Settings::makesTitles() const
{
    return flag(keys::kMakesTitles);
}

void Settings::setMakesTitles(bool value)
{
    setFlag(keys::kMakesTitles, value);
}

bool Settings::findsByMeaning() const
{
    return flag(keys::kFindsByMeaning);
}

void Settings::setFindsByMeaning(bool value)
{
    setFlag(keys::kFindsByMeaning, value);
}

bool Settings::sendWithEnter() const
{
    return flag(keys::kSendWithEnter);
}

void Settings::setSendWithEnter(bool value)
{
    setFlag(keys::kSendWithEnter, value);
}

bool Settings::reducedMotion() const
{
    return flag(keys::kReducedMotion);
}

void Settings::setReducedMotion(bool value)
{
    setFlag(keys::kReducedMotion, value);
}

bool Settings::sidebarVisible() const
{
    return flag(keys::kSidebarVisible);
}

void Settings::setSidebarVisible(bool value)
{
    setFlag(keys::kSidebarVisible, value);
}

bool Settings::isWelcomed() const
{
    return flag(keys::kWelcomed);
}

void Settings::setWelcomed(bool value)
{
    setFlag(keys::kWelcomed, value);
}

bool Settings::highContrast() const
{
    return flag(keys::kHighContrast);
}

void Settings::setHighContrast(bool value)
{
    setFlag(keys::kHighContrast, value);
}

bool Settings::notifies() const
{
    return flag(keys::kNotifies);
}

void Settings::setNotifies(bool value)
{
    setFlag(keys::kNotifies, value);
}

bool Settings::notifiesWithText() const
{
    return flag(keys::kNotifiesWithText);
}

void Settings::setNotifiesWithText(bool value)
{
    setFlag(keys::kNotifiesWithText, value);
}

bool Settings::showsTray() const
{
    return flag(keys::kShowsTray);
}

void Settings::setShowsTray(bool value)
{
    setFlag(keys::kShowsTray, value);
}

bool Settings::keepsRunning() const
{
    return flag(keys::kKeepsRunning);
}

void Settings::setKeepsRunning(bool value)
{
    setFlag(keys::kKeepsRunning, value);
}

bool Settings::quickKey() const
{
    return flag(keys::kQuickKey);
}

void Settings::setQuickKey(bool value)
{
    setFlag(keys::kQuickKey, value);
}

bool Settings::checksSpelling() const
{
    return flag(keys::kChecksSpelling);
}

void Settings::setChecksSpelling(bool value)
{
    setFlag(keys::kChecksSpelling, value);
}

QString Settings::spellingLanguage() const
{
    return words(keys::kSpellingLanguage);
}

void Settings::setSpellingLanguage(const QString &value)
{
    setWords(keys::kSpellingLanguage, value);
}

bool Settings::backsUp() const
{
    return flag(keys::kBacksUp);
}

void Settings::setBacksUp(bool value)
{
    setFlag(keys::kBacksUp, value);
}

bool Settings::localOnly() const
{
    return flag(keys::kLocalOnly);
}

void Settings::setLocalOnly(bool value)
{
    setFlag(keys::kLocalOnly, value);
}

QString Settings::fontFamily() const
{
    return words(keys::kFontFamily);
}

void Settings::setFontFamily(const QString &value)
{
    setWords(keys::kFontFamily, value);
}

QString Settings::codeFamily() const
{
    return words(keys::kCodeFamily);
}

void Settings::setCodeFamily(const QString &value)
{
    setWords(keys::kCodeFamily, value);
}

QString Settings::accent() const
{
    return words(keys::kAccent);
}

void Settings::setAccent(const QString &value)
{
    setWords(keys::kAccent, value);
}

Settings::Theme Settings::theme() const
{
    return static_cast<Theme>(static_cast<int>(number(keys::kTheme)));
}

void Settings::setTheme(Theme value)
{
    setNumber(keys::kTheme, static_cast<int>(value));
}

QString Settings::language() const
{
    const QString code = words(keys::kLanguage);
    return Language::available().contains(code) ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    setWords(keys::kLanguage, code);
}

QStringList Settings::languages() const
{
    return Language::available();
}

QStringList Settings::languageNames() const
{
    QStringList names;
    for (const QString &code : Language::available())
        names += Language::nativeName(code);
    return names;
}

} // namespace app
