// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/x11_keyboard.h"

#include <QTest>

using app::X11Keyboard;
using Codes = std::vector<uint8_t>;

namespace {

constexpr uint32_t kAlt = 0xffe9;
constexpr uint32_t kNumLock = 0xff7f;

// Codes from 8 on, two symbols each: a, 1 and !, a second a, Alt, Num Lock on the second level.
X11Keyboard keyboard()
{
    return {8,
            2,
            {'a', 'A', '1', '!', 'a', 'A', kAlt, 0, 0, kNumLock},
            {0, 0, 0, 0, 0, 0, 0, 11, 12, 0, 0, 0, 0, 0, 0, 0}};
}

} // namespace

class TestX11Keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllCodesOfASymbol();
    void findsModifiers();
    void survivesNonsense_data();
    void survivesNonsense();
};

void TestX11Keyboard::findsAllCodesOfASymbol()
{
    QCOMPARE(keyboard().codesOf('a'), Codes({8, 10}));
    QCOMPARE(keyboard().codesOf('1'), Codes{9});
    QCOMPARE(keyboard().codesOf('!'), Codes{9}); // engraved nowhere
    QCOMPARE(keyboard().codesOf('b'), Codes{});
    QCOMPARE(keyboard().codesOf(0), Codes{}); // where there is no symbol
}

void TestX11Keyboard::findsModifiers()
{
    QCOMPARE(keyboard().modifierOf({kAlt, kAlt + 1}), uint16_t{1 << 3}); // Mod1
    QCOMPARE(keyboard().modifierOf({kNumLock}), uint16_t{1 << 4}); // Mod2
    QCOMPARE(keyboard().modifierOf({0xffeb}), uint16_t{0});
}

void TestX11Keyboard::survivesNonsense_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("symbols");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("nothing") << 0 << 0 << 0 << 0;
    QTest::newRow("no width") << 8 << 0 << 9 << 8;
    QTest::newRow("fewer symbols than a code has") << 8 << 7 << 6 << 8;
    QTest::newRow("more than there are codes") << 250 << 1 << 300 << 8;
    QTest::newRow("fewer modifiers than eight") << 8 << 1 << 9 << 7;
}

void TestX11Keyboard::survivesNonsense()
{
    QFETCH(int, first);
    QFETCH(int, width);
    QFETCH(int, symbols);
    QFETCH(int, modifiers);
    const X11Keyboard strange{static_cast<uint8_t>(first), static_cast<size_t>(width),
                              std::vector<uint32_t>(static_cast<size_t>(symbols), kAlt),
                              std::vector<uint8_t>(static_cast<size_t>(modifiers), 255)};
    QVERIFY(strange.codesOf(kAlt).size() <= 256);
    QVERIFY(strange.modifierOf({kAlt}) <= 1);
}

QTEST_GUILESS_MAIN(TestX11Keyboard)
#include "tst_x11_keyboard.moc"
