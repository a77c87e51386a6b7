// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/fetch_tool.h"

#include "agents/tools/arguments.h"
#include "agents/tools/project_file.h"
#include "agents/tools/shown_text.h"

#include <algorithm>

#include <QUrl>

namespace agents::tools {

namespace {

    constexpr size_t kLongestAddress = 2000; // bytes
    constexpr size_t kMostShown = 12 * 1024; // bytes of a page that the model sees

    base::Result<std::string> addressOf(const nlohmann::json &arguments)
    {
        const auto url = Arguments("fetch", arguments).text("url");
        return url ? fetchAddress(*url) : url.error();
    }

    std::string shownText(std::string_view text)
    {
        std::string out;
        for (size_t begin = 0; begin < text.size();) {
            const size_t end = std::min(text.find('\n', begin), text.size());
            out += cutLine(text.substr(begin, end - begin), 2000) + "\n";
            begin = end + 1;
        }
        return cutMiddle(out, kMostShown);
    }

} // namespace

base::Result<std::string> fetchAddress(std::string_view text)
{
    const base::Error noAddress{base::ErrorCode::InvalidInput,
                                "url must be one whole https address, without a user's name."};
    const bool isPlain = std::ranges::none_of(
        text, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
    if (text.empty() || text.size() > kLongestAddress || !isPlain)
        return noAddress;
    QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return noAddress;
    url.setFragment({});
    return url.toEncoded(QUrl::FullyEncoded).toStdString();
}

std::shared_ptr<const nlohmann::json> FetchTool::declaration() const
{
    return declare(name(), "Read a page of the web. The user is asked each time.",
                   {{"url", "string", ""}});
}

base::Result<ToolPreview> FetchTool::preview(const nlohmann::json &arguments,
                                             const ToolContext &) const
{
    const auto address = addressOf(arguments);
    if (!address)
        return address.error();
    ToolPreview preview;
    preview.argv = {"fetch", *address};
    return preview;
}

base::Result<ToolResult> FetchTool::run(const nlohmann::json &arguments,
                                        const ToolContext &context) const
{
    const auto address = addressOf(arguments);
    if (!address)
        return failedResult(address.error());
    const auto page = m_pages->fetch(*address, context.cancel);
    if (!page && page.error().code == base::ErrorCode::Cancelled)
        return page.error();
    ToolResult result;
    if (!page) {
        result = failedResult(page.error());
        result.text = cutMiddle(result.text, kMaxResult); // may hold words of the server
    } else {
        result.text = page->address + "\n" + shownText(page->text)
            + (page->isCut ? "(The page is longer than what was fetched.)\n" : "");
    }
    result.untrusted = true;
    result.detail.kind = ToolDetail::Kind::Text;
    result.detail.body = result.text;
    return result;
}

} // namespace agents::tools
