// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_folder.h"

#include <memory>

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

// A home with a data folder, and a place beside it for another one.
class DataFixture
{
public:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    // Every file below the folder with its bytes, without what is not taken along.
    static QMap<QString, QByteArray> contents(const QString &folder)
    {
        using namespace Qt::Literals;
        QMap<QString, QByteArray> found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = file.fileName().sliced(folder.size() + 1);
            if (!name.startsWith("states/"_L1) && !name.endsWith(".lock"_L1)
                && file.open(QIODevice::ReadOnly))
                found[name] = file.readAll();
        }
        return found;
    }

protected:
    void makeData()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home->path().toUtf8() + "/home/" + name);
        m_from = app::usualDataFolder();
        m_to = at("elsewhere");
        QVERIFY(m_from.startsWith(m_home->path()));
        for (const auto &[name, bytes] : {std::pair("hearth.db", QByteArray(3 << 20, 'd')),
                                          std::pair("drafts.json", QByteArray("{}")),
                                          std::pair("models/gemma.gguf", QByteArray(2 << 20, 'm')),
                                          std::pair("attachments/ab/abcd", QByteArray("picture")),
                                          std::pair("attachments/empty", QByteArray()),
                                          std::pair("states/1", QByteArray("made again"))})
            QVERIFY(write(m_from + u'/' + QLatin1StringView(name), bytes));
        m_data = contents(m_from);
        QCOMPARE(m_data.size(), 5);
    }
    QString at(const char *name) const { return m_home->filePath(QLatin1StringView(name)); }
    bool copySettled() const
    {
        return bool(app::DataCopy(m_from, m_to).run(app::DataCopy::Scope::Settled, {}));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
    QString m_to;
    QMap<QString, QByteArray> m_data; // without "states"
};

} // namespace tests
