// SPDX-License-Identifier: Apache-2.0
#include "agents/model_comparison.h"
#include "tests/agents/coarse_model.h"

#include <QTemporaryDir>

using namespace Qt::Literals;
using agents::Closeness;
using agents::compareModels;
using agents::ComparisonPlan;
using agents::ComparisonStep;

namespace {

agents::LoadRequest fileAt(const std::filesystem::path &path)
{
    return {.path = QString::fromStdU16String(path.u16string())};
}

// The last ones it does not know by heart.
const std::vector<std::string> kPrompts = {
    "What can you do?", "Say: the brown fox jumps over Wexlow", "What is 47 * 83?"};

} // namespace

class TestModelComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameFileIsTheSame();
    void aCoarserFileIsLessAlike();
    void everyFileIsMeasuredByTheFirst();
    void tellsWhereItIs();
    void pausesBetweenTokens();
    void anotherVocabularyIsRefused();
    void promptsThatDoNotFitAreRefused();
    void plansWithoutWorkAreRefused();
    void stopsWhenCancelled();

private:
    ComparisonPlan plan(const std::vector<std::filesystem::path> &files) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_fine; // 6 of 8 bits
    std::filesystem::path m_coarse; // 2 of 8 bits
};

void TestModelComparison::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_fine = std::filesystem::path(m_folder.filePath(u"fine.gguf"_s).toStdU16String());
    m_coarse = std::filesystem::path(m_folder.filePath(u"coarse.gguf"_s).toStdU16String());
    tests::writeCoarseModel(m_fine, 2);
    tests::writeCoarseModel(m_coarse, 6);
}

ComparisonPlan TestModelComparison::plan(const std::vector<std::filesystem::path> &files) const
{
    ComparisonPlan made{.files = {}, .prompts = kPrompts, .mostTokens = 48};
    for (const auto &file : files)
        made.files.push_back(fileAt(file));
    return made;
}

void TestModelComparison::theSameFileIsTheSame()
{
    const base::CancelToken cancel;
    const auto made =
        compareModels(plan({tests::starterPath(), tests::starterPath()}), cancel, {}, {});
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(made->files.size(), size_t{2});
    for (const agents::ComparedFile &file : made->files) {
        QCOMPARE(file.replies.size(), kPrompts.size());
        QCOMPARE(file.sameReplies(), kPrompts.size());
        QCOMPARE(file.likeness().agreed, file.likeness().places);
        QCOMPARE(file.likeness().divergence, 0.0);
        QCOMPARE(agents::closeness(file.likeness()), Closeness::Same);
        QVERIFY(file.writing.speed() > 0);
        QVERIFY(file.reading.speed() > 0);
        QVERIFY(file.memoryBytes > 5'000'000);
        QCOMPARE(file.info.quantization, "Q8_0");
    }
    const agents::ComparedReply &reply = made->files[1].replies.front();
    QVERIFY(!reply.reply.text.empty());
    QCOMPARE(reply.common, reply.reply.text.size());
    // Where it ends is a place too.
    QVERIFY(reply.reply.hasEnded);
    QCOMPARE(reply.likeness.places, reply.reply.tokens.size() + 1);
}

void TestModelComparison::aCoarserFileIsLessAlike()
{
    const base::CancelToken cancel;
    const auto fine = compareModels(plan({tests::starterPath(), m_fine}), cancel, {}, {});
    const auto coarse = compareModels(plan({tests::starterPath(), m_coarse}), cancel, {}, {});
    QVERIFY(fine && coarse);
    const agents::Likeness near = fine->files[1].likeness();
    const agents::Likeness far = coarse->files[1].likeness();
    QVERIFY(near.divergence > 0);
    QVERIFY(far.meanDivergence() > 2 * near.meanDivergence());
    QVERIFY(near.share() > far.share());
    QVERIFY(far.share() > 0);
    QCOMPARE(near.places, far.places); // of the first file's own replies, both
    QVERIFY(agents::closeness(far) > agents::closeness(near));
}

