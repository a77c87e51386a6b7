// SPDX-License-Identifier: Apache-2.0
#include "app/chat/path_completion.h"

#include <algorithm>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::FoundPath;
using app::PathCompletion;

class TestPathCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsAPath_data();
    void knowsAPath();
    void listsAFolder();
    void whatBeginsAsTypedComesFirst();
    void hiddenNamesNeedADot();
    void foldersEndWithASlash();
    void beginsAtTheBase();
    void beginsAtTheHomeFolder();
    void findsNothingWhereNothingIs_data();
    void findsNothingWhereNothingIs();
    void namesAreShownAsTheyAre();
    void listsOnlyAFew();
    void onlyTheNewestAnswers();
    void cancelledNothingAnswers();

private:
    QList<FoundPath> find(const QString &typed, const QString &base = {});
    QStringList names(const QString &typed, const QString &base = {});
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    PathCompletion m_paths;
};

void TestPathCompletion::initTestCase()
{
    qRegisterMetaType<QList<FoundPath>>();
    QVERIFY(QDir(m_folder.path()).mkpath(u"notes/old notes"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"many"_s));
    for (const QString &name : {u"notes/tree b.md"_s, u"notes/tree a.md"_s,
                                u"notes/Apple tree.md"_s, u"notes/.hidden"_s, u"read me.txt"_s})
        QVERIFY(QFile(at(name)).open(QIODevice::WriteOnly));
    for (int i = 0; i < 100; ++i)
        QVERIFY(QFile(at(u"many/%1"_s.arg(i, 3, 10, QChar(u'0')))).open(QIODevice::WriteOnly));
}

