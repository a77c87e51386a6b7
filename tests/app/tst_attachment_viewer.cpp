// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_list.h"
#include "app/attachments/attachment_viewer.h"
#include "app/attachments/viewed_text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using agents::documents::Document;
using agents::documents::Place;
using app::AttachmentList;

namespace {

QVariantMap fileOf(const QString &name, AttachmentList::Kind kind)
{
    return {{u"name"_s, name.section(u'/', -1)},
            {u"kind"_s, static_cast<int>(kind)},
            {u"path"_s, QStringLiteral(HEARTH_TEST_DATA "/documents/") + name}};
}

} // namespace

class TestAttachmentViewer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsALongTextIntoPieces();
    void namesAPlaceOnce();
    void marksAPassage_data();
    void marksAPassage();
    void showsAPicture();
    void showsTextAndPagesOfAPdf();
    void tellsWhyThereIsNothing();
    void savesACopy();
    void keepsTheTargetOfACopyThatFails();
    void opensOnlyWhatProgramsShow_data();
    void opensOnlyWhatProgramsShow();
};

void TestAttachmentViewer::cutsALongTextIntoPieces()
{
    QString text;
    for (int line = 1; line <= 100; ++line)
        text += u"line %1\n"_s.arg(line);
    Document document;
    document.sections = {{.place = Place::Line, .number = 1, .text = text + QString(30'000, u'x')}};
    const auto pieces = app::viewedText(document, 0, {});
    QString together;
    for (const auto &piece : pieces) {
        QVERIFY(piece.text.size() <= 8000);
        QCOMPARE(piece.markFrom, -1);
    }
    QCOMPARE(pieces[1].place, u"line 41"_s);
    QVERIFY(pieces[1].text.startsWith(u"line 41\n"_s));
    QCOMPARE(pieces[2].place, u"line 81"_s);
}

void TestAttachmentViewer::namesAPlaceOnce()
{
    Document document;
    document.sections = {{.place = Place::Page, .number = 1, .text = u"a"_s},
                         {.place = Place::Page, .number = 1, .text = u"b"_s},
                         {.place = Place::Page, .number = 2, .text = u"c"_s}};
    const auto pieces = app::viewedText(document, 0, {});
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces[0].place, u"page 1"_s);
    QCOMPARE(pieces[1].place, QString());
    QCOMPARE(pieces[2].place, u"page 2"_s);
}

void TestAttachmentViewer::marksAPassage_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<int>("piece"); // -1: nothing is marked
    QTest::addColumn<QString>("marked");
    QTest::newRow("words") << 0 << u"grey  heron"_s << 0 << u"Grey heron"_s;
    QTest::newRow("at its place") << 2 << u"grey heron"_s << 1 << u"grey\nheron"_s;
    QTest::newRow("elsewhere") << 1 << u"total: 12"_s << 1 << u"total: 12"_s;
    QTest::newRow("a place alone") << 2 << QString() << 1 << u"The grey\nheron. A total: 12."_s;
    QTest::newRow("nowhere") << 9 << u"penguin"_s << -1 << QString();
    QTest::newRow("no words") << 0 << u"…"_s << -1 << QString();
}

void TestAttachmentViewer::marksAPassage()
{
    QFETCH(const int, place);
    QFETCH(const QString, passage);
    QFETCH(const int, piece);
    QFETCH(const QString, marked);
    Document document;
    document.sections = {
        {.place = Place::Page, .number = 1, .text = u"Grey heron, once."_s},
        {.place = Place::Page, .number = 2, .text = u"The grey\nheron. A total: 12."_s}};
    const auto pieces = app::viewedText(document, place, passage);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto &each = pieces[i];
        QCOMPARE(each.markFrom >= 0, i == piece);
        if (i == piece)
            QCOMPARE(each.text.sliced(each.markFrom, each.markTo - each.markFrom), marked);
    }
}

