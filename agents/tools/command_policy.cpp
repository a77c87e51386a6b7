// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_policy.h"

#include "agents/tools/command_places.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/native_path.h"
#ifdef _WIN32
#include "agents/workspace/windows_text.h"
#endif

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace agents::tools {

namespace {

    using workspace::Metadata;
    using workspace::PathClass;

    constexpr size_t kMaxGuarded = 3000; // names; each is a mount

    // A path as text that equal paths have in common; nothing for what is not absolute.
    std::string comparable(std::string path)
    {
#ifdef _WIN32
        std::ranges::transform(path, path.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\\' ? '/' : c;
        });
        const bool isAbsolute = path.size() > 2 && path[1] == ':' && path[2] == '/';
#else
        const bool isAbsolute = path.starts_with('/');
#endif
        while (path.size() > 1 && path.ends_with('/'))
            path.pop_back();
        return isAbsolute ? path : std::string();
    }

    // Whether the folder is a whole disk, or holds the home folder.
    bool isTooWide(const std::string &folder, const std::string &home)
    {
        const std::string outer = comparable(folder);
        const std::string inner = comparable(home);
        return outer.empty() || outer == "/" || outer.ends_with(':') || outer == inner
            || inner.starts_with(outer + "/");
    }

    std::string ours(std::string_view name)
    {
#ifdef _WIN32
        const auto text = workspace::wide(name);
        const wchar_t *value = text ? ::_wgetenv(text->c_str()) : nullptr;
        return value ? workspace::narrow(value).value_or("") : "";
#else
        const char *value = std::getenv(std::string(name).c_str());
        return value ? value : "";
#endif
    }

    // Places of tool chains that the user's environment names, and where PATH points. A folder that
    // holds the home folder, or is it, is none.
    void addNamedPlaces(const std::string &home, std::vector<std::string> &places)
    {
        const auto add = [&](const std::string &path) {
            if (path.find("/../") == std::string::npos && !isTooWide(path, home))
                places.push_back(path);
        };
        for (const std::string_view name : kPlaces)
            add(ours(name));
        std::string path = ours("PATH");
        while (!path.empty()) {
            const size_t colon = path.find(kListSeparator);
            add(path.substr(0, colon));
            path.erase(0, colon == std::string::npos ? path.size() : colon + 1);
        }
    }

    // Also where the place is not the usual one below the home folder.
    void addPlaceSecrets(std::vector<std::string> &hidden)
    {
        for (const PlaceSecret &secret : kPlaceSecrets) {
            std::string place = ours(secret.variable);
            if (comparable(place).empty())
                continue;
            while (place.ends_with('/'))
                place.pop_back();
            const std::string path = place + "/" + std::string(secret.name);
            if (std::ranges::find(hidden, path) == hidden.end())
                hidden.push_back(path);
        }
    }

    base::Error cannotGuard(const std::string &why)
    {
        return {base::ErrorCode::Unsupported, "Commands cannot be confined in this folder: " + why};
    }

    // Who renames a folder above a guarded name takes that along, and may make the folder anew.
    void addFoldersAbove(const std::string &path, std::set<std::string> &folders)
    {
        for (size_t slash = path.find('/'); slash != std::string::npos;
             slash = path.find('/', slash + 1))
            folders.insert(path.substr(0, slash));
    }

    // What in the folder must be hidden or kept, by name.
    base::Result<void> guardNames(const workspace::Workspace &workspace,
                                  const base::CancelToken &cancel,
                                  sandbox::SandboxSpec &spec)
    {
        const auto all =
            walk(workspace, {}, {.ignored = true, .secrets = true, .directories = true}, cancel);
        if (!all)
            return all.error();
        if (!all->complete)
            return cannotGuard("it is too large to look through.");
        std::set<std::string> above;
        for (const workspace::WalkEntry &entry : all->entries) {
            const bool isLink = entry.data.kind == Metadata::Kind::Link;
            const std::string path = workspace.rootPath() + "/" + entry.path;
            // What a link leads to is judged by its own name, or is out of sight.
            if (entry.nameClass == PathClass::Secret && !isLink)
                spec.hidden.push_back(path);
            if (entry.nameClass == PathClass::Protected && isLink)
                return cannotGuard(entry.path
                                   + " is a symbolic link, which cannot be held in its place.");
            if (entry.nameClass == PathClass::Protected)
                spec.keptAsIs.push_back(path);
            if (entry.nameClass != PathClass::Ordinary && !isLink)
                addFoldersAbove(entry.path, above);
        }
        for (const std::string &folder : above) // outer ones come first
            spec.keptInPlace.push_back(workspace.rootPath() + "/" + folder);
        if (spec.hidden.size() + spec.keptAsIs.size() + spec.keptInPlace.size() > kMaxGuarded)
            return cannotGuard("it holds too many protected names.");
        return {};
    }

} // namespace

base::Result<sandbox::SandboxSpec> commandSpec(const workspace::Workspace &workspace,
                                               const base::CancelToken &cancel)
{
    const std::string home = ours(kHomeVariable);
    const std::string &root = workspace.rootPath();
    if (isTooWide(root, home))
        return cannotGuard("it holds your whole home folder. Open a project's folder instead.");
    sandbox::SandboxSpec spec;
    for (const std::string_view path : kSystem)
        spec.readOnly.emplace_back(path);
    for (const std::string_view path : kSystemSecrets)
        spec.hidden.emplace_back(path);
    if (!comparable(home).empty()) {
        for (const std::string_view name : kToolChains)
            spec.readOnly.push_back(home + "/" + std::string(name));
        for (const std::string_view name : kToolChainSecrets)
            spec.hidden.push_back(home + "/" + std::string(name));
    }
    addNamedPlaces(home, spec.readOnly);
    addPlaceSecrets(spec.hidden);
    spec.writable = {root};
    if (const auto guarded = guardNames(workspace, cancel, spec); !guarded)
        return guarded.error();
    for (const std::string_view name : workspace::namesHeldWhileAbsent()) {
        const std::string path = root + "/" + std::string(name);
        std::error_code ignored;
        const bool absent = !std::filesystem::exists(
            std::filesystem::symlink_status(workspace::nativePath(path), ignored));
        if (absent)
            spec.keptAbsent.push_back(path);
    }
    return spec;
}

std::vector<std::string> commandEnvironment()
{
    std::vector<std::string> environment;
    const auto pass = [&](std::string_view name) {
        if (const std::string value = ours(name); !value.empty())
            environment.push_back(std::string(name) + "=" + value);
    };
    for (const std::string_view name : kPlain)
        pass(name);
    for (const std::string_view name : kPlaces)
        pass(name);
    for (const std::string_view entry : kFixed)
        environment.emplace_back(entry);
    return environment;
}

} // namespace agents::tools
