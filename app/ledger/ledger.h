// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace app {

// One line of the ledger: what opened a connection (or listened), to whom, and whether it was let.
struct Connection {
    QDateTime time; // UTC
    QString purpose; // "list", "get", "page", "release", "engine", "relay", "serve"
    QString address; // host and port, without user, path or words of a query
    bool isRefused = false; // local only
};

// The list of every connection that Hearth ever made, one JSON object a line, appended by the
// processes that connect before they do. Any process; lines are short enough to be written whole.
class Ledger final
{
public:
    // HEARTH_LEDGER, else connections.jsonl in the usual data folder, wherever conversations moved.
    static QString path();
    static QString addressOf(const QUrl &url);
    // False: it could not be written down, so nothing may be opened.
    static bool append(const Connection &connection);
    static QList<Connection> newest(int count); // newest first; lines that make no sense left out

    // Whether the user wants no connection at all: HEARTH_LOCAL_ONLY ("1" or "0"), else the
    // setting.
    static bool isLocalOnly();
    // For the processes that this one starts from now on; those that it has started learn it too.
    static void setLocalOnly(bool isOn);
    static bool isTurnedOff(); // by the process that started this one, after it did
};

} // namespace app
