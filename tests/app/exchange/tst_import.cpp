// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/json_archive.h"
#include "app/exchange/tree_builder.h"
#include "tests/app/exchange/importing.h"

#include <QDataStream>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace app::exchange;

namespace {

// The shown branch, a line a part: "user text: Hello".
QStringList linesOf(const Archive &archive)
{
    static constexpr auto kRoles = std::to_array({"system", "user", "reply", "tool"});
    static constexpr auto kParts = std::to_array({"text", "thought", "call", "result", "file"});
    QStringList lines;
    for (const storage::Message &message : shownBranch(archive)) {
        for (const storage::Part &part : message.parts) {
            lines.append(u"%1 %2: %3"_s.arg(
                QString::fromLatin1(kRoles[static_cast<size_t>(message.role)]),
                QString::fromLatin1(kParts[static_cast<size_t>(part.kind)]), part.text));
        }
    }
    return lines;
}

// A conversation as GPT4All 3.10 writes it, with a step that called a tool.
QByteArray gpt4All(qint32 version = 12)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_2);
    const auto item = [&](const QString &name, const QString &value, bool isReply) {
        out << name << value << QString() << false << false << false << false;
        if (isReply)
            out << false;
        out << qint64{0} << qint64{0}; // sources, attachments
    };
    out << quint32{0xF5D553CC} << version << qint64{1730000000} << u"id"_s << u"Old chat"_s
        << u"me"_s << u"gemma.gguf"_s << quint32{0} << qint32{3};
    item(u"System: "_s, u"Be kind."_s, false);
    out << qint64{0};
    item(u"Prompt: "_s, u"What is 2+2?"_s, false);
    out << qint64{0};
    item(u"Response: "_s, QString(), true);
    out << qint64{2} << u"ToolCall: "_s << u"2+2"_s << u"javascript_interpret"_s << qint64{1}
        << u"code"_s << qint32{0} << quint32{10} << quint8{0} << u"2+2"_s << u"4"_s << qint32{0}
        << QString() << qint64{0};
    out << u"Response: "_s << u"<think>Easy.</think>It is 4."_s << qint64{0};
    return bytes;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChatGpt();
    void readsLmStudio();
    void readsLlama();
    void readsJan();
    void readsGpt4All();
    void readsAFolderOfAll();
    void tellsWhatItCannotRead();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void survivesCutGpt4AllFiles();
    void buildsTreesOutOfAnything();
    void carriesWhatIsLeftOut();
    void storesWhatItReads();
};

void TestImport::readsChatGpt()
{
    const Imported imported = import({fixture(u"chatgpt.json"_s)});
    QCOMPARE(imported.archives.size(), 1); // the other one is empty
    const Archive &archive = imported.archives[0];
    QCOMPARE(archive.conversation.title, u"Garden in autumn"_s);
    QCOMPARE(archive.conversation.created.toMSecsSinceEpoch(), 1730000000250);
    QCOMPARE(linesOf(archive),
             QStringList({u"user text: \\[image_asset_pointer\\]\n\nWhat is this plant?"_s,
                          u"reply thought: **Looking at leaves**\n\nSerrated."_s,
                          u"reply text: A **hazel**."_s}));
    QCOMPARE(archive.messages.size(), 3);
    QCOMPARE(archive.messages[1].receipt["model"_L1].toString(), u"o3"_s);
    QCOMPARE(archive.messages[2].parent, archive.messages[1].parent); // another version
    QCOMPARE(wordsOf(archive.messages[2]), u"An elm."_s);
}

void TestImport::readsLmStudio()
{
    const Imported imported = import({fixture(u"1730000000000.conversation.json"_s)});
    QCOMPARE(imported.archives.size(), 1);
    const Archive &archive = imported.archives[0];
    QCOMPARE(archive.conversation.title, u"Bread"_s);
    QCOMPARE(archive.conversation.systemPrompt, u"You bake."_s);
    QVERIFY(archive.conversation.pinned);
    QCOMPARE(linesOf(archive),
             QStringList({u"user text: How warm?"_s, u"reply thought: The dough matters."_s,
                          u"reply text: 230 °C."_s, u"user text: And how long?"_s}));
    QCOMPARE(archive.messages.size(), 4);
    QCOMPARE(archive.messages[3].parent, std::optional<storage::MessageId>(3));
}

