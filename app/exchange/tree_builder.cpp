// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tree_builder.h"

#include <algorithm>

#include <QHash>
#include <QSet>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    constexpr qsizetype kTitleLength = 200;
    constexpr qsizetype kFirstWords = 48;
    constexpr qsizetype kStepsAtATime = 1000; // before it is asked whether to go on
    constexpr double kLastSecond = 1e11; // larger numbers are milliseconds

    // A message whose place in the new tree is known.
    struct Step {
        qsizetype index = 0;
        std::optional<storage::MessageId> parent;
        qsizetype carrier = -1; // the newest message before it that hands something on; -1: none
    };

    class Builder
    {
    public:
        Builder(const QList<ForeignMessage> &messages, Archive &archive)
            : m_messages(messages)
            , m_archive(archive)
        {
            for (qsizetype i = 0; i < messages.size(); ++i) {
                if (!m_places.contains(messages[i].id))
                    m_places.insert(messages[i].id, i);
            }
            for (qsizetype i = 0; i < messages.size(); ++i)
                m_answers[m_places.value(messages[i].parent, -1)].append(i);
            m_carriers.resize(messages.size(), -1);
            m_timesCarried.resize(messages.size());
        }

        void build(const QString &head, const GoesOn &goesOn)
        {
            QList<Step> open;
            push(-1, {}, -1, open);
            for (qsizetype steps = 1; !open.isEmpty(); ++steps) {
                if (goesOn && steps % kStepsAtATime == 0 && !goesOn())
                    return;
                const Step step = open.takeLast();
                if (!m_done.contains(step.index)) // an id that was given twice
                    place(step, open);
            }
            if (const auto id = m_ids.constFind(head); id != m_ids.cend())
                m_archive.conversation.head = *id;
        }

    private:
        // The first to be placed lies on top.
        void push(qsizetype index,
                  std::optional<storage::MessageId> parent,
                  qsizetype carrier,
                  QList<Step> &open)
        {
            QList<qsizetype> answers = m_answers.value(index);
            std::ranges::stable_sort(
                answers, {}, [this](qsizetype each) { return m_messages[each].message.created; });
            std::ranges::reverse(answers);
            for (const qsizetype each : std::as_const(answers))
                open.append({each, parent, carrier});
        }

        void place(const Step &step, QList<Step> &open)
        {
            m_done.insert(step.index);
            const ForeignMessage &foreign = m_messages[step.index];
            if (foreign.isLeftOut) {
                if (step.parent)
                    m_ids.insert(foreign.id, *step.parent);
                m_carriers[step.index] = step.carrier;
                push(step.index, step.parent,
                     foreign.passedOn.isEmpty() ? step.carrier : step.index, open);
                return;
            }
            storage::Message message = foreign.message;
            message.id = m_archive.messages.size() + 1;
            message.parent = step.parent;
            message.parts = carriedBy(step.carrier) + message.parts;
            m_archive.messages.append(message);
            m_ids.insert(foreign.id, message.id);
            push(step.index, message.id, -1, open);
        }

        // What a chain of left-out messages hands on, the newest of it, in its order.
        QList<storage::Part> carriedBy(qsizetype carrier)
        {
            QList<storage::Part> parts;
            while (carrier >= 0 && parts.size() < kMostCarried
                   && m_timesCarried[carrier]++ < kMostTimesCarried) {
                const QList<storage::Part> &more = m_messages[carrier].passedOn;
                for (auto part = more.crbegin(); part != more.crend(); ++part)
                    parts.append(*part);
                carrier = m_carriers[carrier];
            }
            parts.resize(std::min(parts.size(), kMostCarried));
            std::ranges::reverse(parts);
            return parts;
        }

        const QList<ForeignMessage> &m_messages;
        Archive &m_archive;
        QHash<QString, qsizetype> m_places;
        QHash<qsizetype, QList<qsizetype>> m_answers; // -1: what begins the conversation
        QHash<QString, storage::MessageId> m_ids;
        QList<qsizetype> m_carriers; // of each left-out message: Step::carrier
        QList<int> m_timesCarried; // of each left-out message
        QSet<qsizetype> m_done;
    };

} // namespace

void buildTree(const QList<ForeignMessage> &messages,
               const QString &head,
               Archive &archive,
               const GoesOn &goesOn)
{
    Builder(messages, archive).build(head, goesOn);
}

QList<storage::Part> partsOfReply(const QString &text, const QString &thought)
{
    constexpr auto kOpen = "<think>"_L1;
    constexpr auto kClose = "</think>"_L1;
    QString inner = thought.trimmed();
    QString words = text;
    const QString front = text.trimmed();
    if (const qsizetype end = front.indexOf(kClose); front.startsWith(kOpen) && end >= 0) {
        const QString found = front.sliced(kOpen.size(), end - kOpen.size()).trimmed();
        inner += (inner.isEmpty() || found.isEmpty() ? QString() : u"\n\n"_s) + found;
        words = front.sliced(end + kClose.size()).trimmed();
    }
    QList<storage::Part> parts;
    if (!inner.isEmpty())
        parts.append({storage::PartKind::Thought, inner, {}});
    if (!words.isEmpty())
        parts.append({storage::PartKind::Text, words, {}});
    return parts;
}

QDateTime timeFromNumber(double number)
{
    if (!(number > 0 && number < kLastSecond * 1000))
        return {};
    const double seconds = number < kLastSecond ? number : number / 1000;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000));
}

QString titleOf(const QString &title, const Archive &archive)
{
    QString line = title.simplified();
    for (qsizetype i = 0; line.isEmpty() && i < archive.messages.size(); ++i)
        line = wordsOf(archive.messages[i]).left(4 * kFirstWords).simplified().left(kFirstWords);
    line.truncate(kTitleLength);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace app::exchange
