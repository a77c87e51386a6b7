// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"

#include <QJsonObject>

namespace app::cli {

class Console;

// Writes a reply as it comes: the text, and at a terminal also the thought before it, dimmed (a
// file or a pipe gets the answer alone). One per reply; main thread.
class ReplyWriter final
{
public:
    explicit ReplyWriter(Console &console); // must outlive this

    void write(const agents::ReplyBatch &batch);
    void finish(); // ends the last line

private:
    Console &m_console;
    bool m_isLineOpen = false;
};

// A reply's events as one JSON object per line.
QList<QJsonObject> jsonEvents(const agents::ReplyBatch &batch);
QJsonObject jsonDone(const agents::ReplyStats &stats, const QString &model, const QString &backend);
QString jsonLine(const QJsonObject &object); // with its line break

QString reasonName(engine::StopReason reason); // "end_of_turn", "max_tokens", …

} // namespace app::cli