void TestImport::readsLlama()
{
    const Imported imported = import({fixture(u"llama.json"_s)});
    QCOMPARE(imported.archives.size(), 1);
    QCOMPARE(imported.archives[0].conversation.title, u"Rivers"_s);
    QCOMPARE(
        linesOf(imported.archives[0]),
        QStringList({u"user text: list.txt:\n\nNile\nAmazon\n\n\\[map.png\\]\n\nLongest river?"_s,
                     u"reply thought: It depends on the source."_s, u"reply text: The Nile."_s}));
    QCOMPARE(imported.archives[0].messages.size(), 3);
}

void TestImport::readsJan()
{
    const Imported imported = import({fixture(u"jan/messages.jsonl"_s)});
    QCOMPARE(imported.archives.size(), 1);
    const Archive &archive = imported.archives[0];
    QCOMPARE(archive.conversation.title, u"Packing list"_s);
    QCOMPARE(archive.conversation.systemPrompt, u"Be brief."_s);
    QCOMPARE(linesOf(archive),
             QStringList({u"user text: What do I take?"_s, u"reply thought: A weekend."_s,
                          u"reply text: A coat."_s, u"user text: \\[image_url\\]\n\nAnd this?"_s}));
    QCOMPARE(archive.messages[1].created.toSecsSinceEpoch(), 1730000002);
}

void TestImport::readsGpt4All()
{
    const auto archive = importGpt4All(gpt4All());
    QVERIFY(archive);
    QCOMPARE(archive->conversation.title, u"Old chat"_s);
    QCOMPARE(archive->conversation.systemPrompt, u"Be kind."_s);
    QCOMPARE(linesOf(*archive),
             QStringList({u"user text: What is 2+2?"_s, u"reply call: 2+2"_s, u"reply result: 4"_s,
                          u"reply thought: Easy."_s, u"reply text: It is 4."_s}));
    QCOMPARE(archive->messages[1].receipt["model"_L1].toString(), u"gemma.gguf"_s);
    const auto older = importGpt4All(gpt4All(9));
    QVERIFY(!older);
    QVERIFY(older.error().message.find("3.10") != std::string::npos);
}

void TestImport::readsAFolderOfAll()
{
    const QTemporaryDir folder;
    QVERIFY(!write(folder, u"gpt4all-1.chat"_s, gpt4All()).isEmpty());
    QVERIFY(!write(folder, u"settings.json"_s, "{\"theme\": \"dark\"}").isEmpty());
    const Imported imported = import({fixture(QString()), folder.path()});
    QCOMPARE(imported.summary.conversations, 5);
    QVERIFY2(imported.summary.problems.isEmpty(),
             qPrintable(imported.summary.problems.join(u'\n')));
}

void TestImport::tellsWhatItCannotRead()
{
    const QTemporaryDir folder;
    const QString strange = write(folder, u"strange.json"_s, "{\"theme\": \"dark\"}");
    const QString empty = write(folder, u"empty.json"_s, "[{\"mapping\": {}}]");
    const Imported imported = import({strange, empty});
    QCOMPARE(imported.summary.problems.size(), 2);
    QVERIFY(imported.summary.problems[0].contains("strange.json"_L1));
    QVERIFY(imported.summary.problems[1].contains("no messages"_L1));
    const auto missing = importAll(
        {folder.filePath(u"none.json"_s)}, [](const Archive &) { return base::Result<void>(); },
        [](const ImportSummary &) { return true; });
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, base::ErrorCode::Io);
}

void TestImport::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff\xfe{{{", 7);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("circle") << QByteArray(R"([{"mapping": {
        "a": {"parent": "b", "message": {"author": {"role": "user"}, "content": {"parts": ["x"]}}},
        "b": {"parent": "a", "message": {"author": {"role": "user"}, "content": {"parts": ["y"]}}}}}])");
    QTest::newRow("its own parent") << QByteArray(R"({"conv": {"currNode": "a"}, "messages": [
        {"id": "a", "parent": "a", "role": "user", "content": "x"}]})");
    QTest::newRow("wrong types") << QByteArray(R"([{"mapping": {"a": 3, "b": {"message": []},
        "c": {"message": {"content": {"parts": {}}, "author": [], "create_time": 1e300}}}}])");
    QTest::newRow("many versions") << QByteArray(R"({"messages": [{"versions": [1, {}, []],
        "currentlySelected": 99}, {"versions": [], "currentlySelected": -1}, 7]})");
    QTest::newRow("own format, upside down") << QByteArray(
        R"({"format": "hearth-conversations", "conversations": [{"head": 1, "messages": [
        {"id": 2, "parent": 3, "role": "user"}, {"id": 3, "parent": 2}, {"id": 3}, {"id": 3}]}]})");
}

