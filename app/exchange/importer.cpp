// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/importer.h"

#include "app/exchange/words.h"

#include <algorithm>

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    constexpr qint64 kMaxFileBytes = qint64{1} << 30;
    constexpr qsizetype kMaxFiles = 200'000;
    constexpr int kMaxFolders = 32; // deep

    QString shown(const QString &path)
    {
        return QDir::toNativeSeparators(path);
    }

    base::Result<QByteArray> readFile(const QString &path)
    {
        QFile file(path);
        // A pipe or a device may never end, or not even open.
        if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
            return base::Error{base::ErrorCode::InvalidInput,
                               Words::tr("“%1” is not a file. Name the files that you mean.")
                                   .arg(shown(path))
                                   .toStdString()};
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorCode::Io,
                               Words::tr("“%1” cannot be read: %2.")
                                   .arg(shown(path), file.errorString())
                                   .toStdString()};
        if (file.size() > kMaxFileBytes)
            return base::Error{
                base::ErrorCode::InvalidInput,
                Words::tr("“%1” is larger than 1 GB. Export fewer conversations at a time.")
                    .arg(shown(path))
                    .toStdString()};
        return file.read(kMaxFileBytes);
    }

    enum class Form { Whole, Lines };

    // Before anything is made of it. Each line may be a document of its own: what is open at its
    // end hides nothing of the next.
    bool hasTooManyValues(const QByteArray &json, Form form = Form::Whole)
    {
        qsizetype count = 0;
        bool isInString = false;
        for (auto at = json.cbegin(); at != json.cend() && count <= kMostValues; ++at) {
            if (*at == '"' || (*at == '\n' && form == Form::Lines))
                isInString = !isInString && *at == '"';
            else if (isInString && *at == '\\' && at + 1 != json.cend() && at[1] != '\n')
                ++at;
            else if (!isInString && (*at == ',' || *at == '[' || *at == '{'))
                ++count;
        }
        return count > kMostValues;
    }

    // In a folder only what looks like a conversation.
    QStringList filesBelow(const QString &path)
    {
        if (!QFileInfo(path).isDir())
            return {path};
        QStringList files;
        QDirIterator each(path, {u"*.json"_s, u"*.jsonl"_s, u"*.chat"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext() && files.size() < kMaxFiles)
            files.append(each.next());
        files.sort();
        return files;
    }

    class Import
    {
    public:
        Import(const Adopt &adopt, const std::function<bool(const ImportSummary &)> &progress)
            : m_adopt(adopt)
            , m_progress(progress)
        {
        }

        base::Result<void> add(const QString &path, bool isNamed)
        {
            const auto bytes = readFile(path);
            if (!bytes && isNamed)
                return bytes.error();
            if (!bytes) { // the others of its folder are read all the same
                m_summary.problems.append(QString::fromStdString(bytes.error().message));
                return {};
            }
            const qsizetype before = m_summary.conversations;
            const bool isKnown = read(path, *bytes);
            if (m_error)
                return *m_error;
            // In a folder there may be files of other kinds.
            if (!isKnown && isNamed)
                m_summary.problems.append(
                    Words::tr("“%1” holds no conversation that Hearth knows: it takes its own "
                              "exports and "
                              "those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.")
                        .arg(shown(path)));
            else if (isKnown && m_summary.conversations == before && m_problem.isEmpty())
                m_summary.problems.append(Words::tr("“%1” holds no messages.").arg(shown(path)));
            if (!m_problem.isEmpty())
                m_summary.problems.append(u"“%1”: %2"_s.arg(shown(path), m_problem));
            m_problem.clear();
            return {};
        }

        const ImportSummary &summary() const { return m_summary; }

    private:
        bool take(const Archive &archive)
        {
            if (m_error || archive.messages.isEmpty())
                return !m_error;
            if (const auto adopted = m_adopt(archive); !adopted) {
                m_error = adopted.error();
                return false;
            }
            ++m_summary.conversations;
            m_summary.messages += archive.messages.size();
            return goesOn();
        }

        bool goesOn()
        {
            if (!m_error && !m_progress(m_summary))
                m_error = base::Error{base::ErrorCode::Cancelled,
                                      Words::tr("The import was stopped.").toStdString()};
            return !m_error;
        }

        bool read(const QString &path, const QByteArray &bytes)
        {
            const Sink sink{[this](const Archive &archive) { return take(archive); },
                            [this] { return goesOn(); }};
            if (isGpt4All(bytes.first(std::min<qsizetype>(bytes.size(), 8)))) {
                const auto archive = importGpt4All(bytes);
                if (archive)
                    take(*archive);
                else
                    m_problem = QString::fromStdString(archive.error().message);
                return true;
            }
            const bool isJan = path.endsWith(".jsonl"_L1);
            const auto thread = isJan ? readFile(QFileInfo(path).dir().filePath(u"thread.json"_s))
                                      : base::Result<QByteArray>(QByteArray());
            if (hasTooManyValues(bytes, isJan ? Form::Lines : Form::Whole)
                || (thread && hasTooManyValues(*thread))) {
                m_problem =
                    Words::tr("There is too much in it. Export fewer conversations at a time.");
                return true;
            }
            if (isJan)
                return importJan(thread ? *thread : QByteArray(), bytes, sink);
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            if (document.isNull())
                return false;
            return importHearth(document, sink) || importChatGpt(document, sink)
                || importLmStudio(document, sink) || importLlama(document, sink);
        }

        const Adopt &m_adopt;
        const std::function<bool(const ImportSummary &)> &m_progress;
        ImportSummary m_summary;
        std::optional<base::Error> m_error; // ends the import
        QString m_problem; // of this file
    };

    base::Result<storage::FolderId> folderNamed(storage::ConversationStore &store,
                                                const QString &name,
                                                std::optional<storage::FolderId> parent)
    {
        const auto folders = store.folders();
        if (!folders)
            return folders.error();
        const auto found = std::ranges::find_if(*folders, [&](const storage::Folder &each) {
            return each.parent == parent && each.name == name;
        });
        return found == folders->end() ? store.createFolder(name, parent) : found->id;
    }

} // namespace

