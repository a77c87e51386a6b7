// SPDX-License-Identifier: Apache-2.0
// What the clipboard holds, on its way onto the shelf.
#include "tests/app/chat_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals;
using app::AttachmentList;
using State = AttachmentList::State;

class TestPasting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAPastedPicture();
    void leavesAPastedPictureToTheReader();
    void leavesAShortTextToTheComposer();

private:
    AttachmentList &list() { return *m_chat->chat.attachments(); }
    QVariant value(int row, int role) { return list().data(list().index(row), role); }
    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return !list().isReading(); }, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_chat;
};

void TestPasting::init()
{
    m_chat.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_chat = std::make_unique<tests::ChatFixture>(m_folder->path());
    m_chat->script->add(tests::says("Fine."));
    QVERIFY(m_chat->start());
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
