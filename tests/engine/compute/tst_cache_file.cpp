// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/cache_file.h"

#include <thread>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine::compute::vulkan;
using namespace Qt::Literals;

namespace {

constexpr uint64_t kFingerprint = 0x1122334455667788;

std::vector<std::byte> someBytes(size_t count, uint8_t seed = 1)
{
    std::vector<std::byte> bytes(count);
    for (size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::byte>(i * 31 + seed);
    return bytes;
}

} // namespace

// What drivers compiled comes back as it was, or not at all.
class TestCacheFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void isNotTakenDamaged_data();
    void isNotTakenDamaged();
    void isNotTakenFromOtherKernels();
    void saysNothingWhereItCannotBeWritten();
    void isWholeWithTwoWriters();

private:
    std::filesystem::path file(const QString &name) const
    {
        return m_folder.filePath(name).toStdU16String();
    }

    QTemporaryDir m_folder;
};

void TestCacheFile::comesBack()
{
    const auto path = file(u"new/folder/cache.bin"_s);
    QVERIFY(readCacheFile(path, kFingerprint).empty());
    writeCacheFile(path, kFingerprint, someBytes(5000));
    QCOMPARE(readCacheFile(path, kFingerprint), someBytes(5000));
    writeCacheFile(path, kFingerprint, someBytes(70, 9)); // replaced
    QCOMPARE(readCacheFile(path, kFingerprint), someBytes(70, 9));
    QCOMPARE(QDir(m_folder.filePath(u"new/folder"_s)).entryList(QDir::Files).size(), 1);
}

void TestCacheFile::isNotTakenDamaged_data()
{
    QTest::addColumn<qint64>("size"); // -1: as it was
    QTest::addColumn<qint64>("changed"); // a byte; -1: none
    QTest::addRow("empty") << qint64{0} << qint64{-1};
    QTest::addRow("half a header") << qint64{15} << qint64{-1};
    QTest::addRow("a header alone") << qint64{32} << qint64{-1};
    QTest::addRow("cut short") << qint64{500} << qint64{-1};
    QTest::addRow("too long") << qint64{2000} << qint64{-1};
    for (const qint64 byte : {0, 8, 16, 24, 31, 32, 600, 1031})
        QTest::addRow("byte %lld", static_cast<long long>(byte)) << qint64{-1} << byte;
}

void TestCacheFile::isNotTakenDamaged()
{
    QFETCH(qint64, size);
    QFETCH(qint64, changed);
    const QString name = m_folder.filePath(u"damaged.bin"_s);
    const auto path = file(u"damaged.bin"_s);
    writeCacheFile(path, kFingerprint, someBytes(1000));
    QCOMPARE(readCacheFile(path, kFingerprint).size(), size_t{1000});
    QFile damaged(name);
    QVERIFY(damaged.open(QFile::ReadWrite));
    QCOMPARE(damaged.size(), 1032);
    if (size >= 0)
        QVERIFY(damaged.resize(size));
    if (changed >= 0) {
        damaged.seek(changed);
        char byte = 0;
        QVERIFY(damaged.getChar(&byte));
        damaged.seek(changed);
        QVERIFY(damaged.putChar(static_cast<char>(byte ^ 0x40)));
    }
    damaged.close();
    QVERIFY(readCacheFile(path, kFingerprint).empty());
}

void TestCacheFile::isNotTakenFromOtherKernels()
{
    const auto path = file(u"other.bin"_s);
    writeCacheFile(path, kFingerprint, someBytes(100));
    QVERIFY(readCacheFile(path, kFingerprint + 1).empty());
    QVERIFY(readCacheFile(path.parent_path(), kFingerprint).empty()); // a folder
}

void TestCacheFile::saysNothingWhereItCannotBeWritten()
{
    QFile taken(m_folder.filePath(u"taken"_s));
    QVERIFY(taken.open(QFile::WriteOnly));
    writeCacheFile(file(u"taken/cache.bin"_s), kFingerprint, someBytes(100));
    QVERIFY(readCacheFile(file(u"taken/cache.bin"_s), kFingerprint).empty());
    // Nothing stays behind where a folder has the name.
    QVERIFY(QDir(m_folder.path()).mkpath(u"full/cache.bin/inner"_s));
    writeCacheFile(file(u"full/cache.bin"_s), kFingerprint, someBytes(100));
    QCOMPARE(QDir(m_folder.filePath(u"full"_s)).entryList(QDir::Files), QStringList());
}

void TestCacheFile::isWholeWithTwoWriters()
{
    const auto path = file(u"shared.bin"_s);
    writeCacheFile(path, kFingerprint, someBytes(4000, 1));
    std::thread other([&] {
        for (int i = 0; i < 50; ++i)
            writeCacheFile(path, kFingerprint, someBytes(4000, 1));
    });
    int whole = 0;
    for (int i = 0; i < 50; ++i)
        whole += readCacheFile(path, kFingerprint) == someBytes(4000, 1) ? 1 : 0;
    other.join();
    QCOMPARE(whole, 50); // who reads meanwhile sees the old one or the new one
}

QTEST_APPLESS_MAIN(TestCacheFile)
#include "tst_cache_file.moc"