base::Result<ImportSummary> importAll(const QStringList &paths,
                                      const Adopt &adopt,
                                      const std::function<bool(const ImportSummary &)> &progress)
{
    Import import(adopt, progress);
    for (const QString &path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        for (const QString &file : filesBelow(path)) {
            if (const auto added = import.add(file, !isFolder); !added)
                return added.error();
        }
    }
    return import.summary();
}

namespace {

    // The same one that is here already, else a new one.
    base::Result<storage::PresetId> adoptAssistant(storage::ConversationStore &store,
                                                   const storage::Preset &assistant)
    {
        const auto known = store.presets(storage::PresetKind::Assistant);
        if (!known)
            return known.error();
        for (const storage::Preset &each : *known) {
            if (each.name == assistant.name && each.data == assistant.data)
                return each.id;
        }
        storage::Preset made = assistant;
        made.id = 0;
        made.kind = storage::PresetKind::Assistant;
        return store.keepPreset(made);
    }

} // namespace

base::Result<void> adoptArchive(storage::ConversationStore &store, const Archive &archive)
{
    storage::Conversation conversation = archive.conversation;
    conversation.folder = {};
    const QStringList folders =
        archive.folders.first(std::min<qsizetype>(archive.folders.size(), kMaxFolders));
    for (const QString &name : folders) {
        const auto folder = folderNamed(store, name, conversation.folder);
        if (!folder)
            return folder.error();
        conversation.folder = *folder;
    }
    conversation.assistant = {};
    if (archive.assistant) {
        const auto assistant = adoptAssistant(store, *archive.assistant);
        if (!assistant)
            return assistant.error();
        conversation.assistant = *assistant;
    }
    const auto adopted = store.adopt(conversation, archive.messages);
    if (!adopted)
        return adopted.error();
    return {};
}

} // namespace app::exchange
