// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/gguf_file.h"

#include <QTest>

using namespace engine::gguf;

// Opens the models that lie in tests/golden.
class TestGgufFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensRealModels_data();
    void opensRealModels();
};

void TestGgufFile::opensRealModels_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tensors");
    QTest::newRow("dense") << QStringLiteral("tiny-dense/tiny-dense.gguf") << 169;
    QTest::newRow("e2b") << QStringLiteral("tiny-e2b/tiny-e2b.gguf") << 161;
    QTest::newRow("e2b's encoders") << QStringLiteral("tiny-e2b/mmproj-tiny-e2b.gguf") << 258;
    QTest::newRow("moe") << QStringLiteral("tiny-moe/tiny-moe.gguf") << 134;
}

void TestGgufFile::opensRealModels()
{
    QFETCH(const QString, file);
    const QString path = QStringLiteral(HEARTH_TEST_DATA "/golden/") + file;
    const auto model = GgufFile::open(path.toStdString());
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    QTEST(int(model->tensors().size()), "tensors");
    QVERIFY(model->intact());
}

QTEST_APPLESS_MAIN(TestGgufFile)
#include "tst_gguf_file.moc"
