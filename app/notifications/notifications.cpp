// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notifications.h"

#include "app/notifications/desktop_notifier.h"
#include "app/settings.h"

#include <QGuiApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostText = 200;

    qint64 now()
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }

    QString shortened(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() > kMostText ? line.first(kMostText) + u'…' : line;
    }

} // namespace

Notifications::Notifications(const Settings *settings,
                             std::unique_ptr<DesktopNotifier> notifier,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifier(std::move(notifier))
    , m_isWatched([] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
    , m_titleOf([](qint64) { return QString(); })
{
    if (!m_notifier)
        return;
    connect(m_notifier.get(), &DesktopNotifier::opened, this, &Notifications::placeRequested);
    connect(m_notifier.get(), &DesktopNotifier::balloonRequested, this,
            &Notifications::balloonRequested);
}

Notifications::~Notifications() = default;

void Notifications::setIsWatched(IsWatched isWatched)
{
    m_isWatched = std::move(isWatched);
}

void Notifications::setTitleOf(std::function<QString(qint64)> titleOf)
{
    m_titleOf = std::move(titleOf);
}

void Notifications::tell(const Note &note)
{
    if (!m_notifier || !m_settings->notifies() || m_isWatched())
        return;
    const bool isPrivate = m_settings->notifiesWithText() && !note.privateTitle.isEmpty();
    const QString text = isPrivate
        ? note.words + (note.privateText.isEmpty() ? QString() : u'\n' + note.privateText)
        : QString();
    m_notifier->show(isPrivate ? shortened(note.privateTitle) : note.words, shortened(text),
                     note.place);
}

void Notifications::onBalloonClicked()
{
    if (m_notifier)
        m_notifier->onBalloonClicked();
}

void Notifications::setWorthTelling(std::chrono::milliseconds shortest)
{
    m_worthTelling = shortest;
}

void Notifications::onRunning(qint64 conversation, bool isRunning, storage::MessageState state)
{
    if (isRunning) {
        m_started.insert(conversation, now());
        return;
    }
    const qint64 started = m_started.take(conversation);
    if (started == 0 || now() - started < m_worthTelling.count()
        || state == storage::MessageState::Stopped)
        return;
    const bool isFailed = state == storage::MessageState::Failed;
    tell({.words = isFailed ? tr("A reply failed") : tr("A reply is complete"),
          .privateTitle = m_titleOf(conversation),
          .privateText = {},
          .place = u"conversation/%1"_s.arg(conversation)});
}

} // namespace app
