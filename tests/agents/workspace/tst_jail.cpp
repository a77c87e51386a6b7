// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"
#include "agents/workspace/workspace.h"
#include "tests/agents/folder_fixture.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTest>

using namespace agents::workspace;
namespace fs = std::filesystem;

namespace {

RelativePath at(const char *text)
{
    return *RelativePath::parse(text, "/none");
}

} // namespace

// Every case runs over both ways of following a path.
class TestJail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensOnlyPlainFilesInside_data();
    void opensOnlyPlainFilesInside();
    void namesTheFileBehindALink();
    void neverFollowsALinkThatIsSwappedIn_data();
    void neverFollowsALinkThatIsSwappedIn();
    void replacesKeepingModeAndHardLinksElsewhere();
    void leavesAFileThatChangedMeanwhile();
    void losesNoUpdateOfAnotherProgram();
    void createsOnlyWhereTheNameIsFree();
    void removesOnlyTheKnownContent();
    void cannotReachIntoMounts();
    void leavesNoTemporaryFiles();

private:
    std::unique_ptr<FolderFixture> m_folder;
    fs::path m_root;
    fs::path m_outside;
};

void TestJail::init()
{
    m_folder = std::make_unique<FolderFixture>();
    m_root = m_folder->path() / "project";
    m_outside = m_folder->path() / "outside";
    m_folder->put("project/src/main.cpp", "int main() {}\n");
    m_folder->put("project/empty.txt", "");
    m_folder->put("outside/key.txt", "outside");
    fs::create_symlink(m_outside / "key.txt", m_root / "link_out");
    fs::create_symlink(m_outside, m_root / "dir_out");
    fs::create_symlink("src/main.cpp", m_root / "link_in");
    fs::create_symlink("src", m_root / "dir_in");
    fs::create_symlink("loop_b", m_root / "loop_a");
    fs::create_symlink("loop_a", m_root / "loop_b");
    fs::create_symlink("/proc/self/root", m_root / "magic");
    fs::create_hard_link(m_outside / "key.txt", m_root / "hard");
    QCOMPARE(::mkfifo((m_root / "pipe").c_str(), 0600), 0);
}

void TestJail::opensOnlyPlainFilesInside_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<int>("method");
    const std::pair<const char *, bool> rows[] = {{"src/main.cpp", true},
                                                  {"empty.txt", true},
                                                  {"hard", true},
                                                  {"missing", false},
                                                  {"src", false},
                                                  {".", false},
                                                  {"link_out", false},
                                                  {"dir_out/key.txt", false},
                                                  {"link_in", false},
                                                  {"dir_in/main.cpp", false},
                                                  {"loop_a", false},
                                                  {"loop_a/x", false},
                                                  {"magic/etc/passwd", false},
                                                  {"pipe", false},
                                                  {"src/main.cpp/x", false},
                                                  {"empty.txt/..x", false}};
    for (const auto &[path, opens] : rows) {
        QTest::addRow("%s, kernel", path) << QByteArray(path) << opens << 0;
        QTest::addRow("%s, walk", path) << QByteArray(path) << opens << 1;
    }
}

void TestJail::opensOnlyPlainFilesInside()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, opens);
    QFETCH(int, method);
    const auto jail = Jail::open(m_root.string(), static_cast<JailMethod>(method));
    QVERIFY(jail);
    const auto file = jail->openFile(at(path.constData()));
    QCOMPARE(file.has_value(), opens);
    if (!file)
        QVERIFY2(file.error().message.ends_with('.'), file.error().message.c_str());
}

void TestJail::namesTheFileBehindALink()
{
    const auto jail = Jail::open(m_root.string());
    const auto inside = jail->openFile(at("dir_in/main.cpp"));
    QVERIFY(contains(inside.error().message,
                     "dir_in is a symbolic link to src. Use that path instead."));
    const auto outside = jail->openFile(at("link_out"));
    QVERIFY(contains(outside.error().message, "leads out of the folder"));
    QVERIFY(!contains(outside.error().message, m_outside.string()));
}

void TestJail::neverFollowsALinkThatIsSwappedIn_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("kernel") << 0;
    QTest::newRow("walk") << 1;
}

void TestJail::neverFollowsALinkThatIsSwappedIn()
{
    QFETCH(int, method);
    m_folder->put("project/sub/key.txt", "inside");
    fs::create_symlink(m_outside, m_root / "swap");
    const auto jail = Jail::open(m_root.string(), static_cast<JailMethod>(method));
    std::atomic<bool> stop = false;
    std::thread swapper([&] {
        while (!stop)
            ::renameat2(AT_FDCWD, (m_root / "sub").c_str(), AT_FDCWD, (m_root / "swap").c_str(),
                        RENAME_EXCHANGE);
    });
    int opened = 0;
    int leaked = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto file = jail->openFile(at("sub/key.txt"));
        if (!file)
            continue;
        ++opened;
        leaked += *file->readAll(100) == "inside" ? 0 : 1;
    }
    stop = true;
    swapper.join();
    QVERIFY(opened > 0);
    QCOMPARE(leaked, 0);
}

void TestJail::replacesKeepingModeAndHardLinksElsewhere()
{
    const auto jail = Jail::open(m_root.string());
    ::chmod((m_root / "hard").c_str(), 0751);
    QVERIFY(jail->replaceFile(at("hard"), "new", 0751, contentHash("outside")));
    QCOMPARE(m_folder->content("project/hard"), "new");
    QCOMPARE(m_folder->content("outside/key.txt"), "outside");
    QCOMPARE(jail->metadata(at("hard"))->mode, 0751u);
}

