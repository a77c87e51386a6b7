// SPDX-License-Identifier: Apache-2.0
#include "app/chat/code_highlighter.h"

#include "app/chat/highlight_worker.h"

#include <QHashFunctions>

namespace app {

size_t qHash(const CodeKey &key, size_t seed)
{
    return qHashMulti(seed, key.message, key.block);
}

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<HighlightWorker>())
{
}

CodeHighlighter::~CodeHighlighter()
{
    m_isClosing = true;
    m_thread.finish();
}

void CodeHighlighter::setDark(bool on)
{
    m_isDark = on;
    clear();
}

bool CodeHighlighter::knows(CodeKey key) const
{
    return m_entries.contains(key);
}

void CodeHighlighter::clear()
{
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    m_thread.post([worker = m_worker.get()] { worker->clear(); });
}

void CodeHighlighter::update(CodeKey key,
                             const QString &language,
                             const QString &source,
                             bool isWhole)
{
    if (language.isEmpty())
        return;
    Entry &entry = m_entries[key];
    const bool endedInLine = !entry.sent.isEmpty() && !entry.sent.endsWith(u'\n');
    const bool isRestart = entry.version == 0 || entry.language != language
        || !source.startsWith(entry.sent) || (endedInLine && source.size() > entry.sent.size());
    HighlightJob job;
    job.key = key;
    job.language = language;
    job.isRestart = isRestart;
    job.isDark = m_isDark;
    if (isRestart)
        entry = {.version = ++m_lastVersion, .language = language, .sent = {}, .html = {}};
    QStringView rest = QStringView(source).sliced(entry.sent.size());
    for (qsizetype end = rest.indexOf(u'\n'); end >= 0; end = rest.indexOf(u'\n')) {
        job.lines.append(rest.first(end).toString());
        rest = rest.sliced(end + 1);
    }
    entry.sent = source.first(source.size() - rest.size());
    if (isWhole && !rest.isEmpty()) {
        job.lines.append(rest.toString());
        entry.sent = source;
    }
    if (job.lines.isEmpty())
        return;
    job.version = entry.version;
    runOnThread(job);
}

void CodeHighlighter::runOnThread(const HighlightJob &job)
{
    m_thread.post([this, job] {
        if (m_isClosing)
            return;
        m_thread.postBack([this, key = job.key, version = job.version, html = m_worker->run(job)] {
            onLines(key, version, html);
        });
    });
}

void CodeHighlighter::onLines(CodeKey key, quint64 version, const QStringList &html)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || entry->version != version)
        return;
    entry->html += html;
    Q_EMIT highlighted(key.message, key.block);
}

QStringList CodeHighlighter::lines(CodeKey key, int first, int count) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.cend() ? QStringList() : entry->html.mid(first, count);
}

} // namespace app
