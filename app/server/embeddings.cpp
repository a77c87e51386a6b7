// SPDX-License-Identifier: Apache-2.0
#include "app/server/embeddings.h"

#include "app/server/json_fields.h"

#include <algorithm>
#include <cmath>

#include <QtEndian>

namespace app::server {

namespace {

    constexpr size_t kMostTexts = 256;

    constexpr int kFloatDigits = 9; // what tells all of them apart

    // As the library writes them, numbers would be double precision and twice as long.
    QByteArray numberJson(float value)
    {
        if (!std::isfinite(value))
            return "null";
        const QByteArray digits = QByteArray::number(static_cast<double>(value), 'g', kFloatDigits);
        return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
    }

    QByteArray vectorJson(const std::vector<float> &vector, bool isBase64)
    {
        if (isBase64) {
            QByteArray bytes(static_cast<qsizetype>(vector.size() * sizeof(float)),
                             Qt::Uninitialized);
            qToLittleEndian<float>(vector.data(), static_cast<qsizetype>(vector.size()),
                                   bytes.data());
            return '"' + bytes.toBase64() + '"';
        }
        QByteArray list = "[";
        for (const float value : vector)
            list += numberJson(value) + ',';
        if (!vector.empty())
            list.chop(1);
        return list + ']';
    }

} // namespace

base::Result<EmbeddingRequest> readEmbeddings(const Json &body)
{
    JsonFields fields(body);
    EmbeddingRequest request;
    const Json *const input = fields.find("input");
    const Json list = input && input->is_string() ? Json::array({*input}) : input ? *input : Json();
    const bool isGood = list.is_array() && !list.empty() && list.size() <= kMostTexts
        && std::ranges::all_of(list, [](const Json &text) {
                            return text.is_string() && !text.get_ref<const std::string &>().empty();
                        });
    if (!isGood)
        fields.refuse("'input' must be a text, or a list of 1 to 256 texts, none of them empty.");
    const std::string format = fields.text("encoding_format");
    if (!format.empty() && format != "float" && format != "base64")
        fields.refuse("'encoding_format' can be float or base64.");
    if (fields.find("dimensions"))
        fields.refuse("'dimensions' is not offered: vectors have the model's own size.");
    if (!fields.problem().empty())
        return base::Error{base::ErrorCode::InvalidInput, fields.problem()};
    for (const Json &text : list)
        request.texts.push_back(text.get<std::string>());
    request.isBase64 = format == "base64";
    return request;
}

QByteArray embeddingsAnswer(const agents::Embeddings &made, const QByteArray &model, bool isBase64)
{
    QByteArray data;
    for (size_t i = 0; i < made.vectors.size(); ++i)
        data += (i > 0 ? "," : "") + (R"({"object":"embedding","index":)" + QByteArray::number(i))
            + R"(,"embedding":)" + vectorJson(made.vectors[i], isBase64) + '}';
    const Json rest{{"model", model.toStdString()},
                    {"usage", {{"prompt_tokens", made.tokens}, {"total_tokens", made.tokens}}}};
    return R"({"object":"list","data":[)" + data + "],"
        + QByteArray::fromStdString(rest.dump()).sliced(1);
}

} // namespace app::server
