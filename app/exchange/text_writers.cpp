// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/text_writers.h"

#include "app/chat/markdown_parser.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    using storage::Message;
    using storage::Role;

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app::exchange", text); // where lupdate files it
    }

    QString speakerOf(const Message &message)
    {
        if (message.role == Role::User)
            return tr("You");
        if (message.role == Role::Tool)
            return tr("Tool");
        const QString model = message.receipt["model"_L1].toString();
        return model.isEmpty() ? tr("Reply") : model;
    }

    QString quoted(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = line.isEmpty() ? u">"_s : "> "_L1 + line;
        return lines.join(u'\n');
    }

    bool isShown(const Message &message)
    {
        return message.role != Role::System
            && (!wordsOf(message).isEmpty() || !thoughtOf(message).isEmpty());
    }

    QString tableHtml(const Block &block)
    {
        QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\"><tr>"_s;
        for (const QString &cell : block.tableHeader)
            html += "<th>"_L1 + cell + "</th>"_L1;
        html += "</tr>\n"_L1;
        for (const QStringList &row : block.tableRows) {
            html += "<tr>"_L1;
            for (const QString &cell : row)
                html += "<td>"_L1 + cell + "</td>"_L1;
            html += "</tr>\n"_L1;
        }
        return html + "</table>\n"_L1;
    }

    constexpr auto kScreenStyle =
        "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:17px/1.55 system-ui,sans-serif;"
        "color:#1f1d1a;background:#fbfaf8}h1{font-size:1.6rem}h2{font-size:1rem;margin-top:2rem;"
        "color:#6b665f}.user{background:#f4ebe4;border-radius:10px;padding:.5rem 1rem}"
        ".user p{white-space:pre-wrap}pre{background:#f1efeb;padding:1rem;border-radius:10px;"
        "overflow-x:auto}code{font-size:.92em}details{color:#6b665f}table{border-collapse:collapse}"
        "li.checked,li.unchecked{list-style:none;margin-left:-1.2em}li.checked::before{content:"
        "'\\2611 '}li.unchecked::before{content:'\\2610 '}"
        "blockquote{color:#6b665f}small{color:#6b665f}@media(prefers-color-scheme:dark){body{color:"
        "#ece9e4;background:#1b1a19}.user{background:#2c2520}pre{background:#141312}a{color:#"
        "e58a5f}"
        "h2,details,blockquote,small{color:#a39d94}}"_L1;
    constexpr auto kPaperStyle =
        "body{font-family:sans-serif;font-size:10pt}h1{font-size:16pt}"
        "h2{font-size:9pt;color:#6b665f}pre,code{font-family:monospace;font-size:9pt;"
        "background-color:#f1efeb}pre{white-space:pre-wrap}"_L1;

    QString headHtml(const QString &title, bool forPaper)
    {
        const QLatin1StringView style = forPaper ? kPaperStyle : kScreenStyle;
        return u"<!doctype html>\n<html><head><meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%1</title>\n"
               "<style>%2</style></head>\n<body>\n"_s.arg(title.toHtmlEscaped(), style);
    }

    QString messageHtml(const Message &message, bool forPaper)
    {
        const bool isUser = message.role == Role::User;
        QString html = u"<h2>%1 <small>%2</small></h2>\n"_s.arg(speakerOf(message).toHtmlEscaped(),
                                                                timeText(message.created));
        if (const QString thought = thoughtOf(message); !thought.isEmpty()) {
            const QString body = bodyHtml(thought);
            html += forPaper ? "<blockquote>"_L1 + body + "</blockquote>\n"_L1
                             : u"<details><summary>%1</summary>%2</details>\n"_s.arg(
                                   tr("Thought").toHtmlEscaped(), body);
        }
        const QString body = isUser
            ? "<p>"_L1 + wordsOf(message).toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1
            : bodyHtml(wordsOf(message));
        return html
            + u"<div class=\"%1\" dir=\"auto\">%2</div>\n"_s.arg(isUser ? u"user"_s : u"reply"_s,
                                                                 body);
    }

} // namespace

QString toMarkdown(const Archive &archive)
{
    const storage::Conversation &about = archive.conversation;
    QString text = u"# %1\n\n%2\n"_s.arg(about.title, timeText(about.created));
    if (!about.systemPrompt.trimmed().isEmpty())
        text += u"\n## %1\n\n%2\n"_s.arg(tr("System prompt"), quoted(about.systemPrompt));
    for (const Message &message : shownBranch(archive)) {
        if (!isShown(message))
            continue;
        text += u"\n## %1\n"_s.arg(speakerOf(message));
        if (const QString thought = thoughtOf(message); !thought.isEmpty())
            text += u"\n> **%1**\n>\n%2\n"_s.arg(tr("Thought"), quoted(thought));
        if (const QString words = wordsOf(message); !words.isEmpty())
            text += u'\n' + words + u'\n';
    }
    return text;
}

QString bodyHtml(const QString &markdown)
{
    QString html;
    for (const Block &block : parseMarkdown(markdown.toStdString())) {
        switch (block.kind) {
        case BlockKind::RichText:
            html += block.html + u'\n';
            break;
        case BlockKind::Code: // a long one comes in several pieces
            html += block.firstLine == 0 ? u"<pre>"_s : u"\n"_s;
            html += block.text.toHtmlEscaped() + (block.isLast ? u"</pre>\n"_s : QString());
            break;
        case BlockKind::Table:
            html += tableHtml(block);
            break;
        case BlockKind::Math:
            html += u"<p><code class=\"display\">%1</code></p>\n"_s.arg(block.text.toHtmlEscaped());
            break;
        case BlockKind::Rule:
            html += "<hr>\n"_L1;
            break;
        }
    }
    return html;
}

QString toHtml(const Archive &archive, bool forPaper)
{
    const storage::Conversation &about = archive.conversation;
    QString html = headHtml(about.title, forPaper)
        + u"<h1 dir=\"auto\">%1</h1>\n<p>%2</p>\n"_s.arg(about.title.toHtmlEscaped(),
                                                         timeText(about.created));
    if (!about.systemPrompt.trimmed().isEmpty()) {
        html += u"<h2>%1</h2>\n<blockquote>%2</blockquote>\n"_s.arg(
            tr("System prompt").toHtmlEscaped(), bodyHtml(about.systemPrompt));
    }
    for (const Message &message : shownBranch(archive)) {
        if (isShown(message))
            html += messageHtml(message, forPaper);
    }
    return html + "</body></html>\n"_L1;
}

} // namespace app::exchange
