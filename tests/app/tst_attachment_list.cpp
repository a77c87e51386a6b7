// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_sweep.h"
#include "app/attachments/searchable_documents.h"
#include "tests/app/shelf_fixture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::Literals;
using app::AttachmentList;
using State = AttachmentList::State;

namespace {

QUrl urlOf(const QString &name)
{
    return QUrl::fromLocalFile(QStringLiteral(HEARTH_TEST_DATA "/documents/") + name);
}

} // namespace

class TestAttachmentList final : public QObject, private tests::ShelfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsDropped();
    void tellsWhatCannotBeAdded();
    void keepsAShelfForEachConversation();
    void queuesAMessageWithItsFiles();
    void givesAPastedTextBack();
    void takesWhatIsDraggedFromOtherPrograms();
    void changesTheDetail();
    void choosesWhatOfFiguresIsShown();
    void countsAChosenTextOnAThread();
    void sendsWhatIsReady();
    void sendsAgainAfterEditing();
    void putsBackWhatWasNotSent();
    void survivesDamagedParts();
    void keepsWhatMessagesHold();
    void isFoundByItsText();
};

void TestAttachmentList::init()
{
    QVERIFY(start());
}

void TestAttachmentList::readsWhatIsDropped()
{
    list().addUrls({urlOf(u"formats/report.docx"_s), urlOf(u"pictures/turned.jpg"_s)});
    QCOMPARE(list().count(), 2);
    QVERIFY(list().isReading());
    QVERIFY(!m_chat->chat.canSend());
    QVERIFY(waitUntilRead());
    QVERIFY(m_chat->chat.canSend());
    QCOMPARE(value(0, AttachmentList::KindRole).value<AttachmentList::Kind>(),
             AttachmentList::Kind::Document);
    QCOMPARE(value(0, AttachmentList::ProblemRole).toString(), QString());
    QVERIFY(value(0, AttachmentList::TokensRole).toLongLong() > 20);
    QCOMPARE(value(1, AttachmentList::KindRole).value<AttachmentList::Kind>(),
             AttachmentList::Kind::Picture);
    QVERIFY(QFileInfo(value(1, AttachmentList::ThumbnailRole).toUrl().toLocalFile()).isFile());
    // The scripted model sees nothing.
    QVERIFY(value(1, AttachmentList::ProblemRole).toString().contains(u"neither see nor hear"_s));
    QVERIFY(list().tokens() > value(0, AttachmentList::TokensRole).toLongLong());
    list().clear();
    QCOMPARE(list().count(), 0);
    QCOMPARE(list().tokens(), 0);
}

void TestAttachmentList::tellsWhatCannotBeAdded()
{
    list().addUrls({QUrl(u"https://example.org/cat.png"_s), urlOf(u"protected.pdf"_s),
                    urlOf(u"no-such-file"_s)});
    QVERIFY(waitUntilRead());
    const QStringList phrases{u"not on this computer"_s, u"password"_s, u"There is no file"_s};
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(value(row, AttachmentList::StateRole).value<State>(), State::Failed);
        const QString problem = value(row, AttachmentList::ProblemRole).toString();
        QVERIFY2(problem.contains(phrases[row]), qPrintable(problem));
    }
    QVERIFY(!list().hasReady());
}

void TestAttachmentList::keepsAShelfForEachConversation()
{
    m_chat->chat.send(u"Hello"_s);
    QVERIFY(m_chat->waitForReply());
    const qint64 first = m_chat->chat.conversationId();
    list().addUrls({urlOf(u"formats/notes.md"_s)}); // is still being read when it is put away
    m_chat->chat.newConversation();
    QCOMPARE(list().count(), 0);
    QVERIFY(!list().hasReady());
    list().addUrls({urlOf(u"pictures/turned.jpg"_s)});
    m_chat->chat.open(first);
    QTRY_COMPARE(m_chat->chat.conversationId(), first);
    QCOMPARE(list().count(), 1);
    QCOMPARE(value(0, AttachmentList::NameRole).toString(), u"notes.md"_s);
    QVERIFY(waitUntilRead());
    QVERIFY(list().hasReady());
    m_chat->chat.newConversation();
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::NameRole).toString(), u"turned.jpg"_s);
    m_chat->chat.send(u"What is it?"_s);
    QVERIFY(m_chat->waitForReply());
    QVERIFY(m_chat->chat.conversationId() != first);
    QCOMPARE(list().count(), 0);
}

