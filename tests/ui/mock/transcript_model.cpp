// SPDX-License-Identifier: Apache-2.0
#include "transcript_model.h"

using namespace Qt::Literals;

namespace app {
namespace {

    // What a row holds when the test does not say.
    QVariantMap complete(const QVariantMap &given)
    {
        QVariantMap row = {{u"messageId"_s, 1},
                           {u"isUser"_s, false},
                           {u"text"_s, QString()},
                           {u"html"_s, QString()},
                           {u"language"_s, QString()},
                           {u"tableHeader"_s, QStringList()},
                           {u"tableRows"_s, QVariantList()},
                           {u"tableAlign"_s, QVariantList()},
                           {u"tableNote"_s, QString()},
                           {u"seconds"_s, 0.0},
                           {u"isStreaming"_s, false},
                           {u"isFirst"_s, false},
                           {u"siblingIndex"_s, 1},
                           {u"siblingCount"_s, 1},
                           {u"stats"_s, QString()},
                           {u"accessibleText"_s, given[u"text"_s]},
                           {u"isOpen"_s, false},
                           {u"headingLevel"_s, 0},
                           {u"isBlockFirst"_s, true},
                           {u"isBlockLast"_s, true},
                           {u"firstLine"_s, 0},
                           {u"indent"_s, 0},
                           {u"formula"_s, QVariantMap()},
                           {u"tokens"_s, 0},
                           {u"sentTo"_s, QString()}};
        row.insert(given);
        if (given[u"isUser"_s].toBool() && !given.contains(u"html"_s))
            row[u"html"_s] = "<p>"_L1 + given[u"text"_s].toString().toHtmlEscaped() + "</p>"_L1;
        row[u"kind"_s] =
            QVariant::fromValue(static_cast<TranscriptModel::Kind>(given[u"kind"_s].toInt()));
        return row;
    }

} // namespace

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowCountNow();
}

int TranscriptModel::rowCountNow() const
{
    return static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{KindRole, "kind"},
            {MessageIdRole, "messageId"},
            {IsUserRole, "isUser"},
            {TextRole, "text"},
            {HtmlRole, "html"},
            {LanguageRole, "language"},
            {TableHeaderRole, "tableHeader"},
            {TableRowsRole, "tableRows"},
            {SecondsRole, "seconds"},
            {StreamingRole, "isStreaming"},
            {FirstOfMessageRole, "isFirst"},
            {SiblingIndexRole, "siblingIndex"},
            {SiblingCountRole, "siblingCount"},
            {StatsRole, "stats"},
            {AccessibleTextRole, "accessibleText"},
            {TableAlignRole, "tableAlign"},
            {TableNoteRole, "tableNote"},
            {OpenRole, "isOpen"},
            {HeadingRole, "headingLevel"},
            {BlockFirstRole, "isBlockFirst"},
            {BlockLastRole, "isBlockLast"},
            {FirstLineRole, "firstLine"},
            {FormulaRole, "formula"},
            {TokensRole, "tokens"},
            {SentToRole, "sentTo"},
            {IndentRole, "indent"}};
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(QString::fromLatin1(roleNames().value(role)));
    const bool isProse = role == HtmlRole && !value.toString().isEmpty();
    return isProse ? QVariant(m_styleSheet + value.toString()) : value;
}

void TranscriptModel::setRows(const QVariantList &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const QVariant &row : rows)
        m_rows.append(complete(row.toMap()));
    endResetModel();
    Q_EMIT countChanged();
}

void TranscriptModel::append(const QVariantMap &row)
{
    beginInsertRows({}, rowCountNow(), rowCountNow());
    m_rows.append(complete(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void TranscriptModel::change(int row, const QVariantMap &values)
{
    m_rows[row].insert(values);
    Q_EMIT dataChanged(index(row), index(row));
}

void TranscriptModel::setColors(const QColor &muted,
                                const QColor &link,
                                const QColor &codeBackground,
                                const QColor &,
                                const QColor &,
                                bool)
{
    m_styleSheet =
        u"<style>a{color:%1}code{background-color:%2}blockquote{color:%3;margin-left:16px}"
        "p{margin-top:0;margin-bottom:0;line-height:%4%}li{line-height:%4%}"
        "ul,ol{margin-top:0;margin-bottom:0}</style>"_s.arg(
            link.name(), codeBackground.name(), muted.name(), QString::number(m_lineHeight));
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCountNow() - 1), {HtmlRole});
}

void TranscriptModel::setLineHeight(int percent)
{
    m_lineHeight = percent;
}

void TranscriptModel::setTextSize(double, double) { }

void TranscriptModel::setMarkColors(const QColor &, const QColor &, const QColor &) { }

QString TranscriptModel::codeSource(int row) const
{
    return m_rows.value(row).value(u"text"_s).toString();
}

QString TranscriptModel::tableCsv(int row) const
{
    return m_rows.value(row).value(u"tableHeader"_s).toStringList().join(u',');
}

QString TranscriptModel::plainMessage(qint64 messageId) const
{
    return u"plain words of %1"_s.arg(messageId);
}

QVariantList TranscriptModel::linksOf(qint64 messageId) const
{
    QVariantList links;
    for (const QVariantMap &row : m_rows) {
        if (row[u"messageId"_s].toLongLong() == messageId)
            links += row[u"links"_s].toList();
    }
    return links;
}

void TranscriptModel::saveCode(int, const QUrl &) { }

int TranscriptModel::rowOfMessage(qint64 messageId) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row][u"messageId"_s].toLongLong() == messageId)
            return static_cast<int>(row);
    }
    return -1;
}

} // namespace app
