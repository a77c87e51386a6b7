// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/html_converter.h"
#include "agents/documents/reading/mime_part.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kDepth = 16; // of parts in parts, and messages in messages
    constexpr int kParts = 2000;

    // A message (RFC 5322) and its parts (RFC 2046). Lives for one reading.
    class EmailReader final
    {
    public:
        explicit EmailReader(const ReadContext &context)
            : m_context(context)
            , m_builder(context.limits().characters)
        {
        }

        base::Result<Document> read(QByteArrayView bytes);

    private:
        void readMessage(const MimePart &message, int depth);
        void readPart(const MimePart &part, int depth);
        void readAlternatives(const QList<MimePart> &parts, int depth);
        void readText(const MimePart &part);

        const ReadContext &m_context;
        MarkdownBuilder m_builder;
        Seen m_seen;
        QStringList m_attachments;
        int m_parts = 0;
    };

    base::Result<Document> EmailReader::read(QByteArrayView bytes)
    {
        const MimePart message(bytes);
        readMessage(message, 0);
        if (m_context.isOutOfTime())
            return m_context.outOfTime();
        Document document = makeDocument(u"E-mail"_s, m_builder, m_context, m_seen);
        document.title = message.header("subject");
        if (!m_attachments.isEmpty())
            document.notes += u"Attachments are not opened: %1."_s.arg(m_attachments.join(u", "_s));
        return document;
    }

    void EmailReader::readMessage(const MimePart &message, int depth)
    {
        const QString subject = message.header("subject");
        m_builder.heading(depth == 0 ? 1 : 2, subject.isEmpty() ? u"(no subject)"_s : subject);
        QStringList lines;
        for (const auto &[name, label] : {std::pair("from", u"From"_s), std::pair("to", u"To"_s),
                                          std::pair("cc", u"Cc"_s), std::pair("date", u"Date"_s)}) {
            if (const QString value = message.header(name); !value.isEmpty())
                lines += label + u": "_s + value;
        }
        m_builder.paragraph(lines.join(u'\n'));
        readPart(message, depth);
    }

    void EmailReader::readPart(const MimePart &part, int depth)
    {
        if (++m_parts > kParts || depth > kDepth || m_context.isOutOfTime())
            return;
        const QByteArray type = part.type();
        if (const QString name = part.fileName(); !name.isEmpty()) {
            m_attachments += name;
        } else if (type == "multipart/alternative") {
            readAlternatives(part.parts(), depth);
        } else if (type.startsWith("multipart/")) {
            const QList<MimePart> parts = part.parts();
            for (const MimePart &one : parts)
                readPart(one, depth + 1);
        } else if (type == "message/rfc822") {
            const QByteArray inner = part.content();
            readMessage(MimePart(inner), depth + 1);
        } else if (type == "text/plain" || type == "text/html") {
            readText(part);
        } else {
            m_attachments += u"(%1)"_s.arg(QString::fromLatin1(type));
        }
    }

    // The same text in several forms: the plain one reads best, unless it is only a hint.
    void EmailReader::readAlternatives(const QList<MimePart> &parts, int depth)
    {
        const auto plain = std::ranges::find_if(parts, [](const MimePart &part) {
            return part.type() == "text/plain" && part.content().trimmed().size() > 40;
        });
        if (plain != parts.end())
            readText(*plain);
        else if (!parts.isEmpty())
            readPart(parts.last(), depth + 1);
    }

    void EmailReader::readText(const MimePart &part)
    {
        const QByteArray content = part.content();
        const auto text = decodeText(content, part.charset());
        if (!text)
            return;
        if (part.type() == "text/html")
            HtmlConverter(m_builder, m_seen, m_context).convert(*text);
        else
            m_builder.paragraph(*text);
    }

} // namespace

base::Result<Document> readEmail(QByteArrayView bytes, const ReadContext &context)
{
    return EmailReader(context).read(bytes);
}

} // namespace agents::documents