QList<FoundPath> TestPathCompletion::find(const QString &typed, const QString &base)
{
    QSignalSpy found(&m_paths, &PathCompletion::found);
    m_paths.find(typed, base);
    if (!found.wait(20'000))
        qFatal("nothing was answered");
    return found.front().front().value<QList<FoundPath>>();
}

QStringList TestPathCompletion::names(const QString &typed, const QString &base)
{
    QStringList names;
    const QList<FoundPath> paths = find(typed, base);
    for (const FoundPath &path : paths)
        names += path.name;
    return names;
}

void TestPathCompletion::knowsAPath_data()
{
    QTest::addColumn<bool>("isPath");
    for (const char *typed : {"~/", "/", "./", "../", "/etc/host", "~/read me"})
        QTest::newRow(typed) << true;
    for (const char *typed :
         {"", "~", ".", "..", "notes", "notes/tree", "~ada/", ".hidden", "https://"})
        QTest::newRow(*typed ? typed : "empty") << false;
}

void TestPathCompletion::knowsAPath()
{
    QFETCH(const bool, isPath);
    const QString typed = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(PathCompletion::isPath(typed == "empty"_L1 ? QString() : typed), isPath);
}

void TestPathCompletion::listsAFolder()
{
    // The folder itself comes last.
    QCOMPARE(names(at(u"notes/"_s)),
             (QStringList{u"Apple tree.md"_s, u"old notes"_s, u"tree a.md"_s, u"tree b.md"_s,
                          u"notes"_s}));
    const QList<FoundPath> paths = find(at(u"notes/"_s));
    QVERIFY(paths.back().isItself && paths.back().isFolder);
    QCOMPARE(paths.back().path, at(u"notes"_s));
    QVERIFY(!paths.front().isItself && !paths.front().isFolder);
    QCOMPARE(paths.front().path, at(u"notes/Apple tree.md"_s));
}

void TestPathCompletion::whatBeginsAsTypedComesFirst()
{
    QCOMPARE(names(at(u"notes/TREE"_s)),
             (QStringList{u"tree a.md"_s, u"tree b.md"_s, u"Apple tree.md"_s}));
    QCOMPARE(names(at(u"notes/tree b"_s)), (QStringList{u"tree b.md"_s}));
}

void TestPathCompletion::hiddenNamesNeedADot()
{
    QVERIFY(!names(at(u"notes/h"_s)).contains(u".hidden"_s));
    QCOMPARE(names(at(u"notes/.h"_s)), (QStringList{u".hidden"_s}));
}

void TestPathCompletion::foldersEndWithASlash()
{
    const QList<FoundPath> paths = find(at(u"notes/old"_s));
    QCOMPARE(paths.size(), 1);
    QVERIFY(paths.front().isFolder);
    QCOMPARE(paths.front().typed, at(u"notes/old notes/"_s));
}

void TestPathCompletion::beginsAtTheBase()
{
    const QList<FoundPath> paths = find(u"./read"_s, m_folder.path());
    QCOMPARE(paths.size(), 1);
    QCOMPARE(paths.front().path, at(u"read me.txt"_s));
    QCOMPARE(paths.front().typed, u"./read me.txt"_s);
    QCOMPARE(paths.front().beside, QDir::toNativeSeparators(u"./"_s));
    QCOMPARE(names(u"../read"_s, at(u"notes"_s)), (QStringList{u"read me.txt"_s}));
}

void TestPathCompletion::beginsAtTheHomeFolder()
{
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    const QList<FoundPath> paths = find(u"~/read"_s);
    qputenv("HOME", before);
#ifdef Q_OS_UNIX
    QCOMPARE(paths.size(), 1);
    QCOMPARE(paths.front().path, at(u"read me.txt"_s));
    QCOMPARE(paths.front().typed, u"~/read me.txt"_s);
#endif
}

void TestPathCompletion::findsNothingWhereNothingIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such folder") << at(u"nowhere/"_s);
    QTest::newRow("no such name") << at(u"notes/zebra"_s);
    QTest::newRow("a file is no folder") << at(u"read me.txt/"_s);
    QTest::newRow("a wildcard is a name") << at(u"notes/*"_s);
    QTest::newRow("no character") << at(u"notes/"_s) + QChar(0) + u'x';
    QTest::newRow("very long") << at(QString(5000, u'x')) + u'/';
}

void TestPathCompletion::findsNothingWhereNothingIs()
{
    QFETCH(const QString, typed);
    QCOMPARE(names(typed), QStringList());
}

// A name must not pass for another one.
void TestPathCompletion::namesAreShownAsTheyAre()
{
    const QString turned = u"a\u202etxt.exe"_s;
    if (!QFile(at(turned)).open(QIODevice::WriteOnly))
        QSKIP("this file system takes no such names");
    const QList<FoundPath> paths = find(at(u"a"_s));
    QVERIFY(QFile::remove(at(turned)));
    const auto found = std::ranges::find(paths, at(turned), &FoundPath::path);
    QVERIFY(found != paths.end());
    QCOMPARE(found->name, u"a\\u{202e}txt.exe"_s);
#ifdef Q_OS_UNIX
    const QString broken = at(u"many/line\nend"_s);
    QVERIFY(QFile(broken).open(QIODevice::WriteOnly));
    QCOMPARE(names(at(u"many/line"_s)), QStringList());
    QVERIFY(QFile::remove(broken));
#endif
}

void TestPathCompletion::listsOnlyAFew()
{
    const QStringList all = names(at(u"many/"_s));
    QCOMPARE(all.size(), 13); // and the folder itself
    QCOMPARE(all.front(), u"000"_s);
    QCOMPARE(all[11], u"011"_s);
}

void TestPathCompletion::onlyTheNewestAnswers()
{
    QSignalSpy found(&m_paths, &PathCompletion::found);
    m_paths.find(at(u"many/"_s), {});
    m_paths.find(at(u"notes/.h"_s), {});
    QVERIFY(found.wait(20'000));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().front().value<QList<FoundPath>>().size(), 1);
}

void TestPathCompletion::cancelledNothingAnswers()
{
    QSignalSpy found(&m_paths, &PathCompletion::found);
    m_paths.find(at(u"many/"_s), {});
    m_paths.cancel();
    QCOMPARE(names(at(u"notes/.h"_s)).size(), 1); // came later
    QCOMPARE(found.size(), 1);
}

QTEST_GUILESS_MAIN(TestPathCompletion)
#include "tst_path_completion.moc"