void TestModelComparison::everyFileIsMeasuredByTheFirst()
{
    const base::CancelToken cancel;
    const auto made =
        compareModels(plan({tests::starterPath(), m_coarse, tests::starterPath()}), cancel, {}, {});
    QVERIFY(made);
    QCOMPARE(made->files.size(), size_t{3});
    QVERIFY(agents::closeness(made->files[1].likeness()) != Closeness::Same);
    QCOMPARE(agents::closeness(made->files[2].likeness()), Closeness::Same);
    const agents::ComparedReply &other = made->files[1].replies.front();
    if (!other.isSame)
        QVERIFY(other.common < made->files[0].replies.front().reply.text.size());
}

void TestModelComparison::tellsWhereItIs()
{
    const base::CancelToken cancel;
    std::vector<ComparisonStep> steps;
    const auto made = compareModels(plan({tests::starterPath(), m_fine}), cancel, {},
                                    [&](const ComparisonStep &step) { steps.push_back(step); });
    QVERIFY(made);
    QVERIFY(steps.front().isLoading);
    QCOMPARE(steps.front().share, 0.0);
    QVERIFY(std::ranges::is_sorted(steps, {}, &ComparisonStep::share));
    QCOMPARE(steps.back().file, size_t{1});
    QCOMPARE(steps.back().prompt, kPrompts.size() - 1);
    QVERIFY(steps.back().share < 1);
}

void TestModelComparison::pausesBetweenTokens()
{
    const base::CancelToken cancel;
    size_t pauses = 0;
    ComparisonPlan work = plan({tests::starterPath(), tests::starterPath()});
    work.prompts.resize(1);
    const auto made = compareModels(work, cancel, [&] { ++pauses; }, {});
    QVERIFY(made);
    QVERIFY(pauses > 2 * made->files[0].replies[0].reply.tokens.size());
}

void TestModelComparison::anotherVocabularyIsRefused()
{
    const base::CancelToken cancel;
    bool hasLoaded = false;
    const auto made = compareModels(
        plan({tests::starterPath(), HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"}), cancel, {},
        [&](const ComparisonStep &) { hasLoaded = true; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, base::ErrorCode::Unsupported);
    QVERIFY(made.error().message.find("“tiny-e2b.gguf”") != std::string::npos);
    QVERIFY(!hasLoaded);
}

void TestModelComparison::promptsThatDoNotFitAreRefused()
{
    const base::CancelToken cancel;
    ComparisonPlan work = plan({tests::starterPath(), tests::starterPath()});
    std::string &longOne = work.prompts[1];
    for (int i = 0; i < 5000; ++i)
        longOne += " soup";
    const auto made = compareModels(work, cancel, {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, base::ErrorCode::ContextFull);
    QVERIFY(made.error().message.starts_with("Prompt 2 "));
}

void TestModelComparison::plansWithoutWorkAreRefused()
{
    const base::CancelToken cancel;
    QCOMPARE(compareModels(plan({tests::starterPath()}), cancel, {}, {}).error().code,
             base::ErrorCode::InvalidInput);
    ComparisonPlan silent = plan({tests::starterPath(), tests::starterPath()});
    silent.prompts.clear();
    QCOMPARE(compareModels(silent, cancel, {}, {}).error().code, base::ErrorCode::InvalidInput);
    const auto missing =
        compareModels(plan({tests::starterPath(), "/nowhere/at/all.gguf"}), cancel, {}, {});
    QCOMPARE(missing.error().code, base::ErrorCode::NotFound);
}

void TestModelComparison::stopsWhenCancelled()
{
    base::CancelToken cancel;
    size_t pauses = 0;
    const auto made = compareModels(plan({tests::starterPath(), tests::starterPath()}), cancel,
                                    [&] {
                                        if (++pauses == 5) // in the first reply
                                            cancel.cancel();
                                    },
                                    {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, base::ErrorCode::Cancelled);
    QVERIFY(pauses < 50);
    const auto atOnce =
        compareModels(plan({tests::starterPath(), tests::starterPath()}), cancel, {}, {});
    QCOMPARE(atOnce.error().code, base::ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestModelComparison)
#include "tst_model_comparison.moc"
