// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_controller.h"
#include "app/models/starter_model.h"
#include "tests/app/chat_fixture.h"

#include <QFile>
#include <QUrl>

using namespace std::chrono_literals;
using namespace Qt::Literals;
using app::ModelController;

class TestModelController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsAndRemembers();
    void tellsWhyLoadingFailed();
    void cancelsLoading();
    void unloads();
    void restsAndComesBack();
    void tellsWhyItDoesNotComeBack();
    void forgetsAFile();
    void opensTheLastModel();
    void doesNotLoadByItselfWhatBroughtItDown();
    void takesTheFirstWordsForProof();
    void fillsInWithTheStarterWithoutRememberingIt();
    void looksForTheNextModelWhereTheLastOneLies();
    void refusesWebAddresses();

private:
    QString makeFile(const QString &name) const;
    void loadAndRest();
    void ask();

    QTemporaryDir m_folder;
    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<ModelController> m_model;
};

void TestModelController::init()
{
    m_model.reset(); // it keeps its model when it ends
    tests::useSettingsIn(m_folder);
    m_script = std::make_shared<tests::Script>();
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_inference = std::make_unique<agents::InferenceService>(
        std::make_unique<tests::ScriptedReplySource>(m_script));
    m_model = std::make_unique<ModelController>(m_inference.get(), m_settings.get());
}

QString TestModelController::makeFile(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

void TestModelController::loadsAndRemembers()
{
    const QString first = makeFile(u"first model.gguf"_s);
    const QString second = makeFile(u"second.gguf"_s);
    const QSignalSpy progressed(m_model.get(), &ModelController::progressChanged);
    m_model->open(QUrl::fromLocalFile(first));
    QCOMPARE(m_model->state(), ModelController::State::Loading);
    QCOMPARE(m_model->name(), u"first model"_s);
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QCOMPARE(m_model->name(), u"Scripted"_s);
    QVERIFY(m_model->details().contains(u"script"_s));
    QVERIFY(progressed.size() > 1);
    m_model->openPath(second);
    QTRY_COMPARE(m_model->recentPaths(), QStringList({second, first}));
    QCOMPARE(m_model->recentNames(), QStringList({u"second"_s, u"first model"_s}));
    QVERIFY(QFile::remove(second));
    const ModelController next(m_inference.get(), m_settings.get());
    QTRY_COMPARE(next.recentPaths(), QStringList(first)); // what is gone is not shown
}

void TestModelController::tellsWhyLoadingFailed()
{
    m_script->failLoading({base::ErrorCode::InvalidInput, "This is no GGUF file. Choose another."});
    m_model->openPath(makeFile(u"bad.gguf"_s));
    QTRY_COMPARE(m_model->state(), ModelController::State::Failed);
    QCOMPARE(m_model->error(), u"This is no GGUF file. Choose another."_s);
    QVERIFY(m_model->recentPaths().isEmpty());
}

void TestModelController::cancelsLoading()
{
    m_script->holdLoading();
    m_model->openPath(makeFile(u"a.gguf"_s));
    QCOMPARE(m_model->state(), ModelController::State::Loading);
    m_model->cancelLoading();
    QCOMPARE(m_model->state(), ModelController::State::NoModel);
    const QSignalSpy unloaded(m_inference.get(), &agents::InferenceService::unloaded);
    QTRY_COMPARE(unloaded.size(), 1);
    QCOMPARE(m_model->state(), ModelController::State::NoModel);
}

void TestModelController::unloads()
{
    m_model->openPath(makeFile(u"a.gguf"_s));
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    m_model->unload();
    QCOMPARE(m_model->state(), ModelController::State::NoModel);
    QTRY_VERIFY(!m_inference->isLoaded());
}

void TestModelController::loadAndRest()
{
    m_inference->restAfter(1ms);
    m_model->openPath(makeFile(u"a.gguf"_s));
    QTRY_VERIFY(m_model->isResting());
    m_inference->restAfter(0ms);
}

void TestModelController::ask()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "Hello"});
    m_inference->generate(std::move(request));
}

void TestModelController::restsAndComesBack()
{
    m_script->add(tests::says("Here I am"));
    loadAndRest();
    QCOMPARE(m_model->state(), ModelController::State::Ready);
    QCOMPARE(m_model->name(), u"Scripted"_s);

    m_script->holdLoading();
    ask();
    QVERIFY(m_model->isWaking());
    QVERIFY(!m_model->isResting());
    QCOMPARE(m_model->state(), ModelController::State::Ready);
    QTRY_VERIFY(!m_model->progressText().isEmpty());
    const QSignalSpy changed(m_model.get(), &ModelController::restChanged);
    m_script->release();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!m_model->isWaking());
    QCOMPARE(m_model->state(), ModelController::State::Ready);
}

