// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_library.h"
#include "app/models/unwanted_model.h"

#include <memory>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

// Model files that nobody wants any more.
class TestUnwantedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatCameAlong_data();
    void takesWhatCameAlong();
    void goesToTheTrash();
    void leavesFilesOfOthers();

private:
    void write(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUnwantedModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("HOME", m_folder->path().toUtf8()); // whose trash it is, and no other program's models
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    QVERIFY(QDir().mkpath(path(u"data"_s)));
}

void TestUnwantedModel::write(const QString &name) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestUnwantedModel::takesWhatCameAlong_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QStringList>("unwanted");
    const QString model = u"models/e2b/q4.gguf"_s;
    const QString eyes = u"models/e2b/mmproj.gguf"_s;
    QTest::newRow("with its projector")
        << QStringList{model, eyes} << model << QStringList() << QStringList{u"models/e2b"_s};
    QTest::newRow("another one needs that")
        << QStringList{model, eyes, u"models/e2b/q8.gguf"_s} << model
        << QStringList{u"models/e2b/q8.gguf"_s} << QStringList{model};
    QTest::newRow("another folder's")
        << QStringList{model, eyes, u"models/e2b-long/q8.gguf"_s} << model
        << QStringList{u"models/e2b-long/q8.gguf"_s} << QStringList{u"models/e2b"_s};
    QTest::newRow("beside something else") << QStringList{model, u"models/e2b/notes.txt"_s} << model
                                           << QStringList() << QStringList{model};
    QTest::newRow("beside a folder") << QStringList{model, u"models/e2b/more/q8.gguf"_s} << model
                                     << QStringList() << QStringList{model};
    QTest::newRow("in the folder of all") << QStringList{u"models/q4.gguf"_s} << u"models/q4.gguf"_s
                                          << QStringList() << QStringList{u"models/q4.gguf"_s};
    QTest::newRow("elsewhere") << QStringList{u"models-too/e2b/q4.gguf"_s}
                               << u"models-too/e2b/q4.gguf"_s << QStringList()
                               << QStringList{u"models-too/e2b/q4.gguf"_s};
    QTest::newRow("in parts, of which one is missing")
        << QStringList{u"models/a-00001-of-00003.gguf"_s, u"models/a-00003-of-00003.gguf"_s,
                       u"models/b-00002-of-00003.gguf"_s}
        << u"models/a-00001-of-00003.gguf"_s << QStringList()
        << QStringList{u"models/a-00001-of-00003.gguf"_s, u"models/a-00003-of-00003.gguf"_s};
}

void TestUnwantedModel::takesWhatCameAlong()
{
    QFETCH(QStringList, files);
    QFETCH(QString, model);
    QFETCH(QStringList, others);
    QFETCH(QStringList, unwanted);
    for (const QString &file : files)
        write(file);
    for (QString &other : others)
        other = path(other);
    for (QString &each : unwanted)
        each = path(each);
    QCOMPARE(app::unwantedWith(path(model), path(u"models"_s), others), unwanted);
}

void TestUnwantedModel::goesToTheTrash()
{
    write(u"models/e2b/mmproj.gguf"_s);
    const QString model = path(u"models/e2b/q4.gguf"_s);
    QVERIFY(QFile::copy(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"), model));
    app::ModelLibrary library(path(u"models"_s));
    library.refresh();
    QTRY_COMPARE(library.rowCount(), 1);
    const QModelIndex row = library.index(0);
    QVERIFY(library.data(row, app::ModelLibrary::OwnRole).toBool());
    const QSignalSpy trashed(&library, &app::ModelLibrary::trashed);
    const QSignalSpy told(&library, &app::ModelLibrary::told);
    library.trash(path(u"models/e2b/mmproj.gguf"_s)); // no model of the list
    library.trash(library.data(row, app::ModelLibrary::PathRole).toString());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(trashed.size(), 1);
    QVERIFY2(!told.front().at(1).toBool(), qPrintable(told.front().at(0).toString()));
    QVERIFY(told.front().at(0).toString().contains(u"is in the trash"_s));
    QVERIFY(!QFile::exists(path(u"models/e2b"_s)));
    QTRY_COMPARE(library.rowCount(), 0);
    QVERIFY(QFile::exists(path(u"data/Trash/files/e2b/q4.gguf"_s)));
}

void TestUnwantedModel::leavesFilesOfOthers()
{
    const QString model = path(u".lmstudio/models/q4.gguf"_s);
    QVERIFY(QDir().mkpath(QFileInfo(model).path()));
    QVERIFY(QFile::copy(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"), model));
    app::ModelLibrary library(path(u"models"_s));
    library.refresh();
    QTRY_COMPARE(library.rowCount(), 1);
    QVERIFY(!library.data(library.index(0), app::ModelLibrary::OwnRole).toBool());
    library.trash(model);
    library.refresh(); // after it, if it had begun
    QTRY_VERIFY(!library.isSearching());
    QVERIFY(QFile::exists(model));
}

QTEST_GUILESS_MAIN(TestUnwantedModel)
#include "tst_unwanted_model.moc"
