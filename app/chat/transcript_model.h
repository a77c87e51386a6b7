// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/row_painter.h"
#include "app/file_saver.h"

#include <memory>

#include <QAbstractListModel>
#include <QColor>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class CodeHighlighter;

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
        Code, // text: source, language, html once highlighted (empty before). A long block is
              // several rows: isBlockFirst (has the language and Copy), isBlockLast
        Table, // tableHeader: list of strings, tableRows: list of lists, tableAlign
        Thought, // text: html of the thought, isOpen (streaming), seconds
        Rule, // a horizontal line
        Error, // text: why the reply failed and what to do
        Footer, // below a reply: model, tokens/s, sibling index and count; actions
        Math // a formula that stands alone. text: its TeX, html: the same, formula: its picture
    };
    Q_ENUM(Kind)

    enum RoleName {
        KindRole = Qt::UserRole + 1, // kind
        MessageIdRole, // messageId (qint64)
        IsUserRole, // isUser
        TextRole, // text: plain source of the block (what Copy gives)
        HtmlRole, // html: rich text with the colours given to setColors(), also the user's words
        LanguageRole, // language: label of a code block ("C++"), may be empty
        TableHeaderRole, // tableHeader: QStringList of html cells
        TableRowsRole, // tableRows: QList<QStringList>
        SecondsRole, // seconds: a thought's duration, 0 while it runs
        StreamingRole, // isStreaming: this message is being written
        FirstOfMessageRole, // isFirst: first row of its message
        SiblingIndexRole, // siblingIndex: 1-based
        SiblingCountRole, // siblingCount
        SentToRole, // sentTo: of a footer, the host that the reply came from; empty: this computer
        StatsRole, // stats: "Gemma 4 E2B · 14.2 tokens/s", localised; empty while streaming
        AccessibleTextRole, // accessibleText: what a screen reader says for the row; the same for
                            // the one that is being written, until it is
        TableAlignRole, // tableAlign: list of Qt.AlignLeft, Qt.AlignHCenter, Qt.AlignRight
        OpenRole, // isOpen: the thought is still being written
        HeadingRole, // headingLevel: 1..6, 0: not a heading
        BlockFirstRole, // isBlockFirst: first row of its code block (true for other kinds)
        BlockLastRole, // isBlockLast
        FirstLineRole, // firstLine: of a code row in its block, from 0
        FormulaRole, // formula: source, width and height of a picture; empty: not drawn (yet)
        TableNoteRole, // tableNote: what of a long table is not shown; empty: all is
        TokensRole, // tokens: of a thought that has ended; 0: not known
        IndentRole // indent: of a code row, how many lists it stands in
    };
    Q_ENUM(RoleName)

    explicit TranscriptModel(QObject *parent);
    ~TranscriptModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const;

    Q_INVOKABLE void setColors(const QColor &muted,
                               const QColor &link,
                               const QColor &codeBackground,
                               const QColor &line,
                               const QColor &text,
                               bool dark);
    // Formulas are pictures: the size of the text around and the screen's pixels per pixel.
    Q_INVOKABLE void setTextSize(double size, double ratio);
    Q_INVOKABLE void
    setLineHeight(int percent); // of the font's own line height, which differs by font
    Q_INVOKABLE void
    setMarkColors(const QColor &fill, const QColor &currentFill, const QColor &text);
    Q_INVOKABLE QString codeSource(int row) const; // of the whole block that the row belongs to
    Q_INVOKABLE QString tableCsv(int row) const;
    Q_INVOKABLE QString plainMessage(qint64 messageId) const; // its words without Markdown
    // Each with words, host (empty: a mail address) and link; an address that comes twice is there
    // once.
    Q_INVOKABLE QVariantList linksOf(qint64 messageId) const;
    Q_INVOKABLE void saveCode(int row, const QUrl &file); // in the background
    Q_INVOKABLE int rowOfMessage(qint64 messageId) const; // its first row; -1: not shown

    // Marks what the terms find; `row` and `number` say which match the user stands on (-1: none).
    void setMarks(const QList<storage::SearchTerm> &terms, int row, int number);

    void setMath(MathRenderer *math); // outlives the model

    const QList<TranscriptRow> &rows() const { return m_rows; }
    // Shows these rows with the fewest changes: rows that stay are not touched.
    void setRows(const QList<TranscriptRow> &rows);
    // Replaces a message's rows after its first `keep` ones; without rows yet, it is the last one.
    void
    setMessageTail(storage::MessageId message, qsizetype keep, const QList<TranscriptRow> &tail);

Q_SIGNALS:
    void countChanged();
    void failed(const QString &problem); // what was to be saved is not

private:
    void reset(const QList<TranscriptRow> &rows);
    void replace(qsizetype first, qsizetype count, const QList<TranscriptRow> &rows);
    void highlight(qsizetype first, qsizetype count);
    void repaintFormulas();
    void onHighlighted(qint64 message, int codeBlock);
    void repaint(qsizetype first, qsizetype last);
    QVariant blockData(const TranscriptRow &row, int index, int role) const;
    QStringList coloured(const TranscriptRow &row, int index) const;
    static QString tableNote(const Block &table);
    static QString accessibleText(const TranscriptRow &row, bool isLast);

    QList<TranscriptRow> m_rows;
    RowPainter m_painter;
    MathRenderer *m_math = nullptr;
    int m_markedRow = -1;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    FileSaver m_saver;
};

} // namespace app