void TestAttachmentViewer::showsAPicture()
{
    app::AttachmentViewer viewer(nullptr);
    viewer.show(fileOf(u"pictures/turned.jpg"_s, AttachmentList::Kind::Picture));
    QVERIFY(viewer.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!viewer.isReading(), 30'000);
    QCOMPARE(viewer.problem(), QString());
    QVERIFY(!viewer.picture().isNull());
    const QUrl first = viewer.source();
    QVERIFY(!first.isEmpty());
    viewer.close();
    QVERIFY(viewer.picture().isNull());
    QVERIFY(viewer.source().isEmpty());
}

void TestAttachmentViewer::showsTextAndPagesOfAPdf()
{
    app::AttachmentViewer viewer(nullptr);
    viewer.show(fileOf(u"formats/report.pdf"_s, AttachmentList::Kind::Document));
    QTRY_VERIFY_WITH_TIMEOUT(!viewer.isReading() && viewer.page() == 1, 30'000);
    QVERIFY(viewer.pageCount() >= 1);
    QVERIFY(!viewer.sections().isEmpty());
    QVERIFY(!viewer.picture().isNull());
    viewer.showPage(viewer.pageCount() + 1);
    QCOMPARE(viewer.page(), 1);
}

void TestAttachmentViewer::tellsWhyThereIsNothing()
{
    app::AttachmentViewer viewer(nullptr);
    viewer.show(fileOf(u"no-such-file.png"_s, AttachmentList::Kind::Picture));
    QVERIFY(viewer.isReading()); // the disk is asked on a thread
    QTRY_VERIFY(viewer.problem().contains(u"no longer here"_s));
    QVERIFY(!viewer.isReading());
    viewer.show(fileOf(u"protected.pdf"_s, AttachmentList::Kind::Document));
    QTRY_VERIFY_WITH_TIMEOUT(viewer.problem().contains(u"password"_s), 30'000);
    QVERIFY(!viewer.isReading());
}

void TestAttachmentViewer::savesACopy()
{
    const QTemporaryDir folder;
    app::AttachmentViewer viewer(nullptr);
    const QSignalSpy told(&viewer, &app::AttachmentViewer::told);
    const auto file = fileOf(u"formats/notes.md"_s, AttachmentList::Kind::Document);
    viewer.show(file);
    viewer.saveCopy(QUrl::fromLocalFile(folder.filePath(u"copy.md"_s)));
    QVERIFY(viewer.isCopying()); // on a thread: it may be a film
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!viewer.isCopying());
    QVERIFY(!told[0][1].toBool());
    QCOMPARE(QFileInfo(folder.filePath(u"copy.md"_s)).size(),
             QFileInfo(file[u"path"_s].toString()).size());
    viewer.saveCopy(QUrl::fromLocalFile(folder.filePath(u"no/such/folder.md"_s)));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told[1][1].toBool());
}

void TestAttachmentViewer::keepsTheTargetOfACopyThatFails()
{
    const QTemporaryDir folder;
    const QString gone = folder.filePath(u"gone.md"_s);
    const QString target = folder.filePath(u"target.md"_s);
    QVERIFY(QFile::copy(
        fileOf(u"formats/notes.md"_s, AttachmentList::Kind::Sound)[u"path"_s].toString(), target));
    const qint64 before = QFileInfo(target).size();
    app::AttachmentViewer viewer(nullptr);
    const QSignalSpy told(&viewer, &app::AttachmentViewer::told);
    viewer.show({{u"name"_s, u"gone.md"_s}, {u"path"_s, gone}});
    viewer.saveCopy(QUrl::fromLocalFile(target));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][1].toBool());
    QCOMPARE(QFileInfo(target).size(), before);
}

void TestAttachmentViewer::opensOnlyWhatProgramsShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("opens");
    QTest::newRow("film") << u"film.MP4"_s << true;
    QTest::newRow("shortcut") << u"film.mp4.desktop"_s << false;
    QTest::newRow("script") << u"run.sh"_s << false;
    QTest::newRow("no suffix") << u"pdf"_s << false;
}

void TestAttachmentViewer::opensOnlyWhatProgramsShow()
{
    QFETCH(const QString, name);
    QFETCH(const bool, opens);
    app::AttachmentViewer viewer(nullptr);
    auto file = fileOf(u"formats/notes.md"_s, AttachmentList::Kind::Sound);
    file[u"name"_s] = name;
    viewer.show(file);
    QCOMPARE(viewer.canOpenElsewhere(), opens);
}

QTEST_MAIN(TestAttachmentViewer)
#include "tst_attachment_viewer.moc"
