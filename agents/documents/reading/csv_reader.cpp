// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QHash>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kCells = 2'000'000;
    constexpr qsizetype kColumns = 512;
    constexpr qsizetype kSample = 64 << 10;

    // RFC 4180, and what people do to it: other separators, quotes in the middle of a field. Lives
    // for one text.
    class CsvParser final
    {
    public:
        CsvParser(QStringView text, QChar separator)
            : m_text(text)
            , m_separator(separator)
        {
        }

        // False: the text has ended.
        bool readRow(QStringList &row)
        {
            if (m_at >= m_text.size())
                return false;
            row.clear();
            do {
                QString field = readField();
                if (row.size() < kColumns)
                    row.append(std::move(field));
            } while (m_at < m_text.size() && m_text[m_at++] == m_separator);
            return true;
        }

    private:
        // Stops at the separator or line end.
        QString readField()
        {
            QString field;
            bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
            if (isQuoted)
                ++m_at;
            for (; m_at < m_text.size(); ++m_at) {
                const QChar c = m_text[m_at];
                if (isQuoted && c == u'"') {
                    const bool isPair = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                    if (!isPair) {
                        isQuoted = false;
                        continue;
                    }
                    ++m_at;
                } else if (!isQuoted && (c == m_separator || c == u'\n')) {
                    break;
                }
                field += c;
            }
            return field;
        }

        QStringView m_text;
        QChar m_separator;
        qsizetype m_at = 0;
    };

    // The sign that cuts the first rows into the same number of fields, the more the better.
    QChar findSeparator(QStringView text)
    {
        const QStringView sample = text.first(std::min(text.size(), kSample));
        QChar best = u',';
        qsizetype bestScore = 0;
        for (const QChar separator : {u',', u';', u'\t', u'|'}) {
            CsvParser parser(sample, separator);
            QStringList row;
            QHash<qsizetype, qsizetype> rowsOfLength;
            for (int i = 0; i < 50 && parser.readRow(row); ++i)
                ++rowsOfLength[row.size()];
            for (const auto &[length, count] : rowsOfLength.asKeyValueRange()) {
                const qsizetype score = length > 1 ? count * 1000 + length : 0;
                if (score > bestScore)
                    std::tie(best, bestScore) = std::pair(separator, score);
            }
        }
        return best;
    }

} // namespace

base::Result<Document> readCsv(QByteArrayView bytes, const ReadContext &context)
{
    const auto text = decodeText(bytes);
    if (!text)
        return context.damaged(u"it is no text"_s);
    const bool isTabbed = context.name().endsWith(u".tsv", Qt::CaseInsensitive);
    CsvParser parser(*text, isTabbed ? QChar(u'\t') : findSeparator(*text));
    TableRows rows;
    QStringList row;
    qsizetype cells = 0;
    bool isCut = false;
    while (parser.readRow(row)) {
        cells += row.size();
        if (cells > kCells) {
            isCut = true;
            break;
        }
        rows.append(row);
    }
    MarkdownBuilder builder(context.limits().characters);
    builder.table(rows);
    Document document = makeDocument(u"Table"_s, builder, context);
    if (isCut)
        document.notes += u"Only the first %1 rows were read."_s.arg(rows.size());
    return document;
}

} // namespace agents::documents
