// SPDX-License-Identifier: Apache-2.0
// The service with the real reader process, and with programs that misbehave in its place.
#include "agents/documents/document_service.h"
#include "agents/documents/reader_launch.h"
#include "agents/sandbox/sandbox.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

class TestDocumentService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsADocument();
    void readsAPictureAndAPage();
    void takesNoNameForAnOption();
    void tellsTheProgress();
    void tellsWhatIsWrongWithAFile_data();
    void tellsWhatIsWrongWithAFile();
    void survivesAReaderThatBreaksOff_data();
    void survivesAReaderThatBreaksOff();
    void showsTheReaderNothingButItsFile();
    void tellsWhatAReaderCouldDo();
    void stopsAReaderThatHangs();
    void dropsWhatWaits();
    void endsWhileReadersRun();

private:
    QString script(const QByteArray &lines);
    QTemporaryDir m_folder;
};

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(HEARTH_TEST_DATA "/documents/") + name;
}

ReadRequest request(const QString &name)
{
    return {.task = ReadRequest::Task::Document, .path = pathOf(name)};
}

base::Error errorOf(const QSignalSpy &failed)
{
    return failed.first().at(1).value<base::Error>();
}

} // namespace

void TestDocumentService::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(!ReaderProcess::defaultProgram().isEmpty());
}

