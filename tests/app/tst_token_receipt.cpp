// SPDX-License-Identifier: Apache-2.0
#include "app/chat/token_receipt.h"

#include <limits>

#include <QTest>

using namespace Qt::Literals;
using namespace app;
using Tokens = std::vector<engine::text::TokenId>;

class TestTokenReceipt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked();
    void refusesWhatIsNoReceipt_data();
    void refusesWhatIsNoReceipt();
    void findsTheFirstDifference();
};

void TestTokenReceipt::unpacksWhatItPacked()
{
    const Tokens tokens = {0,     1,     127,    128,
                           16383, 16384, 262143, std::numeric_limits<engine::text::TokenId>::max()};
    QCOMPARE(unpackTokens(packTokens(tokens)), tokens);
    QVERIFY(packTokens({}).isEmpty());
    QCOMPARE(packTokens(Tokens(300, 100'000)).size(), 1200);
}

void TestTokenReceipt::refusesWhatIsNoReceipt_data()
{
    QTest::addColumn<QString>("packed");
    QTest::newRow("empty") << QString();
    QTest::newRow("no Base64") << u"?!"_s;
    QTest::newRow("ends in the middle") << u"gA=="_s;
    QTest::newRow("too long a number") << u"////////AQ=="_s;
}

void TestTokenReceipt::refusesWhatIsNoReceipt()
{
    QFETCH(QString, packed);
    QVERIFY(unpackTokens(packed).empty());
}

void TestTokenReceipt::findsTheFirstDifference()
{
    QCOMPARE(firstDifference({1, 2}, {1, 2}), -1);
    QCOMPARE(firstDifference({}, {}), -1);
    QCOMPARE(firstDifference({1, 2}, {1, 3}), 1);
    QCOMPARE(firstDifference({1, 2}, {1}), 1);
    QCOMPARE(firstDifference({}, {1}), 0);
}

QTEST_APPLESS_MAIN(TestTokenReceipt)
#include "tst_token_receipt.moc"
