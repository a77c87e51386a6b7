// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exchange_store.h"
#include "app/cli/password.h"
#include "app/lock/folder_lock.h"
#include "storage/cipher.h"

#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using storage::Secret;

// How commands come to the password of locked conversations.
class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsTheFirstLineOfTheFile();
    void opensLockedConversations();
    void refusesAnotherPassword();
    void tellsWhatToDoWithoutATerminal();
    void tellsWhichFileCannotBeRead();

private:
    void setPassword(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        qputenv("HEARTH_PASSWORD_FILE", file.fileName().toUtf8());
    }
    base::Result<app::cli::OpenConversations> open() const
    {
        auto arguments =
            app::cli::Arguments::parse({app::cli::dataOption()}, {u"--data"_s, m_folder->path()});
        if (!arguments)
            return arguments.error();
        return app::cli::openConversations(*arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPassword::initTestCase()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
}

void TestPassword::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"hearth.db"_s);
    {
        const auto store = storage::ConversationStore::open(path);
        QVERIFY(store);
        QVERIFY((*store)->create(u"One"_s));
    }
    const app::FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(Secret::fromPassword(u"M\u00fcsli"_s), {}));
}

void TestPassword::cleanup()
{
    qunsetenv("HEARTH_PASSWORD_FILE");
}

void TestPassword::readsTheFirstLineOfTheFile()
{
    setPassword("two words\r\nnot this\n");
    const auto password = app::cli::askPassword();
    QVERIFY2(password, password ? "" : password.error().message.c_str());
    QCOMPARE(QByteArrayView(password->bytes()).toByteArray(), QByteArray("two words"));
}

void TestPassword::opensLockedConversations()
{
    setPassword("M\xc3\xbcsli\n");
    const auto opened = open();
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QCOMPARE(opened->store->list(10)->size(), 1);
}

void TestPassword::refusesAnotherPassword()
{
    setPassword("guess\n");
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("not the password") != std::string::npos);
}

void TestPassword::tellsWhatToDoWithoutATerminal()
{
    if (isatty(STDIN_FILENO) != 0)
        QSKIP("There is a terminal, which would be asked.");
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("HEARTH_PASSWORD_FILE") != std::string::npos);
}

void TestPassword::tellsWhichFileCannotBeRead()
{
    qputenv("HEARTH_PASSWORD_FILE", "/nowhere/password");
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("/nowhere/password") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
