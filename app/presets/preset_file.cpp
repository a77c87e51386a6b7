// SPDX-License-Identifier: Apache-2.0
#include "app/presets/preset_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::Preset;
    using storage::PresetKind;

    constexpr int kVersion = 1;
    constexpr qsizetype kMostPresets = 1000;
    constexpr qsizetype kMostName = 80;
    constexpr qsizetype kMostMark = 8;

    QString formatOf(PresetKind kind)
    {
        return kind == PresetKind::Assistant ? u"hearth-assistants"_s : u"hearth-prompts"_s;
    }

    QString limited(const QString &text, qsizetype most)
    {
        const bool cutsPair = text.size() > most && text[most].isLowSurrogate();
        return text.left(cutsPair ? most - 1 : most);
    }

    base::Error refused(const QString &sentence)
    {
        return {base::ErrorCode::InvalidInput, sentence.toStdString()};
    }

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app", text); // where lupdate files it
    }

    base::Result<QJsonArray> entriesOf(const QByteArray &json, PresetKind kind)
    {
        if (json.size() > kMostPresetBytes)
            return refused(tr("The file is larger than 4 MB, which no such file is. Choose another "
                              "one."));
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const QString format = object["format"_L1].toString();
        if (format != formatOf(kind)) {
            const bool isOther =
                format == formatOf(PresetKind::Assistant) || format == formatOf(PresetKind::Prompt);
            return refused(!isOther ? tr("The file holds no assistants or prompts of Hearth. "
                                         "Choose a file that Hearth exported.")
                               : kind == PresetKind::Assistant
                               ? tr("The file holds prompts, not assistants. Import it there.")
                               : tr("The file holds assistants, not prompts. Import it there."));
        }
        if (object["version"_L1].toInt() > kVersion)
            return refused(tr("The file is of a newer Hearth. Get the newest one to read it."));
        const QJsonArray entries = object["presets"_L1].toArray();
        if (entries.size() > kMostPresets)
            return refused(tr("The file holds more than 1,000 entries. Split it."));
        return entries;
    }

} // namespace

PresetContent contentOf(const Preset &preset)
{
    PresetContent content{preset.data["text"_L1].toString(), {}};
    if (preset.kind == PresetKind::Assistant)
        content.choices = choicesOf(preset.data["choices"_L1].toObject());
    return content;
}

Preset cleaned(const Preset &preset)
{
    const PresetContent content = contentOf(preset);
    Preset clean = preset;
    clean.name = limited(preset.name.simplified(), kMostName);
    clean.mark = limited(preset.mark.simplified(), kMostMark);
    clean.data = {{u"text"_s, limited(content.text, kMostPresetText)}};
    if (!content.choices.isEmpty())
        clean.data["choices"_L1] = toJson(content.choices);
    return clean;
}

QByteArray writePresets(const QList<Preset> &presets, PresetKind kind)
{
    QJsonArray entries;
    for (const Preset &preset : presets) {
        QJsonObject entry = cleaned(preset).data;
        entry["name"_L1] = preset.name;
        if (!preset.mark.isEmpty())
            entry["mark"_L1] = preset.mark;
        entries.append(entry);
    }
    const QJsonObject object{
        {u"format"_s, formatOf(kind)}, {u"version"_s, kVersion}, {u"presets"_s, entries}};
    return QJsonDocument(object).toJson();
}

base::Result<QList<Preset>> readPresets(const QByteArray &json, PresetKind kind)
{
    const auto entries = entriesOf(json, kind);
    if (!entries)
        return entries.error();
    QList<Preset> presets;
    for (const QJsonValue &value : *entries) {
        const QJsonObject entry = value.toObject();
        const Preset preset =
            cleaned({0, kind, entry["name"_L1].toString(), entry["mark"_L1].toString(), entry});
        if (!preset.name.isEmpty())
            presets.append(preset);
    }
    if (presets.isEmpty())
        return refused(tr("Nothing in the file has a name. Choose another one."));
    return presets;
}

} // namespace app
