// SPDX-License-Identifier: Apache-2.0
#include "app/lock/app_lock.h"

#include "app/data_folder/data_folder.h"
#include "storage/cipher.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QEvent>

namespace app {
namespace {

    using namespace std::chrono_literals;
    using storage::Secret;
    using Outcome = base::Result<std::optional<FolderKeys>>;

    constexpr int kFreeTries = 3; // typing errors cost nothing
    constexpr int kLongestWait = 30; // seconds
    constexpr int kMillisecondsPerMinute = 60'000;
    constexpr auto kBusyLook = 10s;

    bool isSame(const Secret &one, const Secret &other)
    {
        return std::ranges::equal(one.bytes(), other.bytes());
    }

    Outcome keysOf(const base::Result<FolderKeys> &keys)
    {
        if (!keys)
            return keys.error();
        return std::optional<FolderKeys>(*keys);
    }

    bool isInput(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
        case QEvent::InputMethod:
            return true;
        default:
            return false;
        }
    }

} // namespace

AppLock::AppLock(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder)
    , m_folder(folder)
    , m_isOn(m_folder.isLocked())
{
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_secondsLeft <= 0)
            m_wait.stop();
        Q_EMIT changed();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &AppLock::onIdle);
}

AppLock::~AppLock()
{
    m_thread.finish();
}

bool AppLock::canLock() const
{
    return storage::canEncrypt();
}

void AppLock::unlock(QString password)
{
    if (m_isWorking || m_secondsLeft > 0 || password.isEmpty())
        return;
    const Secret secret = Secret::fromPassword(password);
    storage::wipe(password);
    start([this, secret](const OnLockStep &) { return m_folder.unlock(secret); }, tr("Opening…"));
}

void AppLock::start(const Work &work, const QString &words)
{
    m_isWorking = true;
    m_canGoOn = false;
    m_problem.clear();
    m_words = words;
    Q_EMIT changed();
    m_thread.post([this, work] {
        const OnLockStep onStep = [this](LockStep step) {
            m_thread.postBack([this, step] { tell(step); });
        };
        auto outcome = std::make_shared<Outcome>(work(onStep)); // shared: a task must be copyable
        m_thread.postBack([this, outcome] { finish(*outcome); });
    });
}

void AppLock::tell(LockStep step)
{
    switch (step) {
    case LockStep::Conversations:
        m_words = tr("Writing the conversations anew…");
        break;
    case LockStep::Checking:
        m_words = tr("Comparing them with the old ones…");
        break;
    case LockStep::Copies:
        m_words = tr("Writing the backups anew…");
        break;
    case LockStep::Files:
        m_words = tr("Writing the attachments anew…");
        break;
    }
    Q_EMIT changed();
}

void AppLock::finish(const Outcome &outcome)
{
    m_isWorking = false;
    m_words.clear();
    m_isOn = m_folder.isLocked();
    if (!outcome) {
        m_problem = QString::fromStdString(outcome.error().message);
        m_canGoOn = !m_isOn;
        Q_EMIT changed();
        return;
    }
    if (*outcome)
        open(**outcome);
    else
        refuse();
}

void AppLock::open(const FolderKeys &keys)
{
    m_failures = 0;
    m_problem.clear();
    m_keys = keys;
    m_lastInput.start();
    if (m_idleMilliseconds > 0)
        m_idle.start(m_idleMilliseconds);
    Q_EMIT changed();
    Q_EMIT opened(keys);
}

void AppLock::refuse()
{
    ++m_failures;
    m_problem = tr("That is not the password. Check the keyboard layout and Caps Lock.");
    if (m_failures >= kFreeTries) {
        const int doublings = std::min(m_failures - kFreeTries, 5);
        m_secondsLeft = std::min(1 << doublings, kLongestWait);
        m_wait.start(1s);
    }
    Q_EMIT changed();
}

void AppLock::goOn()
{
    if (m_canGoOn)
        open({});
}

