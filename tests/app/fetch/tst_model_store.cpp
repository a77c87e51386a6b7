// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_plan.h"
#include "app/models/memory_fit.h"
#include "app/models/model_store.h"
#include "tests/app/fetch/file_server.h"

#include <algorithm>
#include <memory>

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::ModelStore;
using app::fetch::HubAccess;
using tests::FileServer;

class TestModelStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForNothingByItself();
    void downloadsAModelWithItsProjector();
    void goesOnWhereOnlyTheModelCame();
    void goesOnAfterAPause();
    void bringsTheDrafterFromItsOwnPage();
    void doesWithoutTheDraftersPage();
    void bringsAnotherQuantisation();
    void tellsThatAFileIsGone();
    void removesWhatWasCancelled();
    void removesWhatWasCancelledOnItsWay();
    void goesOnRightAfterAPause();
    void pausesAll();
    void goesOnWithTheDrafter();
    void keepsTheModelWhereTheDrafterIsCancelled();
    void looksAtTheMemoryAgain();
    void asksTheMirrorWithItsTokenAlone();
    void goesThroughTheProxy();
    void judgesMemory_data();
    void judgesMemory();

private:
    FileServer::Answer answer(const FileServer::Request &request) const;
    ModelStore::State state() const;
    QString partOf(const QString &file) const; // its notes
    void interruptDrafter();

    bool m_stalls = false; // after the first bytes of each file
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileServer> m_server;
    std::unique_ptr<ModelStore> m_store;
    QHash<QString, QByteArray> m_files;
};

void TestModelStore::init()
{
    m_store.reset();
    m_stalls = false;
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = {{u"gemma-4-E2B_q4_0-it.gguf"_s, QByteArray(300000, 'm')},
               {u"gemma-4-E2B-it-mmproj.gguf"_s, QByteArray(5000, 'p')}};
    m_server =
        std::make_unique<FileServer>([this](const auto &request) { return answer(request); });
    m_store = std::make_unique<ModelStore>(m_folder->path(), HubAccess{.host = m_server->url({})});
}

FileServer::Answer TestModelStore::answer(const FileServer::Request &request) const
{
    if (request.path.endsWith("/tree/main"_L1)) {
        QJsonArray list;
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            const QByteArray hash =
                QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex();
            list.append(
                QJsonObject{{u"type"_s, u"file"_s},
                            {u"path"_s, file.key()},
                            {u"size"_s, file.value().size()},
                            {u"lfs"_s, QJsonObject{{u"oid"_s, QString::fromLatin1(hash)}}}});
        }
        return {"200 OK", {"Content-Type: application/json"}, QJsonDocument(list).toJson(), -1};
    }
    const QString name = request.path.section(u'/', -1);
    if (!m_files.contains(name))
        return {"404 Not Found", {}, {}, -1};
    FileServer::Answer answer = tests::honest(request, m_files.value(name));
    answer.stallsAfter = m_stalls ? answer.body.size() / 3 : -1;
    return answer;
}

QString TestModelStore::partOf(const QString &file) const
{
    return QFileInfo(m_store->filePath(0)).dir().filePath(file + ".part.json"_L1);
}

ModelStore::State TestModelStore::state() const
{
    return m_store->data(m_store->index(0), ModelStore::StateRole).value<ModelStore::State>();
}

void TestModelStore::asksForNothingByItself()
{
    QVERIFY(m_store->rowCount() >= 5);
    QCOMPARE(state(), ModelStore::State::Absent);
    QCOMPARE(m_store->activeCount(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_server->requests.isEmpty());
}

void TestModelStore::downloadsAModelWithItsProjector()
{
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    QSignalSpy chosen(m_store.get(), &ModelStore::chosen);
    m_store->download(0);
    QCOMPARE(state(), ModelStore::State::Looking);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(state(), ModelStore::State::Present);
    const QDir folder = QFileInfo(m_store->filePath(0)).dir();
    QCOMPARE(folder.entryList(QDir::Files),
             QStringList({u"gemma-4-E2B-it-mmproj.gguf"_s, u"gemma-4-E2B_q4_0-it.gguf"_s}));
    m_store->use(0);
    QCOMPARE(chosen.first().first().toString(), m_store->filePath(0));
    // It is there at the next start too.
    m_store = std::make_unique<ModelStore>(m_folder->path(), HubAccess{.host = m_server->url({})});
    QCOMPARE(state(), ModelStore::State::Present);
}

void TestModelStore::goesOnWhereOnlyTheModelCame()
{
    const QFileInfo model(m_store->filePath(0));
    QVERIFY(QDir().mkpath(model.path()));
    QFile file(model.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_files[model.fileName()]), 300000);
    file.close();
    m_store = std::make_unique<ModelStore>(m_folder->path(), HubAccess{.host = m_server->url({})});
    QCOMPARE(state(), ModelStore::State::Paused);
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QVERIFY(QFile::exists(model.dir().filePath(u"gemma-4-E2B-it-mmproj.gguf"_s)));
}

