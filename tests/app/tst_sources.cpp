// SPDX-License-Identifier: Apache-2.0
// Questions about folders and documents: what goes along, and what the reply cites.
#include "app/attachments/passage_part.h"
#include "app/exchange/json_archive.h"
#include "tests/app/shelf_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals;
using app::AttachmentList;
using State = AttachmentList::State;

namespace {

QUrl urlOf(const QString &name)
{
    return QUrl::fromLocalFile(QStringLiteral(HEARTH_TEST_DATA "/documents/") + name);
}

} // namespace

class TestSources final : public QObject, private tests::ShelfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAFolder();
    void findsWhatChangedInAFolder();
    void noticesANewFile();
    void tellsWhenTheFolderSaysNothing();
    void namesTheSourcesOfAReply_data();
    void namesTheSourcesOfAReply();
    void opensNoFileThatAnImportNames_data();
    void opensNoFileThatAnImportNames();
    void opensAQuotationWhereItStands();
    void asksForVerbatimQuotations();
    void pausesAFolder();

private:
    QUrl addNotes(); // a folder with two files
};

void TestSources::init()
{
    QVERIFY(start());
}

QUrl TestSources::addNotes()
{
    const QString folder = m_folder->path() + u"/notes"_s;
    QDir().mkpath(folder);
    QFile tree(folder + u"/tree.md"_s);
    QFile boat(folder + u"/boat.md"_s);
    if (tree.open(QIODevice::WriteOnly) && boat.open(QIODevice::WriteOnly)) {
        tree.write("# Trees\n\nThe quince was planted in May.\n");
        boat.write("# Boats\n\nThe boat is red.\n");
    }
    return QUrl::fromLocalFile(folder);
}

void TestSources::asksAFolder()
{
    list().addUrls({addNotes()});
    QVERIFY(list().isReading());
    QTRY_COMPARE(value(0, AttachmentList::KindRole).value<AttachmentList::Kind>(),
                 AttachmentList::Kind::Folder);
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::StateRole).value<State>(), State::Ready);
    QVERIFY(!list().hasReady()); // without a question there is nothing to send
    m_chat->chat.send(u"When was the quince planted?"_s);
    QTRY_VERIFY(m_chat->script->requests().size() > 0);
    QVERIFY(m_chat->waitForReply());
    QCOMPARE(list().count(), 1); // for the next question
    const auto content = m_chat->script->requests().back().messages.back().content;
    QVERIFY2(content.find("The quince was planted in May.") != std::string::npos, content.c_str());
    QVERIFY(content.find("The boat is red") == std::string::npos);
    QVERIFY(content.ends_with("When was the quince planted?"));
    QCOMPARE(m_chat->chat.attachmentsOf(m_chat->messageOf(0)).size(), 1);
}

void TestSources::findsWhatChangedInAFolder()
{
    const QUrl folder = addNotes();
    list().addUrls({folder});
    QVERIFY(waitUntilRead());
    QFile boat(folder.toLocalFile() + u"/boat.md"_s);
    QVERIFY(boat.open(QIODevice::Append)); // in place: no directory changes
    boat.write("\nThe mast is of spruce.\n");
    boat.close();
    m_chat->chat.send(u"What is the mast of?"_s);
    QTRY_VERIFY(m_chat->script->requests().size() > 0);
    QVERIFY(m_chat->waitForReply());
    const auto content = m_chat->script->requests().back().messages.back().content;
    QVERIFY2(content.find("of spruce") != std::string::npos, content.c_str());
}

void TestSources::noticesANewFile()
{
    const QUrl folder = addNotes();
    list().addUrls({folder});
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::SummaryRole).toString(), u"2 files"_s);
    QFile::copy(folder.toLocalFile() + u"/boat.md"_s, folder.toLocalFile() + u"/copy.md"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(0, AttachmentList::SummaryRole).toString(), u"3 files"_s,
                              30'000);
    QVERIFY(!list().isReading());
}

void TestSources::tellsWhenTheFolderSaysNothing()
{
    list().addUrls({addNotes()});
    QVERIFY(waitUntilRead());
    const QSignalSpy failed(&m_chat->chat, &app::ChatController::failed);
    m_chat->chat.send(u"Penguins?"_s);
    QVERIFY(!m_chat->chat.canSend()); // until the answer is there
    m_chat->chat.setDraft(u"And seals"_s); // written meanwhile
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"No word of the question"_s));
    QCOMPARE(m_chat->chat.draft(), u"Penguins?\n\nAnd seals"_s);
    QVERIFY(m_chat->chat.canSend());
}

void TestSources::namesTheSourcesOfAReply_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<int>("count");
    QTest::newRow("named") << u"In May [tree.md:3]."_s << 1;
    QTest::newRow("another line") << u"In May [tree.md:31]."_s << 0;
    QTest::newRow("not named") << u"In May."_s << 0;
}

