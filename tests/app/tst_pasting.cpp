// SPDX-License-Identifier: Apache-2.0
// What the clipboard holds, on its way onto the shelf.
#include "tests/app/shelf_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals;
using app::AttachmentList;
using State = AttachmentList::State;

class TestPasting final : public QObject, private tests::ShelfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAPastedPicture();
    void leavesAPastedPictureToTheReader();
    void leavesAShortTextToTheComposer();
};

void TestPasting::init()
{
    QVERIFY(start());
}

void TestPasting::keepsAPastedPicture()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QVERIFY(list().paste());
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::StateRole).value<State>(), State::Ready);
    QCOMPARE(QImage(value(0, AttachmentList::PathRole).toString()).size(), image.size());
    QCOMPARE(value(0, AttachmentList::SummaryRole).toString(), u"300 × 200"_s);
}

void TestPasting::leavesAPastedPictureToTheReader()
{
    auto clip = std::make_unique<QMimeData>();
    clip->setData(u"image/png"_s, "\x89PNG\r\n\x1a\nbroken");
    QGuiApplication::clipboard()->setMimeData(clip.release()); // which owns it
    QVERIFY(list().paste());
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::StateRole).value<State>(), State::Failed);
    const QString problem = value(0, AttachmentList::ProblemRole).toString();
    QVERIFY2(!problem.contains(u"taken over"_s), qPrintable(problem));
}

void TestPasting::leavesAShortTextToTheComposer()
{
    QGuiApplication::clipboard()->setText(u"Hello"_s);
    QVERIFY(!list().paste());
    QGuiApplication::clipboard()->setText(QString(5000, u'a'));
    QVERIFY(list().paste());
    QVERIFY(waitUntilRead());
    QCOMPARE(value(0, AttachmentList::KindRole).value<AttachmentList::Kind>(),
             AttachmentList::Kind::Document);
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
