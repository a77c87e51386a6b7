// SPDX-License-Identifier: Apache-2.0
#include "app/ledger/ledger.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qint64 kMostRead = 1 << 24; // from the end: more than 100,000 connections
    constexpr qsizetype kLongestAddress = 300;
    constexpr auto kSwitch = "HEARTH_LOCAL_ONLY_FILE";

} // namespace

QString Ledger::path()
{
    const QString given = qEnvironmentVariable("HEARTH_LEDGER");
    if (!given.isEmpty())
        return given;
    // Not AppDataLocation: it depends on the name of the program, and several write here.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/Hearth/Hearth/connections.jsonl"_L1;
}

QString Ledger::addressOf(const QUrl &url)
{
    const QString host = url.host();
    return (url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port())).left(kLongestAddress);
}

bool Ledger::append(const Connection &connection)
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject line{{u"time"_s, connection.time.toUTC().toString(Qt::ISODateWithMs)},
                           {u"purpose"_s, connection.purpose},
                           {u"address"_s, connection.address},
                           {u"refused"_s, connection.isRefused}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return file.write(bytes) == bytes.size();
}

QList<Connection> Ledger::newest(int count)
{
    QList<Connection> found;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return found;
    file.seek(std::max<qint64>(0, file.size() - kMostRead));
    const QByteArrayList lines = file.readAll().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend() && found.size() < count; ++line) {
        const QJsonObject said = QJsonDocument::fromJson(*line).object();
        const QDateTime time =
            QDateTime::fromString(said.value("time"_L1).toString(), Qt::ISODateWithMs);
        if (time.isValid())
            found.append({time, said.value("purpose"_L1).toString(),
                          said.value("address"_L1).toString(), said.value("refused"_L1).toBool()});
    }
    return found;
}

bool Ledger::isLocalOnly()
{
    const QString said = qEnvironmentVariable("HEARTH_LOCAL_ONLY");
    if (!said.isEmpty())
        return said == "1"_L1;
    return QSettings(u"Hearth"_s, u"Hearth"_s).value("network/localOnly"_L1, false).toBool();
}

// A file, because the environment of a process that runs cannot be changed from outside.
void Ledger::setLocalOnly(bool isOn)
{
    const QString folder = QFileInfo(path()).absolutePath();
    QFile file(folder + "/local-only"_L1);
    qputenv("HEARTH_LOCAL_ONLY", isOn ? "1" : "0");
    qputenv(kSwitch, file.fileName().toUtf8());
    if (!isOn) {
        file.remove();
        return;
    }
    QDir().mkpath(folder);
    if (!file.open(QIODevice::WriteOnly))
        qWarning("%s cannot be written: open connections end by themselves.",
                 qPrintable(file.fileName()));
}

bool Ledger::isTurnedOff()
{
    const QString path = qEnvironmentVariable(kSwitch);
    return !path.isEmpty() && QFile::exists(path);
}

} // namespace app
