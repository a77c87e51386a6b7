// SPDX-License-Identifier: Apache-2.0
// Projector files that are opened, chosen and taken back.
#include "app/models/model_controller.h"
#include "app/models/model_defaults.h"
#include "engine/projector_kind.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/marks.h"

#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals;
using app::EyesAndEars;
using app::ModelController;

namespace {

const QString kGolden = QStringLiteral(HEARTH_TEST_DATA "/golden/");
const QString kProjector = kGolden + u"tiny-e2b/mmproj-tiny-e2b.gguf"_s;
const QString kOther =
    QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/mmproj-hearth-starter.gguf");

} // namespace

class TestEyesAndEars final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsAProjectorByItsHeader();
    void letsTheModelSeeWhenOneIsOpened();
    void refusesOneOfAnotherModel();
    void saysWhatAFileIsWithoutAModel();
    void goesBackToTheOneBeside();
    void forgetsAFileThatIsGone();
    void followsTheLanguage();

private:
    bool open()
    {
        m_model->openPath(m_alone);
        return QTest::qWaitFor([this] { return m_model->state() == ModelController::State::Ready; },
                               30'000);
    }
    bool sees() const { return m_inference->senses().sees(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_alone; // a model without a projector beside it
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<ModelController> m_model;
};

void TestEyesAndEars::init()
{
    m_model.reset();
    m_inference.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_alone = m_folder->filePath(u"alone.gguf"_s);
    QVERIFY(QFile::copy(kGolden + u"tiny-e2b/tiny-e2b.gguf"_s, m_alone));
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_inference = std::make_unique<agents::InferenceService>();
    m_model = std::make_unique<ModelController>(m_inference.get(), m_settings.get());
}

void TestEyesAndEars::knowsAProjectorByItsHeader()
{
    const auto isOne = [](const QString &path) {
        return engine::isProjectorFile(path.toStdU16String());
    };
    QVERIFY(isOne(kProjector));
    QVERIFY(isOne(kOther));
    QVERIFY(!isOne(m_alone));
    QVERIFY(!isOne(m_folder->path()));
    QVERIFY(!isOne(u"/no/such.gguf"_s));
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(m_folder->filePath(u"pipe.gguf"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0); // nobody ever writes into it
    QVERIFY(!isOne(QFile::decodeName(pipe)));
#endif
    QFile shortened(m_folder->filePath(u"short.gguf"_s));
    QFile whole(kProjector);
    QVERIFY(whole.open(QIODevice::ReadOnly) && shortened.open(QIODevice::WriteOnly));
    shortened.write(whole.read(0x40 + 3)); // ends within “clip”
    shortened.close();
    QVERIFY(!isOne(shortened.fileName()));
}

void TestEyesAndEars::letsTheModelSeeWhenOneIsOpened()
{
    QVERIFY(open());
    QVERIFY(!sees());
    const QSignalSpy told(m_model->senses(), &EyesAndEars::told);
    m_model->open(QUrl::fromLocalFile(kProjector));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(!told[0][1].toBool(), qPrintable(told[0][0].toString()));
    QTRY_VERIFY(m_model->state() == ModelController::State::Ready && sees());
    QCOMPARE(m_model->path(), m_alone);
    // Remembered for that file.
    m_model->unload();
    QTRY_VERIFY(!m_inference->isLoaded());
    QVERIFY(open());
    QVERIFY(sees());
}

void TestEyesAndEars::refusesOneOfAnotherModel()
{
    QVERIFY(open());
    const QSignalSpy told(m_model->senses(), &EyesAndEars::told);
    m_model->open(QUrl::fromLocalFile(kOther));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][1].toBool());
    const QString sentence = told[0][0].toString();
    QVERIFY2(sentence.contains(u"mmproj-hearth-starter.gguf"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"belongs to another model"_s), qPrintable(sentence));
    QCOMPARE(m_model->state(), ModelController::State::Ready); // nothing else happened
    QCOMPARE(app::modelProjector(m_alone), QString());
}

void TestEyesAndEars::saysWhatAFileIsWithoutAModel()
{
    const QSignalSpy told(m_model->senses(), &EyesAndEars::told);
    m_model->open(QUrl::fromLocalFile(kProjector));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"is no model"_s));
    QCOMPARE(m_model->state(), ModelController::State::NoModel);
    engine::Senses senses;
    senses.width = 2560;
    QCOMPARE(engine::modelOf(senses), "Gemma 4 E4B");
    senses.width = 7;
    QCOMPARE(engine::modelOf(senses), "");
}

void TestEyesAndEars::goesBackToTheOneBeside()
{
    QVERIFY(open());
    EyesAndEars &senses = *m_model->senses();
    senses.show(m_alone);
    QTRY_VERIFY(senses.words().startsWith(u"Neither sees nor hears. No mmproj file"_s));
    QVERIFY(!senses.isOwn());
    senses.choose(QUrl::fromLocalFile(kProjector));
    QTRY_COMPARE(senses.words(), u"Sees and hears with “mmproj-tiny-e2b.gguf”."_s);
    QVERIFY(senses.isOwn());
    QTRY_VERIFY(m_model->state() == ModelController::State::Ready && sees());
    senses.useFound();
    QVERIFY(!senses.isOwn());
    QTRY_VERIFY(senses.words().startsWith(u"Neither"_s));
    QTRY_VERIFY(m_model->state() == ModelController::State::Ready && !sees());
}

void TestEyesAndEars::forgetsAFileThatIsGone()
{
    const QString copy = m_folder->filePath(u"far/mmproj.gguf"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"far"_s)) && QFile::copy(kProjector, copy));
    app::setModelProjector(m_alone, copy);
    QVERIFY(open());
    QVERIFY(sees());
    QVERIFY(QFile::remove(copy));
    QVERIFY(open());
    QVERIFY(!sees());
}

void TestEyesAndEars::followsTheLanguage()
{
    EyesAndEars *const senses = m_model->senses();
    senses->show(m_alone);
    QVERIFY(QTest::qWaitFor([senses] { return !senses->words().isEmpty(); }, 30'000));
    tests::Marks other("app::EyesAndEars");
    QCoreApplication::installTranslator(&other);
    senses->retranslate();
    QVERIFY(QTest::qWaitFor([senses] { return senses->words().startsWith(u'«'); }, 30'000));
}

QTEST_GUILESS_MAIN(TestEyesAndEars)
#include "tst_eyes_and_ears.moc"
