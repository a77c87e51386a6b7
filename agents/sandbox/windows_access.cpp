// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_access.h"

#include "agents/sandbox/windows_child.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/windows_text.h"

#include <cstring>
#include <memory>

#include <aclapi.h>
#include <sddl.h>
#include <windows.h>

namespace agents::sandbox {

namespace {

    struct LocalMemory {
        void operator()(void *memory) const { ::LocalFree(memory); }
    };

    constexpr DWORD kChanges = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA
        | FILE_WRITE_ATTRIBUTES | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER;

    // Changing is without FILE_DELETE_CHILD: what is protected must not go with its folder's leave.
    DWORD maskOf(Grant grant)
    {
        switch (grant) {
        case Grant::Change:
            return FILE_GENERIC_READ | FILE_GENERIC_WRITE | FILE_GENERIC_EXECUTE | DELETE;
        case Grant::Read:
            return FILE_GENERIC_READ | FILE_GENERIC_EXECUTE;
        case Grant::DenyChange:
            return kChanges;
        case Grant::DenyAll:
            break;
        }
        return FILE_ALL_ACCESS;
    }

    bool isDenial(Grant grant)
    {
        return grant == Grant::DenyChange || grant == Grant::DenyAll;
    }

    // Whether the list has this very entry of its own already.
    bool holds(PACL list, const Sid &who, Grant grant, bool isFolder)
    {
        const BYTE type = isDenial(grant) ? ACCESS_DENIED_ACE_TYPE : ACCESS_ALLOWED_ACE_TYPE;
        const BYTE flags = isFolder ? CONTAINER_INHERIT_ACE | OBJECT_INHERIT_ACE : 0;
        for (DWORD i = 0; list && i < list->AceCount; ++i) {
            void *entry = nullptr;
            if (!::GetAce(list, i, &entry))
                return false;
            ACCESS_ALLOWED_ACE head = {}; // a denial has the same shape
            std::memcpy(&head, entry, sizeof head);
            const auto *sid =
                static_cast<unsigned char *>(entry) + offsetof(ACCESS_ALLOWED_ACE, SidStart);
            if (head.Header.AceType == type && head.Header.AceFlags == flags
                && head.Mask == maskOf(grant)
                && ::EqualSid(const_cast<unsigned char *>(sid),
                              const_cast<unsigned char *>(who.data())))
                return true;
        }
        return false;
    }

} // namespace

Sid sidFrom(const std::string &text)
{
    PSID found = nullptr;
    if (!::ConvertStringSidToSidA(text.c_str(), &found))
        return {};
    const std::unique_ptr<void, LocalMemory> owner(found);
    const auto *bytes = static_cast<unsigned char *>(found);
    return Sid(bytes, bytes + ::GetLengthSid(found));
}

Sid sidOfFolder(const std::string &folder)
{
    const std::string hash = workspace::contentHash(folder);
    std::string text = "S-1-5-21";
    for (size_t i = 0; i < 4; ++i)
        text += "-" + std::to_string(std::stoul(hash.substr(8 * i, 8), nullptr, 16));
    return sidFrom(text);
}

bool ensureAccess(const std::string &path, const Sid &who, Grant grant)
{
    auto name = workspace::extendedPath(path);
    if (!name || who.empty())
        return false;
    // Held while its list is changed, so that nothing else can take its name.
    const OwnedHandle held(::CreateFileW(
        name->c_str(), FILE_READ_DATA | FILE_READ_ATTRIBUTES | READ_CONTROL | WRITE_DAC,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    BY_HANDLE_FILE_INFORMATION info = {};
    if (!held.isOpen() || !::GetFileInformationByHandle(held.get(), &info)
        || (info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return false;
    const bool isFolder = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::GetSecurityInfo(held.get(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                          &list, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<void, LocalMemory> descriptorOwner(descriptor);
    if (holds(list, who, grant, isFolder))
        return true;
    EXPLICIT_ACCESSW entry = {};
    entry.grfAccessPermissions = maskOf(grant);
    entry.grfAccessMode = isDenial(grant) ? DENY_ACCESS : GRANT_ACCESS;
    entry.grfInheritance = isFolder ? SUB_CONTAINERS_AND_OBJECTS_INHERIT : NO_INHERITANCE;
    entry.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    entry.Trustee.ptstrName = reinterpret_cast<wchar_t *>(const_cast<unsigned char *>(who.data()));
    PACL wanted = nullptr;
    if (::SetEntriesInAclW(1, &entry, list, &wanted) != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<void, LocalMemory> listOwner(wanted);
    return ::SetSecurityInfo(held.get(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                             nullptr, wanted, nullptr)
        == ERROR_SUCCESS;
}

} // namespace agents::sandbox
