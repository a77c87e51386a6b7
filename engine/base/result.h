// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace base {

enum class ErrorCode {
    InvalidInput, // the file, text or request is malformed
    NotFound, // no such file, conversation, model
    Unsupported, // well formed, but Hearth cannot do it
    OutOfMemory, // memory or disk space
    Io, // the operating system refused
    Busy, // somebody else holds it; try again
    Cancelled, // the user or the program asked to stop
    ContextFull, // more tokens than the context holds
    DeviceLost // the GPU went away
};

// What went wrong, for a caller to branch on (code) and a person to act on (message: finished
// sentences that name the cause and the remedy).
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    std::string message;
};

// A value or an Error. Shaped like std::expected so that C++23 can replace it with an alias.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// Success, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace base
