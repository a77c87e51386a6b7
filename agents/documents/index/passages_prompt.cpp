// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/passages_prompt.h"

#include <QDir>

using namespace Qt::Literals;

namespace agents::documents {

QString sourceOf(const Passage &passage, const QString &folder)
{
    const QString name = QDir(QDir(folder).absolutePath()).relativeFilePath(passage.path);
    switch (passage.chunk.place) {
    case Place::Whole:
        return name;
    case Place::Page:
    case Place::Line:
        return u"%1:%2"_s.arg(name).arg(passage.chunk.number);
    default:
        return name + u':' + placeName(passage.chunk.place, passage.chunk.number);
    }
}

QList<Passage> fitting(const QList<Passage> &passages, qsizetype most)
{
    QList<Passage> some;
    for (const Passage &passage : passages) {
        most -= passage.chunk.text.size() + passage.path.size();
        if (most < 0 && !some.isEmpty())
            break;
        some += passage;
    }
    return some;
}

QString passagesPrompt(const QList<Passage> &passages, const QString &folder)
{
    QString text =
        u"Answer from these passages. Name the source of each statement in brackets, for "
        "example [%1]. Say so if the answer is not in them.\n"_s.arg(
            passages.isEmpty() ? QString() : sourceOf(passages.first(), folder));
    for (const Passage &passage : passages) {
        QString source = sourceOf(passage, folder);
        source.replace(u'"', u'\'');
        QString content = passage.chunk.text;
        content.replace(u"</passage"_s, u"<\\/passage"_s, Qt::CaseInsensitive);
        text += u"\n<passage source=\"%1\">\n"_s.arg(source);
        const bool hasHeading =
            !passage.chunk.heading.isEmpty() && !content.contains(passage.chunk.heading);
        if (hasHeading)
            text += u"(under “%1”)\n"_s.arg(passage.chunk.heading);
        text += content + u"\n</passage>\n"_s;
    }
    return text;
}

} // namespace agents::documents
