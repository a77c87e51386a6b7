// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presets/preset_file.h"
#include "storage/storage_service.h"

#include <QAbstractListModel>
#include <QPoint>
#include <QUrl>
#include <QVariantMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The assistants or the prompts, in the order they were made. Changes hold at once and are written
// on the storage thread. Owned by Application. GUI thread.
class PresetList final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(PresetList)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        PresetIdRole = Qt::UserRole + 1, // presetId
        NameRole, // name
        MarkRole, // mark: an emoji, or empty
        SummaryRole, // summary: its first words, on one line
        IsBuiltInRole // isBuiltIn: comes with Hearth; can be duplicated, not changed
    };

    PresetList(storage::PresetKind kind,
               storage::StorageService *storage,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_presets.size()); }
    const storage::Preset *find(storage::PresetId id) const; // null: none; valid until changed()
    void reload(); // once the database is open, and when it became another

    // presetId, name, mark, text, choices (a map of those that are made, see ReplyChoices); of an
    // unknown number those of a new one, whose presetId is 0.
    Q_INVOKABLE QVariantMap preset(qint64 presetId) const;
    Q_INVOKABLE void keep(const QVariantMap &preset); // presetId 0: as a new one
    Q_INVOKABLE void duplicate(qint64 presetId);
    Q_INVOKABLE void remove(qint64 presetId);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void exportTo(const QUrl &file, qint64 presetId = 0); // 0: all of them
    Q_INVOKABLE void importFrom(const QUrl &file);

    // Those with words that begin as those typed do: maps of presetId, title, detail and symbol.
    Q_INVOKABLE QVariantList matching(const QString &typed) const;
    // The prompt's text. `written` stands for what is selected, where something was written.
    Q_INVOKABLE QString filled(qint64 presetId, const QString &written) const;
    // The field of a text at `from` or behind it (forward), or before it: where it begins and how
    // long it is; both -1 where there is none.
    Q_INVOKABLE QPoint field(const QString &text, int from, bool forward) const;

Q_SIGNALS:
    void changed();
    void undoOffered(const QString &message);
    void told(const QString &message, bool isProblem);

private:
    template<typename Answer, typename Work, typename Then>
    void inStorage(Work work, Then then);
    void keep(const storage::Preset &preset);

    storage::PresetKind m_kind;
    storage::StorageService *m_storage;
    QList<storage::Preset> m_presets; // built-in ones last, with negative numbers
    QList<storage::PresetId> m_removed; // newest last
};

} // namespace app
