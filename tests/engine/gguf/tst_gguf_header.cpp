// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/header.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/gguf/gguf_writer.h"

#include <cstring>
#include <limits>

#include <QFile>
#include <QTest>

using namespace engine::gguf;
using namespace Qt::Literals;
using base::ErrorCode;
using tests::bytesOf;
using tests::GgufTensor;
using tests::GgufWriter;

namespace {

constexpr size_t kVersionAt = 4;
constexpr size_t kTensorCountAt = 8;
constexpr size_t kEntryCountAt = 16;
constexpr uint64_t kHuge = std::numeric_limits<uint64_t>::max();

base::Result<Header> parse(const std::string &file)
{
    return parseHeader(std::as_bytes(std::span(file)), "model.gguf");
}

template<typename T>
std::string patched(std::string file, size_t position, T value)
{
    std::memcpy(file.data() + position, &value, sizeof value);
    return file;
}

GgufTensor floatTensor(const std::string &name, std::vector<uint64_t> shape)
{
    return {name, std::move(shape), 0, std::string(64, '\0')};
}

void addRow(const char *name, const std::string &file, const QString &phrase)
{
    QTest::newRow(name) << QByteArray::fromStdString(file) << phrase;
}

} // namespace

// The parser of one file, fed with files made in memory.
class TestGgufHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllValueTypes();
    void readsTensorsWithTheirData();
    void readsVersionTwo();
    void honoursTheAlignmentKey();
    void acceptsAFileWithoutTensors();
    void namesForeignFiles_data();
    void namesForeignFiles();
    void refusesOtherVersions_data();
    void refusesOtherVersions();
    void refusesBrokenMetadata_data();
    void refusesBrokenMetadata();
    void refusesBrokenTensors_data();
    void refusesBrokenTensors();
    void namesTypesItCannotRead();
    void showsHostileNamesHarmlessly();
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();

private:
    static void check(const QByteArray &file, const QString &phrase, ErrorCode code);
};

void TestGgufHeader::check(const QByteArray &file, const QString &phrase, ErrorCode code)
{
    const auto header = parse(file.toStdString());
    QVERIFY(!header);
    QCOMPARE(header.error().code, code);
    QCOMPARE(tests::complaintAbout(header.error(), u"model.gguf"_s, phrase), QString());
}

void TestGgufHeader::readsAllValueTypes()
{
    GgufWriter writer;
    writer.add("u8", uint8_t(255)).add("i8", int8_t(-128)).add("u16", uint16_t(65535));
    writer.add("i16", int16_t(-2)).add("u32", uint32_t(4000000000)).add("i32", int32_t(-3));
    writer.add("u64", kHuge).add("i64", std::numeric_limits<int64_t>::min());
    writer.add("f32", 0.5f).add("f64", -0.25).add("yes", true).add("text", std::string("grüße"));
    writer.addArray<int16_t>("numbers", {-1, 2}).addArray<bool>("flags", {true, false});
    writer.addArray<std::string>("words", {"a", ""}).addArray<float>("floats", {});
    const auto header = parse(writer.bytes());
    QVERIFY2(header, header ? "" : header.error().message.c_str());

    const Metadata &metadata = header->metadata;
    QCOMPARE(metadata.size(), size_t(16));
    QVERIFY(metadata.at("u8") == Value(Scalar(uint64_t(255))));
    QVERIFY(metadata.at("i8") == Value(Scalar(int64_t(-128))));
    QVERIFY(metadata.at("u16") == Value(Scalar(uint64_t(65535))));
    QVERIFY(metadata.at("i16") == Value(Scalar(int64_t(-2))));
    QVERIFY(metadata.at("u32") == Value(Scalar(uint64_t(4000000000))));
    QVERIFY(metadata.at("i32") == Value(Scalar(int64_t(-3))));
    QVERIFY(metadata.at("u64") == Value(Scalar(kHuge)));
    QVERIFY(metadata.at("i64") == Value(Scalar(std::numeric_limits<int64_t>::min())));
    QVERIFY(metadata.at("f32") == Value(Scalar(0.5)));
    QVERIFY(metadata.at("f64") == Value(Scalar(-0.25)));
    QVERIFY(metadata.at("yes") == Value(Scalar(true)));
    QVERIFY(metadata.at("text") == Value(Scalar(std::string("grüße"))));
    QVERIFY(metadata.at("numbers") == Value(Array(std::vector<int64_t>{-1, 2})));
    QVERIFY(metadata.at("flags") == Value(Array(std::vector<bool>{true, false})));
    QVERIFY(metadata.at("words") == Value(Array(std::vector<std::string>{"a", ""})));
    QVERIFY(metadata.at("floats") == Value(Array(std::vector<double>{})));
}

