// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/notes.h"

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    QString counted(int number, const QString &one, const QString &many)
    {
        return number == 1 ? u"One "_s + one : u"%1 %2"_s.arg(number).arg(many);
    }

} // namespace

QStringList Seen::notes() const
{
    QStringList sentences;
    if (pictures > 0)
        sentences += counted(pictures, u"picture is left out."_s, u"pictures are left out."_s);
    if (hiddenTexts > 0)
        sentences +=
            counted(hiddenTexts, u"hidden text is left out."_s, u"hidden texts are left out."_s);
    if (deletions > 0)
        sentences += counted(deletions, u"deletion that waits for approval is left out."_s,
                             u"deletions that wait for approval are left out."_s);
    if (comments > 0)
        sentences += counted(comments, u"comment is included."_s, u"comments are included."_s);
    if (!hiddenPlaces.isEmpty())
        sentences += u"Hidden in the file, and included: %1."_s.arg(hiddenPlaces.join(u", "_s));
    return sentences;
}

Document makeDocument(const QString &format,
                      MarkdownBuilder &builder,
                      const ReadContext &context,
                      const Seen &seen)
{
    Document document;
    document.format = format;
    const bool isFull = builder.isFull();
    document.sections = builder.take();
    document.notes = seen.notes();
    if (isFull)
        document.notes += u"Only the first %1 million characters were read."_s.arg(
            context.limits().characters >> 20);
    return document;
}

} // namespace agents::documents