void TestImport::survivesHostileFiles()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    for (const QString &name : {u"a.json"_s, u"messages.jsonl"_s, u"a.chat"_s}) {
        const Imported imported = import({write(folder, name, bytes)});
        for (const Archive &archive : imported.archives)
            QVERIFY(shownBranch(archive).size() <= archive.messages.size());
    }
}

void TestImport::survivesCutGpt4AllFiles()
{
    const QByteArray whole = gpt4All();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!importGpt4All(whole.first(length)));
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = '\xff'; // also counts and lengths
        (void)importGpt4All(damaged);
    }
}

void TestImport::buildsTreesOutOfAnything()
{
    QList<ForeignMessage> messages;
    for (int i = 0; i < 50'000; ++i) { // deeper than a stack is
        ForeignMessage message;
        message.id = QString::number(i);
        message.parent = QString::number(i - 1);
        message.message.parts = {{storage::PartKind::Text, message.id, {}}};
        message.isLeftOut = i % 2 == 1;
        messages.append(message);
    }
    messages.append(messages[10]); // the same id again
    Archive archive;
    buildTree(messages, u"49999"_s, archive); // left out: its parent is shown
    QCOMPARE(archive.messages.size(), 25'001);
    QCOMPARE(wordsOf(shownBranch(archive).back()), u"49998"_s);
    QCOMPARE(shownBranch(archive).size(), 25'000);
}

// Thoughts that stand in a chain, each handed on by the next, before one answer and many.
void TestImport::carriesWhatIsLeftOut()
{
    constexpr int kThoughts = 100'000;
    constexpr int kAnswers = 100;
    QList<ForeignMessage> messages;
    for (int i = 0; i < kThoughts + kAnswers; ++i) {
        ForeignMessage message;
        message.id = QString::number(i);
        message.parent = QString::number(std::min(i, kThoughts) - 1);
        message.isLeftOut = i < kThoughts;
        const storage::Part part{storage::PartKind::Thought, message.id, {}};
        (message.isLeftOut ? message.passedOn : message.message.parts) = {part};
        messages.append(message);
    }
    Archive archive;
    buildTree(messages, QString::number(kThoughts), archive);
    QCOMPARE(archive.messages.size(), kAnswers);
    const QList<storage::Part> first = archive.messages.front().parts;
    QCOMPARE(first.size(), kMostCarried + 1);
    QCOMPARE(first.front().text, QString::number(kThoughts - kMostCarried));
    QCOMPARE(first.at(kMostCarried - 1).text, QString::number(kThoughts - 1));
    QCOMPARE(first.back().text, QString::number(kThoughts));
    qsizetype all = 0;
    for (const storage::Message &message : archive.messages)
        all += message.parts.size();
    QCOMPARE(all, kMostTimesCarried * kMostCarried + kAnswers);
}

void TestImport::storesWhatItReads()
{
    const QTemporaryDir folder;
    auto store = storage::ConversationStore::open(folder.filePath(u"hearth.db"_s));
    QVERIFY(store);
    const auto summary = importAll(
        {fixture(u"chatgpt.json"_s)},
        [&](const Archive &archive) { return adoptArchive(**store, archive); },
        [](const ImportSummary &) { return true; });
    QVERIFY(summary);
    const auto list = (*store)->list(10);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->front().updated.toMSecsSinceEpoch(), 1730000600500); // when it was, not now
    const auto branch = (*store)->branch(*list->front().head);
    QCOMPARE(branch->size(), 2);
    const auto hits = (*store)->search(u"hazel"_s, 5);
    QCOMPARE(hits->size(), 1);
    const auto siblings = (*store)->siblings(branch->back().id);
    QCOMPARE(siblings->size(), 2);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
