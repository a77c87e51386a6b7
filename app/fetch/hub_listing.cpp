// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/hub_listing.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr qint64 kLargestFile = 1LL << 42; // as fetch_program takes it; sums stay far from 2^63

    bool isPlainName(const QString &name)
    {
        static const QRegularExpression form(u"^(?:[\\w.-]+/)*[\\w.-]+\\.gguf\\z"_s);
        return form.match(name).hasMatch() && !name.contains(".."_L1) && name.size() < 200;
    }

    QByteArray checksum(const QJsonObject &file)
    {
        static const QRegularExpression form(u"^[0-9a-f]{64}\\z"_s);
        const QString hex = file.value("lfs"_L1).toObject().value("oid"_L1).toString();
        return form.match(hex).hasMatch() ? hex.toLatin1() : QByteArray();
    }

} // namespace

base::Result<QList<HubFile>> parseListing(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return base::Error{base::ErrorCode::InvalidInput,
                           "The answer is no list of a model's files. Check the download address "
                           "in the settings."};
    QList<HubFile> files;
    const QJsonArray entries = document.array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const HubFile file{entry.value("path"_L1).toString(), entry.value("size"_L1).toInteger(),
                           checksum(entry)};
        if (entry.value("type"_L1).toString() == "file"_L1 && isPlainName(file.name)
            && file.size > 0 && file.size <= kLargestFile)
            files.append(file);
    }
    std::sort(files.begin(), files.end(),
              [](const HubFile &a, const HubFile &b) { return a.name < b.name; });
    return files;
}

} // namespace app::fetch
