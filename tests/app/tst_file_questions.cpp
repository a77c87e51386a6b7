// SPDX-License-Identifier: Apache-2.0
// From a dropped file to the reply, with real models and the real reader process.
#include "app/chat/chat_controller.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::AttachmentList;
using app::TranscriptModel;

namespace {

constexpr int kPatience = 120'000; // ms: with sanitizers, on a busy machine

// What stands between a user and a model.
struct Desk {
    explicit Desk(const QString &folder)
        : storage(folder + u"/hearth.db"_s)
        , services{&storage, &inference, &settings, folder}
        , outbox(services)
        , chat(services, &outbox)
    {
        settings.setTemperature(0);
        settings.setMaxTokens(32);
    }

    bool open(const QString &model)
    {
        bool isOpen = false;
        storage.open().then(&chat,
                            [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
        inference.load({.path = model, .threads = 2, .contextLength = 1024});
        return QTest::qWaitFor([&] { return isOpen && inference.isLoaded(); }, kPatience);
    }

    bool attach(const QString &name)
    {
        return add(QStringLiteral(HEARTH_TEST_DATA "/documents/") + name);
    }

    bool add(const QString &path)
    {
        AttachmentList &list = *chat.attachments();
        list.addUrls({QUrl::fromLocalFile(path)});
        const auto isReady = [&] {
            return list.data(list.index(0), AttachmentList::StateRole)
                       .value<AttachmentList::State>()
                == AttachmentList::State::Ready;
        };
        return QTest::qWaitFor(isReady, kPatience);
    }

    // The reply's rows, of the kind; one line each.
    QString ask(const QString &question)
    {
        chat.send(question);
        if (!QTest::qWaitFor([&] { return chat.canSend(); },
                             kPatience)) // a folder is searched first
            return u"no reply"_s;
        QString text;
        const TranscriptModel &rows = *chat.transcript();
        for (int row = 0; row < rows.count(); ++row) {
            if (!rows.data(rows.index(row), TranscriptModel::IsUserRole).toBool())
                text += rows.data(rows.index(row), TranscriptModel::TextRole).toString() + u'\n';
        }
        return text;
    }

    app::Settings settings{nullptr};
    storage::StorageService storage;
    agents::InferenceService inference;
    app::ChatServices services;
    app::Outbox outbox;
    app::ChatController chat;
};

} // namespace

class TestFileQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersFromAnInvoice();
    void citesTheRightOfThreeHundredNotes();
    void namesAColour();
    void looksAtAPictureBeforeItIsSent();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileQuestions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
}

void TestFileQuestions::answersFromAnInvoice()
{
    Desk desk(m_folder->path());
    QVERIFY(
        desk.open(QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf")));
    QVERIFY(desk.attach(u"invoice.pdf"_s));
    const QString answer = desk.ask(u"What is the total?"_s);
    QVERIFY2(answer.contains(u"42.50"_s), qPrintable(answer));
}

void TestFileQuestions::citesTheRightOfThreeHundredNotes()
{
    constexpr int kNotes = 300;
    constexpr int kJourney = 213;
    const QString folder = m_folder->filePath(u"notes"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < kNotes; ++i) {
        QFile note(folder + u"/note-%1.md"_s.arg(i, 3, 10, QLatin1Char('0')));
        QVERIFY(note.open(QIODevice::WriteOnly));
        const QString text = i == kJourney
            ? u"Journey on 3 May 2024\n\nVarberg: arrival 08:15, departure 08:40\n"
              "Malmo: arrival 11:10, departure 11:30\n"_s
            : u"# Person %1\n\nPhone: 0551 %1\nEmail: mail%1@example.org\nJob: baker\n"_s.arg(i);
        note.write(text.toUtf8());
    }
    Desk desk(m_folder->path());
    QVERIFY(
        desk.open(QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf")));
    QVERIFY(desk.add(folder));
    const QString answer = desk.ask(u"When do we arrive in Varberg?"_s);
    QVERIFY2(answer.contains(u"08:15"_s), qPrintable(answer));
    const qint64 reply =
        desk.chat.transcript()
            ->data(desk.chat.transcript()->index(desk.chat.transcript()->count() - 1),
                   TranscriptModel::MessageIdRole)
            .toLongLong();
    QTRY_VERIFY(!desk.chat.sourcesOf(reply).isEmpty());
    const QVariantList sources = desk.chat.sourcesOf(reply);
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources[0].toMap()[u"source"_s].toString(), u"note-213.md:1"_s);
}

void TestFileQuestions::namesAColour()
{
    Desk desk(m_folder->path());
    QVERIFY(
        desk.open(QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf")));
    QVERIFY(desk.attach(u"pictures/red_circle.png"_s));
    const QString answer = desk.ask(u"What colour is the circle?"_s);
    QVERIFY2(answer.contains(u"red"_s), qPrintable(answer));
}

void TestFileQuestions::looksAtAPictureBeforeItIsSent()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.open(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf")));
    AttachmentList &list = *desk.chat.attachments();
    QVERIFY(desk.attach(u"pictures/turned.jpg"_s));
    QCOMPARE(list.problems(), QStringList());
    const qint64 tokens = list.tokens();
    QVERIFY(tokens > 0);
    desk.ask(u"What is on it?"_s);
    QCOMPARE(list.count(), 0);
    const TranscriptModel &rows = *desk.chat.transcript();
    for (int row = 0; row < rows.count(); ++row)
        QVERIFY(rows.data(rows.index(row), TranscriptModel::KindRole).value<TranscriptModel::Kind>()
                != TranscriptModel::Kind::Error);
    QVERIFY(desk.chat.contextUsed() > tokens);
}

QTEST_MAIN(TestFileQuestions)
#include "tst_file_questions.moc"