void TestGgufHeader::readsTensorsWithTheirData()
{
    GgufWriter writer;
    writer.addFloats("first", {3, 2}, {1, 2, 3, 4, 5, 6});
    writer.add(
        GgufTensor{"second", {32, 2, 1, 3}, uint32_t(TensorType::Q4_0), std::string(108, 'x')});
    const std::string file = writer.bytes();
    const auto header = parse(file);
    QVERIFY2(header, header ? "" : header.error().message.c_str());

    QCOMPARE(header->tensors.size(), size_t(2));
    const TensorInfo &first = header->tensors[0];
    QCOMPARE(first.name, std::string("first"));
    QCOMPARE(first.columns(), uint64_t(3));
    QCOMPARE(first.rows(), uint64_t(2));
    QCOMPARE(first.data.size(), size_t(24));
    float last = 0;
    std::memcpy(&last, first.data.data() + 20, sizeof last);
    QCOMPARE(last, 6.0f);
    const TensorInfo &second = header->tensors[1];
    QCOMPARE(second.type, TensorType::Q4_0);
    QCOMPARE(second.elements(), uint64_t(192));
    QCOMPARE(second.data.size(), size_t(108));
    QVERIFY(second.data.front() == std::byte('x') && second.data.back() == std::byte('x'));
}

void TestGgufHeader::readsVersionTwo()
{
    const auto header = parse(GgufWriter().setVersion(2).addFloats("t", {1}, {7}).bytes());
    QVERIFY(header);
    QCOMPARE(header->tensors.size(), size_t(1));
}

void TestGgufHeader::honoursTheAlignmentKey()
{
    GgufWriter writer;
    writer.setAlignment(256).addFloats("a", {1}, {1}).addFloats("b", {1}, {2});
    const std::string file = writer.bytes();
    const auto header = parse(file);
    QVERIFY2(header, header ? "" : header.error().message.c_str());
    QCOMPARE(header->tensors[1].data.data() - header->tensors[0].data.data(), ptrdiff_t(256));
    QVERIFY(header->tensors[1].data[3] == std::byte(0x40)); // 2.0f
}

void TestGgufHeader::acceptsAFileWithoutTensors()
{
    const auto header =
        parse(GgufWriter().add("general.architecture", std::string("gemma4")).bytes());
    QVERIFY(header);
    QVERIFY(header->tensors.empty());
}

void TestGgufHeader::namesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("phrase");
    addRow("empty", "", u"is empty"_s);
    addRow("two letters", "GG", u"incomplete"_s);
    addRow("magic only", "GGUF", u"incomplete"_s);
    addRow("zeros", std::string(4096, '\0'), u"incomplete"_s);
    addRow("web page", "\n <!DOCTYPE html><html>", u"is a web page"_s);
    addRow("web page with a mark", "\xef\xbb\xbf<html>", u"is a web page"_s);
    addRow("pointer", "version https://git-lfs.github.com/spec/v1\n", u"Git LFS pointer"_s);
    addRow("safetensors", bytesOf(uint64_t(2)) + "{}          ", u"safetensors"_s);
    addRow("archive", "PK\x03\x04 something", u"not a GGUF model file"_s);
    addRow("old format", "ggml and more", u"not a GGUF model file"_s);
}

