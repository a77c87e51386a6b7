// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace agents::mcp {

// What a child reads while it runs. Our side stays open at both ends, so that writing to a child
// that has ended is neither a signal nor an error. One thread writes.
class InputPipe
{
public:
    InputPipe() = default;
    ~InputPipe();
    InputPipe(const InputPipe &) = delete;
    InputPipe &operator=(const InputPipe &) = delete;

    bool open();
    intptr_t readEnd() const { return m_read; } // for sandbox::Command::inputDescriptor
    // How many of the bytes went in; waits so long for room where there is none.
    size_t writeSome(std::string_view bytes, std::chrono::milliseconds patience);
    void closeWriteEnd();

private:
    intptr_t m_read = -1;
    intptr_t m_write = -1;
};

} // namespace agents::mcp
