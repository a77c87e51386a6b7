// SPDX-License-Identifier: Apache-2.0
// golden_check DIR [--backend auto|vulkan|cpu|reference]: compares the engine with recorded outputs
// of the reference implementation. DIR holds NAME/*.gguf with NAME/golden.safetensors, and
// chat.json and tokens.json beside them.
#include "engine/compute/vulkan/vulkan_backend.h"
#include "tests/golden/model_cases.h"
#include "tests/golden/report.h"
#include "tests/golden/text_cases.h"

#include <cstdio>
#include <optional>
#include <set>
#include <string_view>

namespace {

constexpr int kSkipped = 77; // as CTest is told

struct Arguments {
    std::filesystem::path folder;
    engine::BackendKind backend = engine::BackendKind::Reference;
};

std::optional<Arguments> parse(int count, char **values)
{
    Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const std::string_view value = values[i];
        if (value == "--backend" && i + 1 < count) {
            const auto backend = engine::parseBackend(values[++i]);
            if (!backend) {
                std::fprintf(stderr, "%s\n", backend.error().message.c_str());
                return std::nullopt;
            }
            arguments.backend = *backend;
        } else if (!value.starts_with("--") && arguments.folder.empty()) {
            arguments.folder = value;
        } else {
            return std::nullopt;
        }
    }
    std::error_code failed;
    if (!std::filesystem::is_directory(arguments.folder, failed)) {
        std::fprintf(stderr, "There is no folder \"%s\".\n", arguments.folder.string().c_str());
        return std::nullopt;
    }
    return arguments;
}

// Folders with recorded outputs, sorted.
std::set<std::filesystem::path> caseFolders(const std::filesystem::path &folder)
{
    std::set<std::filesystem::path> result;
    std::error_code failed;
    for (const auto &entry : std::filesystem::directory_iterator(folder, failed)) {
        if (std::filesystem::exists(entry.path() / "golden.safetensors", failed))
            result.insert(entry.path());
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<Arguments> arguments = parse(argc, argv);
    if (!arguments) {
        std::fprintf(stderr, "usage: golden_check DIR [--backend auto|vulkan|cpu|reference]\n");
        return 2;
    }
    if (arguments->backend == engine::BackendKind::Vulkan) {
        if (const auto devices = engine::compute::vulkan::listDevices(); !devices) {
            std::fprintf(stderr, "Skipped: %s\n", devices.error().message.c_str());
            return kSkipped;
        }
    }
    golden::Report report;
    const std::set<std::filesystem::path> folders = caseFolders(arguments->folder);
    for (const std::filesystem::path &folder : folders)
        golden::checkModel(folder, arguments->backend, report);
    golden::checkChat(arguments->folder / "chat.json", report);
    golden::checkTokens(arguments->folder / "tokens.json", folders, report);
    return report.finish() ? 0 : 1;
}
