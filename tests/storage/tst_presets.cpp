// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"
#include "storage/presets.h"
#include "tests/storage/store_fixture.h"

using namespace Qt::Literals;
using namespace storage;
using storage::test::DataFolder;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAndChangesThem();
    void kindsAreListedApart();
    void aRemovedOneComesBack();
    void oneThatIsGoneCannotBeChanged();
    void aConversationKeepsItsAssistant();
    void aRemovedAssistantIsNone();
    void aPromptIsNoAssistant();
    void copiesKeepTheAssistant();
    void expiredOnesAreDeleted();
    void recentAttachmentsComeOnceEach();
    void theModelNeverReplacesTheUsersTitle();
    void titlesOfVersion3CountAsTheUsers();

private:
    PresetId keep(const QString &name, PresetKind kind = PresetKind::Assistant);
    Conversation read(ConversationId id) const;

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
};

void TestPresets::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_store = m_folder->open();
}

void TestPresets::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

PresetId TestPresets::keep(const QString &name, PresetKind kind)
{
    return *m_store->keepPreset({0, kind, name, u"🎭"_s, {{u"text"_s, name}}});
}

Conversation TestPresets::read(ConversationId id) const
{
    return *m_store->conversation(id);
}

void TestPresets::keepsAndChangesThem()
{
    const PresetId id = keep(u"Cook"_s);
    m_store.reset();
    m_store = m_folder->open();
    auto presets = *m_store->presets(PresetKind::Assistant);
    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.front().id, id);
    QCOMPARE(presets.front().mark, u"🎭"_s);
    QCOMPARE(presets.front().data["text"_L1].toString(), u"Cook"_s);
    presets.front().name = u"Chef"_s;
    presets.front().data = {};
    HEARTH_VERIFY(m_store->keepPreset(presets.front()));
    presets = *m_store->presets(PresetKind::Assistant);
    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.front().name, u"Chef"_s);
    QVERIFY(presets.front().data.isEmpty());
}

void TestPresets::kindsAreListedApart()
{
    keep(u"Cook"_s);
    keep(u"Summary"_s, PresetKind::Prompt);
    QCOMPARE(m_store->presets(PresetKind::Assistant)->size(), 1);
    QCOMPARE(m_store->presets(PresetKind::Prompt)->front().name, u"Summary"_s);
}

void TestPresets::aRemovedOneComesBack()
{
    const PresetId id = keep(u"Cook"_s);
    HEARTH_VERIFY(m_store->removePreset(id));
    QVERIFY(m_store->presets(PresetKind::Assistant)->isEmpty());
    HEARTH_VERIFY(m_store->restorePreset(id));
    QCOMPARE(m_store->presets(PresetKind::Assistant)->size(), 1);
}

void TestPresets::oneThatIsGoneCannotBeChanged()
{
    const PresetId id = keep(u"Cook"_s);
    HEARTH_VERIFY(m_store->removePreset(id));
    QCOMPARE(m_store->keepPreset({id, PresetKind::Assistant, u"x"_s, {}, {}}).error().code,
             base::ErrorCode::NotFound);
    QCOMPARE(m_store->removePreset(id).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_store->restorePreset(id + 1).error().code, base::ErrorCode::NotFound);
}

void TestPresets::aConversationKeepsItsAssistant()
{
    const PresetId id = keep(u"Cook"_s);
    const ConversationId conversation = *m_store->create(u"Soup"_s);
    QVERIFY(!read(conversation).assistant);
    HEARTH_VERIFY(m_store->setAssistant(conversation, id));
    m_store.reset();
    m_store = m_folder->open();
    QCOMPARE(read(conversation).assistant, id);
    QCOMPARE(m_store->list(5)->front().assistant, id);
    HEARTH_VERIFY(m_store->setAssistant(conversation, std::nullopt));
    QVERIFY(!read(conversation).assistant);
}

void TestPresets::aRemovedAssistantIsNone()
{
    const PresetId id = keep(u"Cook"_s);
    const ConversationId conversation = *m_store->create(u"Soup"_s);
    HEARTH_VERIFY(m_store->setAssistant(conversation, id));
    HEARTH_VERIFY(m_store->removePreset(id));
    QVERIFY(!read(conversation).assistant);
    HEARTH_VERIFY(m_store->restorePreset(id));
    QCOMPARE(read(conversation).assistant, id);
}

