// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What of a transcript is selected, over blocks and messages. Kept by message, block and character,
// not by the items of a view, which come and go while the user scrolls. Offsets count characters
// (UTF-16) of a row as it is shown. Not final: QML derives from what it creates. GUI thread.
class TranscriptSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_DISABLE_COPY_MOVE(TranscriptSelection)
    // With the roles of TranscriptModel; null: nothing can be selected.
    Q_PROPERTY(QAbstractItemModel *rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int end READ end CONSTANT) // the offset behind the last character of any row

public:
    explicit TranscriptSelection(QObject *parent = nullptr);

    QAbstractItemModel *rows() const { return m_rows; }
    void setRows(QAbstractItemModel *rows);
    bool isEmpty() const;
    static int end() { return kEnd; }

    Q_INVOKABLE void begin(int row, int offset); // nothing is selected, but it may go on from there
    Q_INVOKABLE void extend(int row, int offset); // from where it began
    // A row's own text control selected this, by a double click for example. Only while the whole
    // selection lies in that row.
    Q_INVOKABLE void adopt(int row, int from, int to);
    Q_INVOKABLE void extendByRow(int row, int step); // -1 or 1; from `row` when nothing is selected
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();

    // From and to; to is -1: up to the row's end. Both 0: nothing of it.
    Q_INVOKABLE QPoint spanOf(int row) const;
    Q_INVOKABLE bool isWithin(int row) const; // it began there and has not left it
    // What is selected, by message and in order: maps of messageId, isWhole and text. Of a message
    // that is selected whole, `text` is empty: its source is better than its words.
    Q_INVOKABLE QVariantList pieces() const;
    Q_INVOKABLE static void offer(const QString &text); // to a middle click, where there is that

Q_SIGNALS:
    void rowsChanged();
    void changed();

private:
    static constexpr int kEnd = 0x7fffffff;

    struct Place {
        int row = -1; // -1: none
        int block = 0; // within its message
        int offset = 0;
        qint64 message = 0;
    };
    struct Range {
        Place first;
        Place last;
    };

    Place placeAt(int row, int offset) const;
    Range range() const; // in the order of the rows
    void set(const Place &anchor, const Place &cursor);
    void relocate(); // after rows have come or gone
    bool relocate(Place &place) const;
    QVariant value(int row, const char *role) const;
    qint64 messageOf(int row) const;
    bool hasWords(int row) const;
    bool isWhole(int first, int last, const Range &range) const;
    QString words(int row, int from, int to) const;
    QString wordsOf(int first, int last, const Range &range) const;

    QPointer<QAbstractItemModel> m_rows;
    QHash<QByteArray, int> m_roles;
    Place m_anchor;
    Place m_cursor;
};

} // namespace app
