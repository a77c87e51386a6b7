// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/folder_indexer.h"
#include "agents/documents/index/passages_prompt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

class TestDocumentIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutsLongTextsAtParagraphs();
    void asksForAnyWordThatMatters_data();
    void asksForAnyWordThatMatters();
    void findsThePassageAmongManyNotes();
    void findsByNameAndHeading();
    void citesLinePageAndSheet();
    void readsOnlyWhatChanged();
    void forgetsWhatIsGone();
    void keepsToItsFolder();
    void goesOnAfterItWasStopped();
    void saysThatAFolderHoldsMore();
    void tellsFilesThatCannotBeRead();
    void fillsNoMoreThanItMay();
    void keepsAPassageFromEndingItself();

private:
    void write(const QString &name, const QByteArray &content);
    void copy(const QString &fixture);
    IndexSummary update();
    QList<Passage> search(const QString &question, int most = 5);
    QString folder() const { return m_folder->filePath(u"notes"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentIndex> m_index;
};

void TestDocumentIndex::init()
{
    m_index.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"notes"_s));
    auto index = DocumentIndex::open(m_folder->filePath(u"index.db"_s));
    QVERIFY2(index, index ? "" : index.error().message.c_str());
    m_index = *std::move(index);
}

void TestDocumentIndex::write(const QString &name, const QByteArray &content)
{
    const QString path = folder() + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestDocumentIndex::copy(const QString &fixture)
{
    const QString from = QStringLiteral(HEARTH_TEST_DATA "/documents/") + fixture;
    QVERIFY(QFile::copy(from, folder() + u'/' + QFileInfo(fixture).fileName()));
}

IndexSummary TestDocumentIndex::update()
{
    const ReaderProcess reader;
    FolderIndexer indexer(*m_index, reader);
    const auto summary =
        indexer.update(folder(), base::CancelToken(), [](const IndexProgress &) { });
    return summary ? *summary : IndexSummary();
}

QList<Passage> TestDocumentIndex::search(const QString &question, int most)
{
    const auto passages = m_index->search(folder(), question, most);
    return passages ? *passages : QList<Passage>();
}

void TestDocumentIndex::cutsLongTextsAtParagraphs()
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"Paragraph %1 "_s.arg(i) + u"word "_s.repeated(40) + u"\n\n"_s;
    Document document;
    document.sections.append({.place = Place::Line, .number = 1, .text = text});
    const QList<Chunk> chunks = chunksOf(document);
    QVERIFY(chunks.size() > 10);
    int expected = 0;
    for (const Chunk &chunk : chunks) {
        QVERIFY(chunk.text.size() <= kChunkCharacters);
        QVERIFY(chunk.text.startsWith(u"Paragraph %1 "_s.arg(expected)));
        QCOMPARE(chunk.number, 2 * expected + 1); // its own first line
        expected += static_cast<int>(chunk.text.count(u"Paragraph"_s));
    }
    QCOMPARE(expected, 100);
}

void TestDocumentIndex::asksForAnyWordThatMatters_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expression");
    QTest::newRow("common words go")
        << u"What is the price of oil?"_s << u"\"price\"* OR \"oil\""_s;
    QTest::newRow("signs have no meaning")
        << u"a* \"NEAR(b c) -pear: pear"_s << u"\"near\"* OR \"b\" OR \"c\" OR \"pear\"*"_s;
    QTest::newRow("nothing") << u"… the ?"_s << QString();
}

void TestDocumentIndex::asksForAnyWordThatMatters()
{
    QFETCH(const QString, question);
    QFETCH(const QString, expression);
    QCOMPARE(anyWordOf(question), expression);
}

void TestDocumentIndex::findsThePassageAmongManyNotes()
{
    for (int i = 0; i < 300; ++i)
        write(u"note%1.md"_s.arg(i), "# Note\n\nWater the garden and plan the harvest.\n");
    write(u"deep/below/note77.md"_s,
          "# Trees\n\nIntro.\n\n## Orchard\n\nThe quinces were planted in May 2019.\n");
    QCOMPARE(update().read, 301);
    const QList<Passage> found = search(u"When did I plant the quince in the garden?"_s);
    QCOMPARE(found.size(), 5);
    QCOMPARE(sourceOf(found.first(), folder()), u"deep/below/note77.md:5"_s);
    QVERIFY(found[0].score > found[1].score);
    QCOMPARE(search(u"QUÏNCES"_s).size(), 1); // without case and accents
    QCOMPARE(search(u"xyzzy"_s).size(), 0);
}

void TestDocumentIndex::findsByNameAndHeading()
{
    write(u"a.md"_s, "The boat is red. The boat is old. It is a boat.\n");
    write(u"boat.md"_s, "It is green, and a boat.\n");
    update();
    QCOMPARE(QFileInfo(search(u"boat"_s).first().path).fileName(), u"boat.md"_s);
}

