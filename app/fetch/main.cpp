// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_program.h"
#include "app/fetch/server_notes.h"
#include "app/ledger/ledger.h"

#include <cstdio>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::Literals;

namespace {

constexpr int kWatchMilliseconds = 250;

void say(const QString &why)
{
    const QJsonObject line{{u"error"_s, why}, {u"retry"_s, false}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth-fetch"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString verb = arguments.value(0);
    const QUrl url(arguments.value(verb == "list"_L1 ? 2 : 1));
    if (const QString why = app::fetch::ServerNotes(verb).refusal(url); !why.isEmpty()) {
        say(why);
        return 1;
    }
    app::fetch::FetchProgram program(arguments);
    program.start();
    // What is open ends too, at the moment in which the user wants no connection any more.
    QTimer watch;
    watch.callOnTimeout(&application, [] {
        if (!app::Ledger::isTurnedOff())
            return;
        say(app::fetch::ServerNotes::localOnlyWords());
        QCoreApplication::exit(1);
    });
    watch.start(kWatchMilliseconds);
    return QCoreApplication::exec();
}
