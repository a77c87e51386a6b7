// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

struct FlagSetting;
struct NumberSetting;

// Typed QSettings. Values from the file are clamped to their range. GUI thread.
class Settings final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(Settings)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY changed) // 0..2
    Q_PROPERTY(int topK READ topK WRITE setTopK NOTIFY changed) // 0..1000
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY changed) // 0..1
    Q_PROPERTY(double minP READ minP WRITE setMinP NOTIFY changed) // 0..1
    Q_PROPERTY(double repetitionPenalty READ repetitionPenalty WRITE setRepetitionPenalty NOTIFY
                   changed) // 1..2
    Q_PROPERTY(int maxTokens READ maxTokens WRITE setMaxTokens NOTIFY
                   changed) // 0: until the context is full
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY changed) // empty: a new one per reply
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY
                   changed) // of new conversations
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY changed) // 0: automatic
    Q_PROPERTY(int contextLength READ contextLength WRITE setContextLength NOTIFY
                   changed) // tokens; 0: the model's own
    Q_PROPERTY(int restMinutes READ restMinutes WRITE setRestMinutes NOTIFY
                   changed) // unused until the model gives its memory back; 0: never
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY
                   changed) // that computes, see DeviceChoice; empty: the processor
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY
                   changed) // code of a catalogue; empty: the system's
    Q_PROPERTY(QStringList languages READ languages CONSTANT) // codes, by name
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT) // beside languages
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed) // 0.5..3
    Q_PROPERTY(double textZoom READ textZoom WRITE setTextZoom NOTIFY
                   changed) // of messages, beside zoom; 0.7..2
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY
                   changed) // empty: the system's
    Q_PROPERTY(QString codeFamily READ codeFamily WRITE setCodeFamily NOTIFY
                   changed) // empty: the system's for fixed width
    Q_PROPERTY(QString accent READ accent WRITE setAccent NOTIFY
                   changed) // Theme.accentNames; empty: Hearth's own
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY
                   changed) // also where the system asks for none
    Q_PROPERTY(bool notifies READ notifies WRITE setNotifies NOTIFY changed)
    Q_PROPERTY(bool notifiesWithText READ notifiesWithText WRITE setNotifiesWithText NOTIFY
                   changed) // titles and words of messages in notifications
    Q_PROPERTY(bool showsTray READ showsTray WRITE setShowsTray NOTIFY
                   changed) // where the desktop has a tray
    Q_PROPERTY(bool keepsRunning READ keepsRunning WRITE setKeepsRunning NOTIFY
                   changed) // in the tray, when the window is closed
    Q_PROPERTY(bool quickKey READ quickKey WRITE setQuickKey NOTIFY
                   changed) // for the quick question, in every program
    Q_PROPERTY(bool checksSpelling READ checksSpelling WRITE setChecksSpelling NOTIFY changed)
    Q_PROPERTY(QString spellingLanguage READ spellingLanguage WRITE setSpellingLanguage NOTIFY
                   changed) // of a dictionary; empty: by the text
    Q_PROPERTY(bool backsUp READ backsUp WRITE setBacksUp NOTIFY changed) // once a day
    Q_PROPERTY(int backupsKept READ backupsKept WRITE setBackupsKept NOTIFY changed) // 1..60
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY
                   changed) // without input until the window is locked; 0: never
    Q_PROPERTY(bool localOnly READ localOnly WRITE setLocalOnly NOTIFY
                   changed) // no connection, not even one that is asked for
    Q_PROPERTY(bool makesTitles READ makesTitles WRITE setMakesTitles NOTIFY
                   changed) // by the model, while nothing else runs
    Q_PROPERTY(bool findsByMeaning READ findsByMeaning WRITE setFindsByMeaning NOTIFY
                   changed) // passages of folders, by the model while nothing else runs
    Q_PROPERTY(bool sendWithEnter READ sendWithEnter WRITE setSendWithEnter NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool welcomed READ isWelcomed WRITE setWelcomed NOTIFY changed)
    Q_PROPERTY(bool sidebarVisible READ sidebarVisible WRITE setSidebarVisible NOTIFY changed)

    // Properties that have another value than they began with.
    Q_PROPERTY(QStringList changedNames READ changedNames NOTIFY changed)
    Q_PROPERTY(bool canUndoReset READ canUndoReset NOTIFY changed)