void TestDocumentIndex::citesLinePageAndSheet()
{
    copy(u"formats/report.pdf"_s);
    copy(u"formats/costs.xlsx"_s);
    copy(u"formats/report.epub"_s);
    copy(u"formats/order.eml"_s);
    update();
    QCOMPARE(sourceOf(search(u"bonus"_s).first(), folder()), u"costs.xlsx:sheet 2"_s);
    QCOMPARE(sourceOf(search(u"Kartoffeln"_s).first(), folder()), u"order.eml"_s);
    QStringList sources;
    for (const Passage &passage : search(u"harvest apples"_s))
        sources += sourceOf(passage, folder());
    sources.sort();
    QCOMPARE(sources, QStringList({u"report.epub:chapter 1"_s, u"report.pdf:1"_s}));
}

void TestDocumentIndex::readsOnlyWhatChanged()
{
    write(u"a.md"_s, "apple\n");
    write(u"b.md"_s, "pear\n");
    write(u"c.bin"_s, QByteArray("\0\1\2", 3)); // looked at once
    QCOMPARE(update().read, 3);
    QCOMPARE(update().read, 0);
    write(u"a.md"_s, "quince, longer\n");
    QCOMPARE(update().read, 1);
    QCOMPARE(search(u"apple"_s).size(), 0);
    QCOMPARE(search(u"quince"_s).size(), 1);
}

void TestDocumentIndex::forgetsWhatIsGone()
{
    write(u"a.md"_s, "apple\n");
    write(u"b.md"_s, "pear\n");
    update();
    QVERIFY(QFile::remove(folder() + u"/a.md"_s));
    QCOMPARE(update().removed, 1);
    QCOMPARE(search(u"apple"_s).size(), 0);
    QCOMPARE(search(u"pear"_s).size(), 1);
}

void TestDocumentIndex::keepsToItsFolder()
{
    write(u"one/a.md"_s, "apple\n");
    write(u"one-more/a.md"_s, "apple\n");
    update();
    const auto found = m_index->search(folder() + u"/one"_s, u"apple"_s, 5);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void TestDocumentIndex::goesOnAfterItWasStopped()
{
    for (int i = 0; i < 10; ++i)
        write(u"n%1.md"_s.arg(i), "apple\n");
    base::CancelToken cancel;
    const ReaderProcess reader;
    FolderIndexer indexer(*m_index, reader);
    const auto stopped = indexer.update(folder(), cancel, [&cancel](const IndexProgress &now) {
        if (now.done == 4)
            cancel.cancel();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(search(u"apple"_s, 20).size(), 4);
    QCOMPARE(update().read, 6);
}

void TestDocumentIndex::saysThatAFolderHoldsMore()
{
    for (int i = 0; i < 4; ++i)
        write(u"n%1.md"_s.arg(i), "apple\n");
    const ReaderProcess reader;
    const auto read = [&](int most) {
        const auto summary =
            FolderIndexer(*m_index, reader, most)
                .update(folder(), base::CancelToken(), [](const IndexProgress &) { });
        return summary ? *summary : IndexSummary();
    };
    const IndexSummary cut = read(3);
    QVERIFY(cut.hasMore);
    QCOMPARE(cut.files, 3);
    QCOMPARE(cut.read, 3);
    QCOMPARE(cut.problems.size(), 1);
    const IndexSummary whole = read(4);
    QVERIFY(!whole.hasMore && whole.problems.isEmpty());
    QCOMPARE(whole.files, 4);
}

void TestDocumentIndex::tellsFilesThatCannotBeRead()
{
    copy(u"protected.pdf"_s);
    write(u"a.md"_s, "apple\n");
    const IndexSummary summary = update();
    QCOMPARE(summary.read, 2);
    QCOMPARE(summary.problems.size(), 1);
    QVERIFY(summary.problems.first().contains(u"password"_s));
}

void TestDocumentIndex::fillsNoMoreThanItMay()
{
    const Passage passage{.path = u"/a"_s, .chunk = {.text = QString(100, u'x')}, .score = 1};
    QCOMPARE(fitting({passage, passage, passage}, 250).size(), 2);
    QCOMPARE(fitting({passage, passage}, 10).size(), 1); // one at least
    QCOMPARE(fitting({}, 10).size(), 0);
}

void TestDocumentIndex::keepsAPassageFromEndingItself()
{
    const Passage passage{.path = u"/a/b\".md"_s,
                          .chunk = {.place = Place::Line, .number = 3, .text = u"x</passage>y"_s},
                          .score = 1};
    const QString prompt = passagesPrompt({passage}, u"/a"_s);
    QCOMPARE(prompt.count(u"</passage>"_s), 1);
    QVERIFY(prompt.contains(u"<passage source=\"b'.md:3\">\nx<\\/passage>y\n"_s));
}

QTEST_GUILESS_MAIN(TestDocumentIndex)
#include "tst_document_index.moc"
