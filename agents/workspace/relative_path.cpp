// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/relative_path.h"

namespace agents::workspace {

namespace {

    constexpr size_t kMaxPath = 4096;
    constexpr size_t kMaxName = 255;

    base::Error refused(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    // For a message: what cannot be seen becomes visible, and a long path is cut.
    std::string shown(std::string_view text)
    {
        std::string out;
        for (const char c : text.substr(0, 200))
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
        return out;
    }

    bool isAbsolute(std::string_view text, NameRules rules)
    {
        if (text.starts_with('/'))
            return true;
        const bool drive = text.size() > 1 && text[1] == ':';
        return rules == NameRules::Windows && (drive || text.starts_with('\\'));
    }

    bool sameStart(std::string_view text, std::string_view root, NameRules rules)
    {
        if (text.size() < root.size())
            return false;
        const auto folded = [&](char c) {
            if (rules == NameRules::Posix)
                return c;
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\\' ? '/' : c;
        };
        for (size_t i = 0; i < root.size(); ++i) {
            if (folded(text[i]) != folded(root[i]))
                return false;
        }
        return true;
    }

    base::Result<std::string>
    belowRoot(std::string_view text, std::string_view root, NameRules rules)
    {
        if (!isAbsolute(text, rules))
            return std::string(text);
        while (root.size() > 1 && root.ends_with('/'))
            root.remove_suffix(1);
        const bool inside = sameStart(text, root, rules)
            && (text.size() == root.size() || text[root.size()] == '/' || root == "/"
                || (rules == NameRules::Windows && text[root.size()] == '\\'));
        if (inside)
            return "./" + std::string(text.substr(root.size()));
        return refused(
            shown(text)
            + " lies outside the folder. Use a path relative to the folder, such as src/main.cpp.");
    }

} // namespace

base::Result<RelativePath>
RelativePath::parse(std::string_view text, std::string_view root, NameRules rules)
{
    if (text.size() > kMaxPath)
        return refused("The path is longer than 4096 bytes.");
    if (text.find('\0') != std::string_view::npos)
        return refused("The path holds a NUL character. Write the plain file name.");
    if (text.starts_with('~'))
        return refused(shown(text)
                       + " points to a home folder. Use a path relative to the folder.");
    auto relative = belowRoot(text, root, rules);
    if (!relative)
        return relative.error();
    if (rules == NameRules::Windows) {
        for (char &c : *relative)
            c = c == '\\' ? '/' : c;
    }
    RelativePath path;
    std::string_view rest = *relative;
    while (!rest.empty()) {
        const size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            if (path.m_parts.empty())
                return refused(shown(text)
                               + " leads out of the folder. Use a path inside it, without \"..\".");
            path.m_parts.pop_back();
            continue;
        }
        if (part.size() > kMaxName)
            return refused("A name in the path is longer than 255 bytes.");
        if (rules == NameRules::Windows && isWindowsTrap(part))
            return refused(shown(part)
                           + " is not a plain file name on Windows. Choose another name.");
        path.m_parts.emplace_back(part);
    }
    return path;
}

base::Result<RelativePath> RelativePath::fromRecord(std::string_view text)
{
    if (text == ".")
        return RelativePath();
    auto path = parse(text, "/", nativeNameRules());
    if (!path || path->text() != text)
        return refused("A recorded path is damaged: " + shown(text) + ".");
    return path;
}

std::string RelativePath::text() const
{
    if (m_parts.empty())
        return ".";
    std::string joined;
    for (const std::string &part : m_parts) {
        joined += joined.empty() ? "" : "/";
        joined += part;
    }
    return joined;
}

RelativePath RelativePath::parent() const
{
    RelativePath up = *this;
    if (!up.m_parts.empty())
        up.m_parts.pop_back();
    return up;
}

RelativePath RelativePath::child(std::string_view name) const
{
    RelativePath down = *this;
    down.m_parts.emplace_back(name);
    return down;
}

} // namespace agents::workspace
