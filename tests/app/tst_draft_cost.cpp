// SPDX-License-Identifier: Apache-2.0
#include "app/chat/draft_cost.h"
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::DraftCost;

class TestDraftCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatMustBeReadAgain_data();
    void saysWhatMustBeReadAgain();
    void countsWithTheModelsTokenizer();
    void predictsFromWhatWasMeasured();
    void remembersTheSpeedOfAModel();
    void theConversationTellsItsDraft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDraftCost::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
}

void TestDraftCost::saysWhatMustBeReadAgain_data()
{
    QTest::addColumn<QJsonObject>("receipt");
    QTest::addColumn<qint64>("tokens");
    const QJsonObject same{
        {u"model"_s, u"E2B"_s}, {u"contextUsed"_s, 900}, {u"generatedTokens"_s, 300}};
    QJsonObject thought = same;
    thought[u"thinking"_s] = true;
    QJsonObject other = same;
    other[u"model"_s] = u"E4B"_s;
    QTest::newRow("nothing") << QJsonObject() << qint64{0};
    QTest::newRow("same model") << same << qint64{0};
    QTest::newRow("after a thought") << thought << qint64{300};
    QTest::newRow("another model") << other << qint64{900};
}

void TestDraftCost::saysWhatMustBeReadAgain()
{
    QFETCH(const QJsonObject, receipt);
    QTEST(app::unreadTokens(receipt, u"E2B"_s), "tokens");
}

namespace {

// An engine with a very small model.
struct SmallModel {
    explicit SmallModel(const QString &folder)
        : attachments(app::AttachmentFolders(folder), &inference)
        , cost(&inference, &attachments)
    {
        inference.load({.path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf")});
    }

    agents::InferenceService inference;
    app::AttachmentList attachments;
    DraftCost cost;
};

} // namespace

void TestDraftCost::countsWithTheModelsTokenizer()
{
    SmallModel model(m_folder->path());
    QCOMPARE(model.cost.tokens(), -1);
    QCOMPARE(model.cost.words(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(model.inference.isLoaded(), 30'000);
    const QString text = u"How do I make soup?"_s;
    model.cost.setTexts(text, {});
    const auto expected =
        static_cast<qint64>(model.inference.tokenizer()
                                ->encode(text.toStdString(), engine::text::ControlTokens::AsText)
                                .size());
    QVERIFY(expected > 0);
    QTRY_COMPARE(model.cost.tokens(), expected);
    QVERIFY(model.cost.words().contains(QString::number(expected)));
    QCOMPARE(model.cost.seconds(), -1); // nothing was measured
    model.cost.setTexts({}, {});
    QCOMPARE(model.cost.tokens(), 0);
    QCOMPARE(model.cost.words(), QString());
    model.inference.unload();
    QTRY_COMPARE(model.cost.tokens(), -1);
    QVERIFY(!model.inference.tokenizer());
}

void TestDraftCost::predictsFromWhatWasMeasured()
{
    SmallModel model(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(model.inference.isLoaded(), 30'000);
    agents::ReplyStats stats;
    stats.promptTokens = 1000;
    stats.prefillSeconds = 10;
    Q_EMIT model.inference.finished(1, stats);
    model.cost.setTexts(u"soup"_s, {});
    QTRY_VERIFY(model.cost.tokens() > 0);
    const double shortly = model.cost.seconds();
    QCOMPARE(shortly, (double(model.cost.tokens()) + 10) / 100);
    model.cost.setReceipt({{u"model"_s, u"another"_s}, {u"contextUsed"_s, 500}});
    QCOMPARE(model.cost.seconds(), shortly + 5);
    QVERIFY(model.cost.words().contains(u"first word"_s));
    stats.prefillSeconds = 1;
    stats.isElsewhere = true; // says nothing of this computer
    Q_EMIT model.inference.finished(2, stats);
    QCOMPARE(model.cost.seconds(), shortly + 5);
    model.cost.setElsewhere(true); // nor does this computer of another
    QCOMPARE(model.cost.words(), QString());
    QCOMPARE(model.cost.seconds(), -1);
}

void TestDraftCost::remembersTheSpeedOfAModel()
{
    {
        SmallModel model(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(model.inference.isLoaded(), 30'000);
        agents::ReplyStats stats;
        stats.promptTokens = 1000;
        stats.prefillSeconds = 10;
        Q_EMIT model.inference.finished(1, stats);
    }
    SmallModel model(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(model.inference.isLoaded(), 30'000);
    model.cost.setTexts(u"soup"_s, {});
    QTRY_VERIFY(model.cost.seconds() > 0);
}

void TestDraftCost::theConversationTellsItsDraft()
{
    tests::ChatFixture fixture(m_folder->path());
    QVERIFY(fixture.start());
    fixture.chat.setDraft(u"soup"_s);
    QTRY_COMPARE(fixture.chat.cost()->tokens(), -1); // the script has no tokenizer
    fixture.chat.setDraft({});
    QTRY_COMPARE(fixture.chat.cost()->tokens(), 0);
}

QTEST_MAIN(TestDraftCost)
#include "tst_draft_cost.moc"
