// SPDX-License-Identifier: Apache-2.0
#include "app/chat/block_writer.h"

#include "app/chat/markdown_math.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    // md4c fills up short rows: a few bytes of hostile text would become very many cells.
    constexpr qsizetype kMaxColumns = 128;
    constexpr qsizetype kMaxCells = 200'000;
    constexpr qsizetype kMaxUrl = 2048;

    QString fromUtf8(const MD_CHAR *text, MD_SIZE size)
    {
        return QString::fromUtf8(text, qsizetype{size});
    }

    // "&#x41;" as its character. Named entities stay as they are: Qt's rich text knows them.
    QString decodedEntity(QStringView entity)
    {
        if (!entity.startsWith("&#"_L1)) {
            const std::pair<QLatin1StringView, QChar> known[] = {{"&amp;"_L1, u'&'},
                                                                 {"&lt;"_L1, u'<'},
                                                                 {"&gt;"_L1, u'>'},
                                                                 {"&quot;"_L1, u'"'},
                                                                 {"&nbsp;"_L1, u'\u00a0'}};
            for (const auto &[name, character] : known) {
                if (entity == name)
                    return character;
            }
            return entity.toString();
        }
        const bool isHex = entity.size() > 2 && (entity[2] == u'x' || entity[2] == u'X');
        const QStringView digits = entity.sliced(isHex ? 3 : 2).chopped(1);
        bool isNumber = false;
        const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter = isNumber && code >= 32 && code <= QChar::LastValidCodePoint
            && !(code >= 0xD800 && code <= 0xDFFF);
        const char32_t shown = isCharacter ? char32_t{code} : char32_t{QChar::ReplacementCharacter};
        return QStringView(QChar::fromUcs4(shown)).toString();
    }

    QString attributeText(const MD_ATTRIBUTE &attribute)
    {
        QString text;
        for (size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size;
             ++i) {
            const MD_OFFSET begin = attribute.substr_offsets[i];
            const MD_OFFSET end = attribute.substr_offsets[i + 1];
            const QString piece = fromUtf8(attribute.text + begin, end - begin);
            text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(piece) : piece;
        }
        return text;
    }

    // Empty: not a link that Hearth opens.
    QString safeUrl(const QString &address)
    {
        if (address.size() > kMaxUrl)
            return {};
        const QUrl url(address, QUrl::TolerantMode);
        const QString scheme = url.scheme();
        const bool isSafe = url.isValid()
            && (((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty())
                || scheme == "mailto"_L1);
        return isSafe ? QString::fromLatin1(url.toEncoded()).toHtmlEscaped() : QString();
    }

} // namespace

void BlockWriter::open(const QString &tag, QLatin1StringView closing)
{
    const bool fits = m_closing.size() < kMaxDepth;
    if (fits)
        m_html += tag;
    m_closing.push_back(fits ? closing : QLatin1StringView());
}

void BlockWriter::close()
{
    m_html += m_closing.back();
    m_closing.pop_back();
}

void BlockWriter::breakPlain()
{
    if (!m_plain.isEmpty() && !m_plain.endsWith(u'\n') && !m_plain.endsWith("- "_L1)
        && !m_plain.endsWith(". "_L1))
        m_plain += u'\n';
}

void BlockWriter::beginTop(MD_BLOCKTYPE type, void *detail)
{
    m_block = {};
    m_isContinued = false;
    m_html.clear();
    m_plain.clear();
    if (type == MD_BLOCK_CODE) {
        m_block.kind = BlockKind::Code;
        m_block.language = attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
    } else if (type == MD_BLOCK_TABLE) {
        m_block.kind = BlockKind::Table;
    } else if (type == MD_BLOCK_HR) {
        m_block.kind = BlockKind::Rule;
    } else if (type == MD_BLOCK_H) {
        m_block.headingLevel = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
    }
}

