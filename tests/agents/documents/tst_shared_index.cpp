// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/folder_indexer.h"
#include "storage/cipher.h"

#include <thread>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

constexpr int kFiles = 120; // more than one durable step

// What the second process does: the program itself with two more arguments.
int answer(const QString &path, const QString &folder)
{
    const auto index = DocumentIndex::open(path);
    if (!index)
        return 2;
    const auto found = (*index)->search(folder, u"apple"_s, 1);
    return found && !found->isEmpty() ? 0 : 1;
}

} // namespace

// Several connections to one index: threads, windows, and `hearth ask` beside them.
class TestSharedIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWhileAFolderIsRead_data();
    void answersWhileAFolderIsRead();
    void answersAnotherProgram();
    void readsTwoFoldersAtOnce();
    void writesNothingWhereNothingChanged();
    void namesTheIndexInItsErrors();

private:
    void fill(const QString &folder, int files) const;
    QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    base::Result<IndexSummary> update(DocumentIndex &index,
                                      const QString &folder,
                                      const std::function<void(int done)> &then = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSharedIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(u"one"_s, kFiles);
}

void TestSharedIndex::fill(const QString &folder, int files) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(folder));
    for (int i = 0; i < files; ++i) {
        QFile file(pathOf(folder + u"/note%1.md"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("An apple in " + folder.toUtf8() + '\n');
    }
}

base::Result<IndexSummary> TestSharedIndex::update(DocumentIndex &index,
                                                   const QString &folder,
                                                   const std::function<void(int done)> &then) const
{
    const ReaderProcess reader;
    return FolderIndexer(index, reader)
        .update(pathOf(folder), base::CancelToken(), [&](const IndexProgress &now) {
            if (then)
                then(now.done);
        });
}

void TestSharedIndex::answersWhileAFolderIsRead_data()
{
    QTest::addColumn<storage::Secret>("key");
    QTest::newRow("open") << storage::Secret();
    if (storage::canEncrypt())
        QTest::newRow("locked") << storage::Secret::fromPassword(u"pear"_s);
}

// In the middle of reading, also just before a step is written.
void TestSharedIndex::answersWhileAFolderIsRead()
{
    QFETCH(const storage::Secret, key);
    const auto index = DocumentIndex::open(pathOf(u"index.db"_s), key);
    QVERIFY(index);
    int asked = 0;
    const auto summary = update(**index, u"one"_s, [&](int done) {
        if (done != 60 && done != 99)
            return;
        const auto other = DocumentIndex::open(pathOf(u"index.db"_s), key);
        QVERIFY2(other, other ? "" : other.error().message.c_str());
        const auto found = (*other)->search(pathOf(u"one"_s), u"apple"_s, kFiles);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QVERIFY(found->size() >= 50); // what was read is found before all is
        const auto put = (*other)->put(u"/elsewhere/%1"_s.arg(done), {.size = 1}, {});
        QVERIFY2(put, put ? "" : put.error().message.c_str());
        ++asked;
    });
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QCOMPARE(asked, 2);
    QCOMPARE(summary->read, kFiles);
    QCOMPARE((*index)->search(pathOf(u"one"_s), u"apple"_s, 1000)->size(), kFiles);
}

// Nor may the other program take this one for gone and clear the log away.
void TestSharedIndex::answersAnotherProgram()
{
    const auto index = DocumentIndex::open(pathOf(u"index.db"_s));
    QVERIFY(index);
    int asked = 0;
    const auto summary = update(**index, u"one"_s, [&](int done) {
        if (done != 60)
            return;
        (void)*DocumentIndex::open(pathOf(u"index.db"_s)); // and closes it
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {u"ask"_s, pathOf(u"index.db"_s), pathOf(u"one"_s)}),
                 0);
        QVERIFY(QFile::exists(pathOf(u"index.db-wal"_s)));
        ++asked;
    });
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QCOMPARE(asked, 1);
}

// A new index, too: both make it.
void TestSharedIndex::readsTwoFoldersAtOnce()
{
    fill(u"two"_s, kFiles);
    for (int round = 0; round < 5; ++round) {
        const QString path = pathOf(u"index%1.db"_s.arg(round));
        const auto read = [this, &path](const QString &folder, std::string &problem) {
            const auto index = DocumentIndex::open(path);
            const auto summary =
                index ? update(**index, folder) : base::Result<IndexSummary>(index.error());
            problem = summary ? std::string() : summary.error().message;
        };
        std::string problems[2];
        std::thread other([&] { read(u"two"_s, problems[1]); });
        read(u"one"_s, problems[0]);
        other.join();
        QCOMPARE(problems[0], std::string());
        QCOMPARE(problems[1], std::string());
        const auto index = DocumentIndex::open(path);
        QCOMPARE((*index)->search(m_folder->path(), u"apple"_s, 1000)->size(), 2 * kFiles);
    }
}

void TestSharedIndex::writesNothingWhereNothingChanged()
{
    const auto index = DocumentIndex::open(pathOf(u"index.db"_s));
    QVERIFY(index && update(**index, u"one"_s));
    const auto other = DocumentIndex::open(pathOf(u"index.db"_s));
    const auto step = (*other)->inOneStep([&]() -> base::Result<void> {
        const auto summary = update(**index, u"one"_s);
        if (!summary)
            return summary.error();
        return {};
    });
    QVERIFY2(step, step ? "" : step.error().message.c_str());
}

void TestSharedIndex::namesTheIndexInItsErrors()
{
    QFile file(pathOf(u"broken.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all ", 19);
    file.write(QByteArray(4096, '.'));
    file.close();
    const auto index = DocumentIndex::open(file.fileName());
    QVERIFY(!index);
    QCOMPARE(index.error().code, base::ErrorCode::InvalidInput);
    const QString message = QString::fromStdString(index.error().message);
    QVERIFY2(message.contains(u"index of folders"_s), qUtf8Printable(message));
    QVERIFY2(!message.contains(u"conversations"_s), qUtf8Printable(message));
    if (!storage::canEncrypt())
        return;
    const QString locked = pathOf(u"locked.db"_s);
    QVERIFY(DocumentIndex::open(locked, storage::Secret::fromPassword(u"pear"_s)));
    const auto refused = DocumentIndex::open(locked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"ask"_s)
        return answer(arguments[2], arguments[3]);
    TestSharedIndex test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shared_index.moc"
