// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_dialog.h"

#include "agents/mcp/elicitation.h"
#include "app/visible_text.h"

#include <QStringList>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::tools::Form;
    using agents::tools::FormAnswer;
    using agents::tools::FormField;
    using Kind = FormField::Kind;
    using Ask = std::function<std::optional<QString>(const QString &question)>;

    QString visible(const std::string &utf8)
    {
        return visibleText(QString::fromStdString(utf8));
    }

    bool hasChoices(const FormField &field)
    {
        return field.kind == Kind::Choice || field.kind == Kind::Choices;
    }

    QString hintOf(const FormField &field)
    {
        switch (field.kind) {
        case Kind::Flag:
            return u"y or n"_s;
        case Kind::Number:
            return u"a number"_s;
        case Kind::Integer:
            return u"a whole number"_s;
        case Kind::Choice:
            return u"its number"_s;
        case Kind::Choices:
            return u"their numbers, with spaces between"_s;
        case Kind::Text:
            break;
        }
        return u"a text"_s;
    }

    QString questionFor(const FormField &field)
    {
        const QString otherwise = !field.otherwise.empty()
            ? u", empty: %1"_s.arg(visible(field.otherwise))
            : field.isRequired ? QString()
                               : u", or empty"_s;
        return u"%1 (%2%3): "_s.arg(visible(field.title).simplified(), hintOf(field), otherwise);
    }

    // The values of the choices whose numbers stand in `line`; a number that there is not stays as
    // it is and thus fits nothing.
    std::string chosenFrom(const FormField &field, const QString &line)
    {
        QStringList values;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype number = word.toLongLong();
            const bool isThere =
                number >= 1 && number <= static_cast<qsizetype>(field.choices.size());
            values += isThere
                ? QString::fromStdString(field.choices[static_cast<size_t>(number - 1)].first)
                : u"\x1f"_s;
        }
        return values.join(u'\n').toStdString();
    }

    std::string valueFrom(const FormField &field, const QString &line)
    {
        const QString word = line.trimmed();
        if (word.isEmpty())
            return field.otherwise;
        if (hasChoices(field))
            return chosenFrom(field, word);
        if (field.kind != Kind::Flag)
            return word.toStdString();
        const QString lower = word.toLower();
        return lower == u"y" || lower == u"yes" ? "true"
            : lower == u"n" || lower == u"no"   ? "false"
                                                : lower.toStdString();
    }

    // Nothing: no answer will come.
    std::optional<std::string> fieldFrom(const FormField &field,
                                         const std::function<void(const QString &)> &say,
                                         const Ask &ask)
    {
        if (!field.description.empty())
            say(u"    "_s + visible(field.description).simplified());
        for (size_t i = 0; hasChoices(field) && i < field.choices.size(); ++i)
            say(u"    %1  %2"_s.arg(i + 1).arg(visible(field.choices[i].second).simplified()));
        const Form alone{.from = {}, .message = {}, .fields = {field}};
        while (true) {
            const auto line = ask(questionFor(field));
            if (!line)
                return {};
            std::string value = valueFrom(field, *line);
            if (agents::mcp::contentOf(alone, {{field.name, value}}))
                return value;
            say(u"That is not what was asked for."_s);
        }
    }

} // namespace

FormAnswer
askInTerminal(const Form &form, const std::function<void(const QString &line)> &say, const Ask &ask)
{
    say(u"The program “%1” asks: %2"_s.arg(visible(form.from), visible(form.message)));
    while (true) {
        const auto line = ask(form.fields.empty() ? u"Agree? y (yes), n (no): "_s
                                                  : u"Answer it? y (yes), n (no): "_s);
        if (!line)
            return {};
        const QString word = line->trimmed().toLower();
        if (word == u"n" || word == u"no")
            return {.action = FormAnswer::Action::Decline};
        if (word == u"y" || word == u"yes")
            break;
    }
    std::map<std::string, std::string> values;
    for (const FormField &field : form.fields) {
        auto value = fieldFrom(field, say, ask);
        if (!value)
            return {};
        values[field.name] = *std::move(value);
    }
    auto content = agents::mcp::contentOf(form, values);
    if (!content)
        return {};
    return {.action = FormAnswer::Action::Accept, .content = *std::move(content)};
}

} // namespace app::cli
