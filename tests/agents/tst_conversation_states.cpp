// SPDX-License-Identifier: Apache-2.0
#include "agents/conversation_states.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using agents::ConversationStates;

// The engine writes N.state.part and renames it; a program that dies leaves it.
class TestConversationStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatWasCutShort();
    void forgetsAllOfAConversation();
    void keepsTheNewestThatFit();

private:
    void write(const QString &name, qint64 bytes = 5, int age = 0) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age),
                                 QFileDevice::FileModificationTime));
    }
    ConversationStates states(uint64_t mostBytes = 1 << 20) const
    {
        return {std::filesystem::path(m_folder.path().toStdU16String()), mostBytes};
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
};

void TestConversationStates::removesWhatWasCutShort()
{
    for (const QString &name : {u"1.state"_s, u"2.state.part"_s, u"3.part"_s})
        write(name);
    states();
    QCOMPARE(names(), QStringList({u"1.state"_s, u"3.part"_s}));
}

void TestConversationStates::forgetsAllOfAConversation()
{
    const ConversationStates kept = states();
    for (const QString &name : {u"7.state"_s, u"7.state.part"_s, u"70.state"_s})
        write(name);
    kept.forget(7);
    QVERIFY(!names().contains(u"7.state"_s) && !names().contains(u"7.state.part"_s));
    QVERIFY(names().contains(u"70.state"_s));
}

// One that fits nowhere does not take the others along.
void TestConversationStates::keepsTheNewestThatFit()
{
    for (const QString &name : names()) // of the tests before
        QVERIFY(QFile::remove(m_folder.filePath(name)));
    const ConversationStates kept = states(12);
    write(u"1.state"_s, 13, 10);
    write(u"2.state"_s, 5, 20);
    write(u"3.state"_s, 6, 30);
    write(u"4.state"_s, 5, 40);
    kept.trim();
    QCOMPARE(names(), QStringList({u"2.state"_s, u"3.state"_s}));
}

QTEST_GUILESS_MAIN(TestConversationStates)
#include "tst_conversation_states.moc"
