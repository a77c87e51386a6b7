// SPDX-License-Identifier: Apache-2.0
#include "app/models/comparison_prompts.h"

namespace app {
namespace {

    constexpr int kLookedAt = 4; // conversations for each message that is wanted
    constexpr qsizetype kLongest = 4000; // characters: longer ones take long to be read

    // Empty: it has files, or no words.
    QString wordsOf(const storage::Message &message)
    {
        QString words;
        for (const storage::Part &part : message.parts) {
            if (part.kind == storage::PartKind::Attachment)
                return {};
            if (part.kind == storage::PartKind::Text)
                words += part.text;
        }
        return words.size() > kLongest ? QString() : words.trimmed();
    }

    QString openingOf(const QList<storage::Message> &branch)
    {
        for (const storage::Message &message : branch) {
            if (message.role == storage::Role::User)
                return wordsOf(message);
        }
        return {};
    }

} // namespace

base::Result<QStringList> openingMessages(const storage::ConversationStore &store, int most)
{
    const auto conversations = store.list(storage::ListFilter{}, most * kLookedAt, 0);
    if (!conversations)
        return conversations.error();
    QStringList found;
    for (const storage::Conversation &conversation : *conversations) {
        if (found.size() >= most)
            break;
        if (!conversation.head)
            continue;
        const auto branch = store.branch(*conversation.head);
        if (!branch)
            return branch.error();
        const QString words = openingOf(*branch);
        if (!words.isEmpty() && !found.contains(words))
            found.append(words);
    }
    return found;
}

} // namespace app