void BlockWriter::finishText()
{
    do {
        if (m_plain.endsWith(u'\n'))
            m_plain.chop(1);
    } while (m_block.kind != BlockKind::Code && m_plain.endsWith(u'\n'));
    m_block.text = std::exchange(m_plain, {});
}

void BlockWriter::endTop()
{
    finishText();
    if (m_block.kind == BlockKind::RichText)
        m_block.html = m_isContinued ? withoutEmptyTags(m_html) : m_html;
    m_html.clear();
    // A formula that stands alone is a row of its own, which can be wider than the column.
    static const QRegularExpression kAlone(u"^<p><code class=\"display\">[^<]*</code></p>$"_s);
    if (m_block.hasMath && kAlone.match(m_block.html).hasMatch()) {
        m_block = {};
        m_block.kind = BlockKind::Math;
        m_block.text = m_tex.trimmed();
    }
    if (m_block.kind != BlockKind::RichText || !m_block.html.isEmpty())
        m_blocks.append(std::exchange(m_block, {}));
}

void BlockWriter::openItem(const MD_BLOCK_LI_DETAIL &item)
{
    // Classes that Qt draws as a box instead of a bullet.
    const bool isDone = item.is_task && item.task_mark != ' ';
    open(!item.is_task ? u"<li>"_s
             : isDone  ? u"<li class=\"checked\">"_s
                       : u"<li class=\"unchecked\">"_s,
         "</li>"_L1);
    breakPlain();
    int number = -1;
    if (!m_numbers.empty() && m_numbers.back() >= 0)
        number = m_numbers.back()++;
    const qsizetype indent = std::min<qsizetype>(2 * (qsizetype(m_numbers.size()) - 1), 40);
    m_plain += QString(indent, u' ') + (number < 0 ? u"- "_s : QString::number(number) + u". "_s);
    if (item.is_task)
        m_plain += isDone ? u"[x] "_s : u"[ ] "_s;
}

void BlockWriter::openNested(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return open(u"<blockquote>"_s, "</blockquote>"_L1);
    case MD_BLOCK_UL:
        m_numbers.push_back(-1);
        return open(u"<ul>"_s, "</ul>"_L1);
    case MD_BLOCK_OL: {
        const unsigned start = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
        m_numbers.push_back(int(std::min(start, 999'999'999U)));
        return open(u"<ol start=\"%1\">"_s.arg(start), "</ol>"_L1);
    }
    case MD_BLOCK_LI:
        return openItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
    case MD_BLOCK_H: {
        const unsigned level = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
        static constexpr QLatin1StringView kClosing[] = {"</h1>"_L1, "</h2>"_L1, "</h3>"_L1,
                                                         "</h4>"_L1, "</h5>"_L1, "</h6>"_L1};
        return open(u"<h%1>"_s.arg(level), kClosing[std::clamp(level, 1U, 6U) - 1]);
    }
    case MD_BLOCK_HR:
        return open(u"<hr>"_s, {});
    case MD_BLOCK_CODE:
        return open(u"<pre dir=\"ltr\">"_s, "</pre>"_L1);
    case MD_BLOCK_TABLE:
        return open(u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s, "</table>"_L1);
    case MD_BLOCK_TR:
        return open(u"<tr>"_s, "</tr>"_L1);
    case MD_BLOCK_TH:
        return open(u"<th>"_s, "</th>"_L1);
    case MD_BLOCK_TD:
        return open(u"<td>"_s, "</td>"_L1);
    case MD_BLOCK_P:
        return open(u"<p>"_s, "</p>"_L1);
    default:
        return open({}, {});
    }
}

void BlockWriter::tableEvent(MD_BLOCKTYPE type, void *detail)
{
    if (type == MD_BLOCK_TR)
        m_cells.clear();
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD)
        return;
    m_html.clear();
    if (type == MD_BLOCK_TH && m_block.tableAlign.size() < kMaxColumns) {
        static constexpr CellAlign kAligns[] = {CellAlign::None, CellAlign::Left, CellAlign::Center,
                                                CellAlign::Right};
        m_block.tableAlign.append(kAligns[static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align]);
    }
}

