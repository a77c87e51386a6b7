// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_rows.h"
#include "app/chat/reply_run.h"
#include "app/chat/transcript_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::TranscriptModel;
using app::TranscriptRow;

namespace {

app::BranchMessage message(storage::MessageId id, storage::Role role, const QString &text)
{
    app::BranchMessage made;
    made.message.id = id;
    made.message.role = role;
    made.message.parts = {{storage::PartKind::Text, text, {}}};
    return made;
}

QList<TranscriptRow> conversation(const QStringList &texts)
{
    QList<TranscriptRow> rows;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto role = i % 2 == 0 ? storage::Role::User : storage::Role::Assistant;
        rows += app::rowsOfMessage(message(i + 1, role, texts[i]));
    }
    return rows;
}

QString kinds(const TranscriptModel &model)
{
    QString all;
    for (int row = 0; row < model.count(); ++row)
        all += u"URCTHLEFM"[model.data(model.index(row), TranscriptModel::KindRole).toInt()];
    return all;
}

QVariant value(const TranscriptModel &model, int row, int role)
{
    return model.data(model.index(row), role);
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void flattensMessages();
    void givesPlainWords();
    void keepsWhatIsTheSame();
    void streamsWithOneChangePerBatch();
    void insertsBlocksBeforeWhatStays();
    void replacesRowsOfAnotherKind();
    void givesTheWholeCodeBlock();
    void writesTablesAndCode();
    void saysWhatOfATableIsNotShown();
    void coloursCode();
    void drawsRichTextWithItsColours();
    void namesRowsForScreenReaders();
    void aRowThatIsWrittenKeepsItsName();
    void listsTheLinksOfAMessage();
    void writesCodeOfAThoughtFromTheLeft();
    void tellsAThoughtAFewTimesASecond();
    void tellsWhoWroteAReply();
    void refusesForeignIndexes();

private:
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTranscriptModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TranscriptModel>(nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTranscriptModel::givesPlainWords()
{
    TranscriptModel model(nullptr);
    model.setRows(conversation({u"**as typed**"_s,
                                u"# Bread\n\nMix *flour* and `water`:\n\n1. mix\n2. wait\n   - "
                                u"long\n\n```py\nx = 1\n```\n\n"
                                "| a | b |\n|---|---|\n| 1 | **2** |"_s}));
    QCOMPARE(model.plainMessage(1), u"**as typed**"_s);
    QCOMPARE(
        model.plainMessage(2),
        u"Bread\n\nMix flour and water:\n\n1. mix\n2. wait\n  - long\n\nx = 1\n\na\tb\n1\t2"_s);
    QCOMPARE(model.plainMessage(3), QString());
}

void TestTranscriptModel::flattensMessages()
{
    m_model->setRows(
        conversation({u"hi"_s, u"# a\n\nb\n\n```c\nx\n```\n\n|a|\n|-|\n|1|\n\n---"_s}));
    QCOMPARE(kinds(*m_model), u"URRCTLF"_s);
    QCOMPARE(value(*m_model, 0, TranscriptModel::TextRole).toString(), u"hi"_s);
    QVERIFY(value(*m_model, 0, TranscriptModel::IsUserRole).toBool());
    QVERIFY(value(*m_model, 1, TranscriptModel::FirstOfMessageRole).toBool());
    QVERIFY(!value(*m_model, 2, TranscriptModel::FirstOfMessageRole).toBool());
    QCOMPARE(value(*m_model, 1, TranscriptModel::HeadingRole).toInt(), 1);
    QCOMPARE(value(*m_model, 3, TranscriptModel::LanguageRole).toString(), u"C"_s);
    QCOMPARE(value(*m_model, 4, TranscriptModel::TableRowsRole).toList().value(0).toStringList(),
             QStringList(u"1"_s));
    QCOMPARE(m_model->rowOfMessage(2), 1);
    QCOMPARE(m_model->rowOfMessage(9), -1);
}

void TestTranscriptModel::keepsWhatIsTheSame()
{
    m_model->setRows(conversation({u"hi"_s, u"one"_s, u"more"_s, u"two"_s}));
    const QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    const QSignalSpy inserted(m_model.get(), &TranscriptModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &TranscriptModel::rowsRemoved);
    m_model->setRows(conversation({u"hi"_s, u"one"_s, u"more"_s, u"three"_s}));
    QCOMPARE(inserted.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 4);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    m_model->setRows(conversation({u"hi"_s, u"one"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(kinds(*m_model), u"URF"_s);
}

void TestTranscriptModel::streamsWithOneChangePerBatch()
{
    storage::StorageService closed{QString()};
    app::BranchMessage reply = message(2, storage::Role::Assistant, {});
    reply.message.state = storage::MessageState::Streaming;
    app::ReplyRun run(&closed, reply, {});
    connect(&run, &app::ReplyRun::changed, this,
            [&] { m_model->setMessageTail(2, run.keptRows(), run.changedRows()); });
    m_model->setRows(conversation({u"hi"_s}));
    const QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    const QSignalSpy inserted(m_model.get(), &TranscriptModel::rowsInserted);
    const auto append = [&](const QString &text) {
        agents::ReplyBatch batch;
        batch.text = text;
        run.append(batch);
    };
    append(u"one"_s);
    QCOMPARE(inserted.size(), 1);
    append(u" two"_s);
    append(u" three"_s);
    QCOMPARE(changed.size(), 2);
    append(u"\n\nnext"_s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 3); // the name of the row that is written
    QCOMPARE(changed[2][2].value<QList<int>>(), QList<int>{TranscriptModel::AccessibleTextRole});
    append(u" words"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed[3][0].toModelIndex().row(), 2);
    QCOMPARE(value(*m_model, 2, TranscriptModel::TextRole).toString(), u"next words"_s);
    QVERIFY(value(*m_model, 2, TranscriptModel::StreamingRole).toBool());
}

void TestTranscriptModel::insertsBlocksBeforeWhatStays()
{
    m_model->setRows(conversation({u"hi"_s, u"one"_s, u"more"_s}));
    const QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    auto rows =
        app::rowsOfMessage(message(2, storage::Role::Assistant, u"one\n\ntwo\n\n```\nx\n```"_s));
    m_model->setMessageTail(2, 0, rows);
    QCOMPARE(kinds(*m_model), u"URRCFU"_s);
    QCOMPARE(changed.size(), 0);
}

void TestTranscriptModel::replacesRowsOfAnotherKind()
{
    m_model->setRows(conversation({u"hi"_s, u"one"_s}));
    const QSignalSpy inserted(m_model.get(), &TranscriptModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &TranscriptModel::rowsRemoved);
    m_model->setRows(conversation({u"hi"_s, u"```\none\n```"_s}));
    QCOMPARE(kinds(*m_model), u"UCF"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestTranscriptModel::givesTheWholeCodeBlock()
{
    QStringList lines;
    for (int i = 0; i < 100; ++i)
        lines.append(QString::number(i));
    m_model->setRows(
        conversation({u"hi"_s, u"```\n"_s + lines.join(u'\n') + u"\n```\n\n```\nother\n```"_s}));
    QCOMPARE(kinds(*m_model), u"UCCCF"_s);
    QVERIFY(value(*m_model, 1, TranscriptModel::BlockFirstRole).toBool());
    QVERIFY(!value(*m_model, 1, TranscriptModel::BlockLastRole).toBool());
    QVERIFY(value(*m_model, 2, TranscriptModel::BlockLastRole).toBool());
    QCOMPARE(m_model->codeSource(1), lines.join(u'\n'));
    QCOMPARE(m_model->codeSource(2), lines.join(u'\n'));
    QCOMPARE(m_model->codeSource(3), u"other"_s);
    QCOMPARE(m_model->codeSource(0), QString());
    QCOMPARE(m_model->codeSource(99), QString());
}

void TestTranscriptModel::saysWhatOfATableIsNotShown()
{
    m_model->setRows(conversation({u"hi"_s, u"|a|\n|-|\n"_s + u"|b|\n"_s.repeated(1200)}));
    QCOMPARE(kinds(*m_model), u"UTF"_s);
    QCOMPARE(value(*m_model, 1, TranscriptModel::TableRowsRole).toList().size(), 1000);
    const QString note = value(*m_model, 1, TranscriptModel::TableNoteRole).toString();
    QVERIFY2(note.contains(u"1,200"_s) && note.contains(u"has all"_s), qPrintable(note));
    QCOMPARE(m_model->tableCsv(1).count(u'\n'), 1201);
    m_model->setRows(conversation({u"hi"_s,
                                   u"|a"_s.repeated(70) + u"|\n"_s + u"|-"_s.repeated(70) + u"|\n"_s
                                       + u"|b"_s.repeated(70) + u"|"_s}));
    QCOMPARE(value(*m_model, 1, TranscriptModel::TableHeaderRole).toList().size(), 64);
    QVERIFY(value(*m_model, 1, TranscriptModel::TableNoteRole).toString().contains(u"64 of 70"_s));
    QCOMPARE(m_model->tableCsv(1).count(u','), 2 * 69);
    m_model->setRows(conversation({u"hi"_s, u"|a|\n|-|\n|b|"_s}));
    QCOMPARE(value(*m_model, 1, TranscriptModel::TableNoteRole).toString(), QString());
}

void TestTranscriptModel::writesTablesAndCode()
{
    m_model->setRows(conversation(
        {u"hi"_s, u"|a, b|`c`|\n|-|-|\n|say \"x\"|**2**|\n|1|\n\n```c\nint x;\n```\n\n$$x$$"_s}));
    QCOMPARE(kinds(*m_model), u"UTCMF"_s);
    QCOMPARE(m_model->tableCsv(1), u"\"a, b\",c\r\n\"say \"\"x\"\"\",2\r\n1,\r\n"_s);
    QCOMPARE(m_model->tableCsv(2), QString());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.c"_s);
    QSignalSpy failed(m_model.get(), &TranscriptModel::failed);
    m_model->saveCode(2, QUrl::fromLocalFile(path));
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("int x;\n"));
    QVERIFY(failed.isEmpty());
    m_model->saveCode(2, QUrl::fromLocalFile(path + "/y"_L1));
    QTRY_COMPARE(failed.size(), 1);
    const QString problem = failed.takeFirst().first().toString();
    QVERIFY2(problem.contains("cannot be written"_L1), qPrintable(problem));
    QCOMPARE(value(*m_model, 3, TranscriptModel::TextRole).toString(), u"x"_s);
    QVERIFY(value(*m_model, 3, TranscriptModel::FormulaRole).toMap().isEmpty());
}

void TestTranscriptModel::coloursCode()
{
    m_model->setRows(conversation({u"hi"_s, u"```cpp\nint x = 1; // <y>\n```"_s}));
    QTRY_VERIFY(value(*m_model, 1, TranscriptModel::HtmlRole).toString().contains(u"color:"_s));
    const QString html = value(*m_model, 1, TranscriptModel::HtmlRole).toString();
    QVERIFY(html.contains(u"&lt;y&gt;"_s));
    m_model->setColors(Qt::gray, Qt::red, Qt::black, Qt::white, Qt::white, true);
    QTRY_VERIFY(value(*m_model, 1, TranscriptModel::HtmlRole).toString().contains(u"color:"_s)
                && value(*m_model, 1, TranscriptModel::HtmlRole).toString() != html);
}

void TestTranscriptModel::drawsRichTextWithItsColours()
{
    m_model->setRows(conversation({u"hi"_s, u"[a](https://b.c)"_s}));
    const QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    m_model->setColors(Qt::gray, QColor(1, 2, 3), Qt::black, Qt::white, Qt::white, false);
    QCOMPARE(changed.size(), 1);
    QVERIFY(value(*m_model, 1, TranscriptModel::HtmlRole).toString().contains(u"#010203"_s));
}

void TestTranscriptModel::namesRowsForScreenReaders()
{
    m_model->setRows(conversation({u"hi"_s, u"one **two**\n\n```py\nx\n```"_s}));
    QCOMPARE(value(*m_model, 0, TranscriptModel::AccessibleTextRole).toString(), u"You: hi"_s);
    QCOMPARE(value(*m_model, 1, TranscriptModel::AccessibleTextRole).toString(),
             u"Reply: one two"_s);
    QCOMPARE(value(*m_model, 2, TranscriptModel::AccessibleTextRole).toString(),
             u"Code, Python: x"_s);
}

void TestTranscriptModel::aRowThatIsWrittenKeepsItsName()
{
    const auto written = [](const QString &text, storage::MessageState state) {
        app::BranchMessage reply = message(2, storage::Role::Assistant, text);
        reply.message.state = state;
        return app::rowsOfMessage(reply);
    };
    const auto name = [&](int row) {
        return value(*m_model, row, TranscriptModel::AccessibleTextRole).toString();
    };
    using storage::MessageState;
    m_model->setRows(conversation({u"hi"_s}));
    m_model->setMessageTail(2, 0, written(u"one"_s, MessageState::Streaming));
    QCOMPARE(name(1), u"Reply, being written"_s);
    m_model->setMessageTail(2, 0, written(u"one two"_s, MessageState::Streaming));
    QCOMPARE(name(1), u"Reply, being written"_s);
    m_model->setMessageTail(2, 0, written(u"one two\n\n```py\nx"_s, MessageState::Streaming));
    QCOMPARE(name(1), u"Reply: one two"_s); // can be read while the next is written
    QCOMPARE(name(2), u"Reply, being written"_s);
    const QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    m_model->setMessageTail(2, 0, written(u"one two\n\n```py\nx"_s, MessageState::Stopped));
    QCOMPARE(name(1), u"Reply: one two"_s);
    QCOMPARE(name(2), u"Code, Python: x"_s);
    QVERIFY(!changed.isEmpty());
}

void TestTranscriptModel::listsTheLinksOfAMessage()
{
    m_model->setRows(conversation(
        {u"[no](https://a.example)"_s,
         u"See [the **first**](https://a.example/x?a=1&b=2), `[code](https://c.example)` and "
         "[it again](https://a.example/x?a=1&b=2).\n\n| a |\n|---|\n| [mail](mailto:me@b.example) |"
         "\n\n- [bad](javascript:alert)\n- ![](https://p.example/1.png)"_s}));
    QCOMPARE(m_model->linksOf(1), QVariantList());
    const QVariantList links = m_model->linksOf(2);
    QStringList lines;
    for (const QVariant &link : links) {
        const QVariantMap each = link.toMap();
        lines.append(each[u"words"_s].toString() + u'|' + each[u"host"_s].toString() + u'|'
                     + each[u"link"_s].toString());
    }
    QCOMPARE(lines,
             QStringList({u"the first|a.example|https://a.example/x?a=1&b=2"_s,
                          u"mail||mailto:me@b.example"_s,
                          u"https://p.example/1.png|p.example|https://p.example/1.png"_s}));
}

void TestTranscriptModel::writesCodeOfAThoughtFromTheLeft()
{
    app::BranchMessage reply = message(2, storage::Role::Assistant, u"one"_s);
    reply.message.parts.prepend({storage::PartKind::Thought, u"```\nא = 1\n```"_s, {}});
    m_model->setRows(app::rowsOfMessage(reply));
    const QString html = value(*m_model, 0, TranscriptModel::HtmlRole).toString();
    QVERIFY2(html.contains("<pre dir=\"ltr\">"_L1), qPrintable(html));
}

void TestTranscriptModel::tellsAThoughtAFewTimesASecond()
{
    storage::StorageService closed{QString()};
    app::BranchMessage reply = message(2, storage::Role::Assistant, {});
    reply.message.state = storage::MessageState::Streaming;
    app::ReplyRun run(&closed, reply, {});
    const QSignalSpy changed(&run, &app::ReplyRun::changed);
    for (int i = 0; i < 100; ++i) {
        agents::ReplyBatch batch;
        batch.thoughtBegan = i == 0;
        batch.thought = u"x "_s;
        run.append(batch);
    }
    QVERIFY2(changed.size() < 50, qPrintable(QString::number(changed.size())));
    const auto before = changed.size();
    QTRY_COMPARE(changed.size(), before + 1); // though nothing more comes
    QCOMPARE(run.keptRows(), 0);
    QCOMPARE(run.changedRows().front().block.text, u"x "_s.repeated(100).trimmed());
}

void TestTranscriptModel::tellsWhoWroteAReply()
{
    app::BranchMessage reply = message(1, storage::Role::Assistant, u"one"_s);
    reply.message.receipt["sentTo"_L1] = u"gpu.example.org"_s;
    QCOMPARE(app::rowsOfMessage(reply).last().sentTo, u"gpu.example.org"_s);
    reply.message.parts.clear(); // it was refused: nothing is from there
    reply.message.state = storage::MessageState::Failed;
    QCOMPARE(app::rowsOfMessage(reply).last().sentTo, QString());
}

void TestTranscriptModel::refusesForeignIndexes()
{
    QVERIFY(!m_model->data({}, TranscriptModel::TextRole).isValid());
}

QTEST_MAIN(TestTranscriptModel)
#include "tst_transcript_model.moc"
