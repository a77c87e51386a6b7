// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_identity.h"

#include "agents/sandbox/windows_child.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/windows_text.h"

#include <array>
#include <bit>

#include <windows.h>

namespace agents::sandbox {

namespace {

    using CreateProfile =
        HRESULT(WINAPI *)(PCWSTR, PCWSTR, PCWSTR, PSID_AND_ATTRIBUTES, DWORD, PSID *);
    using DeriveSid = HRESULT(WINAPI *)(PCWSTR, PSID *);

    base::Error unsupported(const char *what)
    {
        return {base::ErrorCode::Unsupported,
                std::string("This Windows makes no ") + what + ": "
                    + workspace::systemText(::GetLastError()) + "."};
    }

    // Looked up at run time: older systems lack them, and the program must start there.
    template<typename Function>
    Function inUserEnvironment(const char *name)
    {
        const HMODULE library =
            ::LoadLibraryExW(L"userenv.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
        return library ? std::bit_cast<Function>(::GetProcAddress(library, name)) : nullptr;
    }

    std::vector<unsigned char> tokenFact(HANDLE token, TOKEN_INFORMATION_CLASS what)
    {
        DWORD room = 0;
        ::GetTokenInformation(token, what, nullptr, 0, &room);
        std::vector<unsigned char> fact(room);
        if (room == 0 || !::GetTokenInformation(token, what, fact.data(), room, &room))
            return {};
        return fact;
    }

    // The identity of the session that the user is logged in with; its objects belong to it.
    Sid logonSid(HANDLE token)
    {
        const auto fact = tokenFact(token, TokenGroups);
        if (fact.empty())
            return {};
        const auto *groups = reinterpret_cast<const TOKEN_GROUPS *>(fact.data());
        for (DWORD i = 0; i < groups->GroupCount; ++i) {
            const SID_AND_ATTRIBUTES &group = groups->Groups[i];
            if ((group.Attributes & SE_GROUP_LOGON_ID) != SE_GROUP_LOGON_ID)
                continue;
            const auto *bytes = static_cast<unsigned char *>(group.Sid);
            return Sid(bytes, bytes + ::GetLengthSid(group.Sid));
        }
        return {};
    }

} // namespace

base::Result<Sid> containerOf(const std::string &folder)
{
    const auto create = inUserEnvironment<CreateProfile>("CreateAppContainerProfile");
    const auto derive = inUserEnvironment<DeriveSid>("DeriveAppContainerSidFromAppContainerName");
    if (!create || !derive)
        return unsupported("AppContainer");
    const std::string hash = workspace::contentHash(folder).substr(0, 32);
    const std::wstring name = L"Hearth." + std::wstring(hash.begin(), hash.end());
    PSID found = nullptr;
    // No capabilities at all: neither the network nor the user's libraries.
    HRESULT made =
        create(name.c_str(), L"Hearth", L"Commands of Hearth's agents", nullptr, 0, &found);
    if (made == HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS))
        made = derive(name.c_str(), &found);
    if (FAILED(made) || !found)
        return unsupported("AppContainer");
    const auto *bytes = static_cast<unsigned char *>(found);
    Sid sid(bytes, bytes + ::GetLengthSid(found));
    ::FreeSid(found);
    return sid;
}

base::Result<void *> restrictedToken(const Sid &who)
{
    OwnedHandle own;
    if (!::OpenProcessToken(::GetCurrentProcess(),
                            TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ASSIGN_PRIMARY
                                | TOKEN_ADJUST_DEFAULT,
                            own.place()))
        return unsupported("restricted token");
    Sid everyone = sidFrom("S-1-1-0");
    Sid session = logonSid(own.get());
    Sid self = who;
    if (everyone.empty() || session.empty() || self.empty())
        return unsupported("restricted token");
    std::array<SID_AND_ATTRIBUTES, 3> restricting = {
        {{self.data(), 0}, {session.data(), 0}, {everyone.data(), 0}}};
    HANDLE token = nullptr;
    constexpr DWORD kLua = 0x4; // LUA_TOKEN: no administrator's rights
    if (!::CreateRestrictedToken(own.get(), DISABLE_MAX_PRIVILEGE | kLua | WRITE_RESTRICTED, 0,
                                 nullptr, 0, nullptr, static_cast<DWORD>(restricting.size()),
                                 restricting.data(), &token))
        return unsupported("restricted token");
    return token;
}

} // namespace agents::sandbox
