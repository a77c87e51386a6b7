// SPDX-License-Identifier: Apache-2.0
#include "app/presets/preset_list.h"

#include "app/presets/built_in_prompts.h"
#include "app/presets/prompt_fields.h"

#include <algorithm>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::Literals;

namespace app {

using storage::ConversationStore;
using storage::Preset;
using storage::PresetId;
using storage::PresetKind;

namespace {

    constexpr qsizetype kSummaryLength = 160;

    bool matches(const QString &name, const QString &typed)
    {
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(typed.split(u' ', Qt::SkipEmptyParts), [&](const QString &part) {
            return std::ranges::any_of(words, [&](const QString &word) {
                return word.startsWith(part, Qt::CaseInsensitive);
            });
        });
    }

    base::Error fileError(const QString &sentence)
    {
        return {base::ErrorCode::Io, sentence.toStdString()};
    }

} // namespace

// Runs work on the storage thread, then `then` with its value here; a failure is told.
template<typename Answer, typename Work, typename Then>
void PresetList::inStorage(Work work, Then then)
{
    m_storage->run(std::move(work)).then(this, [this, then](const base::Result<Answer> &answer) {
        if (answer)
            then(*answer);
        else
            Q_EMIT told(QString::fromStdString(answer.error().message), true);
    });
}

PresetList::PresetList(PresetKind kind, storage::StorageService *storage, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_storage(storage)
{
}

void PresetList::reload()
{
    inStorage<QList<Preset>>(
        [kind = m_kind](ConversationStore &store) { return store.presets(kind); },
        [this](const QList<Preset> &presets) {
            beginResetModel();
            m_presets = presets;
            if (m_kind == PresetKind::Prompt)
                m_presets += builtInPrompts();
            endResetModel();
            Q_EMIT changed();
        });
}

int PresetList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PresetList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Preset &preset = m_presets[index.row()];
    switch (role) {
    case PresetIdRole:
        return preset.id;
    case Qt::DisplayRole:
    case NameRole:
        return preset.name;
    case MarkRole:
        return preset.mark;
    case SummaryRole:
        return contentOf(preset).text.left(kSummaryLength).simplified();
    case IsBuiltInRole:
        return preset.id < 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PresetList::roleNames() const
{
    return {{PresetIdRole, "presetId"},
            {NameRole, "name"},
            {MarkRole, "mark"},
            {SummaryRole, "summary"},
            {IsBuiltInRole, "isBuiltIn"}};
}

const Preset *PresetList::find(PresetId id) const
{
    const auto found = std::ranges::find(m_presets, id, &Preset::id);
    return found == m_presets.cend() ? nullptr : &*found;
}

QVariantMap PresetList::preset(qint64 presetId) const
{
    const Preset *const found = find(presetId);
    const Preset preset = found ? *found : Preset{0, m_kind, {}, {}, {}};
    const PresetContent content = contentOf(preset);
    return {{u"presetId"_s, preset.id},
            {u"name"_s, preset.name},
            {u"mark"_s, preset.mark},
            {u"text"_s, content.text},
            {u"choices"_s, toJson(content.choices).toVariantMap()}};
}

void PresetList::keep(const QVariantMap &preset)
{
    const QJsonObject data{
        {u"text"_s, preset[u"text"_s].toString()},
        {u"choices"_s, QJsonObject::fromVariantMap(preset[u"choices"_s].toMap())}};
    const Preset kept = cleaned({preset[u"presetId"_s].toLongLong(), m_kind,
                                 preset[u"name"_s].toString(), preset[u"mark"_s].toString(), data});
    if (!kept.name.isEmpty() && kept.id >= 0)
        keep(kept);
}

void PresetList::keep(const Preset &preset)
{
    inStorage<PresetId>([preset](ConversationStore &store) { return store.keepPreset(preset); },
                        [this](PresetId) { reload(); });
}

void PresetList::duplicate(qint64 presetId)
{
    const Preset *const found = find(presetId);
    if (!found)
        return;
    Preset copy = *found;
    copy.id = 0;
    copy.name = tr("%1, copy").arg(found->name);
    keep(cleaned(copy));
}

void PresetList::remove(qint64 presetId)
{
    const Preset *const found = find(presetId);
    if (!found || presetId < 0)
        return;
    const QString name = found->name;
    inStorage<bool>(
        [presetId](ConversationStore &store) -> base::Result<bool> {
            const auto removed = store.removePreset(presetId);
            return removed ? base::Result<bool>(true) : removed.error();
        },
        [=, this](bool) {
            m_removed.append(presetId);
            reload();
            Q_EMIT undoOffered(tr("“%1” was removed").arg(name));
        });
}

void PresetList::undo()
{
    if (m_removed.isEmpty())
        return;
    inStorage<bool>(
        [id = m_removed.takeLast()](ConversationStore &store) -> base::Result<bool> {
            const auto restored = store.restorePreset(id);
            return restored ? base::Result<bool>(true) : restored.error();
        },
        [this](bool) { reload(); });
}

QVariantList PresetList::matching(const QString &typed) const
{
    QVariantList found;
    for (const Preset &preset : m_presets) {
        if (!matches(preset.name, typed))
            continue;
        found.append(QVariantMap{
            {u"presetId"_s, preset.id},
            {u"title"_s, preset.name},
            {u"detail"_s, contentOf(preset).text.left(kSummaryLength).simplified()},
            {u"symbol"_s, m_kind == PresetKind::Prompt ? u"prompt"_s : u"assistant"_s}});
    }
    return found;
}

QString PresetList::filled(qint64 presetId, const QString &written) const
{
    const Preset *const found = find(presetId);
    if (!found)
        return {};
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    FieldTexts texts{written.trimmed(), clipboard->text().left(kMostPresetText), written.trimmed()};
    if (texts.selection.isEmpty() && clipboard->supportsSelection())
        texts.selection = clipboard->text(QClipboard::Selection).left(kMostPresetText);
    return fillFields(contentOf(*found).text, texts);
}

QPoint PresetList::field(const QString &text, int from, bool forward) const
{
    const FieldRange range = forward ? fieldFrom(text, from) : fieldBefore(text, from);
    return range.position < 0
        ? QPoint(-1, -1)
        : QPoint(static_cast<int>(range.position), static_cast<int>(range.length));
}

void PresetList::exportTo(const QUrl &file, qint64 presetId)
{
    QList<Preset> chosen;
    for (const Preset &preset : std::as_const(m_presets)) {
        if (preset.id > 0 && (presetId == 0 || preset.id == presetId))
            chosen.append(preset);
    }
    const QString path = file.toLocalFile();
    const auto work = [=, kind = m_kind](ConversationStore &) -> base::Result<bool> {
        QSaveFile target(path);
        const QByteArray json = writePresets(chosen, kind);
        if (!target.open(QIODevice::WriteOnly) || target.write(json) != json.size()
            || !target.commit())
            return fileError(tr("%1 could not be written: %2. Choose another folder.")
                                 .arg(path, target.errorString()));
        return true;
    };
    inStorage<bool>(work, [=, this](bool) {
        Q_EMIT told(tr("%n exported", nullptr, static_cast<int>(chosen.size())), false);
    });
}

void PresetList::importFrom(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto work = [=, kind = m_kind](ConversationStore &store) -> base::Result<int> {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return fileError(tr("%1 could not be read: %2. Choose another file.")
                                 .arg(path, source.errorString()));
        const auto presets = readPresets(source.read(kMostPresetBytes + 1), kind);
        if (!presets)
            return presets.error();
        for (const Preset &preset : *presets) {
            if (const auto kept = store.keepPreset(preset); !kept)
                return kept.error();
        }
        return static_cast<int>(presets->size());
    };
    inStorage<int>(work, [this](int count) {
        reload();
        Q_EMIT told(tr("%n imported", nullptr, count), false);
    });
}

} // namespace app