void TestModelController::tellsWhyItDoesNotComeBack()
{
    loadAndRest();
    m_script->failLoading({base::ErrorCode::NotFound, "There is no such file."});
    ask();
    QTRY_COMPARE(m_model->state(), ModelController::State::Failed);
    QCOMPARE(m_model->error(), u"There is no such file."_s);
    QVERIFY(!m_model->isWaking());
}

void TestModelController::forgetsAFile()
{
    const QString path = makeFile(u"a.gguf"_s);
    m_model->openPath(path);
    QTRY_COMPARE(m_model->recentPaths(), QStringList(path));
    m_model->forget(path);
    QTRY_VERIFY(m_model->recentPaths().isEmpty());
    QVERIFY(QFile::exists(path));
}

void TestModelController::opensTheLastModel()
{
    m_model->openLast();
    QCOMPARE(m_model->state(), ModelController::State::NoModel);
    const QString path = makeFile(u"a.gguf"_s);
    m_model->openPath(path);
    // A file that brings Hearth down while it loads is not tried again.
    QCOMPARE(app::RecentModels().last(), QString());
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    // While it waits, Hearth may be ended in any way; its first prompt is on trial again (below).
    QCOMPARE(app::RecentModels().last(), path);
    m_model.reset(); // a clean end
    QCOMPARE(app::RecentModels().last(), path);
    ModelController next(m_inference.get(), m_settings.get());
    next.openLast();
    QCOMPARE(next.state(), ModelController::State::Loading);
    QTRY_COMPARE(next.state(), ModelController::State::Ready);
}

void TestModelController::doesNotLoadByItselfWhatBroughtItDown()
{
    const QString path = makeFile(u"a.gguf"_s);
    app::RecentModels().setAttempt(path); // the start before this one ended here
    m_model->openLast();
    QCOMPARE(m_model->state(), ModelController::State::Failed);
    QVERIFY(m_model->error().contains(u"a"));
    QCOMPARE(app::RecentModels().attempt(), QString());
    m_model->openStarter(); // the message stays
    QCOMPARE(m_model->state(), ModelController::State::Failed);
    m_model->reload(); // the user may try it again
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
}

void TestModelController::takesTheFirstWordsForProof()
{
    const QString path = makeFile(u"a.gguf"_s);
    m_model->openPath(path);
    QCOMPARE(app::RecentModels().attempt(), path);
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QCOMPARE(app::RecentModels().attempt(), QString()); // ended now, it is not to blame
    QCOMPARE(app::RecentModels().last(), path);
    Q_EMIT m_inference->prefillProgressed(1, 1, 2);
    QCOMPARE(app::RecentModels().attempt(), path);
    QCOMPARE(app::RecentModels().last(), QString());
    Q_EMIT m_inference->batchReady(1, {});
    QCOMPARE(app::RecentModels().attempt(), QString());
    QCOMPARE(app::RecentModels().last(), path);
}

void TestModelController::fillsInWithTheStarterWithoutRememberingIt()
{
    QVERIFY(QFileInfo(app::starterModelPath()).isFile());
    m_model->openStarter();
    QCOMPARE(app::RecentModels().attempt(), QString());
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QVERIFY(m_model->recentPaths().isEmpty());
    QCOMPARE(app::RecentModels().last(), QString());
    const QString chosen = makeFile(u"a.gguf"_s);
    m_model->openPath(chosen);
    m_model->openStarter(); // only where there is no other
    QTRY_COMPARE(m_model->recentPaths(), QStringList(chosen));
}

void TestModelController::looksForTheNextModelWhereTheLastOneLies()
{
    QVERIFY(QFileInfo(m_model->folder().toLocalFile()).isDir());
    const QString path = makeFile(u"a.gguf"_s);
    m_model->openPath(path);
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QTRY_COMPARE(m_model->folder(), QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void TestModelController::refusesWebAddresses()
{
    m_model->open(QUrl(u"https://example.org/a.gguf"_s));
    QCOMPARE(m_model->state(), ModelController::State::Failed);
    QVERIFY(!m_model->error().isEmpty());
}

QTEST_GUILESS_MAIN(TestModelController)
#include "tst_model_controller.moc"