void TestModelStore::goesOnAfterAPause()
{
    m_store->download(0);
    m_store->pause(0);
    QCOMPARE(m_store->activeCount(), 0);
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
}

void TestModelStore::bringsTheDrafterFromItsOwnPage()
{
    const QString drafter = u"mtp-gemma-4-E2B-it-Q8_0.gguf"_s;
    m_files.insert(drafter, QByteArray(700, 'd'));
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(QFileInfo(QFileInfo(m_store->filePath(0)).dir().filePath(drafter)).size(), 700);
    const auto isAsked = [&](const FileServer::Request &request) {
        return request.path == "/ggml-org/gemma-4-E2B-it-GGUF/resolve/main/"_L1 + drafter;
    };
    QVERIFY(std::ranges::any_of(m_server->requests, isAsked));
}

void TestModelStore::doesWithoutTheDraftersPage()
{
    FileServer server([this](const FileServer::Request &request) {
        return request.path.contains("ggml-org"_L1)
            ? FileServer::Answer{"404 Not Found", {}, {}, -1}
            : answer(request);
    });
    m_store->setAccess({.host = server.url({})});
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(state(), ModelStore::State::Present);
    QVERIFY(std::ranges::any_of(server.requests, [](const FileServer::Request &request) {
        return request.path.contains("ggml-org"_L1);
    }));
}

// Its page writes the names in another case.
void TestModelStore::bringsAnotherQuantisation()
{
    m_files = {{u"gemma-4-e2b-it-Q8_0.gguf"_s, QByteArray(900, 'm')},
               {u"mmproj-gemma-4-E2B-it-Q8_0.gguf"_s, QByteArray(80, 'p')}};
    QCOMPARE(m_store->variants(0).size(), 2);
    QVERIFY(m_store->variants(0).first().startsWith("Q4_0"_L1));
    QVERIFY(m_store->variants(99).isEmpty());
    const QString usual = m_store->filePath(0);
    const auto role = [this](int which) { return m_store->data(m_store->index(0), which); };
    const QString size = role(ModelStore::SizeRole).toString();
    m_store->choose(0, 7); // there is none
    QCOMPARE(m_store->filePath(0), usual);
    m_store->choose(0, 1);
    QCOMPARE(role(ModelStore::VariantRole).toInt(), 1);
    QVERIFY(role(ModelStore::SizeRole).toString() != size);
    QVERIFY(m_store->filePath(0).endsWith("/gemma-4-E2B-it-GGUF/gemma-4-E2B-it-Q8_0.gguf"_L1));
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(arrived[0][1].toString(), u"Gemma 4 E2B Q8_0"_s);
    QVERIFY(QFileInfo(m_store->filePath(0)).isFile());
    // What is here is shown at the next start.
    m_store = std::make_unique<ModelStore>(m_folder->path(), HubAccess{.host = m_server->url({})});
    QCOMPARE(role(ModelStore::VariantRole).toInt(), 1);
    QCOMPARE(state(), ModelStore::State::Present);
}

void TestModelStore::tellsThatAFileIsGone()
{
    m_files.remove(u"gemma-4-E2B_q4_0-it.gguf"_s);
    m_store->download(0);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ModelStore::State::Failed, 20000);
    const QString error = m_store->data(m_store->index(0), ModelStore::ErrorRole).toString();
    QVERIFY(error.contains(u"gemma-4-E2B_q4_0-it.gguf"_s));
}

void TestModelStore::removesWhatWasCancelled()
{
    m_store->download(0);
    m_store->cancel(0);
    QCOMPARE(state(), ModelStore::State::Absent);
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty()); // on a thread
}

void TestModelStore::removesWhatWasCancelledOnItsWay()
{
    m_stalls = true;
    m_store->download(0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(partOf(u"gemma-4-E2B_q4_0-it.gguf"_s)), 20000);
    m_store->cancel(0);
    QCOMPARE(state(), ModelStore::State::Absent);
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty()); // its process writes notes at its end
}

void TestModelStore::goesOnRightAfterAPause()
{
    m_stalls = true;
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(partOf(u"gemma-4-E2B_q4_0-it.gguf"_s)), 20000);
    m_store->pause(0);
    QCOMPARE(state(), ModelStore::State::Paused);
    m_stalls = false;
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
}

void TestModelStore::pausesAll()
{
    m_stalls = true;
    m_store->download(0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(partOf(u"gemma-4-E2B_q4_0-it.gguf"_s)), 20000);
    m_store->pauseAll();
    QCOMPARE(m_store->activeCount(), 0);
    QCOMPARE(state(), ModelStore::State::Paused);
    QVERIFY(QFile::exists(partOf(u"gemma-4-E2B_q4_0-it.gguf"_s)));
}

