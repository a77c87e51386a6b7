// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/torture/torture_child.h"

#include "tests/storage/torture/torture_log.h"

#include <cstdio>

#include <QRandomGenerator>

using namespace Qt::Literals;

namespace storage::test {
namespace {

    class Child final
    {
    public:
        Child(ConversationStore &store, quint32 seed)
            : m_store(store)
            , m_random(seed)
        {
        }

        // One random piece of work; false when the store refused it.
        bool work()
        {
            const int choice = static_cast<int>(m_random.bounded(10));
            if (m_conversation == 0 || choice == 0)
                return converse();
            if (choice == 1)
                return rename();
            if (choice == 2 && m_leaf)
                return removeLeaf();
            return choice < 6 ? say() : stream();
        }

    private:
        static void promise(const char *verb, qint64 id, int key, qsizetype length)
        {
            std::printf("%s %lld %d %lld\n", verb, static_cast<long long>(id), key,
                        static_cast<long long>(length));
            std::fflush(stdout);
        }

        static bool fail(const base::Error &error)
        {
            std::fprintf(stderr, "%s\n", error.message.c_str());
            return false;
        }

        bool converse()
        {
            m_title = 0;
            const auto made = m_store.create(u"Title 0"_s);
            if (!made)
                return fail(made.error());
            m_conversation = *made;
            m_leaf.reset();
            promise("title", m_conversation, 0, 0);
            return true;
        }

        bool rename()
        {
            ++m_title;
            if (const auto done = m_store.rename(m_conversation, u"Title %1"_s.arg(m_title)); !done)
                return fail(done.error());
            promise("title", m_conversation, 0, m_title);
            return true;
        }

        bool say()
        {
            const int key = ++m_key;
            const qsizetype length = m_random.bounded(3000);
            const auto made = m_store.append(m_conversation, m_leaf, Role::User,
                                             {{PartKind::Text, tortureText(key, length), {}}});
            if (!made)
                return fail(made.error());
            m_leaf = made->id;
            promise("message", made->id, key, length);
            return true;
        }

        bool stream()
        {
            const int key = ++m_key;
            const auto made = m_store.append(m_conversation, m_leaf, Role::Assistant, {},
                                             MessageState::Streaming);
            if (!made)
                return fail(made.error());
            m_leaf = made->id;
            promise("stream", made->id, key, 0);
            qsizetype length = 0;
            for (int i = static_cast<int>(m_random.bounded(8)); i >= 0; --i) {
                length += m_random.bounded(2000);
                const auto state = i == 0 ? MessageState::Complete : MessageState::Streaming;
                const auto done = m_store.update(
                    made->id, {{PartKind::Text, tortureText(key, length), {}}}, state);
                if (!done)
                    return fail(done.error());
                promise(i == 0 ? "message" : "stream", made->id, key, length);
            }
            return true;
        }

        bool removeLeaf()
        {
            const MessageId id = *m_leaf;
            promise("?remove", id, 0, 0);
            if (const auto done = m_store.removeMessage(id); !done)
                return fail(done.error());
            promise("remove", id, 0, 0);
            m_leaf.reset();
            return true;
        }

        ConversationStore &m_store;
        QRandomGenerator m_random;
        ConversationId m_conversation = 0;
        std::optional<MessageId> m_leaf;
        int m_key = 0;
        int m_title = 0;
    };

} // namespace

int runTortureChild(const QString &path, quint32 seed)
{
    const auto store = ConversationStore::open(path);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().message.c_str());
        return 1;
    }
    Child child(**store, seed);
    while (child.work()) { }
    return 1;
}

} // namespace storage::test
