// SPDX-License-Identifier: Apache-2.0
#include "app/models/comparison_words.h"
#include "tests/app/comparison_bench.h"

using namespace Qt::Literals;
using app::ModelComparison;
using app::ModelController;
using tests::ChatFixture;
using Bench = tests::ComparisonBench;
using State = app::ModelComparison::State;

namespace {

constexpr int kPatience = ChatFixture::kPatience;
constexpr qint64 kGiga = 1'000'000'000;

const app::MachineMemory kFull{.total = 64 * kGiga, .available = 1};
const app::MachineMemory kTiny{.total = kGiga, .available = kGiga};

QStringList manyPrompts()
{
    QStringList prompts;
    for (int i = 0; i < 40; ++i)
        prompts.append(u"Say: the %1 brown foxes jump over Wexlow and Tarnby"_s.arg(i));
    return prompts;
}

} // namespace

class TestComparingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersHowConversationsBegan();
    void choosesAnotherFileOfTheModel();
    void comparesOnTheChosenPrompts();
    void waitsForAReply();
    void holdsWhileAReplyIsWritten();
    void setsTheModelInUseAside();
    void makesRoomForAModelThatSomebodyLoads();
    void stops();
    void refusesWhatIsTooLarge();
    void tellsWhatWentWrong();
    void endsWhileItIsHeld();
    void namesTellTheFilesApart();

private:
    QString modelPath(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestComparingFiles::initTestCase()
{
    qputenv("HOME", QTemporaryDir().path().toUtf8()); // no models of whoever runs this
}

void TestComparingFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    QVERIFY(tests::makeComparedFiles(m_folder->path()));
}

QString TestComparingFiles::modelPath(const QString &name) const
{
    return m_folder->filePath(u"models/%1.gguf"_s.arg(name));
}

void TestComparingFiles::offersHowConversationsBegan()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bool isWritten = false;
    bench.chat.storage
        .run([](storage::ConversationStore &store) -> base::Result<bool> {
            const auto write = [&store](const QList<QList<storage::Part>> &messages) {
                const auto id = *store.create(u"a title"_s);
                std::optional<storage::MessageId> parent;
                for (const QList<storage::Part> &parts : messages)
                    parent = store.append(id, parent, storage::Role::User, parts)->id;
            };
            const auto says = [](const QString &text) {
                return QList<storage::Part>{
                    {.kind = storage::PartKind::Text, .text = text, .data = {}}};
            };
            write({says(u"about soup"_s), says(u"and then?"_s)});
            write({says(u"about soup"_s)});
            write({says(u"a tree"_s)});
            write({says(QString(5000, u'x'))});
            write({{{.kind = storage::PartKind::Attachment, .text = u"plan.pdf"_s, .data = {}},
                    {.kind = storage::PartKind::Text, .text = u"what is this?"_s, .data = {}}}});
            return true;
        })
        .then(&bench.comparison, [&](const base::Result<bool> &) { isWritten = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, kPatience);
    bench.comparison.add(u" of my own "_s);
    bench.comparison.prepare({});
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison.prompts().size(), 3, kPatience);
    const auto prompt = [&](int place) { return bench.comparison.prompts()[place].toMap(); };
    QCOMPARE(prompt(0)[u"text"_s].toString(), u"of my own"_s);
    QCOMPARE(prompt(1)[u"text"_s].toString(), u"a tree"_s); // the newest first
    QCOMPARE(prompt(2)[u"text"_s].toString(), u"about soup"_s);
    QVERIFY(prompt(0)[u"isChosen"_s].toBool());
    QVERIFY(!prompt(1)[u"isChosen"_s].toBool()); // there was something chosen already
    bench.comparison.choose(0, false);
    QVERIFY(!bench.comparison.canBegin());
    bench.comparison.choose(2, true);
    bench.comparison.choose(99, true);
    QVERIFY(bench.comparison.canBegin());
}

