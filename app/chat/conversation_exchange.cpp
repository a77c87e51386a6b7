// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_exchange.h"

#include <algorithm>
#include <exception>
#include <future>

#include <QDir>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::ConversationId;
    using storage::ConversationStore;

    // Waits for the storage thread, which answers without the GUI thread: not to be called there.
    template<typename Work>
    auto waitFor(storage::StorageService &storage, Work work)
        -> decltype(work(std::declval<ConversationStore &>()))
    {
        using Answer = decltype(work(std::declval<ConversationStore &>()));
        auto promise = std::make_shared<std::promise<Answer>>(); // shared: tasks are copied
        std::future<Answer> future = promise->get_future();
        storage.run([promise, work = std::move(work)](ConversationStore &store) mutable {
            promise->set_value(work(store));
            return base::Result<bool>(true);
        });
        promise.reset();
        try {
            return future.get();
        } catch (const std::future_error &) { // the task could not run and is gone
            return base::Error{base::ErrorCode::Io,
                               "The conversations cannot be read. Start Hearth again."};
        }
    }

    base::Result<QList<ConversationId>> readIds(ConversationStore &store)
    {
        constexpr int kAtOnce = 1000;
        QList<ConversationId> ids;
        for (const storage::Shelf shelf : {storage::Shelf::Active, storage::Shelf::Archive}) {
            for (int offset = 0;; offset += kAtOnce) {
                const auto page = store.list({shelf, {}, {}}, kAtOnce, offset);
                if (!page)
                    return page.error();
                for (const storage::Conversation &each : *page)
                    ids.append(each.id);
                if (page->size() < kAtOnce)
                    break;
            }
        }
        return ids;
    }

    // A file of somebody else's decides how much memory an import takes.
    base::Result<QString> guarded(const ConversationExchange::Work &work)
    {
        try {
            return work();
        } catch (const std::exception &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               ConversationExchange::tr("There is not enough memory. Close other "
                                                        "programs, or take fewer conversations at "
                                                        "a time.")
                                   .toStdString()};
        }
    }

    // A folder of their own, so that they do not mix with what is there.
    QString folderIn(const QString &parent)
    {
        const QDir folder(parent);
        QString name = u"Hearth"_s;
        for (int number = 2; folder.exists(name); ++number)
            name = u"Hearth %1"_s.arg(number);
        return folder.filePath(name);
    }

    // Nobody should find out only when the original is gone.
    QString leftOutWords(const QStringList &names)
    {
        constexpr qsizetype kShown = 3;
        const QString some = names.first(std::min(names.size(), kShown)).join(u", "_s);
        return ConversationExchange::tr(
                   "%n attached file(s) are not in it, as they are larger than 64 MB or not there "
                   "any more: %1",
                   nullptr, static_cast<int>(names.size()))
            .arg(names.size() > kShown ? some + u", …"_s : some);
    }

} // namespace

ConversationExchange::ConversationExchange(storage::StorageService *storage,
                                           const QString &attachments,
                                           const storage::Vault &vault,
                                           QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_files(attachments, vault)
{
}

ConversationExchange::~ConversationExchange()
{
    m_isCancelled = true;
    m_job.waitForFinished();
}

QString ConversationExchange::status() const
{
    if (m_isImport)
        return tr("Importing, %n conversation(s)", nullptr, static_cast<int>(m_done));
    return tr("Exporting, %1 of %2").arg(m_done).arg(m_total);
}

double ConversationExchange::progress() const
{
    return m_total > 0 ? static_cast<double>(m_done) / static_cast<double>(m_total) : -1;
}

void ConversationExchange::cancel()
{
    m_isCancelled = true;
}

QUrl ConversationExchange::proposedFile(const QString &title, Format format) const
{
    storage::Conversation conversation;
    conversation.title = title;
    conversation.created = QDateTime::currentDateTime();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(
        u"%1/%2.%3"_s.arg(folder, exchange::fileNameOf(conversation),
                          exchange::suffixOf(static_cast<exchange::Format>(format))));
}

void ConversationExchange::showProgress(qsizetype done, qsizetype total)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressChanged();
}

