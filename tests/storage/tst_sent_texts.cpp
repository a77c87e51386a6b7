// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/store_fixture.h"

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;

class TestSentTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatTheUserSentNewestFirst();
    void ordersByTimeAndNotByNumber();
    void leavesOutWhatIsGone();
    void leavesOutWhatIsTooLong();
    void tellsHowConversationsBegan();
    void openingsHaveNoFiles();

private:
    ConversationId talk(const QStringList &texts) const; // by the user and the model in turn
    QStringList sent(ConversationId except = 0, int limit = 10) const
    {
        return *m_store->sentTexts(except, limit);
    }

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
};

void TestSentTexts::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_store = m_folder->open();
}

void TestSentTexts::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

ConversationId TestSentTexts::talk(const QStringList &texts) const
{
    const ConversationId id = *m_store->create(u"a title"_s);
    std::optional<MessageId> parent;
    for (qsizetype i = 0; i < texts.size(); ++i)
        parent =
            appendText(*m_store, id, parent, texts[i], i % 2 == 0 ? Role::User : Role::Assistant);
    return id;
}

void TestSentTexts::tellsWhatTheUserSentNewestFirst()
{
    const ConversationId first = talk({u"apples"_s, u"red"_s, u"pears"_s});
    talk({u" plums "_s, u"blue"_s, u"pears"_s, u"green"_s, u"  "_s});
    QCOMPARE(sent(), (QStringList{u"pears"_s, u"plums"_s, u"apples"_s}));
    QCOMPARE(sent(first), (QStringList{u"pears"_s, u"plums"_s}));
    QCOMPARE(sent(0, 1), QStringList{u"pears"_s});
    QCOMPARE(sent(0, 0), QStringList());
}

void TestSentTexts::ordersByTimeAndNotByNumber()
{
    talk({u"today"_s});
    Message old;
    old.id = 1;
    old.created = QDateTime::currentDateTime().addYears(-1);
    old.parts = storage::test::textPart(u"a year ago"_s);
    HEARTH_VERIFY(m_store->adopt({}, {old}));
    QCOMPARE(sent(), (QStringList{u"today"_s, u"a year ago"_s}));
}

void TestSentTexts::leavesOutWhatIsGone()
{
    const ConversationId gone = talk({u"in the trash"_s});
    const ConversationId kept = talk({u"kept"_s});
    const MessageId message = appendText(*m_store, kept, std::nullopt, u"taken back"_s);
    HEARTH_VERIFY(m_store->remove(gone));
    HEARTH_VERIFY(m_store->removeMessage(message));
    QCOMPARE(sent(), QStringList{u"kept"_s});
    QCOMPARE(*m_store->openings(10), QStringList{u"kept"_s});
    HEARTH_VERIFY(m_store->restore(gone));
    QCOMPARE(sent(), (QStringList{u"kept"_s, u"in the trash"_s}));
}

void TestSentTexts::leavesOutWhatIsTooLong()
{
    talk({QString(kLongestSent, u'x')});
    talk({QString(kLongestSent / 2 + 1, u'ü')}); // two bytes each
    QCOMPARE(sent(), QStringList{QString(kLongestSent, u'x')});
    QCOMPARE(*m_store->openings(10), QStringList());
}

void TestSentTexts::tellsHowConversationsBegan()
{
    const ConversationId edited = talk({u"soup"_s, u"yes"_s, u"and then?"_s});
    appendText(*m_store, edited, std::nullopt, u"a better soup"_s);
    talk({u"a tree"_s});
    talk({u"a tree"_s});
    const ConversationId archived = talk({u"archived"_s});
    HEARTH_VERIFY(m_store->setArchived({archived}, true));
    QCOMPARE(*m_store->openings(10), (QStringList{u"a tree"_s, u"a better soup"_s}));
    QCOMPARE(*m_store->openings(1), QStringList{u"a tree"_s});
    QVERIFY(sent().contains(u"archived"_s));
}

void TestSentTexts::openingsHaveNoFiles()
{
    const ConversationId id = *m_store->create(u"a title"_s);
    HEARTH_VERIFY(m_store->append(
        id, std::nullopt, Role::User,
        {{PartKind::Attachment, u"plan.pdf"_s, {}}, {PartKind::Text, u"what is this?"_s, {}}}));
    QCOMPARE(*m_store->openings(10), QStringList());
    QCOMPARE(sent(), QStringList{u"what is this?"_s});
}

QTEST_GUILESS_MAIN(TestSentTexts)
#include "tst_sent_texts.moc"
