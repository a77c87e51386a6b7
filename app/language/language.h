// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace app {

// The language that Hearth speaks: its catalogue, Qt's, the locale of numbers and dates, and the
// direction of the layout. Owned by the window's main function; GUI thread.
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(QObject *parent = nullptr);

    // Codes of the catalogues in the program, sorted: "ar", "de", "en", …
    static QStringList available();
    static QString nativeName(const QString &code); // "Deutsch"

    // Empty or unknown: what the system prefers. Emits changed() when something became different.
    void use(const QString &code);
    QString current() const { return m_current; } // of the catalogue in use

Q_SIGNALS:
    void changed();

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_wanted;
    QString m_current;
};

} // namespace app
