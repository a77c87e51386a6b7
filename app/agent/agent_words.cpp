// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_words.h"

#include "app/agent/agent_errors.h"
#include "app/agent/agent_watcher.h"
#include "app/visible_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals;
using agents::loop::StopReason;
using agents::project::ChangedFile;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::Agent)
    };

    QString text(const std::string &utf8)
    {
        return visibleText(QString::fromStdString(utf8));
    }

    QStringList lines(const std::string &utf8)
    {
        QStringList lines = text(utf8).split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }

    QString stateWords(const agents::project::PastTurn &turn)
    {
        using State = agents::journal::TurnInfo::State;
        switch (turn.state) {
        case State::Running:
            return Words::tr("under way");
        case State::Interrupted:
            return Words::tr("broken off");
        case State::Undone:
            return Words::tr("undone");
        case State::Ended:
            break;
        }
        return {};
    }

    QString time(int64_t milliseconds)
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds),
                                  QLocale::ShortFormat);
    }

} // namespace

QString kindWords(ChangedFile::Kind kind)
{
    switch (kind) {
    case ChangedFile::Kind::Created:
        return Words::tr("new");
    case ChangedFile::Kind::Removed:
        return Words::tr("removed");
    case ChangedFile::Kind::Changed:
        break;
    }
    return Words::tr("changed");
}

namespace {

    // Why the sandbox holds no more than it does: the sentences that are known; what follows from
    // them is told by the facts.
    QStringList causes(const std::string &reason)
    {
        constexpr const char *kCauses[] = {
            QT_TRANSLATE_NOOP("app::Agent", "bubblewrap is not installed."),
            QT_TRANSLATE_NOOP("app::Agent",
                              "bubblewrap cannot make its namespaces here; the system may forbid "
                              "them to programs."),
            QT_TRANSLATE_NOOP("app::Agent", "The kernel has no Landlock, or an early one."),
            QT_TRANSLATE_NOOP("app::Agent", "sandbox-exec does not work here."),
            QT_TRANSLATE_NOOP("app::Agent",
                              "Only a restricted token works here: it keeps helpers from writing, "
                              "but not from reading or from the network."),
        };
        QStringList words;
        for (const char *cause : kCauses) {
            if (reason.find(cause) != std::string::npos)
                words += QCoreApplication::translate("app::Agent", cause);
        }
        if (words.isEmpty() && !reason.empty())
            words += text(reason);
        return words;
    }

} // namespace

QString sandboxWords(const agents::sandbox::SandboxState &state)
{
    if (!state.confinesCommands())
        return (QStringList(Words::tr("No sandbox works on this computer: every command is asked "
                                      "about and runs with all your rights."))
                + causes(state.reason))
            .join(u' ');
    QStringList facts;
    if (state.writesConfined)
        facts += Words::tr("write in this folder only");
    if (state.readsConfined)
        facts += Words::tr("read only what they need");
    if (state.networkOff)
        facts += Words::tr("have no network");
    if (state.processesHidden)
        facts += Words::tr("see no other programs");
    QStringList words = {
        Words::tr("Commands run in a sandbox: they %1.").arg(QLocale().createSeparatedList(facts))};
    if (!state.attributesConfined)
        words += Words::tr("They could change the permissions of your other files, though not what "
                           "is in them.");
    if (!state.newTopLevelEntries)
        words += Words::tr("They cannot make new files at the top of the folder.");
    return (words + causes(state.reason)).join(u' ');
}

namespace {

    // What was said of commands in the background goes out of the message.
    QString jobWords(QString &message)
    {
        static const QRegularExpression kStopped(
            u" ?(A|\\d+) commands? in the background (was|were) stopped\\.$"_s);
        const auto match = kStopped.match(message);
        if (!match.hasMatch())
            return {};
        message.truncate(match.capturedStart());
        const int count = match.captured(1) == u"A" ? 1 : match.captured(1).toInt();
        return Words::tr("Stopped in the background: %n commands.", nullptr, count);
    }

    QString reasonWords(StopReason reason)
    {
        switch (reason) {
        case StopReason::Answer:
        case StopReason::Question:
            return {};
        case StopReason::User:
            return Words::tr("Stopped.");
        case StopReason::CallLimit:
            return Words::tr("The agent has done many steps. Shall it go on?");
        case StopReason::HardCallLimit:
            return Words::tr("The agent has done as many steps as one turn may have.");
        case StopReason::FormatErrors:
            return Words::tr(
                "The model could not write a call that makes sense. A larger model may.");
        case StopReason::Repeating:
            return Words::tr("The agent went round in circles and was stopped.");
        case StopReason::TokenBudget:
        case StopReason::TimeBudget:
            return Words::tr("The turn has used up what it was given.");
        case StopReason::ContextFull:
            return Words::tr("The turn became too long for this model.");
        case StopReason::NoAnswer:
            return Words::tr("The model wrote nothing.");
        case StopReason::Failed:
            break;
        }
        return Words::tr("The turn failed.");
    }

} // namespace

