// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/cpu_backend.h"
#include "engine/vision/vision_encoder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <dnnl.hpp>

// Times how fast the CPU backend looks at a picture, beside oneDNN's bf16 products of the tower's
// shapes, taking turns:
//   bench_vision MMPROJ [soft tokens] [rounds]

namespace {

using namespace engine;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

int fail(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return 1;
}

// [rows, inputs] x [inputs, outputs] in bf16, with the weights laid out as oneDNN likes them.
class Product final
{
public:
    Product(const dnnl::engine &engine, uint32_t rows, uint32_t inputs, uint32_t outputs)
    {
        using dnnl::memory;
        constexpr auto kType = memory::data_type::bf16;
        const dnnl::matmul::primitive_desc description(
            engine, memory::desc({rows, inputs}, kType, memory::format_tag::ab),
            memory::desc({inputs, outputs}, kType, memory::format_tag::any),
            memory::desc({rows, outputs}, kType, memory::format_tag::ab));
        m_product = dnnl::matmul(description);
        m_arguments = {{DNNL_ARG_SRC, memory(description.src_desc(), engine)},
                       {DNNL_ARG_WEIGHTS, memory(description.weights_desc(), engine)},
                       {DNNL_ARG_DST, memory(description.dst_desc(), engine)}};
    }

    void run(dnnl::stream &stream, uint32_t times)
    {
        for (uint32_t i = 0; i < times; ++i)
            m_product.execute(stream, m_arguments);
        stream.wait();
    }

private:
    dnnl::matmul m_product;
    std::unordered_map<int, dnnl::memory> m_arguments;
};

// All matrix products of the tower's layers and of their attention.
double productsOnce(const vision::VisionConfig &config, uint32_t patches)
{
    dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    dnnl::stream stream(engine);
    const uint32_t hidden = config.hidden;
    Product square(engine, patches, hidden, hidden);
    Product wide(engine, patches, hidden, config.ffn);
    Product narrow(engine, patches, config.ffn, hidden);
    Product scores(engine, patches, config.headDim(), patches);
    Product values(engine, patches, patches, config.headDim());
    square.run(stream, 1); // the first run writes its kernel
    const Clock::time_point begin = Clock::now();
    square.run(stream, 4 * config.layers);
    wide.run(stream, 2 * config.layers);
    narrow.run(stream, config.layers);
    scores.run(stream, config.heads * config.layers);
    values.run(stream, config.heads * config.layers);
    return secondsSince(begin);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// A picture that is shown with about so many tokens; each seed is another, so that none is
// remembered.
std::vector<uint8_t> pixels(vision::PictureSize size, uint32_t seed)
{
    std::vector<uint8_t> rgb(size_t{size.width} * size.height * 3);
    for (size_t i = 0; i < rgb.size(); ++i)
        rgb[i] = static_cast<uint8_t>(i * (7 + seed) + i / size.width);
    return rgb;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_vision MMPROJ [soft tokens] [rounds]\n");
        return 2;
    }
    const auto budget = static_cast<uint32_t>(argc > 2 ? std::atoi(argv[2]) : 280);
    const auto rounds = static_cast<uint32_t>(argc > 3 ? std::atoi(argv[3]) : 3);
    const auto file = gguf::GgufFile::open(argv[1]);
    if (!file)
        return fail(file.error());
    const auto config = vision::readVisionConfig(*file);
    const auto backend = compute::cpu::makeBackend({});
    if (!config || !backend)
        return fail(!config ? config.error() : backend.error());
    const auto encoder = vision::VisionEncoder::load(*file, **backend, {});
    if (!encoder)
        return fail(encoder.error());
    const vision::PictureSize size{.width = 1600, .height = 1200};
    const auto shown = vision::shownSize(size, budget);
    if (!shown)
        return fail(shown.error());
    const uint32_t patches = vision::softTokens(*shown) * vision::kPooling * vision::kPooling;
    std::printf("%s, %u soft tokens, %u patches\n", (*backend)->name().c_str(),
                vision::softTokens(*shown), patches);
    std::vector<double> looking;
    std::vector<double> products;
    for (uint32_t round = 0; round <= rounds; ++round) {
        const std::vector<uint8_t> rgb = pixels(size, round);
        const Clock::time_point begin = Clock::now();
        const auto rows = (*encoder)->encode({.size = size, .rgb = rgb}, {.budget = budget});
        const double taken = secondsSince(begin);
        if (!rows)
            return fail(rows.error());
        const double matmuls =
            config->kind == vision::VisionKind::Tower ? productsOnce(*config, patches) : 0.0;
        if (round == 0)
            continue; // warms the caches and writes the kernels
        looking.push_back(taken);
        products.push_back(matmuls);
        std::printf("looking %.3f s, products alone %.3f s\n", taken, matmuls);
    }
    std::printf("median: %.3f s, %.3f s, ratio %.2f\n", median(looking), median(products),
                median(looking) / std::max(median(products), 1e-9));
    return 0;
}
