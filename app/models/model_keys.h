// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QCryptographicHash>
#include <QString>

namespace app {

// Where QSettings keep what was chosen for one model file: a group, and a checksum of the path.
inline constexpr QLatin1StringView kModelContext("modelContext/");
inline constexpr QLatin1StringView kModelPacked("modelPacked/");
inline constexpr QLatin1StringView kModelProjector("modelProjector/");
inline constexpr QLatin1StringView kModelChoices("modelChoices/");
inline constexpr std::array kModelGroups = {kModelContext, kModelPacked, kModelProjector,
                                            kModelChoices};

inline QString modelKey(QLatin1StringView group, const QString &path)
{
    const QByteArray sum =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(12);
    return group + QString::fromLatin1(sum.toHex());
}

} // namespace app
