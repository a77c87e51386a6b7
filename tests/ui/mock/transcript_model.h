// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Stands in for app/chat/transcript_model.h in QML tests: rows are JavaScript objects whose keys
// are the role names. Not final: QML derives from what it creates. GUI thread.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)

public:
    enum class Kind { UserText, RichText, Code, Table, Thought, Rule, Error, Footer, Math };
    Q_ENUM(Kind)
    enum RoleName {
        KindRole = Qt::UserRole + 1,
        MessageIdRole,
        IsUserRole,
        TextRole,
        HtmlRole,
        LanguageRole,
        TableHeaderRole,
        TableRowsRole,
        SecondsRole,
        StreamingRole,
        FirstOfMessageRole,
        SiblingIndexRole,
        SiblingCountRole,
        StatsRole,
        AccessibleTextRole,
        TableAlignRole,
        TableNoteRole,
        OpenRole,
        HeadingRole,
        BlockFirstRole,
        BlockLastRole,
        FirstLineRole,
        FormulaRole,
        TokensRole,
        SentToRole,
        IndentRole
    };
    Q_ENUM(RoleName)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int rowCountNow() const;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setRows(const QVariantList &rows);
    Q_INVOKABLE void append(const QVariantMap &row);
    Q_INVOKABLE void change(int row, const QVariantMap &values);
    Q_INVOKABLE void setColors(const QColor &muted,
                               const QColor &link,
                               const QColor &codeBackground,
                               const QColor &line,
                               const QColor &text,
                               bool dark);
    Q_INVOKABLE void setTextSize(double size, double ratio);
    Q_INVOKABLE void setLineHeight(int percent);
    Q_INVOKABLE void
    setMarkColors(const QColor &fill, const QColor &currentFill, const QColor &text);
    Q_INVOKABLE QString codeSource(int row) const;
    Q_INVOKABLE QString tableCsv(int row) const;
    Q_INVOKABLE QString plainMessage(qint64 messageId) const;
    Q_INVOKABLE QVariantList linksOf(qint64 messageId) const; // what its rows have as "links"
    Q_INVOKABLE void saveCode(int row, const QUrl &file);
    Q_INVOKABLE int rowOfMessage(qint64 messageId) const;

Q_SIGNALS:
    void countChanged();
    void failed(const QString &problem);

private:
    QString m_styleSheet;
    int m_lineHeight = 150;
    QList<QVariantMap> m_rows;
};

} // namespace app
