// SPDX-License-Identifier: Apache-2.0
// A file that another program exported: conversations whose messages stand behind their parents, or
// one sentence. The first byte chooses the program.
#include "app/exchange/importers.h"

#include <cstdint>
#include <cstdlib>

#include <QSet>

using namespace app::exchange;

namespace {

bool check(const Archive &archive)
{
    QSet<qint64> known;
    for (const storage::Message &message : archive.messages) {
        if (message.parent && !known.contains(*message.parent))
            std::abort();
        known.insert(message.id);
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1,
                           static_cast<qsizetype>(size) - 1);
    if (data[0] % 3 == 0) {
        const auto archive = importGpt4All(bytes);
        if (archive)
            check(*archive);
        else if (archive.error().message.empty())
            std::abort();
        return 0;
    }
    const Sink sink{check, {}};
    if (data[0] % 3 == 1) {
        importJan({}, bytes, sink);
        return 0;
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isNull() && !importHearth(document, sink) && !importChatGpt(document, sink)
        && !importLmStudio(document, sink))
        importLlama(document, sink);
    return 0;
}
