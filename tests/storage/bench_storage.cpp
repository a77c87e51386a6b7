// SPDX-License-Identifier: Apache-2.0
// Prints how long the store takes with many conversations and with a long one. The 30,000 durable
// writes take minutes on a disk; TMPDIR=/dev/shm leaves the disk out.
#include "storage/conversation_store.h"

#include <cstdio>

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals;
using namespace storage;

namespace {

constexpr int kConversations = 10'000;
constexpr int kMessages = 10'000;
constexpr int kRepeats = 20;

template<typename Work>
void measure(const char *what, int repeats, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < repeats; ++i) {
        if (!work()) {
            std::printf("%-46s failed\n", what);
            return;
        }
    }
    std::printf("%-46s %9.3f ms\n", what,
                static_cast<double>(timer.nsecsElapsed()) / 1e6 / repeats);
}

QString paragraph(int number)
{
    return u"Message %1 about gardens, rivers and what the weather does to both of them. "_s
        .arg(number)
        .repeated(6);
}

void fill(ConversationStore &store)
{
    measure("create + append one conversation", kConversations, [&store, i = 0]() mutable {
        const auto id = store.create(u"Conversation about topic %1"_s.arg(++i));
        return id && store.append(*id, {}, Role::User, {{PartKind::Text, paragraph(i), {}}});
    });
    const auto id = store.create(u"A long one"_s);
    measure("append to a long conversation", kMessages,
            [&store, &id, parent = std::optional<MessageId>(), i = 0]() mutable {
                const auto made =
                    store.append(*id, parent, Role::User, {{PartKind::Text, paragraph(++i), {}}});
                parent = made ? std::optional(made->id) : std::nullopt;
                return made.has_value();
            });
}

void stream(ConversationStore &store)
{
    const auto id = store.create(u"Streamed"_s);
    const auto reply = store.append(*id, {}, Role::Assistant, {}, MessageState::Streaming);
    QString text;
    measure("update of a streaming reply, up to 64 KB", 100, [&] {
        text += paragraph(1) + paragraph(2).first(150);
        return store.update(reply->id, {{PartKind::Text, text, {}}}, MessageState::Streaming)
            .has_value();
    });
    measure("its last update (indexes it)", 1, [&] {
        return store.update(reply->id, {{PartKind::Text, text, {}}}, MessageState::Complete)
            .has_value();
    });
}

void read(const ConversationStore &store)
{
    const auto longest = store.list(2)->constLast();
    measure("list(50), 10,000 conversations", kRepeats,
            [&] { return store.list(50)->size() == 50; });
    measure("list(50, 5000)", kRepeats, [&] { return store.list(50, 5000)->size() == 50; });
    measure("branch() of 10,000 messages", kRepeats,
            [&] { return store.branch(*longest.head)->size() == kMessages; });
    const MessageId root = store.branch(*longest.head)->constFirst().id;
    measure("newestLeaf() of its root", kRepeats,
            [&] { return store.newestLeaf(root).has_value(); });
    for (const char *query : {"g", "gardens", "message 777", "weather riv", "東京", "🎉"}) {
        const QByteArray name = QByteArray("search(\"") + query + "\", 50)";
        measure(name.constData(), 5,
                [&] { return store.search(QString::fromUtf8(query), 50).has_value(); });
    }
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hearth.db"_s);
    {
        const auto store = ConversationStore::open(path);
        if (!store)
            return 1;
        fill(**store);
        stream(**store);
        read(**store);
    }
    std::printf("file: %.1f MB\n", static_cast<double>(QFileInfo(path).size()) / 1e6);
    measure("open()", 5, [&] { return ConversationStore::open(path).has_value(); });
    return 0;
}
