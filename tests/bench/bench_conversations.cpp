// SPDX-License-Identifier: Apache-2.0
// Prints how long the sidebar and a conversation take to be read and made into rows when there are
// 10,000 conversations and one has 10,000 messages. TMPDIR=/dev/shm leaves the disk out.
#include "app/chat/list_reader.h"
#include "app/chat/message_rows.h"

#include <algorithm>
#include <cstdio>

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals;
using storage::ConversationStore;

namespace {

constexpr int kConversations = 10'000;
constexpr int kFolders = 20;
constexpr int kMessages = 10'000;
constexpr int kRepeats = 5;

// The best of a few: what the machine does beside it is not our time.
template<typename Work>
void measure(const char *what, Work work)
{
    double best = 1e9;
    for (int i = 0; i < kRepeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work()) {
            std::printf("%-52s failed\n", what);
            return;
        }
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-52s %9.2f ms\n", what, best);
}

QString answer(int number)
{
    return u"Answer %1 is about **gardens** and rivers.\n\n- one `point`\n- another point\n\n"
           "```cpp\nint main() { return %1; }\n```\nAnd what the weather does to both of them."_s
               .arg(number);
}

bool fill(ConversationStore &store)
{
    QList<storage::FolderId> folders;
    for (int i = 0; i < kFolders; ++i) {
        const auto made = store.createFolder(u"Folder %1"_s.arg(i), {});
        if (!made)
            return false;
        folders.append(*made);
    }
    for (int i = 0; i < kConversations; ++i) {
        const auto id = store.create(u"Conversation about topic %1"_s.arg(i));
        if (!id
            || !store.append(*id, {}, storage::Role::User,
                             {{storage::PartKind::Text, answer(i), {}}}))
            return false;
        if (i % 10 == 0 && !store.moveTo({*id}, folders[i / 10 % kFolders]))
            return false;
    }
    const auto id = store.create(u"A long one"_s);
    std::optional<storage::MessageId> parent;
    for (int i = 0; id && i < kMessages; ++i) {
        const auto role = i % 2 == 0 ? storage::Role::User : storage::Role::Assistant;
        const auto made =
            store.append(*id, parent, role, {{storage::PartKind::Text, answer(i), {}}});
        if (!made)
            return false;
        parent = made->id;
    }
    return id.has_value();
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const auto store = ConversationStore::open(folder.filePath(u"hearth.db"_s));
    if (!store || !fill(**store))
        return 1;
    const auto newest = (*store)->list(1);
    const storage::ConversationId longest = newest->constFirst().id;
    measure("the sidebar's first page, 10,000 conversations", [&] {
        return app::readList(**store, {storage::Shelf::Active, {}, {}, 50}).has_value();
    });
    measure("all 10,000 of them", [&] {
        return app::readList(**store, {storage::Shelf::Active, {}, {}, 10'000}).has_value();
    });
    measure("search for a word", [&] {
        return app::readList(**store, {storage::Shelf::Active, u"weather"_s, {}, 50}).has_value();
    });
    measure("reading a conversation of 10,000 messages",
            [&] { return app::loadBranch(**store, longest).has_value(); });
    const auto branch = app::loadBranch(**store, longest);
    measure("making its rows", [&] { return !app::rowsOfBranch(*branch).isEmpty(); });
    return 0;
}