void AppLock::lockNow()
{
    if (!m_isOn || m_keys.password.isEmpty())
        return;
    m_planned = {};
    Q_EMIT closeRequested();
}

void AppLock::plan(Work work)
{
    m_planned = std::move(work);
    Q_EMIT closeRequested();
}

// Nobody has the folder open now: the keys go, and with the vault the open copies of attachments.
void AppLock::carryOut()
{
    m_keys = {};
    m_idle.stop();
    if (const Work work = std::exchange(m_planned, {}))
        start(work, tr("Preparing…"));
    Q_EMIT changed();
}

QString AppLock::checkNew(const QString &password, const QString &again) const
{
    if (!canLock())
        return tr("This Hearth was built without SQLCipher and cannot encrypt.");
    if (password.isEmpty())
        return tr("The password is empty.");
    if (password != again)
        return tr("The two passwords are not the same.");
    return {};
}

QString AppLock::checkOld(const QString &password) const
{
    return isSame(Secret::fromPassword(password), m_keys.password)
        ? QString()
        : tr("That is not the password that Hearth is locked with.");
}

// It would stay in the open. Any thread.
QString AppLock::copyElsewhere() const
{
    const FolderPlan plan = readFolderPlan();
    if (!plan.copies || m_path != dataFolder())
        return {};
    return tr("What was copied to “%1” for a move would stay unlocked. Carry out the move, or "
              "choose “Stay here”, then set the password.")
        .arg(plan.next);
}

QString AppLock::turnOn(QString password, QString again)
{
    QString problem = checkNew(password, again);
    if (problem.isEmpty())
        problem = copyElsewhere();
    if (problem.isEmpty()) {
        plan([this, then = Secret::fromPassword(password)](const OnLockStep &onStep) -> Outcome {
            // A copy that was being made is planned now that the conversations are closed.
            if (const QString copy = copyElsewhere(); !copy.isEmpty())
                return base::Error{base::ErrorCode::Busy, copy.toStdString()};
            discardCopies(readFolderPlan().discards);
            return keysOf(m_folder.turnOn(then, onStep));
        });
    }
    storage::wipe(password);
    storage::wipe(again);
    return problem;
}

QString AppLock::change(QString now, QString password, QString again)
{
    QString problem = checkOld(now);
    if (problem.isEmpty())
        problem = checkNew(password, again);
    if (problem.isEmpty()) {
        plan([this, old = m_keys.password, then = Secret::fromPassword(password)](
                 const OnLockStep &onStep) { return keysOf(m_folder.change(old, then, onStep)); });
    }
    storage::wipe(now);
    storage::wipe(password);
    storage::wipe(again);
    return problem;
}

QString AppLock::turnOff(QString now)
{
    QString problem = checkOld(now);
    if (problem.isEmpty()) {
        plan([this, old = m_keys.password](const OnLockStep &onStep) -> Outcome {
            if (const auto done = m_folder.turnOff(old, onStep); !done)
                return done.error();
            return std::optional<FolderKeys>(FolderKeys());
        });
    }
    storage::wipe(now);
    return problem;
}

void AppLock::lockWhenIdle(int minutes, std::function<bool()> isBusy)
{
    m_isBusy = std::move(isBusy);
    m_idleMilliseconds = minutes * kMillisecondsPerMinute;
    QCoreApplication *const program = QCoreApplication::instance();
    program->removeEventFilter(this);
    m_idle.stop();
    if (m_idleMilliseconds <= 0)
        return;
    program->installEventFilter(this);
    m_lastInput.start();
    if (!m_keys.password.isEmpty())
        m_idle.start(m_idleMilliseconds);
}

bool AppLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_lastInput.start();
    return QObject::eventFilter(watched, event);
}

void AppLock::onIdle()
{
    const qint64 left = m_idleMilliseconds - m_lastInput.elapsed();
    if (left > 0)
        m_idle.start(static_cast<int>(left));
    else if (m_isBusy && m_isBusy())
        m_idle.start(kBusyLook);
    else
        lockNow();
}

} // namespace app
