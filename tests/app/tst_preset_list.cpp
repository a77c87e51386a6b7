// SPDX-License-Identifier: Apache-2.0
#include "app/presets/built_in_prompts.h"
#include "app/presets/preset_list.h"

#include <memory>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::PresetList;
using storage::PresetKind;

class TestPresetList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesEditsAndDuplicates();
    void namelessOnesAreNotKept();
    void removesAndBringsBack();
    void exportsAndImports();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void numbersOutOfRangeBecomeTheNearest();
    void longTextsAreCut();
    void builtInPromptsAreOnlyDuplicated();
    void promptsAreFoundByTheirWords();
    void promptsTakeWhatIsWrittenAndCopied();
    void emptyChoicesLeaveTheSettings();

private:
    qint64 make(const QString &name);
    int row(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::StorageService> m_storage;
    std::unique_ptr<PresetList> m_list;
};

void TestPresetList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<storage::StorageService>(m_folder->filePath(u"hearth.db"_s));
    m_list = std::make_unique<PresetList>(PresetKind::Assistant, m_storage.get());
    m_storage->open();
}

void TestPresetList::cleanup()
{
    m_list.reset();
    m_storage.reset();
    m_folder.reset();
}

qint64 TestPresetList::make(const QString &name)
{
    const QSignalSpy changed(m_list.get(), &PresetList::changed);
    m_list->keep({{u"name"_s, name},
                  {u"mark"_s, u"🍲"_s},
                  {u"text"_s, u"You cook."_s},
                  {u"choices"_s, QVariantMap{{u"temperature"_s, 0.3}, {u"thinking"_s, true}}}});
    if (!QTest::qWaitFor([&] { return !changed.isEmpty(); }))
        return 0;
    return m_list->index(row(name)).data(PresetList::PresetIdRole).toLongLong();
}

int TestPresetList::row(const QString &name) const
{
    for (int each = 0; each < m_list->count(); ++each) {
        if (m_list->index(each).data(PresetList::NameRole).toString() == name)
            return each;
    }
    return -1;
}

void TestPresetList::makesEditsAndDuplicates()
{
    make(u"  Cook\n of mine"_s);
    QCOMPARE(m_list->count(), 1);
    QVariantMap preset =
        m_list->preset(m_list->index(0).data(PresetList::PresetIdRole).toLongLong());
    QCOMPARE(preset[u"name"_s].toString(), u"Cook of mine"_s);
    QCOMPARE(preset[u"choices"_s].toMap()[u"temperature"_s].toDouble(), 0.3);
    QVERIFY(preset[u"choices"_s].toMap()[u"thinking"_s].toBool());
    preset[u"text"_s] = u"You bake."_s;
    m_list->keep(preset);
    QTRY_COMPARE(m_list->index(0).data(PresetList::SummaryRole).toString(), u"You bake."_s);
    QCOMPARE(m_list->count(), 1);
    m_list->duplicate(preset[u"presetId"_s].toLongLong());
    QTRY_COMPARE(m_list->count(), 2);
    QCOMPARE(m_list->index(1).data(PresetList::NameRole).toString(), u"Cook of mine, copy"_s);
    QCOMPARE(m_list->index(1).data(PresetList::MarkRole).toString(), u"🍲"_s);
}

void TestPresetList::namelessOnesAreNotKept()
{
    m_list->keep(QVariantMap{{u"name"_s, u" \n "_s}, {u"text"_s, u"x"_s}});
    QVERIFY(make(u"Cook"_s) > 0);
    QCOMPARE(m_list->count(), 1);
}

void TestPresetList::removesAndBringsBack()
{
    const qint64 id = make(u"Cook"_s);
    const QSignalSpy offered(m_list.get(), &PresetList::undoOffered);
    m_list->remove(id);
    QTRY_COMPARE(m_list->count(), 0);
    QCOMPARE(offered.count(), 1);
    m_list->undo();
    QTRY_COMPARE(m_list->count(), 1);
    QCOMPARE(m_list->preset(id)[u"text"_s].toString(), u"You cook."_s);
    m_list->undo(); // nothing is left to undo
    QCOMPARE(m_list->count(), 1);
}