void TestSources::namesTheSourcesOfAReply()
{
    QFETCH(const QString, reply);
    QFETCH(const int, count);
    const app::AttachmentFolders folders(m_folder->path());
    const agents::documents::Chunk chunk{
        .place = agents::documents::Place::Line, .number = 3, .heading = {}, .text = u"In May."_s};
    const auto part = app::partOf(
        app::FoundPassages{u"/notes"_s, {{.path = u"/notes/tree.md"_s, .chunk = chunk}}},
        folders.store);
    QVERIFY(part.has_value());
    const QVariantList sources = app::citedSources({*part}, reply, folders);
    QCOMPARE(sources.size(), count);
    if (count == 0)
        return;
    const QVariantMap source = sources[0].toMap();
    QCOMPARE(source[u"path"_s].toString(), u"/notes/tree.md"_s);
    QCOMPARE(source[u"place"_s].toInt(), 3);
    QCOMPARE(source[u"passage"_s].toString(), u"In May."_s);
}

void TestSources::opensNoFileThatAnImportNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("another computer") << u"//host/share/a.md"_s << u"a.md"_s;
    QTest::newRow("another computer, Windows") << u"\\\\host\\share\\a.md"_s << u"a.md"_s;
    QTest::newRow("another file") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("beside the program") << u"hearth"_s << u"hearth"_s;
}

void TestSources::opensNoFileThatAnImportNames()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    const QJsonObject source{{u"source"_s, u"a.md:3"_s}, {u"path"_s, path}, {u"place"_s, 3}};
    const QJsonObject part{{u"kind"_s, u"attachment"_s},
                           {u"text"_s, u"Passages"_s},
                           {u"data"_s, QJsonObject{{u"sources"_s, QJsonArray{source}}}}};
    const QJsonObject message{{u"id"_s, 1}, {u"parts"_s, QJsonArray{part}}};
    const QJsonObject conversation{{u"messages"_s, QJsonArray{message}}};
    const auto archive = app::exchange::fromJson(conversation);
    const app::AttachmentFolders folders(m_folder->path());
    const auto cited = app::citedSources(archive.messages[0].parts, u"In May [a.md:3]."_s, folders);
    QCOMPARE(cited.size(), 1);
    QCOMPARE(cited[0].toMap()[u"path"_s].toString(), QString());
    QCOMPARE(cited[0].toMap()[u"name"_s].toString(), name);
}

void TestSources::opensAQuotationWhereItStands()
{
    list().addUrls({urlOf(u"invoice.pdf"_s)});
    QVERIFY(waitUntilRead());
    list().setPageForm(value(0, AttachmentList::ItemIdRole).toInt(), 1, 1);
    QCOMPARE(list().file(value(0, AttachmentList::ItemIdRole).toInt())[u"itemId"_s].toInt(),
             value(0, AttachmentList::ItemIdRole).toInt());
    const auto parts = list().take();
    QCOMPARE(parts[0].data[u"pageForms"_s].toObject()[u"1"_s].toString(), u"picture"_s);
    const app::AttachmentFolders folders(m_folder->path());
    const auto sources = app::citedSources(
        {parts[0]}, u"It is 42.50 [invoice.pdf:1 “Total 42.50”], see [other.pdf:1 “x”]."_s,
        folders);
    QCOMPARE(sources.size(), 1);
    const QVariantMap source = sources[0].toMap();
    QCOMPARE(source[u"quote"_s].toString(), u"Total 42.50"_s);
    QCOMPARE(source[u"passage"_s].toString(), u"Total 42.50"_s);
    QCOMPARE(source[u"place"_s].toInt(), 1);
    QVERIFY(QFileInfo(source[u"path"_s].toString()).isFile());
}

void TestSources::asksForVerbatimQuotations()
{
    list().addUrls({urlOf(u"invoice.pdf"_s)});
    QVERIFY(waitUntilRead());
    m_chat->chat.send(u"What is the total?"_s);
    QVERIFY(m_chat->waitForReply());
    const auto request = m_chat->script->requests().back();
    QVERIFY(request.quotable);
    QCOMPARE(request.quotable->front().name, "invoice.pdf");
    QVERIFY(request.quotable->front().text.find("42.50") != std::string::npos);
}

void TestSources::pausesAFolder()
{
    list().addUrls({addNotes()});
    const int id = value(0, AttachmentList::ItemIdRole).toInt();
    // As soon as it is known to be one.
    const auto pause =
        connect(&list(), &AttachmentList::folderAsked, this, [&] { list().setPaused(id, true); });
    QVERIFY(waitUntilRead());
    disconnect(pause); // it is paused, or was done before
    list().setPaused(id, false);
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::StateRole).value<State>(), State::Ready);
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
