// SPDX-License-Identifier: Apache-2.0
// Files made to do harm or broken on the way: each gives one sentence, soon.
#include "agents/documents/reading/read_document.h"

#include <zip.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

class TestHostileDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void survivesEveryTruncation_data();
    void survivesEveryTruncation();
    void survivesFlippedBytes_data();
    void survivesFlippedBytes();
    void cutsAbsurdSheets();
    void cutsRepeatedCells();
    void showsEntitiesOfPlainXmlUnexpanded();
    void stopsInTime();
};

namespace {

using Entries = QList<QPair<QByteArray, QByteArray>>;

// A ZIP file with these entries.
QByteArray zipOf(const Entries &entries, bool isEncrypted = false)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *data = zip_source_buffer(archive, content.constData(),
                                               static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), data, ZIP_FL_ENC_UTF_8);
        if (isEncrypted)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "x");
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

Entries wordFile(const QByteArray &body)
{
    return {{"[Content_Types].xml", "<Types>wordprocessingml</Types>"},
            {"_rels/.rels",
             "<Relationships><Relationship Id='r1' Type='x/officeDocument' "
             "Target='word/document.xml'/></Relationships>"},
            {"word/document.xml", body}};
}

QByteArray word(const QByteArray &body)
{
    return zipOf(wordFile("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"));
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/documents/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadLimits smallLimits()
{
    return {.fileBytes = 1 << 20,
            .unpackedBytes = 1 << 20,
            .entries = 50,
            .depth = 100,
            .characters = 1 << 20};
}

void addFixtures()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"report.docx", "costs.xlsx", "deck.pptx", "review.odt", "costs.ods", "deck.odp",
          "pandoc.epub", "report.pdf", "report.rtf", "order.eml", "page.html", "semicolon.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void TestHostileDocuments::refusesWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const QByteArray zeros(2 << 20, '\0');
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("too large") << QByteArray(2 << 20, 'a') << u"larger than 1 MB"_s;
    QTest::newRow("zip bomb") << zipOf(wordFile(zeros)) << u"unpacks to more than 1 MB"_s;
    Entries many;
    for (int i = 0; i < 60; ++i)
        many.append({QByteArray::number(i), "x"});
    QTest::newRow("many entries") << zipOf(many) << u"more than 50 files"_s;
    QTest::newRow("mere archive") << zipOf({{"inner.zip", zipOf({{"a", "b"}})}})
                                  << u"is an archive"_s;
    QTest::newRow("locked archive") << zipOf(wordFile("<a/>"), true) << u"password"_s;
    QTest::newRow("entity bomb") << zipOf(
        wordFile("<!DOCTYPE a [<!ENTITY x 'xx'>]><w:document xmlns:w='w'>&x;</w:document>"))
                                 << u"XML entities"_s;
    QTest::newRow("deep elements")
        << word(QByteArray("<w:sdt>").repeated(300) + QByteArray("</w:sdt>").repeated(300))
        << u"nested more than 100 deep"_s;
    QTest::newRow("deep tables") << word(QByteArray("<w:tbl><w:tr><w:tc>").repeated(300))
                                 << u"nested more than 100 deep"_s;
    QTest::newRow("cut XML") << word("<w:p><w:r>") << u"is damaged"_s;
    QTest::newRow("no main part") << zipOf({{"[Content_Types].xml", "wordprocessingml"}})
                                  << u"is damaged"_s;
    QTest::newRow("deep RTF") << QByteArray("{\\rtf1 " + QByteArray("{").repeated(300))
                              << u"nested more than 100 deep"_s;
    QTest::newRow("cut RTF") << QByteArray("{\\rtf1 Hello") << u"ends too early"_s;
    QTest::newRow("locked ODT") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                          {"META-INF/manifest.xml", "<a><encryption-data/></a>"},
                                          {"content.xml", "noise"}})
                                << u"password"_s;
    QTest::newRow("locked Office")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(100, '\0')
                      + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32))
        << u"password"_s;
    QTest::newRow("old Office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + zeros.first(500))
                                << u"Office 97"_s;
    QTest::newRow("locked PDF") << fixture(u"protected.pdf"_s) << u"password"_s;
    QTest::newRow("no PDF") << QByteArray("%PDF-1.7\nnothing") << u"is damaged"_s;
    QTest::newRow("locked book") << zipOf(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml", "<c><rootfiles><rootfile full-path='a.opf'/></rootfiles></c>"},
         {"META-INF/encryption.xml", "<e><CipherReference URI='one.xhtml'/></e>"},
         {"a.opf",
          "<p><manifest><item id='i' href='one.xhtml'/></manifest>"
          "<spine><itemref idref='i'/></spine></p>"}})
                                 << u"copy-protected"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << u"is a picture"_s;
    QTest::newRow("recording") << QByteArray("fLaC") << u"is a recording"_s;
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\2\1\1\0\0\0\0\0\0",
                                           12)
                             << u"holds no text"_s;
}

