// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/model_choices.h"
#include "app/presets/preset_list.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// How the next reply of the open conversation is made: as the settings say, over that what was
// chosen for the model in use, over that as the assistant says, over that what was chosen for the
// next message alone. Owned by ChatController. GUI thread.
class NextReply final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(NextReply)
    Q_PROPERTY(qint64 assistant READ assistant NOTIFY changed) // its presetId; 0: none
    Q_PROPERTY(QString name READ name NOTIFY changed) // of the assistant
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(bool thinking READ thinking WRITE setThinking NOTIFY changed)
    Q_PROPERTY(int thoughtTokens READ thoughtTokens NOTIFY changed) // 0: no limit
    Q_PROPERTY(int maxTokens READ maxTokens NOTIFY changed) // 0: until the context is full
    Q_PROPERTY(double temperature READ temperature NOTIFY changed)
    Q_PROPERTY(double topP READ topP NOTIFY changed)
    Q_PROPERTY(int topK READ topK NOTIFY changed)
    Q_PROPERTY(double minP READ minP NOTIFY changed)
    Q_PROPERTY(double repetitionPenalty READ repetitionPenalty NOTIFY changed) // 1: none
    Q_PROPERTY(QString seed READ seed NOTIFY changed) // empty: a new one
    // What was chosen for this message alone, by the names of choose().
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY changed)
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed) // something for this message alone

public:
    // Null: there are no assistants, no model has choices. All outlive it.
    NextReply(Settings *settings,
              const PresetList *presets,
              const ModelChoices *model,
              QObject *parent = nullptr);

    qint64 assistant() const { return m_assistant; }
    void setAssistant(qint64 presetId);
    QString name() const;
    QString mark() const;
    bool thinking() const;
    // Kept in the settings, unless the model, the assistant or this message says otherwise.
    void setThinking(bool on);
    int thoughtTokens() const;
    int maxTokens() const;
    double temperature() const;
    double topP() const;
    int topK() const;
    double minP() const;
    double repetitionPenalty() const;
    QString seed() const;
    QVariantMap choices() const { return toJson(m_own).toVariantMap(); }
    bool isChanged() const { return !m_own.isEmpty(); }

    // For this message alone: "thinking", "thoughtTokens", "maxTokens", "temperature", "topP",
    // "topK", "minP", "repetitionPenalty" or "seed".
    Q_INVOKABLE void choose(const QString &name, const QVariant &value);
    Q_INVOKABLE void clear(const QString &name);
    Q_INVOKABLE void reset();

    void setElsewhere(bool isElsewhere); // not the model replies: its choices do not hold
    ReplyChoices take(); // what was chosen for this message; the next one begins anew

Q_SIGNALS:
    void changed();

private:
    ReplyChoices effective() const;

    Settings *m_settings;
    const PresetList *m_presets;
    const ModelChoices *m_model;
    bool m_isElsewhere = false;
    qint64 m_assistant = 0;
    ReplyChoices m_own;
};

// The assistant of that number; none: there is none.
std::optional<PresetContent> assistantContent(const PresetList *presets,
                                              std::optional<storage::PresetId> id);

} // namespace app
