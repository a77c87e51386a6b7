// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/mapped_file.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

using engine::gguf::MappedFile;
using namespace Qt::Literals;

namespace {

constexpr size_t kSize = 1 << 20;
constexpr size_t kKept = 5000; // not a whole number of pages

volatile std::sig_atomic_t foreignSignals = 0;

bool isAll(std::span<const std::byte> bytes, std::byte value)
{
    return std::ranges::all_of(bytes, [value](std::byte byte) { return byte == value; });
}

} // namespace

// Mapping a file, and what happens when it changes meanwhile.
class TestMappedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void passesForeignSignalsOn();
    void mapsAllBytes();
    void mapsAnEmptyFile();
    void survivesTheRemovalOfTheFile();
    void givesZerosWhenTheFileShrinks();
    void givesZerosToManyThreads();
    void noticesShrinkingWithoutAnyRead();
    void remembersAFaultWhenTheFileGrowsBack();
    void noticesARewrittenFile();
    void keepsManyFilesApart();

private:
    void fill(char value) const
    {
        std::ofstream(m_path, std::ios::binary) << std::string(kSize, value);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
};

void TestMappedFile::initTestCase()
{
    std::signal(SIGBUS, [](int) { foreignSignals = foreignSignals + 1; });
}

void TestMappedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"file"_s).toStdString();
    fill('a');
}

void TestMappedFile::passesForeignSignalsOn()
{
    QVERIFY(MappedFile::open(m_path)); // installs the handler over the test's own
    foreignSignals = 0;
    std::raise(SIGBUS);
    QCOMPARE(int(foreignSignals), 1);
}

void TestMappedFile::mapsAllBytes()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    QCOMPARE((*file)->bytes().size(), kSize);
    QVERIFY(isAll((*file)->bytes(), std::byte('a')));
    QVERIFY((*file)->intact());
}

void TestMappedFile::mapsAnEmptyFile()
{
    std::filesystem::resize_file(m_path, 0);
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    QVERIFY((*file)->bytes().empty());
    QVERIFY((*file)->intact());
}

void TestMappedFile::survivesTheRemovalOfTheFile()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    std::filesystem::remove(m_path);
    QVERIFY(isAll((*file)->bytes(), std::byte('a')));
    QVERIFY((*file)->intact());
}

void TestMappedFile::givesZerosWhenTheFileShrinks()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    std::filesystem::resize_file(m_path, kKept);
    const auto bytes = (*file)->bytes();
    QVERIFY(isAll(bytes.subspan(kKept), std::byte(0)));
    QVERIFY(isAll(bytes.first(kKept), std::byte('a')));
    QVERIFY(!(*file)->intact());
}

void TestMappedFile::givesZerosToManyThreads()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    std::filesystem::resize_file(m_path, kKept);
    const auto missing = (*file)->bytes().subspan(kKept);
    std::atomic<int> zeros = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { zeros += isAll(missing, std::byte(0)) ? 1 : 0; });
    }
    QCOMPARE(zeros.load(), 8);
    QVERIFY(!(*file)->intact());
}

void TestMappedFile::noticesShrinkingWithoutAnyRead()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    std::filesystem::resize_file(m_path, kKept);
    QVERIFY(!(*file)->intact());
}

void TestMappedFile::remembersAFaultWhenTheFileGrowsBack()
{
    const auto written = std::filesystem::last_write_time(m_path);
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    std::filesystem::resize_file(m_path, kKept);
    QVERIFY(isAll((*file)->bytes().last(1), std::byte(0)));
    fill('a');
    std::filesystem::last_write_time(m_path, written);
    QVERIFY(!(*file)->intact());
}

void TestMappedFile::noticesARewrittenFile()
{
    const auto file = MappedFile::open(m_path);
    QVERIFY(file);
    fill('b');
    std::filesystem::last_write_time(m_path, std::filesystem::file_time_type::clock::now());
    QVERIFY(!(*file)->intact());
}

void TestMappedFile::keepsManyFilesApart()
{
    const auto first = MappedFile::open(m_path);
    const auto otherPath = m_folder->filePath(u"other"_s).toStdString();
    std::filesystem::copy_file(m_path, otherPath);
    for (int i = 0; i < 2000; ++i) // slots are given back
        QVERIFY(MappedFile::open(otherPath));
    const auto other = MappedFile::open(otherPath);
    QVERIFY(first && other);
    std::filesystem::resize_file(otherPath, 0);
    QVERIFY(isAll((*other)->bytes(), std::byte(0)));
    QVERIFY(!(*other)->intact());
    QVERIFY((*first)->intact());
    QVERIFY(isAll((*first)->bytes(), std::byte('a')));
}

QTEST_APPLESS_MAIN(TestMappedFile)
#include "tst_mapped_file.moc"
