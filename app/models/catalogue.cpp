// SPDX-License-Identifier: Apache-2.0
#include "app/models/catalogue.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::Catalogue)
    };

    constexpr qint64 megabytes(qint64 count)
    {
        return count * 1000000;
    }

} // namespace

// Names, as irregular as they are, and sizes from the pages of google/gemma-4-*-qat-q4_0-gguf.
// Memory: weights without the per-layer tables that stay in the file, keys and values, scratch.
QList<CatalogueEntry> modelCatalogue()
{
    return {
        {u"e2b"_s, u"Gemma 4 E2B"_s,
         Words::tr("Quick on any computer. Sees pictures and hears sound. A good first choice."),
         u"google/gemma-4-E2B-it-qat-q4_0-gguf"_s, u"gemma-4-E2B_q4_0-it.gguf"_s,
         u"gemma-4-E2B-it-mmproj.gguf"_s, megabytes(4337), megabytes(1700), true},
        {u"e4b"_s, u"Gemma 4 E4B"_s,
         Words::tr("Clearly cleverer than E2B at half the speed. Sees and hears."),
         u"google/gemma-4-E4B-it-qat-q4_0-gguf"_s, u"gemma-4-E4B_q4_0-it.gguf"_s,
         u"gemma-4-E4B-it-mmproj.gguf"_s, megabytes(6140), megabytes(3400), true},
        {u"12b"_s, u"Gemma 4 12B"_s,
         Words::tr("For careful answers and long documents. Sees and hears."),
         u"google/gemma-4-12B-it-qat-q4_0-gguf"_s, u"gemma-4-12b-it-qat-q4_0.gguf"_s,
         u"mmproj-gemma-4-12b-it-qat-q4_0.gguf"_s, megabytes(7151), megabytes(7900), false},
        {u"26b-a4b"_s, u"Gemma 4 26B-A4B"_s,
         Words::tr("Knows most for its speed: a mixture of experts, as quick as E4B. Sees "
                   "pictures. Needs much memory."),
         u"google/gemma-4-26B-A4B-it-qat-q4_0-gguf"_s, u"gemma-4-26B_q4_0-it.gguf"_s,
         u"gemma-4-26B-it-mmproj.gguf"_s, megabytes(15640), megabytes(15200), true},
        {u"31b"_s, u"Gemma 4 31B"_s,
         Words::tr("The best of the family, and the slowest. Sees pictures."),
         u"google/gemma-4-31B-it-qat-q4_0-gguf"_s, u"gemma-4-31B_q4_0-it.gguf"_s,
         u"gemma-4-31B-it-mmproj.gguf"_s, megabytes(18850), megabytes(20000), false},
    };
}

} // namespace app
