// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/hub_listing.h"
#include "app/models/model_library.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

// What is known of model files, on a page or on the disk.
class TestModelFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsListingsWithoutLeavingTheRepository();
    void findsModelsOfOtherPrograms();

private:
    QTemporaryDir m_folder;
};

void TestModelFiles::readsListingsWithoutLeavingTheRepository()
{
    const auto files = app::fetch::parseListing(R"([
        {"type": "file", "path": "../../etc/a.gguf", "size": 5},
        {"type": "file", "path": "/etc/b.gguf", "size": 5},
        {"type": "file", "path": "readme.md", "size": 5},
        {"type": "directory", "path": "c.gguf", "size": 5},
        {"type": "file", "path": "d.gguf", "size": -1},
        {"type": "file", "path": "f.gguf", "size": 4611686018427387904},
        {"type": "file", "path": "g.gguf\n", "size": 5},
        {"type": "file", "path": "part/e.gguf", "size": 5, "lfs": {"oid": "zz"}}, 7, null])");
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->first(), (app::fetch::HubFile{u"part/e.gguf"_s, 5, {}}));
    QVERIFY(!app::fetch::parseListing("<html>"));
}

void TestModelFiles::findsModelsOfOtherPrograms()
{
    const QString deep = m_folder.filePath(u"ada/tiny"_s);
    QVERIFY(QDir().mkpath(deep));
    const QString tiny = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");
    QVERIFY(QFile::copy(tiny, deep + u"/tiny.gguf"_s));
    QVERIFY(QFile::link(deep + u"/tiny.gguf"_s, m_folder.filePath(u"again.gguf"_s)));
    QFile broken(m_folder.filePath(u"broken.gguf"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("GGUF nonsense") > 0);
    broken.close();
    const auto found = app::findModels({{m_folder.path(), u"LM Studio"_s}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, u"LM Studio"_s);
    QVERIFY(found.first().info.fileBytes > 0);
    int asked = 0; // given up before the second of three files
    QVERIFY(app::findModels({{m_folder.path(), {}}}, [&] { return ++asked > 1; }).size() <= 1);
    QCOMPARE(asked, 2);

    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder.filePath(u"settings"_s));
    app::ModelLibrary library(m_folder.path());
    library.refresh();
    QVERIFY(library.isSearching());
    QTRY_VERIFY(!library.isSearching());
    QVERIFY(library.rowCount() >= 1);
    QVERIFY(!library.data(library.index(0), app::ModelLibrary::NeedTextRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestModelFiles)
#include "tst_model_files.moc"
