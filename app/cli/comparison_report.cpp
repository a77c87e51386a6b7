// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparison_report.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::Closeness;
    using agents::ComparedFile;
    using agents::ComparedReply;
    using agents::Comparison;
    using agents::Likeness;

    constexpr qsizetype kShownPrompt = 60; // characters of its first line

    QLocale english()
    {
        return {QLocale::English, QLocale::UnitedStates};
    }

    QString size(uint64_t bytes)
    {
        return english().formattedDataSize(static_cast<qint64>(bytes), 1,
                                           QLocale::DataSizeSIFormat);
    }

    QString letter(size_t file)
    {
        return file < 26 ? QString(QChar(u'A' + static_cast<char16_t>(file)))
                         : QString::number(file + 1);
    }

    // Rounded down: 100 % is all of them.
    QString percent(const Likeness &likeness)
    {
        const auto tenths =
            static_cast<double>(likeness.agreed * 1000 / std::max<size_t>(1, likeness.places));
        return QString::number(tenths / 10, 'f', likeness.agreed == likeness.places ? 0 : 1)
            + u" %"_s;
    }

    QString nats(double divergence)
    {
        return QString::number(divergence, 'f', 4) + u" nats"_s;
    }

    QString verdict(Closeness closeness)
    {
        switch (closeness) {
        case Closeness::Same:
            return u"says the same as"_s;
        case Closeness::NearlySame:
            return u"says nearly the same as"_s;
        case Closeness::MostlySame:
            return u"says mostly the same as"_s;
        case Closeness::Different:
            return u"often says something else than"_s;
        case Closeness::VeryDifferent:
            break;
        }
        return u"says something else than"_s;
    }

    QString verdictName(Closeness closeness)
    {
        switch (closeness) {
        case Closeness::Same:
            return u"same"_s;
        case Closeness::NearlySame:
            return u"nearly_same"_s;
        case Closeness::MostlySame:
            return u"mostly_same"_s;
        case Closeness::Different:
            return u"different"_s;
        case Closeness::VeryDifferent:
            break;
        }
        return u"very_different"_s;
    }

    QString fileLines(const QStringList &paths, const Comparison &comparison)
    {
        QString lines;
        for (size_t i = 0; i < comparison.files.size(); ++i) {
            const ComparedFile &file = comparison.files[i];
            lines += u"%1  %2\n   %3, %4, needs %5 of memory, writes %6 tokens/s\n"_s.arg(
                letter(i), QFileInfo(paths[static_cast<qsizetype>(i)]).fileName(),
                QString::fromStdString(file.info.quantization), size(file.info.fileBytes),
                size(file.memoryBytes), QString::number(file.writing.speed(), 'f', 1));
        }
        return lines;
    }

    QString verdictLines(const Comparison &comparison)
    {
        QString lines;
        for (size_t i = 1; i < comparison.files.size(); ++i) {
            const ComparedFile &file = comparison.files[i];
            const Likeness likeness = file.likeness();
            lines +=
                u"%1 %2 A: it agrees with %3 of A's tokens (%4 of %5), mean divergence %6.\n"_s.arg(
                    letter(i), verdict(agents::closeness(likeness)), percent(likeness),
                    english().toString(static_cast<qulonglong>(likeness.agreed)),
                    english().toString(static_cast<qulonglong>(likeness.places)),
                    nats(likeness.meanDivergence()));
            lines += u"%1 of %2 replies are the same.\n"_s.arg(file.sameReplies())
                         .arg(file.replies.size());
        }
        if (comparison.files.front().likeness().places < agents::kFewPlaces)
            lines += u"That is little to go by: take more prompts.\n"_s;
        return lines;
    }

    // Every line of it indented.
    QString indented(const QString &text)
    {
        return QString(text).replace(u'\n', u"\n      "_s);
    }

    QString replyLine(const QString &name, const std::string &text, size_t from)
    {
        const QString words = QString::fromUtf8(
            QByteArrayView(text).sliced(static_cast<qsizetype>(std::min(from, text.size()))));
        return u"   %1  %2%3\n"_s.arg(name, from > 0 ? u"…"_s : QString(),
                                      words.isEmpty() ? u"(ends here)"_s : indented(words));
    }

    QString shownPrompt(const std::string &prompt)
    {
        const QString line = QString::fromStdString(prompt).trimmed().section(u'\n', 0, 0);
        return line.size() > kShownPrompt ? line.left(kShownPrompt).trimmed() + u'…' : line;
    }

    // What both say, then how each goes on.
    QString replyLines(const Comparison &comparison, size_t prompt, size_t file)
    {
        const ComparedReply &first = comparison.files.front().replies[prompt];
        const ComparedReply &reply = comparison.files[file].replies[prompt];
        const QString name = letter(file);
        QString lines = u"   %1: %2, %3\n"_s.arg(name, percent(reply.likeness),
                                                 nats(reply.likeness.meanDivergence()));
        if (reply.isSame)
            return lines + replyLine(u"A = "_s + name, first.reply.text, 0);
        if (reply.common > 0)
            lines += u"   A = %1  %2…\n"_s.arg(
                name,
                indented(QString::fromUtf8(QByteArrayView(reply.reply.text)
                                               .sliced(0, static_cast<qsizetype>(reply.common)))
                             .trimmed()));
        return lines + replyLine(u"A"_s, first.reply.text, reply.common)
            + replyLine(name, reply.reply.text, reply.common);
    }

    QJsonObject likenessJson(const Likeness &likeness)
    {
        return {{u"agreement"_s, likeness.share()},
                {u"agreed_tokens"_s, static_cast<qint64>(likeness.agreed)},
                {u"tokens"_s, static_cast<qint64>(likeness.places)},
                {u"divergence"_s, likeness.meanDivergence()}};
    }

    QJsonObject fileJson(const QString &path, const ComparedFile &file)
    {
        QJsonObject object = likenessJson(file.likeness());
        object.insert(u"path"_s, path);
        object.insert(u"quantization"_s, QString::fromStdString(file.info.quantization));
        object.insert(u"file_bytes"_s, static_cast<qint64>(file.info.fileBytes));
        object.insert(u"memory_bytes"_s, static_cast<qint64>(file.memoryBytes));
        object.insert(u"backend"_s, file.backend);
        object.insert(u"prompt_tokens_per_second"_s, file.reading.speed());
        object.insert(u"tokens_per_second"_s, file.writing.speed());
        object.insert(u"same_replies"_s, static_cast<qint64>(file.sameReplies()));
        object.insert(u"verdict"_s, verdictName(agents::closeness(file.likeness())));
        return object;
    }

    QJsonObject replyJson(const ComparedReply &reply)
    {
        QJsonObject object = likenessJson(reply.likeness);
        const QString text = QString::fromStdString(reply.reply.text);
        object.insert(u"text"_s, text);
        object.insert(u"is_whole"_s, reply.reply.hasEnded);
        object.insert(u"is_same"_s, reply.isSame);
        object.insert(
            u"common"_s,
            QString::fromUtf8(
                QByteArrayView(reply.reply.text).sliced(0, static_cast<qsizetype>(reply.common)))
                .size());
        return object;
    }

} // namespace

