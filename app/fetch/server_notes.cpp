// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/server_notes.h"

#include "app/ledger/ledger.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app::fetch {

QString ServerNotes::localOnlyWords()
{
    return QCoreApplication::translate(
        "app::Ledger",
        "Hearth is set to stay on this computer and opens no connection. Turn "
        "off “Local only” in the settings to allow it.");
}

QString ServerNotes::refusal(const QUrl &url)
{
    const QString address = Ledger::addressOf(url);
    const QString server = url.scheme() + "://"_L1 + address;
    if (m_written.contains(server))
        return {};
    const bool isRefused = Ledger::isLocalOnly();
    const bool isWritten =
        Ledger::append({QDateTime::currentDateTimeUtc(), m_purpose, address, isRefused});
    if (isRefused)
        return localOnlyWords();
    if (!isWritten) {
        return QCoreApplication::translate(
            "app::Ledger",
            "The list of connections cannot be written, so none is opened. Check "
            "the permissions and the space on the disk.");
    }
    m_written.append(server);
    return {};
}

} // namespace app::fetch
