// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_review.h"

#include "app/agent/agent_errors.h"
#include "app/agent/agent_session.h"
#include "app/agent/agent_words.h"
#include "app/visible_text.h"

#include <utility>

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kAcceptedKey = "agent/accepted"_L1; // by folder
    constexpr qsizetype kMostFolders = 50;

    // Short enough to keep: it stands in the settings.
    QString keyOf(const QString &path, const QString &hunk)
    {
        const QByteArray text = (path + u'\n' + hunk).toUtf8();
        return QString::fromLatin1(
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
    }

    QStringList linesOf(const QString &hunk)
    {
        QStringList lines = visibleText(hunk).split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }

} // namespace

AgentReview::AgentReview(InFolder inFolder, Answer answer, QObject *parent)
    : QObject(parent)
    , m_inFolder(std::move(inFolder))
    , m_answer(std::move(answer))
{
}

void AgentReview::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

void AgentReview::setDark(bool isDark)
{
    if (m_isDark.exchange(isDark) != isDark)
        refresh();
}

// What was accepted stays so when the folder is opened again.
void AgentReview::load(const QString &folder)
{
    if (std::exchange(m_folder, folder) == folder)
        return;
    const auto kept = QSettings().value(kAcceptedKey).toMap().value(folder).toStringList();
    m_accepted = QSet<QString>(kept.begin(), kept.end());
}

// Only what is still there to be looked at.
void AgentReview::save() const
{
    QStringList kept;
    for (const QVariant &entry : m_files) {
        const QVariantMap file = entry.toMap();
        for (const QVariant &hunk : file.value(u"hunks"_s).toList()) {
            const QString key =
                keyOf(file.value(u"path"_s).toString(), hunk.toMap().value(u"text"_s).toString());
            if (m_accepted.contains(key))
                kept += key;
        }
    }
    QVariantMap all = QSettings().value(kAcceptedKey).toMap();
    all.remove(m_folder);
    while (all.size() >= kMostFolders)
        all.erase(all.begin());
    if (!kept.isEmpty())
        all[m_folder] = kept;
    QSettings().setValue(kAcceptedKey, all);
}

void AgentReview::clear()
{
    m_folder.clear();
    m_files.clear();
    m_shown.clear();
    m_accepted.clear();
    m_takenBack.clear();
    setError({});
    Q_EMIT filesChanged();
}

void AgentReview::refresh()
{
    m_inFolder([this](AgentSession &session) { read(session); });
}

void AgentReview::read(AgentSession &session)
{
    // What the GUI thread holds is asked for there; the answer is made here.
    struct Read {
        QVariantMap file;
        std::vector<std::string> hunks;
        QList<QStringList> html;
    };
    QList<Read> all;
    const auto &ids = session.turnIds();
    for (const auto &changed : session.project->changesOf(ids)) {
        Read one;
        const QString path = QString::fromStdString(changed.path);
        const auto diff = session.project->review(ids, changed.path);
        if (diff && diff->text.empty())
            continue; // as it was
        if (diff)
            one.hunks = agents::workspace::hunksOf(diff->text);
        for (const std::string &hunk : one.hunks)
            one.html.append(m_painter.paint(path, linesOf(QString::fromStdString(hunk)), m_isDark));
        one.file = {{u"path"_s, path},
                    {u"kind"_s, kindWords(changed.kind)},
                    {u"canReview"_s, diff.has_value()}};
        all.append(std::move(one));
    }
    m_answer(session, [this, all, folder = QString::fromStdString(session.project->folder())] {
        load(folder);
        m_files.clear();
        for (const Read &one : all) {
            QVariantMap file = one.file;
            const QString path = file.value(u"path"_s).toString();
            QVariantList hunks;
            for (size_t i = 0; i < one.hunks.size(); ++i) {
                const QString hunk = QString::fromStdString(one.hunks[i]);
                hunks.append(QVariantMap{{u"text"_s, hunk},
                                         {u"lines"_s, linesOf(hunk)},
                                         {u"html"_s, one.html[static_cast<qsizetype>(i)]},
                                         {u"accepted"_s, m_accepted.contains(keyOf(path, hunk))}});
            }
            file[u"hunks"_s] = hunks;
            file[u"isShown"_s] = path == m_shown;
            m_files.append(file);
        }
        Q_EMIT filesChanged();
    });
}

void AgentReview::show(const QString &path)
{
    m_shown = m_shown == path ? QString() : path;
    for (QVariant &entry : m_files) {
        QVariantMap file = entry.toMap();
        file[u"isShown"_s] = file.value(u"path"_s).toString() == m_shown;
        entry = file;
    }
    Q_EMIT filesChanged();
    if (!m_shown.isEmpty())
        refresh();
}

void AgentReview::accept(const QString &path, const QString &hunk)
{
    m_accepted.insert(keyOf(path, hunk));
    save();
    refresh();
}

void AgentReview::acceptAll(const QString &path)
{
    for (const QVariant &entry : std::as_const(m_files)) {
        const QVariantMap file = entry.toMap();
        if (file.value(u"path"_s).toString() != path)
            continue;
        for (const QVariant &hunk : file.value(u"hunks"_s).toList())
            m_accepted.insert(keyOf(path, hunk.toMap().value(u"text"_s).toString()));
    }
    save();
    refresh();
}

void AgentReview::takeBack(const QString &path, const QString &hunk)
{
    m_inFolder([this, path, hunk](AgentSession &session) {
        const auto turn =
            session.project->takeBack(session.turnIds(), path.toStdString(), hunk.toStdString());
        if (turn)
            session.noteTurn(*turn);
        read(session);
        m_answer(session, [this, turn] {
            setError(turn ? QString() : errorWords(turn.error().message));
            if (!turn)
                return;
            m_takenBack.append(QString::fromStdString(*turn));
            Q_EMIT filesChanged();
            Q_EMIT turnsChanged();
        });
    });
}

void AgentReview::undo()
{
    if (m_takenBack.isEmpty())
        return;
    m_inFolder([this, turn = m_takenBack.last()](AgentSession &session) {
        const auto report = session.project->undo(turn.toStdString());
        const QString problem = undoProblem(report);
        // Done in part is told as well, though the button goes.
        const QString left = problem.isEmpty()
                && !(report->notRestorable.empty() && report->setAside.empty()
                     && report->leftAlone.empty())
            ? undoneWords(*report)
            : problem;
        read(session);
        m_answer(session, [this, turn, problem, left] {
            setError(left);
            if (!problem.isEmpty())
                return;
            m_takenBack.removeAll(turn);
            Q_EMIT filesChanged();
            Q_EMIT turnsChanged();
        });
    });
}

} // namespace app
