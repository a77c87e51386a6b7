// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "app/chat/context_items.h"
#include "app/chat/summary_maker.h"
#include "storage/storage_service.h"

#include <functional>

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What the model reads of the open conversation before it writes: system text, files, messages,
// thoughts, each with its cost, and what the user leaves out, pins or puts in short. Counts only
// while it is open. Choices are stored at once; they hold from the next reply on. Owned by
// ChatController. GUI thread.
class PromptContext final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(PromptContext)
    Q_PROPERTY(bool isOpen READ isOpen WRITE setOpen NOTIFY isOpenChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed) // "Together 3,120 tokens, 12 s"
    // A summary is being written: of which item (its itemKey), and how far; empty: none.
    Q_PROPERTY(QString busyKey READ busyKey NOTIFY busyChanged)
    Q_PROPERTY(QString busyWords READ busyWords NOTIFY busyChanged)

public:
    enum class Kind { System, Summary, Messages, File, Thoughts }; // in ContextItem's order
    Q_ENUM(Kind)
    enum Role {
        ItemKeyRole = Qt::UserRole + 1, // itemKey: string, for the functions below
        KindRole, // kind
        NameRole, // name: for people
        CostRole, // cost: "320 tokens, 4 s"; of what is not read, why
        TokensRole, // tokens: that it takes now
        ThumbnailRole, // thumbnail: url, empty: none
        FileKindRole, // fileKind: AttachmentList::Kind
        IsReadRole, // isRead: false: it takes nothing
        IsLeftOutRole, // isLeftOut: by the user
        IsPinnedRole, // isPinned
        IsShortRole, // isShort: a summary stands for it, see `words`
        DetailRole, // detail: as AttachmentList has it
        HasDetailRole, // hasDetail
        CanLeaveOutRole, // canLeaveOut
        CanPinRole, // canPin
        CanShortenRole, // canShorten
        WordsRole // words: the summary, or what stands there (its beginning)
    };

    struct Place {
        storage::ConversationId conversation = 0; // 0: a new one, of which only the system text is
        storage::MessageId head = 0;
        QString systemPrompt{};
        QString instructions{}; // of the assistant
        quint32 contextLength = 0;
        agents::ModelSenses senses{};
        std::shared_ptr<agents::ReplySource> elsewhere{}; // null: the loaded model replies
    };

    PromptContext(agents::InferenceService *inference,
                  storage::StorageService *storage,
                  const AttachmentFolders &folders,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_items.size()); }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool on);
    QString total() const;
    QString busyKey() const { return m_busyKey; }
    QString busyWords() const;
    // Where the conversation is; reads it again.
    void show(const Place &place);
    // Tells what reading takes on this computer, -1: not known.
    void setPace(const std::function<double(qint64 tokens)> &secondsFor);

    Q_INVOKABLE void setLeftOut(const QString &itemKey, bool on);
    Q_INVOKABLE void setPinned(const QString &itemKey, bool on);
    Q_INVOKABLE void setDetail(const QString &itemKey, int detail); // 0: as it was sent
    Q_INVOKABLE void shorten(const QString &itemKey); // the model writes a summary
    Q_INVOKABLE void stopShortening();
    Q_INVOKABLE void takeBack(const QString &itemKey); // the summary; the whole is read again
    Q_INVOKABLE void undo(); // the newest summary

Q_SIGNALS:
    void isOpenChanged();
    void changed();
    void busyChanged();
    void shortened(); // the summary is there: show Undo
    void failed(const QString &message);

private:
    void read();
    void take(const QList<ContextItem> &items);
    const ContextItem *find(const QString &itemKey) const;
    void storeChoices(qint64 conversation, const ContextChoices &choices);
    void choose(const QString &itemKey, const std::function<void(FileChoice &)> &change);
    void onSummary(const QString &summary);
    void onSummaryFailed(const QString &message);
    void setSummary(const Place &place, const ContextItem &item, const QString &text);
    template<typename Work>
    void store(Work work);
    static QString keyOf(const ContextItem &item);
    QString nameOf(const ContextItem &item) const;
    QString costOf(const ContextItem &item) const;
    bool isRead(const ContextItem &item) const;
    bool canShorten(const ContextItem &item) const;
    QVariant fileData(const ContextItem &item, int role) const;

    agents::InferenceService *m_inference;
    storage::StorageService *m_storage;
    AttachmentFolders m_folders;
    SummaryMaker m_maker;
    std::function<double(qint64)> m_secondsFor;
    Place m_place;
    bool m_isOpen = false;
    quint64 m_serial = 0; // of the newest reading
    QList<ContextItem> m_items;
    ContextChoices m_choices;
    QString m_busyKey;
    Place m_busyPlace; // where the summary belongs
    ContextItem m_busyItem;
    Place m_shortPlace; // the newest summary, for undo()
    ContextItem m_shortItem;
};

} // namespace app
