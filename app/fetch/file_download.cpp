// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/file_download.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#ifndef _WIN32
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr qint64 kProgressMilliseconds = 200;
    constexpr qint64 kNotesMilliseconds = 2000;
    constexpr qint64 kHashSlice = 8 << 20;
    constexpr qint64 kSpareSpace = 256LL << 20; // a disk filled to the brim breaks other programs
    constexpr int kLongestWait = 30000;
    constexpr int kMostRestarts = 3;

    // Notes must never promise bytes that a power cut takes away.
    void flushToDisk(QFile &file)
    {
        file.flush();
#ifndef _WIN32
        fsync(file.handle());
#endif
    }

} // namespace

FileDownload::FileDownload(QNetworkAccessManager *network, Options options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_options(std::move(options))
    , m_lock(m_options.target + ".part.lock"_L1)
{
    m_lock.setStaleLockTime(0); // the lock of a process that is gone counts for nothing
}

FileDownload::~FileDownload()
{
    m_lanes.clear();
    if (m_file.isOpen() && !m_isOver)
        keepNotes();
}

QString FileDownload::partPath() const
{
    return m_options.target + ".part"_L1;
}

QString FileDownload::notesPath() const
{
    return m_options.target + ".part.json"_L1;
}

void FileDownload::start()
{
    if (const auto ready = prepare(); !ready) {
        fail(ready.error());
        return;
    }
    m_lastProgress.start();
    m_lastNotes.start();
    Q_EMIT progressed(m_plan.doneBytes(), m_plan.size);
    for (qsizetype part = 0; part < m_plan.parts.size(); ++part) {
        if (!m_plan.parts[part].isComplete())
            startLane(part);
    }
    if (m_lanes.empty())
        verify();
}

base::Result<void> FileDownload::prepare()
{
    if (!m_lock.tryLock(0))
        return base::Error{base::ErrorCode::Unsupported,
                           tr("Another Hearth is downloading this file already.").toStdString()};
    const auto old = readPlan(notesPath());
    const bool goesOn = old && old->size == m_options.remote.size && old->sha256 == m_options.sha256
        && QFileInfo(partPath()).size() == old->size;
    m_plan =
        goesOn ? *old : FetchPlan::split(m_options.remote.size, m_options.sha256, m_options.parts);
    if (const auto enough = checkSpace(); !enough)
        return enough.error();
    m_file.setFileName(partPath());
    // Sparse at first: parts are written where they belong.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !m_file.resize(m_plan.size))
        return base::Error{base::ErrorCode::Io,
                           tr("%1 cannot be written: %2. Choose another folder for models.")
                               .arg(partPath(), m_file.errorString())
                               .toStdString()};
    return writePlan(notesPath(), m_plan);
}

base::Result<void> FileDownload::checkSpace() const
{
    const QStorageInfo disk(QFileInfo(m_options.target).absolutePath());
    const qint64 needed = unreservedBytes(m_plan, partPath());
    if (!disk.isValid() || disk.bytesAvailable() >= needed + kSpareSpace)
        return {};
    const QLocale locale;
    return base::Error{
        base::ErrorCode::OutOfMemory,
        tr("The download needs %1 and the disk has %2 free. Make room or choose another folder "
           "for models.")
            .arg(locale.formattedDataSize(needed + kSpareSpace, 1, QLocale::DataSizeSIFormat),
                 locale.formattedDataSize(disk.bytesAvailable(), 1, QLocale::DataSizeSIFormat))
            .toStdString()};
}

void FileDownload::startLane(qsizetype part)
{
    m_lanes.push_back(std::make_unique<Lane>());
    Lane *const lane = m_lanes.back().get();
    lane->part = part;
    lane->request = std::make_unique<RangeRequest>(m_network, m_options.remote, &m_notes, nullptr);
    const RangeRequest *const request = lane->request.get();
    connect(request, &RangeRequest::answered, this, &FileDownload::onAnswered);
    connect(request, &RangeRequest::arrived, this,
            [this, lane](const QByteArray &bytes) { onArrived(*lane, bytes); });
    // What these lead to may delete the request: not while its own signal runs.
    // And several may wait in the queue: the first may end what the others belong to.
    const auto whenUnderWay = [this, lane](auto then) {
        return [this, lane, then](const auto &...values) {
            if (isUnderWay(lane))
                then(values...);
        };
    };
    connect(request, &RangeRequest::ended, this, whenUnderWay([this] { onEnded(); }),
            Qt::QueuedConnection);
    connect(request, &RangeRequest::wholeOnly, this, whenUnderWay([this] { startWhole(); }),
            Qt::QueuedConnection);
    connect(request, &RangeRequest::failed, this,
            whenUnderWay([this, lane](const base::Error &error) { onFailed(*lane, error); }),
            Qt::QueuedConnection);
    ask(*lane);
}

void FileDownload::ask(Lane &lane)
{
    const FetchPart &part = m_plan.parts[lane.part];
    lane.request->start({part.begin + part.done, part.end, m_plan.tag});
}

bool FileDownload::isUnderWay(const Lane *lane) const
{
    return !m_isOver && std::any_of(m_lanes.begin(), m_lanes.end(), [lane](const auto &other) {
        return other.get() == lane;
    });
}

void FileDownload::onAnswered(const QByteArray &tag)
{
    if (tag.startsWith("W/"))
        return; // a weak tag names no exact bytes and may not be sent back in If-Range
    if (m_plan.tag.isEmpty())
        m_plan.tag = tag;
    else if (m_plan.tag != tag) // two parts, two versions
        QMetaObject::invokeMethod(this, &FileDownload::startWhole, Qt::QueuedConnection);
}

void FileDownload::onArrived(Lane &lane, const QByteArray &bytes)
{
    if (m_isOver)
        return;
    FetchPart &part = m_plan.parts[lane.part];
    if (!m_file.seek(part.begin + part.done) || m_file.write(bytes) != bytes.size()) {
        const base::Error error{base::ErrorCode::Io,
                                tr("%1 cannot be written: %2. Make room on the disk, then go on.")
                                    .arg(partPath(), m_file.errorString())
                                    .toStdString()};
        QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    part.done += bytes.size();
    lane.failures = 0;
    if (m_lastNotes.hasExpired(kNotesMilliseconds))
        keepNotes();
    if (m_lastProgress.hasExpired(kProgressMilliseconds)) {
        m_lastProgress.restart();
        Q_EMIT progressed(m_plan.doneBytes(), m_plan.size);
    }
}

void FileDownload::onEnded()
{
    if (m_plan.isComplete())
        verify();
}

void FileDownload::onFailed(Lane &lane, const base::Error &error)
{
    if (error.code != base::ErrorCode::Busy || lane.failures >= m_options.retries) {
        fail(error);
        return;
    }
    const int wait = std::min(kLongestWait, m_options.retryMilliseconds << lane.failures++);
    QTimer::singleShot(wait, this, [this, waiting = &lane] {
        if (isUnderWay(waiting))
            ask(*waiting);
    });
}

void FileDownload::startWhole()
{
    if (m_isOver || m_lanes.empty()) // empty: it is being checked already
        return;
    if (++m_restarts > kMostRestarts) {
        fail({base::ErrorCode::Busy,
              tr("The file changes on the server while it is downloaded. Try again later.")
                  .toStdString()});
        return;
    }
    m_lanes.clear();
    m_plan = FetchPlan::split(m_options.remote.size, m_options.sha256, 1);
    keepNotes();
    startLane(0);
}

void FileDownload::keepNotes()
{
    m_lastNotes.restart();
    flushToDisk(m_file);
    if (const auto kept = writePlan(notesPath(), m_plan); !kept)
        qWarning("%s", kept.error().message.c_str());
}

void FileDownload::verify()
{
    m_lanes.clear();
    keepNotes();
    if (m_options.sha256.isEmpty()) {
        complete();
        return;
    }
    m_hash.reset();
    m_file.seek(0);
    verifySlice();
}

void FileDownload::verifySlice()
{
    const QByteArray slice = m_file.read(kHashSlice);
    m_hash.addData(slice);
    Q_EMIT verifying(m_file.pos(), m_plan.size);
    if (!slice.isEmpty() && m_file.pos() < m_plan.size) {
        QMetaObject::invokeMethod(this, &FileDownload::verifySlice, Qt::QueuedConnection);
        return;
    }
    if (m_hash.result().toHex() == m_options.sha256) {
        complete();
        return;
    }
    // Which bytes are wrong nobody knows: the next try begins from nothing.
    m_file.close();
    QFile::remove(partPath());
    QFile::remove(notesPath());
    fail({base::ErrorCode::InvalidInput,
          tr("What arrived is not the file that was asked for (its checksum differs), so it was "
             "removed. Download it again.")
              .toStdString()});
}

void FileDownload::complete()
{
    flushToDisk(m_file);
    m_file.close();
    m_isOver = true;
    QFile::remove(m_options.target);
    if (!m_file.rename(m_options.target)) {
        Q_EMIT failed({base::ErrorCode::Io,
                       tr("%1 cannot be named %2: %3.")
                           .arg(partPath(), m_options.target, m_file.errorString())
                           .toStdString()});
        return;
    }
    QFile::remove(notesPath());
    m_lock.unlock();
    Q_EMIT progressed(m_plan.size, m_plan.size);
    Q_EMIT finished();
}

void FileDownload::fail(const base::Error &error)
{
    if (m_isOver)
        return;
    m_lanes.clear();
    if (m_file.isOpen())
        keepNotes();
    m_isOver = true;
    m_lock.unlock();
    Q_EMIT failed(error);
}

} // namespace app::fetch
