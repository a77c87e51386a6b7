// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/project_search.h"

#include "agents/tools/text_file.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/glob.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace agents::tools {

namespace {

    using Clock = LineSearch::Clock;

    constexpr uint64_t kMaxFile = 8 << 20;
    constexpr size_t kBinaryCheck = 8000; // bytes, as git looks for NUL
    constexpr size_t kFirstBatch = 256; // files; a common word is found soon
    constexpr size_t kLargestBatch = 16384;
    constexpr auto kLongest = std::chrono::seconds(10);

    struct FileHits {
        std::vector<LineSearch::Hit> hits;
        std::string hash;
    };

    class ProjectSearch
    {
    public:
        ProjectSearch(const workspace::Workspace &workspace,
                      const LineSearch &search,
                      size_t mostHits,
                      const base::CancelToken &cancel)
            : m_workspace(workspace)
            , m_search(search)
            , m_most(mostHits)
            , m_cancel(cancel)
            , m_deadline(Clock::now() + kLongest)
        {
        }

        ProjectSearchResult run(const std::vector<std::string> &paths)
        {
            ProjectSearchResult result;
            size_t batch = kFirstBatch;
            size_t begin = 0;
            while (begin < paths.size() && !result.more && !isOver()) {
                const size_t end = std::min(begin + batch, paths.size());
                collect(paths, begin, searchBatch(paths, begin, end), result);
                begin = end;
                batch = std::min(batch * 2, kLargestBatch);
            }
            result.timedOut = Clock::now() > m_deadline;
            return result;
        }

    private:
        bool isOver() const { return m_cancel.isCancelled() || Clock::now() > m_deadline; }

        std::vector<FileHits>
        searchBatch(const std::vector<std::string> &paths, size_t begin, size_t end) const
        {
            std::vector<FileHits> found(end - begin);
            std::atomic<size_t> next = begin;
            const auto work = [&] {
                for (size_t i = next++; i < end && !isOver(); i = next++)
                    found[i - begin] = searchFile(paths[i]);
            };
            std::vector<std::thread> threads;
            const unsigned helpers = std::clamp(std::thread::hardware_concurrency(), 1U, 4U) - 1;
            for (unsigned i = 0; i < helpers && end - begin > 16; ++i)
                threads.emplace_back(work);
            work();
            for (std::thread &thread : threads)
                thread.join();
            return found;
        }

        FileHits searchFile(const std::string &path) const
        {
            const auto relative = workspace::RelativePath::fromRecord(path);
            if (!relative)
                return {};
            const auto file = m_workspace.jail().openFile(*relative);
            if (!file)
                return {};
            const auto bytes = file->readAll(kMaxFile);
            if (!bytes)
                return {};
            FileHits found;
            const bool wide = bytes->starts_with("\xFF\xFE") || bytes->starts_with("\xFE\xFF");
            const bool oldEnds = !wide && bytes->find('\n') == std::string::npos;
            if (wide || (oldEnds && bytes->find('\r') != std::string::npos)) {
                if (const auto text = TextFile::decode(*bytes))
                    m_search.find(text->text(), m_most + 1, m_deadline, found.hits);
            } else if (std::string_view(*bytes).substr(0, kBinaryCheck).find('\0')
                       == std::string_view::npos) {
                m_search.find(*bytes, m_most + 1, m_deadline, found.hits);
            }
            if (!found.hits.empty())
                found.hash = workspace::contentHash(*bytes);
            return found;
        }

        void collect(const std::vector<std::string> &paths,
                     size_t begin,
                     std::vector<FileHits> found,
                     ProjectSearchResult &result) const
        {
            result.filesSearched += found.size();
            for (size_t i = 0; i < found.size() && !result.more; ++i) {
                if (found[i].hits.empty())
                    continue;
                result.hashes.emplace_back(paths[begin + i], found[i].hash);
                for (LineSearch::Hit &hit : found[i].hits) {
                    if (result.hits.size() == m_most) {
                        result.more = true;
                        break;
                    }
                    result.hits.push_back({paths[begin + i], hit.line, std::move(hit.text)});
                }
            }
        }

        const workspace::Workspace &m_workspace;
        const LineSearch &m_search;
        size_t m_most;
        const base::CancelToken &m_cancel;
        Clock::time_point m_deadline;
    };

} // namespace

base::Result<ProjectSearchResult> searchProject(const workspace::Workspace &workspace,
                                                const LineSearch &search,
                                                const std::string &glob,
                                                size_t mostHits,
                                                const base::CancelToken &cancel)
{
    auto all = walk(workspace, {}, {}, cancel);
    if (!all)
        return all.error();
    const workspace::Glob wanted(glob);
    std::vector<std::string> paths;
    for (workspace::WalkEntry &entry : all->entries) {
        if (entry.data.kind == workspace::Metadata::Kind::File
            && (glob.empty() || wanted.matches(entry.path)))
            paths.push_back(std::move(entry.path));
    }
    auto result = ProjectSearch(workspace, search, mostHits, cancel).run(paths);
    if (cancel.isCancelled())
        return base::Error{base::ErrorCode::Cancelled, "The search was stopped."};
    return result;
}

} // namespace agents::tools
