// SPDX-License-Identifier: Apache-2.0
#include "agents/helper_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

class TestHelperProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProgram_data();
    void findsTheProgram();
    void prefersTheOneBeside();

private:
    static void write(const QString &path, bool isProgram = true);
};

void TestHelperProgram::write(const QString &path, bool isProgram)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    if (isProgram)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
}

void TestHelperProgram::findsTheProgram_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("build folder") << u"bin/hearth-reader"_s << u""_s << true;
    QTest::newRow("installed") << u"libexec/hearth/hearth-reader"_s << u""_s << true;
    QTest::newRow("build folder, Windows") << u"bin/hearth-reader.exe"_s << u".exe"_s << true;
    QTest::newRow("installed, Windows")
        << u"libexec/hearth/hearth-reader.exe"_s << u".exe"_s << true;
    QTest::newRow("of another system") << u"bin/hearth-reader.exe"_s << u""_s << false;
    QTest::newRow("somewhere else") << u"hearth-reader"_s << u""_s << false;
    QTest::newRow("a folder of that name") << u"bin/hearth-reader/x"_s << u""_s << false;
}

void TestHelperProgram::findsTheProgram()
{
    QFETCH(QString, there);
    QFETCH(QString, suffix);
    QFETCH(bool, isFound);
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"bin"_s));
    write(root.filePath(there));
    const QByteArray ending = suffix.toLatin1();
    const QString found = agents::helperProgramFrom(root.filePath(u"bin"_s), u"hearth-reader"_s,
                                                    QLatin1StringView(ending));
    QCOMPARE(found, isFound ? root.filePath(there) : QString());
}

void TestHelperProgram::prefersTheOneBeside()
{
    const QTemporaryDir root;
    write(root.filePath(u"libexec/hearth/hearth-fetch"_s));
    write(root.filePath(u"bin/hearth-fetch"_s), false);
    const auto find = [&root] {
        return agents::helperProgramFrom(root.filePath(u"bin"_s), u"hearth-fetch"_s, ""_L1);
    };
    QCOMPARE(find(), root.filePath(u"libexec/hearth/hearth-fetch"_s)); // the other cannot be run
    write(root.filePath(u"bin/hearth-fetch"_s));
    QCOMPARE(find(), root.filePath(u"bin/hearth-fetch"_s));
}

QTEST_GUILESS_MAIN(TestHelperProgram)
#include "tst_helper_program.moc"
