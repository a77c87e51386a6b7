// SPDX-License-Identifier: Apache-2.0
#include "app/chat/answer_schema.h"

#include "engine/sampling/schema_grammar.h"

namespace app {

QString AnswerSchema::use(const QString &schema)
{
    const auto grammar = engine::sampling::jsonGrammar(schema.toStdString());
    if (!grammar)
        return QString::fromStdString(grammar.error().message);
    m_isOn = true;
    m_text = schema;
    Q_EMIT changed();
    return {};
}

void AnswerSchema::turnOff()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    Q_EMIT changed();
}

} // namespace app
