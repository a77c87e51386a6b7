// SPDX-License-Identifier: Apache-2.0
#include "app/chat/reply_details.h"

#include "app/chat/speed_number.h"
#include "app/chat/token_receipt.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr size_t kMostNumbers = 2000; // of tokens: more is for programs, which read exports

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::ReplyDetails)
    };

    class Details final
    {
    public:
        void add(const QString &name, const QString &value, bool isCode = false)
        {
            if (!value.isEmpty())
                m_list.append(
                    QVariantMap{{u"name"_s, name}, {u"value"_s, value}, {u"isCode"_s, isCode}});
        }
        QVariantList take() { return std::move(m_list); }

    private:
        QVariantList m_list;
    };

    QString whole(const QJsonValue &value)
    {
        return QLocale().toString(value.toInteger());
    }

    QString decimal(const QJsonValue &value)
    {
        return QLocale().toString(value.toDouble(), 'f', 2);
    }

    void addModel(Details &details, const QJsonObject &receipt, std::optional<bool> isLoaded)
    {
        details.add(Words::tr("Model"), receipt["model"_L1].toString());
        details.add(Words::tr("Engine"), receipt["engine"_L1].toString());
        details.add(Words::tr("Sent to"), receipt["sentTo"_L1].toString());
        details.add(Words::tr("File"), receipt["file"_L1].toString(), true);
        details.add(Words::tr("Quantisation"), receipt["quantization"_L1].toString());
        details.add(Words::tr("Fingerprint"), receipt["fingerprint"_L1].toString(), true);
        details.add(Words::tr("Computed on"), receipt["backend"_L1].toString());
        if (isLoaded)
            details.add(Words::tr("Loaded now"),
                        *isLoaded ? Words::tr("The same model")
                                  : Words::tr("Another model, so a replay will differ"));
    }

    void addChoices(Details &details, const QJsonObject &receipt)
    {
        if (receipt.contains("thinking"_L1))
            details.add(Words::tr("Thinking"),
                        receipt["thinking"_L1].toBool() ? Words::tr("On") : Words::tr("Off"));
        if (const auto most = receipt["thoughtTokens"_L1]; most.toInteger() > 0)
            details.add(Words::tr("Longest thought"), Words::tr("%1 tokens").arg(whole(most)));
        if (const auto most = receipt["maxTokens"_L1]; most.toInteger() > 0)
            details.add(Words::tr("Longest reply"), Words::tr("%1 tokens").arg(whole(most)));
        const QJsonObject sampling = receipt["sampling"_L1].toObject();
        if (sampling.isEmpty())
            return;
        details.add(Words::tr("Temperature"), decimal(sampling["temperature"_L1]));
        details.add(Words::tr("Top-p"), decimal(sampling["topP"_L1]));
        details.add(Words::tr("Top-k"), whole(sampling["topK"_L1]));
        details.add(Words::tr("Min-p"), decimal(sampling["minP"_L1]));
        if (const auto penalty = sampling["repetitionPenalty"_L1]; penalty.toDouble() > 1)
            details.add(Words::tr("Repetition penalty"), decimal(penalty));
        details.add(Words::tr("Seed"), receipt["seed"_L1].toString(), true);
    }

    // "1,204 in 0.8 s, 1,480 tokens/s".
    QString paced(qint64 tokens, double seconds)
    {
        const QString count = QLocale().toString(tokens);
        if (tokens <= 0 || seconds <= 0)
            return count;
        //: tokens, seconds, tokens per second
        return Words::tr("%1 in %2 s, %3 tokens/s")
            .arg(count, QLocale().toString(seconds, 'f', 1),
                 speedNumber(static_cast<double>(tokens) / seconds));
    }

    QString ending(const QJsonObject &receipt)
    {
        const QString reason = receipt["stopReason"_L1].toString();
        if (reason == "endOfTurn"_L1)
            return Words::tr("The model ended it");
        if (reason == "maxTokens"_L1)
            return Words::tr("At the limit of tokens per reply");
        if (reason == "contextFull"_L1)
            return Words::tr("The context was full");
        return reason == "cancelled"_L1 ? Words::tr("It was stopped") : QString();
    }

    QString tokenNumbers(const QString &packed)
    {
        const auto tokens = unpackTokens(packed);
        QStringList numbers;
        for (size_t i = 0; i < std::min(tokens.size(), kMostNumbers); ++i)
            numbers.append(QString::number(tokens[i]));
        if (tokens.size() > kMostNumbers)
            numbers.append(u"…"_s);
        return numbers.join(u' ');
    }

    void addCourse(Details &details, const QJsonObject &receipt)
    {
        const qint64 read = receipt["promptTokens"_L1].toInteger();
        const qint64 reused = receipt["reusedTokens"_L1].toInteger();
        if (read > 0)
            details.add(Words::tr("Tokens of the prompt"), QLocale().toString(read));
        if (reused > 0)
            details.add(Words::tr("Of those, read before"), QLocale().toString(reused));
        if (read > reused)
            details.add(Words::tr("Tokens read"),
                        paced(read - reused, receipt["prefillSeconds"_L1].toDouble()));
        if (const qint64 written = receipt["generatedTokens"_L1].toInteger(); written > 0)
            details.add(Words::tr("Tokens written"),
                        paced(written, receipt["generateSeconds"_L1].toDouble()));
        if (receipt["contextLength"_L1].toInteger() > 0)
            details.add(
                Words::tr("Context"),
                Words::tr("%1 of %2 tokens")
                    .arg(whole(receipt["contextUsed"_L1]), whole(receipt["contextLength"_L1])));
        details.add(Words::tr("Ended"), ending(receipt));
        details.add(Words::tr("Token numbers"), tokenNumbers(receipt["tokens"_L1].toString()),
                    true);
    }

} // namespace

QVariantList replyDetails(const QJsonObject &receipt, std::optional<bool> isLoaded)
{
    Details details;
    addModel(details, receipt, isLoaded);
    addChoices(details, receipt);
    addCourse(details, receipt);
    return details.take();
}

} // namespace app
