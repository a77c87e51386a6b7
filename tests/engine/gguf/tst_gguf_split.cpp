// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/gguf_file.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/gguf/gguf_writer.h"

#include <cstring>

#include <QTemporaryDir>
#include <QTest>

using namespace engine::gguf;
using namespace Qt::Literals;
using base::ErrorCode;
using tests::GgufWriter;

namespace {

constexpr int kParts = 3;

QString partName(int part)
{
    return u"model-0000%1-of-00003.gguf"_s.arg(part);
}

// A part as llama.cpp's splitter writes it, with one tensor that holds the part's number.
GgufWriter makePart(int part, uint16_t count = kParts)
{
    GgufWriter writer;
    writer.add("split.no", uint16_t(part - 1)).add("split.count", count);
    writer.add("split.tensors.count", int32_t(kParts));
    if (part == 1)
        writer.add("general.name", std::string("Split"));
    writer.addFloats("tensor" + std::to_string(part), {1}, {float(part)});
    return writer;
}

} // namespace

// Models that are split into several files.
class TestGgufSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAllPartsFromAnyOne_data();
    void opensAllPartsFromAnyOne();
    void acceptsAFirstPartWithoutTensors();
    void acceptsAnAlignmentPerPart();
    void namesAMissingPart();
    void refusesAWholeFileAmongTheParts();
    void refusesTheSamePartTwice();
    void refusesPartsOfAnotherSplit();
    void refusesRenamedParts_data();
    void refusesRenamedParts();
    void refusesATensorInTwoParts();
    void refusesAWrongTensorCount();
    void readsASingleFileThatIsNamedLikeAPart();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const GgufWriter &writer, const QString &name) const
    {
        writer.write(path(name).toStdString());
    }
    base::Result<GgufFile> open(const QString &name) const
    {
        return GgufFile::open(path(name).toStdString());
    }
    void checkRefused(const QString &opened, const QString &named, const QString &phrase) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGgufSplit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int part = 1; part <= kParts; ++part)
        write(makePart(part), partName(part));
}

void TestGgufSplit::checkRefused(const QString &opened,
                                 const QString &named,
                                 const QString &phrase) const
{
    const auto file = open(opened);
    QVERIFY(!file);
    QCOMPARE(tests::complaintAbout(file.error(), named, phrase), QString());
}

void TestGgufSplit::opensAllPartsFromAnyOne_data()
{
    QTest::addColumn<int>("part");
    for (int part = 1; part <= kParts; ++part)
        QTest::addRow("part %d", part) << part;
}

void TestGgufSplit::opensAllPartsFromAnyOne()
{
    QFETCH(const int, part);
    const auto file = open(partName(part));
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->tensors().size(), size_t(kParts));
    for (int i = 1; i <= kParts; ++i) {
        const TensorInfo *tensor = file->find("tensor" + std::to_string(i));
        QVERIFY(tensor);
        float value = 0;
        std::memcpy(&value, tensor->data.data(), sizeof value);
        QCOMPARE(value, float(i));
    }
    QCOMPARE(*file->stringValue("general.name"), std::string("Split"));
    QVERIFY(file->fileBytes() > std::filesystem::file_size(file->path()) * 2);
    QVERIFY(file->intact());
}

void TestGgufSplit::acceptsAFirstPartWithoutTensors()
{
    GgufWriter first;
    first.add("split.no", uint16_t(0)).add("split.count", uint16_t(kParts));
    write(first, partName(1));
    const auto file = open(partName(1));
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->tensors().size(), size_t(2));
}

void TestGgufSplit::acceptsAnAlignmentPerPart()
{
    GgufWriter second;
    second.setAlignment(128).add("split.no", uint16_t(1)).add("split.count", uint16_t(kParts));
    second.addFloats("tensor2", {1}, {2});
    write(second, partName(2));
    const auto file = open(partName(3));
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QVERIFY(file->find("tensor2")->data[3] == std::byte(0x40)); // 2.0f
}

void TestGgufSplit::namesAMissingPart()
{
    std::filesystem::remove(path(partName(2)).toStdString());
    const auto file = open(partName(3));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotFound);
    QCOMPARE(tests::complaintAbout(file.error(), partName(2), u"is missing"_s), QString());
}

void TestGgufSplit::refusesAWholeFileAmongTheParts()
{
    write(GgufWriter().addFloats("t", {1}, {1}), partName(2));
    checkRefused(partName(1), partName(2), u"is not part 2 of 3"_s);
}

void TestGgufSplit::refusesTheSamePartTwice()
{
    const std::filesystem::path second = path(partName(2)).toStdString();
    std::filesystem::remove(second);
    std::filesystem::create_symlink(path(partName(1)).toStdString(), second);
    checkRefused(partName(1), partName(2), u"is not part 2 of 3"_s);
    checkRefused(partName(2), partName(2), u"is not part 2 of 3"_s);
}

void TestGgufSplit::refusesPartsOfAnotherSplit()
{
    write(makePart(3, 4), partName(3));
    checkRefused(partName(1), partName(3), u"is not part 3 of 3"_s);
}

void TestGgufSplit::refusesRenamedParts_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
         {u"model.gguf"_s, u"model-00001-of-00002.gguf"_s, u"model-00000-of-00003.gguf"_s,
          u"model-00004-of-00003.gguf"_s, u"model-00001-of-00003.bin"_s,
          u"model-0001-of-00003.gguf"_s, u"model-0000a-of-00003.gguf"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestGgufSplit::refusesRenamedParts()
{
    QFETCH(const QString, name);
    write(makePart(1), name);
    checkRefused(name, name, u"original names"_s);
}

void TestGgufSplit::refusesATensorInTwoParts()
{
    write(makePart(2).addFloats("tensor1", {1}, {1}), partName(2));
    const auto file = open(partName(1));
    QVERIFY(!file);
    QCOMPARE(tests::complaintAbout(file.error(), u"tensor1"_s, u"in two files"_s), QString());
}

void TestGgufSplit::refusesAWrongTensorCount()
{
    write(makePart(2).addFloats("extra", {1}, {1}), partName(2));
    checkRefused(partName(3), partName(1), u"has 4 tensors"_s);
}

void TestGgufSplit::readsASingleFileThatIsNamedLikeAPart()
{
    write(GgufWriter().addFloats("t", {1}, {1}), u"other-00001-of-00002.gguf"_s);
    QVERIFY(open(u"other-00001-of-00002.gguf"_s));
    GgufWriter single;
    single.add("split.no", uint16_t(0)).add("split.count", uint16_t(1));
    write(single, u"single.gguf"_s);
    QVERIFY(open(u"single.gguf"_s));
}

QTEST_APPLESS_MAIN(TestGgufSplit)
#include "tst_gguf_split.moc"
