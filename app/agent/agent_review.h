// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/diff_painter.h"

#include <atomic>
#include <functional>
#include <memory>

#include <QObject>
#include <QSet>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

struct AgentSession;

// What the agent changed in its conversation, hunk by hunk, against what stands there now.
// Taking a hunk back is a turn of its own, so that it can be undone. Owner: AgentController; GUI
// thread, but for the painter.
class AgentReview final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AgentController")
    Q_DISABLE_COPY_MOVE(AgentReview)
    // {path, kind, canReview, hunks: [{text, lines, html, accepted}], isShown}
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY filesChanged) // the newest hunk taken back

public:
    using Task = std::function<void(AgentSession &)>;
    using InFolder = std::function<void(const Task &)>; // does it on the agent's thread
    // The way back, from there: does it on the GUI thread where that folder is still open.
    using Answer = std::function<void(const AgentSession &, const std::function<void()> &)>;

    AgentReview(InFolder inFolder, Answer answer, QObject *parent);

    QVariantList files() const { return m_files; }
    QString error() const { return m_error; }
    bool canUndo() const { return !m_takenBack.isEmpty(); }

    Q_INVOKABLE void show(const QString &path); // its hunks; again: hides them
    Q_INVOKABLE void accept(const QString &path, const QString &hunk);
    Q_INVOKABLE void acceptAll(const QString &path);
    Q_INVOKABLE void takeBack(const QString &path, const QString &hunk);
    Q_INVOKABLE void undo();

    void setDark(bool isDark);
    void read(AgentSession &session); // on the agent's thread: the files and what is shown
    void clear();

Q_SIGNALS:
    void filesChanged();
    void errorChanged();
    void turnsChanged(); // a turn was added or undone

private:
    void load(const QString &folder);
    void save() const;
    void refresh();
    void setError(const QString &error);

    InFolder m_inFolder;
    Answer m_answer;
    QVariantList m_files;
    QString m_shown; // path; empty: none
    QString m_folder; // of m_accepted; empty: none is open
    QSet<QString> m_accepted; // by path and hunk, hashed
    QStringList m_takenBack; // turns, newest last
    QString m_error;
    std::atomic<bool> m_isDark = false; // read on the agent's thread
    DiffPainter m_painter; // of the agent's thread
};

} // namespace app
