// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader/input_file.h"

using namespace Qt::Literals;

namespace agents::documents {

base::Result<std::unique_ptr<InputFile>> InputFile::open(const QString &path,
                                                         const ReadContext &context)
{
    auto input = std::make_unique<InputFile>();
    QFile &file = input->m_file;
    file.setFileName(path);
    if (!(path.isEmpty() ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return base::Error{base::ErrorCode::Io,
                           u"“%1” cannot be opened: %2. Check that you may read it."_s
                               .arg(context.name(), file.errorString())
                               .toStdString()};
    const qint64 most = context.limits().fileBytes;
    if (file.size() > most)
        return context.tooLarge(u"it is larger than %1 MB"_s.arg(most >> 20));
    const uchar *mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (mapped) {
        input->m_bytes = QByteArrayView(mapped, static_cast<qsizetype>(file.size()));
        return input;
    }
    input->m_content = file.read(most + 1); // a pipe knows no size
    input->m_bytes = input->m_content;
    return input;
}

} // namespace agents::documents
