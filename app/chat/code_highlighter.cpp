// SPDX-License-Identifier: Apache-2.0
#include "app/chat/code_highlighter.h"

#include "app/chat/highlight_worker.h"

#include <QHashFunctions>

using namespace Qt::Literals;

namespace app {

size_t qHash(const CodeKey &key, size_t seed)
{
    return qHashMulti(seed, key.message, key.block);
}

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QObject(parent)
    , m_worker(new HighlightWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &CodeHighlighter::jobReady, m_worker, &HighlightWorker::run);
    connect(m_worker, &HighlightWorker::linesReady, this, &CodeHighlighter::onLines);
    m_thread.setObjectName(u"highlighter"_s);
    m_thread.start(QThread::LowPriority);
}

CodeHighlighter::~CodeHighlighter()
{
    m_thread.quit();
    m_thread.wait();
}

void CodeHighlighter::setDark(bool on)
{
    m_isDark = on;
    m_entries.clear();
    QMetaObject::invokeMethod(m_worker, &HighlightWorker::clear, Qt::QueuedConnection);
}

void CodeHighlighter::forget(qint64 message)
{
    m_entries.removeIf([message](const auto &entry) { return entry.key().message == message; });
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, message] { worker->forget(message); }, Qt::QueuedConnection);
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
    Q_EMIT jobReady(job);
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
