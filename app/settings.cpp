// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "app/language/language.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace app {
namespace {

    // A number setting: where it is stored, what it may be.
    struct Range {
        QLatin1StringView key;
        double fallback;
        double least;
        double most;
    };

    constexpr Range kTemperature = {"sampling/temperature"_L1, 1.0, 0.0, 2.0};
    constexpr Range kTopK = {"sampling/topK"_L1, 64, 0, 1000};
    constexpr Range kTopP = {"sampling/topP"_L1, 0.95, 0.0, 1.0};
    constexpr Range kMinP = {"sampling/minP"_L1, 0.0, 0.0, 1.0};
    constexpr Range kRepetitionPenalty = {"sampling/repetitionPenalty"_L1, 1.0, 1.0, 2.0};
    constexpr Range kMaxTokens = {"sampling/maxTokens"_L1, 0, 0, 1'000'000};
    constexpr Range kThreads = {"engine/threads"_L1, 0, 0, 512};
    constexpr Range kContextLength = {"engine/contextLength"_L1, 0, 0, 1'048'576};
    constexpr Range kTheme = {"window/theme"_L1, 0, 0, 2};
    constexpr Range kZoom = {"window/zoom"_L1, 1.0, 0.5, 3.0};
    constexpr auto kSeed = "sampling/seed"_L1;
    constexpr auto kSystemPrompt = "chat/systemPrompt"_L1;
    constexpr auto kThinking = "chat/thinking"_L1;
    constexpr auto kLanguage = "window/language"_L1;
    constexpr auto kSendWithEnter = "chat/sendWithEnter"_L1;
    constexpr auto kReducedMotion = "window/reducedMotion"_L1;
    constexpr auto kSidebarVisible = "window/sidebarVisible"_L1;

    double clamped(const Range &range, double value)
    {
        return std::isfinite(value) ? std::clamp(value, range.least, range.most) : range.fallback;
    }

    double read(const QSettings &store, const Range &range)
    {
        bool isNumber = false;
        const double value = store.value(range.key).toDouble(&isNumber);
        return isNumber ? clamped(range, value) : range.fallback;
    }

    int readInt(const QSettings &store, const Range &range)
    {
        return static_cast<int>(read(store, range));
    }

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

void Settings::write(QLatin1StringView key, const QVariant &value)
{
    m_store.setValue(key, value);
    Q_EMIT changed();
}

double Settings::temperature() const
{
    return read(m_store, kTemperature);
}

void Settings::setTemperature(double value)
{
    if (clamped(kTemperature, value) != temperature())
        write(kTemperature.key, clamped(kTemperature, value));
}

int Settings::topK() const
{
    return readInt(m_store, kTopK);
}

void Settings::setTopK(int value)
{
    if (clamped(kTopK, value) != topK())
        write(kTopK.key, clamped(kTopK, value));
}

double Settings::topP() const
{
    return read(m_store, kTopP);
}

void Settings::setTopP(double value)
{
    if (clamped(kTopP, value) != topP())
        write(kTopP.key, clamped(kTopP, value));
}

double Settings::minP() const
{
    return read(m_store, kMinP);
}

void Settings::setMinP(double value)
{
    if (clamped(kMinP, value) != minP())
        write(kMinP.key, clamped(kMinP, value));
}

double Settings::repetitionPenalty() const
{
    return read(m_store, kRepetitionPenalty);
}

void Settings::setRepetitionPenalty(double value)
{
    if (clamped(kRepetitionPenalty, value) != repetitionPenalty())
        write(kRepetitionPenalty.key, clamped(kRepetitionPenalty, value));
}

int Settings::maxTokens() const
{
    return readInt(m_store, kMaxTokens);
}

void Settings::setMaxTokens(int value)
{
    if (clamped(kMaxTokens, value) != maxTokens())
        write(kMaxTokens.key, clamped(kMaxTokens, value));
}

QString Settings::seed() const
{
    bool isNumber = false;
    const QString text = m_store.value(kSeed).toString().trimmed();
    text.toULongLong(&isNumber);
    return isNumber ? text : QString();
}

void Settings::setSeed(const QString &value)
{
    if (value.trimmed() != seed())
        write(kSeed, value.trimmed());
}

QString Settings::systemPrompt() const
{
    return m_store.value(kSystemPrompt).toString();
}

void Settings::setSystemPrompt(const QString &value)
{
    if (value != systemPrompt())
        write(kSystemPrompt, value);
}

int Settings::threads() const
{
    return readInt(m_store, kThreads);
}

void Settings::setThreads(int value)
{
    if (clamped(kThreads, value) != threads())
        write(kThreads.key, clamped(kThreads, value));
}

int Settings::contextLength() const
{
    return readInt(m_store, kContextLength);
}

void Settings::setContextLength(int value)
{
    if (clamped(kContextLength, value) != contextLength())
        write(kContextLength.key, clamped(kContextLength, value));
}

Settings::Theme Settings::theme() const
{
    return static_cast<Theme>(readInt(m_store, kTheme));
}

void Settings::setTheme(Theme value)
{
    if (value != theme())
        write(kTheme.key, clamped(kTheme, static_cast<int>(value)));
}

QString Settings::language() const
{
    const QString code = m_store.value(kLanguage).toString();
    return Language::available().contains(code) ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    if (code != language())
        write(kLanguage, code);
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

double Settings::zoom() const
{
    return read(m_store, kZoom);
}

void Settings::setZoom(double value)
{
    if (clamped(kZoom, value) != zoom())
        write(kZoom.key, clamped(kZoom, value));
}

bool Settings::sendWithEnter() const
{
    return m_store.value(kSendWithEnter, true).toBool();
}

void Settings::setSendWithEnter(bool value)
{
    if (value != sendWithEnter())
        write(kSendWithEnter, value);
}

bool Settings::reducedMotion() const
{
    return m_store.value(kReducedMotion, false).toBool();
}

void Settings::setReducedMotion(bool value)
{
    if (value != reducedMotion())
        write(kReducedMotion, value);
}

bool Settings::sidebarVisible() const
{
    return m_store.value(kSidebarVisible, true).toBool();
}

void Settings::setSidebarVisible(bool value)
{
    if (value != sidebarVisible())
        write(kSidebarVisible, value);
}

bool Settings::thinking() const
{
    return m_store.value(kThinking, false).toBool();
}

void Settings::setThinking(bool value)
{
    if (value != thinking())
        write(kThinking, value);
}

void Settings::resetSampling()
{
    m_store.remove("sampling"_L1);
    Q_EMIT changed();
}

} // namespace app