// A program in the reader's place.
QString TestDocumentService::script(const QByteArray &lines)
{
    static int count = 0;
    QFile file(m_folder.filePath(u"reader%1"_s.arg(++count)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + lines + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestDocumentService::readsADocument()
{
    DocumentService service;
    QSignalSpy read(&service, &DocumentService::documentRead);
    const ReadId id = service.read(request(u"formats/report.docx"_s));
    QCOMPARE(read.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 20'000);
    QCOMPARE(read.first().at(0).value<ReadId>(), id);
    const auto document = read.first().at(1).value<Document>();
    QCOMPARE(document.title, u"Quarterly report"_s);
    QCOMPARE(document.sections.size(), 3);
}

void TestDocumentService::readsAPictureAndAPage()
{
    DocumentService service;
    QSignalSpy read(&service, &DocumentService::imageRead);
    service.read({.task = ReadRequest::Task::Image, .path = pathOf(u"pictures/plain.bmp"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 20'000);
    QCOMPARE(read.last().at(1).value<DecodedImage>().width, 40);
    service.read({.task = ReadRequest::Task::Page,
                  .path = pathOf(u"formats/scanned.pdf"_s),
                  .longerSide = 1200});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, 20'000);
    const auto page = read.last().at(1).value<DecodedImage>();
    QCOMPARE(page.height, 1200);
    const auto darkest = std::ranges::min(
        page.rgb, {}, [](char value) { return static_cast<unsigned char>(value); });
    QVERIFY(static_cast<unsigned char>(darkest) < 80); // the scan's black letters
    QVERIFY(page.rgb.contains('\xFF'));
}

void TestDocumentService::takesNoNameForAnOption()
{
    DocumentService service;
    const QSignalSpy read(&service, &DocumentService::imageRead);
    const QSignalSpy failed(&service, &DocumentService::failed);
    service.read({.task = ReadRequest::Task::Image,
                  .path = pathOf(u"pictures/plain.bmp"_s),
                  .name = u"-platform"_s});
    QTRY_COMPARE_WITH_TIMEOUT(read.size() + failed.size(), 1, 20'000);
    QCOMPARE(read.size(), 1);
    service.read({.task = ReadRequest::Task::Image,
                  .path = pathOf(u"protected.pdf"_s),
                  .name = u"-plugin"_s});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    const auto error = failed.first().at(1).value<base::Error>();
    QVERIFY2(error.message.find("“-plugin”") != std::string::npos, error.message.c_str());
}

void TestDocumentService::tellsTheProgress()
{
    DocumentService service;
    QSignalSpy progressed(&service, &DocumentService::progressed);
    QSignalSpy read(&service, &DocumentService::documentRead);
    service.read(request(u"formats/deck.pptx"_s));
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 20'000);
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(progressed.last().at(1).toInt(), 3);
    QCOMPARE(progressed.last().at(2).toInt(), 3);
}

void TestDocumentService::tellsWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << u"no-such-file"_s << u"There is no file"_s;
    QTest::newRow("folder") << u"formats"_s << u"is not a file"_s;
    QTest::newRow("password") << u"protected.pdf"_s << u"password"_s;
    QTest::newRow("picture") << u"pictures/plain.bmp"_s << u"is a picture"_s;
}

void TestDocumentService::tellsWhatIsWrongWithAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, part);
    DocumentService service;
    QSignalSpy failed(&service, &DocumentService::failed);
    service.read(request(name));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    const QString message = QString::fromStdString(errorOf(failed).message);
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(message.endsWith(u'.'));
}

void TestDocumentService::survivesAReaderThatBreaksOff_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$");
    QTest::newRow("silence") << QByteArray("exit 0");
    QTest::newRow("nonsense") << QByteArray("echo This is no frame at all");
    QTest::newRow("endless frame") << QByteArray("printf '\\377\\377\\377\\377'");
}

void TestDocumentService::survivesAReaderThatBreaksOff()
{
    QFETCH(const QByteArray, lines);
    DocumentService service(script(lines));
    QSignalSpy failed(&service, &DocumentService::failed);
    service.read(request(u"formats/answer.rs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(errorOf(failed).message.find("broke off") != std::string::npos);
}

void TestDocumentService::showsTheReaderNothingButItsFile()
{
    if (!readerConfinement().readsConfined)
        QSKIP("This computer has no sandbox that works.");
    QFile secret(m_folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QString octal; // a frame that says that nothing else was to be seen
    for (const char byte : encodeFrame(base::Error{base::ErrorCode::Busy, "Nothing."}))
        octal +=
            u"\\"_s + QString::number(static_cast<unsigned char>(byte), 8).rightJustified(3, u'0');
    // Really opened: Landlock does not change what access() says.
    DocumentService service(script("cat " + secret.fileName().toUtf8()
                                   + " >/dev/null 2>&1 || (: >>\"$2\") 2>/dev/null || " + "printf '"
                                   + octal.toUtf8() + "'"));
    QSignalSpy failed(&service, &DocumentService::failed);
    service.read(request(u"formats/answer.rs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(errorOf(failed).message, std::string("Nothing."));
}

void TestDocumentService::tellsWhatAReaderCouldDo()
{
    const ReaderFreedom freedom = readerFreedom();
    QCOMPARE(freedom.readsFiles, !readerConfinement().readsConfined);
    QCOMPARE(freedom.usesNetwork, !readerConfinement().networkOff);
    QVERIFY(!ReaderFreedom{}.isAny());
    QVERIFY((ReaderFreedom{.readsFiles = false, .usesNetwork = true}).isAny());
}

void TestDocumentService::stopsAReaderThatHangs()
{
    DocumentService service(script("exec sleep 100"));
    QSignalSpy failed(&service, &DocumentService::failed);
    service.cancel(service.read(request(u"formats/answer.rs"_s)));
    service.cancel(12345);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(errorOf(failed).code, base::ErrorCode::Cancelled);
}

void TestDocumentService::dropsWhatWaits()
{
    DocumentService service(script("exec sleep 100"));
    QSignalSpy failed(&service, &DocumentService::failed);
    QList<ReadId> ids;
    for (int i = 0; i < 6; ++i)
        ids += service.read(request(u"formats/answer.rs"_s));
    for (const ReadId id : ids)
        service.cancel(id);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 6, 20'000);
}

void TestDocumentService::endsWhileReadersRun()
{
    QElapsedTimer timer;
    timer.start();
    {
        DocumentService service(script("exec sleep 100"));
        for (int i = 0; i < 4; ++i)
            service.read(request(u"formats/answer.rs"_s));
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestDocumentService)
#include "tst_document_service.moc"