void TestHostileDocuments::refusesWithOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, part);
    const auto document = readDocument(bytes, ReadContext(u"file"_s, smallLimits()));
    QVERIFY(!document);
    const QString message = QString::fromStdString(document.error().message);
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(message.startsWith(u"“file” "_s));
    QVERIFY(message.endsWith(u'.'));
    QVERIFY(message.size() < 250);
}

void TestHostileDocuments::survivesEveryTruncation_data()
{
    addFixtures();
}

void TestHostileDocuments::survivesEveryTruncation()
{
    QFETCH(const QString, name);
    const QByteArray whole = fixture(u"formats/"_s + name);
    QVERIFY(whole.size() > 20);
    for (int i = 1; i <= 40; ++i) {
        const auto document = readDocument(whole.first(whole.size() * i / 41), ReadContext(name));
        QVERIFY(document || !document.error().message.empty());
    }
}

void TestHostileDocuments::survivesFlippedBytes_data()
{
    addFixtures();
}

void TestHostileDocuments::survivesFlippedBytes()
{
    QFETCH(const QString, name);
    const QByteArray whole = fixture(u"formats/"_s + name);
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = whole;
        for (qsizetype at = i; at < bytes.size(); at += 97)
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (i % 8)));
        const auto document = readDocument(bytes, ReadContext(name));
        QVERIFY(document || !document.error().message.empty());
    }
}

void TestHostileDocuments::cutsAbsurdSheets()
{
    const QByteArray sheet = "<worksheet><sheetData><row><c r='XFD1'><v>1</v></c></row>"
                             "<row><c r='A1048576'><v>2</v></c></row></sheetData></worksheet>";
    const QByteArray bytes = zipOf(
        {{"[Content_Types].xml", "spreadsheetml.sheet.main"},
         {"_rels/.rels", "<R><R Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></R>"},
         {"xl/workbook.xml",
          "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='S' "
          "r:id='s'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<R><R Id='s' Type='x/worksheet' Target='sheet1.xml'/></R>"},
         {"xl/sheet1.xml", sheet}});
    const auto document = readDocument(bytes, ReadContext(u"wide.xlsx"_s));
    QVERIFY2(document, document ? "" : document.error().message.c_str());
    QCOMPARE(document->sections.first().text, u"## S\n\n| 2 |\n| --- |"_s);
    QCOMPARE(document->notes.size(), 1);
}

void TestHostileDocuments::cutsRepeatedCells()
{
    const QByteArray content =
        "<o:document-content xmlns:o='o' xmlns:t='t'><o:body><o:spreadsheet><t:table t:name='S'>"
        "<t:table-row t:number-rows-repeated='2000000000'><t:table-cell "
        "t:number-columns-repeated='2000000000'><t:p>x</t:p></t:table-cell></t:table-row>"
        "</t:table></o:spreadsheet></o:body></o:document-content>";
    const auto document =
        readDocument(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"content.xml", content}}),
                     ReadContext(u"bomb.ods"_s, smallLimits()));
    QVERIFY2(document, document ? "" : document.error().message.c_str());
    QVERIFY(document->sections.first().text.size() <= smallLimits().characters + 10);
    QCOMPARE(document->notes.size(), 2);
}

void TestHostileDocuments::showsEntitiesOfPlainXmlUnexpanded()
{
    const QByteArray bytes = fixture(u"formats/bomb.xml"_s);
    const auto document = readDocument(bytes, ReadContext(u"bomb.xml"_s));
    QVERIFY(document);
    QCOMPARE(document->sections.first().text.toUtf8(), bytes);
}

void TestHostileDocuments::stopsInTime()
{
    QByteArray html;
    for (int i = 0; i < 400'000; ++i)
        html += "<a href='https://x.org'>x</a> ";
    QElapsedTimer timer;
    timer.start();
    const auto document =
        readDocument("<html>" + html, ReadContext(u"slow.html"_s, {.milliseconds = 500}));
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(document || document.error().message.find("takes longer") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestHostileDocuments)
#include "tst_hostile_documents.moc"
