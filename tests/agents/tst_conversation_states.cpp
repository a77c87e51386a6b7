// SPDX-License-Identifier: Apache-2.0
#include "agents/conversation_states.h"

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

private:
    void write(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    }
    ConversationStates states() const
    {
        return {std::filesystem::path(m_folder.path().toStdU16String()), 1 << 20};
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

QTEST_GUILESS_MAIN(TestConversationStates)
#include "tst_conversation_states.moc"
