// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace app::fetch {

// One file of a model's page.
struct HubFile {
    QString name; // within the repository; never leads out of it
    qint64 size = 0;
    QByteArray sha256; // lower-case hex; empty: the page tells none

    bool operator==(const HubFile &) const = default;
};

} // namespace app::fetch
