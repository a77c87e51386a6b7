// SPDX-License-Identifier: Apache-2.0
#include "app/portable.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

class TestPortable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsAFileBesideTheProgram();
    void keepsEverythingBesideTheProgram();
};

void TestPortable::needsAFileBesideTheProgram()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"hearth"_s);
    QVERIFY(QFile(program).open(QIODevice::WriteOnly));
    QVERIFY(app::portableFolder(program).isEmpty());
    QVERIFY(QFile(folder.filePath(u"hearth-portable"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(app::portableFolder(program),
             QDir(QDir(folder.path()).canonicalPath()).filePath(u"hearth-data"_s));
}

void TestPortable::keepsEverythingBesideTheProgram()
{
    const QTemporaryDir folder;
    app::keepEverythingIn(folder.path());
    QCOMPARE(app::portableFolder(), folder.path());
    QCOMPARE(qEnvironmentVariable("HEARTH_LEDGER"), folder.filePath(u"connections.jsonl"_s));
#ifdef __linux__
    for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation,
                             QStandardPaths::CacheLocation})
        QVERIFY(QStandardPaths::writableLocation(place).startsWith(folder.path()));
#endif
    QVERIFY(QSettings(u"Hearth"_s, u"Hearth"_s).fileName().startsWith(folder.path()));
}

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_portable.moc"