void TestJail::leavesAFileThatChangedMeanwhile()
{
    const auto jail = Jail::open(m_root.string());
    const auto result =
        jail->replaceFile(at("src/main.cpp"), "new", 0644, contentHash("what it was"));
    QCOMPARE(result.error().code, base::ErrorCode::Busy);
    QCOMPARE(m_folder->content("project/src/main.cpp"), "int main() {}\n");
    QVERIFY(!jail->replaceFile(at("link_out"), "new", 0644, contentHash("outside")));
    QVERIFY(!jail->replaceFile(at("dir_out/key.txt"), "new", 0644, contentHash("outside")));
    QCOMPARE(m_folder->content("outside/key.txt"), "outside");
}

// Another program writes once, at any moment of ours. Whoever comes last wins, and we never come
// last without having seen what was there.
void TestJail::losesNoUpdateOfAnotherProgram()
{
    const auto jail = Jail::open(m_root.string());
    using Clock = std::chrono::steady_clock;
    m_folder->put("project/shared.txt", "original");
    const auto began = Clock::now();
    QVERIFY(jail->replaceFile(at("shared.txt"), "ours", 0644, contentHash("original")));
    const auto takes = Clock::now() - began;
    constexpr int kRounds = 300; // some of them between our last look and our exchange
    int replaced = 0;
    for (int round = 0; round < kRounds; ++round) {
        m_folder->put("project/shared.txt", "original");
        m_folder->put("project/theirs.tmp", "theirs");
        std::atomic<bool> go = false;
        std::thread other([&] {
            while (!go)
                std::this_thread::yield();
            const auto moment = Clock::now() + takes * round / kRounds;
            while (Clock::now() < moment) { }
            fs::rename(m_root / "theirs.tmp", m_root / "shared.txt");
        });
        go = true;
        const auto result =
            jail->replaceFile(at("shared.txt"), "ours", 0644, contentHash("original"));
        other.join();
        replaced += result ? 1 : 0;
        QCOMPARE(m_folder->content("project/shared.txt"), "theirs");
    }
    qInfo("replaced first in %d of %d rounds", replaced, kRounds);
}

void TestJail::createsOnlyWhereTheNameIsFree()
{
    const auto jail = Jail::open(m_root.string());
    QVERIFY(jail->createFile(at("src/new.txt"), "text", 0666));
    QCOMPARE(m_folder->content("project/src/new.txt"), "text");
    QVERIFY(!jail->createFile(at("src/new.txt"), "other", 0666));
    QVERIFY(!jail->createFile(at("link_out"), "other", 0666));
    QVERIFY(!jail->createFile(at("dir_out/new.txt"), "other", 0666));
    QVERIFY(!jail->createFile(at("none/new.txt"), "other", 0666));
    QVERIFY(!fs::exists(m_outside / "new.txt"));
    QCOMPARE(m_folder->content("outside/key.txt"), "outside");
    QVERIFY(*jail->makeDirectory(at("none")));
    QVERIFY(!*jail->makeDirectory(at("none")));
    QVERIFY(!jail->makeDirectory(at("dir_out/none")));
    QVERIFY(!jail->makeDirectory(at("dir_out")));
}

void TestJail::removesOnlyTheKnownContent()
{
    const auto jail = Jail::open(m_root.string());
    QVERIFY(!jail->removeFile(at("src/main.cpp"), contentHash("other")));
    QVERIFY(!jail->removeFile(at("link_out"), contentHash("outside")));
    QVERIFY(fs::exists(m_root / "src/main.cpp"));
    QVERIFY(!jail->removeEmptyDirectory(at("src")));
    QVERIFY(jail->removeFile(at("src/main.cpp"), contentHash("int main() {}\n")));
    QVERIFY(jail->removeEmptyDirectory(at("src")));
}

void TestJail::cannotReachIntoMounts()
{
    for (const JailMethod method : {JailMethod::Kernel, JailMethod::Walk}) {
        const auto jail = Jail::open("/", method);
        QVERIFY(jail);
        QVERIFY(!jail->openFile(at("proc/self/environ")));
        QVERIFY(!jail->openFile(at("proc/1/root/etc/passwd")));
    }
}

void TestJail::leavesNoTemporaryFiles()
{
    const auto jail = Jail::open(m_root.string());
    QVERIFY(!jail->createFile(at("hard"), "x", 0666));
    QVERIFY(!jail->replaceFile(at("hard"), "x", 0666, contentHash("y")));
    QVERIFY(jail->replaceFile(at("hard"), "x", 0666, contentHash("outside")));
    for (const auto &entry : fs::directory_iterator(m_root))
        QVERIFY(!entry.path().filename().string().starts_with(kTemporaryPrefix));
    m_folder->put("project/.hearth-write-a", "left behind");
    m_folder->put("project/.hearth-write-b", "unknown");
    jail->removeLeftovers(at("hard"),
                          [](std::string_view bytes) { return bytes == "left behind"; });
    QVERIFY(!fs::exists(m_root / ".hearth-write-a"));
    QVERIFY(fs::exists(m_root / ".hearth-write-b"));
}

QTEST_APPLESS_MAIN(TestJail)
#include "tst_jail.moc"
