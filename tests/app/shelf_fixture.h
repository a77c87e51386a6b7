// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/chat_fixture.h"

namespace tests {

// A chat whose model is ready, with a folder of its own, and the shelf of files above its composer.
class ShelfFixture
{
public:
    bool start() // anew
    {
        m_chat.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        useSettingsIn(*m_folder);
        m_chat = std::make_unique<ChatFixture>(m_folder->path());
        m_chat->script->add(says("Fine."));
        return m_chat->start();
    }

protected:
    app::AttachmentList &list() { return *m_chat->chat.attachments(); }
    QVariant value(int row, int role) { return list().data(list().index(row), role); }
    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return !list().isReading(); }, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_chat;
};

} // namespace tests
