// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_download.h"

#include "app/fetch/fetch_plan.h"
#include "app/fetch/hub_address.h"
#include "app/models/memory_fit.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qint64 kEstimateMilliseconds = 2000; // a shorter time predicts nothing

} // namespace

ModelDownload::ModelDownload(CatalogueEntry entry,
                             QString folder,
                             fetch::HubAccess access,
                             QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_folder(std::move(folder) + u'/' + m_entry.repository.section(u'/', 1))
    , m_next(std::move(access))
{
    for (const Wanted &each : wanted()) {
        if (const QFileInfo file(pathOf(each.name)); file.isFile())
            m_done += file.size();
        else if (const auto plan = fetch::readPlan(pathOf(each.name) + ".part.json"_L1))
            m_done += plan->doneBytes();
    }
    if (m_done > 0) // the catalogue's size is a rounded one
        m_total = std::max(m_entry.downloadBytes, m_done);
    connect(&m_process, &FetchProcess::listed, this, &ModelDownload::onListed);
    connect(&m_process, &FetchProcess::progressed, this, [this](qint64 done) {
        m_done = m_before + done;
        if (!m_clock.isValid()) {
            m_clock.start();
            m_startedAt = m_done;
        }
        Q_EMIT progressed();
    });
    connect(&m_process, &FetchProcess::verifying, this, &ModelDownload::verifying);
    connect(&m_process, &FetchProcess::finished, this, [this] {
        m_before += m_files[m_current++].file.size;
        next();
    });
    connect(&m_process, &FetchProcess::failed, this, &ModelDownload::onFailed);
    connect(&m_process, &FetchProcess::gone, this, [this] {
        if (m_isDiscarding)
            removeParts();
    });
}

QString ModelDownload::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString ModelDownload::filePath() const
{
    return pathOf(m_entry.file);
}

QList<ModelDownload::Wanted> ModelDownload::wanted() const
{
    QList<Wanted> wanted{{m_entry.repository, m_entry.file},
                         {m_entry.repository, m_entry.projector}};
    if (!m_entry.drafter.isEmpty())
        wanted.append({m_entry.drafterRepository, m_entry.drafter, true});
    return wanted;
}

bool ModelDownload::isPresent() const
{
    const QList<Wanted> files = wanted();
    return std::ranges::all_of(files, [this](const Wanted &each) {
        return each.isOptional || QFileInfo(pathOf(each.name)).isFile();
    });
}

bool ModelDownload::isInterrupted() const
{
    const QList<Wanted> files = wanted();
    return std::ranges::any_of(files, [this](const Wanted &each) {
        return fetch::readPlan(pathOf(each.name) + ".part.json"_L1).has_value();
    });
}

void ModelDownload::start()
{
    if (m_isDiscarding) { // it would take the new ones along
        m_waits = true;
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT failed(tr("The folder %1 cannot be made. Check its permissions.").arg(m_folder));
        return;
    }
    m_clock.invalidate();
    m_access = m_next;
    m_files.clear();
    m_unlisted.clear();
    for (const Wanted &each : wanted()) {
        if (!m_unlisted.contains(each.repository))
            m_unlisted.append(each.repository);
    }
    listNext();
}

void ModelDownload::listNext()
{
    if (m_unlisted.isEmpty()) {
        begin();
        return;
    }
    m_listed = m_unlisted.takeFirst();
    m_process.list(m_listed, m_access);
}

// Pages change the case of their names now and then.
void ModelDownload::onListed(const QList<fetch::HubFile> &files)
{
    const QString repository = std::exchange(m_listed, {});
    for (const Wanted &each : wanted()) {
        if (each.repository != repository)
            continue;
        const auto found = std::ranges::find_if(files, [&each](const fetch::HubFile &file) {
            return file.name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (found != files.end()) {
            m_files.append({repository, *found, each.name});
        } else if (!each.isOptional) {
            Q_EMIT failed(tr("%1 no longer has the file %2. A newer Hearth may know the new one; "
                             "or get a GGUF file there yourself and open it.")
                              .arg(m_access.host.host(), each.name));
            return;
        }
    }
    listNext();
}

// Without the page of a drafter the model answers as well, only slower.
void ModelDownload::onFailed(const QString &message)
{
    const QString repository = std::exchange(m_listed, {});
    if (!repository.isEmpty() && repository != m_entry.repository)
        listNext();
    else
        Q_EMIT failed(message);
}

void ModelDownload::begin()
{
    m_current = 0;
    m_before = 0;
    m_total = 0;
    for (const Job &job : std::as_const(m_files))
        m_total += job.file.size;
    next();
}

void ModelDownload::next()
{
    for (; m_current < m_files.size(); ++m_current) {
        const Job &job = m_files[m_current];
        if (QFileInfo(pathOf(job.name)).size() != job.file.size) {
            m_process.get(fetch::fileUrl(m_access.host, job.repository, job.file.name),
                          pathOf(job.name), job.file, m_access);
            Q_EMIT progressed();
            return;
        }
        m_before += job.file.size; // there already
    }
    m_done = m_total;
    Q_EMIT finished();
}

QString ModelDownload::progressText() const
{
    if (m_total <= 0)
        return {};
    const QString text = tr("%1 of %2").arg(readableSize(m_done), readableSize(m_total));
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    const qint64 came = m_done - m_startedAt;
    if (elapsed < kEstimateMilliseconds || came <= 0)
        return text;
    const qint64 speed = std::max<qint64>(came * 1000 / elapsed, 1);
    const int minutes = static_cast<int>((m_total - m_done) / speed / 60);
    //: %1: "1.2 GB of 4.3 GB", %2: "12.3 MB", %3: "4 minutes left"
    return tr("%1, %2 a second, %3")
        .arg(text, readableSize(speed),
             minutes == 0 ? tr("less than a minute left")
                          : tr("%n minutes left", nullptr, minutes));
}

void ModelDownload::stop()
{
    m_waits = false;
    m_listed.clear();
    m_process.stop();
    m_clock.invalidate();
}

void ModelDownload::end()
{
    m_process.end();
    m_clock.invalidate();
}

void ModelDownload::discard()
{
    stop();
    m_done = 0;
    m_total = 0;
    if (std::exchange(m_isDiscarding, true))
        return;
    if (!m_process.isEnding()) // else its last notes would stay
        removeParts();
}

void ModelDownload::removeParts()
{
    QStringList files;
    for (const Wanted &each : wanted())
        files << pathOf(each.name) + ".part"_L1 << pathOf(each.name) + ".part.json"_L1;
    QtConcurrent::run([files, folder = m_folder] {
        for (const QString &file : files)
            QFile::remove(file);
        QDir().rmdir(folder); // when nothing else lies there
    }).then(this, [this] {
        m_isDiscarding = false;
        if (std::exchange(m_waits, false))
            start();
    });
}

} // namespace app
