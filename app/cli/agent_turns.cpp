// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_turns.h"

#include "app/cli/reply_writer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::project::ChangedFile;
    using agents::project::PastTurn;
    using State = agents::journal::TurnInfo::State;

    QString stateName(State state)
    {
        switch (state) {
        case State::Running:
            return u"running"_s;
        case State::Interrupted:
            return u"interrupted"_s;
        case State::Undone:
            return u"undone"_s;
        case State::Ended:
            break;
        }
        return u"ended"_s;
    }

    QString kindName(ChangedFile::Kind kind)
    {
        return kind == ChangedFile::Kind::Created ? u"created"_s
            : kind == ChangedFile::Kind::Removed  ? u"removed"_s
                                                  : u"changed"_s;
    }

    QJsonArray names(const std::vector<std::string> &paths)
    {
        QJsonArray list;
        for (const std::string &path : paths)
            list += QString::fromStdString(path);
        return list;
    }

    QString joined(const std::vector<std::string> &paths)
    {
        QStringList list;
        for (const std::string &path : paths)
            list += QString::fromStdString(path);
        return list.join(u", "_s);
    }

    QJsonObject turnEvent(const PastTurn &turn)
    {
        QJsonArray files;
        for (const ChangedFile &file : turn.files)
            files += QJsonObject{{u"path"_s, QString::fromStdString(file.path)},
                                 {u"kind"_s, kindName(file.kind)}};
        return {
            {u"type"_s, u"turn"_s},
            {u"turn"_s, QString::fromStdString(turn.id)},
            {u"started"_s,
             QDateTime::fromMSecsSinceEpoch(turn.startedMs, QTimeZone::UTC).toString(Qt::ISODate)},
            {u"state"_s, stateName(turn.state)},
            {u"reason"_s, QString::fromStdString(turn.reason)},
            {u"can_resume"_s, turn.canResume},
            {u"task"_s, QString::fromStdString(turn.task)},
            {u"files"_s, files}};
    }

    QString turnLine(const PastTurn &turn)
    {
        const QString files = turn.files.empty() ? u"no changes"_s
            : turn.files.size() == 1             ? u"1 file"_s
                                                 : u"%1 files"_s.arg(turn.files.size());
        const QString state = turn.canResume ? u"stopped"_s : stateName(turn.state);
        return u"%1  %2  %3  %4  %5\n"_s.arg(
            QString::fromStdString(turn.id),
            QDateTime::fromMSecsSinceEpoch(turn.startedMs).toString(u"yyyy-MM-dd hh:mm"_s),
            state.leftJustified(7), files.leftJustified(10),
            QString::fromStdString(turn.task).simplified().left(60));
    }

} // namespace

ExitCode listTurns(Console &console, const agents::project::Project &project, bool isJson)
{
    for (const PastTurn &turn : project.turns()) {
        if (isJson)
            console.write(jsonLine(turnEvent(turn)));
        else
            console.writeForeign(turnLine(turn));
    }
    return console.exitCode();
}

ExitCode undoTurn(Console &console,
                  const agents::project::Project &project,
                  const std::string &id,
                  bool isJson)
{
    const auto report = project.undo(id);
    if (!report) {
        console.error(QString::fromStdString(report.error().message));
        return ExitCode::Failed;
    }
    if (isJson)
        console.write(jsonLine({{u"type"_s, u"undo"_s},
                                {u"turn"_s, QString::fromStdString(id)},
                                {u"done"_s, report->done},
                                {u"restored"_s, names(report->restored)},
                                {u"changed_since"_s, names(report->changedSince)},
                                {u"not_restorable"_s, names(report->notRestorable)},
                                {u"set_aside"_s, names(report->setAside)},
                                {u"left_alone"_s, names(report->leftAlone)}}));
    if (!report->done) {
        console.error(u"Nothing was undone: %1 changed after the turn. Save what you need from "
                      "there, put it back as the turn left it, and undo again."_s.arg(
                          joined(report->changedSince)));
        return ExitCode::Failed;
    }
    if (!isJson)
        console.note(report->restored.empty()
                         ? u"The turn is undone; no file had to change."_s
                         : u"Undone; as before the turn: %1."_s.arg(joined(report->restored)));
    if (!report->notRestorable.empty())
        console.note(
            u"Not restored, because no copy was kept: %1."_s.arg(joined(report->notRestorable)));
    if (!report->setAside.empty())
        console.note(
            u"What stood in the way has another name now: %1."_s.arg(joined(report->setAside)));
    if (!report->leftAlone.empty())
        console.note(
            u"Left as they are, because they changed since: %1."_s.arg(joined(report->leftAlone)));
    return console.exitCode();
}

ExitCode forgetTurns(Console &console, const agents::project::Project &project, bool isJson)
{
    const auto forgotten = project.forgetTurns();
    if (!forgotten) {
        console.error(QString::fromStdString(forgotten.error().message));
        return ExitCode::Failed;
    }
    if (isJson)
        console.write(jsonLine({{u"type"_s, u"forgotten_turns"_s}, {u"turns"_s, *forgotten}}));
    else
        console.note(u"Turns deleted: %1. They can no longer be undone."_s.arg(*forgotten));
    return console.exitCode();
}

base::Result<std::string>
findTurn(const agents::project::Project &project, const QString &name, TurnUse use)
{
    if (name != u"last") {
        const auto turn = project.turn(name.toStdString());
        if (!turn)
            return base::Error{turn.error().code,
                               turn.error().message + " 'hearth agent --turns' lists them."};
        return turn->id;
    }
    for (const PastTurn &turn : project.turns()) {
        const bool fits = use == TurnUse::Resume ? turn.canResume : turn.state == State::Ended;
        if (fits)
            return turn.id;
    }
    return base::Error{base::ErrorCode::NotFound,
                       use == TurnUse::Resume ? "No turn in this folder can be resumed."
                                              : "No turn in this folder can be undone."};
}

} // namespace app::cli
