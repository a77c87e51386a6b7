// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/read_context.h"

#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

using base::ErrorCode;

ReadContext::ReadContext(QString name, ReadLimits limits)
    : m_name(std::move(name))
    , m_limits(limits)
    , m_deadline(limits.milliseconds)
{
}

base::Error ReadContext::damaged(const QString &what) const
{
    return {ErrorCode::InvalidInput,
            u"“%1” is damaged: %2. Fetch it again, or open it in the program that wrote it and "
            "save it anew."_s.arg(m_name, what)
                .toStdString()};
}

base::Error ReadContext::isProtected() const
{
    return {ErrorCode::Unsupported,
            u"“%1” is protected by a password. Save a copy without the password and use that."_s
                .arg(m_name)
                .toStdString()};
}

base::Error ReadContext::tooLarge(const QString &what) const
{
    return {ErrorCode::Unsupported,
            u"“%1” was not read: %2, far more than a document needs. If you trust it, save the "
            "part that you need as a file of its own."_s.arg(m_name, what)
                .toStdString()};
}

base::Error ReadContext::outOfTime() const
{
    return {ErrorCode::Unsupported,
            u"“%1” takes longer than %2 seconds to read. Save the part that you need as a file of "
            "its own."_s.arg(m_name)
                .arg(m_limits.milliseconds / 1000)
                .toStdString()};
}

base::Error ReadContext::unsupported(const QString &sentenceEnd) const
{
    return {ErrorCode::Unsupported, u"“%1” %2"_s.arg(m_name, sentenceEnd).toStdString()};
}

} // namespace agents::documents
