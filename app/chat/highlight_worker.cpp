// SPDX-License-Identifier: Apache-2.0
#include "app/chat/highlight_worker.h"

#include "app/chat/code_language.h"

#include <algorithm>
#include <cmath>

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

    // Behind code, as Theme.qml has it (surfaceSunken).
    constexpr QRgb kDarkGround = 0xFF141312;
    constexpr QRgb kLightGround = 0xFFF1EFEB;
    constexpr double kLeastContrast = 4.5; // WCAG 2.2, 1.4.3

    double linear(double part)
    {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }

    double luminance(const QColor &color)
    {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

    double contrast(const QColor &a, const QColor &b)
    {
        const auto [low, high] = std::minmax({luminance(a), luminance(b)});
        return (high + 0.05) / (low + 0.05);
    }

    // The themes of KSyntaxHighlighting hold some colours that can hardly be read on our ground.
    QColor legible(QColor color, bool isDark)
    {
        const QColor ground(isDark ? kDarkGround : kLightGround);
        for (int step = 0; step < 20 && contrast(color, ground) < kLeastContrast; ++step)
            color = isDark ? color.lighter(110) : color.darker(110);
        return color;
    }

    QString escaped(QStringView text)
    {
        return text.toString().toHtmlEscaped();
    }

    // Colours one line after the other as HTML.
    class HtmlHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
    {
    public:
        void setDark(bool isDark) { m_isDark = isDark; }

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
            QString css = "color:"_L1 + legible(format.textColor(theme()), m_isDark).name();
            if (format.isBold(theme()))
                css += ";font-weight:bold"_L1;
            if (format.isItalic(theme()))
                css += ";font-style:italic"_L1;
            return css;
        }

        QStringView m_text;
        QString m_html;
        qsizetype m_end = 0; // of what stands in m_html
        bool m_isDark = false;
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
    m_data->highlighter.setDark(job.isDark);
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
