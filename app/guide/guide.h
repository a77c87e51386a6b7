// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/transcript_model.h"
#include "app/guide/guide_book.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The user guide as a page of the window reads it: its topics, the open one as rows, a search.
// Loads at the first open(). GUI thread.
class Guide final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(Guide)
    // Each with topic and title; while there is a query those found, also heading and excerpt.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY entriesChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY topicChanged)
    Q_PROPERTY(QUrl picture READ picture NOTIFY topicChanged) // of the topic; empty: none
    Q_PROPERTY(app::TranscriptModel *rows READ rows CONSTANT)

public:
    explicit Guide(QObject *parent);

    QVariantList entries() const;
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QString topic() const { return m_topic; } // empty: not opened yet
    QUrl picture() const;
    TranscriptModel *rows() { return &m_rows; }

    // Shows a topic, the first where there is none of that name. The row of the heading, 0 without.
    Q_INVOKABLE int open(const QString &topic, const QString &heading = {});
    // A link of a page: "models.md" opens that topic. False: it leads elsewhere.
    Q_INVOKABLE bool follow(const QString &link);

    void reload(); // in another language

Q_SIGNALS:
    void entriesChanged();
    void topicChanged();

private:
    void load();
    int rowOfHeading(const QString &heading) const;

    QList<GuidePage> m_pages;
    QString m_query;
    QString m_topic;
    TranscriptModel m_rows;
};

} // namespace app
