// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace app {

// Where the settings are stored and what they may be. A key ends with the name of its property.
struct NumberSetting {
    QLatin1StringView key;
    double fallback;
    double least;
    double most;
};

struct FlagSetting {
    QLatin1StringView key;
    bool fallback;
};

namespace keys {

    using namespace Qt::Literals;

    inline constexpr NumberSetting kTemperature = {"sampling/temperature"_L1, 1.0, 0.0, 2.0};
    inline constexpr NumberSetting kTopK = {"sampling/topK"_L1, 64, 0, 1000};
    inline constexpr NumberSetting kTopP = {"sampling/topP"_L1, 0.95, 0.0, 1.0};
    inline constexpr NumberSetting kMinP = {"sampling/minP"_L1, 0.0, 0.0, 1.0};
    inline constexpr NumberSetting kRepetitionPenalty = {"sampling/repetitionPenalty"_L1, 1.0, 1.0,
                                                         2.0};
    inline constexpr NumberSetting kMaxTokens = {"sampling/maxTokens"_L1, 0, 0, 1'000'000};
    inline constexpr NumberSetting kThreads = {"engine/threads"_L1, 0, 0, 512};
    inline constexpr NumberSetting kContextLength = {"engine/contextLength"_L1, 0, 0, 1'048'576};
    inline constexpr NumberSetting kRestMinutes = {"engine/restMinutes"_L1, 30, 0, 1440};
    inline constexpr NumberSetting kTheme = {"window/theme"_L1, 0, 0, 2};
    inline constexpr NumberSetting kZoom = {"window/zoom"_L1, 1.0, 0.5, 3.0};
    inline constexpr NumberSetting kTextZoom = {"window/textZoom"_L1, 1.0, 0.7, 2.0};
    inline constexpr NumberSetting kBackupsKept = {"backup/backupsKept"_L1, 7, 1, 60};

    inline constexpr NumberSetting kLockMinutes = {"privacy/lockMinutes"_L1, 0, 0, 240};

    inline constexpr FlagSetting kThinking = {"chat/thinking"_L1, false};
    inline constexpr FlagSetting kMakesTitles = {"chat/makesTitles"_L1, true};
    inline constexpr FlagSetting kFindsByMeaning = {"documents/findsByMeaning"_L1, false};
    inline constexpr FlagSetting kSendWithEnter = {"chat/sendWithEnter"_L1, true};
    inline constexpr FlagSetting kReducedMotion = {"window/reducedMotion"_L1, false};
    inline constexpr FlagSetting kWelcomed = {"window/welcomed"_L1, false};
    inline constexpr FlagSetting kSidebarVisible = {"window/sidebarVisible"_L1, true};
    inline constexpr FlagSetting kHighContrast = {"window/highContrast"_L1, false};
    inline constexpr FlagSetting kNotifies = {"notifications/notifies"_L1, true};
    inline constexpr FlagSetting kNotifiesWithText = {"notifications/notifiesWithText"_L1, false};
    inline constexpr FlagSetting kShowsTray = {"window/showsTray"_L1, true};
    inline constexpr FlagSetting kKeepsRunning = {"window/keepsRunning"_L1, false};
    inline constexpr FlagSetting kQuickKey = {"window/quickKey"_L1, false};
    inline constexpr FlagSetting kChecksSpelling = {"spelling/checksSpelling"_L1, true};
    inline constexpr FlagSetting kBacksUp = {"backup/backsUp"_L1, true};
    inline constexpr FlagSetting kLocalOnly = {"network/localOnly"_L1, false};

    inline constexpr auto kDevice = "engine/device"_L1;
    inline constexpr auto kSeed = "sampling/seed"_L1;
    inline constexpr auto kSystemPrompt = "chat/systemPrompt"_L1;
    inline constexpr auto kSpellingLanguage = "spelling/spellingLanguage"_L1;
    inline constexpr auto kLanguage = "window/language"_L1;
    inline constexpr auto kFontFamily = "window/fontFamily"_L1;
    inline constexpr auto kCodeFamily = "window/codeFamily"_L1;
    inline constexpr auto kAccent = "window/accent"_L1;

    // What reset() may touch; other keys hold what Hearth remembers, not what was set.
    inline constexpr QLatin1StringView kAll[] = {kTemperature.key,
                                                 kTopK.key,
                                                 kTopP.key,
                                                 kMinP.key,
                                                 kRepetitionPenalty.key,
                                                 kMaxTokens.key,
                                                 kThreads.key,
                                                 kContextLength.key,
                                                 kRestMinutes.key,
                                                 kTheme.key,
                                                 kZoom.key,
                                                 kTextZoom.key,
                                                 kBackupsKept.key,
                                                 kLockMinutes.key,
                                                 kMakesTitles.key,
                                                 kFindsByMeaning.key,
                                                 kSendWithEnter.key,
                                                 kReducedMotion.key,
                                                 kHighContrast.key,
                                                 kNotifies.key,
                                                 kNotifiesWithText.key,
                                                 kShowsTray.key,
                                                 kKeepsRunning.key,
                                                 kQuickKey.key,
                                                 kChecksSpelling.key,
                                                 kBacksUp.key,
                                                 kLocalOnly.key,
                                                 kDevice,
                                                 kSeed,
                                                 kSystemPrompt,
                                                 kSpellingLanguage,
                                                 kLanguage,
                                                 kFontFamily,
                                                 kCodeFamily,
                                                 kAccent};

} // namespace keys
} // namespace app
