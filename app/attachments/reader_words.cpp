// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/reader_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::ReaderWords)
    };

} // namespace

QString readerWords(const agents::documents::ReaderFreedom &freedom)
{
    QStringList acts;
    if (freedom.readsFiles)
        acts += Words::tr("read your other files");
    if (freedom.usesNetwork)
        acts += Words::tr("use the network");
    if (acts.isEmpty())
        return {};
    //: %1: "read your other files and use the network"
    QString words = Words::tr("Files are read by a process of their own, but no sandbox of this "
                              "computer confines it fully: a hostile file could make it %1.")
                        .arg(QLocale().createSeparatedList(acts));
#ifdef Q_OS_LINUX
    words += QLatin1Char(' ') + Words::tr("Install bubblewrap to change that.");
#endif
    return words;
}

} // namespace app
