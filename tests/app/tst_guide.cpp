// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_config.h"
#include "agents/project/rule_store.h"
#include "app/guide/guide.h"

#include <algorithm>

#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::Guide;
using app::GuidePage;
using app::TranscriptModel;

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasAPage();
    void everyLinkLeadsSomewhere();
    void showsPagesInTheUsersLanguage();
    void everyPageOfTheSourcesIsThere();
    void everyJsonExampleIsRead();
    void findsSectionsByAllWords();
    void putsHeadingsFirst();
    void findsNothingForOtherWords();
    void opensTopicsAndHeadings();
    void followsItsOwnLinksOnly();
    void showsAPictureWhereThereIsOne();
    void listsWhatASearchFound();
};

void TestGuide::everyTopicHasAPage()
{
    const QList<GuidePage> pages = app::guidePages();
    QVERIFY(pages.size() >= 10);
    for (const GuidePage &page : pages) {
        QVERIFY2(page.source.startsWith("# "_L1), qPrintable(page.topic));
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.topic));
    }
}

void TestGuide::everyLinkLeadsSomewhere()
{
    static const QRegularExpression kLink(u"\\]\\(([^)]*)\\)"_s);
    const QList<GuidePage> pages = app::guidePages();
    for (const GuidePage &page : pages) {
        auto links = kLink.globalMatch(page.source);
        while (links.hasNext()) {
            const QString link = links.next().captured(1);
            const bool isPage = std::ranges::any_of(
                pages, [&](const GuidePage &other) { return other.topic + ".md"_L1 == link; });
            QVERIFY2(isPage || link.startsWith("https://"_L1),
                     qPrintable(page.topic + u' ' + link));
        }
    }
}

void TestGuide::showsPagesInTheUsersLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Esperanto));
    const QList<GuidePage> pages = app::guidePages();
    QCOMPARE(pages.front().topic, u"start"_s);
    QCOMPARE(pages.front().title, u"Komenci"_s);
    QFile english(u":/guide/chats.md"_s); // where nothing is translated
    QVERIFY(english.open(QIODevice::ReadOnly));
    QCOMPARE(pages.at(1).source.toUtf8(), english.readAll());
}

// In every language that there is, under a topic's name.
void TestGuide::everyPageOfTheSourcesIsThere()
{
    const QDir sources(QStringLiteral(HEARTH_TEST_DATA "/../resources/guide"));
    QDirIterator files(sources.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString name = sources.relativeFilePath(files.next());
        QVERIFY2(QFile::exists(u":/guide/"_s + name), qPrintable(name));
        QVERIFY2(QFile::exists(u":/guide/"_s + name.section(u'/', -1)), qPrintable(name));
        ++seen;
    }
    QVERIFY(seen >= 10);
}

// By what Hearth itself reads such a file with.
void TestGuide::everyJsonExampleIsRead()
{
    static const QRegularExpression kBlock(u"```json\n(.*?)```"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    int rules = 0;
    int servers = 0;
    const QList<GuidePage> pages = app::guidePages();
    for (const GuidePage &page : pages) {
        auto blocks = kBlock.globalMatch(page.source);
        while (blocks.hasNext()) {
            const QByteArray json = blocks.next().captured(1).toUtf8();
            if (json.contains("\"prefix\"")) {
                const QTemporaryDir folder;
                QFile file(folder.filePath(u"agent-rules.json"_s));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
                file.close();
                const auto read = agents::project::RuleStore(file.fileName()).load();
                QVERIFY2(read && !read->empty(), json.constData());
                ++rules;
            } else {
                const auto read = agents::mcp::parseServers(json.toStdString());
                QVERIFY2(read && !read->empty(), json.constData());
                ++servers;
            }
        }
    }
    QCOMPARE(rules, 1);
    QCOMPARE(servers, 1);
}

void TestGuide::findsSectionsByAllWords()
{
    const auto hits = app::searchGuide(app::guidePages(), u"hearth-reader  PROCESS"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().topic, u"documents"_s);
    QVERIFY(hits.first().excerpt.contains("hearth-reader"_L1));
    QVERIFY(hits.first().excerpt.size() <= 122);
}

void TestGuide::putsHeadingsFirst()
{
    const QList<GuidePage> pages{{u"a"_s, u"A"_s, u"# A\n\nabout memory\n"_s},
                                 {u"b"_s, u"B"_s, u"# B\n\n## Memory\n\nIt must fit.\n"_s}};
    const auto hits = app::searchGuide(pages, u"memory"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().heading, u"Memory"_s);
    QCOMPARE(hits.first().excerpt, u"It must fit."_s);
}

void TestGuide::findsNothingForOtherWords()
{
    QVERIFY(app::searchGuide(app::guidePages(), u"hearth-reader xyzzy"_s).isEmpty());
    QVERIFY(app::searchGuide(app::guidePages(), u"  "_s).isEmpty());
}

void TestGuide::opensTopicsAndHeadings()
{
    Guide guide(nullptr);
    QVERIFY(guide.entries().isEmpty());
    QSignalSpy changed(&guide, &Guide::topicChanged);
    QCOMPARE(guide.open({}), 0);
    QCOMPARE(guide.topic(), u"start"_s);
    QVERIFY(guide.rows()->count() > 5);
    const int row = guide.open(u"documents"_s, u"Asking a folder"_s);
    QCOMPARE(changed.count(), 2);
    QVERIFY(row > 0);
    const QModelIndex index = guide.rows()->index(row, 0);
    QCOMPARE(guide.rows()->data(index, TranscriptModel::TextRole).toString(), u"Asking a folder"_s);
    QCOMPARE(guide.rows()->data(index, TranscriptModel::MessageIdRole).toLongLong(), 0);
    QCOMPARE(guide.open(u"documents"_s, u"No such heading"_s), 0);
}

void TestGuide::followsItsOwnLinksOnly()
{
    Guide guide(nullptr);
    QVERIFY(guide.follow(u"models.md"_s));
    QCOMPARE(guide.topic(), u"models"_s);
    QVERIFY(!guide.follow(u"https://example.org/models.md"_s));
    QCOMPARE(guide.topic(), u"models"_s);
}

void TestGuide::showsAPictureWhereThereIsOne()
{
    Guide guide(nullptr);
    QVERIFY(guide.picture().isEmpty());
    guide.open(u"beyond"_s);
    QVERIFY(!QImage(u':' + guide.picture().path()).isNull());
    guide.open(u"licences"_s);
    QVERIFY(guide.picture().isEmpty());
}

void TestGuide::listsWhatASearchFound()
{
    Guide guide(nullptr);
    guide.open({});
    const qsizetype all = guide.entries().size();
    guide.setQuery(u"gguf"_s);
    QVERIFY(!guide.entries().isEmpty());
    QVERIFY(guide.entries().first().toMap().contains(u"excerpt"_s));
    guide.setQuery({});
    QCOMPARE(guide.entries().size(), all);
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
