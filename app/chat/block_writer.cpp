// SPDX-License-Identifier: Apache-2.0
#include "app/chat/block_writer.h"

#include "app/chat/markdown_math.h"
#include "app/chat/markdown_text.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    // md4c fills up short rows: a few bytes of hostile text would become very many cells.
    constexpr qsizetype kMaxColumns = 128;
    constexpr qsizetype kMaxCells = 200'000;

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
    endSpans();
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