void TestAttachmentList::queuesAMessageWithItsFiles()
{
    auto slow = tests::says("One moment.");
    slow.waits = true;
    m_chat->script->add(slow);
    m_chat->script->add(tests::says("Done."));
    m_chat->chat.send(u"Hello"_s);
    QVERIFY(m_chat->waitForReply());
    m_chat->chat.send(u"First"_s);
    list().addUrls({urlOf(u"formats/report.docx"_s)});
    QVERIFY(!m_chat->chat.queue(u"Second"_s)); // its file is still being read
    QVERIFY(waitUntilRead());
    QVERIFY(m_chat->chat.queue({})); // a file alone
    QCOMPARE(m_chat->chat.queued(), QStringList(u"report.docx"_s));
    QCOMPARE(list().count(), 0);
    m_chat->chat.unqueue(0);
    QVERIFY(list().count() == 1 && waitUntilRead());
    QVERIFY(m_chat->chat.queue(u"Second"_s));
    m_chat->script->release();
    QTRY_COMPARE(m_chat->script->requests().size(), size_t{3});
    const auto content = m_chat->script->requests().back().messages.back().content;
    QVERIFY2(content.starts_with("<document name=\"report.docx\""), content.c_str());
    QVERIFY(content.ends_with("Second"));
}

void TestAttachmentList::givesAPastedTextBack()
{
    list().addText(u"A long text."_s);
    const int id = value(0, AttachmentList::ItemIdRole).toInt();
    QVERIFY(list().choices(id)[u"isPastedText"_s].toBool());
    QCOMPARE(list().takeText(id), u"A long text."_s);
    QCOMPARE(list().count(), 0);
    QCOMPARE(list().takeText(id), QString());
}

void TestAttachmentList::takesWhatIsDraggedFromOtherPrograms()
{
    QVERIFY(!list().addWords(u"Hello"_s, u"<b>Hello</b>"_s));
    QVERIFY(!list().addWords({}, {}));
    QCOMPARE(list().count(), 0);
    QVERIFY(list().addWords(QString(5000, u'a'), {}));
    QVERIFY(list().addWords(u" "_s, u"<p>Only <b>this</b></p>"_s));
    QFile picture(urlOf(u"pictures/turned.jpg"_s).toLocalFile());
    QVERIFY(picture.open(QIODevice::ReadOnly));
    list().addPicture(picture.readAll(), u"image/jpeg"_s);
    list().addPicture("no picture", u"image/svg+xml"_s);
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::NameRole).toString(), u"Pasted text.txt"_s);
    QCOMPARE(value(1, AttachmentList::NameRole).toString(), u"Pasted text.html"_s);
    QCOMPARE(value(2, AttachmentList::NameRole).toString(), u"Picture.jpeg"_s);
    QCOMPARE(value(2, AttachmentList::KindRole).value<AttachmentList::Kind>(),
             AttachmentList::Kind::Picture);
    QCOMPARE(value(3, AttachmentList::NameRole).toString(), u"Picture.svg"_s);
}

void TestAttachmentList::changesTheDetail()
{
    list().addUrls({urlOf(u"pictures/turned.jpg"_s)});
    QVERIFY(waitUntilRead());
    const int id = value(0, AttachmentList::ItemIdRole).toInt();
    QCOMPARE(value(0, AttachmentList::DetailRole).toInt(), 0);
    QVERIFY(value(0, AttachmentList::HasDetailRole).toBool());
    list().setDetail(id, 1120);
    QCOMPARE(value(0, AttachmentList::ShownDetailRole).toInt(), 1120);
    const auto before = list().tokens();
    list().setDetail(id, 70);
    QVERIFY(list().tokens() < before);
    list().setDetail(id, 71); // there is no such detail
    QCOMPARE(value(0, AttachmentList::ShownDetailRole).toInt(), 70);
}

