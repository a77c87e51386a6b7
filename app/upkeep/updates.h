// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Looks for a newer version when the user asks for it, never by itself, and only tells: nothing is
// fetched and nothing replaced. The address is that of the publisher, who keeps {"version":
// "1.2.3", "page": "https://…"} there; without one there is nothing to look at. GUI thread.
class Updates final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(Updates)
    Q_PROPERTY(QString version READ version CONSTANT) // of this program
    Q_PROPERTY(bool canLook READ canLook CONSTANT)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed) // what was found; empty: nobody looked
    Q_PROPERTY(QUrl page READ page NOTIFY changed) // of a newer version; empty: there is none

public:
    explicit Updates(QUrl address, QObject *parent = nullptr);
    ~Updates() override;

    static QUrl publishersAddress(); // set when Hearth was built; empty: none

    QString version() const;
    bool canLook() const { return !m_address.isEmpty(); }
    bool isLooking() const { return m_process.state() != QProcess::NotRunning; }
    QString words() const { return m_words; }
    QUrl page() const { return m_page; }

    Q_INVOKABLE void look();

Q_SIGNALS:
    void changed();

private:
    void onFetched();
    void read(const QByteArray &bytes);
    void tell(const QString &words, const QUrl &page = {});

    const QUrl m_address;
    QProcess m_process; // hearth-fetch
    QString m_words;
    QUrl m_page;
};

} // namespace app