QString comparisonText(const QStringList &paths, const Comparison &comparison)
{
    QString text = fileLines(paths, comparison) + u'\n' + verdictLines(comparison);
    for (size_t prompt = 0; prompt < comparison.prompts.size(); ++prompt) {
        text += u"\n%1. %2\n"_s.arg(prompt + 1).arg(shownPrompt(comparison.prompts[prompt]));
        for (size_t file = 1; file < comparison.files.size(); ++file)
            text += replyLines(comparison, prompt, file);
    }
    return text;
}

QJsonObject comparisonJson(const QStringList &paths, const Comparison &comparison)
{
    QJsonArray files;
    for (size_t i = 0; i < comparison.files.size(); ++i)
        files.append(fileJson(paths[static_cast<qsizetype>(i)], comparison.files[i]));
    QJsonArray prompts;
    for (size_t i = 0; i < comparison.prompts.size(); ++i) {
        QJsonArray replies;
        for (const ComparedFile &file : comparison.files)
            replies.append(replyJson(file.replies[i]));
        prompts.append(QJsonObject{{u"prompt"_s, QString::fromStdString(comparison.prompts[i])},
                                   {u"replies"_s, replies}});
    }
    return {{u"files"_s, files}, {u"prompts"_s, prompts}};
}

} // namespace app::cli
