// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace agents::documents {

// A message or a part of one: header lines and a body (RFC 2045). Views the bytes, which must
// outlive it.
class MimePart final
{
public:
    explicit MimePart(QByteArrayView bytes);

    QString header(const QByteArray &name) const; // lower case; encoded words decoded (RFC 2047)
    QByteArray type() const; // "text/plain", lower case
    QByteArray charset() const; // may be empty
    QString fileName() const; // not empty: an attachment
    QByteArray content() const; // transfer encoding undone
    QList<MimePart> parts() const; // of a multipart body

private:
    QByteArray raw(const QByteArray &name) const;
    // The parameter of a header such as "text/plain; charset=utf-8", continued and encoded forms
    // included (RFC 2231).
    QString parameter(const QByteArray &header, const QByteArray &name) const;

    QHash<QByteArray, QByteArray> m_headers;
    QByteArrayView m_body;
};

// "=?utf-8?q?J=C3=B6rg?=" -> "Jörg"
QString decodeEncodedWords(const QByteArray &text);

} // namespace agents::documents
