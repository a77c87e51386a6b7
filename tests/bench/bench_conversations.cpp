// SPDX-License-Identifier: Apache-2.0
// Prints how long the sidebar and a conversation take to be read, made into rows and shown when
// there are 10,000 conversations and one has 10,000 messages, and how long the GUI thread was held
// up at most. TMPDIR=/dev/shm leaves the disk out.
#include "agents/inference_service.h"
#include "app/chat/chat_controller.h"
#include "app/chat/conversation_list_model.h"
#include "app/chat/list_reader.h"
#include "app/chat/message_rows.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSettings>
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

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Runs the event loop until it is done; what one turn of it costs is what a frame waits for.
template<typename Start, typename IsDone>
void measureShowing(const char *what, Start start, IsDone isDone)
{
    QElapsedTimer timer;
    timer.start();
    double longest = 0;
    const auto turn = [&longest](auto work) {
        const double before = threadMilliseconds();
        work();
        longest = std::max(longest, threadMilliseconds() - before);
    };
    turn(start);
    while (!isDone() && timer.elapsed() < 60'000)
        turn([] { QCoreApplication::processEvents(); });
    std::printf("%-52s %9.2f ms, GUI thread %6.2f ms at most\n", what,
                static_cast<double>(timer.nsecsElapsed()) / 1e6, longest);
}

void scrollThrough(app::ConversationListModel &list)
{
    int before = -1;
    measureShowing(
        "scrolling the sidebar through all 10,000", [] {},
        [&] {
            if (list.isLoading())
                return false;
            if (before == list.count())
                return true;
            before = list.count();
            list.fetchMore({});
            return false;
        });
}

void showAll(const QString &database, const QString &folder, storage::ConversationId longest)
{
    app::Settings settings{nullptr};
    storage::StorageService storage(database);
    agents::InferenceService inference;
    const app::ChatServices services{&storage, &inference, &settings, folder};
    app::Outbox outbox(services);
    app::ChatController chat(services, &outbox);
    app::ConversationListModel list(&storage);
    const app::TranscriptModel &rows = *chat.transcript();
    bool isOpen = false;
    storage.open().then(&chat, [&](const base::Result<void> &) { isOpen = true; });
    measureShowing("opening the database", [] {}, [&] { return isOpen; });
    measureShowing(
        "showing the sidebar", [&] { list.reload(); },
        [&] { return list.count() > 0 && !list.isLoading(); });
    for (int i = 0; i < kRepeats; ++i) {
        measureShowing(
            "showing the conversation of 10,000 messages", [&] { chat.open(longest); },
            [&] { return rows.count() > 0; });
        chat.newConversation();
    }
    scrollThrough(list);
    chat.open(longest);
    measureShowing("", [] {}, [&] { return rows.count() > 0; });
    measureShowing(
        "finding a word in it",
        [&] {
            chat.finder()->open();
            chat.finder()->setText(u"weather"_s);
        },
        [&] { return chat.finder()->count() > 0; });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    auto store = ConversationStore::open(folder.filePath(u"hearth.db"_s));
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
    store->reset(); // one at a time
    showAll(folder.filePath(u"hearth.db"_s), folder.path(), longest);
    return 0;
}
