// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/attachments/attachment_reader.h"
#include "app/attachments/attachment_viewer.h"
#include "app/attachments/folder_search.h"
#include "app/attachments/microphone.h"
#include "app/attachments/pace.h"
#include "storage/conversation_store.h"

#include <map>

#include <QAbstractListModel>
#include <QThreadPool>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What lay on a shelf, on its way to another window's.
struct ShelfContent {
    QList<storage::Part> parts; // of files that were read
    QList<QUrl> files; // those that were not, and folders
};

// The shelf above the composer: what goes with the next message. Files are copied into the
// attachment store (once per content), read by a process of their own and, where the model sees or
// hears, encoded ahead of the reply. Owned by ChatController. GUI thread.
//
// For the window:
//   drop          addUrls(drop.urls), else addPicture() or addWords()
//   paste         paste() — true: it took pictures, files or a long text
//   send          chat.send(text) takes what is ready along; chat.canSend waits for `isReading`
// An item that cannot be read stays with its sentence in `problem` until it is removed; it is not
// sent. What a stored message has: chat.attachmentsOf(messageId).
class AttachmentList final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(AttachmentList)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(app::AttachmentViewer *viewer READ viewer CONSTANT)
    Q_PROPERTY(app::Microphone *microphone READ microphone CONSTANT) // offer it where canHear
    Q_PROPERTY(bool isReading READ isReading NOTIFY totalsChanged) // some are not ready yet
    Q_PROPERTY(bool hasReady READ hasReady NOTIFY totalsChanged) // something can be sent
    Q_PROPERTY(qint64 tokens READ tokens NOTIFY totalsChanged) // of all that can be sent, about
    Q_PROPERTY(double seconds READ seconds NOTIFY totalsChanged) // that they cost; -1: not known
    Q_PROPERTY(QString cost READ cost NOTIFY totalsChanged) // both, for people
    // Why some cannot be sent, or will not be seen or heard: each sentence once.
    Q_PROPERTY(QStringList problems READ problems NOTIFY totalsChanged)
    Q_PROPERTY(bool canHear READ canHear NOTIFY sensesChanged) // offer sound