void TestAttachmentList::choosesWhatOfFiguresIsShown()
{
    list().addUrls({urlOf(u"formats/figures.pdf"_s)});
    QVERIFY(waitUntilRead());
    const int id = value(0, AttachmentList::ItemIdRole).toInt();
    // The scripted model sees nothing, and the page's words are there.
    QCOMPARE(value(0, AttachmentList::ProblemRole).toString(), QString());
    QCOMPARE(value(0, AttachmentList::SummaryRole).toString(), u"PDF"_s);
    QVERIFY(list().choices(id)[u"hasFigures"_s].toBool());
    QVERIFY(list().choices(id)[u"showsFigures"_s].toBool());
    QCOMPARE(list().pageForm(id, 1), 3);
    engine::Senses eyes;
    eyes.sight = engine::vision::VisionKind::Tower;
    agents::LoadedModel seeing;
    seeing.senses.found = eyes;
    list().setElsewhere(seeing);
    QCOMPARE(value(0, AttachmentList::SummaryRole).toString(),
             u"PDF, 1 pages with figures also as pictures"_s); // untranslated
    list().setPageForm(id, 0, 0);
    QCOMPARE(value(0, AttachmentList::SummaryRole).toString(), u"PDF"_s);
    QVERIFY(!list().choices(id)[u"showsFigures"_s].toBool());
    const QJsonObject data = list().ready().constFirst().data;
    QCOMPARE(data[u"figures"_s].toArray(), QJsonArray{1});
    QCOMPARE(data[u"pageForms"_s].toObject()[u"1"_s].toString(), u"text"_s);
    list().setPageForm(id, 0, 3);
    QVERIFY(list().choices(id)[u"showsFigures"_s].toBool());
}

void TestAttachmentList::countsAChosenTextOnAThread()
{
    list().addUrls({urlOf(u"formats/figures.pdf"_s)});
    QVERIFY(waitUntilRead());
    const int id = value(0, AttachmentList::ItemIdRole).toInt();
    const qint64 whole = list().tokens();
    QVERIFY(whole > 0);
    list().setPageForm(id, 1, 2); // not at all
    QCOMPARE(list().tokens(), whole); // as long as nobody has counted
    QTRY_VERIFY(list().tokens() < whole);
    list().setPageForm(id, 1, 0);
    QTRY_COMPARE(list().tokens(), whole);
    const QList<storage::Part> parts = list().take();
    list().putBack(parts, 0);
    QVERIFY(waitUntilRead());
    QCOMPARE(list().tokens(), whole);
}

void TestAttachmentList::sendsWhatIsReady()
{
    list().addUrls({urlOf(u"formats/report.docx"_s), urlOf(u"pictures/turned.jpg"_s)});
    QVERIFY(waitUntilRead());
    m_chat->chat.send(u"What does it say?"_s);
    QCOMPARE(list().count(), 0);
    QVERIFY(m_chat->waitForReply());
    const auto request = m_chat->script->requests().back();
    QCOMPARE(request.media.size(), 1U);
    QCOMPARE(request.messages.back().media.size(), 1U);
    const QString content = QString::fromStdString(request.messages.back().content);
    QVERIFY2(content.startsWith(u"<document name=\"report.docx\""_s), qPrintable(content));
    QVERIFY(content.endsWith(u"What does it say?"_s));
    const QVariantList shown = m_chat->filesOf(m_chat->messageOf(0));
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[1].toMap()[u"name"_s].toString(), u"turned.jpg"_s);
    QVERIFY(!shown[1].toMap()[u"isMissing"_s].toBool());
    // Of an earlier message a model that cannot see is only told the name.
    m_chat->chat.send(u"And now?"_s);
    QVERIFY(m_chat->waitForReply());
    const auto second = m_chat->script->requests().back();
    QVERIFY(second.media.empty());
    QVERIFY(second.messages.front().content.find("“turned.jpg” was attached") != std::string::npos);
}

void TestAttachmentList::sendsAgainAfterEditing()
{
    list().addUrls({urlOf(u"formats/notes.md"_s)});
    QVERIFY(waitUntilRead());
    m_chat->chat.send({}); // a file alone
    QVERIFY(m_chat->waitForReply());
    QVERIFY(!m_chat->chat.title().isEmpty());
    m_chat->chat.edit(m_chat->messageOf(0), u"Shorter?"_s);
    QVERIFY(m_chat->waitForReply());
    const auto request = m_chat->script->requests().back();
    QVERIFY(request.messages.back().content.starts_with("<document name=\"notes.md\""));
}

void TestAttachmentList::putsBackWhatWasNotSent()
{
    list().addUrls({urlOf(u"pictures/turned.jpg"_s), urlOf(u"no-such-file"_s)});
    QVERIFY(waitUntilRead());
    const auto parts = list().take();
    QCOMPARE(parts.size(), 1);
    QCOMPARE(list().count(), 1); // what failed stays
    list().putBack(parts, 0);
    QVERIFY(list().count() == 2 && waitUntilRead()); // the disk is asked on a thread
    QCOMPARE(value(1, AttachmentList::NameRole).toString(), u"turned.jpg"_s);
    QCOMPARE(list().take().front().data, parts.front().data);
}