void TestPresets::aPromptIsNoAssistant()
{
    const PresetId prompt = keep(u"Summary"_s, PresetKind::Prompt);
    const ConversationId conversation = *m_store->create(u"Soup"_s);
    HEARTH_VERIFY(m_store->setAssistant(conversation, prompt));
    QVERIFY(!read(conversation).assistant);
}

void TestPresets::copiesKeepTheAssistant()
{
    Conversation copy;
    copy.title = u"Copy"_s;
    copy.titleBy = TitleBy::Model;
    copy.assistant = keep(u"Cook"_s);
    const Conversation stored = read(*m_store->adopt(copy, {}));
    QCOMPARE(stored.assistant, copy.assistant);
    QCOMPARE(stored.titleBy, TitleBy::Model);
    copy.assistant = 999; // of another computer
    QVERIFY(!read(*m_store->adopt(copy, {})).assistant);
}

void TestPresets::expiredOnesAreDeleted()
{
    const PresetId id = keep(u"Cook"_s);
    const ConversationId conversation = *m_store->create(u"Soup"_s);
    HEARTH_VERIFY(m_store->setAssistant(conversation, id));
    HEARTH_VERIFY(m_store->removePreset(id));
    m_store.reset();
    {
        const auto database = *Database::open(m_folder->path(), newestVersion(), {});
        HEARTH_VERIFY(deleteExpiredPresets(*database, QDateTime::currentDateTime().addDays(-1)));
        Statement count(*database, "SELECT count(*) FROM presets");
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), 1);
        HEARTH_VERIFY(deleteExpiredPresets(*database, QDateTime::currentDateTime().addDays(1)));
    }
    m_store = m_folder->open();
    QVERIFY(!m_store->restorePreset(id));
    QVERIFY(!read(conversation).assistant);
}

void TestPresets::recentAttachmentsComeOnceEach()
{
    const ConversationId here = *m_store->create(u"Here"_s);
    const ConversationId there = *m_store->create(u"There"_s);
    const auto attach = [this](ConversationId conversation, const QString &name) {
        const Part part{PartKind::Attachment, name, {{u"sha256"_s, name}}};
        HEARTH_VERIFY(m_store->append(conversation, std::nullopt, Role::User, {part}));
    };
    attach(here, u"old.pdf"_s);
    attach(there, u"tree.pdf"_s);
    attach(there, u"leaf.pdf"_s);
    attach(there, u"tree.pdf"_s);
    const auto names = [this](ConversationId first, int limit) {
        QStringList found;
        const auto recent = m_store->recentAttachments(first, limit);
        for (const Part &part : *recent)
            found += part.text;
        return found;
    };
    QCOMPARE(names(0, 10), (QStringList{u"tree.pdf"_s, u"leaf.pdf"_s, u"old.pdf"_s}));
    QCOMPARE(names(here, 2), (QStringList{u"old.pdf"_s, u"tree.pdf"_s}));
    HEARTH_VERIFY(m_store->remove(there));
    QCOMPARE(names(0, 10), (QStringList{u"old.pdf"_s}));
}

void TestPresets::theModelNeverReplacesTheUsersTitle()
{
    const ConversationId conversation = *m_store->create(u"how do I make"_s);
    QCOMPARE(read(conversation).titleBy, TitleBy::FirstWords);
    QVERIFY(*m_store->retitle(conversation, u"Pea soup"_s));
    QCOMPARE(read(conversation).title, u"Pea soup"_s);
    QCOMPARE(read(conversation).titleBy, TitleBy::Model);
    HEARTH_VERIFY(m_store->rename(conversation, u"Mine"_s));
    QVERIFY(!*m_store->retitle(conversation, u"Pea soup"_s));
    QCOMPARE(read(conversation).title, u"Mine"_s);
}

void TestPresets::titlesOfVersion3CountAsTheUsers()
{
    m_store.reset();
    const QString path = m_folder->path(u"old.db"_s);
    {
        const auto old = *Database::open(path, 3, {});
        HEARTH_VERIFY(migrate(*old, migrations().first(3)));
        HEARTH_VERIFY(old->execute("INSERT INTO conversations(id, title, system_prompt, created, "
                                   "updated) VALUES (1, 'Old', '', 0, 0)"));
    }
    const auto store = *ConversationStore::open(path);
    QCOMPARE(store->conversation(1)->titleBy, TitleBy::User);
    QVERIFY(!store->conversation(1)->assistant);
    QVERIFY(!*store->retitle(1, u"New"_s));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
