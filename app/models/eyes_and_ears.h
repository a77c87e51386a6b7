// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/task_thread.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Which projector (mmproj) file a model sees and hears with: the one that lies beside it, or one
// that was chosen for it and is remembered. Headers are read on a thread of its own. Owned by
// ModelController. GUI thread.
class EyesAndEars final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ModelController")
    Q_DISABLE_COPY_MOVE(EyesAndEars)
    // Of the model that is shown: "Sees and hears with “mmproj-….gguf”", or why it does not; empty:
    // not known yet.
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY changed) // chosen, not found beside the model

public:
    explicit EyesAndEars(QObject *parent);

    QString words() const { return m_words; }
    bool isOwn() const;

    Q_INVOKABLE void show(const QString &model); // the path of its file; empty: none
    Q_INVOKABLE void choose(const QUrl &file); // for the model that is shown
    Q_INVOKABLE void useFound(); // the one beside it again
    // A projector file was opened or dropped: for that model (empty: none is in use) if it fits.
    void take(const QString &projector, const QString &model);
    void retranslate(); // the language became another

Q_SIGNALS:
    void changed();
    void chosen(const QString &model); // another file holds for it from the next loading on
    void told(const QString &message, bool isProblem); // how take() and choose() ended

private:
    void setProjector(const QString &model, const QString &projector);

    QString m_model; // that is shown
    QString m_words;
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
