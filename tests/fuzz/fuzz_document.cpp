// SPDX-License-Identifier: Apache-2.0
// Any file under any name: a document or one sentence, within the limits. The first byte chooses
// the name; without a telling content that decides the parser.
#include "agents/documents/reading/read_document.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace Qt::Literals;
using namespace agents::documents;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::array kNames{u"a.html"_s, u"a.eml"_s, u"a.csv"_s, u"a.md"_s,
                                   u"a.txt"_s,  u"a.tsv"_s, u"a.rtf"_s, u"a.docx"_s};
    if (size == 0)
        return 0;
    const ReadContext context(kNames[data[0] % kNames.size()],
                              {.fileBytes = 1 << 20,
                               .unpackedBytes = 1 << 20,
                               .entries = 100,
                               .depth = 64,
                               .characters = 1 << 20});
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const auto document = readDocument(bytes, context);
    if (!document) {
        if (document.error().message.empty())
            std::abort();
        return 0;
    }
    qsizetype characters = 0;
    for (const Section &section : document->sections)
        characters += section.text.size();
    if (characters > 3 * context.limits().characters)
        std::abort();
    return 0;
}
