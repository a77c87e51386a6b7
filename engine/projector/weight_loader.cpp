// SPDX-License-Identifier: Apache-2.0
#include "engine/projector/weight_loader.h"

#include "engine/gguf/dequantize.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine::projector {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    // Trailing ones say nothing.
    Shape trimmed(Shape shape)
    {
        while (shape.size() > 1 && shape.back() == 1)
            shape.pop_back();
        return shape;
    }

} // namespace

WeightLoader::WeightLoader(const Source &source, std::initializer_list<std::string_view> prefixes)
    : m_source(source)
{
    for (const gguf::TensorInfo &tensor : source.file.tensors()) {
        if (std::any_of(prefixes.begin(), prefixes.end(),
                        [&](std::string_view prefix) { return tensor.name.starts_with(prefix); }))
            m_total += tensor.data.size();
    }
}

std::vector<float> WeightLoader::vector(const std::string &name, const Shape &shape)
{
    const gguf::TensorInfo *tensor = find(name, shape);
    if (!tensor)
        return {};
    std::vector<float> values(tensor->elements());
    gguf::dequantize(tensor->type, tensor->data.data(), values);
    if (!std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); }))
        fail("holds the tensor " + name + " with values that are not numbers");
    addDone(*tensor);
    return values;
}

ClippedLinear WeightLoader::linear(const std::string &name, const Shape &inputs, uint32_t outputs)
{
    ClippedLinear result;
    Shape shape = inputs;
    shape.push_back(outputs);
    const gguf::TensorInfo *tensor = find(name + ".weight", shape);
    if (!tensor)
        return result;
    gguf::TensorInfo flat = *tensor;
    flat.shape = {tensor->elements() / outputs, outputs};
    auto matrix = m_source.backend.loadMatrix(flat, 0, outputs);
    if (!matrix) {
        m_error = matrix.error();
        m_error->message += " (While loading " + name + ".)";
        return result;
    }
    result.matrix = std::move(*matrix);
    // The towers were trained in bf16. Rounding like that moves the recorded cases' soft tokens by
    // 3.9e-3 (root mean square) where 2e-2 is allowed, and halves the work.
    result.matrix->setInputPrecision(compute::InputPrecision::Bf16);
    addDone(*tensor);
    bound(name + ".input_min", result.inputMin);
    bound(name + ".input_max", result.inputMax);
    bound(name + ".output_min", result.outputMin);
    bound(name + ".output_max", result.outputMax);
    if (result.inputMin > result.inputMax || result.outputMin > result.outputMax)
        fail("limits " + name + " to an empty range");
    return result;
}

Result<void> WeightLoader::finish() const
{
    if (m_error)
        return *m_error;
    if (!m_source.file.intact()) {
        return Error{ErrorCode::Io,
                     "“" + m_source.file.path().filename().string()
                         + "” changed while it was being read. Load it again once nothing writes "
                           "to it any more."};
    }
    return {};
}

const gguf::TensorInfo *WeightLoader::find(const std::string &name, Shape shape)
{
    const base::CancelToken *cancel = m_source.options.cancel;
    if (!m_error && cancel && cancel->isCancelled())
        m_error = Error{ErrorCode::Cancelled, "Loading the model was stopped."};
    if (m_error)
        return nullptr;
    const gguf::TensorInfo *found = m_source.file.find(name);
    if (!found)
        fail("misses the tensor " + name);
    else if (trimmed(found->shape) != trimmed(std::move(shape)))
        fail("holds the tensor " + name + " with another shape than the model needs");
    return m_error ? nullptr : found;
}

// A limit that the file may leave out.
void WeightLoader::bound(const std::string &name, float &value)
{
    if (m_source.file.find(name)) {
        const std::vector<float> read = vector(name, {1});
        value = read.empty() ? value : read[0];
    }
}

void WeightLoader::fail(const std::string &what)
{
    if (!m_error) {
        m_error = Error{ErrorCode::InvalidInput,
                        "“" + m_source.file.path().filename().string() + "” " + what
                            + ". The file is damaged or incomplete; download it again."};
    }
}

void WeightLoader::addDone(const gguf::TensorInfo &tensor)
{
    m_done += tensor.data.size();
    if (m_source.options.progress)
        m_source.options.progress(m_done, m_total);
}

} // namespace engine::projector
