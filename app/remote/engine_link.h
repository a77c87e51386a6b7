// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace app::remote {

// How long an engine may be silent, and how often it is asked while it is busy or starts.
struct Patience {
    int silence = 300000; // ms
    int attempts = 4;
};

// One request to an engine elsewhere.
struct LinkJob {
    QUrl url{};
    QByteArray key{}; // empty: none
    std::optional<QByteArray> body{}; // JSON; none: GET
    bool allowsPlain = false;
    Patience patience{};
};

// What went wrong, and what the engine itself said of it.
struct LinkProblem {
    base::Error error;
    int status = 0; // of HTTP; 0: it did not come to that
    QString said; // by the engine; empty: nothing
};

// Asks through hearth-fetch, the only program with a connection, which writes the ledger and obeys
// "local only". Blocks; any thread; a cancel ends it within 50 ms. `onEvent` gets the text of each
// event (isWhole: of an answer that is no stream) and says whether to go on. Nothing: all went
// well, or `onEvent` has heard enough.
std::optional<LinkProblem>
ask(const QString &program,
    const LinkJob &job,
    const base::CancelToken &cancel,
    const std::function<bool(const QByteArray &, bool isWhole)> &onEvent);

} // namespace app::remote
