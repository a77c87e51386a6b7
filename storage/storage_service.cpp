// SPDX-License-Identifier: Apache-2.0
#include "storage/storage_service.h"

#include "storage/check_note.h"

namespace storage {
namespace {

    constexpr auto kPatience = std::chrono::seconds(5); // for another program

} // namespace

StorageService::StorageService(QString databasePath, Secret key, QObject *parent)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_key(std::move(key))
    , m_error{base::ErrorCode::Busy, "The conversations are not open yet. Try again in a moment."}
{
}

StorageService::~StorageService()
{
    m_thread.post([this] { m_store.reset(); });
    m_thread.finish();
    m_thread.deliver();
}

QFuture<base::Result<void>> StorageService::open()
{
    return answer<base::Result<void>>([this] { return openHere(); });
}

base::Result<void> StorageService::openHere()
{
    if (m_store && !m_store->damage())
        return {};
    m_store.reset();
    m_hasTold = false;
    auto opened = ConversationStore::open(m_path, kPatience, m_key);
    if (!opened) {
        m_error = opened.error();
        return m_error;
    }
    m_store = *std::move(opened);
    return {};
}

QFuture<base::Result<void>>
StorageService::replace(std::function<base::Result<void>(const Closed &)> work)
{
    return answer<base::Result<void>>([this, work = std::move(work)]() -> base::Result<void> {
        const Closed closed{m_path, m_key, m_store ? m_store->filesKey() : Secret()};
        m_store.reset();
        // Other programs wait meanwhile: they would make a new database where none has the name.
        const auto done = ConversationStore::whileClosed(m_path, [&] { return work(closed); });
        const auto opened = openHere();
        return done ? opened : done;
    });
}

QFuture<base::Result<QString>> StorageService::setAside()
{
    return answer<base::Result<QString>>([this] {
        if (m_store && m_store->damage()) {
            m_error = *m_store->damage();
            m_store.reset();
        }
        return ConversationStore::setAside(m_path);
    });
}

void StorageService::tellOfDamage()
{
    if (m_hasTold || !m_store->damage())
        return;
    m_hasTold = true;
    noteDamaged(m_path);
    const QString message = QString::fromStdString(m_store->damage()->message);
    m_thread.postBack([this, message] { Q_EMIT damaged(message); });
}

base::Error StorageService::outOfMemory()
{
    return {base::ErrorCode::OutOfMemory,
            "There is not enough memory to work with the conversations. Close other programs and "
            "try again."};
}

} // namespace storage
