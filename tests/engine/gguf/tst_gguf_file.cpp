// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/gguf_file.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/gguf/gguf_writer.h"

#include <utility>

#include <QTemporaryDir>
#include <QTest>

using namespace engine::gguf;
using namespace Qt::Literals;
using base::ErrorCode;
using tests::GgufWriter;

namespace {

GgufFile written(const GgufWriter &writer, const QTemporaryDir &folder)
{
    const std::string path = folder.filePath(u"model.gguf"_s).toStdString();
    writer.write(path);
    return *GgufFile::open(path);
}

template<typename T>
QString complaintAbout(const base::Result<T> &result)
{
    if (result)
        return u"there is no error"_s;
    return tests::complaintAbout(result.error(), u"model.gguf"_s, u"“key”"_s);
}

} // namespace

// A file on disk: the models in tests/golden, and the typed look-ups of metadata.
class TestGgufFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensRealModels_data();
    void opensRealModels();
    void readsARealVocabulary();
    void movesWithItsMapping();
    void convertsNumbersThatFit();
    void readsListsAndSingleNumbers();
    void refusesValuesOfAnotherKind();
    void saysWhichKeyIsMissing();
    void saysWhichFileIsMissing();
    void refusesAFolder();
};

void TestGgufFile::opensRealModels_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tensors");
    QTest::addColumn<QString>("architecture");
    for (const auto &[name, model, encoders] : {std::tuple("dense", 169, 44),
                                                {"e2b", 161, 258},
                                                {"e4b", 192, 258},
                                                {"moe", 134, 44},
                                                {"unified", 169, 11}}) {
        const QString file = u"tiny-%1/%2tiny-%1.gguf"_s.arg(QLatin1StringView(name));
        QTest::addRow("%s", name) << file.arg(QString()) << model << u"gemma4"_s;
        QTest::addRow("%s's encoders", name) << file.arg(u"mmproj-"_s) << encoders << u"clip"_s;
    }
}

void TestGgufFile::opensRealModels()
{
    QFETCH(const QString, file);
    QFETCH(const QString, architecture);
    const QString path = QStringLiteral(HEARTH_TEST_DATA "/golden/") + file;
    const auto model = GgufFile::open(path.toStdString());
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    QTEST(int(model->tensors().size()), "tensors");
    QCOMPARE(model->path(), std::filesystem::path(path.toStdString()));
    QCOMPARE(model->fileBytes(), std::filesystem::file_size(model->path()));
    QCOMPARE(*model->stringValue("general.architecture"), architecture.toStdString());
    for (const TensorInfo &tensor : model->tensors()) {
        QCOMPARE(model->find(tensor.name), &tensor);
        const TypeTraits &type = traits(tensor.type);
        QCOMPARE(tensor.data.size(), tensor.elements() / type.blockSize * type.blockBytes);
    }
    QVERIFY(model->intact());
}

