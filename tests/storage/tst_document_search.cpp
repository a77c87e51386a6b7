// SPDX-License-Identifier: Apache-2.0
#include "storage/cipher.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "tests/storage/store_fixture.h"

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;

namespace {

const QByteArray kInvoice(64, 'a');
const QByteArray kLetter(64, 'b');

Part fileOf(const QString &name, const QByteArray &textSha256)
{
    return {PartKind::Attachment, name, {{u"text"_s, QString::fromLatin1(textSha256)}}};
}

} // namespace

class TestDocumentSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheTextOfAnAttachment();
    void findsWordsOfEveryScript_data();
    void findsWordsOfEveryScript();
    void findsEveryMessageThatHoldsIt();
    void findsAMessageOnce();
    void documentsLeaveRoomAndGetSome();
    void tellsWhatItMisses();
    void keepsOnlyWhatMessagesName();
    void goesWithTheLastMessage();
    void leavesNothingInTheFiles();
    void hidesWhatWasRemoved();
    void cutsAtTheLimit_data();
    void cutsAtTheLimit();
    void marksTheMatchDeepInABook();
    void knowsWhatWasAttachedBefore();
    void makesItsIndexAgain();
    void staysEncrypted();

private:
    MessageId attach(const QByteArray &text, const QString &name = u"invoice.pdf"_s)
    {
        m_conversation = *m_store->create(u"About papers"_s);
        const auto message =
            m_store->append(m_conversation, {}, Role::User,
                            {{PartKind::Text, u"What is the total?"_s, {}}, fileOf(name, text)});
        return message ? message->id : 0;
    }
    QList<SearchHit> search(const QString &text, int limit = 20)
    {
        const auto hits = m_store->search(text, limit);
        if (!hits)
            qFatal("%s", hits.error().message.c_str());
        return *hits;
    }
    QList<QByteArray> missing(int limit = 10) { return *m_store->missingDocuments(limit); }

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
    ConversationId m_conversation = 0;
};

void TestDocumentSearch::init()
{
    m_store.reset();
    m_folder = std::make_unique<DataFolder>();
    m_store = m_folder->open();
}

void TestDocumentSearch::findsTheTextOfAnAttachment()
{
    const MessageId message = attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"Twelve crates of quinces, 240 euros"_s));
    const auto hits = search(u"quinces euros"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].conversation, m_conversation);
    QCOMPARE(hits[0].message, message);
    QCOMPARE(hits[0].title, u"About papers"_s);
    QCOMPARE(hits[0].file, u"invoice.pdf"_s);
    QCOMPARE(hits[0].snippet, u"Twelve crates of \uE000quinces\uE001, 240 \uE000euros\uE001"_s);
    QCOMPARE(search(u"total"_s).constFirst().file, QString()); // in the message
    QCOMPARE(search(u"quinces apples"_s).size(), 0);
}

void TestDocumentSearch::findsWordsOfEveryScript_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("unfinished") << u"quin"_s << true;
    QTest::newRow("without accents") << u"cafe"_s << true;
    QTest::newRow("Han") << u"秘密の庭園"_s << true;
    QTest::newRow("two Han characters") << u"庭園"_s << true;
    QTest::newRow("both") << u"café 秘密の"_s << true;
    QTest::newRow("a sign") << u"=>"_s << true;
    QTest::newRow("another") << u"東京"_s << false;
    QTest::newRow("no wildcard") << u"%"_s << false;
}

void TestDocumentSearch::findsWordsOfEveryScript()
{
    QFETCH(const QString, query);
    QFETCH(const bool, found);
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces => café 秘密の庭園"_s));
    QCOMPARE(search(query).size(), found ? 1 : 0);
}

void TestDocumentSearch::findsEveryMessageThatHoldsIt()
{
    attach(kInvoice, u"first.pdf"_s);
    attach(kInvoice, u"second.pdf"_s);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    QStringList files;
    for (const SearchHit &hit : search(u"quinces"_s))
        files += hit.file;
    files.sort();
    QCOMPARE(files, (QStringList{u"first.pdf"_s, u"second.pdf"_s}));
}

