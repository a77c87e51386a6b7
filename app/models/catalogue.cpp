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

    struct Size {
        qint64 download;
        qint64 memory;
    };

    // Google's quantisation-aware 4-bit file of a model, whose names are as irregular as they are
    // on its page, and the 8-bit one of ggml-org, whose names follow from the model's.
    struct Published {
        QString id;
        QString size; // "E2B"
        QString about;
        QString file;
        QString projector;
        Size four;
        Size eight;
        bool isQuick;
    };

    CatalogueEntry fourBits(const Published &model)
    {
        return {.id = model.id,
                .name = "Gemma 4 "_L1 + model.size,
                .about = model.about,
                .quantisation = u"Q4_0"_s,
                .repository = u"google/gemma-4-%1-it-qat-q4_0-gguf"_s.arg(model.size),
                .file = model.file,
                .projector = model.projector,
                .drafterRepository = u"ggml-org/gemma-4-%1-it-GGUF"_s.arg(model.size),
                .drafter = u"mtp-gemma-4-%1-it-Q8_0.gguf"_s.arg(model.size),
                .downloadBytes = model.four.download,
                .memoryBytes = model.four.memory,
                .isQuick = model.isQuick};
    }

    CatalogueEntry eightBits(const Published &model)
    {
        CatalogueEntry entry = fourBits(model);
        entry.id = model.id + "-q8_0"_L1;
        entry.quantisation = u"Q8_0"_s;
        entry.repository = entry.drafterRepository;
        entry.file = u"gemma-4-%1-it-Q8_0.gguf"_s.arg(model.size);
        entry.projector = u"mmproj-gemma-4-%1-it-Q8_0.gguf"_s.arg(model.size);
        entry.downloadBytes = model.eight.download;
        entry.memoryBytes = model.eight.memory;
        return entry;
    }

} // namespace

// Names and sizes from the pages of google/gemma-4-*-qat-q4_0-gguf and ggml-org/gemma-4-*-it-GGUF.
// Memory: weights without the per-layer tables that stay in the file, keys and values, scratch.
QList<CatalogueEntry> modelCatalogue()
{
    const QList<Published> models{
        {u"e2b"_s,
         u"E2B"_s,
         Words::tr("Quick on any computer. Sees pictures and hears sound. A good first choice."),
         u"gemma-4-E2B_q4_0-it.gguf"_s,
         u"gemma-4-E2B-it-mmproj.gguf"_s,
         {megabytes(4435), megabytes(1700)},
         {megabytes(5630), megabytes(2900)},
         true},
        {u"e4b"_s,
         u"E4B"_s,
         Words::tr("Clearly cleverer than E2B at half the speed. Sees and hears."),
         u"gemma-4-E4B_q4_0-it.gguf"_s,
         u"gemma-4-E4B-it-mmproj.gguf"_s,
         {megabytes(6240), megabytes(3400)},
         {megabytes(8690), megabytes(5600)},
         true},
        {u"12b"_s,
         u"12B"_s,
         Words::tr("For careful answers and long documents. Sees and hears."),
         u"gemma-4-12b-it-qat-q4_0.gguf"_s,
         u"mmproj-gemma-4-12b-it-qat-q4_0.gguf"_s,
         {megabytes(7616), megabytes(7900)},
         {megabytes(13290), megabytes(13600)},
         false},
        {u"26b-a4b"_s,
         u"26B-A4B"_s,
         Words::tr("Knows most for its speed: a mixture of experts, as quick as E4B. Sees "
                   "pictures. Needs much memory."),
         u"gemma-4-26B_q4_0-it.gguf"_s,
         u"gemma-4-26B-it-mmproj.gguf"_s,
         {megabytes(16100), megabytes(15200)},
         {megabytes(28130), megabytes(27500)},
         true},
        {u"31b"_s,
         u"31B"_s,
         Words::tr("The best of the family, and the slowest. Sees pictures."),
         u"gemma-4-31B_q4_0-it.gguf"_s,
         u"gemma-4-31B-it-mmproj.gguf"_s,
         {megabytes(19360), megabytes(20000)},
         {megabytes(33960), megabytes(34000)},
         false},
    };
    QList<CatalogueEntry> entries;
    for (const Published &model : models) {
        entries.append(fourBits(model));
        entries.append(eightBits(model));
    }
    return entries;
}

} // namespace app