void TestPresetList::exportsAndImports()
{
    make(u"Cook"_s);
    make(u"Poet"_s);
    const QString path = m_folder->filePath(u"assistants.json"_s);
    QSignalSpy told(m_list.get(), &PresetList::told);
    m_list->exportTo(QUrl::fromLocalFile(path));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!told.front().at(1).toBool());
    m_list->importFrom(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_list->count(), 4);
    const QVariantMap copy =
        m_list->preset(m_list->index(2).data(PresetList::PresetIdRole).toLongLong());
    QCOMPARE(copy[u"name"_s].toString(), u"Cook"_s);
    QCOMPARE(copy[u"choices"_s].toMap()[u"temperature"_s].toDouble(), 0.3);
    m_list->exportTo(QUrl::fromLocalFile(m_folder->filePath(u"no/such/folder.json"_s)));
    QTRY_COMPARE(told.count(), 3);
    QVERIFY(told.back().at(1).toBool());
    m_list->importFrom(QUrl::fromLocalFile(m_folder->filePath(u"absent.json"_s)));
    QTRY_COMPARE(told.count(), 4);
    QVERIFY(told.back().at(1).toBool());
}

void TestPresetList::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QByteArray many = R"({"format":"hearth-assistants","version":1,"presets":[{"name":"a"})";
    for (int i = 0; i < 1000; ++i)
        many += R"(,{"name":"a"})";
    QTest::newRow("empty") << QByteArray() << u"holds no assistants"_s;
    QTest::newRow("no JSON") << QByteArray("\x00\xFF{{{", 6) << u"holds no assistants"_s;
    QTest::newRow("list") << QByteArray("[1,2]") << u"holds no assistants"_s;
    QTest::newRow("deep") << QByteArray(5000, '[') << u"holds no assistants"_s;
    QTest::newRow("prompts") << QByteArray(R"({"format":"hearth-prompts","version":1})")
                             << u"holds prompts"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"hearth-assistants","version":2})")
                           << u"newer Hearth"_s;
    QTest::newRow("nothing") << QByteArray(R"({"format":"hearth-assistants","version":1})")
                             << u"Nothing in the file"_s;
    QTest::newRow("nameless") << QByteArray(
        R"({"format":"hearth-assistants","version":1,"presets":[1,{"name":" "}]})")
                              << u"Nothing in the file"_s;
    QTest::newRow("many") << many + "]}" << u"1,000"_s;
    QTest::newRow("large") << QByteArray(app::kMostPresetBytes + 1, ' ') << u"4 MB"_s;
}

void TestPresetList::refusesHostileFiles()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    QFile file(m_folder->filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    QSignalSpy told(m_list.get(), &PresetList::told);
    m_list->importFrom(QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.front().at(1).toBool());
    QVERIFY2(told.front().at(0).toString().contains(words),
             qPrintable(told.front().at(0).toString()));
    QCOMPARE(m_list->count(), 0);
}

void TestPresetList::numbersOutOfRangeBecomeTheNearest()
{
    const auto presets = app::readPresets(
        R"({"format":"hearth-assistants","version":1,"presets":[{"name":"x","text":7,"other":1,
            "choices":{"temperature":1e99,"topK":-3,"topP":"much","thoughtTokens":12.6,
                       "seed":"18446744073709551616","minP":0.2}}]})",
        PresetKind::Assistant);
    QVERIFY(presets);
    QVERIFY(!presets->front().data.contains("other"_L1));
    const app::PresetContent content = app::contentOf(presets->front());
    QCOMPARE(content.text, QString());
    QCOMPARE(content.choices.temperature, 2.0);
    QCOMPARE(content.choices.topK, 0);
    QVERIFY(!content.choices.topP);
    QCOMPARE(content.choices.thoughtTokens, 13);
    QVERIFY(!content.choices.seed);
    QCOMPARE(content.choices.minP, 0.2);
}

