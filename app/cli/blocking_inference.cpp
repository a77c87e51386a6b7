// SPDX-License-Identifier: Apache-2.0
#include "app/cli/blocking_inference.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"

#include <optional>

#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::Literals;
using agents::InferenceService;

namespace app::cli {

namespace {

    base::Error interrupted()
    {
        return {base::ErrorCode::Cancelled, "Interrupted."};
    }

} // namespace

BlockingInference::BlockingInference(Console &console,
                                     Interrupt &interrupt,
                                     std::unique_ptr<agents::ReplySource> source)
    : m_console(console)
    , m_interrupt(interrupt)
    , m_service(std::move(source))
{
}

base::Result<void> BlockingInference::load(const agents::LoadRequest &request)
{
    QEventLoop loop;
    std::optional<QString> problem;
    const QString name = QFileInfo(request.path).fileName();
    QObject::connect(
        &m_service, &InferenceService::loadProgressed, &loop, [&](qint64 done, qint64 total) {
            m_console.status(
                u"Loading %1, %2 %…"_s.arg(name).arg(total > 0 ? 100 * done / total : 0));
        });
    QObject::connect(&m_service, &InferenceService::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&m_service, &InferenceService::loadFailed, &loop, [&](const QString &message) {
        problem = message;
        loop.quit();
    });
    QObject::connect(&m_interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
    m_service.load(request);
    if (!m_interrupt.isRaised())
        loop.exec();
    m_console.clearStatus();
    if (m_interrupt.isRaised())
        return interrupted();
    if (problem)
        return base::Error{base::ErrorCode::InvalidInput, problem->toStdString()};
    if (const QString note = m_service.deviceNote(); !note.isEmpty())
        m_console.note(note);
    return {};
}

base::Result<FinishedReply>
BlockingInference::reply(const agents::GenerationRequest &request,
                         const std::function<void(const agents::ReplyBatch &)> &onBatch)
{
    QEventLoop loop;
    FinishedReply reply;
    std::optional<QString> problem;
    const QString noteBefore = m_service.deviceNote();
    const agents::RequestId id = m_service.generate(request);
    QObject::connect(&m_service, &InferenceService::mediaProgressed, &loop,
                     [&](agents::RequestId, quint32 done, quint32 total) {
                         m_console.status(u"Looking at what is attached, %1 %…"_s.arg(
                             total > 0 ? 100 * done / total : 0));
                     });
    QObject::connect(&m_service, &InferenceService::prefillProgressed, &loop,
                     [&](agents::RequestId, quint32 done, quint32 total) {
                         m_console.status(
                             u"Reading the prompt, %1 of %2 tokens…"_s.arg(done).arg(total));
                     });
    QObject::connect(&m_service, &InferenceService::batchReady, &loop,
                     [&](agents::RequestId, const agents::ReplyBatch &batch) {
                         reply.text += batch.text;
                         reply.thought += batch.thought;
                         m_console.clearStatus();
                         onBatch(batch);
                         if (!m_console.isOpen())
                             m_service.cancel(id);
                     });
    QObject::connect(&m_service, &InferenceService::finished, &loop,
                     [&](agents::RequestId, const agents::ReplyStats &stats) {
                         reply.stats = stats;
                         loop.quit();
                     });
    QObject::connect(&m_service, &InferenceService::failed, &loop,
                     [&](agents::RequestId, const QString &message) {
                         problem = message;
                         loop.quit();
                     });
    QObject::connect(&m_interrupt, &Interrupt::raised, &loop, [&] { m_service.cancel(id); });
    if (m_interrupt.isRaised())
        m_service.cancel(id);
    loop.exec();
    m_console.clearStatus();
    if (problem)
        return base::Error{base::ErrorCode::InvalidInput, problem->toStdString()};
    if (const QString note = m_service.deviceNote(); note != noteBefore)
        m_console.note(note);
    return reply;
}

base::Result<std::vector<float>> BlockingInference::embed(const std::string &text)
{
    QEventLoop loop;
    base::Result<std::vector<float>> answer = interrupted();
    if (m_interrupt.isRaised())
        return answer;
    const agents::RequestId id = m_service.embed({text});
    QObject::connect(&m_service, &InferenceService::embedded, &loop,
                     [&](agents::RequestId, const agents::Embeddings &made) {
                         if (!made.vectors.empty())
                             answer = made.vectors.front();
                         loop.quit();
                     });
    QObject::connect(&m_service, &InferenceService::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_service, &InferenceService::failed, &loop,
                     [&](agents::RequestId, const QString &message) {
                         answer = base::Error{base::ErrorCode::Unsupported, message.toStdString()};
                         loop.quit();
                     });
    QObject::connect(&m_interrupt, &Interrupt::raised, &loop, [&] { m_service.cancel(id); });
    loop.exec();
    return answer;
}

} // namespace app::cli
