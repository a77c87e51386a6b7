// SPDX-License-Identifier: Apache-2.0
#include "app/chat/highlight_worker.h"

#include "app/chat/code_language.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QHash>

using namespace Qt::Literals;

namespace app {
namespace {

    // Colouring a longer line costs more than it tells (minified code, data in one line).
    constexpr qsizetype kMaxLineLength = 2000;

    QString escaped(QStringView text)
    {
        return text.toString().toHtmlEscaped();
    }

    // Colours one line after the other as HTML.
    class HtmlHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
    {
    public:
        QString line(const QString &text, KSyntaxHighlighting::State &state)
        {
            m_text = text;
            m_html.clear();
            m_end = 0;
            if (text.size() <= kMaxLineLength)
                state = highlightLine(text, state);
            m_html += escaped(m_text.sliced(m_end));
            return m_html;
        }

    protected:
        void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
        {
            if (length <= 0 || offset < m_end || offset + length > m_text.size())
                return;
            m_html += escaped(m_text.sliced(m_end, offset - m_end));
            m_end = offset + length;
            const QString part = escaped(m_text.sliced(offset, length));
            m_html += format.isDefaultTextStyle(theme())
                ? part
                : u"<span style=\"%1\">%2</span>"_s.arg(style(format), part);
        }

    private:
        QString style(const KSyntaxHighlighting::Format &format) const
        {
            QString css = "color:"_L1 + format.textColor(theme()).name();
            if (format.isBold(theme()))
                css += ";font-weight:bold"_L1;
            if (format.isItalic(theme()))
                css += ";font-style:italic"_L1;
            return css;
        }

        QStringView m_text;
        QString m_html;
        qsizetype m_end = 0; // of what stands in m_html
    };

} // namespace

struct HighlightWorker::Data {
    KSyntaxHighlighting::Repository repository;
    HtmlHighlighter highlighter;
    QHash<CodeKey, KSyntaxHighlighting::State> states; // after the last line of each block
};

HighlightWorker::HighlightWorker() = default;
HighlightWorker::~HighlightWorker() = default;

QStringList HighlightWorker::run(const HighlightJob &job)
{
    if (!m_data)
        m_data = std::make_unique<Data>();
    using KSyntaxHighlighting::Repository;
    const auto definition = m_data->repository.definitionForName(definitionName(job.language));
    m_data->highlighter.setDefinition(definition);
    m_data->highlighter.setTheme(m_data->repository.defaultTheme(
        job.isDark ? Repository::DarkTheme : Repository::LightTheme));
    KSyntaxHighlighting::State &state = m_data->states[job.key];
    if (job.isRestart)
        state = {};
    QStringList html;
    html.reserve(job.lines.size());
    for (const QString &line : job.lines)
        html.append(definition.isValid() ? m_data->highlighter.line(line, state)
                                         : line.toHtmlEscaped());
    return html;
}

void HighlightWorker::clear()
{
    if (m_data)
        m_data->states.clear();
}

} // namespace app
