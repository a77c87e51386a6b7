// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/searchable_documents.h"

#include <algorithm>
#include <utility>

#include <QDebug>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kAtOnce = 1000; // hashes; the rest by another question

    // A document is kept as models read it: between two tags, whose words are not its own. The name
    // in the first is searched already.
    QString ownWords(const QString &text)
    {
        constexpr QLatin1StringView kEnd("</document>");
        if (!text.startsWith("<document "_L1))
            return text;
        const qsizetype begin = text.indexOf(u'\n') + 1;
        const QStringView words = QStringView(text).sliced(begin).trimmed();
        return words.chopped(words.endsWith(kEnd) ? kEnd.size() : 0).trimmed().toString();
    }

    // False: the text is not here.
    base::Result<bool> addText(storage::ConversationStore &store,
                               const storage::AttachmentStore &texts,
                               const QByteArray &sha256)
    {
        const auto text = texts.beginningOf(sha256, storage::kSearchableDocument);
        if (!text)
            return false;
        if (const auto added = store.addDocument(sha256, ownWords(QString::fromUtf8(*text)));
            !added)
            return added.error();
        return true;
    }

} // namespace

SearchableDocuments::SearchableDocuments(storage::StorageService *storage,
                                         storage::AttachmentStore store)
    : m_storage(storage)
    , m_store(std::move(store))
{
}

void SearchableDocuments::update()
{
    if (std::exchange(m_isRunning, true)) {
        m_wasAsked = true;
        return;
    }
    m_wasAsked = false;
    const auto limit = static_cast<int>(kAtOnce + m_unreadable.size());
    m_storage
        ->run([limit](storage::ConversationStore &store) { return store.missingDocuments(limit); })
        .then(this, [this](const base::Result<QList<QByteArray>> &missing) {
            onMissing(missing ? *missing : QList<QByteArray>());
        });
}

void SearchableDocuments::onMissing(const QList<QByteArray> &missing)
{
    for (const QByteArray &sha256 : missing) {
        if (!m_unreadable.contains(sha256))
            m_missing.prepend(sha256);
    }
    m_wasAsked = m_wasAsked || m_missing.size() >= kAtOnce;
    next();
}

void SearchableDocuments::next()
{
    if (m_missing.isEmpty()) {
        m_isRunning = false;
        if (m_wasAsked)
            update();
        else
            Q_EMIT upToDate();
        return;
    }
    const QByteArray sha256 = m_missing.takeLast();
    m_storage
        ->run([texts = m_store, sha256](storage::ConversationStore &store) {
            return addText(store, texts, sha256);
        })
        .then(this, [this, sha256](const base::Result<bool> &added) {
            if (!added) {
                // A full disk or a closed database: the rest would fare no better.
                qWarning("%s", added.error().message.c_str());
                m_missing.clear();
            }
            if (!added || !*added)
                m_unreadable.insert(sha256);
            next();
        });
}

} // namespace app