void TestGgufHeader::namesForeignFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, phrase);
    check(file, phrase, ErrorCode::InvalidInput);
}

void TestGgufHeader::refusesOtherVersions_data()
{
    QTest::addColumn<uint>("version");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("zero") << 0u << u"version 0"_s;
    QTest::newRow("draft") << 1u << u"version 1, an early draft"_s;
    QTest::newRow("future") << 4u << u"update Hearth"_s;
    QTest::newRow("big-endian 2") << 0x02000000u << u"big-endian"_s;
    QTest::newRow("big-endian 3") << 0x03000000u << u"big-endian"_s;
}

void TestGgufHeader::refusesOtherVersions()
{
    QFETCH(const uint, version);
    QFETCH(const QString, phrase);
    const std::string file = patched(GgufWriter().bytes(), kVersionAt, version);
    check(QByteArray::fromStdString(file), phrase, ErrorCode::Unsupported);
}

void TestGgufHeader::refusesBrokenMetadata_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("phrase");
    const auto raw = [](uint32_t type, const std::string &bytes) {
        return GgufWriter().addRaw("key", type, bytes).bytes();
    };
    const auto list = [&](uint32_t type, uint64_t count, const std::string &bytes) {
        return raw(tests::kArrayValueType, bytesOf(type) + bytesOf(count) + bytes);
    };
    const std::string one = GgufWriter().add("key", uint32_t(1)).bytes();
    addRow("key count", patched(one, kEntryCountAt, kHuge), u"keys it announces"_s);
    addRow("one key too many", patched(one, kEntryCountAt, uint64_t(2)), u"has no name"_s);
    addRow("key length", patched(one, kEntryCountAt + 8, kHuge), u"incomplete"_s);
    addRow("text length", raw(8, bytesOf(kHuge)), u"incomplete"_s);
    addRow("text length wraps", raw(8, bytesOf(kHuge - 60)), u"incomplete"_s);
    addRow("value type", raw(13, bytesOf(1)), u"“key”"_s);
    addRow("yes/no value", raw(7, "\2"), u"“key”"_s);
    addRow("yes/no list", list(7, 2, "\1\2"), u"“key”"_s);
    addRow("list type", list(13, 1, bytesOf(1)), u"“key”"_s);
    addRow("nested list", list(9, 1, bytesOf(4u) + bytesOf(uint64_t(0))), u"contains lists"_s);
    addRow("bytes in a list", list(0, kHuge, "abc"), u"does not fit"_s);
    addRow("numbers in a list", list(10, kHuge / 8 + 2, "abc"), u"does not fit"_s);
    addRow("texts in a list", list(8, uint64_t(1) << 40, "abc"), u"does not fit"_s);
    addRow("flags in a list", list(7, uint64_t(1) << 40, "\1"), u"does not fit"_s);
    addRow("text in a list", list(8, 1, bytesOf(kHuge)), u"incomplete"_s);
    addRow("twice", GgufWriter().add("key", 1u).add("key", 2u).bytes(), u"“key” appears twice"_s);
    for (const uint32_t alignment : {0u, 4u, 24u, 0xffffffffu}) {
        const auto name = "alignment " + std::to_string(alignment);
        addRow(name.c_str(), GgufWriter().add("general.alignment", alignment).bytes(),
               u"alignment"_s);
    }
    addRow("alignment text", GgufWriter().add("general.alignment", std::string("32")).bytes(),
           u"alignment"_s);
}

void TestGgufHeader::refusesBrokenMetadata()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, phrase);
    check(file, phrase, ErrorCode::InvalidInput);
}

