// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_rows.h"
#include "app/chat/transcript_finder.h"
#include "app/chat/transcript_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::TranscriptFinder;
using app::TranscriptModel;

namespace {

QList<app::TranscriptRow> rowsOf(const QStringList &texts)
{
    QList<app::TranscriptRow> rows;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        app::BranchMessage message;
        message.message.id = i + 1;
        message.message.role = i % 2 == 0 ? storage::Role::User : storage::Role::Assistant;
        message.message.parts = {{storage::PartKind::Text, texts[i], {}}};
        rows += app::rowsOfMessage(message);
    }
    return rows;
}

QString html(const TranscriptModel &model, int row)
{
    return model.data(model.index(row), TranscriptModel::HtmlRole).toString();
}

qsizetype marksIn(const QString &html)
{
    return html.count("background-color:#ffee00"_L1) + html.count("background-color:#ffaa00"_L1);
}

} // namespace

class TestTranscriptFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOurHtmlAsText();
    void marksOverTagsAndEntities();
    void countsPlaces_data();
    void countsPlaces();
    void walksInACircle();
    void marksWhatItFound();
    void marksTableCells();
    void marksCodeBeforeItIsColoured();
    void leavesNoMarksBehind();
    void goesToTheMessageOfASearch();
    void findsAgainWhenTheTextGrows();
};

void TestTranscriptFinder::readsOurHtmlAsText()
{
    QCOMPARE(app::plainText(u"<p>a &lt;b&gt; &amp;amp;</p><p>c<b>d</b></p>"_s),
             u"\na <b> &amp;\n\ncd\n"_s);
    QCOMPARE(app::plainText(u"cut <b"_s), u"cut "_s);
    QCOMPARE(app::plainText(u"a & b &unknown;"_s), u"a & b &unknown;"_s);
}

void TestTranscriptFinder::marksOverTagsAndEntities()
{
    const app::MarkStyle style{u"#1"_s, u"#2"_s, u"#3"_s};
    const QString source = u"<p>x &lt;<b>y</b> z</p>"_s;
    const auto matches =
        storage::findMatches(app::plainText(source), storage::literalTerm(u"<y"_s));
    QCOMPARE(app::withMarks(source, matches, -1, style),
             u"<p>x <span style=\"background-color:#1;color:#3\">&lt;</span><b>"
             "<span style=\"background-color:#1;color:#3\">y</span></b> z</p>"_s);
    QVERIFY(app::withMarks(source, matches, 0, style).contains("background-color:#2"_L1));
    QCOMPARE(app::withMarks(source, {}, 0, style), source);
}

void TestTranscriptFinder::countsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << u"GARDEN"_s << 3;
    QTest::newRow("in the middle of a word") << u"arde"_s << 3;
    QTest::newRow("without accents") << u"cafe"_s << 1;
    QTest::newRow("Chinese") << u"東京"_s << 2;
    QTest::newRow("one character") << u"京"_s << 2;
    QTest::newRow("signs") << u"->"_s << 1;
    QTest::newRow("over a tag") << u"old garden"_s << 1;
    QTest::newRow("markup is no text") << u"<b>"_s << 0;
    QTest::newRow("spaces") << u"  "_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestTranscriptFinder::countsPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    const auto rows =
        rowsOf({u"A garden, 東京"_s, u"An **old** garden\n\n- gardens -> café 東京"_s});
    QCOMPARE(TranscriptFinder::find(rows, storage::literalTerm(text)).size(), count);
}

void TestTranscriptFinder::walksInACircle()
{
    TranscriptModel model(nullptr);
    model.setRows(rowsOf({u"one"_s, u"one two one"_s}));
    TranscriptFinder finder(&model, nullptr);
    const QSignalSpy shown(&finder, &TranscriptFinder::hitShown);
    finder.open();
    finder.setText(u"one"_s);
    QTRY_COMPARE(finder.count(), 3);
    QCOMPARE(finder.current(), 1);
    QCOMPARE(shown.size(), 1);
    finder.previous();
    QCOMPARE(finder.current(), 3);
    finder.next();
    QCOMPARE(finder.current(), 1);
    QCOMPARE(shown.size(), 3);
}

