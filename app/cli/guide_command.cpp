// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/guide/guide_book.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Writes a page of the user guide, as Markdown. Without TOPIC: which there are.
With --search, the sections in which all the words stand.)"_s;

    void list(Console &console, const QList<GuidePage> &pages)
    {
        for (const GuidePage &page : pages)
            console.write((u"  "_s + page.topic).leftJustified(14) + page.title + u'\n');
    }

    ExitCode search(Console &console, const QList<GuidePage> &pages, const QString &words)
    {
        const QList<GuideHit> hits = searchGuide(pages, words);
        for (const GuideHit &hit : hits) {
            const QString place =
                hit.heading == hit.title ? QString() : u", “%1”"_s.arg(hit.heading);
            console.write(u"hearth guide %1%2\n    %3\n"_s.arg(hit.topic, place, hit.excerpt));
        }
        if (!hits.isEmpty())
            return console.exitCode();
        console.error(u"No section of the guide has all of these words: %1."_s.arg(words));
        return ExitCode::Failed;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const QStringList &words = arguments.words();
        if (words.size() > 1)
            return refuseUsage(console, u"There are %1 topics: name one."_s.arg(words.size()),
                               u"guide"_s);
        const QList<GuidePage> pages = guidePages();
        if (arguments.has(u"search"_s))
            return search(console, pages, arguments.text(u"search"_s));
        if (words.isEmpty()) {
            list(console, pages);
            return console.exitCode();
        }
        const auto page = std::ranges::find(pages, words.first(), &GuidePage::topic);
        if (page == pages.end())
            return refuseUsage(
                console,
                u"The guide has no topic '%1'; 'hearth guide' lists them."_s.arg(words.first()),
                u"guide"_s);
        console.write(page->source);
        return console.exitCode();
    }

} // namespace

Command guideCommand()
{
    return {.name = u"guide"_s,
            .usage = u"[OPTION]… [TOPIC]"_s,
            .summary = u"read the user guide"_s,
            .description = kDescription,
            .options = {{u"search"_s, u"Look for WORDS in the whole guide."_s, u"WORDS"_s}},
            .details = uR"(Examples:
  hearth guide documents
  hearth guide --search "temperature")"_s,
            .run = run};
}

} // namespace app::cli
