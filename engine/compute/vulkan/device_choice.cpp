// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/device_choice.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace engine::compute::vulkan {

namespace {

    constexpr size_t kIdentityDigits = 32;

    bool isOneOf(std::string_view text, std::string_view characters)
    {
        return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
    }

    // "0123456789abcdef0123456789abcdef-13"; empty: it is no key.
    std::string_view identityOf(std::string_view key)
    {
        const std::string_view identity = key.substr(0, key.find(' '));
        const bool fits = identity.size() > kIdentityDigits + 1 && identity[kIdentityDigits] == '-'
            && isOneOf(identity.substr(0, kIdentityDigits), "0123456789abcdef")
            && isOneOf(identity.substr(kIdentityDigits + 1), "0123456789");
        return fits ? identity : std::string_view();
    }

    // ASCII only: that is what drivers write.
    std::string lower(std::string_view text)
    {
        std::string result(text);
        for (char &letter : result) {
            if (letter >= 'A' && letter <= 'Z')
                letter = static_cast<char>(letter - 'A' + 'a');
        }
        return result;
    }

    std::optional<size_t> numbered(std::span<const DeviceInfo> devices, std::string_view wanted)
    {
        size_t number = 0;
        const char *end = wanted.data() + wanted.size();
        const auto [stop, error] = std::from_chars(wanted.data(), end, number);
        if (error != std::errc() || stop != end || number < 1 || number > devices.size())
            return std::nullopt;
        return number - 1;
    }

    std::optional<size_t> keyed(std::span<const DeviceInfo> devices, std::string_view key)
    {
        // Where a driver gives two devices one identity, the name tells them apart.
        auto found = std::ranges::find(devices, key, &DeviceInfo::key);
        if (found == devices.end()) {
            found = std::ranges::find_if(
                devices, [&](const DeviceInfo &device) { return isSameDevice(device.key, key); });
        }
        if (found == devices.end())
            return std::nullopt;
        return static_cast<size_t>(found - devices.begin());
    }

    std::optional<size_t> named(std::span<const DeviceInfo> devices, std::string_view part)
    {
        const std::string wanted = lower(part);
        for (size_t i = 0; i < devices.size(); ++i) {
            if (lower(devices[i].name).find(wanted) != std::string::npos)
                return i;
        }
        return std::nullopt;
    }

    base::Error notThere(std::span<const DeviceInfo> devices, const std::string &wanted)
    {
        if (const std::string name = keyName(wanted); !name.empty()) {
            return {base::ErrorCode::Unsupported,
                    "“" + name
                        + "” is not there any more, or its driver is not. Choose another device, "
                          "or install the driver again."};
        }
        std::string message = "Vulkan knows no device called “" + wanted + "”. It knows";
        for (size_t i = 0; i < devices.size(); ++i)
            message += (i > 0 ? ", " : " ") + std::to_string(i + 1) + ": " + devices[i].name;
        return {base::ErrorCode::Unsupported, message + "."};
    }

} // namespace

std::string makeKey(std::span<const uint8_t> identity, uint32_t driver, const std::string &name)
{
    std::string key;
    for (const uint8_t byte : identity) {
        char digits[3];
        std::snprintf(digits, sizeof(digits), "%02x", byte);
        key += digits;
    }
    // Two drivers of one card are two devices.
    return key + '-' + std::to_string(driver) + ' ' + name;
}

bool isSameDevice(std::string_view key, std::string_view other)
{
    const std::string_view identity = identityOf(key);
    return !identity.empty() && identity == identityOf(other);
}

std::string keyName(std::string_view key)
{
    const std::string_view identity = identityOf(key);
    return std::string(identity.empty() || identity.size() == key.size()
                           ? identity
                           : key.substr(identity.size() + 1));
}

base::Result<size_t> chooseDevice(std::span<const DeviceInfo> devices, const std::string &wanted)
{
    std::optional<size_t> chosen = keyed(devices, wanted);
    if (!chosen && identityOf(wanted).empty()) {
        chosen = numbered(devices, wanted);
        if (!chosen)
            chosen = named(devices, wanted);
    }
    if (!chosen)
        return notThere(devices, wanted);
    const DeviceInfo &device = devices[*chosen];
    if (!device.problem.empty())
        return base::Error{base::ErrorCode::Unsupported, device.name + " " + device.problem + "."};
    return *chosen;
}

} // namespace engine::compute::vulkan
