// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/key_codes.h"

#include <QKeySequence>
#include <QTest>

using namespace Qt::Literals;
using app::KeyCode;

namespace {

constexpr uint32_t kNone = UINT32_MAX;

QKeyCombination key(const char *name)
{
    return QKeySequence(QString::fromLatin1(name), QKeySequence::PortableText)[0];
}

} // namespace

class TestKeyCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameKeys_data();
    void nameKeys();
    void nameEveryLetterOnce();
    void areForEveryProgram_data();
    void areForEveryProgram();
    void leaveAwayWhereAKeyLies();
};

void TestKeyCodes::nameKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<quint32>("x11"); // from keysymdef.h
    QTest::addColumn<quint32>("windows"); // from winuser.h
    QTest::addColumn<quint32>("windowsModifiers");
    QTest::addColumn<quint32>("mac"); // from Events.h
    QTest::addColumn<quint32>("macModifiers");
    const auto row = [](const char *name, quint32 x11, quint32 windows, quint32 windowsModifiers,
                        quint32 mac, quint32 macModifiers) {
        QTest::newRow(name) << QByteArray(name) << x11 << windows << windowsModifiers << mac
                            << macModifiers;
    };
    row("Ctrl+Alt+Space", 0x20, 0x20, 2 | 1, 0x31, 0x100 | 0x800);
    row("Meta+A", 0x61, 0x41, 8, 0x00, 0x1000);
    row("Ctrl+Shift+Z", 0x7a, 0x5a, 2 | 4, 0x06, 0x100 | 0x200);
    row("Alt+1", 0x31, 0x31, 1, 0x12, 0x800);
    row("Alt+0", 0x30, 0x30, 1, 0x1d, 0x800);
    row("Ctrl+Alt+Shift+Meta+K", 0x6b, 0x4b, 1 | 2 | 4 | 8, 0x28, 0x100 | 0x200 | 0x800 | 0x1000);
    row("F1", 0xffbe, 0x70, 0, 0x7a, 0);
    row("F5", 0xffc2, 0x74, 0, 0x60, 0);
    row("F12", 0xffc9, 0x7b, 0, 0x6f, 0);
    row("F20", 0xffd1, 0x83, 0, 0x5a, 0);
    row("F24", 0xffd5, 0x87, 0, kNone, 0);
    row("F35", 0xffe0, kNone, 0, kNone, 0);
    row("Ctrl+Return", 0xff0d, 0x0d, 2, 0x24, 0x100);
    row("Ctrl+Tab", 0xff09, 0x09, 2, 0x30, 0x100);
    row("Ctrl+PgUp", 0xff55, 0x21, 2, 0x74, 0x100);
    row("Meta+Left", 0xff51, 0x25, 8, 0x7b, 0x1000);
    row("Ctrl+Ins", 0xff63, 0x2d, 2, kNone, 0);
    row("Ctrl+/", 0x2f, kNone, 0, kNone, 0); // a place that depends on the layout
    row("Ctrl+!", 0x21, kNone, 0, kNone, 0);
    row("Ctrl+\xc4", 0xe4, kNone, 0, kNone, 0); // Ä
    row("Ctrl+\xd7", 0xd7, kNone, 0, kNone, 0); // a sign among the letters
    row("Ctrl+Play", kNone, kNone, 0, kNone, 0);
}

void TestKeyCodes::nameKeys()
{
    QFETCH(QByteArray, name);
    QFETCH(quint32, x11);
    QFETCH(quint32, windows);
    QFETCH(quint32, windowsModifiers);
    QFETCH(quint32, mac);
    QFETCH(quint32, macModifiers);
    const QKeyCombination combination = key(name.constData());
    QCOMPARE(app::x11Symbol(combination.key()).value_or(kNone), x11);
    const KeyCode none{kNone, 0};
    QCOMPARE(app::windowsKey(combination).value_or(none).key, windows);
    QCOMPARE(app::windowsKey(combination).value_or(none).modifiers, windowsModifiers);
    QCOMPARE(app::macKey(combination).value_or(none).key, mac);
    QCOMPARE(app::macKey(combination).value_or(none).modifiers, macModifiers);
}

void TestKeyCodes::nameEveryLetterOnce()
{
    QSet<quint32> symbols;
    QSet<quint32> places;
    for (int letter = Qt::Key_0; letter <= Qt::Key_Z; ++letter) {
        const auto key = static_cast<Qt::Key>(letter);
        if (!app::macKey(key))
            continue; // between the digits and the letters
        symbols += *app::x11Symbol(key);
        places += app::macKey(key)->key;
    }
    for (int function = Qt::Key_F1; function <= Qt::Key_F20; ++function)
        places += app::macKey(static_cast<Qt::Key>(function))->key;
    QCOMPARE(symbols.size(), 36);
    QCOMPARE(places.size(), 36 + 20);
}

void TestKeyCodes::areForEveryProgram_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *name, QKeyCombination key, bool isOne) {
        QTest::newRow(name) << key << isOne;
    };
    row("with Ctrl", Qt::CTRL | Qt::Key_J, true);
    row("with Alt", Qt::ALT | Qt::Key_Space, true);
    row("with Meta", Qt::META | Qt::Key_Space, true);
    row("a function key", Qt::Key_F9, true);
    row("with Shift, a function key", Qt::SHIFT | Qt::Key_F9, true);
    row("a letter", Qt::Key_J, false);
    row("a capital letter", Qt::SHIFT | Qt::Key_J, false);
    row("the space bar", Qt::Key_Space, false);
    row("Ctrl alone", QKeyCombination(Qt::ControlModifier, Qt::Key_Control), false);
    row("Alt Gr alone", Qt::Key_AltGr, false);
    row("Meta alone", QKeyCombination(Qt::MetaModifier, Qt::Key_Super_L), false);
    row("none", QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(0)), false);
    row("nonsense", QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(-1)), false);
    row("unknown", QKeyCombination(Qt::ControlModifier, Qt::Key_unknown), false);
}

void TestKeyCodes::areForEveryProgram()
{
    QFETCH(QKeyCombination, key);
    QFETCH(bool, isOne);
    QCOMPARE(app::isForEveryProgram(key), isOne);
}

void TestKeyCodes::leaveAwayWhereAKeyLies()
{
    const QKeyCombination pad(Qt::ControlModifier | Qt::KeypadModifier, Qt::Key_5);
    QCOMPARE(app::plainKey(pad), Qt::CTRL | Qt::Key_5);
    const QKeyCombination back(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Backtab);
    QCOMPARE(app::plainKey(back), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
}

QTEST_GUILESS_MAIN(TestKeyCodes)
#include "tst_key_codes.moc"
