// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "engine/snapshot_format.h"
#include "tests/engine/model/golden_models.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace engine;
using namespace tests;

namespace {

// So small that the rings of the sliding layers (window 16 and 24) wrap many times in a test.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

std::vector<float> coldLogits(const std::string &name, std::span<const TokenId> tokens)
{
    const auto session = makeSession(name);
    if (auto done = session->prefill(tokens); !done)
        qFatal("%s", done.error().message.c_str());
    return copied(session->logits());
}

// The first `kept` of `tokens`, then others.
std::vector<TokenId> branchOf(std::span<const TokenId> tokens, uint32_t kept, uint32_t added)
{
    std::vector<TokenId> branch(tokens.begin(), tokens.begin() + kept);
    for (const TokenId id : someTokens(added, kept + 100))
        branch.push_back(id);
    return branch;
}

std::shared_ptr<Model> modelOn(const std::string &name, BackendKind kind)
{
    auto model = Model::open(goldenPath(name), {.backend = kind, .threads = 2});
    if (!model)
        qFatal("%s", model.error().message.c_str());
    return *model;
}

std::unique_ptr<Session> sessionOn(std::shared_ptr<Model> model, const SessionOptions &options)
{
    auto session = Session::create(std::move(model), options);
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

std::unique_ptr<Session> sessionAt(std::shared_ptr<Model> model, std::span<const TokenId> tokens)
{
    auto session = sessionOn(std::move(model), kTight);
    if (auto done = session->advanceTo(tokens); !done)
        qFatal("%s", done.error().message.c_str());
    return session;
}

std::vector<TokenId> generated(Session &session)
{
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = 12;
    std::vector<TokenId> tokens;
    const auto result = session.generate(options, [&](TokenId id) {
        tokens.push_back(id);
        return true;
    });
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return tokens;
}

} // namespace

// Nothing is computed twice: what a session holds, and what it can be brought back to.
class TestSessionReuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsToTheEndsOfMessages_data() { addModelRows(); }
    void returnsToTheEndsOfMessages();
    void forksReturnToTheSameEnds();
    void continuesFromASnapshot_data();
    void continuesFromASnapshot();
    void snapshotsKeepPictures();
    void refusesDamagedSnapshots();
    void refusesSnapshotsWithoutTheWindow();
    void refusesSnapshotsOfOtherModels();
};

// Far beyond what the rings hold, a branch computes only what is new.
void TestSessionReuse::returnsToTheEndsOfMessages()
{
    QFETCH(std::string, name);
    const std::vector<TokenId> tokens = someTokens(140);
    const auto session = makeSession(name, kTight);
    for (const uint32_t end : {33U, 60U, 90U, 140U})
        QVERIFY(session->advanceTo(std::span(tokens).first(end)));
    for (const uint32_t end : {90U, 33U}) {
        const std::vector<TokenId> branch = branchOf(tokens, end, 50);
        const auto reused = session->advanceTo(branch);
        QVERIFY(reused);
        QCOMPARE(*reused, end - 1);
        QCOMPARE(copied(session->logits()), coldLogits(name, branch));
    }
    // A place that is no end begins at the end before it.
    const auto reused = session->advanceTo(std::span(tokens).first(50));
    QVERIFY(reused);
    QCOMPARE(*reused, 32U);
    QCOMPARE(copied(session->logits()), coldLogits(name, std::span(tokens).first(50)));
}

void TestSessionReuse::forksReturnToTheSameEnds()
{
    const std::vector<TokenId> tokens = someTokens(120);
    const auto session = makeSession("tiny-e2b", kTight);
    QVERIFY(session->advanceTo(std::span(tokens).first(40)));
    QVERIFY(session->advanceTo(tokens));
    const auto fork = session->fork();
    QVERIFY(fork);
    QVERIFY(session->rewind(0));
    const std::vector<TokenId> branch = branchOf(tokens, 40, 9);
    const auto reused = (*fork)->advanceTo(branch);
    QVERIFY(reused);
    QCOMPARE(*reused, 39U);
    QCOMPARE(copied((*fork)->logits()), coldLogits("tiny-e2b", branch));
}

void TestSessionReuse::continuesFromASnapshot_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("fast");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-moe", "tiny-dense", "tiny-unified"}) {
        QTest::addRow("%s", name) << std::string(name) << false;
        QTest::addRow("%s on the processor", name) << std::string(name) << true;
    }
}

// Warm is cold, token for token and number for number.
void TestSessionReuse::continuesFromASnapshot()
{
    QFETCH(std::string, name);
    QFETCH(bool, fast);
    const auto model = fast ? modelOn(name, BackendKind::Cpu) : goldenModel(name);
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath(u"state"_s).toStdU16String());
    const std::vector<TokenId> tokens = someTokens(100);
    const auto first = sessionOn(model, kTight);
    QVERIFY(first->advanceTo(tokens));
    QVERIFY(first->save(file));

    const auto warm = sessionOn(model, kTight);
    QVERIFY(warm->restore(file));
    QCOMPARE(warm->tokens(), tokens);
    const std::vector<TokenId> longer = branchOf(tokens, 100, 30);
    auto reused = warm->advanceTo(longer);
    QVERIFY(reused);
    QCOMPARE(*reused, 100U);
    QVERIFY(first->advanceTo(longer));
    QCOMPARE(copied(warm->logits()), copied(first->logits()));

    // As it was: the last token is computed again, nothing else.
    QVERIFY(warm->restore(file));
    reused = warm->advanceTo(tokens);
    QVERIFY(reused);
    QCOMPARE(*reused, 99U);
    QCOMPARE(generated(*warm), generated(*sessionAt(model, tokens)));
}

