// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_folder.h"
#include "storage/file_lock.h"

#include <csignal>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::DataCopy;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Every file below the folder with its bytes, without what is not taken along.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName().sliced(folder.size() + 1);
        if (!name.startsWith("states/"_L1) && !name.endsWith(".lock"_L1)
            && file.open(QIODevice::ReadOnly))
            found[name] = file.readAll();
    }
    return found;
}

} // namespace

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheUsualOneAtFirst();
    void doesNotBelieveEverything_data();
    void doesNotBelieveEverything();
    void looksBeforeItCopies();
    void copiesWhatDoesNotChange();
    void goesOnWithACopy();
    void discardsACopy();
    void aListLeadsNowhereElse();
    void movesAtTheNextStart();
    void usesWhatIsThere();
    void waitsWhileSomebodyWrites();
    void saysWhenTheTargetIsGone();
    void losesNothingWhenKilled();
    void losesNothingBetweenTheLastSteps();

private:
    app::FolderPlan planned() const { return {.next = m_to, .copies = true}; }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
    QString m_to;
    QMap<QString, QByteArray> m_data;
};

void TestDataFolder::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, m_home->path().toUtf8() + "/home/" + name);
    m_from = app::usualDataFolder();
    m_to = m_home->filePath(u"elsewhere"_s);
    QVERIFY(m_from.startsWith(m_home->path()));
    for (const auto &[name, bytes] : {std::pair("hearth.db", QByteArray(3 << 20, 'd')),
                                      std::pair("drafts.json", QByteArray("{}")),
                                      std::pair("models/gemma.gguf", QByteArray(2 << 20, 'm')),
                                      std::pair("attachments/ab/abcd", QByteArray("picture")),
                                      std::pair("attachments/empty", QByteArray()),
                                      std::pair("states/1", QByteArray("made again"))})
        QVERIFY(write(m_from + u'/' + QLatin1StringView(name), bytes));
    m_data = contents(m_from);
    QCOMPARE(m_data.size(), 5);
}

void TestDataFolder::isTheUsualOneAtFirst()
{
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(contents(m_from), m_data);
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    QCOMPARE(app::dataFolder(), m_to);
    QVERIFY(app::writeFolderPlan({})); // nothing is left of it
    QCOMPARE(app::dataFolder(), m_from);
}

void TestDataFolder::doesNotBelieveEverything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{\"folder\":");
    QTest::newRow("another type") << QByteArray(R"({"folder":7,"next":[]})");
    QTest::newRow("a relative path") << QByteArray(R"({"folder":"conversations","next":".."})");
}

void TestDataFolder::doesNotBelieveEverything()
{
    QFETCH(QByteArray, text);
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    QDirIterator plans(m_home->filePath(u"home"_s), {u"data-folder.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(plans.hasNext());
    QVERIFY(write(plans.next(), text));
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::carryOutFolderPlan());
}

void TestDataFolder::looksBeforeItCopies()
{
    using enum DataCopy::Fault;
    const DataCopy::Target target = DataCopy::look(m_from, m_to);
    QCOMPARE(target.fault, None);
    QCOMPARE(target.folder, m_to);
    QCOMPARE(target.needed, qint64{5 * (1 << 20) + 9});
    QCOMPARE(DataCopy::look(m_from, m_from).fault, Same);
    QCOMPARE(DataCopy::look(m_from, m_from + "/models/here"_L1).fault, Nested);
    QVERIFY(QFile::link(m_from, m_home->filePath(u"link"_s)));
    QCOMPARE(DataCopy::look(m_from, m_home->filePath(u"link"_s)).fault, Same);
    QVERIFY(write(m_home->filePath(u"file"_s), "a"));
    QCOMPARE(DataCopy::look(m_from, m_home->filePath(u"file/below"_s)).fault, NoFolder);
    QVERIFY(write(m_home->filePath(u"photos/1.jpg"_s), "a")); // others' files stay by themselves
    QCOMPARE(DataCopy::look(m_from, m_home->filePath(u"photos"_s)).folder,
             m_home->filePath(u"photos/Hearth"_s));
    QVERIFY(write(m_home->filePath(u"old/hearth.db"_s), "a"));
    QCOMPARE(DataCopy::look(m_from, m_home->filePath(u"old"_s)).fault, HoldsData);
    QVERIFY(write(m_home->filePath(u"photos/Hearth/hearth.db"_s), "a"));
    QCOMPARE(DataCopy::look(m_from, m_home->filePath(u"photos"_s)).fault, HoldsData);
    QCOMPARE(DataCopy::look(m_from, u"/proc/hearth"_s).fault, NotWritable);
}

void TestDataFolder::copiesWhatDoesNotChange()
{
    qint64 last = 0;
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Settled, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    }));
    QCOMPARE(last, qint64{(2 << 20) + 7});
    QVERIFY(!QFile::exists(m_to + "/hearth.db"_L1));
    QVERIFY(!DataCopy::holdsData(m_to));
    QCOMPARE(contents(m_to)[u"models/gemma.gguf"_s], m_data[u"models/gemma.gguf"_s]);
}

void TestDataFolder::goesOnWithACopy()
{
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Settled, {}));
    const QString model = m_to + "/models/gemma.gguf"_L1;
    QVERIFY(QFile::remove(m_from + "/attachments/empty"_L1)); // gone since
    QVERIFY(write(m_from + "/attachments/more"_L1, "new"));
    QVERIFY(QFile(model).setPermissions(QFile::ReadOwner)); // it is not written again
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    DataCopy::forget(m_to);
    QCOMPARE(contents(m_to), contents(m_from));
    QVERIFY(DataCopy::holdsData(m_to));
}