void TestDocumentSearch::findsAMessageOnce()
{
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"The total is 240"_s));
    const auto hits = search(u"total"_s); // stands in the message as well
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].file, QString());
}

void TestDocumentSearch::documentsLeaveRoomAndGetSome()
{
    const ConversationId id = *m_store->create(u"-"_s);
    for (int i = 0; i < 20; ++i)
        appendText(*m_store, id, {}, u"quinces"_s);
    for (int i = 0; i < 20; ++i)
        attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    const auto hits = search(u"quinces"_s, 10);
    QCOMPARE(hits.size(), 10);
    QCOMPARE(std::ranges::count_if(hits, [](const auto &hit) { return !hit.file.isEmpty(); }), 5);
}

void TestDocumentSearch::tellsWhatItMisses()
{
    attach(kInvoice);
    attach(kLetter);
    attach(kInvoice);
    attach({}); // a picture
    QCOMPARE(missing(), (QList<QByteArray>{kInvoice, kLetter})); // newest first, each once
    QCOMPARE(missing(1), QList<QByteArray>{kInvoice});
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    QCOMPARE(missing(), QList<QByteArray>{kLetter});
}

void TestDocumentSearch::keepsOnlyWhatMessagesName()
{
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    attach(kInvoice);
    QCOMPARE(missing(), QList<QByteArray>{kInvoice});
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"pears"_s)); // it is known: nothing changes
    QCOMPARE(search(u"quinces"_s).size(), 1);
    QCOMPARE(search(u"pears"_s).size(), 0);
}

void TestDocumentSearch::goesWithTheLastMessage()
{
    attach(kInvoice);
    const ConversationId first = m_conversation;
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces 秘密の庭園"_s));
    HEARTH_VERIFY(m_store->remove(first));
    HEARTH_VERIFY(m_store->deleteForGood({first}));
    QCOMPARE(search(u"quinces"_s).size(), 1);
    HEARTH_VERIFY(m_store->remove(m_conversation));
    HEARTH_VERIFY(m_store->deleteForGood({m_conversation}));
    attach(kInvoice);
    QCOMPARE(missing(), QList<QByteArray>{kInvoice}); // forgotten
    QCOMPARE(search(u"quinces"_s).size(), 0);
}

void TestDocumentSearch::leavesNothingInTheFiles()
{
    const auto filesWith = [this](const QByteArray &words) {
        QStringList found;
        const QDir folder(m_folder->folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                found.append(name);
        }
        return found;
    };
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quetzalquartz 秘密の庭園"_s));
    QVERIFY(!filesWith("quetzalquartz").isEmpty());
    HEARTH_VERIFY(m_store->remove(m_conversation));
    HEARTH_VERIFY(m_store->deleteForGood({m_conversation}));
    QCOMPARE(filesWith("quetzalquartz"), QStringList());
    QCOMPARE(filesWith(QStringLiteral("秘密の").toUtf8()), QStringList());
}

void TestDocumentSearch::hidesWhatWasRemoved()
{
    const MessageId message = attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    HEARTH_VERIFY(m_store->removeMessage(message));
    QCOMPARE(search(u"quinces"_s).size(), 0);
    HEARTH_VERIFY(m_store->restoreMessage(message));
    QCOMPARE(search(u"quinces"_s).size(), 1);
    HEARTH_VERIFY(m_store->remove(m_conversation));
    QCOMPARE(search(u"quinces"_s).size(), 0);
}

void TestDocumentSearch::cutsAtTheLimit_data()
{
    QTest::addColumn<QString>("filler");
    QTest::newRow("one byte") << u"a"_s;
    QTest::newRow("three bytes") << u"あ"_s; // the limit stands inside a character
    QTest::newRow("four bytes") << u"𠮷"_s;
}

void TestDocumentSearch::cutsAtTheLimit()
{
    QFETCH(const QString, filler);
    attach(kInvoice);
    const qsizetype repeats = kSearchableDocument / filler.toUtf8().size();
    const QString text = u"quinces "_s + filler.repeated(repeats) + u" pears"_s;
    HEARTH_VERIFY(m_store->addDocument(kInvoice, text));
    QCOMPARE(search(u"quinces"_s).size(), 1);
    QCOMPARE(search(u"pears"_s).size(), 0);
}