void TestSessionReuse::snapshotsKeepPictures()
{
    const auto model = goldenModel("tiny-unified");
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath(u"state"_s).toStdU16String());
    const std::vector<TokenId> tokens = someTokens(40);
    const auto rows =
        std::make_shared<const std::vector<float>>(size_t{9} * model->info().hiddenSize, 0.25F);
    const SoftTokens picture{.first = 7, .rows = rows, .picture = true};
    const Prompt prompt{.tokens = tokens, .soft = {&picture, 1}};
    const auto first = sessionOn(model, kTight);
    QVERIFY(first->advanceTo(prompt));
    QVERIFY(first->save(file));
    const auto warm = sessionOn(model, kTight);
    QVERIFY(warm->restore(file));
    const auto reused = warm->advanceTo(prompt);
    QVERIFY(reused);
    QCOMPARE(*reused, 39U);
    QCOMPARE(copied(warm->logits()), copied(first->logits()));
}

void TestSessionReuse::refusesDamagedSnapshots()
{
    const auto model = goldenModel("tiny-e2b");
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"state"_s);
    const auto path = std::filesystem::path(name.toStdU16String());
    const auto session = sessionAt(model, someTokens(20));
    QVERIFY(session->save(path));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto rewrite = [&](const QByteArray &bytes) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    };
    for (const qsizetype at : {0, 9, 13, 25, 41, 70, 400}) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 64);
        rewrite(damaged);
        const auto done = session->restore(path);
        QVERIFY2(!done, qPrintable(QString::number(at)));
        QCOMPARE(done.error().code, base::ErrorCode::InvalidInput);
        QCOMPARE(session->position(), 20U);
    }
    for (const qsizetype size : {qsizetype{0}, qsizetype{7}, qsizetype{60}, whole.size() - 1}) {
        rewrite(whole.first(size));
        QVERIFY(!session->restore(path));
    }
    rewrite(whole);
    QVERIFY(session->restore(path));
}

// Its first layer, which slides, holds the last position alone; all else is as it should be.
void TestSessionReuse::refusesSnapshotsWithoutTheWindow()
{
    constexpr uint32_t kTokens = 40;
    const auto model = goldenModel("tiny-e2b");
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"state"_s);
    const auto path = std::filesystem::path(name.toStdU16String());
    const auto session = sessionAt(model, someTokens(kTokens));
    QVERIFY(session->save(path));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    SnapshotHeader header;
    std::memcpy(&header, bytes.constData(), sizeof(header));
    QCOMPARE(header.runs, 0U);
    const qsizetype at = sizeof(header) + kTokens * sizeof(TokenId);
    SnapshotLayer layer;
    std::memcpy(&layer, bytes.constData() + at, sizeof(layer));
    QVERIFY(layer.first < kTokens - 1);
    const uint64_t left = layer.bytes / (kTokens - layer.first);
    bytes.remove(at + static_cast<qsizetype>(sizeof(layer)),
                 static_cast<qsizetype>(layer.bytes - left));
    layer.first = kTokens - 1;
    layer.bytes = left;
    std::memcpy(bytes.data() + at, &layer, sizeof(layer));
    SnapshotHash hash;
    hash.add(std::as_bytes(std::span(std::as_const(bytes)).subspan(sizeof(header))));
    header.bodyBytes = static_cast<uint64_t>(bytes.size()) - sizeof(header);
    header.bodyHash = hash.value();
    std::memcpy(bytes.data(), &header, sizeof(header));
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto done = session->restore(path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::InvalidInput);
}

void TestSessionReuse::refusesSnapshotsOfOtherModels()
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath(u"state"_s).toStdU16String());
    QVERIFY(sessionAt(goldenModel("tiny-e2b"), someTokens(20))->save(file));
    const auto other = makeSession("tiny-e4b");
    QCOMPARE(other->restore(file).error().code, base::ErrorCode::InvalidInput);
    // There it is still of use.
    const auto device = sessionOn(modelOn("tiny-e2b", BackendKind::Cpu), {});
    QCOMPARE(device->restore(file).error().code, base::ErrorCode::Unsupported);
    const auto small = makeSession("tiny-e2b", {.contextLength = 19});
    QVERIFY(!small->restore(file));
    const auto missing = small->restore(file.parent_path() / "nothing");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, base::ErrorCode::NotFound);
    QVERIFY(!small->save(file)); // nothing in it
}

QTEST_GUILESS_MAIN(TestSessionReuse)
#include "tst_session_reuse.moc"
