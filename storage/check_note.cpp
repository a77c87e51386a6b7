// SPDX-License-Identifier: Apache-2.0
#include "storage/check_note.h"

#include <algorithm>

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace storage {
namespace {

    constexpr qint64 kLongest = 64; // bytes
    constexpr QByteArrayView kSound = "sound "; // and the time, in seconds since 1970
    constexpr QByteArrayView kDamaged = "damaged";

    QString pathOf(const QString &databasePath)
    {
        return databasePath + QStringLiteral(".check");
    }

    QByteArray readNote(const QString &databasePath)
    {
        QFile file(pathOf(databasePath));
        return file.open(QIODevice::ReadOnly) ? file.read(kLongest).trimmed() : QByteArray();
    }

    void writeNote(const QString &databasePath, const QByteArray &note)
    {
        forgetNote(databasePath); // on a full disk none is better than one that is no longer true
        QSaveFile file(pathOf(databasePath));
        if (file.open(QIODevice::WriteOnly) && file.write(note) == note.size())
            file.commit();
    }

} // namespace

void noteSound(const QString &databasePath)
{
    writeNote(databasePath,
              kSound.toByteArray() + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + '\n');
}

void noteDamaged(const QString &databasePath)
{
    writeNote(databasePath, kDamaged.toByteArray());
}

void forgetNote(const QString &databasePath)
{
    QFile::remove(pathOf(databasePath));
}

bool isNotedDamaged(const QString &databasePath)
{
    return readNote(databasePath) == kDamaged;
}

bool isNotedSoundWithin(const QString &databasePath, std::chrono::seconds age)
{
    const QByteArray note = readNote(databasePath);
    bool isNumber = false;
    const qint64 time = note.sliced(std::min(note.size(), kSound.size())).toLongLong(&isNumber);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return note.startsWith(kSound) && isNumber && time <= now && now - time < age.count();
}

} // namespace storage
