// SPDX-License-Identifier: Apache-2.0
// Compares the engine with the reference's outputs in a folder laid out like tests/golden.
#include "tests/golden/prompt_cases.h"
#include "tests/golden/text_cases.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace fs = std::filesystem;

namespace {

constexpr const char *kUsage = "Usage: golden_check DIR [--backend auto|reference|cpu] [--threads N]\n"
                               "Runs every golden case in DIR: NAME/{NAME.gguf,golden.safetensors}, chat.json, tokens.json.\n"
                               "Exit codes: 0 all passed, 1 a case failed, 2 wrong usage.\n";

struct Arguments {
    fs::path folder;
    engine::OpenOptions options;
};

std::optional<Arguments> parse(int argc, char **argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--backend" && i + 1 < argc) {
            const auto backend = engine::parseBackend(argv[++i]);
            if (!backend)
                return std::nullopt;
            arguments.options.backend = *backend;
        } else if (word == "--threads" && i + 1 < argc) {
            arguments.options.threads = static_cast<uint32_t>(std::strtoul(argv[++i], nullptr, 10));
        } else if (word.starts_with("-") || !arguments.folder.empty()) {
            return std::nullopt;
        } else {
            arguments.folder = word;
        }
    }
    if (arguments.folder.empty())
        return std::nullopt;
    return arguments;
}

// The model file of a case folder: any GGUF that is not a projector.
std::optional<fs::path> modelIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".gguf" && !entry.path().filename().string().starts_with("mmproj"))
            found.push_back(entry.path());
    }
    if (found.empty())
        return std::nullopt;
    return *std::min_element(found.begin(), found.end());
}

void runFolder(const fs::path &folder, const fs::path &model, const engine::OpenOptions &options,
               golden::Report &report)
{
    const std::string name = folder.filename().string();
    const auto arrays = golden::readSafetensors(folder / "golden.safetensors");
    if (!arrays)
        return report.failed(name, arrays.error().message);
    const auto opened = engine::Model::open(model, options);
    if (!opened)
        return report.failed(name, opened.error().message);
    golden::Tolerance tolerance;
    if (options.backend == engine::BackendKind::Reference) {
        tolerance.max = 2e-3;
        tolerance.greedyExact = true;
    } else {
        tolerance.rms = 2e-2;
    }
    std::printf("%s on %s\n", name.c_str(), (*opened)->backendName().c_str());
    golden::runModelCases(name, *opened, *arrays, tolerance, report);
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = parse(argc, argv);
    if (!arguments || !fs::is_directory(arguments->folder)) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    golden::Report report;
    std::vector<fs::path> folders;
    for (const auto &entry : fs::directory_iterator(arguments->folder)) {
        if (entry.is_directory() && fs::exists(entry.path() / "golden.safetensors"))
            folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    std::vector<fs::path> models;
    for (const auto &folder : folders) {
        const auto model = modelIn(folder);
        if (!model) {
            report.failed(folder.filename().string(), "there is no model file beside golden.safetensors");
            continue;
        }
        models.push_back(*model);
        runFolder(folder, *model, arguments->options, report);
    }
    if (fs::exists(arguments->folder / "chat.json"))
        golden::runChatCases(arguments->folder / "chat.json", report);
    if (fs::exists(arguments->folder / "tokens.json"))
        golden::runTokenCases(arguments->folder / "tokens.json", models, report);
    return report.finish();
}