public:
    enum class Kind { Document, Picture, Sound, Video, Unknown, Folder }; // Unknown: not read yet
    Q_ENUM(Kind)
    enum class State { Reading, Encoding, Ready, Failed, Paused }; // Paused: a folder
    Q_ENUM(State)
    enum Role {
        ItemIdRole = Qt::UserRole + 1, // itemId: int, for the functions below
        NameRole, // name: of the file
        KindRole, // kind
        StateRole, // state; Encoding can be sent already
        ProgressRole, // progress: 0 … 1 of reading or encoding; -1: unknown
        ProblemRole, // problem: why it cannot be sent, or not be seen or heard; empty: fine
        SummaryRole, // summary: "PDF, 3 pages as pictures", "1,200 × 800", "2:31"
        TokensRole, // tokens: what it costs, about; -1: not known yet
        SecondsRole, // seconds: the same in time; -1: not known
        CostRole, // cost: "320 tokens, 4 s"
        ThumbnailRole, // thumbnail: url of a PNG file of at most 512 pixels; empty: none
        PathRole, // path: the kept original, to open it; of a folder: itself
        DetailRole, // detail: 70, 140, 280, 560 or 1120 tokens per picture; 0: chosen for it
        ShownDetailRole, // shownDetail: what it is shown with
        HasDetailRole, // hasDetail: setDetail() means something
        LengthRole, // length: seconds of sound or video
        FromRole, // from, to: the stretch of it that is taken, in seconds
        ToRole,
        FramesRole // frames: of a video that are shown
    };

    // The folders are made when needed. `inference` outlives it.
    AttachmentList(const AttachmentFolders &folders,
                   agents::InferenceService *inference,
                   QObject *parent = nullptr);
    ~AttachmentList() override; // stops what is being read

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_items.size()); }
    AttachmentViewer *viewer() { return &m_viewer; }
    Microphone *microphone() { return &m_microphone; }
    bool isReading() const;
    bool hasReady() const;
    qint64 tokens() const;
    double seconds() const;
    QString cost() const;
    QStringList problems() const;
    bool canHear() const;

    Q_INVOKABLE void addUrls(const QList<QUrl> &urls);
    Q_INVOKABLE void addText(const QString &text); // a long text becomes a file
    // Of another program, `html` where it has no text; false: a short text, for the composer.
    Q_INVOKABLE bool addWords(const QString &text, const QString &html);
    Q_INVOKABLE void addPicture(const QByteArray &bytes, const QString &format); // "image/png"
    void addNamed(const QString &text, const QString &name); // the same, of another origin
    Q_INVOKABLE bool paste(); // from the clipboard; false: a short text, for the composer
    void addImage(const QImage &image); // pasted, or a screenshot
    Q_INVOKABLE void removeItem(int itemId);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void setDetail(int itemId, int detail); // 0: what suits it
    Q_INVOKABLE void setStretch(int itemId, double from, double to); // seconds; to 0: the end
    Q_INVOKABLE void setFrames(int itemId, int frames); // 0: as many as usual
    // An agents::media::PageForm; page 0: all, as withPage() (agents/media/pages.h) has it.
    Q_INVOKABLE int pageForm(int itemId, int page) const;
    Q_INVOKABLE void setPageForm(int itemId, int page, int form);
    // "2-4, 7": those and no others; empty: all. False: it is no such list.
    Q_INVOKABLE bool setPages(int itemId, const QString &words);

    // What the window may offer for an item: what the roles have, canOpen, isPastedText, isConfined
    // (while it was read), of a PDF pageCount, pages, arePictures, hasFigures, showsFigures.
    Q_INVOKABLE QVariantMap choices(int itemId) const;
    Q_INVOKABLE QVariantMap file(int itemId) const; // as attachmentsOf() has it, and its itemId
    Q_INVOKABLE QString takeText(int itemId); // a pasted text; the item leaves the list
    Q_INVOKABLE void setPaused(int itemId, bool on); // the reading of a folder

    // Each conversation has a shelf of its own (0: the new one); what lies there waits for it.
    void showConversation(qint64 conversation);
    void moveConversation(qint64 from, qint64 to); // the new one got its number

    // A folder is read into an index and stays for the questions that follow: each takes along
    // the passages that share most words with it, or that the model finds most like it.
    // `answer` gets them as parts of the message.
    void setFindsByMeaning(bool on) { m_search.setFindsByMeaning(on); }
    bool hasFolders() const;
    using FoundParts = std::function<void(const base::Result<QList<storage::Part>> &)>;
    void findPassages(const QString &question, const FoundParts &answer);

    // What an engine elsewhere is taken for, which then looks at things itself; none: the model.
    void setElsewhere(const std::optional<agents::LoadedModel> &engine);

    // What is ready, as it is stored with the message; those items leave the list.
    QList<storage::Part> take();
    QList<storage::Part> ready() const; // the same, and nothing leaves
    const AttachmentFolders &folders() const { return m_reader.folders(); }
    static QString costText(qint64 tokens, double seconds); // "1,240 tokens, 12 s"
    static QVariantMap describe(const ReadAttachment &attachment); // for ChatController
    // The message was not sent after all: they go onto that conversation's shelf.
    void putBack(const QList<storage::Part> &parts, qint64 conversation);
    ShelfContent give(qint64 conversation); // of one that this list does not show
    void receive(const ShelfContent &content); // onto the shelf that is shown

Q_SIGNALS:
    void folderAsked(const QString &path); // it was added
    void countChanged();
    void totalsChanged();
    void sensesChanged();

private:
    struct Item;
    Item *find(int itemId); // on any shelf
    const Item *find(int itemId) const;
    std::vector<Item *> everything() const; // of all shelves
    void add(Item item);
    void addBytes(const QByteArray &bytes, const QString &name);
    void change(const Item &item);
    void connectFolders();
    void connectVectors();
    void onFolderRead(int itemId, const base::Result<agents::documents::IndexSummary> &answer);
    void onRead(int itemId, const base::Result<ReadAttachment> &answer);
    void encode(Item &item);
    void stopEncoding(Item &item);
    void encodeAll();
    void connectInference();
    void setChoice(int itemId, const agents::media::AttachmentChoice &choice);
    QString problemOf(const Item &item) const;
    const agents::ModelSenses &senses() const;
    QVariant costOf(const Item &item, int role) const;
    static QVariant choiceOf(const Item &item, int role);
    QString summaryOf(const Item &item) const;

    agents::InferenceService *m_inference;
    std::optional<agents::LoadedModel> m_elsewhere; // who replies instead of the model
    AttachmentReader m_reader;
    AttachmentViewer m_viewer;
    Microphone m_microphone;
    FolderSearch m_search;
    Pace m_pace;
    using Shelf = std::vector<std::unique_ptr<Item>>;
    Shelf m_items; // of the shown conversation
    std::map<qint64, Shelf> m_shelves; // of the others
    qint64 m_conversation = 0;
    int m_lastId = 0;
    QThreadPool m_keeping; // of passages; waits for them, as they go where the files are
};

} // namespace app
