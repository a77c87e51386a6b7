// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "agents/workspace/relative_path.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace agents::workspace {

// How components are followed. Kernel: one call that cannot leave the folder (openat2). Walk: one
// component after the other, each opened relative to the one before. Windows always walks.
enum class JailMethod { Kernel, Walk };

// One folder, held open by handle. Every access goes from that handle through plain directories to
// the entry; a symbolic link on the way, also one swapped in meanwhile, is an error and never
// followed. Owner: Workspace. Const functions from any thread.
class Jail
{
public:
    // `folder` may itself be reached through links: the user chose it.
    static base::Result<Jail> open(const std::string &folder,
                                   JailMethod method = JailMethod::Kernel);

    const std::string &rootPath() const { return m_rootPath; } // absolute, without links
    const FileHandle &root() const { return m_root; }

    // NotFound: no such entry; InvalidInput: a link or no file, with what to use instead.
    base::Result<FileHandle> openFile(const RelativePath &path) const; // regular files, for reading
    base::Result<FileHandle> openDirectory(const RelativePath &path) const;
    base::Result<Metadata> metadata(const RelativePath &path) const; // of a link: the link's own

    // Writes beside the target, syncs, then takes its place. `expectedHash`: the content that may
    // be replaced; Busy and nothing changed where the file holds something else by then.
    base::Result<void> replaceFile(const RelativePath &path,
                                   std::string_view bytes,
                                   uint32_t mode,
                                   const std::string &expectedHash) const;
    // InvalidInput where the name is taken. The parent must exist.
    base::Result<void>
    createFile(const RelativePath &path, std::string_view bytes, uint32_t mode) const;
    // Only a regular file with this content; Busy otherwise.
    base::Result<void> removeFile(const RelativePath &path, const std::string &expectedHash) const;
    // Makes one directory; an existing one is fine. Returns whether it is new.
    base::Result<bool> makeDirectory(const RelativePath &path) const;
    // Removes the directory if it is empty; returns whether it did.
    bool removeEmptyDirectory(const RelativePath &path) const;
    // Another name in the same folder, which must be free, for whatever stands there: also a link,
    // which is not followed.
    base::Result<void> renameEntry(const RelativePath &path, const std::string &name) const;
    // Files that an interrupted write left beside `path` and whose bytes `isKnown` accepts.
    void removeLeftovers(const RelativePath &path,
                         const std::function<bool(std::string_view bytes)> &isKnown) const;

private:
    Jail() = default;
    base::Result<FileHandle> openEntry(const RelativePath &path, int flags) const;
    base::Result<FileHandle> openParent(const RelativePath &path) const;
    base::Error explain(const RelativePath &path, int code) const; // POSIX
    std::optional<base::Error> explainLink(const RelativePath &path) const; // POSIX

    std::string m_rootPath;
    FileHandle m_root;
    JailMethod m_method = JailMethod::Kernel;
};

// Names of temporary files start so; walkers leave them out.
inline constexpr std::string_view kTemporaryPrefix = ".hearth-write-";

} // namespace agents::workspace
