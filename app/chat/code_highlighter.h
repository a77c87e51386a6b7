// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/task_thread.h"

#include <atomic>
#include <memory>

#include <QHash>
#include <QObject>
#include <QStringList>

namespace app {

// A code block of a transcript: message id and number of the block within it.
struct CodeKey {
    qint64 message = 0;
    int block = 0;
    bool operator==(const CodeKey &) const = default;
};

size_t qHash(const CodeKey &key, size_t seed = 0);

// Lines of one code block for the worker. Crosses to its thread.
struct HighlightJob {
    CodeKey key;
    quint64 version = 0; // answers to an older version are dropped
    QString language;
    QStringList lines;
    bool isRestart = false; // forget the lines before
    bool isDark = false;
};

class HighlightWorker;

// Colours code as HTML on a thread of its own (its definitions take milliseconds to load). While a
// block streams, each whole line is coloured once. Lives on the GUI thread, never waits there.
class CodeHighlighter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeHighlighter)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);
    ~CodeHighlighter() override;

    void setDark(bool on); // as clear(); hand them in again
    // The block from its first line on. isWhole: its last line is complete too.
    void update(CodeKey key, const QString &language, const QString &source, bool isWhole);
    bool knows(CodeKey key) const; // update() was called for it
    void clear(); // forgets every block
    // The lines that are coloured so far, each as HTML; fewer than the block has at first.
    QStringList lines(CodeKey key, int first, int count) const;

Q_SIGNALS:
    void highlighted(qint64 message, int block);

private:
    struct Entry {
        quint64 version = 0;
        QString language;
        QString sent; // source of the lines handed to the worker, each with its '\n'
        QStringList html;
    };

    void runOnThread(const HighlightJob &job);
    void onLines(CodeKey key, quint64 version, const QStringList &html);

    QHash<CodeKey, Entry> m_entries;
    quint64 m_lastVersion = 0;
    bool m_isDark = false;
    std::atomic<bool> m_isClosing = false; // nobody waits for the jobs any more
    std::unique_ptr<HighlightWorker> m_worker; // used on m_thread only
    storage::TaskThread m_thread; // ends before the worker that it uses
};

} // namespace app
