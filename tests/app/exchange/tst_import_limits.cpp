// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/importers.h"
#include "app/exchange/json_archive.h"
#include "tests/app/exchange/importing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace app::exchange;

class TestImportLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTooManyValues();
    void refusesTooManyValuesInLines();
    void goesOnInAFolder();
    void readsNoMoreLinesThanItShould();
    void shortensWhatListsShow();
    void opensNoPipes();
    void stopsWithinAConversation();
    void stopsWhenAsked();
};

void TestImportLimits::refusesTooManyValues()
{
    const QTemporaryDir folder;
    const Imported imported =
        import({write(folder, u"a.json"_s, QByteArray(kMostValues + 1, '['))});
    QCOMPARE(imported.summary.problems.size(), 1);
    QVERIFY(imported.summary.problems[0].contains("too much"_L1));

    const QByteArray text = "\\\"" + QByteArray(kMostValues + 1, ',');
    const Imported words = import({write(folder, u"b.json"_s,
                                         R"([{"mapping": {"a": {"message":
        {"author": {"role": "user"}, "content": {"parts": [")"
                                             + text + R"("]}}}}}])")});
    QCOMPARE(words.archives.size(), 1);
}

void TestImportLimits::refusesTooManyValuesInLines()
{
    const QByteArray message = R"({"role": "user", "content": [{"type": "text", "text": "Hi"}]})"
                               "\n";
    const QByteArray many(kMostValues, '[');
    const QTemporaryDir folder;
    for (const QByteArray &open : {QByteArray(), QByteArray("\"\n"), QByteArray("\"\\\n")}) {
        const Imported lines = import({write(folder, u"messages.jsonl"_s, message + open + many)});
        QVERIFY(lines.archives.isEmpty());
        QCOMPARE(lines.summary.problems.size(), 1);
        QVERIFY(lines.summary.problems[0].contains("too much"_L1));
    }
    write(folder, u"thread.json"_s, many + '[');
    const Imported about = import({write(folder, u"messages.jsonl"_s, message)});
    QVERIFY(about.archives.isEmpty());
    QVERIFY(about.summary.problems.value(0).contains("too much"_L1));
}

void TestImportLimits::goesOnInAFolder()
{
#ifdef Q_OS_UNIX // elsewhere such a file would be as large as it says
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"a.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((qint64{1} << 30) + 1));
    QVERIFY(QFile::copy(fixture(u"llama.json"_s), folder.filePath(u"b.json"_s)));
    const Imported imported = import({folder.path()});
    QCOMPARE(imported.archives.size(), 1);
    QCOMPARE(imported.summary.conversations, 1);
    QCOMPARE(imported.summary.problems.size(), 1);
    QVERIFY(imported.summary.problems[0].contains("a.json"_L1));
    QVERIFY(import({large.fileName(), fixture(u"llama.json"_s)}).archives.isEmpty()); // named
#endif
}

void TestImportLimits::readsNoMoreLinesThanItShould()
{
    const QByteArray message = R"({"role": "user", "content": [{"type": "text", "text": "Hi"}]})";
    int count = 0;
    const Sink sink{[&](const Archive &archive) {
                        count = static_cast<int>(archive.messages.size());
                        return true;
                    },
                    {}};
    QVERIFY(importJan({}, message + QByteArray(999'999, '\n') + message + "\n" + message, sink));
    QCOMPARE(count, 2); // the last one is beyond a million lines
}

void TestImportLimits::shortensWhatListsShow()
{
    const QString longer = u"a\n\u202e"_s + QString(300'000, u'x');
    const QJsonObject receipt{
        {u"model"_s, longer}, {u"sentTo"_s, longer}, {u"error"_s, longer}, {u"seed"_s, u"7"_s}};
    const QJsonArray parts{QJsonObject{{u"kind"_s, u"attachment"_s}, {u"text"_s, longer}},
                           QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, longer}}};
    const QJsonObject message{
        {u"id"_s, 1}, {u"role"_s, u"user"_s}, {u"parts"_s, parts}, {u"receipt"_s, receipt}};
    const Archive archive = fromJson({{u"title"_s, longer},
                                      {u"mark"_s, longer},
                                      {u"folders"_s, QJsonArray{longer, u" \n"_s, u"Inner"_s}},
                                      {u"messages"_s, QJsonArray{message}}});
    const storage::Conversation &conversation = archive.conversation;
    QCOMPARE(conversation.mark, u"a xxxxxx"_s);
    QCOMPARE(archive.folders.size(), 2);
    QCOMPARE(archive.folders[1], u"Inner"_s);
    const storage::Message &made = archive.messages[0];
    for (const QString &line :
         {conversation.title, archive.folders[0], made.parts[0].text,
          made.receipt["model"_L1].toString(), made.receipt["sentTo"_L1].toString()}) {
        QVERIFY2(line.size() <= 255, qPrintable(line.left(20)));
        QVERIFY2(!line.contains(u'\n') && !line.contains(u'\u202e'), qPrintable(line.left(20)));
    }
    QVERIFY(made.receipt["error"_L1].toString().size() <= 2000);
    QCOMPARE(made.receipt["seed"_L1].toString(), u"7"_s);
    QCOMPARE(made.parts[1].text, longer); // what was said stays whole
}

void TestImportLimits::opensNoPipes()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QByteArray about = QFile::encodeName(folder.filePath(u"thread.json"_s));
    QCOMPARE(::mkfifo(about.constData(), 0600), 0); // nobody ever writes into it
    const QString path = write(folder, u"messages.jsonl"_s,
                               R"({"role": "user", "content": [{"type": "text", "text": "Hi"}]})");
    QCOMPARE(import({path}).archives.size(), 1);
#endif
}

void TestImportLimits::stopsWithinAConversation()
{
    QByteArray nodes;
    for (int i = 0; i < 20'000; ++i)
        nodes += '"' + QByteArray::number(i) + R"(":{"message":{"author":{"role":"user"},
            "content":{"parts":["x"]}}},)";
    nodes.chop(1);
    const QTemporaryDir folder;
    const QString path = write(folder, u"long.json"_s, "[{\"mapping\":{" + nodes + "}}]");
    int asked = 0;
    int adopted = 0;
    const auto stopped = importAll(
        {path},
        [&adopted](const Archive &) {
            ++adopted;
            return base::Result<void>();
        },
        [&asked](const ImportSummary &) { return ++asked < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    QCOMPARE(adopted, 0);
}

void TestImportLimits::stopsWhenAsked()
{
    const QString path = fixture(u"llama.json"_s);
    const auto stopped = importAll(
        {path, path}, [](const Archive &) { return base::Result<void>(); },
        [](const ImportSummary &) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImportLimits)
#include "tst_import_limits.moc"