void TestTranscriptFinder::marksWhatItFound()
{
    TranscriptModel model(nullptr);
    model.setMarkColors(u"#ffee00"_s, u"#ffaa00"_s, u"#000000"_s);
    model.setRows(rowsOf({u"one"_s, u"one two one"_s}));
    TranscriptFinder finder(&model, nullptr);
    const QString before = html(model, 1);
    finder.open();
    finder.setText(u"one"_s);
    QTRY_COMPARE(finder.count(), 3);
    QVERIFY(html(model, 0).contains("#ffaa00"_L1)); // the current one
    QCOMPARE(marksIn(html(model, 1)), 2);
    finder.next();
    QVERIFY(!html(model, 0).contains("#ffaa00"_L1));
    QCOMPARE(html(model, 1).count("#ffaa00"_L1), 1);
    finder.close();
    QCOMPARE(html(model, 1), before);
}

void TestTranscriptFinder::marksTableCells()
{
    TranscriptModel model(nullptr);
    model.setMarkColors(u"#ffee00"_s, u"#ffaa00"_s, u"#000000"_s);
    model.setRows(rowsOf({u"?"_s, u"| a | b |\n|---|---|\n| cat | dog |\n| cat | cat |"_s}));
    TranscriptFinder finder(&model, nullptr);
    finder.open();
    finder.setText(u"cat"_s);
    QTRY_COMPARE(finder.count(), 3);
    finder.next();
    const auto rows = model.data(model.index(1), TranscriptModel::TableRowsRole).toList();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].toStringList()[0].contains("#ffee00"_L1));
    QCOMPARE(rows[0].toStringList()[1], u"dog"_s);
    QVERIFY(rows[1].toStringList()[0].contains("#ffaa00"_L1));
    QVERIFY(rows[1].toStringList()[1].contains("#ffee00"_L1));
}

void TestTranscriptFinder::marksCodeBeforeItIsColoured()
{
    TranscriptModel model(nullptr);
    model.setMarkColors(u"#ffee00"_s, u"#ffaa00"_s, u"#000000"_s);
    model.setRows(rowsOf({u"?"_s, u"```cpp\nint main() { return a < b; }\n```"_s}));
    TranscriptFinder finder(&model, nullptr);
    finder.open();
    finder.setText(u"a < b"_s);
    QTRY_COMPARE(finder.count(), 1);
    QVERIFY(marksIn(html(model, 1)) >= 1);
    // Once it is coloured, the match may lie in several spans.
    QTRY_VERIFY(html(model, 1).count("color:#"_L1) > 2);
    QVERIFY(marksIn(html(model, 1)) >= 1);
}

void TestTranscriptFinder::leavesNoMarksBehind()
{
    TranscriptModel model(nullptr);
    model.setMarkColors(u"#ffee00"_s, u"#ffaa00"_s, u"#000000"_s);
    model.setRows(rowsOf({u"one"_s}));
    TranscriptFinder finder(&model, nullptr);
    finder.open();
    finder.setText(u"one"_s);
    QTRY_COMPARE(finder.count(), 1);
    finder.setText(u"three"_s);
    QTRY_COMPARE(finder.count(), 0);
    QCOMPARE(finder.current(), 0);
    QCOMPARE(marksIn(html(model, 0)), 0);
    finder.next(); // nothing to walk to
    QCOMPARE(finder.current(), 0);
}

void TestTranscriptFinder::goesToTheMessageOfASearch()
{
    TranscriptModel model(nullptr);
    model.setRows(rowsOf({u"river"_s, u"garden"_s, u"rivers and gardens"_s}));
    TranscriptFinder finder(&model, nullptr);
    const QSignalSpy shown(&finder, &TranscriptFinder::hitShown);
    finder.findWords(u"river garden"_s, 3);
    QVERIFY(finder.isOpen());
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toInt(), model.rowOfMessage(3));
    QCOMPARE(finder.count(), 3); // "river" as a whole word, "garden…" may go on
    QCOMPARE(finder.text(), u"river garden"_s);
}

void TestTranscriptFinder::findsAgainWhenTheTextGrows()
{
    TranscriptModel model(nullptr);
    model.setRows(rowsOf({u"one"_s}));
    TranscriptFinder finder(&model, nullptr);
    const QSignalSpy shown(&finder, &TranscriptFinder::hitShown);
    finder.open();
    finder.setText(u"one"_s);
    QTRY_COMPARE(finder.count(), 1);
    model.setRows(rowsOf({u"one"_s, u"one more"_s}));
    QTRY_COMPARE(finder.count(), 2);
    QCOMPARE(finder.current(), 1);
    QCOMPARE(shown.size(), 1); // the view stays where it is
}

QTEST_MAIN(TestTranscriptFinder)
#include "tst_transcript_finder.moc"