void TestGgufFile::readsARealVocabulary()
{
    const auto model = GgufFile::open(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");
    QVERIFY(model);
    const auto tokens = model->stringArray("tokenizer.ggml.tokens");
    QVERIFY(tokens);
    const auto types = model->uintArray("tokenizer.ggml.token_type");
    QVERIFY(types);
    QCOMPARE((*tokens)->size(), types->size());
    QCOMPARE((*tokens)->at(2), std::string("<bos>"));
    const TensorInfo *embedding = model->find("token_embd.weight");
    QVERIFY(embedding);
    QCOMPARE(embedding->rows(), uint64_t((*tokens)->size()));
    QCOMPARE(embedding->columns(), *model->uintValue("gemma4.embedding_length"));
    QVERIFY(!model->find("no such tensor"));
}

void TestGgufFile::movesWithItsMapping()
{
    const QTemporaryDir folder;
    GgufFile first = written(GgufWriter().addFloats("t", {2}, {1, 2}), folder);
    const std::byte *data = first.find("t")->data.data();
    const GgufFile second = std::move(first);
    QCOMPARE(second.find("t")->data.data(), data);
    QVERIFY(data[3] == std::byte(0x3f)); // 1.0f
    QVERIFY(second.intact());
}

void TestGgufFile::convertsNumbersThatFit()
{
    const QTemporaryDir folder;
    GgufWriter writer;
    writer.add("u8", uint8_t(7)).add("i64", int64_t(8)).add("f32", 0.5f).add("f64", 0.1);
    writer.add("i8", int8_t(-9));
    const GgufFile file = written(writer, folder);
    QCOMPARE(*file.uintValue("u8"), uint64_t(7));
    QCOMPARE(*file.uintValue("i64"), uint64_t(8));
    QCOMPARE(*file.floatValue("f32"), 0.5);
    QCOMPARE(*file.floatValue("f64"), 0.1);
    QCOMPARE(*file.floatValue("u8"), 7.0);
    QCOMPARE(*file.floatValue("i8"), -9.0);
}

void TestGgufFile::readsListsAndSingleNumbers()
{
    const QTemporaryDir folder;
    GgufWriter writer;
    writer.addArray<int32_t>("whole", {1, 2}).addArray<uint16_t>("unsigned", {3});
    writer.addArray<float>("floats", {0.5f, -1}).addArray<bool>("flags", {true, false});
    writer.addArray<std::string>("texts", {"a", "b"}).add("single", uint32_t(5)).add("half", 0.5f);
    const GgufFile file = written(writer, folder);
    QVERIFY(*file.uintArray("whole") == (std::vector<uint64_t>{1, 2}));
    QVERIFY(*file.uintArray("unsigned") == (std::vector<uint64_t>{3}));
    QVERIFY(*file.uintArray("single") == (std::vector<uint64_t>{5}));
    QVERIFY(*file.floatArray("whole") == (std::vector<double>{1, 2}));
    QVERIFY(*file.floatArray("unsigned") == (std::vector<double>{3}));
    QVERIFY(*file.floatArray("floats") == (std::vector<double>{0.5, -1}));
    QVERIFY(*file.floatArray("half") == (std::vector<double>{0.5}));
    QVERIFY(*file.boolArray("flags") == (std::vector<bool>{true, false}));
    QVERIFY(**file.stringArray("texts") == (std::vector<std::string>{"a", "b"}));
}

void TestGgufFile::refusesValuesOfAnotherKind()
{
    const QTemporaryDir folder;
    const GgufFile text = written(GgufWriter().add("key", std::string("12")), folder);
    QCOMPARE(complaintAbout(text.uintValue("key")), QString());
    QCOMPARE(complaintAbout(text.floatValue("key")), QString());
    QCOMPARE(complaintAbout(text.uintArray("key")), QString());
    QCOMPARE(complaintAbout(text.floatArray("key")), QString());
    QCOMPARE(complaintAbout(text.boolArray("key")), QString());
    QCOMPARE(complaintAbout(text.stringArray("key")), QString());
    const GgufFile negative = written(GgufWriter().add("key", int32_t(-1)), folder);
    QCOMPARE(complaintAbout(negative.uintValue("key")), QString());
    QCOMPARE(complaintAbout(negative.stringValue("key")), QString());
    const GgufFile list = written(GgufWriter().addArray<int32_t>("key", {1, -1}), folder);
    QCOMPARE(complaintAbout(list.uintArray("key")), QString());
    QCOMPARE(complaintAbout(list.uintValue("key")), QString());
    QCOMPARE(complaintAbout(list.floatValue("key")), QString());
}

void TestGgufFile::saysWhichKeyIsMissing()
{
    const QTemporaryDir folder;
    const GgufFile file = written(GgufWriter(), folder);
    QVERIFY(!file.has("key"));
    const auto value = file.uintValue("key");
    QCOMPARE(complaintAbout(value), QString());
    QVERIFY(value.error().message.find("lacks") != std::string::npos);
}

void TestGgufFile::saysWhichFileIsMissing()
{
    const QTemporaryDir folder;
    const auto file = GgufFile::open(folder.filePath(u"model.gguf"_s).toStdString());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotFound);
    QCOMPARE(tests::complaintAbout(file.error(), u"model.gguf"_s, u"not there"_s), QString());
}

void TestGgufFile::refusesAFolder()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(u"model.gguf"_s).toStdString();
    std::filesystem::create_directory(path);
    const auto file = GgufFile::open(path);
    QVERIFY(!file);
    QCOMPARE(tests::complaintAbout(file.error(), u"model.gguf"_s, u"is not a file"_s), QString());
}

QTEST_APPLESS_MAIN(TestGgufFile)
#include "tst_gguf_file.moc"