void TestDocumentSearch::marksTheMatchDeepInABook()
{
    attach(kInvoice);
    const QString many = QString(u"words without number and quincesnot ").repeated(5'000);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, many + u"then quinces came "_s + many));
    const QString snippet = search(u"quinces "_s).constFirst().snippet;
    QVERIFY2(snippet.contains(u"then \uE000quinces\uE001 came"_s), qPrintable(snippet));
    QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
    QVERIFY(snippet.size() < 200);
}

// A database of version 5, with what stood in it then, and with damaged data.
void TestDocumentSearch::knowsWhatWasAttachedBefore()
{
    m_store.reset();
    const QString path = m_folder->path(u"old.db"_s);
    {
        const auto old = Database::open(path, 5, std::chrono::milliseconds(0));
        HEARTH_VERIFY(old);
        HEARTH_VERIFY(migrate(**old, migrations().first(5)));
        HEARTH_VERIFY((*old)->execute(
            "INSERT INTO conversations(id, title, system_prompt, created, updated) "
            "VALUES (1, 'Old', '', 0, 0);"
            "INSERT INTO messages(id, conversation, role, state, created) VALUES (1, 1, 1, 1, 0)"));
        const QByteArray known = R"({"text":")" + kLetter + R"("})";
        int position = 0;
        for (const QByteArray &data : {known, QByteArray("broken"), QByteArray(), QByteArray("[1]"),
                                       QByteArray(R"({"text":{"a":[null]}})")}) {
            Statement part(**old,
                           "INSERT INTO parts(message, position, kind, text, data) "
                           "VALUES (1, ?, 4, 'letter.odt', ?)");
            HEARTH_VERIFY(part.bind(qint64(position++), data).run());
        }
    }
    const auto opened = ConversationStore::open(path);
    HEARTH_VERIFY(opened);
    QVERIFY((*opened)->missingDocuments(10)->contains(kLetter));
    HEARTH_VERIFY((*opened)->addDocument(kLetter, u"Dear quinces"_s));
    const auto hits = (*opened)->search(u"quinces"_s, 5);
    HEARTH_VERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->constFirst().file, u"letter.odt"_s);
    HEARTH_VERIFY((*opened)->remove(1));
    HEARTH_VERIFY((*opened)->deleteForGood({1}));
    QCOMPARE((*opened)->missingDocuments(10)->size(), 0);
}

void TestDocumentSearch::makesItsIndexAgain()
{
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    m_store.reset();
    {
        const auto database =
            Database::open(m_folder->path(), newestVersion(), std::chrono::milliseconds(0));
        HEARTH_VERIFY(database);
        HEARTH_VERIFY((*database)->execute(
            "INSERT INTO document_words(document_words) VALUES ('delete-all')"));
    }
    m_store = m_folder->open();
    // An index that knows of nothing refuses to forget: that is when it is noticed.
    HEARTH_VERIFY(m_store->remove(m_conversation));
    HEARTH_VERIFY(m_store->deleteForGood({m_conversation}));
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quinces"_s));
    QCOMPARE(search(u"quinces"_s).size(), 1);
}

void TestDocumentSearch::staysEncrypted()
{
    if (!canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
    const QString path = m_folder->path(u"locked.db"_s);
    auto opened = ConversationStore::open(path, std::chrono::milliseconds(0),
                                          Secret::fromPassword(u"correct horse"_s));
    HEARTH_VERIFY(opened);
    m_store = *std::move(opened);
    attach(kInvoice);
    HEARTH_VERIFY(m_store->addDocument(kInvoice, u"quetzalquartz"_s));
    QCOMPARE(search(u"quetzalquartz"_s).size(), 1);
    for (const QString &name : {path, path + u"-wal"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("quetzalquartz"));
    }
}

QTEST_GUILESS_MAIN(TestDocumentSearch)
#include "tst_document_search.moc"
