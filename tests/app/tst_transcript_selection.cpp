// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_rows.h"
#include "app/chat/transcript_model.h"
#include "app/chat/transcript_selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::TranscriptModel;
using app::TranscriptSelection;

namespace {

constexpr int kEnd = 0x7fffffff;

app::BranchMessage message(qint64 id, const QString &text)
{
    app::BranchMessage made;
    made.message.id = id;
    made.message.role = id % 2 == 1 ? storage::Role::User : storage::Role::Assistant;
    made.message.parts = {{storage::PartKind::Text, text, {}}};
    return made;
}

QList<app::TranscriptRow> rowsOf(const QList<app::BranchMessage> &messages)
{
    QList<app::TranscriptRow> rows;
    for (const app::BranchMessage &each : messages)
        rows += app::rowsOfMessage(each);
    return rows;
}

// Rows: 0 the question; 1 a paragraph, 2 code, 3 a table, 4 the footer; 5 another question.
QList<app::BranchMessage> conversation()
{
    return {message(1, u"How *high* is it?"_s),
            message(2,
                    u"It is **very** high & wide.\n\n```\nint a;\nint b;\n```\n\n| A | B "
                    u"|\n|---|---|\n| 1 | 2 "
                    "|\n"_s),
            message(3, u"Thank you."_s)};
}

QString pieceOf(const TranscriptSelection &selection, qsizetype index, const QString &key)
{
    return selection.pieces().value(index).toMap().value(key).toString();
}

} // namespace

class TestTranscriptSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spansTheRowsBetween();
    void goesBackwards();
    void copiesWhatIsSelectedOfARow_data();
    void copiesWhatIsSelectedOfARow();
    void givesWholeMessagesByTheirSource();
    void aMessageIsWholeUpToItsLastWord();
    void codeOfSeveralRowsStaysOne();
    void followsTheControlOfItsRowOnly();
    void goesRowByRow();
    void staysWithItsMessage();
    void goesWithItsMessage();
    void needsRows();

private:
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<TranscriptSelection> m_selection;
};

void TestTranscriptSelection::init()
{
    m_selection = std::make_unique<TranscriptSelection>();
    m_model = std::make_unique<TranscriptModel>(nullptr);
    m_model->setRows(rowsOf(conversation()));
    QCOMPARE(m_model->count(), 6);
    m_selection->setRows(m_model.get());
}

void TestTranscriptSelection::spansTheRowsBetween()
{
    QSignalSpy changed(m_selection.get(), &TranscriptSelection::changed);
    m_selection->begin(0, 4);
    QVERIFY(m_selection->isEmpty());
    QVERIFY(m_selection->isWithin(0));
    QCOMPARE(m_selection->spanOf(0), QPoint());
    m_selection->extend(2, 3);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!m_selection->isEmpty());
    QCOMPARE(m_selection->spanOf(0), QPoint(4, -1));
    QCOMPARE(m_selection->spanOf(1), QPoint(0, -1));
    QCOMPARE(m_selection->spanOf(2), QPoint(0, 3));
    QCOMPARE(m_selection->spanOf(3), QPoint());
    m_selection->extend(2, 3);
    QCOMPARE(changed.count(), 2); // nothing new
}

void TestTranscriptSelection::goesBackwards()
{
    m_selection->begin(2, 3);
    m_selection->extend(0, 4);
    QCOMPARE(m_selection->spanOf(0), QPoint(4, -1));
    QCOMPARE(m_selection->spanOf(2), QPoint(0, 3));
    QCOMPARE(pieceOf(*m_selection, 0, u"text"_s), u"*high* is it?"_s);
}

void TestTranscriptSelection::copiesWhatIsSelectedOfARow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("the user's words") << 0 << 4 << 10 << u"*high*"_s;
    QTest::newRow("over markup") << 1 << 3 << 20 << u"is very high & wi"_s;
    QTest::newRow("to the end") << 1 << 6 << kEnd << u"very high & wide."_s;
    QTest::newRow("code") << 2 << 4 << 10 << u"a;\nint"_s;
    QTest::newRow("beyond the end") << 2 << 11 << 4000 << u"b;"_s;
    QTest::newRow("a table") << 3 << 0 << kEnd << u"A\tB\n1\t2"_s;
}

void TestTranscriptSelection::copiesWhatIsSelectedOfARow()
{
    QFETCH(int, row);
    QFETCH(int, from);
    QFETCH(int, to);
    m_selection->begin(row, from);
    m_selection->extend(row, to);
    QTEST(pieceOf(*m_selection, 0, u"text"_s), "text");
    QCOMPARE(m_selection->pieces().size(), 1);
}

void TestTranscriptSelection::givesWholeMessagesByTheirSource()
{
    m_selection->begin(0, 4);
    m_selection->extend(5, 5);
    const QVariantList pieces = m_selection->pieces();
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieceOf(*m_selection, 0, u"text"_s), u"*high* is it?"_s);
    QVERIFY(pieces[1].toMap()[u"isWhole"_s].toBool());
    QCOMPARE(pieces[1].toMap()[u"messageId"_s].toLongLong(), 2);
    QCOMPARE(pieceOf(*m_selection, 2, u"text"_s), u"Thank"_s);

    m_selection->selectAll();
    for (const QVariant &piece : m_selection->pieces())
        QVERIFY(piece.toMap()[u"isWhole"_s].toBool());
    QCOMPARE(m_selection->pieces().size(), 3);
}

