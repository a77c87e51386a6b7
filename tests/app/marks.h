// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QTranslator>

namespace tests {

// Knows every text of one context, in a language of its own: «text».
class Marks final : public QTranslator
{
public:
    explicit Marks(QByteArray context)
        : m_context(std::move(context))
    {
    }

    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return context == m_context ? u'«' + QString::fromUtf8(text) + u'»' : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QByteArray m_context;
};

} // namespace tests
