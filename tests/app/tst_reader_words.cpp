// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/reader_words.h"

#include <QTest>

using namespace Qt::Literals;

class TestReaderWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNotConfined();
};

void TestReaderWords::saysWhatIsNotConfined()
{
    QCOMPARE(app::readerWords({}), QString());
    const QString network = app::readerWords({.readsFiles = false, .usesNetwork = true});
    QVERIFY2(network.contains(u"could make it use the network."_s), qPrintable(network));
    const QString both = app::readerWords({.readsFiles = true, .usesNetwork = true});
    QVERIFY2(both.contains(u"read your other files"_s) && both.contains(u"use the network"_s),
             qPrintable(both));
}

QTEST_GUILESS_MAIN(TestReaderWords)
#include "tst_reader_words.moc"
