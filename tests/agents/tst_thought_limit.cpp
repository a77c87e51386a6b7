// SPDX-License-Identifier: Apache-2.0
#include "agents/thought_limit.h"
#include "tests/engine/text/text_fixtures.h"

#include <QTest>

using agents::ThoughtLimit;

class TestThoughtLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsALongThought();
    void countsEachThoughtAnew();
    void leavesOtherTextAlone();
};

namespace {

// Allows one token for ever, and counts what it is told.
class OneToken final : public engine::sampling::TokenConstraint
{
public:
    explicit OneToken(size_t vocabulary)
        : set(vocabulary)
    {
        set.add(5);
    }
    const engine::sampling::TokenSet *allowed() override { return &set; }
    void accept(uint32_t) override { ++told; }

    engine::sampling::TokenSet set;
    int told = 0;
};

bool isOnly(const engine::sampling::TokenSet *set, uint32_t id)
{
    size_t count = 0;
    if (set)
        set->forEach([&](uint32_t) { ++count; });
    return set && count == 1 && set->has(id);
}

} // namespace

void TestThoughtLimit::endsALongThought()
{
    const auto tokenizer = tests::goldenTokenizer();
    QVERIFY(tokenizer);
    const auto &special = tokenizer->special();
    ThoughtLimit limit({}, *tokenizer, 3);
    limit.accept(special.channelBegin);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!limit.allowed());
        limit.accept(7);
    }
    QVERIFY(isOnly(limit.allowed(), special.channelEnd));
    limit.accept(special.channelEnd);
    QVERIFY(!limit.allowed());
}

void TestThoughtLimit::countsEachThoughtAnew()
{
    const auto tokenizer = tests::goldenTokenizer();
    const auto &special = tokenizer->special();
    ThoughtLimit limit({}, *tokenizer, 2);
    for (int round = 0; round < 3; ++round) {
        limit.accept(special.channelBegin);
        limit.accept(7);
        QVERIFY(!limit.allowed());
        limit.accept(special.channelEnd);
    }
}

void TestThoughtLimit::leavesOtherTextAlone()
{
    const auto tokenizer = tests::goldenTokenizer();
    auto within = std::make_unique<OneToken>(tokenizer->size());
    OneToken &inner = *within;
    ThoughtLimit limit(std::move(within), *tokenizer, 1);
    for (int i = 0; i < 5; ++i)
        limit.accept(7);
    QVERIFY(isOnly(limit.allowed(), 5));
    QCOMPARE(inner.told, 5);
}

QTEST_GUILESS_MAIN(TestThoughtLimit)
#include "tst_thought_limit.moc"