// The loop speaks English; what it tells beyond the reason is known by its words.
QString stopWords(const agents::loop::TurnEnd &end)
{
    QString message = QString::fromStdString(end.message);
    const QString jobs = jobWords(message);
    QString words = reasonWords(end.reason);
    if (const auto known = knownErrorWords(message.toStdString()))
        words = *known;
    else if (end.reason == StopReason::Failed && !message.isEmpty())
        words = visibleText(message);
    return words.isEmpty() || jobs.isEmpty() ? words + jobs : words + u' ' + jobs;
}

QVariantMap questionWords(const agents::loop::CallInfo &info)
{
    const auto &preview = info.preview;
    const QString command = commandText(preview);
    QStringList always;
    for (const std::string &word : info.grant)
        always += text(word);
    QString title;
    if (command.isEmpty())
        title = Words::tr("The agent wants to change %1").arg(text(preview.path));
    else if (info.tool == "fetch")
        title = Words::tr("The agent wants to read this page of the web");
    else if (info.tool == "use")
        title = Words::tr("The agent wants to use a connected program");
    else if (preview.sandboxed)
        title = Words::tr("The agent wants to run a command in the sandbox");
    else
        title = Words::tr("The agent wants to run a command WITHOUT a sandbox, with all your "
                          "rights");
    return {{u"title"_s, title},
            {u"command"_s, command},
            {u"path"_s, text(preview.path)},
            {u"diffLines"_s, preview.diff.empty() ? QStringList() : lines(preview.diff)},
            {u"sandboxed"_s, preview.sandboxed},
            {u"tainted"_s, info.tainted},
            {u"always"_s, always.join(u' ')}};
}

QVariantMap formWords(const agents::tools::Form &form)
{
    constexpr const char *kKinds[] = {"text", "number", "number", "flag", "choice", "choices"};
    QVariantList fields;
    for (const agents::tools::FormField &field : form.fields) {
        QVariantList choices;
        for (const auto &[value, title] : field.choices)
            choices.append(QVariantMap{{u"value"_s, QString::fromStdString(value)},
                                       {u"title"_s, text(title)}});
        fields.append(
            QVariantMap{{u"name"_s, QString::fromStdString(field.name)},
                        {u"title"_s, text(field.title)},
                        {u"about"_s, text(field.description)},
                        {u"kind"_s, QString::fromLatin1(kKinds[static_cast<int>(field.kind)])},
                        {u"required"_s, field.isRequired},
                        {u"choices"_s, choices},
                        {u"otherwise"_s, QString::fromStdString(field.otherwise)}});
    }
    return {
        {u"from"_s, text(form.from)}, {u"message"_s, text(form.message)}, {u"fields"_s, fields}};
}

QVariantList turnList(const std::vector<agents::project::PastTurn> &turns)
{
    QVariantList list;
    for (const agents::project::PastTurn &turn : turns) {
        QVariantList files;
        for (const ChangedFile &file : turn.files)
            files.append(QVariantMap{{u"path"_s, text(file.path)},
                                     {u"kind"_s, kindWords(file.kind)},
                                     {u"hasDiff"_s, file.hasContents}});
        list.append(QVariantMap{
            {u"id"_s, QString::fromStdString(turn.id)},
            {u"task"_s, text(turn.task).simplified()},
            {u"time"_s, time(turn.startedMs)},
            {u"state"_s, stateWords(turn)},
            {u"canResume"_s, turn.canResume},
            {u"canUndo"_s,
             turn.state != agents::journal::TurnInfo::State::Undone && !turn.files.empty()},
            {u"files"_s, files}});
    }
    return list;
}

namespace {

    QString names(const std::vector<std::string> &paths)
    {
        QStringList names;
        for (const std::string &path : paths)
            names += text(path);
        return QLocale().createSeparatedList(names);
    }

} // namespace

QString undoProblem(const base::Result<agents::journal::UndoReport> &report)
{
    if (!report)
        return errorWords(report.error().message);
    if (report->done)
        return {};
    return Words::tr("Nothing was undone, because it changed since: %1. Undo later turns first, or "
                     "put these files right by hand.")
        .arg(names(report->changedSince));
}

QString undoneWords(const agents::journal::UndoReport &report)
{
    QStringList words;
    const auto restored = static_cast<int>(report.restored.size());
    if (restored > 0 || report.notRestorable.empty())
        words += Words::tr("Undone: %n files are as they were.", nullptr, restored);
    if (!report.notRestorable.empty())
        words += Words::tr("Not put back, because no copy was kept: %1.")
                     .arg(names(report.notRestorable));
    if (!report.setAside.empty())
        words += Words::tr("What stood in the way has another name now: %1.")
                     .arg(names(report.setAside));
    if (!report.leftAlone.empty())
        words += Words::tr("Left as they are, because they changed since: %1.")
                     .arg(names(report.leftAlone));
    return words.join(u' ');
}

} // namespace app