void TestGgufHeader::refusesBrokenTensors_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("phrase");
    const auto with = [](const GgufTensor &tensor) { return GgufWriter().add(tensor).bytes(); };
    const std::string good = with(floatTensor("t", {16}));
    addRow("count", patched(good, kTensorCountAt, kHuge), u"tensors it announces"_s);
    addRow("name length", patched(good, kEntryCountAt + 8, kHuge), u"incomplete"_s);
    addRow("no dimensions", with(floatTensor("t", {})), u"0 dimensions"_s);
    addRow("five dimensions", with(floatTensor("t", {1, 1, 1, 1, 1})), u"5 dimensions"_s);
    addRow("no columns", with(floatTensor("t", {0})), u"impossible size"_s);
    addRow("no rows", with(floatTensor("t", {4, 0})), u"impossible size"_s);
    addRow("wraps", with(floatTensor("t", {1ull << 32, 1ull << 32})), u"impossible size"_s);
    addRow("wraps in bytes", with(floatTensor("t", {1ull << 62})), u"impossible size"_s);
    addRow("negative", with(floatTensor("t", {kHuge})), u"impossible size"_s);
    const uint32_t q4k = uint32_t(TensorType::Q4_K);
    addRow("half a block", with({"t", {128, 2}, q4k, std::string(144, 'x')}), u"whole Q4_K"_s);
    GgufTensor tensor = floatTensor("t", {16});
    tensor.offset = 4;
    addRow("not aligned", with(tensor), u"not aligned"_s);
    tensor.offset = 32;
    addRow("starts inside, ends outside", with(tensor), u"ends before the tensor"_s);
    tensor.offset = 1u << 20;
    addRow("outside", with(tensor), u"ends before the tensor"_s);
    tensor.offset = kHuge - 31;
    addRow("offset wraps", with(tensor), u"ends before the tensor"_s);
    GgufTensor wrapping = floatTensor("t", {(1ull << 62) - 8});
    wrapping.offset = 32;
    addRow("end wraps", with(wrapping), u"ends before the tensor"_s);
    addRow("too long", with(floatTensor("t", {17})), u"ends before the tensor"_s);
    GgufWriter twice;
    twice.add(floatTensor("t", {16})).add(floatTensor("u", {16})).add(floatTensor("t", {16}));
    addRow("twice", twice.bytes(), u"“t” appears twice"_s);
}

void TestGgufHeader::refusesBrokenTensors()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, phrase);
    check(file, phrase, ErrorCode::InvalidInput);
}

void TestGgufHeader::namesTypesItCannotRead()
{
    GgufTensor tensor = floatTensor("t", {256});
    tensor.type = 19;
    auto file = QByteArray::fromStdString(GgufWriter().add(tensor).bytes());
    check(file, u"uses the type IQ1_S, which Hearth cannot read yet"_s, ErrorCode::Unsupported);
    tensor.type = 99;
    file = QByteArray::fromStdString(GgufWriter().add(tensor).bytes());
    check(file, u"type 99"_s, ErrorCode::Unsupported);
}

void TestGgufHeader::showsHostileNamesHarmlessly()
{
    const std::string name = "bad\n\x1b[2J" + std::string(5000, 'x');
    const auto header = parse(GgufWriter().add(floatTensor(name, {0})).bytes());
    QVERIFY(!header);
    const auto message = QString::fromStdString(header.error().message);
    QVERIFY(message.contains(u"“bad??[2Jxxx"_s));
    QVERIFY(message.size() < 300);
}

void TestGgufHeader::refusesEveryTruncation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("step");
    QTest::newRow("encoders") << u"mmproj-tiny-dense.gguf"_s << 97;
    QTest::newRow("model") << u"tiny-dense.gguf"_s << 49999;
}

void TestGgufHeader::refusesEveryTruncation()
{
    QFETCH(const QString, name);
    QFETCH(const int, step);
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-dense/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(parse(whole.toStdString()));
    for (qsizetype size = 0; size < whole.size(); size += step) {
        const auto part = std::as_bytes(std::span(whole.constData(), size_t(size)));
        const auto header = parseHeader(part, "model.gguf");
        QVERIFY2(!header, QByteArray::number(size).constData());
        const QString complaint = tests::complaintAbout(header.error(), u"model.gguf"_s, u"."_s);
        QCOMPARE(complaint, QString());
    }
}

QTEST_APPLESS_MAIN(TestGgufHeader)
#include "tst_gguf_header.moc"
