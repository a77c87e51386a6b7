// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_tasks.h"

#include "agents/project/folder_tasks.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QtConcurrentRun>

namespace app {
namespace {

    constexpr std::size_t kHere = 200;
    constexpr std::size_t kElsewhere = 100;

    QStringList textsOf(const std::vector<std::string> &tasks)
    {
        QStringList texts;
        for (const std::string &task : tasks)
            texts += QString::fromStdString(task);
        return texts;
    }

} // namespace

AgentTasks::AgentTasks(QString data)
    : m_data(std::move(data))
    , m_history(source())
{
}

// A task's place in the list stands for it: the list only grows while a folder is open.
SentHistory::Source AgentTasks::source()
{
    const auto here = [this] {
        QList<qint64> places(m_tasks.size());
        std::iota(places.begin(), places.end(), 1);
        return places;
    };
    return {.here = here,
            .words = [this](qint64 place) { return m_tasks.value(place - 1); },
            .elsewhere =
                [this](QObject *context, SentHistory::Answer answer) {
                    readElsewhere(context, std::move(answer));
                }};
}

void AgentTasks::readElsewhere(QObject *context, SentHistory::Answer answer) const
{
    QtConcurrent::run([data = m_data, folder = m_folder.toStdString()] {
        return textsOf(agents::project::tasksElsewhere(data, folder, kElsewhere));
    }).then(context, [answer = std::move(answer)](const QStringList &texts) { answer(texts); });
}

QStringList AgentTasks::readHere(const QString &data, const std::string &folder)
{
    QStringList tasks = textsOf(agents::project::tasksHere(data, folder, kHere));
    std::ranges::reverse(tasks);
    return tasks;
}

void AgentTasks::open(const QString &folder, const QStringList &tasks)
{
    m_folder = folder;
    m_tasks = tasks;
    m_history.forget();
}

void AgentTasks::add(const QString &task)
{
    m_tasks += task;
}

void AgentTasks::close()
{
    open({}, {});
}

} // namespace app
