// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/math/math_renderer.h"
#include "storage/storage_service.h"

#include <QColor>
#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The versions of one reply, to be read side by side. Owned by Application. GUI thread.
class MessageVersions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(MessageVersions)
    // Maps of messageId, number (from 1), model, stats ("14.2 tokens/s · 312 tokens"), words (to be
    // spoken) and isFailed; oldest first.
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)
    Q_PROPERTY(QStringList pages READ pages NOTIFY pagesChanged) // html of each, with its formulas
    Q_PROPERTY(int shown READ shown NOTIFY changed) // place in `list` of the one it was opened for
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY textColorChanged)

public:
    explicit MessageVersions(storage::StorageService *storage, QObject *parent = nullptr);

    void setMath(MathRenderer *math); // outlives this; null: formulas stay as their source
    QVariantList list() const { return m_list; }
    QStringList pages() const { return m_pages; }
    QColor textColor() const { return m_textColor; }
    void setTextColor(const QColor &color); // of formulas, which are pictures
    int shown() const { return m_shown; }
    Q_INVOKABLE void open(qint64 messageId); // then opened()
    Q_INVOKABLE void close(); // forgets them

Q_SIGNALS:
    void changed();
    void pagesChanged();
    void textColorChanged();
    void opened();

private:
    void setVersions(const QVariantList &list, const QStringList &html);
    void paint();

    storage::StorageService *m_storage;
    MathRenderer *m_math = nullptr;
    QColor m_textColor = Qt::black;
    QVariantList m_list;
    QStringList m_html; // of each, formulas as their source
    QStringList m_pages;
    int m_shown = 0;
    quint64 m_serial = 0;
};

} // namespace app
