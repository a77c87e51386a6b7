// SPDX-License-Identifier: Apache-2.0
// What of TranscriptModel's rows leaves Hearth: code and tables.
#include "app/chat/html_marks.h"
#include "app/chat/transcript_model.h"

#include <QSaveFile>
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

} // namespace

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

QString TranscriptModel::saveCode(int row, const QUrl &file) const
{
    QSaveFile out(file.toLocalFile());
    const QByteArray bytes = (codeSource(row) + u'\n').toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return tr("The file %1 cannot be written: %2. Choose another folder.")
        .arg(out.fileName(), out.errorString());
}

} // namespace app
