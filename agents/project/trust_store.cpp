// SPDX-License-Identifier: Apache-2.0
#include "agents/project/trust_store.h"

#include "agents/project/profile_file.h"

namespace agents::project {

namespace {

    constexpr const char *kWhat = "The trusted folders";

} // namespace

base::Result<QStringList> TrustStore::folders() const
{
    const auto entries = readList(m_path, kWhat);
    if (!entries)
        return entries.error();
    QStringList folders;
    for (const QJsonValue &entry : *entries) {
        if (!entry.toString().isEmpty())
            folders += entry.toString();
    }
    return folders;
}

base::Result<bool> TrustStore::isTrusted(const QString &folder) const
{
    const auto all = folders();
    if (!all)
        return all.error();
    return all->contains(folder);
}

base::Result<void> TrustStore::setTrusted(const QString &folder, bool isTrusted) const
{
    return changeList(m_path, kWhat, [&](QJsonArray &entries) {
        if (entries.contains(folder) == isTrusted)
            return false;
        if (isTrusted) {
            entries += folder;
            return true;
        }
        for (qsizetype i = entries.size() - 1; i >= 0; --i) {
            if (entries[i] == folder)
                entries.removeAt(i);
        }
        return true;
    });
}

} // namespace agents::project
