// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QString>
#include <QStringList>
#include <QUrl>

namespace app::fetch {

// Writes the servers that one job connects to into the ledger, each once and before it is asked
// anything. One thread.
class ServerNotes final
{
public:
    // What the job is called in the ledger: "get".
    explicit ServerNotes(QString purpose)
        : m_purpose(std::move(purpose))
    {
    }

    // A sentence where the connection may not be made; empty: it may.
    QString refusal(const QUrl &url);

    static QString localOnlyWords();

private:
    QString m_purpose;
    QStringList m_written;
};

} // namespace app::fetch