void TestDataFolder::discardsACopy()
{
    const DataCopy copy(m_from, m_to);
    const auto stopped =
        copy.run(DataCopy::Scope::Settled, [](qint64 done, qint64) { return done < (1 << 20); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    copy.discard();
    QVERIFY(QDir(m_to).isEmpty());
    QCOMPARE(contents(m_from), m_data);
}

void TestDataFolder::aListLeadsNowhereElse()
{
    const QString outside = m_home->filePath(u"diary.txt"_s);
    QVERIFY(write(outside, "mine"));
    QVERIFY(write(
        m_to + "/hearth-move.txt"_L1,
        (m_from + "\n../diary.txt\n"_L1 + outside + "\nmodels/../../diary.txt\n..\n"_L1).toUtf8()));
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    copy.discard();
    QVERIFY(QFile::exists(outside));
}

void TestDataFolder::movesAtTheNextStart()
{
    const QString model = m_from + "/models/gemma.gguf"_L1;
    QSettings().setValue(u"model"_s, model);
    QSettings().setValue(u"recent"_s, QStringList{model, u"/elsewhere/b.gguf"_s});
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Settled, {}));
    QVERIFY(app::writeFolderPlan(planned()));
    QCOMPARE(app::dataFolder(), m_from); // until then
    QVERIFY(write(m_from + "/hearth.db"_L1, "written since"));
    m_data = contents(m_from);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(contents(m_to), m_data);
    QCOMPARE(contents(m_from), m_data); // stays until the user deletes it
    QCOMPARE(app::readFolderPlan().previous, m_from);
    QCOMPARE(QSettings().value(u"model"_s).toString(), m_to + "/models/gemma.gguf"_L1);
    QCOMPARE(QSettings().value(u"recent"_s).toStringList().value(1), u"/elsewhere/b.gguf"_s);
    QVERIFY(app::carryOutFolderPlan()); // nothing more to do
    QCOMPARE(app::dataFolder(), m_to);
}

void TestDataFolder::usesWhatIsThere()
{
    QVERIFY(write(m_to + "/hearth.db"_L1, "other conversations"));
    QVERIFY(app::writeFolderPlan({.next = m_to, .copies = false}));
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(contents(m_to).value(u"hearth.db"_s), QByteArray("other conversations"));
    QVERIFY(app::writeFolderPlan({.folder = m_to, .next = m_from, .copies = false})); // and back
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_from);
    QCOMPARE(contents(m_from), m_data);
}

void TestDataFolder::waitsWhileSomebodyWrites()
{
    QVERIFY(app::writeFolderPlan(planned()));
    {
        const auto lock = storage::FileLock::take(m_from + "/hearth.db.lock"_L1);
        QVERIFY(lock);
        QVERIFY(!app::carryOutFolderPlan());
        QCOMPARE(app::dataFolder(), m_from);
        QVERIFY(!app::readFolderPlan().problem.isEmpty());
    }
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(app::readFolderPlan().problem, QString());
}

void TestDataFolder::saysWhenTheTargetIsGone()
{
    QVERIFY(write(m_home->filePath(u"file"_s), "a"));
    QVERIFY(app::writeFolderPlan({.next = m_home->filePath(u"file/below"_s), .copies = true}));
    QVERIFY(!app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::readFolderPlan().problem.contains("file/below"_L1));
    QCOMPARE(contents(m_from), m_data);
}

// A process of its own does the move and kills itself at its first, second, third… megabyte.
void TestDataFolder::losesNothingWhenKilled()
{
    QVERIFY(app::writeFolderPlan(planned()));
    int kills = 0;
    for (int step = 1;; ++step) {
        QVERIFY(step < 100);
        QProcess mover;
        mover.start(QCoreApplication::applicationFilePath(),
                    {u"--move-until"_s, QString::number(step)});
        QVERIFY(mover.waitForFinished());
        if (mover.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(mover.exitCode(), 0);
            break;
        }
        ++kills;
        QCOMPARE(app::dataFolder(), m_from);
        QCOMPARE(contents(m_from), m_data);
        QVERIFY(!DataCopy::holdsData(m_to)); // nobody takes the half for the whole
    }
    QVERIFY(kills >= 5);
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(contents(m_to), m_data);
    QCOMPARE(contents(m_from), m_data);
}

// Of those steps none tells that it goes on: what each leaves is made by hand.
void TestDataFolder::losesNothingBetweenTheLastSteps()
{
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Everything, {}));
    QVERIFY(app::writeFolderPlan(planned())); // killed before the plan was rewritten
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(contents(m_to), m_data);

    const QString third = m_home->filePath(u"third"_s);
    QVERIFY(DataCopy(m_to, third).run(DataCopy::Scope::Everything, {}));
    QVERIFY(app::writeFolderPlan({.folder = third, .previous = m_to})); // killed after that
    QVERIFY(!DataCopy::holdsData(third));
    QVERIFY(app::carryOutFolderPlan());
    QVERIFY(DataCopy::holdsData(third));
    QCOMPARE(app::dataFolder(), third);
    QCOMPARE(contents(third), m_data);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Hearth"_s);
    QCoreApplication::setApplicationName(u"Hearth"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--move-until"_L1) {
        int left = words.value(2).toInt();
        return app::carryOutFolderPlan([&left](qint64, qint64) {
            if (--left == 0)
                std::raise(SIGKILL);
            return true;
        })
            ? 0
            : 1;
    }
    TestDataFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_folder.moc"
