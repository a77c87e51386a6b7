// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/input_pipe.h"

#include <algorithm>

#include <windows.h>

namespace agents::mcp {

namespace {

    constexpr DWORD kRoom = 256 * 1024; // bytes
    // A pipe that does not wait takes a piece as a whole or not at all.
    constexpr size_t kPiece = 16 * 1024;

    HANDLE native(intptr_t end)
    {
        return reinterpret_cast<HANDLE>(end);
    }

} // namespace

InputPipe::~InputPipe()
{
    closeWriteEnd();
    if (m_read != -1)
        ::CloseHandle(native(m_read));
}

bool InputPipe::open()
{
    HANDLE readEnd = nullptr;
    HANDLE writeEnd = nullptr;
    if (!::CreatePipe(&readEnd, &writeEnd, nullptr, kRoom))
        return false;
    m_read = reinterpret_cast<intptr_t>(readEnd);
    m_write = reinterpret_cast<intptr_t>(writeEnd);
    DWORD mode = PIPE_READMODE_BYTE | PIPE_NOWAIT;
    return ::SetNamedPipeHandleState(writeEnd, &mode, nullptr, nullptr) != 0;
}

size_t InputPipe::writeSome(std::string_view bytes, std::chrono::milliseconds patience)
{
    DWORD count = 0;
    const auto wanted = static_cast<DWORD>(std::min(bytes.size(), kPiece));
    if (::WriteFile(native(m_write), bytes.data(), wanted, &count, nullptr) && count > 0)
        return count;
    ::Sleep(static_cast<DWORD>(patience.count()));
    return 0;
}

void InputPipe::closeWriteEnd()
{
    if (m_write != -1)
        ::CloseHandle(native(m_write));
    m_write = -1;
}

} // namespace agents::mcp
