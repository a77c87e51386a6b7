// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/gguf/gguf_writer.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QTemporaryDir>

namespace tests {

// The contents of a small GGUF file that a test can damage before it is written.
class MiniFile
{
public:
    template<typename T>
    MiniFile &set(const std::string &key, const T &value)
    {
        m_entries[key] = [=](GgufWriter &writer) { writer.add(key, value); };
        return *this;
    }
    template<typename T>
    MiniFile &setArray(const std::string &key, const std::vector<T> &values)
    {
        m_entries[key] = [=](GgufWriter &writer) { writer.addArray(key, values); };
        return *this;
    }
    MiniFile &erase(const std::string &key)
    {
        m_entries.erase(key);
        return *this;
    }

    MiniFile &
    setTensor(const std::string &name, const std::vector<uint64_t> &shape, float value = 1.0F)
    {
        m_tensors[name] = {shape, value};
        return *this;
    }
    MiniFile &eraseTensor(const std::string &name)
    {
        m_tensors.erase(name);
        return *this;
    }

    std::filesystem::path write(const QTemporaryDir &folder) const
    {
        GgufWriter writer;
        for (const auto &[key, add] : m_entries)
            add(writer);
        for (const auto &[name, tensor] : m_tensors) {
            uint64_t count = 1;
            for (const uint64_t size : tensor.shape)
                count *= size;
            writer.addFloats(name, tensor.shape, std::vector<float>(count, tensor.value));
        }
        const std::filesystem::path path =
            folder.filePath(QStringLiteral("mini.gguf")).toStdString();
        writer.write(path);
        return path;
    }

private:
    struct Tensor {
        std::vector<uint64_t> shape;
        float value;
    };

    std::map<std::string, std::function<void(GgufWriter &)>> m_entries;
    std::map<std::string, Tensor> m_tensors;
};

} // namespace tests