// All but the drafter came, before Hearth ended.
void TestModelStore::interruptDrafter()
{
    const QString drafter = u"mtp-gemma-4-E2B-it-Q8_0.gguf"_s;
    m_files.insert(drafter, QByteArray(700, 'd'));
    const QDir folder = QFileInfo(m_store->filePath(0)).dir();
    QVERIFY(QDir().mkpath(folder.path()));
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const bool isPart = file.key() == drafter;
        QFile copy(folder.filePath(isPart ? drafter + ".part"_L1 : file.key()));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QCOMPARE(copy.write(file.value()), file.value().size());
    }
    QVERIFY(app::fetch::writePlan(partOf(drafter), app::fetch::FetchPlan::split(700, {}, 1)));
    m_store = std::make_unique<ModelStore>(m_folder->path(), HubAccess{.host = m_server->url({})});
}

void TestModelStore::goesOnWithTheDrafter()
{
    interruptDrafter();
    QCOMPARE(state(), ModelStore::State::Paused);
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(state(), ModelStore::State::Present);
    const QDir folder = QFileInfo(m_store->filePath(0)).dir();
    QCOMPARE(QFileInfo(folder.filePath(u"mtp-gemma-4-E2B-it-Q8_0.gguf"_s)).size(), 700);
}

void TestModelStore::keepsTheModelWhereTheDrafterIsCancelled()
{
    interruptDrafter();
    m_store->cancel(0);
    QCOMPARE(state(), ModelStore::State::Present);
    QTRY_VERIFY(!QFile::exists(partOf(u"mtp-gemma-4-E2B-it-Q8_0.gguf"_s)));
    QVERIFY(QFile::exists(m_store->filePath(0)));
}

void TestModelStore::looksAtTheMemoryAgain()
{
    const QSignalSpy changed(m_store.get(), &ModelStore::dataChanged);
    m_store->refresh();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(ModelStore::FitRole));
}

// The mirror sends downloads on to another server, which must not see the token.
void TestModelStore::asksTheMirrorWithItsTokenAlone()
{
    FileServer mirror([this](const FileServer::Request &request) {
        if (request.path.endsWith("/tree/main"_L1))
            return answer(request);
        const QByteArray target = m_server->url(request.path).toEncoded();
        return FileServer::Answer{"302 Found", {"Location: " + target}, {}, -1};
    });
    QSignalSpy hosts(m_store.get(), &ModelStore::hostChanged);
    m_store->setAccess({.host = mirror.url(u"/hub"_s), .token = "secret"});
    QCOMPARE(hosts.count(), 1);
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QVERIFY(mirror.requests.size() >= 3); // the list and two files
    for (const FileServer::Request &request : std::as_const(mirror.requests)) {
        QVERIFY2(request.path.startsWith("/hub/"_L1), qPrintable(request.path));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer secret"));
    }
    QVERIFY(m_server->requests.size() >= 2);
    for (const FileServer::Request &request : std::as_const(m_server->requests))
        QVERIFY(!request.headers.contains("authorization"));
}

// Nobody listens at the address itself: all comes by the proxy, which is asked for whole addresses.
void TestModelStore::goesThroughTheProxy()
{
    m_store->setAccess({.host = QUrl(u"http://localhost:9/hub"_s), .proxy = m_server->url({})});
    QSignalSpy arrived(m_store.get(), &ModelStore::arrived);
    m_store->download(0);
    QVERIFY(arrived.wait(20000));
    QVERIFY(m_server->requests.size() >= 3);
    for (const FileServer::Request &request : std::as_const(m_server->requests))
        QVERIFY2(request.path.startsWith("http://localhost:9/hub/"_L1), qPrintable(request.path));
}

void TestModelStore::judgesMemory_data()
{
    QTest::addColumn<qint64>("needed");
    QTest::addColumn<app::MemoryFit>("fit");
    QTest::addRow("small") << 2000000000LL << app::MemoryFit::Comfortable;
    QTest::addRow("most of what is free") << 7000000000LL << app::MemoryFit::Fits;
    QTest::addRow("more than is free") << 10000000000LL << app::MemoryFit::Tight;
    QTest::addRow("more than there is") << 16000000000LL << app::MemoryFit::TooLarge;
}

void TestModelStore::judgesMemory()
{
    QFETCH(qint64, needed);
    const app::MachineMemory memory{16000000000LL, 8000000000LL};
    QTEST(app::memoryFit(needed, memory), "fit");
    QCOMPARE(app::memoryFit(needed, {}), app::MemoryFit::Unknown);
    QVERIFY(app::machineMemory().total > 0);
    const QVariantMap machine = m_store->machine();
    QVERIFY(machine[u"words"_s].toString().contains(u"of memory"_s));
    const double used = machine[u"used"_s].toDouble();
    QVERIFY(used > 0 && used < 1);
    const QSignalSpy changed(m_store.get(), &ModelStore::dataChanged);
    m_store->retranslate();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_store->data(m_store->index(0), ModelStore::AboutRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestModelStore)
#include "tst_model_store.moc"
