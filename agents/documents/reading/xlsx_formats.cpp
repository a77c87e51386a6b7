// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/xlsx_formats.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // Without quoted text, [colours] and escaped signs: what is left are placeholders.
    QString placeholders(const QString &code)
    {
        QString plain;
        for (qsizetype i = 0; i < code.size(); ++i) {
            const QChar c = code[i];
            if (c == u'"' || c == u'[') {
                const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
                if (end < 0)
                    break;
                // [h]:mm counts hours beyond a day.
                if (c == u'[' && end - i <= 3 && u"hms"_s.contains(code[i + 1].toLower()))
                    plain += code[i + 1];
                i = end;
            } else if (c == u'\\' || c == u'_' || c == u'*') {
                ++i;
            } else if (c == u';') {
                break; // what follows is for negative numbers
            } else {
                plain += c.toLower();
            }
        }
        return plain;
    }

    // Excel keeps 15 digits; the file may show the binary remainder of a sum.
    QString number(double value)
    {
        return QString::number(value, 'g', 15);
    }

} // namespace

XlsxFormats::Kind XlsxFormats::kindOf(int id, const QString &code)
{
    if (id == 9 || id == 10)
        return Kind::Percent;
    if (id >= 14 && id <= 17)
        return Kind::Date;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return Kind::Time;
    if (id == 22)
        return Kind::DateTime;
    const QString plain = placeholders(code);
    const bool hasDate = plain.contains(u'y') || plain.contains(u'd');
    const bool hasTime = plain.contains(u'h') || plain.contains(u's');
    if (hasDate || hasTime)
        return hasDate && hasTime ? Kind::DateTime : hasDate ? Kind::Date : Kind::Time;
    return plain.contains(u'%') ? Kind::Percent : Kind::Number;
}

void XlsxFormats::read(XmlWalker &xml)
{
    QHash<int, QString> codes;
    while (xml.enterChild()) {
        if (xml.is(u"numFmts")) {
            while (xml.enterChild()) {
                codes.insert(xml.number(u"numFmtId", 0), xml.attribute(u"formatCode"));
                xml.skip();
            }
        } else if (xml.is(u"cellXfs")) {
            while (xml.enterChild()) {
                const int id = xml.number(u"numFmtId", 0);
                m_kinds.append(kindOf(id, codes.value(id)));
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

QString XlsxFormats::date(double serial, Kind kind) const
{
    // Day 60 is a 29 February 1900 that never was: before it the count is one less.
    const QDate epoch = m_isEpoch1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    auto days = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<qint64>(std::llround((serial - std::floor(serial)) * 86400));
    days += seconds / 86400;
    seconds %= 86400;
    if (kind == Kind::Time) {
        const qint64 all = days * 86400 + seconds;
        return u"%1:%2:%3"_s.arg(all / 3600, 2, 10, QChar(u'0'))
            .arg(all / 60 % 60, 2, 10, QChar(u'0'))
            .arg(all % 60, 2, 10, QChar(u'0'));
    }
    const qint64 leap = !m_isEpoch1904 && days < 60 ? 1 : 0;
    const QString day = epoch.addDays(days + leap).toString(Qt::ISODate);
    if (kind == Kind::Date || seconds == 0)
        return day;
    return day + u' ' + QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(u"hh:mm:ss"_s);
}

QString XlsxFormats::shown(const QString &value, int style) const
{
    bool isNumber = false;
    const double parsed = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(parsed))
        return value;
    const Kind kind = style >= 0 && style < m_kinds.size() ? m_kinds[style] : Kind::Number;
    if (kind == Kind::Number)
        return number(parsed);
    if (kind == Kind::Percent)
        return number(std::round(parsed * 1e10) / 1e8) + u'%';
    // Beyond the year 9999 Excel itself shows no date.
    return parsed < 0 || parsed > 2'958'466 ? number(parsed) : date(parsed, kind);
}

} // namespace agents::documents
