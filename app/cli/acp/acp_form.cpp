// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_form.h"

#include "agents/mcp/elicitation.h"
#include "app/visible_text.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::tools::Form;
    using agents::tools::FormAnswer;
    using agents::tools::FormField;
    using Kind = FormField::Kind;

    QString visible(const std::string &utf8)
    {
        return visibleText(QString::fromStdString(utf8));
    }

    QString typeOf(Kind kind)
    {
        switch (kind) {
        case Kind::Number:
            return u"number"_s;
        case Kind::Integer:
            return u"integer"_s;
        case Kind::Flag:
            return u"boolean"_s;
        case Kind::Choices:
            return u"array"_s;
        case Kind::Text:
        case Kind::Choice:
            break;
        }
        return u"string"_s;
    }

    QJsonArray optionsOf(const FormField &field)
    {
        QJsonArray options;
        for (const auto &[value, title] : field.choices)
            options += QJsonObject{{u"const"_s, QString::fromStdString(value)},
                                   {u"title"_s, visible(title)}};
        return options;
    }

    QJsonValue otherwiseOf(const FormField &field)
    {
        const QString text = QString::fromStdString(field.otherwise);
        switch (field.kind) {
        case Kind::Number:
        case Kind::Integer:
            return text.toDouble();
        case Kind::Flag:
            return text == u"true";
        default:
            return text;
        }
    }

    QJsonObject schemaOf(const FormField &field)
    {
        QJsonObject schema{{u"type"_s, typeOf(field.kind)}, {u"title"_s, visible(field.title)}};
        if (!field.description.empty())
            schema[u"description"_s] = visible(field.description);
        if (field.kind == Kind::Choice)
            schema[u"oneOf"_s] = optionsOf(field);
        if (field.kind == Kind::Choices)
            schema[u"items"_s] = QJsonObject{{u"anyOf"_s, optionsOf(field)}};
        const bool isText = field.kind == Kind::Text;
        if (field.least)
            schema[isText ? u"minLength"_s : u"minimum"_s] = *field.least;
        if (field.most)
            schema[isText ? u"maxLength"_s : u"maximum"_s] = *field.most;
        if (!field.otherwise.empty() && field.kind != Kind::Choices)
            schema[u"default"_s] = otherwiseOf(field);
        return schema;
    }

    // As agents::mcp::contentOf takes it.
    std::string textOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? "true" : "false";
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 17).toStdString();
        if (!value.isArray())
            return value.toString().toStdString();
        QStringList all;
        for (const QJsonValue &each : value.toArray())
            all += each.toString();
        return all.join(u'\n').toStdString();
    }

} // namespace

QJsonObject acpForm(const Form &form, const QString &callId)
{
    QJsonObject properties;
    QJsonArray required;
    for (const FormField &field : form.fields) {
        const QString name = QString::fromStdString(field.name);
        properties[name] = schemaOf(field);
        if (field.isRequired)
            required += name;
    }
    return {{u"toolCallId"_s, callId},
            {u"mode"_s, u"form"_s},
            {u"message"_s,
             u"The program “%1” asks: %2"_s.arg(visible(form.from), visible(form.message))},
            {u"requestedSchema"_s,
             QJsonObject{{u"type"_s, u"object"_s},
                         {u"properties"_s, properties},
                         {u"required"_s, required}}}};
}

FormAnswer acpFormAnswer(const Form &form, const QJsonObject &result)
{
    const QString action = result[u"action"].toString();
    if (action == u"decline")
        return {.action = FormAnswer::Action::Decline};
    if (action != u"accept")
        return {};
    const QJsonObject given = result[u"content"].toObject();
    std::map<std::string, std::string> values;
    for (const FormField &field : form.fields) {
        if (const auto value = given.find(QString::fromStdString(field.name)); value != given.end())
            values[field.name] = textOf(*value);
    }
    auto content = agents::mcp::contentOf(form, values);
    if (!content)
        return {};
    return {.action = FormAnswer::Action::Accept, .content = *std::move(content)};
}

} // namespace app::cli
