// SPDX-License-Identifier: Apache-2.0
#include "app/math/script_shim.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    // The place after the bracket that closes the one before `at`.
    qsizetype behindClosing(QStringView text, qsizetype at, QChar open, QChar close)
    {
        for (int depth = 1; depth > 0 && at < text.size(); ++at)
            depth += text[at] == open ? 1 : text[at] == close ? -1 : 0;
        return at;
    }

    // "super(a); … this.b" as "super(a); const outer = this; … outer.b".
    QString rewrittenBody(const QString &body)
    {
        static const QRegularExpression kThis(u"\\bthis\\b"_s);
        const qsizetype call = body.indexOf("super("_L1);
        if (call < 0 || body.indexOf("=>"_L1, call) < 0)
            return body;
        const qsizetype end = body.indexOf(u';', behindClosing(body, call + 6, u'(', u')'));
        if (end < 0)
            return body;
        return body.first(end + 1) + "const outerThis=this;"_L1
            + body.sliced(end + 1).replace(kThis, u"outerThis"_s);
    }

} // namespace

QString withoutArrowFaults(const QString &script)
{
    static const QRegularExpression kSuperInArrow(
        u"([\\w.]+)\\.forEach\\(\\((\\w+)\\) => (super\\.\\w+\\(\\2\\))\\)"_s);
    constexpr auto kConstructor = "constructor("_L1;
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = script.indexOf(kConstructor); at >= 0;
         at = script.indexOf(kConstructor, copied)) {
        const qsizetype parameters = behindClosing(script, at + kConstructor.size(), u'(', u')');
        const qsizetype open = script.indexOf(u'{', parameters);
        if (open < 0)
            break;
        const qsizetype end = behindClosing(script, open + 1, u'{', u'}');
        result +=
            script.sliced(copied, open - copied) + rewrittenBody(script.sliced(open, end - open));
        copied = end;
    }
    result += script.sliced(copied);
    return result.replace(kSuperInArrow, u"for(const \\2 of \\1)\\3"_s);
}

} // namespace app
