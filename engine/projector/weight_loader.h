// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/compute/backend.h"
#include "engine/gguf/gguf_file.h"

#include <functional>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::projector {

// A projection whose inputs and outputs are limited to what they were in training, when the file
// says so. The matrix lives on the device.
struct ClippedLinear {
    std::unique_ptr<compute::Matrix> matrix;
    float inputMin = -std::numeric_limits<float>::infinity();
    float inputMax = std::numeric_limits<float>::infinity();
    float outputMin = -std::numeric_limits<float>::infinity();
    float outputMax = std::numeric_limits<float>::infinity();
};

struct LoadOptions {
    const base::CancelToken *cancel = nullptr;
    std::function<void(uint64_t done, uint64_t total)> progress = {}; // bytes; may be empty
};

using Shape = std::vector<uint64_t>; // GGUF order, innermost first

// Finds the tensors of a projector (mmproj) file, checks their shapes and numbers and moves them to
// where they are used; remembers the first failure and does nothing more after it. A local variable
// of the function that loads a tower. Methods throw std::bad_alloc.
class WeightLoader final
{
public:
    struct Source {
        const gguf::GgufFile &file;
        compute::Backend &backend;
        const LoadOptions &options;
    };
    // `prefixes`: of the names of all tensors that will be loaded, for the progress.
    WeightLoader(const Source &source, std::initializer_list<std::string_view> prefixes);

    std::vector<float> vector(const std::string &name, const Shape &shape);

    // NAME.weight with the limits that the file has for it. Further dimensions of the inputs are
    // laid out as one.
    ClippedLinear linear(const std::string &name, const Shape &inputs, uint32_t outputs);
    ClippedLinear linear(const std::string &name, uint32_t inputs, uint32_t outputs)
    {
        return linear(name, Shape{inputs}, outputs);
    }

    bool failed() const { return m_error.has_value(); }
    // InvalidInput names the tensor that is missing, misshapen or damaged; Cancelled; Io when the
    // file changed meanwhile; what the device said.
    base::Result<void> finish() const;

private:
    const gguf::TensorInfo *find(const std::string &name, Shape shape);
    void bound(const std::string &name, float &value);
    void fail(const std::string &what);
    void addDone(const gguf::TensorInfo &tensor);

    Source m_source;
    uint64_t m_total = 0;
    uint64_t m_done = 0;
    std::optional<base::Error> m_error;
};

} // namespace engine::projector
