// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/chat_controller.h"
#include "app/lock/folder_lock.h"
#include "tests/agents/scripted_reply_source.h"

#include <memory>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

// A settings file of the test's own.
inline void useSettingsIn(const QTemporaryDir &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

// Storage in a folder, a scripted model and what stands on both. Destroying and making it again on
// the same folder is closing and opening Hearth.
class ChatFixture final
{
public:
    explicit ChatFixture(const QString &folder, const app::FolderKeys &keys = {})
        : script(std::make_shared<Script>())
        , storage(folder + QStringLiteral("/hearth.db"), keys.password)
        , inference(std::make_unique<ScriptedReplySource>(script))
        , assistants(storage::PresetKind::Assistant, &storage)
        , engines(folder)
        , services{&storage,    &inference, &settings,  folder,
                   &assistants, &engines,   keys.vault, &modelChoices}
        , outbox(services)
        , chat(services, &outbox)
    {
    }

    static constexpr int kPatience = 60'000; // ms; sanitizers on a busy machine need more than 5 s

    bool start() // storage open, model loaded
    {
        bool isOpen = false;
        storage.open().then(&chat,
                            [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
        assistants.reload();
        inference.load({});
        return QTest::qWaitFor([&] { return isOpen && chat.canSend(); }, kPatience);
    }

    bool waitForReply()
    {
        return QTest::qWaitFor([&] { return !chat.isRunning(); }, kPatience);
    }

    // The transcript as "user: …", "text: …", one line per row; footers left out.
    QStringList lines() const
    {
        QStringList lines;
        const app::TranscriptModel &model = *chat.transcript();
        for (int row = 0; row < model.count(); ++row) {
            const auto kind =
                value(row, app::TranscriptModel::KindRole).value<app::TranscriptModel::Kind>();
            if (kind == app::TranscriptModel::Kind::Footer)
                continue;
            lines.append(
                QString::fromLatin1(
                    QMetaEnum::fromType<app::TranscriptModel::Kind>().valueToKey(int(kind)))
                + QStringLiteral(": ") + value(row, app::TranscriptModel::TextRole).toString());
        }
        return lines;
    }

    QVariant value(int row, int role) const
    {
        const app::TranscriptModel &model = *chat.transcript();
        return model.data(model.index(row), role);
    }
    qint64 messageOf(int row) const
    {
        return value(row, app::TranscriptModel::MessageIdRole).toLongLong();
    }

    QVariantList filesOf(qint64 message) // once they were looked up
    {
        QSignalSpy found(&chat, &app::ChatController::filesFound);
        const QVariantMap first = chat.attachmentsOf(message).value(0).toMap();
        if (first.value(QStringLiteral("path")).toString().isEmpty())
            found.wait(kPatience);
        return chat.attachmentsOf(message);
    }

    std::shared_ptr<Script> script; // shared with the source
    app::Settings settings{nullptr};
    storage::StorageService storage;
    agents::InferenceService inference;
    app::PresetList assistants;
    app::RemoteEngines engines;
    app::ModelChoices modelChoices{&settings};
    app::ChatServices services;
    app::Outbox outbox;
    app::ChatController chat;
};

} // namespace tests
