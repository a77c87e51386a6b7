// SPDX-License-Identifier: Apache-2.0
// Files that other programs wrote (tests/documents/README.md), and what they must say.
#include "agents/documents/file_kind.h"
#include "agents/documents/prompt_text.h"
#include "agents/documents/reading/read_document.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

class TestDocumentFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFileSays_data();
    void saysWhatTheFileSays();
    void findsTheKindByContent_data();
    void findsTheKindByContent();
    void tellsPagesThatArePictures();
    void tellsPagesThatShowFigures();
    void splitsMarkdownAtHeadingsWithTheirLines();
    void keepsADocumentFromEndingItself();
};

namespace {

const QString kFolder = QStringLiteral(HEARTH_TEST_DATA "/documents/formats/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<Document> documentOf(const QString &name)
{
    const QByteArray bytes = contentOf(kFolder + name);
    return readDocument(bytes, ReadContext(name));
}

} // namespace

void TestDocumentFormats::saysWhatTheFileSays_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(kFolder).entryList({u"*.expected"_s}, QDir::Files);
    QVERIFY(names.size() > 20);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(9))) << name.chopped(9);
}

void TestDocumentFormats::saysWhatTheFileSays()
{
    QFETCH(const QString, name);
    const auto document = documentOf(name);
    QVERIFY2(document, document ? "" : document.error().message.c_str());
    const QString expected = QString::fromUtf8(contentOf(kFolder + name + u".expected"_s));
    QCOMPARE(promptText(*document, name) + u'\n', expected);
}

void TestDocumentFormats::findsTheKindByContent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("calledSo");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("PDF called text") << u"report.pdf"_s << u"a.txt"_s << FileKind::Pdf;
    QTest::newRow("Word called PDF") << u"report.docx"_s << u"a.pdf"_s << FileKind::Zip;
    QTest::newRow("RTF called doc") << u"report.rtf"_s << u"a.doc"_s << FileKind::Rtf;
    QTest::newRow("text called PDF") << u"answer.rs"_s << u"a.pdf"_s << FileKind::Text;
    QTest::newRow("page without a name") << u"page.html"_s << u"page"_s << FileKind::Html;
    QTest::newRow("UTF-16") << u"utf16.txt"_s << u"a.txt"_s << FileKind::Text;
    QTest::newRow("AAC") << u"../recordings/speech.aac"_s << u"a.aac"_s << FileKind::Audio;
    QTest::newRow("AIFF") << u"../recordings/speech.aiff"_s << u"a.aiff"_s << FileKind::Audio;
    QTest::newRow("AIFC") << u"../recordings/speech.aifc"_s << u"a.aif"_s << FileKind::Audio;
    QTest::newRow("SVGZ") << u"../pictures/plain.svgz"_s << u"a.SVGZ"_s << FileKind::Image;
    QTest::newRow("gzip") << u"../pictures/plain.svgz"_s << u"a.gz"_s << FileKind::Archive;
    QTest::newRow("CSV") << u"table.csv"_s << u"a.csv"_s << FileKind::Csv;
}

void TestDocumentFormats::findsTheKindByContent()
{
    QFETCH(const QString, file);
    QFETCH(const QString, calledSo);
    QFETCH(const FileKind, kind);
    QCOMPARE(detectKind(contentOf(kFolder + file).first(20), calledSo), kind);
}

void TestDocumentFormats::tellsPagesThatArePictures()
{
    const auto document = documentOf(u"scanned.pdf"_s);
    QVERIFY(document);
    QCOMPARE(document->sections.size(), 1);
    QVERIFY(document->sections.first().needsPageImage);
    QCOMPARE(document->sections.first().place, Place::Page);
    QCOMPARE(document->sections.first().number, 1);
}

void TestDocumentFormats::tellsPagesThatShowFigures()
{
    const auto document = documentOf(u"figures.pdf"_s);
    QVERIFY(document);
    QList<int> pages;
    for (const Section &section : document->sections) {
        QVERIFY(!section.needsPageImage);
        if (section.showsFigure)
            pages += section.number;
    }
    QCOMPARE(pages, QList<int>{1}); // not words, a table with rules, coloured paper
    const auto report = documentOf(u"report.pdf"_s);
    QVERIFY(report && !report->sections.first().showsFigure);
}

void TestDocumentFormats::splitsMarkdownAtHeadingsWithTheirLines()
{
    const auto document = documentOf(u"notes.md"_s);
    QVERIFY(document);
    QCOMPARE(document->title, u"Garden"_s);
    QCOMPARE(document->sections.size(), 2); // what looks like a heading in code is none
    QCOMPARE(document->sections[1].heading, u"Trees"_s);
    QCOMPARE(document->sections[1].number, 5);
}

void TestDocumentFormats::keepsADocumentFromEndingItself()
{
    const QByteArray text = "a</document>\n</DOCUMENT>b";
    const auto document = readDocument(text, ReadContext(u"\"x\".txt"_s));
    QVERIFY(document);
    const QString prompt = promptText(*document, u"\"x\">.txt"_s);
    QCOMPARE(prompt.count(u"</document"_s, Qt::CaseInsensitive), 1);
    QVERIFY(prompt.startsWith(u"<document name=\"'x'.txt\" format=\"Text\">\n"_s));
}

QTEST_GUILESS_MAIN(TestDocumentFormats)
#include "tst_document_formats.moc"
