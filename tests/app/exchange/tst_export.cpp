// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/archive_files.h"
#include "app/exchange/exporter.h"
#include "app/exchange/importer.h"
#include "app/exchange/text_writers.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace app::exchange;
using storage::PartKind;
using storage::Role;

namespace {

storage::Message message(qint64 id, std::optional<qint64> parent, Role role, const QString &text)
{
    storage::Message made;
    made.id = id;
    made.parent = parent;
    made.role = role;
    made.state = storage::MessageState::Complete;
    made.created = QDateTime::fromMSecsSinceEpoch(1'730'000'000'123 + id);
    made.parts = {{PartKind::Text, text, {}}};
    return made;
}

// Two versions of a reply, a thought, a receipt, a tool call, an attached file.
Archive sample()
{
    Archive archive;
    archive.conversation.title = u"Heat: pumps <&> \"houses\""_s;
    archive.conversation.systemPrompt = u"Be exact."_s;
    archive.conversation.created = QDateTime::fromMSecsSinceEpoch(1'730'000'000'123);
    archive.conversation.updated = QDateTime::fromMSecsSinceEpoch(1'730'000'900'456);
    archive.conversation.mark = u"blue"_s;
    archive.conversation.pinned = true;
    archive.conversation.head = 2;
    archive.folders = {u"Home"_s, u"Heating"_s};
    archive.messages = {
        message(1, {}, Role::User, u"How **hot**?\nReally <script>"_s),
        message(2, 1, Role::Assistant,
                u"35 °C.\n\n| a | b |\n|---|---|\n| 1 | `x` |\n\n```c\na < b;\n```"_s),
        message(3, 1, Role::Assistant, u"Another version"_s)};
    archive.messages[0].parts.append({PartKind::Attachment, u"plan.pdf"_s, {{u"hash"_s, u"ab"_s}}});
    archive.messages[1].parts.prepend(
        {PartKind::Thought, u"Low is good."_s, {{u"seconds"_s, 2.5}}});
    archive.messages[1].parts.append({PartKind::ToolCall, u"{}"_s, {{u"name"_s, u"read"_s}}});
    archive.messages[1].receipt = {{u"model"_s, u"Gemma 4 E2B"_s}, {u"seed"_s, u"123"_s}};
    archive.messages[1].state = storage::MessageState::Stopped;
    return archive;
}

std::unique_ptr<storage::ConversationStore> openStore(const QTemporaryDir &folder)
{
    auto store = storage::ConversationStore::open(folder.filePath(u"hearth.db"_s));
    return store ? std::move(*store) : nullptr;
}

ArchiveReader readerOf(storage::ConversationStore &store)
{
    return [&store](storage::ConversationId id) { return readArchive(store, id); };
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool goOn(qsizetype)
{
    return true;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAlong();
    void namesTheFilesThatStayBehind();
    void takesTheAssistantAlong();
    void loosesNothingInJson();
    void writesMarkdown();
    void writesHtmlThatIsSafe();
    void writesPdf();
    void writesManyFilesWithNamesOfTheirOwn();
    void leavesNothingHalfWritten();
    void saysWhereItCannotWrite();
    void namesFilesForEverySystem_data();
    void namesFilesForEverySystem();
    void knowsFormats();
};

void TestExport::takesFilesAlong()
{
    const QTemporaryDir here;
    const QTemporaryDir there;
    const auto store = openStore(here);
    const storage::AttachmentStore files(here.filePath(u"attachments"_s));
    const auto plan = files.addBytes("the plan");
    QVERIFY(store && plan);
    Archive archive = sample();
    archive.messages[0].parts.back().data = {{u"sha256"_s, QString::fromLatin1(plan->sha256)}};
    QVERIFY(adoptArchive(*store, archive));
    const auto id = (*store->list(1)).front().id;
    const QString path = here.filePath(u"all.json"_s);
    const auto read = [&](storage::ConversationId one) {
        auto whole = readArchive(*store, one);
        addFiles(*whole, files);
        return whole;
    };
    QVERIFY(exportAll({{id}, Format::Json, path}, read, goOn));
    const storage::AttachmentStore others(there.filePath(u"attachments"_s));
    QVERIFY(importAll(
        {path}, [&](const Archive &each) { return keepFiles(each, others); },
        [](const ImportSummary &) { return true; }));
    QCOMPARE(contentOf(others.pathOf(plan->sha256)), u"the plan"_s);
}

void TestExport::namesTheFilesThatStayBehind()
{
    const QTemporaryDir here;
    const storage::AttachmentStore files(here.path());
    const auto large = files.addBytes(QByteArray(kMostFileBytes + 1, 'x'));
    const auto small = files.addBytes("small");
    QVERIFY(large && small);
    const auto part = [](const QString &name, const QByteArray &sha256) {
        return storage::Part{
            storage::PartKind::Attachment, name, {{u"sha256"_s, QString::fromLatin1(sha256)}}};
    };
    Archive archive;
    archive.messages.resize(1);
    archive.messages[0].parts = {
        part(u"film.mp4"_s, large->sha256), part(u"a.txt"_s, small->sha256),
        part(u"gone.txt"_s, QByteArray(64, '0')), part(u"film.mp4"_s, large->sha256)};
    QCOMPARE(addFiles(archive, files), QStringList({u"film.mp4"_s, u"gone.txt"_s}));
    QCOMPARE(archive.files.keys(), QByteArrayList{small->sha256});
}

void TestExport::takesTheAssistantAlong()
{
    const QTemporaryDir here;
    const QTemporaryDir there;
    const auto store = openStore(here);
    const auto other = openStore(there);
    QVERIFY(store && other);
    Archive archive = sample();
    archive.assistant.emplace();
    archive.assistant->name = u"Editor"_s;
    archive.assistant->data = {{u"text"_s, u"Be brief."_s}};
    archive.conversation.context = {{u"leavesOutSystem"_s, true}};
    archive.messages.back().summary = u"In short."_s;
    QVERIFY(adoptArchive(*store, archive));
    const auto id = (*store->list(1)).front().id;
    const QString path = here.filePath(u"all.json"_s);
    QVERIFY(exportAll({{id}, Format::Json, path}, readerOf(*store), goOn));
    for (int time = 0; time < 2; ++time) { // the second finds what the first one made
        QVERIFY(importAll(
            {path}, [&](const Archive &each) { return adoptArchive(*other, each); },
            [](const ImportSummary &) { return true; }));
    }
    const auto assistants = other->presets(storage::PresetKind::Assistant);
    QVERIFY(assistants);
    QCOMPARE(assistants->size(), 1);
    QCOMPARE(assistants->front().name, u"Editor"_s);
    QCOMPARE(assistants->front().data, archive.assistant->data);
    const auto taken = other->list(10);
    QVERIFY(taken);
    for (const storage::Conversation &each : *taken) {
        QCOMPARE(each.assistant, assistants->front().id);
        QCOMPARE(each.context, archive.conversation.context);
        QCOMPARE(other->tree(each.id)->back().summary, u"In short."_s);
    }
}

void TestExport::loosesNothingInJson()
{
    const QTemporaryDir here;
    const QTemporaryDir there;
    const auto store = openStore(here);
    const auto other = openStore(there);
    QVERIFY(store && other);
    QVERIFY(adoptArchive(*store, sample()));
    const auto id = (*store->list(1)).front().id;
    const QString path = here.filePath(u"all.json"_s);
    const auto written = exportAll({{id}, Format::Json, path}, readerOf(*store), goOn);
    QVERIFY(written);
    QCOMPARE(*written, 1);
    const auto read = importAll(
        {path}, [&](const Archive &each) { return adoptArchive(*other, each); },
        [](const ImportSummary &) { return true; });
    QVERIFY(read);
    QCOMPARE(read->messages, 3);
    QVERIFY(read->problems.isEmpty());

    const auto back = readArchive(*other, (*other->list(1)).front().id);
    const Archive first = sample();
    QCOMPARE(back->folders, first.folders);
    QCOMPARE(back->conversation.title, first.conversation.title);
    QCOMPARE(back->conversation.systemPrompt, first.conversation.systemPrompt);
    QCOMPARE(back->conversation.created, first.conversation.created);
    QCOMPARE(back->conversation.updated, first.conversation.updated);
    QCOMPARE(back->conversation.mark, first.conversation.mark);
    QVERIFY(back->conversation.pinned);
    QCOMPARE(back->messages.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(back->messages[i].role, first.messages[i].role);
        QCOMPARE(back->messages[i].state, first.messages[i].state);
        QCOMPARE(back->messages[i].created, first.messages[i].created);
        QCOMPARE(back->messages[i].receipt, first.messages[i].receipt);
        QCOMPARE(back->messages[i].parts.size(), first.messages[i].parts.size());
        for (qsizetype p = 0; p < first.messages[i].parts.size(); ++p) {
            QCOMPARE(back->messages[i].parts[p].kind, first.messages[i].parts[p].kind);
            QCOMPARE(back->messages[i].parts[p].text, first.messages[i].parts[p].text);
            QCOMPARE(back->messages[i].parts[p].data, first.messages[i].parts[p].data);
        }
    }
    QCOMPARE(shownBranch(*back).size(), 2);
    QCOMPARE(back->messages[2].parent, std::optional(back->messages[0].id));
}

void TestExport::writesMarkdown()
{
    const QString text = toMarkdown(sample());
    QVERIFY(text.startsWith("# Heat: pumps <&> \"houses\"\n"_L1));
    QVERIFY(text.contains("> Be exact."_L1));
    QVERIFY(text.contains("How **hot**?\nReally <script>\n\n\\[plan.pdf\\]"_L1));
    QVERIFY(text.contains("## Gemma 4 E2B"_L1));
    QVERIFY(text.contains("> Low is good."_L1));
    QVERIFY(text.contains("```c\na < b;\n```"_L1));
    QVERIFY(!text.contains("Another version"_L1)); // what is shown, no more
}

void TestExport::writesHtmlThatIsSafe()
{
    Archive archive = sample();
    archive.messages[1].parts.append(
        {PartKind::Text,
         u"\n\n<img src=x onerror=alert(1)> ![p](http://e.org/x.png) [l](javascript:alert(1))"_s,
         {}});
    const QString html = toHtml(archive);
    QVERIFY(html.contains("<title>Heat: pumps &lt;&amp;&gt; &quot;houses&quot;</title>"_L1));
    QVERIFY(html.contains("default-src 'none'"_L1));
    QVERIFY(
        html.contains("How **hot**?<br>Really &lt;script&gt;"_L1)); // the user's words stay plain
    QVERIFY(html.contains("a &lt; b;"_L1));
    QVERIFY(html.contains("<td>1</td>"_L1));
    QVERIFY(html.contains("<details>"_L1));
    for (const char *forbidden : {"<script", "<img", "javascript:", "http-equiv=\"refresh\""})
        QVERIFY2(!html.contains(QLatin1StringView(forbidden)), forbidden);
}

void TestExport::writesPdf()
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    Archive archive = sample();
    archive.messages[1].parts.append(
        {PartKind::Text, u"\n\nA line of words.\n"_s.repeated(400), {}});
    QVERIFY(adoptArchive(*store, archive));
    const QString path = folder.filePath(u"one.pdf"_s);
    QVERIFY(exportAll({{(*store->list(1)).front().id}, Format::Pdf, path}, readerOf(*store), goOn));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY2(bytes.count("/Type /Page\n") > 3, "all on too few pages");
}

void TestExport::writesManyFilesWithNamesOfTheirOwn()
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    QVERIFY(adoptArchive(*store, sample()));
    QVERIFY(adoptArchive(*store, sample()));
    QList<storage::ConversationId> ids;
    const auto all = store->list(10);
    for (const storage::Conversation &each : *all)
        ids.append(each.id);
    const QString target = folder.filePath(u"out/below"_s);
    qsizetype last = 0;
    const auto written = exportAll({ids, Format::Markdown, target}, readerOf(*store),
                                   [&](qsizetype done) { return (last = done) > 0; });
    QVERIFY(written);
    QCOMPARE(last, 2);
    const QStringList files = QDir(target).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QVERIFY2(files[0].endsWith("Heat pumps & houses (2).md"_L1)
                 || files[1].endsWith("Heat pumps & houses (2).md"_L1),
             qPrintable(files.join(u'\n')));
    QVERIFY(contentOf(target + u'/' + files[0]).contains(u"35 °C."_s));
}

