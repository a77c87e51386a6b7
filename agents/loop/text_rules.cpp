// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/text_rules.h"

#include "agents/tools/file_memory.h"
#include "agents/tools/project_file.h"
#include "agents/workspace/file_walker.h"
#include "engine/sampling/substring_automaton.h"
#include "engine/text/utf8.h"

#include <map>
#include <mutex>
#include <new>
#include <utility>

namespace agents::loop {

namespace {

    using engine::sampling::LateText;
    using engine::sampling::Leaf;
    using engine::sampling::Quoting;
    using engine::sampling::SubstringAutomaton;

    constexpr size_t kMostFiles = 20'000;
    constexpr size_t kMostSeen = 8; // files that are prepared
    constexpr size_t kMostSeenBytes = SubstringAutomaton::kMostBytes; // of all of them

    using Texts = std::map<std::string, std::string>;
    using LeafPointer = std::shared_ptr<const Leaf>; // shared: with the replies that use it

    // Nothing: there are too many, or it cannot be said.
    std::vector<std::string> existingFiles(const tools::ToolContext &context)
    {
        const auto found =
            workspace::walk(context.workspace, workspace::RelativePath(),
                            {.ignored = false, .maxEntries = kMostFiles}, context.cancel);
        std::vector<std::string> paths;
        if (!found || !found->complete)
            return paths;
        for (const auto &entry : found->entries) {
            if (engine::text::withoutInvalidUtf8(entry.path) == entry.path)
                paths.push_back(entry.path);
        }
        return paths;
    }

    LeafPointer anyOf(const std::vector<std::string> &paths)
    {
        if (paths.empty())
            return {};
        auto dfa = engine::sampling::ByteDfa::anyOf(paths);
        if (!dfa)
            return {};
        return textLeaf(Quoting::Raw, {},
                        std::make_shared<engine::sampling::ByteDfa>(*std::move(dfa)));
    }

    LeafPointer piecesOf(const tools::ProjectFile &file)
    {
        auto automaton = SubstringAutomaton::make(file.text.text());
        if (!automaton)
            return {};
        return textLeaf(
            Quoting::Raw, {},
            std::shared_ptr<const engine::sampling::TextContent>(*std::move(automaton)));
    }

} // namespace

// What is known of the folder. Written by the thread that looks, then read by the inference thread.
class TextRules::World final
{
public:
    explicit World(const tools::ToolContext &context)
        : m_context(&context)
    {
    }

    void look(const std::vector<std::string> &seen)
    {
        const std::scoped_lock lock(m_mutex);
        try {
            std::vector<std::string> paths = existingFiles(*m_context);
            if (!m_files || paths != m_paths) {
                m_files = anyOf(paths);
                m_paths = std::move(paths);
            }
            prepare(seen);
        } catch (const std::bad_alloc &) { // a rule less, not a turn less
            m_files = {};
            m_seen = {};
        }
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_context = nullptr;
    }

    LeafPointer leafFor(const LateText &text, const Texts &earlier)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_context)
            return {};
        if (text.argument == "file" && (text.tool == "read" || text.tool == "edit"))
            return m_files;
        const auto file = earlier.find("file");
        if (text.tool != "edit" || text.argument != "find" || file == earlier.end())
            return {};
        if (const auto known = m_seen.find(file->second); known != m_seen.end())
            return known->second.pieces;
        const auto read = tools::readProjectFile(file->second, *m_context, true);
        return read ? piecesOf(*read) : LeafPointer();
    }

private:
    struct Seen {
        std::string hash;
        LeafPointer pieces;
    };

    void prepare(const std::vector<std::string> &paths)
    {
        std::map<std::string, Seen> before = std::exchange(m_seen, {});
        size_t bytes = 0;
        for (const std::string &path : paths) {
            const auto read = tools::readProjectFile(path, *m_context, false);
            if (!read || bytes + read->text.text().size() > kMostSeenBytes)
                continue;
            bytes += read->text.text().size();
            const auto known = before.find(path);
            const bool isSame = known != before.end() && known->second.hash == read->hash;
            m_seen[path] = {read->hash, isSame ? known->second.pieces : piecesOf(*read)};
        }
    }

    std::mutex m_mutex; // guards everything
    const tools::ToolContext *m_context; // null once it is gone
    std::vector<std::string> m_paths;
    LeafPointer m_files; // one of m_paths; null: any text
    std::map<std::string, Seen> m_seen; // by path
};

TextRules::TextRules(const tools::ToolContext &context)
    : m_context(context)
    , m_world(std::make_shared<World>(context))
{
}

TextRules::~TextRules()
{
    if (m_looked.valid())
        m_looked.wait();
    m_world->close();
}

engine::sampling::LateRule TextRules::forReply()
{
    if (m_looked.valid())
        m_looked.wait(); // of a reply that ended before its prompt was read
    m_looked = std::async(
        [world = m_world, seen = m_context.memory.recent(kMostSeen)] { world->look(seen); });
    return [world = m_world, looked = m_looked](const LateText &text, const Texts &earlier) {
        looked.wait();
        try {
            return world->leafFor(text, earlier);
        } catch (const std::bad_alloc &) {
            return LeafPointer();
        }
    };
}

} // namespace agents::loop
