// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_rules.h"

#include "app/agent/agent_errors.h"
#include "app/agent/agent_session.h"
#include "app/visible_text.h"

#include <utility>

using namespace Qt::Literals;
using agents::loop::CommandRule;
using agents::loop::Verdict;

namespace app {
namespace {

    QString wordsOf(const CommandRule &rule)
    {
        QStringList words;
        for (const std::string &word : rule.prefix)
            words += visibleText(QString::fromStdString(word));
        return words.join(u' ');
    }

} // namespace

AgentRules::AgentRules(InFolder inFolder, Answer answer, QObject *parent)
    : QObject(parent)
    , m_inFolder(std::move(inFolder))
    , m_answer(std::move(answer))
{
}

QVariantList AgentRules::list() const
{
    QVariantList list;
    for (const CommandRule &rule : m_rules) {
        const QString verdict = rule.verdict == Verdict::Allow ? tr("allowed")
            : rule.verdict == Verdict::Ask                     ? tr("asked about")
                                                               : tr("never allowed");
        list.append(QVariantMap{{u"words"_s, wordsOf(rule)},
                                {u"verdict"_s, verdict},
                                {u"isEverywhere"_s, rule.folder.empty()}});
    }
    return list;
}

void AgentRules::clear()
{
    m_rules.clear();
    m_forgotten.reset();
    m_error.clear();
    Q_EMIT changed();
}

void AgentRules::setError(const std::string &message)
{
    m_error = message.empty() ? QString() : errorWords(message);
    Q_EMIT changed();
}

void AgentRules::read()
{
    m_inFolder([this](AgentSession &session) { readHere(session); });
}

void AgentRules::readHere(AgentSession &session)
{
    const auto rules = session.project->rulesHere();
    m_answer(session, [this, rules] {
        m_rules = rules ? *rules : std::vector<CommandRule>();
        setError(rules ? std::string() : rules.error().message);
    });
}

void AgentRules::forget(int index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_rules.size())
        return;
    m_inFolder([this, rule = m_rules[static_cast<size_t>(index)]](AgentSession &session) {
        const auto removed = session.project->rules().remove(rule);
        if (removed)
            readHere(session);
        m_answer(session, [this, rule, removed] {
            if (removed)
                m_forgotten = rule;
            setError(removed ? std::string() : removed.error().message);
        });
    });
}

void AgentRules::undo()
{
    if (!m_forgotten)
        return;
    m_inFolder([this, rule = *m_forgotten](AgentSession &session) {
        const auto added = session.project->rules().add(rule);
        if (added)
            readHere(session);
        m_answer(session, [this, added] {
            if (added)
                m_forgotten.reset();
            setError(added ? std::string() : added.error().message);
        });
    });
}

} // namespace app
