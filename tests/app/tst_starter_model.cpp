// SPDX-License-Identifier: Apache-2.0
#include "app/models/starter_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

class TestStarterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundFromTheProgram_data();
    void isFoundFromTheProgram();
    void isNothingWhereItWasLeftOut();
};

void TestStarterModel::isFoundFromTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("model");
    QTest::newRow("installed") << u"bin"_s << u"share/hearth/starter"_s;
    QTest::newRow("unpacked") << u"Hearth"_s << u"Hearth/starter"_s;
    // Where installers/macos/make_dmg.sh puts it; tests/installers checks that.
    QTest::newRow("bundle") << u"Contents/MacOS"_s << u"Contents/Resources/share/hearth/starter"_s;
}

void TestStarterModel::isFoundFromTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QString, model);
    const QTemporaryDir root;
    const QDir folder(root.path());
    QVERIFY(folder.mkpath(program) && folder.mkpath(model));
    QFile file(root.filePath(model + "/hearth-starter.gguf"_L1));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(app::starterModelPathFrom(root.filePath(program)), file.fileName());
}

void TestStarterModel::isNothingWhereItWasLeftOut()
{
    const QTemporaryDir root;
    QCOMPARE(app::starterModelPathFrom(root.path()), QString());
}

QTEST_GUILESS_MAIN(TestStarterModel)
#include "tst_starter_model.moc"