void TestTranscriptSelection::aMessageIsWholeUpToItsLastWord()
{
    m_selection->begin(5, 0);
    m_selection->extend(5, 10); // "Thank you." has ten
    QVERIFY(m_selection->pieces()[0].toMap()[u"isWhole"_s].toBool());
    m_selection->extend(5, 9);
    QCOMPARE(pieceOf(*m_selection, 0, u"text"_s), u"Thank you"_s);
    m_selection->begin(1, 0);
    m_selection->extend(3, kEnd); // without the footer
    QVERIFY(m_selection->pieces()[0].toMap()[u"isWhole"_s].toBool());
    m_selection->extend(4, 0); // a footer has no words
    QVERIFY(m_selection->pieces()[0].toMap()[u"isWhole"_s].toBool());
    m_selection->begin(4, 0);
    m_selection->extend(4, kEnd);
    QVERIFY(m_selection->pieces().isEmpty());
}

void TestTranscriptSelection::codeOfSeveralRowsStaysOne()
{
    QString code = u"Long:\n\n```\n"_s;
    for (int line = 0; line < app::Block::kCodeChunkLines + 2; ++line)
        code += u"line %1\n"_s.arg(line);
    m_model->setRows(rowsOf({message(2, code + u"```\n\nEnd."_s)}));
    m_selection->begin(0, 2);
    m_selection->extend(2, kEnd);
    const QString text = pieceOf(*m_selection, 0, u"text"_s);
    QVERIFY(text.startsWith("ng:\n\nline 0\nline 1\n"_L1));
    QVERIFY(text.endsWith("line 59\nline 60\nline 61"_L1));
}

void TestTranscriptSelection::followsTheControlOfItsRowOnly()
{
    m_selection->begin(1, 6);
    m_selection->adopt(1, 6, 10); // a double click
    QCOMPARE(m_selection->spanOf(1), QPoint(6, 10));
    m_selection->adopt(1, 2, 10); // it goes on to the other side
    m_selection->extend(0, 0);
    QCOMPARE(m_selection->spanOf(1), QPoint(0, 10));
    m_selection->adopt(1, 3, 4); // several rows are not one control's
    QCOMPARE(m_selection->spanOf(1), QPoint(0, 10));
}

void TestTranscriptSelection::goesRowByRow()
{
    m_selection->extendByRow(1, 1);
    QCOMPARE(m_selection->spanOf(1), QPoint(0, -1));
    m_selection->extendByRow(1, 1);
    QCOMPARE(m_selection->spanOf(2), QPoint(0, -1));
    m_selection->extendByRow(1, -1);
    QCOMPARE(m_selection->spanOf(2), QPoint());
    QCOMPARE(m_selection->spanOf(1), QPoint(0, -1));
    m_selection->extendByRow(1, -1); // beyond where it began
    QCOMPARE(m_selection->spanOf(0), QPoint(0, -1));
    QCOMPARE(m_selection->spanOf(1), QPoint(0, -1));
    m_selection->extendByRow(1, -1); // the first row is the last stop
    QCOMPARE(m_selection->spanOf(0), QPoint(0, -1));
}

void TestTranscriptSelection::staysWithItsMessage()
{
    m_selection->begin(2, 4);
    m_selection->extend(5, 5);
    QList<app::BranchMessage> more = conversation();
    more.insert(1, message(4, u"First,\n\nsecond."_s)); // another message before
    m_model->setRows(rowsOf(more));
    QCOMPARE(m_selection->spanOf(2), QPoint());
    QCOMPARE(m_selection->spanOf(5), QPoint(4, -1));
    QCOMPARE(m_selection->spanOf(8), QPoint(0, 5));
    more.append(message(5, u"Streams on."_s));
    m_model->setRows(rowsOf(more));
    QCOMPARE(m_selection->spanOf(8), QPoint(0, 5));
}

void TestTranscriptSelection::goesWithItsMessage()
{
    m_selection->begin(0, 0);
    m_selection->extend(5, 5);
    m_model->setRows(rowsOf({conversation()[0], conversation()[1]}));
    QVERIFY(m_selection->isEmpty());
    m_selection->selectAll();
    m_model->setRows(rowsOf({message(7, u"Another conversation"_s)}));
    QVERIFY(m_selection->isEmpty());
}

void TestTranscriptSelection::needsRows()
{
    m_selection->selectAll();
    m_model.reset(); // as when a window closes
    QCOMPARE(m_selection->pieces(), QVariantList());
    m_selection->selectAll();
    m_selection->extend(0, 1);
    m_selection->extendByRow(0, 1);
    m_selection->setRows(nullptr);
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_selection->spanOf(0), QPoint());
}

QTEST_MAIN(TestTranscriptSelection)
#include "tst_transcript_selection.moc"
