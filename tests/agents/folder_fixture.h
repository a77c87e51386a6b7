// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

// A folder on the disk for one test, with short ways to fill it and to look into it.
class FolderFixture
{
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

    void put(const std::filesystem::path &name, const QByteArray &bytes) const
    {
        const std::filesystem::path file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be filled");
    }
    QByteArray content(const std::filesystem::path &name) const
    {
        QFile file(path() / name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
    }
    bool exists(const std::filesystem::path &name) const
    {
        return std::filesystem::exists(std::filesystem::symlink_status(path() / name));
    }

private:
    QTemporaryDir m_folder;
};

inline bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}