void TestAttachmentList::survivesDamagedParts()
{
    list().putBack({{storage::PartKind::Attachment,
                     u"x"_s,
                     {{u"kind"_s, u"nonsense"_s},
                      {u"sha256"_s, u"../../etc/passwd"_s},
                      {u"detail"_s, -5},
                      {u"width"_s, 1e300},
                      {u"pages"_s, u"all"_s}}},
                    {storage::PartKind::Text, u"no attachment"_s, {}}},
                   0);
    QVERIFY(list().count() == 1 && waitUntilRead());
    QCOMPARE(value(0, AttachmentList::PathRole).toString(), QString());
}

void TestAttachmentList::keepsWhatMessagesHold()
{
    list().addUrls({urlOf(u"formats/notes.md"_s)});
    QVERIFY(waitUntilRead());
    m_chat->chat.send({});
    QVERIFY(m_chat->waitForReply());
    const qint64 sent = m_chat->messageOf(0);
    const auto orphan = list().folders().store.addBytes("nobody holds this");
    const QString folder = m_folder->path();
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-2);
    QDirIterator files(folder + u"/attachments"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    QVERIFY(QDir(folder).mkpath(u"backups"_s));
    QFile unreadable(folder + u"/backups/hearth-2026-11-21T09-00-00.db"_s);
    QVERIFY(unreadable.open(QIODevice::WriteOnly) && unreadable.write("no database") > 0);
    unreadable.close();
    int swept = -1;
    const auto sweep = [folder](storage::ConversationStore &store) {
        return app::sweepAttachments(store, folder);
    };
    m_chat->storage.run(sweep).then(
        &m_chat->chat, [&](const base::Result<int> &count) { swept = count ? *count : -2; });
    QTRY_COMPARE(swept, 0); // a backup that cannot be asked may need everything
    unreadable.remove();
    m_chat->storage.run(sweep).then(
        &m_chat->chat, [&](const base::Result<int> &count) { swept = count ? *count : -2; });
    QTRY_COMPARE(swept, 1);
    QVERIFY(list().folders().store.pathOf(orphan->sha256).isEmpty());
    QVERIFY(!m_chat->filesOf(sent)[0].toMap()[u"isMissing"_s].toBool());
}

void TestAttachmentList::isFoundByItsText()
{
    const auto hits = [this](const QString &words) {
        QList<storage::SearchHit> found;
        bool isDone = false;
        m_chat->storage
            .run([=](storage::ConversationStore &store) { return store.search(words, 5); })
            .then(&m_chat->chat, [&](const base::Result<QList<storage::SearchHit>> &answer) {
                found = answer ? *answer : found;
                isDone = true;
            });
        return QTest::qWaitFor([&] { return isDone; }) ? found : QList<storage::SearchHit>();
    };
    list().addNamed(u"Twelve crates of quinces"_s, u"invoice.txt"_s);
    list().addNamed(u"A letter about pears"_s, u"letter.txt"_s);
    QVERIFY(waitUntilRead());
    m_chat->chat.send(u"Read these."_s);
    QVERIFY(m_chat->waitForReply());
    QVERIFY(hits(u"quinces"_s).isEmpty());
    // What cannot be read stops nothing.
    const auto &store = list().folders().store;
    QDirIterator files(m_folder->path() + u"/attachments"_s, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("pears"))
            QVERIFY(file.remove());
    }
    app::SearchableDocuments documents(&m_chat->storage, store);
    QSignalSpy done(&documents, &app::SearchableDocuments::upToDate);
    documents.update();
    documents.update(); // while it runs
    QVERIFY(done.wait());
    const auto found = hits(u"quinces"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].file, u"invoice.txt"_s);
    QCOMPARE(found[0].message, std::optional<qint64>(m_chat->messageOf(0)));
    QCOMPARE(found[0].snippet, u"Twelve crates of \uE000quinces\uE001"_s);
    QVERIFY(hits(u"pears"_s).isEmpty());
    QVERIFY(hits(u"document format"_s).isEmpty()); // of the tags around it
}

QTEST_MAIN(TestAttachmentList)
#include "tst_attachment_list.moc"
