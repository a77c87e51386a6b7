// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/store_fixture.h"

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;
using storage::test::textPart;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<DataFolder>();
        m_store = m_folder->open();
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void findsMessages_data();
    void findsMessages();
    void findsTitles_data();
    void findsTitles();
    void marksMatches_data();
    void marksMatches();
    void cutsLongText();
    void takesAnyInputForAQuery_data();
    void takesAnyInputForAQuery();
    void titlesComeBeforeMessages();
    void titlesLeaveRoomForMessages();
    void ranksShortMatchesFirst();
    void wordsMustMeetInOneMessage();
    void findsAMessageOnce();
    void forgetsOldTitles();
    void hidesWhatWasRemoved();
    void streamingTextIsFoundWhenFinished();
    void thoughtsAreNotSearched();
    void keepsTheLimit();

private:
    ConversationId converse(const QString &title, const QStringList &messages = {})
    {
        const ConversationId id = *m_store->create(title);
        std::optional<MessageId> parent;
        for (const QString &text : messages)
            parent = appendText(*m_store, id, parent, text);
        return id;
    }

    QList<SearchHit> search(const QString &text, int limit = 20)
    {
        const auto hits = m_store->search(text, limit);
        if (!hits)
            qFatal("%s", hits.error().message.c_str());
        return *hits;
    }

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
};

void TestSearch::findsMessages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const QString latin = u"Das Café in Zürich öffnet um 7:30 (don't be late)"_s;
    QTest::newRow("word") << latin << u"öffnet"_s << true;
    QTest::newRow("other case") << latin << u"CAFÉ"_s << true;
    QTest::newRow("without accents") << latin << u"cafe zurich"_s << true;
    QTest::newRow("last word unfinished") << latin << u"das caf"_s << true;
    QTest::newRow("last word finished by a space") << latin << u"das caf "_s << false;
    QTest::newRow("first word unfinished") << latin << u"da cafe"_s << false;
    QTest::newRow("any order") << latin << u"zurich cafe"_s << true;
    QTest::newRow("one word missing") << latin << u"cafe basel"_s << false;
    QTest::newRow("apostrophe") << latin << u"don't"_s << true;
    QTest::newRow("time") << latin << u"7:30"_s << true;
    const QString han = u"我们明天去東京看樱花。Gemma也去。"_s;
    QTest::newRow("one Han character") << han << u"東"_s << true;
    QTest::newRow("two Han characters") << han << u"東京"_s << true;
    QTest::newRow("three Han characters") << han << u"去東京"_s << true;
    QTest::newRow("Han with a gap") << han << u"明天 樱花"_s << true;
    QTest::newRow("other Han characters") << han << u"大阪"_s << false;
    QTest::newRow("Han beyond the first plane") << u"字 𠮷野家 です"_s << u"𠮷野家"_s << true;
    QTest::newRow("kana") << u"カタカナとひらがな"_s << u"ひらがな"_s << true;
    QTest::newRow("Hangul inside a word") << u"대한민국에서"_s << u"민국에"_s << true;
    QTest::newRow("Thai inside a run") << u"ฉันรักประเทศไทยมาก"_s << u"ประเทศไทย"_s << true;
    QTest::newRow("Thai, two characters") << u"ฉันรักประเทศไทยมาก"_s << u"รั"_s << true;
    QTest::newRow("Han and a Latin word")
        << u"東京塔 tower by night"_s << u"tower 東京塔"_s << true;
    QTest::newRow("Han and a short Han word") << u"東京塔の夜景 100%"_s << u"夜景 東京塔"_s << true;
    QTest::newRow("Arabic") << u"مرحبا بالعالم"_s << u"بالعالم"_s << true;
    QTest::newRow("Greek in capitals") << u"Καλημέρα κόσμε"_s << u"ΚΑΛΗΜΈΡΑ"_s << true;
    QTest::newRow("Vietnamese without accents") << u"Tiếng Việt"_s << u"tieng viet"_s << true;
    QTest::newRow("emoji") << u"well done 🎉"_s << u"🎉"_s << true;
    QTest::newRow("signs") << u"a => b"_s << u"=>"_s << true;
    QTest::newRow("percent is no wildcard") << u"nothing"_s << u"%"_s << false;
    QTest::newRow("underscore is no wildcard") << u"日本語"_s << u"本_"_s << false;
    QTest::newRow("hyphen") << u"a well-known fact"_s << u"well-known"_s << true;
}

void TestSearch::findsMessages()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const bool, found);
    const ConversationId id = converse(u"-"_s, {u"something else"_s, text, u"and more"_s});
    const auto hits = search(query);
    QCOMPARE(hits.size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(hits[0].conversation, id);
        QVERIFY(hits[0].message.has_value());
        QVERIFY2(hits[0].snippet.contains(u'\uE000'), qPrintable(hits[0].snippet));
    }
}

