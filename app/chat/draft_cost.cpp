// SPDX-License-Identifier: Apache-2.0
#include "app/chat/draft_cost.h"

#include <utility>

#include <QLocale>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::InferenceService;
    using engine::text::ControlTokens;
    using Tokenizer = engine::text::Tokenizer;

    constexpr std::chrono::milliseconds kDelay{150}; // a keystroke in a row counts nothing
    constexpr qint64 kTurnTokens = 10; // what stands around a message

    struct Counts {
        qint64 draft = 0;
        qint64 before = 0;
    };

    Counts countTokens(const std::shared_ptr<const Tokenizer> &tokenizer,
                       const QString &draft,
                       const QString &before)
    {
        const auto count = [&](const QString &text) {
            return static_cast<qint64>(
                tokenizer->encode(text.toStdString(), ControlTokens::AsText).size());
        };
        return {count(draft), count(before)};
    }

    QString secondsText(double seconds)
    {
        const QLocale locale;
        if (seconds < 1)
            return DraftCost::tr("less than a second");
        return seconds < 100
            ? DraftCost::tr("about %1 s").arg(locale.toString(qRound(seconds)))
            : DraftCost::tr("about %1 min").arg(locale.toString(qRound(seconds / 60)));
    }

} // namespace

qint64 unreadTokens(const QJsonObject &receipt, const QString &model)
{
    const qint64 used = receipt["contextUsed"_L1].toInteger();
    if (receipt["model"_L1].toString() != model)
        return used;
    return receipt["thinking"_L1].toBool() ? receipt["generatedTokens"_L1].toInteger() : 0;
}

DraftCost::DraftCost(InferenceService *inference,
                     const AttachmentList *attachments,
                     QObject *parent)
    : QObject(parent)
    , m_inference(inference)
    , m_attachments(attachments)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftCost::count);
    connect(attachments, &AttachmentList::totalsChanged, this, &DraftCost::changed);
    connect(inference, &InferenceService::loaded, this, &DraftCost::onLoaded);
    connect(inference, &InferenceService::unloaded, this, &DraftCost::changed);
    connect(inference, &InferenceService::finished, this,
            [this](agents::RequestId, const agents::ReplyStats &stats) {
                const double before = m_pace.promptRate();
                m_pace.learnPrompt(stats);
                if (m_pace.promptRate() != before)
                    QSettings().setValue(paceKey(), m_pace.promptRate());
            });
}

// How fast it was the last time is a good guess for the first message.
void DraftCost::onLoaded()
{
    m_pace.forget();
    m_pace.rememberPrompt(QSettings().value(paceKey()).toDouble());
    count();
}

QString DraftCost::paceKey() const
{
    const engine::ModelInfo &info = m_inference->modelInfo();
    QString name = QString::fromStdString(info.name + ' ' + info.quantization) + u' '
        + m_inference->backendName();
    return u"pace/"_s + name.replace(u'/', u'-');
}

void DraftCost::setTexts(const QString &draft, const QString &before)
{
    if (draft == m_draft && before == m_before)
        return;
    m_draft = draft;
    m_before = before;
    ++m_serial;
    if (draft.isEmpty()) { // at once: what was sent must not stand there a moment longer
        m_draftTokens = 0;
        Q_EMIT changed();
    }
    m_delay.start();
}

void DraftCost::setReceipt(const QJsonObject &receipt)
{
    if (receipt == m_receipt)
        return;
    m_receipt = receipt;
    Q_EMIT changed();
}

void DraftCost::setRead(bool isRead)
{
    if (std::exchange(m_isRead, isRead) != isRead)
        Q_EMIT changed();
}

void DraftCost::setElsewhere(bool isElsewhere)
{
    if (std::exchange(m_isElsewhere, isElsewhere) != isElsewhere)
        Q_EMIT changed();
}

void DraftCost::count()
{
    const auto tokenizer = m_inference->tokenizer();
    if (!tokenizer) {
        m_draftTokens = m_draft.isEmpty() ? 0 : -1;
        Q_EMIT changed();
        return;
    }
    QtConcurrent::run(countTokens, tokenizer, m_draft, m_before)
        .then(this, [this, serial = m_serial](const Counts &counts) {
            if (serial != m_serial)
                return;
            m_draftTokens = counts.draft;
            m_beforeTokens = counts.before;
            Q_EMIT changed();
        });
}

qint64 DraftCost::tokens() const
{
    if (m_isElsewhere || m_draftTokens < 0 || !m_inference->isLoaded())
        return -1;
    return m_draftTokens + m_attachments->tokens();
}

double DraftCost::seconds() const
{
    if (tokens() < 0)
        return -1;
    if (m_isRead)
        return m_pace.secondsFor(kTurnTokens, 0);
    const qint64 unread =
        unreadTokens(m_receipt, QString::fromStdString(m_inference->modelInfo().name));
    const double reading = m_pace.secondsFor(
        static_cast<uint64_t>(unread + m_beforeTokens + m_draftTokens + kTurnTokens), 0);
    const double files = m_attachments->hasReady() ? m_attachments->seconds() : 0;
    return reading < 0 || files < 0 ? -1 : reading + files;
}

double DraftCost::secondsFor(qint64 tokens) const
{
    return m_isElsewhere || tokens < 0 ? -1 : m_pace.secondsFor(static_cast<uint64_t>(tokens), 0);
}

QString DraftCost::words() const
{
    const qint64 count = tokens();
    if (count < 0 || (m_draft.isEmpty() && !m_attachments->hasReady()))
        return {};
    const QString text = tr("%n token(s)", nullptr, static_cast<int>(count))
                             .replace(QString::number(count), QLocale().toString(count));
    return seconds() < 0 ? text : tr("%1, first word in %2").arg(text, secondsText(seconds()));
}

} // namespace app
