// SPDX-License-Identifier: Apache-2.0
#include "app/file_saver.h"

#include <QSaveFile>

namespace app {
namespace {

    QString write(const QString &path, const QByteArray &bytes, FileSaver::Reader reader)
    {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && (reader == FileSaver::Reader::Everybody
                || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            && file.write(bytes) == bytes.size() && file.commit();
        return isWritten ? QString() : file.errorString();
    }

} // namespace

void FileSaver::save(const QString &path, const QByteArray &bytes, Reader reader, const Then &then)
{
    if (!m_thread)
        m_thread = std::make_unique<storage::TaskThread>();
    m_thread->post([thread = m_thread.get(), path, bytes, reader, then] {
        thread->postBack([then, problem = write(path, bytes, reader)] { then(problem); });
    });
}

} // namespace app