void TestComparingFiles::choosesAnotherFileOfTheModel()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.comparison.add(u"hello"_s);
    QCOMPARE(bench.comparison.files().size(), 2);
    QVERIFY(bench.comparison.files().front().contains(u"Q8_0"_s));
    QVERIFY(bench.comparison.files() != QStringList(2, bench.comparison.files().front()));
    for (int place = 0; place < 2; ++place) {
        bench.comparison.prepare(bench.library.models()[place].path);
        QCOMPARE(bench.comparison.first(), place);
        QCOMPARE(bench.comparison.second(), 1 - place);
        QVERIFY(bench.comparison.canBegin());
    }
    bench.comparison.setFirst(bench.comparison.second());
    QVERIFY(!bench.comparison.canBegin());
    bench.comparison.begin();
    QCOMPARE(bench.comparison.state(), State::Choosing);
    bench.comparison.setSecond(7);
    QVERIFY(!bench.comparison.canBegin());
}

void TestComparingFiles::comparesOnTheChosenPrompts()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.comparison.prepare(modelPath(u"exact"_s));
    bench.comparison.add(u"left out"_s);
    bench.comparison.choose(0, false);
    bench.compareOn({u"What is 47 * 83?"_s, u"Say: <b> the brown fox"_s});
    QVERIFY(bench.comparison.isRunning());
    QVERIFY(bench.waitFor(State::Done));
    QCOMPARE(bench.comparison.problem(), QString());
    QCOMPARE(bench.comparison.names(), QStringList({u"exact"_s, u"coarse"_s}));
    QVERIFY2(bench.comparison.verdict().contains(u"coarse"_s),
             qPrintable(bench.comparison.verdict()));
    QVERIFY(bench.comparison.numbers().contains(u'%'));
    QCOMPARE(bench.comparison.comparedFiles().size(), 2);
    QVERIFY(
        bench.comparison.comparedFiles()[1].toMap()[u"words"_s].toString().contains(u"tokens/s"_s));
    const QVariantList results = bench.comparison.results();
    QCOMPARE(results.size(), 2);
    const QVariantMap result = results[0].toMap();
    QCOMPARE(result[u"prompt"_s].toString(), u"Say: <b> the brown fox"_s);
    QVERIFY(!(result[u"common"_s].toString() + result[u"first"_s].toString()).contains(u"<b>"_s));
    QVERIFY(bench.chat.inference.isLoaded()); // it was not touched
    bench.comparison.again();
    QCOMPARE(bench.comparison.state(), State::Choosing);
}

void TestComparingFiles::waitsForAReply()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    tests::ScriptedReply reply = tests::says("pea soup");
    reply.waits = true;
    bench.chat.script->add(reply);
    bench.chat.chat.send(u"what?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.chat.script->isReplying(), kPatience);
    bench.compareOn({u"hello"_s});
    QCOMPARE(bench.comparison.state(), State::Waiting);
    QVERIFY(!bench.comparison.progressText().isEmpty());
    bench.chat.script->release();
    QVERIFY(bench.waitFor(State::Done));
}

void TestComparingFiles::holdsWhileAReplyIsWritten()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    tests::ScriptedReply reply = tests::says("pea soup");
    reply.waits = true;
    bench.chat.script->add(reply);
    bench.compareOn(manyPrompts());
    QCOMPARE(bench.comparison.state(), State::Running);
    const QString loading = bench.comparison.progressText();
    bench.chat.chat.send(u"what?"_s);
    const QString waiting =
        ModelComparison::tr("Waits until the reply that is being written has ended.");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison.progressText(), waiting, kPatience);
    QVERIFY(loading != waiting);
    bench.chat.script->release();
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison.progressText() != waiting, kPatience);
    bench.comparison.stop();
    QVERIFY(bench.waitFor(State::Choosing));
}

void TestComparingFiles::setsTheModelInUseAside()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.memory = kFull;
    bench.model.openPath(modelPath(u"exact"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.state(), ModelController::State::Ready, kPatience);
    bool isAgentBusy = true;
    bench.comparison.setBusyTest([&] { return isAgentBusy; });
    QVERIFY(bench.comparison.needText().contains(
        ModelComparison::tr("The model in use is set aside meanwhile, and comes back.")));
    QList<ModelController::State> states;
    connect(&bench.model, &ModelController::stateChanged, &bench.model,
            [&] { states.append(bench.model.state()); });
    bench.compareOn({u"hello"_s});
    QCOMPARE(bench.comparison.state(), State::Waiting); // between two replies of an agent
    QCOMPARE(bench.model.state(), ModelController::State::Ready);
    isAgentBusy = false;
    QVERIFY(bench.waitFor(State::Done));
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.state(), ModelController::State::Ready, kPatience);
    QCOMPARE(states,
             (QList<ModelController::State>{ModelController::State::NoModel,
                                            ModelController::State::Loading,
                                            ModelController::State::Ready}));
    QCOMPARE(bench.model.path(), modelPath(u"exact"_s));
}

