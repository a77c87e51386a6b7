// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The JSON Schema that the open conversation's replies follow while it is on: then a reply is a
// JSON value of it and nothing else. Owned by ChatController. GUI thread.
class AnswerSchema : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(AnswerSchema)
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) // the newest one, also when it is off

public:
    explicit AnswerSchema(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    bool isOn() const { return m_isOn; }
    QString text() const { return m_text; }
    std::string value() const { return m_isOn ? m_text.toStdString() : std::string(); }

    // What is wrong with the schema; empty: replies follow it from the next one on.
    Q_INVOKABLE QString use(const QString &schema);
    Q_INVOKABLE void turnOff();

Q_SIGNALS:
    void changed();

private:
    bool m_isOn = false;
    QString m_text;
};

} // namespace app
