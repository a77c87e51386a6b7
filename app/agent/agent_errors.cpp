// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_errors.h"

#include "app/visible_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr const char *kContext = "app::Agent";

    // %1, %2 … stand for names and for what the system says. The more exact ones come first.
    constexpr const char *kMessages[] = {
        QT_TRANSLATE_NOOP("app::Agent",
                          "Another agent is at work in “%1”, in this window or another program. "
                          "Wait until it is done, or stop it: a folder has one turn at a time."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "“%1” cannot be made, where the journal of this folder lies."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "“%1” cannot be written, where the journal of this folder lies."),
        QT_TRANSLATE_NOOP("app::Agent", "This turn is still running."),
        QT_TRANSLATE_NOOP("app::Agent", "This turn is still running. Stop it first."),
        QT_TRANSLATE_NOOP("app::Agent", "This turn has come to its end. Start a new one."),
        QT_TRANSLATE_NOOP("app::Agent", "This turn was undone. Start a new one."),
        QT_TRANSLATE_NOOP("app::Agent", "This turn was undone already."),
        QT_TRANSLATE_NOOP("app::Agent", "There is no such turn."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The journal of this turn cannot be read; nothing was changed."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The journal of this turn cannot be read: %1 Nothing was changed."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The journal cannot be written: %1. Without it nothing could be undone, "
                          "so nothing was changed."),
        QT_TRANSLATE_NOOP("app::Agent", "The journal cannot be begun: %1."),
        QT_TRANSLATE_NOOP("app::Agent", "Another program uses this turn's journal."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The original cannot be kept for undo: %1. Nothing was changed. Free "
                          "some disk space."),
        QT_TRANSLATE_NOOP("app::Agent", "The journal holds no copy of this content."),
        QT_TRANSLATE_NOOP("app::Agent", "The journal's copy is damaged and is not used."),
        QT_TRANSLATE_NOOP("app::Agent", "The journal's copy cannot be read: %1"),
        QT_TRANSLATE_NOOP("app::Agent", "The journal's folder %1 cannot be made: %2."),
        QT_TRANSLATE_NOOP("app::Agent", "The folder %1 cannot be opened: %2."),
        QT_TRANSLATE_NOOP("app::Agent", "The contents of this file were not kept."),
        QT_TRANSLATE_NOOP("app::Agent", "This file is no text."),
        QT_TRANSLATE_NOOP("app::Agent", "The turn did not change this file."),
        QT_TRANSLATE_NOOP("app::Agent", "These turns did not change this file."),
        QT_TRANSLATE_NOOP("app::Agent", "The system does not allow access to %1."),
        QT_TRANSLATE_NOOP("app::Agent", "Another program has %1 open. Try again."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "Rule %1 for commands needs a \"prefix\" of words and a \"verdict\": "
                          "allow, ask or deny. Correct “%2”."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The rules for commands are no JSON list. Correct or remove “%1”."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The trusted folders are no JSON list. Correct or remove “%1”."),
        QT_TRANSLATE_NOOP("app::Agent", "“%1” cannot be written: %2."),
        QT_TRANSLATE_NOOP("app::Agent", "“%1” cannot be read: %2."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 was changed after this turn stopped. Start a new one."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 changed since it was shown. Look at it again."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 was changed after the agent made it. Remove it by hand."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 was changed by another program in the meantime. Read it again."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 was changed by another program."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 may hold keys or passwords and stays closed. Go on without it."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 is protected, because it can make other programs run something. "
                          "Tell the user what to change there."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 is a symbolic link that leads out of the folder. It is not "
                          "followed."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 is a symbolic link to %2. Use that path instead."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 is a folder. Name a file in it, or use list to see it."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 is not a regular file and is left alone."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 lies on something mounted inside the folder. It is left alone."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 goes through a file as if it were a folder."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "%1 does not exist. Use list or search to find the right path."),
        QT_TRANSLATE_NOOP("app::Agent", "%1 cannot be opened: %2."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The reply was longer than a reply may be and was cut off."),
        QT_TRANSLATE_NOOP("app::Agent",
                          "The turn fills the model's context. Start a new one, or load the model "
                          "with a larger context."),
        QT_TRANSLATE_NOOP(
            "app::Agent",
            "A summary did not make the turn much shorter. The turn fills the model's "
            "context. Start a new one, or load the model with a larger context."),
    };

    QRegularExpression patternOf(const char *message)
    {
        QString pattern = QRegularExpression::escape(QString::fromUtf8(message));
        for (const QString &place : {u"\\%1"_s, u"\\%2"_s})
            pattern.replace(place, u"(.*?)"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                  QRegularExpression::DotMatchesEverythingOption);
    }

} // namespace

std::optional<QString> knownErrorWords(const std::string &message)
{
    const QString english = QString::fromStdString(message);
    for (const char *known : kMessages) {
        const auto match = patternOf(known).match(english);
        if (!match.hasMatch())
            continue;
        const QString words = QCoreApplication::translate(kContext, known);
        const QStringList names = match.capturedTexts();
        if (names.size() == 1)
            return words;
        // Both at once: a name may hold what looks like a place.
        return names.size() == 2 ? words.arg(visibleText(names[1]))
                                 : words.arg(visibleText(names[1]), visibleText(names[2]));
    }
    return {};
}

QString errorWords(const std::string &message)
{
    return knownErrorWords(message).value_or(visibleText(QString::fromStdString(message)));
}

} // namespace app
