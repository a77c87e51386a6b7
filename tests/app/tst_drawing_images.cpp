// SPDX-License-Identifier: Apache-2.0
#include "app/drawing_images.h"

#include <memory>

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals;
using app::DrawingImages;

// The drawings of the program, as QML shows them.
class TestDrawingImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areDrawnAsLargeAsAskedFor_data();
    void areDrawnAsLargeAsAskedFor();
    void areNothingWhereThereIsNone();
    void loadNoPluginForPictures();

private:
    std::unique_ptr<QQuickItem> show(const QByteArray &properties);

    std::unique_ptr<QQmlEngine> m_engine;
};

void TestDrawingImages::init()
{
    m_engine = std::make_unique<QQmlEngine>();
    DrawingImages::addTo(*m_engine);
}

std::unique_ptr<QQuickItem> TestDrawingImages::show(const QByteArray &properties)
{
    QQmlComponent component(m_engine.get());
    component.setData("import QtQuick\nImage { " + properties + " }", QUrl());
    return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(component.create()));
}

void TestDrawingImages::areDrawnAsLargeAsAskedFor_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it is") << QByteArray() << QSize(20, 20);
    QTest::newRow("larger") << "sourceSize: Qt.size(48, 48)"_ba << QSize(48, 48);
    QTest::newRow("by its height") << "sourceSize.height: 40"_ba << QSize(40, 40);
}

void TestDrawingImages::areDrawnAsLargeAsAskedFor()
{
    QFETCH(QByteArray, wish);
    QFETCH(QSize, size);
    const auto image = show("source: \"qrc:/icons/check.svg\"; " + wish);
    QVERIFY(image);
    QCOMPARE(image->property("status").toInt(), 1); // Image.Ready
    QCOMPARE(QSizeF(image->implicitWidth(), image->implicitHeight()), QSizeF(size));
    auto *const provider = dynamic_cast<DrawingImages *>(m_engine->imageProvider(u"drawing"_s));
    QVERIFY(provider);
    const QImage drawn = provider->requestImage(u"icons/check.svg"_s, nullptr, size);
    QCOMPARE(drawn.size(), size);
    QImage empty(drawn.size(), drawn.format());
    empty.fill(Qt::transparent);
    QVERIFY(drawn != empty);
}

void TestDrawingImages::areNothingWhereThereIsNone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"icons/none\\.svg"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Failed to get image"_s));
    const auto image = show("source: \"qrc:/icons/none.svg\"");
    QVERIFY(image);
    QCOMPARE(image->property("status").toInt(), 3); // Image.Error
}

// Some forty of them, and the codecs of video formats with them, before the first frame.
void TestDrawingImages::loadNoPluginForPictures()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("Only Linux tells what a process has loaded.");
    const auto image = show("source: \"qrc:/icons/check.svg\"");
    QCOMPARE(image->property("status").toInt(), 1);
    QVERIFY(!maps.readAll().contains("/imageformats/"));
}

QTEST_MAIN(TestDrawingImages)
#include "tst_drawing_images.moc"
