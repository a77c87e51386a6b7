// SPDX-License-Identifier: Apache-2.0
#include "app/upkeep/records.h"

#include "agents/project/kept_turns.h"
#include "app/attachments/reader_words.h"
#include "app/build_info.h"
#include "app/data_folder/data_move.h"
#include "app/ledger/ledger.h"
#include "app/models/model_controller.h"
#include "app/settings.h"

#include <limits>
#include <utility>

#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Place {
        QString what;
        QStringList paths; // files or folders
    };

    qint64 bytesOf(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir())
            return info.size();
        qint64 sum = 0;
        QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            sum += files.nextFileInfo().size();
        return sum;
    }

    QString sizeWords(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    }

    QVariantList sizesOf(const QList<Place> &places)
    {
        QVariantList sizes;
        for (const Place &place : places) {
            qint64 sum = 0;
            for (const QString &path : place.paths)
                sum += bytesOf(path);
            sizes.append(QVariantMap{{u"what"_s, place.what}, {u"size"_s, sizeWords(sum)}});
        }
        return sizes;
    }

    QString forgottenWords(const agents::project::ForgottenTurns &forgotten)
    {
        QStringList words{Records::tr("%n turns were deleted.", nullptr, forgotten.turns)};
        if (forgotten.busyFolders > 0)
            words += Records::tr("Folders where an agent is at work keep theirs.");
        if (forgotten.problems > 0)
            words += Records::tr("%n turns could not be deleted.", nullptr, forgotten.problems);
        return words.join(u' ');
    }

    QString purposeWords(const QString &purpose)
    {
        if (purpose == "list"_L1)
            return Records::tr("Asked for the files of a model");
        if (purpose == "get"_L1)
            return Records::tr("Downloaded a model");
        if (purpose == "page"_L1)
            return Records::tr("Read a page for an agent");
        if (purpose == "release"_L1)
            return Records::tr("Looked for a new version");
        if (purpose == "engine"_L1)
            return Records::tr("Asked an engine elsewhere");
        if (purpose == "relay"_L1)
            return Records::tr("Used a tool server (MCP)");
        if (purpose == "serve"_L1)
            return Records::tr("Listened to programs of this computer");
        return purpose;
    }

} // namespace

