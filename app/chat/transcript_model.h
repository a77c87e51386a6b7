// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The shown branch as a flat list of typed rows: a message is one row per block, so that a stream
// changes only its last row. Row 0 is the oldest. GUI thread.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(TranscriptModel)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    // What a row shows; QML chooses its delegate by it.
    enum class Kind {
        UserText, // text: the user's words, plain
        RichText, // html: our own HTML for paragraphs, lists, quotes, headings of a reply
        Code, // text: source, language, codeHtml once highlighted
        Table, // tableHeader: list of strings, tableRows: list of lists, tableAlign
        Thought, // text: html of the thought, isOpen (streaming), seconds
        Rule, // a horizontal line
        Error, // text: why the reply failed and what to do
        Footer // below a reply: model, tokens/s, sibling index and count; actions
    };
    Q_ENUM(Kind)

    enum RoleName {
        KindRole = Qt::UserRole + 1, // kind
        MessageIdRole, // messageId (qint64)
        IsUserRole, // isUser
        TextRole, // text: plain source of the block (what Copy gives)
        HtmlRole, // html: rich text, colours from the palette roles given to setColors()
        LanguageRole, // language: label of a code block ("C++"), may be empty
        TableHeaderRole, // tableHeader: QStringList of html cells
        TableRowsRole, // tableRows: QList<QStringList>
        SecondsRole, // seconds: a thought's duration, 0 while it runs
        StreamingRole, // isStreaming: this message is being written
        FirstOfMessageRole, // isFirst: first row of its message
        SiblingIndexRole, // siblingIndex: 1-based
        SiblingCountRole, // siblingCount
        StatsRole, // stats: "Gemma 4 E2B · 14.2 tokens/s", localised; empty while streaming
        AccessibleTextRole // accessibleText: what a screen reader says for the row
    };

    explicit TranscriptModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const;

Q_SIGNALS:
    void countChanged();
};

} // namespace app