void TestSearch::findsTitles_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("word") << u"kyoto"_s << true;
    QTest::newRow("prefix") << u"ky"_s << true;
    QTest::newRow("inside a word") << u"orig"_s << true;
    QTest::newRow("two words") << u"kyoto origami"_s << true;
    QTest::newRow("Han") << u"京都"_s << true;
    QTest::newRow("emoji") << u"🗼"_s << true;
    QTest::newRow("nothing") << u"tokyo"_s << false;
}

void TestSearch::findsTitles()
{
    QFETCH(const QString, query);
    QFETCH(const bool, found);
    const ConversationId id = converse(u"Kyōto 京都 Origami 🗼"_s);
    const auto hits = search(query);
    QCOMPARE(hits.size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(hits[0].conversation, id);
        QVERIFY(!hits[0].message.has_value());
        QCOMPARE(hits[0].title, u"Kyōto 京都 Origami 🗼"_s);
        QVERIFY(hits[0].snippet.contains(u'\uE000'));
    }
}

void TestSearch::marksMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("every match") << u"Tea, green tea and teapots"_s << u"tea "_s
                                 << u"<Tea>, green <tea> and teapots"_s;
    QTest::newRow("prefix") << u"Tea and teapots"_s << u"teap"_s << u"Tea and <teap>ots"_s;
    QTest::newRow("accents") << u"Un café crème"_s << u"creme cafe"_s << u"Un <café> <crème>"_s;
    QTest::newRow("combining accents")
        << u"cafe\u0301 noir"_s << u"cafe noir"_s << u"<cafe\u0301> <noir>"_s;
    QTest::newRow("lines") << u"one\ntwo\tthree"_s << u"two"_s << u"one <two> three"_s;
    QTest::newRow("Han") << u"明天去東京"_s << u"東京"_s << u"明天去<東京>"_s;
    QTest::newRow("Thai vowels") << u"ฉันรักรา"_s << u"รั"_s << u"ฉัน<รั>กรา"_s;
    QTest::newRow("own marks") << u"\uE000a\uE001 b"_s << u"b"_s << u" a  <b>"_s;
}

void TestSearch::marksMatches()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(QString, snippet);
    converse(u"-"_s, {text});
    const auto hits = search(query);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].snippet, snippet.replace(u'<', u'\uE000').replace(u'>', u'\uE001'));
}

void TestSearch::cutsLongText()
{
    const QString around = QString(u"wörter und mehr "_s).repeated(30);
    converse(u"-"_s, {around + u"needle "_s + around});
    const QString snippet = search(u"needle"_s).constFirst().snippet;
    QVERIFY(snippet.startsWith(u"…"_s) && snippet.endsWith(u"…"_s));
    QVERIFY(snippet.contains(u"mehr \uE000needle\uE001 wörter"_s));
    QVERIFY(snippet.size() < 200);
}