void TestComparingFiles::makesRoomForAModelThatSomebodyLoads()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.memory = kFull;
    bench.model.openPath(modelPath(u"exact"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.state(), ModelController::State::Ready, kPatience);
    bench.compareOn(manyPrompts());
    QVERIFY(bench.waitFor(State::Running));
    QCOMPARE(bench.model.state(), ModelController::State::NoModel);
    bench.model.openPath(modelPath(u"coarse"_s));
    QVERIFY(bench.waitFor(State::Choosing));
    QVERIFY(!bench.comparison.problem().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.state(), ModelController::State::Ready, kPatience);
    QCOMPARE(bench.model.path(), modelPath(u"coarse"_s));
}

void TestComparingFiles::stops()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.compareOn(manyPrompts());
    QVERIFY(!bench.comparison.canBegin());
    bench.comparison.stop();
    QVERIFY(bench.waitFor(State::Choosing));
    QCOMPARE(bench.comparison.problem(), QString());
    QVERIFY(bench.comparison.results().isEmpty());
    QVERIFY(bench.comparison.verdict().isEmpty());
    bench.comparison.begin(); // once more
    bench.comparison.stop();
    QVERIFY(bench.waitFor(State::Choosing));
}

void TestComparingFiles::refusesWhatIsTooLarge()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.comparison.add(u"hello"_s);
    QVERIFY(bench.comparison.canBegin());
    bench.memory = kTiny;
    QVERIFY(!bench.comparison.canBegin());
    QCOMPARE(bench.comparison.needText(),
             app::memoryFitText(app::MemoryFit::TooLarge, bench.memory));
}

void TestComparingFiles::tellsWhatWentWrong()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.comparison.prepare(modelPath(u"exact"_s));
    QVERIFY(QFile::remove(modelPath(u"coarse"_s)));
    bench.compareOn({u"hello"_s});
    QVERIFY(bench.waitFor(State::Choosing));
    QVERIFY2(bench.comparison.problem().contains(u"coarse.gguf"_s),
             qPrintable(bench.comparison.problem()));
}

void TestComparingFiles::endsWhileItIsHeld()
{
    auto bench = std::make_unique<Bench>(m_folder->path());
    QVERIFY(bench->start());
    app::ComparisonWork work;
    agents::ComparisonPlan plan{
        .files = {{.path = modelPath(u"exact"_s)}, {.path = modelPath(u"coarse"_s)}},
        .prompts = {"hello"}};
    std::optional<base::Result<agents::Comparison>> made;
    work.begin(
        plan, [](const agents::ComparisonStep &) {},
        [&](base::Result<agents::Comparison> outcome) { made = std::move(outcome); });
    work.setPaused(true);
    work.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), kPatience);
    QVERIFY(!*made);
    QCOMPARE(made->error().code, base::ErrorCode::Cancelled);
    bench->compareOn(manyPrompts());
    bench.reset(); // Hearth is closed meanwhile
}

void TestComparingFiles::namesTellTheFilesApart()
{
    QCOMPARE(app::comparedNames({u"/a/x.gguf"_s, u"/b/y.gguf"_s}, {u"Q8_0"_s, u"Q4_0"_s}),
             QStringList({u"Q8_0"_s, u"Q4_0"_s}));
    QCOMPARE(app::comparedNames({u"/a/x.gguf"_s, u"/b/y.gguf"_s}, {u"Q4_0"_s, u"Q4_0"_s}),
             QStringList({u"x"_s, u"y"_s}));
}

QTEST_GUILESS_MAIN(TestComparingFiles)
#include "tst_comparing_files.moc"