void TestPresetList::longTextsAreCut()
{
    storage::Preset preset{0, PresetKind::Prompt, QString(79, u'n') + u"🍲🍲"_s, {}, {}};
    preset.data["text"_L1] = QString(app::kMostPresetText + 5, u't');
    const storage::Preset clean = app::cleaned(preset);
    QCOMPARE(clean.name.size(), 79); // no half of a pair
    QCOMPARE(app::contentOf(clean).text.size(), app::kMostPresetText);
}

void TestPresetList::builtInPromptsAreOnlyDuplicated()
{
    PresetList prompts(PresetKind::Prompt, m_storage.get());
    prompts.reload();
    QTRY_VERIFY(prompts.count() > 0);
    const int builtIn = prompts.count();
    QCOMPARE(builtIn, app::builtInPrompts().size());
    prompts.remove(-1);
    QVariantMap changed = prompts.preset(-1);
    changed[u"text"_s] = u"other"_s;
    prompts.keep(changed);
    prompts.duplicate(-1);
    QTRY_COMPARE(prompts.count(), builtIn + 1);
    QVERIFY(!prompts.index(0).data(PresetList::IsBuiltInRole).toBool());
    QVERIFY(prompts.index(1).data(PresetList::IsBuiltInRole).toBool());
    QVERIFY(prompts.preset(-1)[u"text"_s].toString() != u"other"_s);
}

void TestPresetList::promptsAreFoundByTheirWords()
{
    make(u"Pea soup"_s);
    make(u"Soufflé"_s);
    QCOMPARE(m_list->matching({}).size(), 2);
    QCOMPARE(m_list->matching(u"SOU"_s).size(), 2);
    QCOMPARE(m_list->matching(u"so pe"_s).front().toMap()[u"title"_s].toString(), u"Pea soup"_s);
    QVERIFY(m_list->matching(u"oup"_s).isEmpty());
}

void TestPresetList::promptsTakeWhatIsWrittenAndCopied()
{
    m_list->keep(QVariantMap{{u"name"_s, u"x"_s},
                             {u"text"_s, u"{{selection}} / {{clipboard}} / {{tone}}"_s}});
    QTRY_COMPARE(m_list->count(), 1);
    const qint64 id = m_list->index(0).data(PresetList::PresetIdRole).toLongLong();
    QGuiApplication::clipboard()->setText(u"copied"_s);
    const QString text = m_list->filled(id, u" written "_s);
    QCOMPARE(text, u"written / copied / {{tone}}"_s);
    QCOMPARE(m_list->field(text, 0, true), QPoint(19, 8));
    QCOMPARE(m_list->field(u"none"_s, 0, true), QPoint(-1, -1));
    QCOMPARE(m_list->filled(id + 1, {}), QString());
    m_list->keep(QVariantMap{{u"presetId"_s, id}, {u"name"_s, u"x"_s}, {u"text"_s, u"{{a}}!"_s}});
    QTRY_COMPARE(m_list->filled(id, u" written "_s), u"written!"_s);
}

void TestPresetList::emptyChoicesLeaveTheSettings()
{
    app::ReplyChoices below;
    below.temperature = 0.2;
    below.thinking = true;
    app::ReplyChoices own;
    own.thinking = false;
    const app::ReplyChoices both = own.over(below);
    QCOMPARE(both.temperature, 0.2);
    QCOMPARE(both.thinking, false);
    QVERIFY(app::ReplyChoices{}.over({}).isEmpty());
    QCOMPARE(app::choicesOf(app::toJson(both)), both);
}

QTEST_MAIN(TestPresetList)
#include "tst_preset_list.moc"
