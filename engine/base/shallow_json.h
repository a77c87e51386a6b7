// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace base {

inline constexpr int kDeepestJson = 64; // values in each other
inline constexpr size_t kMostJsonValues = 200'000; // in one text
inline constexpr size_t kMostKeyComparisons = 20'000'000; // an object of 6,300 keys, or many small

// What a text has too much of.
enum class JsonExcess { None, Depth, Values };

// Counts what a text would become, without building it.
template<typename Json>
class JsonCounter final
{
public:
    explicit JsonCounter(int deepest)
        : m_deepest(static_cast<size_t>(deepest))
    {
    }

    JsonExcess excess() const { return m_excess; }

    // What the library's reader calls; false ends it.
    bool null() { return add(); }
    bool boolean(bool) { return add(); }
    bool number_integer(typename Json::number_integer_t) { return add(); }
    bool number_unsigned(typename Json::number_unsigned_t) { return add(); }
    bool number_float(typename Json::number_float_t, const typename Json::string_t &)
    {
        return add();
    }
    bool string(typename Json::string_t &) { return add(); }
    bool binary(typename Json::binary_t &) { return add(); }
    bool start_object(size_t) { return open(); }
    bool start_array(size_t) { return open(); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(typename Json::string_t &)
    {
        // Objects that keep their keys in order compare a new one with all before it.
        if constexpr (!requires(const typename Json::object_t &keys) { keys.key_comp(); })
            m_comparisons += m_keys.back()++;
        return m_comparisons <= kMostKeyComparisons || exceeds(JsonExcess::Values);
    }
    template<typename Exception>
    bool parse_error(size_t, const typename Json::string_t &, const Exception &)
    {
        return false;
    }

private:
    bool exceeds(JsonExcess excess)
    {
        m_excess = excess;
        return false;
    }
    bool add() { return ++m_values <= kMostJsonValues || exceeds(JsonExcess::Values); }
    bool open()
    {
        if (m_keys.size() >= m_deepest)
            return exceeds(JsonExcess::Depth);
        m_keys.push_back(0);
        return add();
    }
    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    size_t m_deepest;
    size_t m_values = 0;
    size_t m_comparisons = 0;
    std::vector<size_t> m_keys; // of each list and object that is open
    JsonExcess m_excess = JsonExcess::None;
};

// JSON from outside as a value of nlohmann's library; discarded where it is none, nested deeper
// than `deepest`, or of more values than anybody sends. The library reads without recursion, but
// copies and writes with it: a million brackets would lead past the end of the stack. Its reader
// that asks before each value looks through a whole list again for every object in it, so that a
// few megabytes take hours: the text is counted first and then read without questions.
template<typename Json>
Json parseShallow(std::string_view text, int deepest = kDeepestJson, JsonExcess *excess = nullptr)
{
    JsonCounter<Json> counter(deepest);
    const bool isGood = Json::sax_parse(text, &counter);
    if (excess)
        *excess = counter.excess();
    return isGood ? Json::parse(text, nullptr, false) : Json(Json::value_t::discarded);
}

} // namespace base
