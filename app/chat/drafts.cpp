// SPDX-License-Identifier: Apache-2.0
#include "app/chat/drafts.h"

#include "storage/raw_handle.h"

#include <algorithm>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kSaveMilliseconds = 500;
    constexpr qint64 kMaxFileBytes = 16 * 1024 * 1024;

    QByteArray read(const QString &path, const storage::Vault &vault)
    {
        if (vault) {
            const auto content = vault.content("drafts");
            return content ? *content : QByteArray();
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(kMaxFileBytes) : QByteArray();
    }

    QString joined(QStringList texts, const QString &draft)
    {
        texts += draft;
        texts.removeAll(QString());
        return texts.join("\n\n"_L1);
    }

} // namespace

Drafts::Drafts(QString path,
               storage::StorageService *storage,
               storage::Vault vault,
               QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_storage(storage)
    , m_vault(std::move(vault))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveMilliseconds);
    connect(&m_saveTimer, &QTimer::timeout, this, &Drafts::save);
    load();
}

Drafts::~Drafts()
{
    if (m_saveTimer.isActive())
        save();
}

void Drafts::load()
{
    const QJsonObject object = QJsonDocument::fromJson(read(m_path, m_vault)).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const qint64 conversation = entry.key().toLongLong(&isNumber);
        if (!isNumber || !entry.value().isString())
            continue;
        // Hearth begins with one window: what was written in others for new conversations is there.
        QString &draft = m_drafts[std::max<qint64>(conversation, 0)];
        draft += (draft.isEmpty() ? QString() : u"\n\n"_s) + entry.value().toString();
    }
}

void Drafts::save()
{
    QJsonObject object;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        object.insert(QString::number(draft.key()), draft.value());
    for (auto waiting = m_waiting.cbegin(); waiting != m_waiting.cend(); ++waiting)
        object.insert(QString::number(waiting.key()),
                      joined(waiting.value(), draft(waiting.key())));
    m_storage->run([path = m_path, vault = m_vault,
                    json = QJsonDocument(object).toJson()](storage::ConversationStore &) {
        return vault ? vault.put("drafts", json) : storage::writePrivate(path, json);
    });
}

QString Drafts::draft(qint64 conversation) const
{
    return m_drafts.value(conversation);
}

void Drafts::setDraft(qint64 conversation, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(conversation);
    else
        m_drafts.insert(conversation, text);
    m_saveTimer.start();
}

void Drafts::giveBack(qint64 conversation, const QStringList &texts)
{
    setDraft(conversation, joined(texts, draft(conversation)));
}

void Drafts::setWaiting(qint64 conversation, const QStringList &texts)
{
    if (texts.isEmpty())
        m_waiting.remove(conversation);
    else
        m_waiting.insert(conversation, texts);
    m_saveTimer.start();
}

} // namespace app
