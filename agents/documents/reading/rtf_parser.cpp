// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/rtf_parser.h"

#include "agents/documents/reading/text_decoding.h"

#include <algorithm>
#include <utility>

#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    QByteArray pageName(int page)
    {
        switch (page) {
        case 932:
            return "shift_jis";
        case 936:
            return "gbk";
        case 949:
            return "euc-kr";
        case 950:
            return "big5";
        case 65001:
            return "utf-8";
        default:
            return page >= 1250 && page <= 1258 ? "windows-" + QByteArray::number(page)
                : page >= 400 && page <= 900    ? "ibm" + QByteArray::number(page)
                                                : QByteArray("windows-1252");
        }
    }

    // \fcharset to a code page.
    int pageOfCharset(int charset)
    {
        static const QHash<int, int> kPages{{128, 932},  {129, 949},  {134, 936},  {136, 950},
                                            {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255},
                                            {178, 1256}, {186, 1257}, {204, 1251}, {222, 874},
                                            {238, 1250}};
        return kPages.value(charset, 1252);
    }

    bool isLetter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

} // namespace

RtfParser::RtfParser(QByteArrayView rtf,
                     MarkdownBuilder &builder,
                     Seen &seen,
                     const ReadContext &context)
    : m_rtf(rtf)
    , m_builder(builder)
    , m_seen(seen)
    , m_context(context)
{
}

base::Result<void> RtfParser::parse()
{
    for (int steps = 0; m_at < m_rtf.size() && !m_builder.isFull(); ++steps) {
        if ((steps & 0xFFFF) == 0 && m_context.isOutOfTime())
            return m_context.outOfTime();
        const char c = m_rtf[m_at++];
        if (c == '{') {
            openGroup();
            if (m_states.size() > m_context.limits().depth)
                return m_context.tooLarge(
                    u"its parts are nested more than %1 deep"_s.arg(m_context.limits().depth));
        } else if (c == '}') {
            closeGroup();
        } else if (c == '\\') {
            readControl();
        } else if (c != '\r' && c != '\n') {
            addByte(c);
        }
    }
    const bool isCutOff = m_states.size() > 1 && !m_builder.isFull();
    flushBytes();
    endParagraph();
    endTable();
    if (isCutOff)
        return m_context.damaged(u"it ends too early"_s);
    return {};
}

void RtfParser::openGroup()
{
    flushBytes();
    m_states.append(m_states.last());
}

void RtfParser::closeGroup()
{
    flushBytes();
    if (m_states.size() > 1)
        m_states.removeLast();
}

RtfParser::Word RtfParser::readWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_rtf.size() && isLetter(m_rtf[m_at]) && m_at - begin < 32)
        ++m_at;
    Word word{.name = m_rtf.sliced(begin, m_at - begin), .number = {}};
    const qsizetype digits = m_at;
    if (m_at < m_rtf.size() && m_rtf[m_at] == '-')
        ++m_at;
    while (m_at < m_rtf.size() && m_rtf[m_at] >= '0' && m_rtf[m_at] <= '9' && m_at - digits < 11)
        ++m_at;
    bool isNumber = false;
    const int number = m_rtf.sliced(digits, m_at - digits).toInt(&isNumber);
    if (isNumber)
        word.number = number;
    if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
        ++m_at;
    return word;
}

void RtfParser::readControl()
{
    if (m_at >= m_rtf.size())
        return;
    const char c = m_rtf[m_at];
    if (isLetter(c))
        return apply(readWord());
    ++m_at;
    if (c == '\'') {
        bool isNumber = false;
        const int byte =
            m_rtf.sliced(m_at, std::min<qsizetype>(2, m_rtf.size() - m_at)).toInt(&isNumber, 16);
        m_at = std::min(m_rtf.size(), m_at + 2);
        if (isNumber)
            addByte(static_cast<char>(byte));
    } else if (c == '*') {
        // A destination that may be passed over, and is unless it is known.
        m_states.last().target = Target::Skipped;
    } else if (c == '~') {
        addText(u" "_s);
    } else if (c == '_') {
        addText(u"-"_s);
    } else if (c == '\n' || c == '\r') {
        endParagraph();
    } else if (c == '{' || c == '}' || c == '\\') {
        addByte(c);
    }
}

void RtfParser::apply(const Word &word)
{
    flushBytes();
    State &state = m_states.last();
    const int number = word.number.value_or(0);
    if (word.name == "bin") {
        m_at = std::min(m_rtf.size(), m_at + std::max(0, number));
    } else if (word.name == "uc") {
        state.skipAfterUnicode = std::clamp(number, 0, 8);
    } else if (word.name == "u") {
        addText(QString(QChar(static_cast<char16_t>(number & 0xFFFF))));
        m_toSkip = state.skipAfterUnicode;
    } else if (word.name == "ansicpg") {
        m_defaultPage = pageName(number);
    } else if (word.name == "f") {
        state.font = number;
    } else if (word.name == "fcharset" && state.target == Target::FontTable) {
        if (m_fontPages.size() < 4096 && number > 1)
            m_fontPages.insert(state.font, pageName(pageOfCharset(number)));
    } else if (word.name == "v") {
        state.isHidden = word.number != 0;
        m_seen.hiddenTexts += state.isHidden ? 1 : 0;
    } else if (word.name == "deleted") {
        state.isDeleted = word.number != 0;
        m_seen.deletions += state.isDeleted ? 1 : 0;
    } else if (word.name == "plain") {
        state.isHidden = state.isDeleted = false;
    } else if (!applyStyle(word) && !applyTarget(word) && !applyTable(word)) {
        applySign(word);
    }
}

