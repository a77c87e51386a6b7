// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/tensor_type.h"

#include <array>

namespace engine::gguf {

namespace {

    struct KnownType {
        uint32_t id;
        TypeTraits traits; // blockSize 0: GGUF defines it, Hearth cannot read it
    };

    constexpr std::array kTypes{
        KnownType{0, {"F32", 1, 4}},         KnownType{1, {"F16", 1, 2}},
        KnownType{2, {"Q4_0", 32, 18}},      KnownType{3, {"Q4_1", 32, 20}},
        KnownType{6, {"Q5_0", 32, 22}},      KnownType{7, {"Q5_1", 32, 24}},
        KnownType{8, {"Q8_0", 32, 34}},      KnownType{9, {"Q8_1", 0, 0}},
        KnownType{10, {"Q2_K", 256, 84}},    KnownType{11, {"Q3_K", 256, 110}},
        KnownType{12, {"Q4_K", 256, 144}},   KnownType{13, {"Q5_K", 256, 176}},
        KnownType{14, {"Q6_K", 256, 210}},   KnownType{15, {"Q8_K", 0, 0}},
        KnownType{16, {"IQ2_XXS", 256, 66}}, KnownType{17, {"IQ2_XS", 256, 74}},
        KnownType{18, {"IQ3_XXS", 256, 98}}, KnownType{19, {"IQ1_S", 0, 0}},
        KnownType{20, {"IQ4_NL", 32, 18}},   KnownType{21, {"IQ3_S", 256, 110}},
        KnownType{22, {"IQ2_S", 256, 82}},   KnownType{23, {"IQ4_XS", 256, 136}},
        KnownType{24, {"I8", 0, 0}},         KnownType{25, {"I16", 0, 0}},
        KnownType{26, {"I32", 0, 0}},        KnownType{27, {"I64", 0, 0}},
        KnownType{28, {"F64", 0, 0}},        KnownType{29, {"IQ1_M", 0, 0}},
        KnownType{30, {"BF16", 1, 2}},       KnownType{34, {"TQ1_0", 0, 0}},
        KnownType{35, {"TQ2_0", 0, 0}},      KnownType{39, {"MXFP4", 32, 17}},
        KnownType{40, {"NVFP4", 0, 0}},      KnownType{41, {"Q1_0", 0, 0}},
        KnownType{42, {"Q2_0", 0, 0}},
    };

    const KnownType *findType(uint32_t id)
    {
        for (const KnownType &type : kTypes) {
            if (type.id == id)
                return &type;
        }
        return nullptr;
    }

} // namespace

const TypeTraits &traits(TensorType type)
{
    static constexpr TypeTraits kNone{"", 1, 0};
    const KnownType *known = findType(static_cast<uint32_t>(type));
    return known ? known->traits : kNone;
}

std::optional<TensorType> tensorType(uint32_t id)
{
    const KnownType *known = findType(id);
    if (!known || known->traits.blockSize == 0)
        return std::nullopt;
    return static_cast<TensorType>(id);
}

std::string typeName(uint32_t id)
{
    if (const KnownType *known = findType(id))
        return std::string(known->traits.name);
    return "type " + std::to_string(id);
}

} // namespace engine::gguf