Records::Records(const ModelController *model,
                 const Settings *settings,
                 const QString &folder,
                 QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_folder(folder)
    , m_move(std::make_unique<DataMove>(folder))
{
}

Records::~Records() = default;

void Records::refresh()
{
    m_isAsked = true;
    readLedger();
    const auto in = [this](const char *name) { return m_folder + u'/' + QLatin1StringView(name); };
    const QString database = in("hearth.db");
    const QList<Place> places = {
        {tr("Conversations"), {database, database + "-wal"_L1, in("drafts.json")}},
        {tr("Attachments"), {in("attachments"), in("thumbnails"), in("vault.db")}},
        {tr("Models downloaded here"), {in("models")}},
        {tr("Prepared conversations (made again when they are missing)"), {in("states")}},
        {tr("What agents did, kept so that it can be undone"), {in("agent")}},
        {tr("Backups"), {in("backups"), database + ".before-restore"_L1}}};
    QtConcurrent::run([places, folder = m_folder] {
        QVariantList sizes = sizesOf(places);
        sizes.append(QVariantMap{{u"what"_s, tr("Free on this disk")},
                                 {u"size"_s, sizeWords(QStorageInfo(folder).bytesAvailable())}});
        return std::pair(sizes, agents::documents::readerFreedom());
    }).then(this, [this](const std::pair<QVariantList, agents::documents::ReaderFreedom> &found) {
        m_sizes = found.first;
        m_readerWords = app::readerWords(found.second);
        Q_EMIT sizesChanged();
    });
}

void Records::retranslate()
{
    if (m_isAsked)
        refresh();
    Q_EMIT turnsWordsChanged();
}

QString Records::turnsWords() const
{
    return m_forgotten ? forgottenWords(*m_forgotten) : QString();
}

void Records::forgetTurns()
{
    QtConcurrent::run(agents::project::forgetAllTurns, m_folder + "/agent"_L1)
        .then(this, [this](const agents::project::ForgottenTurns &forgotten) {
            m_forgotten = std::make_unique<agents::project::ForgottenTurns>(forgotten);
            Q_EMIT turnsWordsChanged();
            Q_EMIT turnsForgotten();
            refresh();
        });
}

void Records::readLedger()
{
    QtConcurrent::run([] {
        return Ledger::newest(std::numeric_limits<int>::max());
    }).then(this, [this](const QList<Connection> &connections) {
        m_connections.clear();
        for (const Connection &each : connections) {
            m_connections.append(QVariantMap{
                {u"time"_s, QLocale().toString(each.time.toLocalTime(), QLocale::ShortFormat)},
                {u"utc"_s, each.time.toUTC().toString(Qt::ISODate)},
                {u"what"_s, purposeWords(each.purpose)},
                {u"address"_s, each.address},
                {u"isRefused"_s, each.isRefused}});
        }
        Q_EMIT connectionsChanged();
    });
}

void Records::saveConnections(const QUrl &file)
{
    QString text = u"time,what,address,refused\r\n"_s;
    for (const QVariant &each : std::as_const(m_connections)) {
        const QVariantMap entry = each.toMap();
        const auto cell = [&entry](const QString &name) {
            return u'"' + entry.value(name).toString().replace(u'"', "\"\""_L1) + u'"';
        };
        text += QStringList{cell(u"utc"_s), cell(u"what"_s), cell(u"address"_s),
                            entry.value(u"isRefused"_s).toBool() ? u"yes"_s : u"no"_s}
                    .join(u',')
            + "\r\n"_L1;
    }
    save(file, text, [this](const QString &problem) {
        Q_EMIT connectionsSaved(
            problem.isEmpty()
                ? QString()
                : tr("The list could not be written: %1. Choose another folder.").arg(problem));
    });
}

QString Records::report() const
{
    QStringList lines = {
        buildDescription().trimmed(),
        u"system: %1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture()),
        u"processors: %1"_s.arg(QThread::idealThreadCount()),
        u"window system: %1"_s.arg(QGuiApplication::platformName()),
        u"language: %1"_s.arg(QLocale().name()),
        // Details hold the kind of file and the device; its name may be private.
        u"model: %1"_s.arg(m_model->details().isEmpty() ? u"none"_s : m_model->details())};
    QStringList changed = m_settings->changedNames();
    changed.sort();
    for (const QString &name : std::as_const(changed)) {
        // What the user wrote is named, not told.
        const bool isPrivate = name == "systemPrompt"_L1 || name == "seed"_L1;
        lines += u"setting %1: %2"_s.arg(
            name,
            isPrivate ? u"(set)"_s : m_settings->property(name.toLatin1().constData()).toString());
    }
    for (const QVariant &each : m_sizes) {
        const QVariantMap size = each.toMap();
        lines +=
            u"%1: %2"_s.arg(size.value(u"what"_s).toString(), size.value(u"size"_s).toString());
    }
    return lines.join(u'\n') + u'\n';
}

void Records::saveReport(const QUrl &file)
{
    save(file, report(), [this](const QString &problem) {
        Q_EMIT reportSaved(
            problem.isEmpty()
                ? QString()
                : tr("The report could not be written: %1. Choose another folder.").arg(problem));
    });
}

void Records::save(const QUrl &file, const QString &text, const std::function<void(QString)> &tell)
{
    if (!file.isLocalFile())
        return tell(tr("%1 is no file of this computer").arg(file.toString()));
    m_saver.save(file.toLocalFile(), text.toUtf8(), FileSaver::Reader::Everybody, tell);
}

} // namespace app
