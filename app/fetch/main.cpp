// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth-fetch"));
    app::fetch::FetchProgram program(QCoreApplication::arguments().mid(1));
    program.start();
    return QCoreApplication::exec();
}
