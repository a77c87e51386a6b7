// SPDX-License-Identifier: Apache-2.0
#include "app/door/call.h"

#include <algorithm>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostFiles = 256;
    constexpr qsizetype kLongestAction = 64;

    bool isAction(const QString &text)
    {
        return text.size() <= kLongestAction && std::ranges::all_of(text, [](QChar c) {
                   return (c >= u'a' && c <= u'z') || c == u'-';
               });
    }

} // namespace

QByteArray toLine(const Call &call)
{
    const QJsonObject words{{u"files"_s, QJsonArray::fromStringList(call.files)},
                            {u"action"_s, call.action}};
    return QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Call> fromLine(const QByteArray &line)
{
    const QJsonDocument words = QJsonDocument::fromJson(line);
    const QJsonArray files = words["files"_L1].toArray();
    Call call{.action = words["action"_L1].toString()};
    if (!words.isObject() || files.size() > kMostFiles || !isAction(call.action))
        return std::nullopt;
    for (const QJsonValue &file : files) {
        const QString path = file.toString();
        if (!QDir::isAbsolutePath(path) || path.contains(QChar::Null))
            return std::nullopt;
        call.files.append(path);
    }
    return call;
}

} // namespace app
