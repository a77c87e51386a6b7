// SPDX-License-Identifier: Apache-2.0
// What of TranscriptModel's rows leaves Hearth: code and tables.
#include "app/chat/html_marks.h"
#include "app/chat/transcript_model.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    // As RFC 4180 has it.
    QString csvLine(const QStringList &cells, qsizetype columns)
    {
        QStringList fields;
        for (qsizetype i = 0; i < columns; ++i) {
            QString field = plainText(cells.value(i)).trimmed();
            if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n'))
                field = u'"' + field.replace(u'"', "\"\""_L1) + u'"';
            fields.append(field);
        }
        return fields.join(u',') + "\r\n"_L1;
    }

    QString plainTable(const Block &table)
    {
        QStringList lines;
        for (const QStringList &row : QList<QStringList>{table.tableHeader} + table.tableRows) {
            QStringList cells;
            for (const QString &cell : row)
                cells.append(plainText(cell).trimmed());
            lines.append(cells.join(u'\t'));
        }
        return lines.join(u'\n');
    }

    QString plainRow(const TranscriptRow &row)
    {
        switch (row.kind) {
        case TranscriptRow::Kind::Table:
            return plainTable(row.block);
        case TranscriptRow::Kind::RichText:
        case TranscriptRow::Kind::UserText:
        case TranscriptRow::Kind::Code:
        case TranscriptRow::Kind::Math:
            return row.block.text;
        case TranscriptRow::Kind::Thought:
        case TranscriptRow::Kind::Rule:
        case TranscriptRow::Kind::Error:
        case TranscriptRow::Kind::Footer:
            break;
        }
        return {};
    }

} // namespace

QString TranscriptModel::plainMessage(qint64 messageId) const
{
    QString text;
    for (const TranscriptRow &row : m_rows) {
        if (row.message != messageId)
            continue;
        const QString piece = plainRow(row);
        const bool goesOn = row.kind == TranscriptRow::Kind::Code && row.block.firstLine > 0;
        if (!text.isEmpty() && !piece.isEmpty())
            text += goesOn ? u"\n"_s : u"\n\n"_s;
        text += piece;
    }
    return text;
}

QString TranscriptModel::codeSource(int row) const
{
    if (row < 0 || row >= count() || m_rows[row].kind != TranscriptRow::Kind::Code)
        return {};
    qsizetype first = row;
    while (first > 0 && m_rows[first].block.firstLine > 0)
        --first;
    QString source = m_rows[first].block.text;
    for (qsizetype i = first + 1; i < m_rows.size() && m_rows[i].block.firstLine > 0; ++i)
        source += u'\n' + m_rows[i].block.text;
    return source;
}

QString TranscriptModel::tableNote(const Block &table)
{
    const QLocale locale;
    QStringList sentences;
    const qsizetype rows = table.tableRows.size() + table.tableDropped;
    if (rows > Block::kShownRows)
        sentences += tr("The first %1 of %2 rows are shown.")
                         .arg(locale.toString(Block::kShownRows), locale.toString(rows));
    if (table.tableHeader.size() > Block::kShownColumns)
        sentences += tr("The first %1 of %2 columns are shown.")
                         .arg(locale.toString(Block::kShownColumns),
                              locale.toString(table.tableHeader.size()));
    if (table.tableDropped > 0)
        sentences +=
            tr("The copied table ends after row %1.").arg(locale.toString(table.tableRows.size()));
    else if (!sentences.isEmpty())
        sentences += tr("The copied table has all of them.");
    return sentences.join(u' ');
}

QString TranscriptModel::tableCsv(int row) const
{
    if (row < 0 || row >= count() || m_rows[row].kind != TranscriptRow::Kind::Table)
        return {};
    const Block &table = m_rows[row].block;
    QString csv = csvLine(table.tableHeader, table.tableHeader.size());
    for (const QStringList &cells : table.tableRows)
        csv += csvLine(cells, table.tableHeader.size());
    return csv;
}

void TranscriptModel::saveCode(int row, const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto tell = [this, path](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT failed(
                tr("The file %1 cannot be written: %2. Choose another folder.").arg(path, problem));
    };
    m_saver.save(path, (codeSource(row) + u'\n').toUtf8(), FileSaver::Reader::Everybody, tell);
}

} // namespace app
