// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/x11_key.h"

#include <cstdlib>
#include <memory>

#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::SystemKey;
using State = SystemKey::State;

namespace {

constexpr int kStartLimit = 20'000; // milliseconds

// A display of the test's own.
class TestDisplay final
{
public:
    bool start()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(kStartLimit))
            return false;
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        return true;
    }
    ~TestDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

private:
    QProcess m_server;
};

bool press(const QString &key)
{
    return QProcess::execute(u"xdotool"_s, {u"key"_s, key}) == 0;
}

// Another program on the display.
struct Neighbour {
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    ~Neighbour() { xcb_disconnect(connection); }

    xcb_window_t root() const
    {
        return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    }
    // All keys with Ctrl; false: somebody has one of them.
    bool takeAll() const
    {
        const auto asked =
            xcb_grab_key_checked(connection, 0, root(), XCB_MOD_MASK_CONTROL, XCB_GRAB_ANY,
                                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        xcb_generic_error_t *const error = xcb_request_check(connection, asked);
        std::free(error);
        return !error;
    }
    void engrave(xcb_keycode_t code, xcb_keysym_t symbol) const
    {
        xcb_change_keyboard_mapping(connection, 1, code, 1, &symbol);
        xcb_flush(connection);
    }
};

constexpr xcb_keycode_t kUnused = 248; // "no symbol" on Xvfb's keyboard
constexpr xcb_keysym_t kF35 = 0xffe0;

} // namespace

class TestX11Key : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_key.reset(); }
    void hearsItsKeyAndNoOther();
    void hearsItWithLocksOn_data();
    void hearsItWithLocksOn();
    void changesItsKey();
    void givesItsKeyBack();
    void saysThatItIsTaken();
    void saysThatThereIsNoSuchKey();
    void followsTheLayout();
    void isNotForWayland();

private:
    std::unique_ptr<SystemKey> m_key;
};

void TestX11Key::init()
{
    m_key = app::makeSystemKey();
    QVERIFY(m_key);
}

void TestX11Key::hearsItsKeyAndNoOther()
{
    const QSignalSpy pressed(m_key.get(), &SystemKey::pressed);
    m_key->hold(Qt::CTRL | Qt::ALT | Qt::Key_Space);
    QCOMPARE(m_key->state(), State::On);
    for (const QString &other : {u"space"_s, u"ctrl+space"_s, u"ctrl+alt+shift+space"_s,
                                 u"ctrl+alt+a"_s, u"ctrl+alt+space"_s})
        QVERIFY(press(other));
    QTRY_COMPARE(pressed.size(), 1);
    QVERIFY(press(u"ctrl+alt+space"_s));
    QTRY_COMPARE(pressed.size(), 2);
}

void TestX11Key::hearsItWithLocksOn_data()
{
    QTest::addColumn<QStringList>("locks");
    QTest::newRow("Caps Lock") << QStringList{u"Caps_Lock"_s};
    QTest::newRow("Num Lock") << QStringList{u"Num_Lock"_s};
    QTest::newRow("both") << QStringList{u"Caps_Lock"_s, u"Num_Lock"_s};
}

void TestX11Key::hearsItWithLocksOn()
{
    QFETCH(QStringList, locks);
    const QSignalSpy pressed(m_key.get(), &SystemKey::pressed);
    m_key->hold(Qt::META | Qt::Key_J);
    for (const QString &lock : locks)
        QVERIFY(press(lock));
    const bool isSent = press(u"super+j"_s);
    for (const QString &lock : locks)
        QVERIFY(press(lock)); // off again
    QVERIFY(isSent);
    QTRY_COMPARE(pressed.size(), 1);
}

void TestX11Key::changesItsKey()
{
    const QSignalSpy pressed(m_key.get(), &SystemKey::pressed);
    m_key->hold(Qt::CTRL | Qt::Key_J);
    m_key->hold(Qt::CTRL | Qt::SHIFT | Qt::Key_F7);
    QCOMPARE(m_key->state(), State::On);
    QVERIFY(press(u"ctrl+j"_s));
    QVERIFY(press(u"ctrl+shift+F7"_s));
    QTRY_COMPARE(pressed.size(), 1);
}

void TestX11Key::givesItsKeyBack()
{
    const Neighbour other;
    m_key->hold(Qt::CTRL | Qt::Key_J);
    QVERIFY(!other.takeAll());
    m_key->release();
    QCOMPARE(m_key->state(), State::Off);
    QVERIFY(other.takeAll());
}

void TestX11Key::saysThatItIsTaken()
{
    auto other = std::make_unique<Neighbour>();
    QVERIFY(other->takeAll());
    const QSignalSpy changed(m_key.get(), &SystemKey::changed);
    m_key->hold(Qt::CTRL | Qt::Key_J);
    QCOMPARE(m_key->state(), State::Taken);
    QCOMPARE(changed.size(), 1);
    m_key->hold(Qt::ALT | Qt::Key_J); // another one is free
    QCOMPARE(m_key->state(), State::On);
    m_key->hold(Qt::CTRL | Qt::Key_J);
    QCOMPARE(m_key->state(), State::Taken);
    other.reset();
    const auto isFree = [this] {
        m_key->hold(Qt::CTRL | Qt::Key_J);
        return m_key->state() == State::On;
    };
    QTRY_VERIFY(isFree()); // once the server has seen that it is gone
}

void TestX11Key::saysThatThereIsNoSuchKey()
{
    m_key->hold(Qt::CTRL | Qt::Key_F34);
    QCOMPARE(m_key->state(), State::Unknown);
    m_key->hold(Qt::CTRL | Qt::Key_MediaPlay);
    QCOMPARE(m_key->state(), State::Unknown);
}

void TestX11Key::followsTheLayout()
{
    const Neighbour other;
    const QSignalSpy pressed(m_key.get(), &SystemKey::pressed);
    m_key->hold(Qt::CTRL | Qt::Key_F35);
    QCOMPARE(m_key->state(), State::Unknown);
    other.engrave(kUnused, kF35);
    QTRY_COMPARE(m_key->state(), State::On);
    QVERIFY(press(u"ctrl+F35"_s));
    QTRY_COMPARE(pressed.size(), 1);
    other.engrave(kUnused, XCB_NO_SYMBOL);
    QTRY_COMPARE(m_key->state(), State::Unknown);
}

void TestX11Key::isNotForWayland()
{
    qputenv("XDG_SESSION_TYPE", "wayland");
    const bool isThere = app::makeSystemKey() != nullptr;
    qunsetenv("XDG_SESSION_TYPE");
    QVERIFY(!isThere);
}

int main(int argc, char **argv)
{
    TestDisplay display;
    if (!display.start()) {
        std::fputs("Xvfb is needed for this test.\n", stderr);
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    qunsetenv("XDG_SESSION_TYPE");
    const QGuiApplication gui(argc, argv);
    TestX11Key test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11_key.moc"
