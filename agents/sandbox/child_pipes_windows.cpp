// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_child.h"
#include "agents/workspace/windows_text.h"

#include <array>

namespace agents::sandbox {

namespace {

    constexpr DWORD kPipeBytes = 1 << 20;

    SECURITY_ATTRIBUTES inheritable()
    {
        return {sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    }

    // A file instead of a pipe: a child that does not read its input cannot block us.
    bool openInputFile(const std::string &input, OwnedHandle &handle)
    {
        std::array<wchar_t, MAX_PATH + 1> folder = {};
        std::array<wchar_t, MAX_PATH + 1> name = {};
        if (::GetTempPathW(MAX_PATH, folder.data()) == 0
            || ::GetTempFileNameW(folder.data(), L"hin", 0, name.data()) == 0)
            return false;
        SECURITY_ATTRIBUTES inherits = inheritable();
        *handle.place() = ::CreateFileW(
            name.data(), GENERIC_READ | GENERIC_WRITE | DELETE, 0, &inherits, CREATE_ALWAYS,
            FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
        DWORD written = 0;
        return handle.isOpen() && input.size() < (1U << 30)
            && ::WriteFile(handle.get(), input.data(), static_cast<DWORD>(input.size()), &written,
                           nullptr)
            && written == input.size()
            && ::SetFilePointer(handle.get(), 0, nullptr, FILE_BEGIN) == 0;
    }

    bool openNull(OwnedHandle &handle)
    {
        SECURITY_ATTRIBUTES inherits = inheritable();
        *handle.place() =
            ::CreateFileW(L"NUL", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                          &inherits, OPEN_EXISTING, 0, nullptr);
        return handle.isOpen();
    }

} // namespace

base::Result<void> ChildPipes::open(const Command &command)
{
    mergesErrors = command.mergeErrors;
    SECURITY_ATTRIBUTES inherits = inheritable();
    bool isOpen = ::CreatePipe(output.place(), written.place(), &inherits, kPipeBytes)
        && ::SetHandleInformation(output.get(), HANDLE_FLAG_INHERIT, 0);
    if (command.inputDescriptor >= 0)
        isOpen = isOpen
            && ::DuplicateHandle(
                     ::GetCurrentProcess(), reinterpret_cast<HANDLE>(command.inputDescriptor),
                     ::GetCurrentProcess(), input.place(), 0, TRUE, DUPLICATE_SAME_ACCESS);
    else
        isOpen = isOpen
            && (command.input.empty() ? openNull(input) : openInputFile(command.input, input));
    if (!isOpen || (!mergesErrors && !openNull(errors)))
        return base::Error{
            base::ErrorCode::Io,
            "The command cannot be started: " + workspace::systemText(::GetLastError()) + "."};
    return {};
}

void ChildPipes::closeChildEnds()
{
    input.close();
    written.close();
    errors.close();
}

} // namespace agents::sandbox
