// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/folder_indexer.h"
#include "app/attachments/folder_vectors.h"
#include "app/attachments/folder_watch.h"

#include <functional>
#include <map>
#include <memory>

#include <QObject>

namespace app {

// The passages that a search found below one folder.
struct FoundPassages {
    QString folder;
    QList<agents::documents::Passage> passages;
};

// Keeps the index of folders (index.db beside the conversations) and finds passages in it, on
// threads of its own. Owned by AttachmentList; GUI thread, where every signal arrives.
class FolderSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderSearch)

public:
    // With a key the index is encrypted. The inference outlives it.
    FolderSearch(const QString &indexPath,
                 const storage::Secret &key,
                 agents::InferenceService *inference);
    ~FolderSearch() override; // stops everything, then waits

    // Reads what is new or changed below the folder; ends with updated(), Cancelled after stop().
    // Stopping loses nothing: the next call goes on there.
    // Afterwards the folder is watched, until forget(), and read for meaning where that is on.
    void update(int id, const QString &folder);
    void stop(int id);
    void forget(int id); // stops, too
    FolderVectors &vectors() { return m_vectors; }
    void setFindsByMeaning(bool on); // passages are found by vectors, too

    using Answer = std::function<void(const base::Result<QList<FoundPassages>> &)>;
    // The best passages of all the folders, which are looked through for changes first, for a
    // moment at most; `answer` is called on the GUI thread, and not at all
    // once this object is gone.
    void search(const QStringList &folders, const QString &question, const Answer &answer);

Q_SIGNALS:
    void progressed(int id, int done, int total);
    void updated(int id, const base::Result<agents::documents::IndexSummary> &answer);
    void changedOnDisk(int id); // to be updated

private:
    void start(const QStringList &folders,
               const QString &question,
               const agents::documents::QuestionVector &vector,
               const Answer &answer);

    struct Data;
    FolderWatch m_watch;
    FolderVectors m_vectors;
    std::map<int, QString> m_read; // folders whose words are there, by id
    std::unique_ptr<Data> m_data; // first to go: its threads use the rest
};

} // namespace app
