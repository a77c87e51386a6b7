// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/archive.h"

#include <algorithm>

#include <QHash>

using namespace Qt::Literals;

namespace app::exchange {

QString withoutControls(const QString &name)
{
    QString kept;
    kept.reserve(name.size());
    for (const QChar c : name) {
        const bool isTurn =
            (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        const bool isBreak = c == u'\u2028' || c == u'\u2029';
        if (c.category() != QChar::Other_Control && !isTurn && !isBreak)
            kept.append(c);
    }
    return kept;
}

QList<storage::Message> shownBranch(const Archive &archive)
{
    QHash<storage::MessageId, qsizetype> places;
    for (qsizetype i = 0; i < archive.messages.size(); ++i)
        places.insert(archive.messages[i].id, i);
    QList<storage::Message> branch;
    auto at = archive.conversation.head;
    if (!at && !archive.messages.isEmpty())
        at = archive.messages.back().id;
    // A parent stands before its child, so that this ends.
    qsizetype limit = archive.messages.size();
    while (at && places.contains(*at) && places.value(*at) < limit) {
        limit = places.value(*at);
        branch.append(archive.messages[limit]);
        at = archive.messages[limit].parent;
    }
    std::ranges::reverse(branch);
    return branch;
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString wordsOf(const storage::Message &message)
{
    QStringList pieces;
    for (const storage::Part &part : message.parts) {
        if (part.kind == storage::PartKind::Text)
            pieces.append(part.text);
        else if (part.kind == storage::PartKind::Attachment)
            pieces.append(u"\\[%1\\]"_s.arg(part.text));
    }
    return pieces.join("\n\n"_L1);
}

QString thoughtOf(const storage::Message &message)
{
    QStringList pieces;
    for (const storage::Part &part : message.parts) {
        if (part.kind == storage::PartKind::Thought)
            pieces.append(part.text.trimmed());
    }
    return pieces.join("\n\n"_L1);
}

} // namespace app::exchange