void TestExport::leavesNothingHalfWritten()
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    QVERIFY(adoptArchive(*store, sample()));
    const auto id = (*store->list(1)).front().id;
    const QString path = folder.filePath(u"all.json"_s);
    const auto stopped = exportAll({{id, id}, Format::Json, path}, readerOf(*store),
                                   [](qsizetype) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    const auto gone = exportAll({{id, 999}, Format::Json, path}, readerOf(*store), goOn);
    QVERIFY(!gone);
    QVERIFY(!QFile::exists(path));
}

void TestExport::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    QVERIFY(adoptArchive(*store, sample()));
    const auto id = (*store->list(1)).front().id;
    const QString path = folder.filePath(u"none/there.md"_s);
    const auto failed = exportAll({{id}, Format::Markdown, path}, readerOf(*store), goOn);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.find("there.md") != std::string::npos);
}

void TestExport::namesFilesForEverySystem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Bread"_s << u"2024-10-27 Bread"_s;
    QTest::newRow("signs") << u"a/b\\c:d*e?f"_s << u"2024-10-27 a b c d e f"_s;
    QTest::newRow("up a folder") << u"../../etc"_s << u"2024-10-27 etc"_s;
    QTest::newRow("dots") << u"..."_s << u"2024-10-27"_s;
    QTest::newRow("device") << u"CON"_s << u"2024-10-27 CON"_s;
    QTest::newRow("CJK") << u"東京の庭"_s << u"2024-10-27 東京の庭"_s;
    QTest::newRow("long") << u"x"_s.repeated(500) << u"2024-10-27 "_s + u"x"_s.repeated(80);
}

void TestExport::namesFilesForEverySystem()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    storage::Conversation conversation;
    conversation.title = title;
    conversation.created = QDateTime(QDate(2024, 10, 27), QTime(12, 0));
    QCOMPARE(fileNameOf(conversation), name);
}

void TestExport::knowsFormats()
{
    QCOMPARE(formatOf(u"MD"_s), std::optional(Format::Markdown));
    QCOMPARE(formatOf(u"json"_s), std::optional(Format::Json));
    QVERIFY(!formatOf(u"docx"_s));
    QCOMPARE(suffixOf(Format::Json), u"hearth.json"_s);
    QCOMPARE(formatOf(suffixOf(Format::Json)), std::optional(Format::Json));
    QVERIFY(isExport(u"/home/ada/2026-11-21 Bread.hearth.json"_s));
    QVERIFY(!isExport(u"/home/ada/conversations.json"_s));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
