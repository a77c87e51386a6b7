// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presets/reply_choices.h"

#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// How replies are made with one model file, wherever neither the message nor the assistant says:
// kept for the file, used for the model in use, shown and changed for the one that is looked at.
// They do not hold for an engine elsewhere. GUI thread.
class ModelChoices final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ModelChoices)
    // Of the model that is shown: by the names of ReplyChoices, what is chosen and what holds.
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY changed)
    Q_PROPERTY(QVariantMap shown READ shown NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed) // "Temperature 0.70 · Top-k 20"
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed) // something is chosen
    Q_PROPERTY(bool isRecommended READ isRecommended NOTIFY changed) // sampling as recommend()

public:
    explicit ModelChoices(const Settings *settings, QObject *parent = nullptr);

    ReplyChoices inUse() const { return m_used; }
    QString path() const { return m_path; } // of the model in use; empty: none
    void setInUse(const QString &path);

    QVariantMap choices() const { return toJson(m_choices).toVariantMap(); }
    QVariantMap shown() const;
    QString words() const;
    bool isChanged() const { return !m_choices.isEmpty(); }
    bool isRecommended() const;

    Q_INVOKABLE void show(const QString &path); // empty: none
    Q_INVOKABLE void choose(const QString &name, const QVariant &value);
    Q_INVOKABLE void clear(const QString &name);
    Q_INVOKABLE void recommend(); // temperature, top-k, top-p and min-p that Gemma was made for
    Q_INVOKABLE void reset(); // as for all models

Q_SIGNALS:
    void changed();

private:
    void keep(const ReplyChoices &choices);

    const Settings *m_settings;
    QString m_path;
    ReplyChoices m_used;
    QString m_shownPath;
    ReplyChoices m_choices; // of the model that is shown
};

// What stands below message and assistant for a reply. `model` null: no model has choices.
ReplyChoices modelChoicesOf(const ModelChoices *model, bool isElsewhere);

} // namespace app
