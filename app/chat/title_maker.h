// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/settings.h"
#include "storage/storage_service.h"

#include <QObject>
#include <QTimer>

namespace app {

// Lets the model name a conversation once, while it has nothing else to do. The question stands
// behind the conversation itself, so that what is computed of it stays; it is given up as soon as
// anything is asked. A title by the user is never replaced. Owned by ReplyRunner. GUI thread.
class TitleMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TitleMaker)

public:
    TitleMaker(agents::InferenceService *inference,
               storage::StorageService *storage,
               const Settings *settings,
               QObject *parent = nullptr);
    ~TitleMaker() override; // gives up

    // A reply is complete: `request` asked for it, `reply` is its text. An older wish is forgotten.
    void consider(const agents::GenerationRequest &request, const QString &reply);
    void giveUp();
    void setPatience(std::chrono::milliseconds patience); // how long nothing must happen before

Q_SIGNALS:
    void titled(qint64 conversation, const QString &title); // it is stored

private:
    void ask();
    void generate();
    void onFinished(const agents::ReplyStats &stats);

    agents::InferenceService *m_inference;
    storage::StorageService *m_storage;
    const Settings *m_settings;
    QTimer m_patience;
    agents::GenerationRequest m_request; // of the title; conversation 0: none is wished for
    agents::RequestId m_running = 0;
    QString m_written;
};

// The title in what a model wrote: one line without quotation marks, markup and "Title:"; empty:
// there is none.
QString titleIn(const QString &written);

} // namespace app