void ConversationExchange::finish(const QString &message, const QString &problem)
{
    m_isRunning = false;
    Q_EMIT progressChanged();
    if (m_isImport)
        Q_EMIT imported(); // also what came before a problem
    if (!problem.isEmpty())
        Q_EMIT failed(problem);
    else
        Q_EMIT done(message);
}

void ConversationExchange::start(bool isImport, Work work)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_isImport = isImport;
    showProgress(0, 0);
    m_job = QtConcurrent::run([this, work = std::move(work)] {
        const base::Result<QString> answer = guarded(work);
        const QString problem = answer ? QString() : QString::fromStdString(answer.error().message);
        QMetaObject::invokeMethod(
            this, [=, this, message = answer ? *answer : QString()] { finish(message, problem); },
            Qt::QueuedConnection);
    });
}

void ConversationExchange::exportTo(const QVariantList &ids, Format format, const QUrl &target)
{
    exchange::ExportRequest asked{{}, static_cast<exchange::Format>(format), target.toLocalFile()};
    for (const QVariant &id : ids)
        asked.conversations.append(id.toLongLong());
    start(false, [this, asked]() -> base::Result<QString> {
        exchange::ExportRequest request = asked;
        if (request.conversations.isEmpty()) {
            const auto all = waitFor(*m_storage, readIds);
            if (!all)
                return all.error();
            request.conversations = *all;
        }
        const qsizetype total = request.conversations.size();
        if (total != 1 && request.format != exchange::Format::Json)
            request.target = folderIn(request.target);
        QStringList leftOut;
        const auto written = exchange::exportAll(
            request,
            [this, &request, &leftOut](ConversationId id) {
                auto archive = waitFor(*m_storage, [id](ConversationStore &store) {
                    return exchange::readArchive(store, id);
                });
                if (archive && request.format == exchange::Format::Json)
                    leftOut += exchange::addFiles(*archive, m_files);
                return archive;
            },
            [this, total](qsizetype done) {
                QMetaObject::invokeMethod(
                    this, [=, this] { showProgress(done, total); }, Qt::QueuedConnection);
                return !m_isCancelled;
            });
        if (!written)
            return written.error();
        const QString message =
            tr("%n conversation(s) exported to “%1”", nullptr, static_cast<int>(*written))
                .arg(QDir::toNativeSeparators(request.target));
        return leftOut.isEmpty() ? message : message + u". "_s + leftOutWords(leftOut);
    });
}

void ConversationExchange::importFrom(const QList<QUrl> &sources)
{
    QStringList paths;
    for (const QUrl &source : sources)
        paths.append(source.toLocalFile());
    start(true, [this, paths]() -> base::Result<QString> {
        const auto summary = exchange::importAll(
            paths,
            [this](const exchange::Archive &archive) -> base::Result<void> {
                if (const auto kept = exchange::keepFiles(archive, m_files); !kept)
                    return kept;
                return waitFor(*m_storage, [archive](ConversationStore &store) {
                    return exchange::adoptArchive(store, archive);
                });
            },
            [this](const exchange::ImportSummary &now) {
                QMetaObject::invokeMethod(
                    this, [this, done = now.conversations] { showProgress(done, 0); },
                    Qt::QueuedConnection);
                return !m_isCancelled;
            });
        if (!summary)
            return summary.error();
        if (summary->conversations == 0 && !summary->problems.isEmpty())
            return base::Error{base::ErrorCode::InvalidInput,
                               summary->problems.front().toStdString()};
        QString message =
            tr("%n conversation(s) imported", nullptr, static_cast<int>(summary->conversations));
        if (!summary->problems.isEmpty())
            message += u' ' + summary->problems.front();
        return message;
    });
}

} // namespace app