void TestSearch::takesAnyInputForAQuery_data()
{
    QTest::addColumn<QString>("query");
    const QStringList queries = {
        u""_s,
        u" "_s,
        u"\""_s,
        u"\"\""_s,
        u"'"_s,
        u"*"_s,
        u"a*"_s,
        u"AND"_s,
        u"a AND"_s,
        u"NOT x"_s,
        u"NEAR(a b)"_s,
        u"title:x"_s,
        u"{a b}: c"_s,
        u"^a"_s,
        u"a + b"_s,
        u"-a"_s,
        u"("_s,
        u")"_s,
        u"\\"_s,
        u"%_\\"_s,
        u";--"_s,
        u"\0"_s,
        u"a\0b"_s,
        u"\uFFFF"_s,
        u"\xD800"_s,
        u"\u202E"_s,
        u"\u0301"_s,
        u"\u0E31"_s,
        QString(100'000, u'a'),
        QString(5'000, u'"'),
        QString(u"ab ").repeated(10'000),
        QString(u"東京都 ").repeated(500),
        u"⠀"_s,
        u"१२३"_s,
    };
    for (qsizetype i = 0; i < queries.size(); ++i)
        QTest::addRow("%d", static_cast<int>(i)) << queries[i];
}

void TestSearch::takesAnyInputForAQuery()
{
    QFETCH(const QString, query);
    converse(u"title"_s, {u"a b c"_s, u"東京都"_s});
    const auto hits = m_store->search(query, 10);
    HEARTH_VERIFY(hits);
}

void TestSearch::titlesComeBeforeMessages()
{
    const ConversationId message = converse(u"Plants"_s, {u"The garden is wet"_s});
    const ConversationId title = converse(u"Garden"_s, {u"Nothing here"_s});
    const auto hits = search(u"garden"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].conversation, title);
    QCOMPARE(hits[1].conversation, message);
    QCOMPARE(hits[1].title, u"Plants"_s);
}

void TestSearch::titlesLeaveRoomForMessages()
{
    for (int i = 0; i < 20; ++i)
        converse(u"Garden"_s, {i < 10 ? u"garden"_s : u"house"_s});
    const auto hits = search(u"garden"_s, 10);
    const auto titles = std::ranges::count_if(hits, [](const auto &hit) { return !hit.message; });
    QCOMPARE(hits.size(), 10);
    QCOMPARE(titles, 5);
}

void TestSearch::ranksShortMatchesFirst()
{
    const QString filler = QString(u"many other words that are not it ").repeated(40);
    converse(u"-"_s, {filler + u"heron"_s, u"heron heron"_s, filler});
    const auto hits = search(u"heron"_s);
    QCOMPARE(hits.size(), 2);
    QVERIFY(hits[0].snippet.startsWith(u"\uE000heron\uE001 \uE000heron"_s));
}

void TestSearch::wordsMustMeetInOneMessage()
{
    converse(u"-"_s, {u"left"_s, u"right"_s});
    QCOMPARE(search(u"left right"_s).size(), 0);
}

void TestSearch::findsAMessageOnce()
{
    const ConversationId id = *m_store->create(u"-"_s);
    const QList<Part> parts = {{PartKind::Text, u"owl one"_s, {}},
                               {PartKind::Text, u"owl two"_s, {}}};
    HEARTH_VERIFY(m_store->append(id, {}, Role::Assistant, parts));
    QCOMPARE(search(u"owl"_s).size(), 1);
}

void TestSearch::forgetsOldTitles()
{
    const ConversationId id = converse(u"Before 古い名前"_s);
    HEARTH_VERIFY(m_store->rename(id, u"After"_s));
    QCOMPARE(search(u"before"_s).size(), 0);
    QCOMPARE(search(u"古い名前"_s).size(), 0);
    QCOMPARE(search(u"after"_s).size(), 1);
}

void TestSearch::hidesWhatWasRemoved()
{
    const ConversationId id = converse(u"Birds"_s, {u"an owl"_s});
    const MessageId message = *m_store->conversation(id)->head;
    HEARTH_VERIFY(m_store->removeMessage(message));
    QCOMPARE(search(u"owl"_s).size(), 0);
    HEARTH_VERIFY(m_store->restoreMessage(message));
    QCOMPARE(search(u"owl"_s).size(), 1);
    HEARTH_VERIFY(m_store->remove(id));
    QCOMPARE(search(u"owl"_s).size(), 0);
    QCOMPARE(search(u"birds"_s).size(), 0);
    HEARTH_VERIFY(m_store->restore(id));
    QCOMPARE(search(u"owl"_s).size(), 1);
    QCOMPARE(search(u"birds"_s).size(), 1);
}

void TestSearch::streamingTextIsFoundWhenFinished()
{
    const ConversationId id = *m_store->create(u"-"_s);
    const auto made = m_store->append(id, {}, Role::Assistant, textPart(u"east 東京都"_s),
                                      MessageState::Streaming);
    HEARTH_VERIFY(made);
    HEARTH_VERIFY(m_store->update(made->id, textPart(u"east 京都府"_s), MessageState::Streaming));
    QCOMPARE(search(u"east"_s).size(), 0);
    HEARTH_VERIFY(m_store->update(made->id, textPart(u"west 大阪府"_s), MessageState::Complete));
    QCOMPARE(search(u"west"_s).size(), 1);
    QCOMPARE(search(u"大阪府"_s).size(), 1);
    for (const QString &gone : {u"east"_s, u"東京都"_s, u"京都府"_s})
        QCOMPARE(search(gone).size(), 0);
}

void TestSearch::thoughtsAreNotSearched()
{
    const ConversationId id = *m_store->create(u"-"_s);
    const QList<Part> parts = {{PartKind::Thought, u"secretly 考える 🎉"_s, {}},
                               {PartKind::Text, u"said"_s, {}}};
    HEARTH_VERIFY(m_store->append(id, {}, Role::Assistant, parts));
    QCOMPARE(search(u"said"_s).size(), 1);
    for (const QString &thought : {u"secretly"_s, u"考える"_s, u"考"_s, u"🎉"_s})
        QCOMPARE(search(thought).size(), 0);
}

void TestSearch::keepsTheLimit()
{
    converse(u"-"_s, {u"owl"_s, u"owl"_s, u"owl"_s});
    QCOMPARE(search(u"owl"_s, 2).size(), 2);
    QCOMPARE(search(u"owl"_s, 0).size(), 0);
    QCOMPARE(search(u"owl"_s, -1).size(), 0);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
