// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/quote_sources.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr uint64_t kFewestParameters = 500'000'000;
    constexpr size_t kMostSources = 10'000;

    QuoteSource source(const QString &name, QStringView text)
    {
        return {.name = name.toStdString(), .text = text.toString().toStdString()};
    }

    // "[page 3]" begins a page.
    void addPlaces(const QString &name, QStringView text, std::vector<QuoteSource> &sources)
    {
        static const QRegularExpression mark(u"^\\[(page|sheet|slide|chapter) (\\d{1,7})\\]$"_s,
                                             QRegularExpression::MultilineOption);
        QString place;
        qsizetype begin = 0;
        const auto finish = [&](qsizetype end) {
            if (!place.isEmpty() && sources.size() < kMostSources)
                sources.push_back(source(name + place, text.sliced(begin, end - begin)));
        };
        for (const auto &match : mark.globalMatchView(text)) {
            finish(match.capturedStart());
            const bool isPage = match.capturedView(1) == u"page";
            place = u':' + (isPage ? QString() : match.captured(1) + u' ') + match.captured(2);
            begin = match.capturedEnd();
        }
        finish(text.size());
    }

} // namespace

std::vector<QuoteSource> quoteSources(const QString &prompt)
{
    static const QRegularExpression begin(
        u"^<(document name|passage source)=\"([^\"\\n]+)\"[^\\n]*>$"_s,
        QRegularExpression::MultilineOption);
    std::vector<QuoteSource> sources;
    for (const auto &match : begin.globalMatch(prompt)) {
        const bool isDocument = match.capturedView(1).startsWith(u"document");
        const qsizetype from = match.capturedEnd();
        const qsizetype end = prompt.indexOf(isDocument ? "</document>"_L1 : "</passage>"_L1, from);
        if (end < 0 || sources.size() >= kMostSources)
            break;
        const QStringView text = QStringView(prompt).sliced(from, end - from);
        const QString name = match.captured(2);
        const auto known = std::ranges::find(sources, name.toStdString(), &QuoteSource::name);
        if (known == sources.end())
            sources.push_back(source(name, text));
        else
            known->text += '\n' + text.toString().toStdString(); // more of the same page
        if (isDocument)
            addPlaces(name, text, sources);
    }
    return sources;
}

QString quoteAdvice(const std::vector<QuoteSource> &sources, uint64_t modelParameters)
{
    if (sources.empty() || modelParameters < kFewestParameters)
        return {};
    const size_t example = sources.size() > 1 ? 1 : 0; // rather a page than the whole document
    return u"To quote, name the source and copy its words exactly, like this: [%1 “…”]."_s.arg(
        QString::fromStdString(sources[example].name));
}

QList<Citation> citationsIn(const QString &reply)
{
    static const QRegularExpression form(
        u"\\[([^\\[\\]\\n“\"]{1,400}?)[\\s,:]*(?:“([^”\\n]{1,600})”|\"([^\"\\n]{1,600})\")?\\s*\\]"_s);
    QList<Citation> citations;
    for (const auto &match : form.globalMatch(reply)) {
        const Citation citation{.source = match.captured(1),
                                .quote = match.captured(2) + match.captured(3)};
        if (!citations.contains(citation))
            citations.append(citation);
    }
    return citations;
}

bool isOf(const Citation &citation, const QString &name)
{
    if (name.isEmpty() || !citation.source.startsWith(name))
        return false;
    const bool isCut = citation.source.size() > name.size() && name.back().isDigit()
        && citation.source[name.size()].isDigit();
    return !isCut;
}

} // namespace agents::documents
