// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/branch.h"
#include "app/chat/chat_services.h"
#include "app/presets/reply_choices.h"

#include <QObject>
#include <QTimer>

namespace app {

// Lets the model read the conversation and the draft while nobody asks it for anything: when the
// user stops to think, and after a reply, whose thoughts are not read again. The message that is
// sent then waits for its last words only. Owned by ChatController. GUI thread.
class ReadAhead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadAhead)

public:
    explicit ReadAhead(const ChatServices &services, QObject *parent = nullptr);
    ~ReadAhead() override; // stops

    // What would be sent now; replaces what was to be read. A conversation that is only looked at
    // is not read: something is written, or it had the newest reply.
    void consider(const ReplyRequest &request, const ReplyChoices &choices);
    void onReplied(qint64 conversation) { m_replied = conversation; }
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    void giveUp(); // nothing is to be read, and what is being read ends
    bool isRead() const { return m_isRead; } // all that was considered last

Q_SIGNALS:
    void readChanged();

private:
    void start();
    void onFinished(const agents::ReplyStats &stats);
    void setRead(bool isRead);

    ChatServices m_services;
    const AttachmentFolders m_folders;
    QTimer m_patience;
    ReplyRequest m_request;
    ReplyChoices m_choices;
    quint64 m_serial = 0; // of the newest wish: what was prepared for an older one is dropped
    agents::RequestId m_running = 0;
    qint64 m_replied = 0; // had the newest reply
    bool m_isWished = false;
    bool m_isRead = false;
};

} // namespace app