bool RtfParser::applyStyle(const Word &word)
{
    const bool isSheet = m_states.last().target == Target::StyleSheet;
    const int number = word.number.value_or(0);
    if (word.name == "s") {
        (isSheet ? m_style : m_heading) = isSheet ? number : m_styleLevels.value(number);
    } else if (word.name == "outlinelevel") {
        const int level = number >= 0 && number < 9 ? number + 1 : 0;
        if (!isSheet)
            m_heading = level;
        else if (m_styleLevels.size() < 4096)
            m_styleLevels.insert(m_style, level);
    } else {
        return false;
    }
    return true;
}

bool RtfParser::applyTarget(const Word &word)
{
    static const QSet<QByteArray> kSkipped{
        "colortbl", "info",      "pict",       "header",    "headerl",  "headerr",
        "headerf",  "footer",    "footerl",    "footerr",   "footerf",  "object",
        "fldinst",  "themedata", "nonshppict", "datafield", "xmlnstbl", "generator",
        "author",   "atnid",     "bkmkstart",  "bkmkend"};
    State &state = m_states.last();
    const QByteArray name = word.name.toByteArray();
    if (name == "title" && m_states.size() > 1) { // inside info, which is passed over otherwise
        state.target = Target::Title;
        return true;
    }
    if (state.target == Target::Skipped && name != "shptxt" && name != "annotation")
        return true;
    if (name == "fonttbl") {
        state.target = Target::FontTable;
    } else if (name == "stylesheet") {
        state.target = Target::StyleSheet;
    } else if (kSkipped.contains(name)) {
        m_seen.pictures += name == "pict" ? 1 : 0;
        state.target = Target::Skipped;
    } else if (name == "footnote") {
        addText(u" [note] "_s);
    } else if (name == "annotation") {
        state.target = Target::Text;
        ++m_seen.comments;
        addText(u" [comment] "_s);
    } else if (name == "shptxt") {
        state.target = Target::Text;
    } else {
        return false;
    }
    return true;
}

bool RtfParser::applyTable(const Word &word)
{
    const QByteArrayView name = word.name;
    if (name == "intbl") {
        m_isInTable = true;
    } else if (name == "cell" || name == "nestcell") {
        m_row.append(std::exchange(m_text, {}).trimmed());
        m_isInTable = true;
    } else if (name == "row" || name == "nestrow") {
        endRow();
    } else if (name == "pard") {
        m_isInTable = false;
        m_heading = 0;
    } else {
        return false;
    }
    return true;
}

bool RtfParser::applySign(const Word &word)
{
    static const QHash<QByteArray, QString> kSigns{
        {"line", u"\n"_s},     {"tab", u"\t"_s},    {"emdash", u"—"_s}, {"endash", u"–"_s},
        {"bullet", u"•"_s},    {"lquote", u"‘"_s},  {"rquote", u"’"_s}, {"ldblquote", u"“"_s},
        {"rdblquote", u"”"_s}, {"emspace", u" "_s}, {"enspace", u" "_s}};
    if (word.name == "par" || word.name == "sect" || word.name == "page") {
        if (m_states.last().target == Target::Text)
            endParagraph();
        return true;
    }
    const auto sign = kSigns.constFind(word.name.toByteArray());
    if (sign != kSigns.constEnd())
        addText(*sign);
    return sign != kSigns.constEnd();
}

void RtfParser::addByte(char byte)
{
    if (m_toSkip > 0)
        --m_toSkip;
    else if (m_states.last().target != Target::Skipped)
        m_bytes += byte;
}

void RtfParser::addText(const QString &text)
{
    const State &state = m_states.last();
    if (state.isHidden || state.isDeleted)
        return;
    if (state.target == Target::Text)
        m_text += text;
    else if (state.target == Target::Title && m_title.size() < 1000)
        m_title += text;
}

void RtfParser::flushBytes()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    const Target target = m_states.last().target;
    if (target == Target::StyleSheet)
        return nameStyle(bytes);
    if (target != Target::Text && target != Target::Title)
        return;
    const bool isAscii = std::ranges::all_of(bytes, [](char c) { return (c & 0x80) == 0; });
    addText(isAscii ? QString::fromLatin1(bytes)
                    : decodeText(bytes, codePage()).value_or(QString()));
}

// "Heading 2;": an English name also in files of other languages.
void RtfParser::nameStyle(const QByteArray &name)
{
    const QByteArray lower = name.trimmed().toLower();
    const int level = lower.startsWith("heading ") ? lower.sliced(8).chopped(1).toInt() : 0;
    if (level >= 1 && level <= 9 && lower.endsWith(';') && m_styleLevels.size() < 4096)
        m_styleLevels.insert(m_style, level);
}

QByteArray RtfParser::codePage() const
{
    return m_fontPages.value(m_states.last().font, m_defaultPage);
}

void RtfParser::endParagraph()
{
    flushBytes();
    if (m_isInTable) {
        m_text += u'\n';
        return;
    }
    endTable();
    const QString text = std::exchange(m_text, {});
    if (m_heading > 0)
        m_builder.heading(m_heading, text);
    else
        m_builder.paragraph(text);
}

void RtfParser::endRow()
{
    m_rows.append(std::exchange(m_row, {}));
    m_text.clear();
    m_isInTable = false;
}

void RtfParser::endTable()
{
    if (!m_row.isEmpty())
        endRow();
    if (!m_rows.isEmpty())
        m_builder.table(std::exchange(m_rows, {}));
}

} // namespace agents::documents
