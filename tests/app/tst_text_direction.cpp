// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_blocks.h"
#include "app/chat/message_rows.h"
#include "app/chat/row_painter.h"

#include <algorithm>
#include <optional>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals;
using app::TranscriptRow;

namespace {

constexpr double kWidth = 800; // wider than every paragraph here

// As it stands in the reply, as it is read, and where it begins.
struct Paragraph {
    QString markdown;
    QStringList read; // one per line that has a direction of its own
    QList<Qt::LayoutDirection> directions;
};

const auto kLeft = Qt::LeftToRight;
const auto kRight = Qt::RightToLeft;

QList<Paragraph> reply()
{
    return {
        {u"The first paragraph is English."_s, {u"The first paragraph is English."_s}, {kLeft}},
        {u"هذه فقرة عربية طويلة بعض الشيء."_s, {u"هذه فقرة عربية طويلة بعض الشيء."_s}, {kRight}},
        {u"**שלום** לכולם, says the `greet` function."_s,
         {u"שלום לכולם, says the greet function."_s},
         {kRight}},
        {u"“Quoted” and then مرحبا inside."_s, {u"“Quoted” and then مرحبا inside."_s}, {kLeft}},
        {u"## عنوان مع API"_s, {u"عنوان مع API"_s}, {kRight}},
        {u"# Heading"_s, {u"Heading"_s}, {kLeft}},
        {u"2026 سنة جديدة"_s, {u"2026 سنة جديدة"_s}, {kRight}},
        {u"- פריט ראשון\n- second item\n- عنصر ثالث"_s,
         {u"פריט ראשון"_s, u"second item"_s, u"عنصر ثالث"_s},
         {kRight, kLeft, kRight}},
        {u"> ציטוט קצר"_s, {u"ציטוט קצר"_s}, {kRight}},
        {u"> A quotation\n>\n> اقتباس"_s, {u"A quotation"_s, u"اقتباس"_s}, {kLeft, kRight}},
        {u"And a last one."_s, {u"And a last one."_s}, {kLeft}},
    };
}

const QStringList kCode = {u"# تعليق عربي أولا"_s, u"x = 1"_s, u"    return \"שלום\""_s,
                           u"الاسم = 2"_s, u"print(x)  # نهاية"_s};

// Which way a paragraph runs that is read as far as this; nothing: no letter has come yet.
std::optional<Qt::LayoutDirection> expected(const QString &words)
{
    if (std::ranges::none_of(words, [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    const QList<Paragraph> paragraphs = reply();
    for (const Paragraph &each : paragraphs) {
        for (qsizetype i = 0; i < each.read.size(); ++i) {
            if (each.read[i].startsWith(words))
                return each.directions[i];
        }
    }
    qFatal("%s is of no paragraph", qPrintable(words));
    return std::nullopt;
}

} // namespace

// Each paragraph of a reply begins on its own side from its first letter on, and stays there.
class TestTextDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paragraphsWhileTheyAreWritten_data();
    void paragraphsWhileTheyAreWritten();
    void codeWhileItIsWritten_data() { paragraphsWhileTheyAreWritten_data(); }
    void codeWhileItIsWritten();
    void codeWithColoursAndMarks();
    void codeInAQuotation();
    void theUsersParagraphs();

private:
    void show(const QString &text, bool isHtml);
    bool beginsAt(const QTextBlock &block, Qt::LayoutDirection direction) const;
    void checkCode(const TranscriptRow &row, const QStringList &coloured = {});

    app::RowPainter m_painter;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_edit;
    QTextDocument *m_document = nullptr;
};

// As ReadingText.qml has it.
void TestTextDirection::initTestCase()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nTextEdit { readOnly: true; wrapMode: TextEdit.Wrap; "
                      "property QtObject document: textDocument }",
                      {});
    m_edit.reset(qobject_cast<QQuickItem *>(component.create()));
    QVERIFY2(m_edit, qPrintable(component.errorString()));
    m_edit->setWidth(kWidth);
    m_document = m_edit->property("document").value<QQuickTextDocument *>()->textDocument();
    QVERIFY(m_document);
}

void TestTextDirection::show(const QString &text, bool isHtml)
{
    constexpr int kPlain = Qt::PlainText;
    constexpr int kRich = Qt::RichText;
    m_edit->setProperty("textFormat", isHtml ? kRich : kPlain);
    m_edit->setProperty("text", text);
}

bool TestTextDirection::beginsAt(const QTextBlock &block, Qt::LayoutDirection direction) const
{
    QRectF first;
    QMetaObject::invokeMethod(m_edit.get(), "positionToRectangle", Q_RETURN_ARG(QRectF, first),
                              Q_ARG(int, block.position()));
    const bool isThere = direction == kLeft ? first.x() < 100 : first.x() > kWidth - 100;
    return isThere && block.textDirection() == direction;
}

void TestTextDirection::paragraphsWhileTheyAreWritten_data()
{
    QTest::addColumn<qsizetype>("piece"); // characters: words are cut in the middle
    QTest::newRow("letter by letter") << qsizetype(1);
    QTest::newRow("in threes") << qsizetype(3);
    QTest::newRow("in sevens") << qsizetype(7);
}

void TestTextDirection::paragraphsWhileTheyAreWritten()
{
    QFETCH(const qsizetype, piece);
    QStringList sources;
    const QList<Paragraph> paragraphs = reply();
    for (const Paragraph &each : paragraphs)
        sources += each.markdown;
    const QString source = sources.join("\n\n"_L1);
    app::MarkdownBlocks blocks;
    app::BranchMessage message;
    int checked = 0;
    for (qsizetype at = 0; at < source.size(); at += piece) {
        blocks.append(source.sliced(at, std::min(piece, source.size() - at)));
        const QList<TranscriptRow> rows = app::blockRows(message, blocks.blocks(), 0);
        for (const TranscriptRow &row : rows) {
            if (row.kind == TranscriptRow::Kind::Rule)
                continue; // a dash that is not a list yet
            show(m_painter.html(row, 0, {}), true);
            for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
                const auto direction = expected(block.text().trimmed());
                if (!direction)
                    continue;
                QVERIFY2(
                    beginsAt(block, *direction),
                    qPrintable(u"“%1” after “%2”"_s.arg(block.text(), source.first(at).right(20))));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 100);
}

void TestTextDirection::checkCode(const TranscriptRow &row, const QStringList &coloured)
{
    const QString html = m_painter.html(row, 0, coloured);
    show(html.isEmpty() ? row.block.text : html, !html.isEmpty());
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        QVERIFY2(block.text().isEmpty() || beginsAt(block, kLeft), qPrintable(block.text()));
}

void TestTextDirection::codeWhileItIsWritten()
{
    QFETCH(const qsizetype, piece);
    const QString source = u"```py\n"_s + kCode.join(u'\n') + u"\n```\n"_s;
    app::MarkdownBlocks blocks;
    app::BranchMessage message;
    for (qsizetype at = 0; at < source.size(); at += piece) {
        blocks.append(source.sliced(at, std::min(piece, source.size() - at)));
        const QList<TranscriptRow> rows = app::blockRows(message, blocks.blocks(), 0);
        for (const TranscriptRow &row : rows) {
            if (row.kind == TranscriptRow::Kind::Code)
                checkCode(row);
        }
    }
    QCOMPARE(m_document->toPlainText(), kCode.join(u'\n'));
}

void TestTextDirection::codeWithColoursAndMarks()
{
    TranscriptRow row;
    row.kind = TranscriptRow::Kind::Code;
    row.block.kind = app::BlockKind::Code;
    row.block.text = kCode.join(u'\n');
    QStringList coloured;
    for (const QString &line : kCode)
        coloured += u"<span style=\"color:#123456\">"_s + line.toHtmlEscaped() + u"</span>"_s;
    checkCode(row, coloured.first(2));
    checkCode(row, coloured);
    QCOMPARE(m_document->toPlainText(), row.block.text);
    m_painter.setMarks({.terms = {{.text = u"x"_s}}});
    checkCode(row, coloured);
    m_painter.setMarks({});
}

void TestTextDirection::codeInAQuotation()
{
    app::MarkdownBlocks blocks;
    blocks.append(u"> اقتباس\n>\n> ```\n> # تعليق\n> x = 1\n> ```\n"_s);
    const QList<TranscriptRow> rows = app::blockRows({}, blocks.blocks(), 0);
    QCOMPARE(rows.size(), 1);
    show(m_painter.html(rows.front(), 0, {}), true);
    QTextBlock block = m_document->begin();
    QVERIFY(beginsAt(block, kRight));
    for (block = block.next(); block.isValid(); block = block.next())
        QVERIFY2(block.text().isEmpty() || beginsAt(block, kLeft), qPrintable(block.text()));
}

void TestTextDirection::theUsersParagraphs()
{
    TranscriptRow row;
    row.kind = TranscriptRow::Kind::UserText;
    row.block.text = u"ما هذا؟\nWhat is this?\n\nשלום  שלום"_s;
    show(m_painter.html(row, 0, {}), true);
    QCOMPARE(m_document->toPlainText(), row.block.text);
    QList<Qt::LayoutDirection> directions;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty())
            directions += block.textDirection();
    }
    QCOMPARE(directions, (QList<Qt::LayoutDirection>{kRight, kLeft, kRight}));
}

QTEST_MAIN(TestTextDirection)
#include "tst_text_direction.moc"
