// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_program.h"
#include "app/ledger/ledger.h"

#include <cstdio>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace {

// Writes the connection into the ledger; a sentence where it may not be made.
QString refusal(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QUrl url(arguments.value(verb == "list"_L1 ? 2 : 1));
    const bool isRefused = app::Ledger::isLocalOnly();
    const bool isWritten = app::Ledger::append(
        {QDateTime::currentDateTimeUtc(), verb, app::Ledger::addressOf(url), isRefused});
    if (isRefused) {
        return QCoreApplication::translate(
            "app::Ledger",
            "Hearth is set to stay on this computer and opens no connection. Turn "
            "off “Local only” in the settings to allow it.");
    }
    if (!isWritten) {
        return QCoreApplication::translate(
            "app::Ledger",
            "The list of connections cannot be written, so none is opened. Check "
            "the permissions and the space on the disk.");
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth-fetch"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (const QString why = refusal(arguments); !why.isEmpty()) {
        const QJsonObject line{{u"error"_s, why}, {u"retry"_s, false}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        return 1;
    }
    app::fetch::FetchProgram program(arguments);
    program.start();
    return QCoreApplication::exec();
}
