// SPDX-License-Identifier: Apache-2.0
#include "app/presets/built_in_prompts.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app", text); // where lupdate files it
    }

} // namespace

// Names in double braces are fields, which a translation may name as it likes; {{selection}} and
// {{clipboard}} are filled in by themselves and stay as they are.
QList<storage::Preset> builtInPrompts()
{
    const QList<std::pair<QString, QString>> prompts = {
        {tr("Summarise"), tr("Summarise the following text in {{number}} sentences:\n\n{{text}}")},
        {tr("Translate"),
         tr("Translate into {{language}}. Give the translation only.\n\n{{text}}")},
        {tr("Explain"), tr("Explain {{subject}} to {{reader}}, with one example.")},
        {tr("Correct"),
         tr("Correct spelling and grammar of this text, and list what you changed:\n\n{{text}}")},
        {tr("Reply to the clipboard"),
         tr("Write a {{tone}} reply to this message:\n\n{{clipboard}}")},
        {tr("Compare"), tr("Compare {{first}} and {{second}} in a table, by {{what matters}}.")},
    };
    QList<storage::Preset> presets;
    for (const auto &[name, text] : prompts) {
        presets.append({-1 - presets.size(),
                        storage::PresetKind::Prompt,
                        name,
                        {},
                        QJsonObject{{u"text"_s, text}}});
    }
    return presets;
}

} // namespace app