public:
    enum class Theme { System, Light, Dark }; // stored; append only
    Q_ENUM(Theme)

    explicit Settings(QObject *parent);

    double temperature() const;
    void setTemperature(double value);
    int topK() const;
    void setTopK(int value);
    double topP() const;
    void setTopP(double value);
    double minP() const;
    void setMinP(double value);
    double repetitionPenalty() const;
    void setRepetitionPenalty(double value);
    int maxTokens() const;
    void setMaxTokens(int value);
    QString seed() const;
    void setSeed(const QString &value);
    QString systemPrompt() const;
    void setSystemPrompt(const QString &value);
    int threads() const;
    void setThreads(int value);
    int contextLength() const;
    void setContextLength(int value);
    int restMinutes() const;
    void setRestMinutes(int value);
    QString device() const;
    void setDevice(const QString &key);
    Theme theme() const;
    void setTheme(Theme value);
    QString language() const;
    void setLanguage(const QString &code);
    QStringList languages() const;
    QStringList languageNames() const;
    double zoom() const;
    void setZoom(double value);
    double textZoom() const;
    void setTextZoom(double value);
    QString fontFamily() const;
    void setFontFamily(const QString &value);
    QString codeFamily() const;
    void setCodeFamily(const QString &value);
    QString accent() const;
    void setAccent(const QString &value);
    bool highContrast() const;
    void setHighContrast(bool value);
    bool notifies() const;
    void setNotifies(bool value);
    bool notifiesWithText() const;
    void setNotifiesWithText(bool value);
    bool showsTray() const;
    void setShowsTray(bool value);
    bool keepsRunning() const;
    void setKeepsRunning(bool value);
    bool quickKey() const;
    void setQuickKey(bool value);
    bool checksSpelling() const;
    void setChecksSpelling(bool value);
    QString spellingLanguage() const;
    void setSpellingLanguage(const QString &value);
    bool backsUp() const;
    void setBacksUp(bool value);
    int backupsKept() const;
    void setBackupsKept(int value);
    int lockMinutes() const;
    void setLockMinutes(int value);
    bool localOnly() const;
    void setLocalOnly(bool value);
    bool makesTitles() const;
    void setMakesTitles(bool value);
    bool findsByMeaning() const;
    void setFindsByMeaning(bool value);
    bool sendWithEnter() const;
    void setSendWithEnter(bool value);
    bool reducedMotion() const;
    void setReducedMotion(bool value);
    bool sidebarVisible() const;
    void setSidebarVisible(bool value);
    bool isWelcomed() const; // the first page was answered
    void setWelcomed(bool value);
    bool thinking() const; // ChatController::thinking, kept
    void setThinking(bool value);

    QStringList changedNames() const;
    bool canUndoReset() const;
    // These properties become what they were at first; an empty list: all of them.
    Q_INVOKABLE void reset(const QStringList &names);
    Q_INVOKABLE void undoReset(); // the last one

Q_SIGNALS:
    void changed();

private:
    void write(QLatin1StringView key, const QVariant &value, const QVariant &fallback);
    double number(const NumberSetting &setting) const;
    void setNumber(const NumberSetting &setting, double value);
    bool flag(const FlagSetting &setting) const;
    void setFlag(const FlagSetting &setting, bool value);
    QString words(QLatin1StringView key) const;
    void setWords(QLatin1StringView key, const QString &value);

    QSettings m_store;
    QHash<QString, QVariant> m_beforeReset; // key -> value
};

} // namespace app
