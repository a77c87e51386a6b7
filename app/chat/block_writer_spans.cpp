// SPDX-License-Identifier: Apache-2.0
// What stands within a line; the rest of BlockWriter is in block_writer.cpp.
#include "app/chat/block_writer.h"
#include "app/chat/markdown_text.h"

#include <algorithm>

#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMaxUrl = 2048;

    // Empty: not a link that Hearth opens.
    QString safeUrl(const QString &address)
    {
        if (address.size() > kMaxUrl)
            return {};
        QUrl url(address, QUrl::TolerantMode);
        const QString scheme = url.scheme();
        const bool isSafe = url.isValid()
            && (((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty())
                || scheme == "mailto"_L1);
        url.setUserInfo({}); // "https://bank.example@evil.example" reads as the bank's
        return isSafe ? QString::fromLatin1(url.toEncoded()).toHtmlEscaped() : QString();
    }

} // namespace

void BlockWriter::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY)
        return openMath(type == MD_SPAN_LATEXMATH_DISPLAY);
    m_spans.push_back(type);
    switch (type) {
    case MD_SPAN_EM:
        return open(u"<i>"_s, "</i>"_L1);
    case MD_SPAN_STRONG:
        return open(u"<b>"_s, "</b>"_L1);
    case MD_SPAN_DEL:
        return open(u"<s>"_s, "</s>"_L1);
    case MD_SPAN_CODE:
        return open(u"<code>"_s, "</code>"_L1);
    case MD_SPAN_A:
    case MD_SPAN_IMG: {
        const QString url = safeUrl(
            attributeText(type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL *>(detail)->href
                                            : static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        const bool isInside = std::find(m_links.begin(), m_links.end(), true) != m_links.end();
        const bool isLink = !url.isEmpty() && !isInside;
        m_links.push_back(isLink);
        return isLink ? open(u"<a href=\"%1\">"_s.arg(url), "</a>"_L1) : open({}, {});
    }
    default:
        return open({}, {});
    }
}

// md4c ends what it never began where marks cross: "*a ~~ ~** b~~ ~*(*~". That is passed over, and
// what stays open ends with its outer span or its block.
void BlockWriter::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        if (m_isInMath)
            closeMath();
        return;
    }
    if (std::ranges::find(m_spans, type) == m_spans.end())
        return;
    while (m_spans.back() != type)
        closeSpan();
    closeSpan();
}

void BlockWriter::closeSpan()
{
    if (m_spans.back() == MD_SPAN_A || m_spans.back() == MD_SPAN_IMG)
        m_links.pop_back();
    m_spans.pop_back();
    close();
}

void BlockWriter::endSpans()
{
    if (m_isInMath)
        closeMath();
    while (!m_spans.empty())
        closeSpan();
}

void BlockWriter::openMath(bool isDisplay)
{
    m_isInMath = true;
    m_isDisplay = isDisplay;
    m_tex.clear();
}

// "5$ and 10$" is no formula: those have no space behind the first sign or before the last.
void BlockWriter::closeMath()
{
    m_isInMath = false;
    const QString sign = m_isDisplay ? u"$$"_s : u"$"_s;
    m_plain += sign + m_tex + sign;
    const bool isEmpty = m_tex.trimmed().isEmpty();
    if (isEmpty || (!m_isDisplay && (m_tex.front().isSpace() || m_tex.back().isSpace()))) {
        m_html += sign + m_tex.toHtmlEscaped() + sign;
        return;
    }
    m_block.hasMath = true;
    m_html += u"<code class=\"%1\">%2</code>"_s.arg(m_isDisplay ? "display"_L1 : "tex"_L1,
                                                    m_tex.toHtmlEscaped());
}

} // namespace app