void BlockWriter::endCell()
{
    if (m_cells.size() < kMaxColumns)
        m_cells.append(std::exchange(m_html, {}));
    m_plain += u'\t';
}

void BlockWriter::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (type == MD_BLOCK_DOC)
        return;
    if (m_open.empty())
        beginTop(type, detail);
    else if (type == MD_BLOCK_CODE && m_block.kind == BlockKind::RichText && isInLists())
        leaveListForCode(detail);
    m_open.push_back(type);
    if (m_block.kind == BlockKind::Table)
        tableEvent(type, detail);
    else if (m_block.kind == BlockKind::RichText)
        openNested(type, detail);
}

void BlockWriter::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_DOC)
        return;
    m_open.pop_back();
    if (m_isListCode) {
        goOnWithList();
    } else if (m_block.kind == BlockKind::RichText) {
        close();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_numbers.pop_back();
        breakPlain();
    } else if (m_block.kind == BlockKind::Table) {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            endCell();
        } else if (type == MD_BLOCK_TR) {
            if (m_plain.endsWith(u'\t'))
                m_plain.back() = u'\n';
            if (m_block.tableHeader.isEmpty())
                m_block.tableHeader = std::exchange(m_cells, {});
            else if (m_block.tableRows.size() * m_block.tableHeader.size() < kMaxCells)
                m_block.tableRows.append(std::exchange(m_cells, {}));
            else
                ++m_block.tableDropped;
        }
    }
    if (m_open.empty())
        endTop();
}

void BlockWriter::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_EM:
        return open(u"<i>"_s, "</i>"_L1);
    case MD_SPAN_STRONG:
        return open(u"<b>"_s, "</b>"_L1);
    case MD_SPAN_DEL:
        return open(u"<s>"_s, "</s>"_L1);
    case MD_SPAN_CODE:
        return open(u"<code>"_s, "</code>"_L1);
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        return openMath(type == MD_SPAN_LATEXMATH_DISPLAY);
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

void BlockWriter::leaveSpan(MD_SPANTYPE type)
{
    if (m_isInMath)
        return closeMath();
    close();
    if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        m_links.pop_back();
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

void BlockWriter::writeText(const QString &plain)
{
    if (m_isInMath) {
        m_tex += plain;
        return;
    }
    QString html = m_block.kind == BlockKind::Code ? QString() : plain.toHtmlEscaped();
    if (!plain.contains(QChar(kNoteEnd))) {
        m_html += html;
        m_plain += plain;
        return;
    }
    html.replace(QChar(kNoteBegin), "<sup>"_L1).replace(QChar(kNoteTextBegin), "<sup>"_L1);
    m_html += html.replace(QChar(kNoteEnd), "</sup>"_L1);
    QString words = plain;
    words.replace(QChar(kNoteBegin), "[^"_L1).replace(QChar(kNoteTextBegin), "[^"_L1);
    m_plain += words.replace(QChar(kNoteEnd), u']');
}

void BlockWriter::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_html += QChar::ReplacementCharacter;
        m_plain += QChar::ReplacementCharacter;
        return;
    case MD_TEXT_BR:
        m_html += "<br>"_L1;
        m_plain += u'\n';
        return;
    case MD_TEXT_SOFTBR:
        m_html += u' ';
        m_plain += u' ';
        return;
    case MD_TEXT_ENTITY: {
        const QString entity = decodedEntity(fromUtf8(text, size));
        m_html += entity.startsWith(u'&') && entity.size() > 1 ? entity : entity.toHtmlEscaped();
        m_plain += entity;
        return;
    }
    default:
        writeText(fromUtf8(text, size));
    }
}

} // namespace app
