// SPDX-License-Identifier: Apache-2.0
#include "app/models/comparison_words.h"

#include "app/chat/speed_number.h"
#include "app/models/memory_fit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QVariantMap>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::Closeness;
    using agents::ComparedFile;
    using agents::ComparedReply;
    using agents::Likeness;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::ModelComparison)
    };

    // Rounded down: 100 % is all of them.
    QString percent(const Likeness &likeness)
    {
        const auto whole =
            static_cast<int>(likeness.agreed * 100 / std::max<size_t>(1, likeness.places));
        //: a share, such as 98 %
        return Words::tr("%1 %").arg(QLocale().toString(whole));
    }

    QString number(size_t count)
    {
        return QLocale().toString(static_cast<qulonglong>(count));
    }

    QString html(std::string_view text)
    {
        return QString::fromUtf8(QByteArrayView(text)).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    }

    QString fileWords(const ComparedFile &file)
    {
        QStringList words{QString::fromStdString(file.info.quantization),
                          readableSize(static_cast<qint64>(file.info.fileBytes)),
                          Words::tr("needs %1 of memory")
                              .arg(readableSize(static_cast<qint64>(file.memoryBytes))),
                          Words::tr("%1 tokens/s").arg(speedNumber(file.writing.speed()))};
        if (!file.deviceNote.isEmpty())
            words += file.deviceNote;
        return words.join(u" · "_s);
    }

} // namespace

ComparisonWords::ComparisonWords(const agents::Comparison &comparison, const QStringList &names)
    : m_comparison(comparison)
    , m_names(names)
{
}

QString ComparisonWords::verdict() const
{
    const QString &first = m_names[0];
    const QString &second = m_names[1];
    switch (agents::closeness(m_comparison.files[1].likeness())) {
    case Closeness::Same:
        return Words::tr("On your prompts, %1 says the same as %2.").arg(second, first);
    case Closeness::NearlySame:
        return Words::tr("On your prompts, %1 says nearly the same as %2.").arg(second, first);
    case Closeness::MostlySame:
        return Words::tr("On your prompts, %1 says mostly the same as %2. The replies show whether "
                         "the differences matter to you.")
            .arg(second, first);
    case Closeness::Different:
        return Words::tr("On your prompts, %1 often says something else than %2.")
            .arg(second, first);
    case Closeness::VeryDifferent:
        break;
    }
    return Words::tr("On your prompts, %1 says something else than %2.").arg(second, first);
}

QString ComparisonWords::numbers() const
{
    const ComparedFile &file = m_comparison.files[1];
    const Likeness likeness = file.likeness();
    QString words =
        //: %1: a share, "98 %"; %2 and %3: numbers of words
        Words::tr("They agree on %1 of the words (%2 of %3 tokens).")
            .arg(percent(likeness), number(likeness.agreed), number(likeness.places))
        + u' '
        + Words::tr("%1 of %2 replies are the same.")
              .arg(number(file.sameReplies()), number(file.replies.size()));
    if (likeness.places < agents::kFewPlaces)
        words += u' ' + Words::tr("That is little to go by: choose more prompts.");
    return words;
}

QVariantList ComparisonWords::files() const
{
    QVariantList list;
    for (size_t i = 0; i < 2; ++i) {
        list.append(QVariantMap{{u"name"_s, m_names[static_cast<qsizetype>(i)]},
                                {u"words"_s, fileWords(m_comparison.files[i])}});
    }
    return list;
}

QVariantMap ComparisonWords::result(size_t prompt) const
{
    const ComparedReply &first = m_comparison.files[0].replies[prompt];
    const ComparedReply &second = m_comparison.files[1].replies[prompt];
    const std::string_view firstText = first.reply.text;
    const std::string_view secondText = second.reply.text;
    return {{u"prompt"_s, QString::fromStdString(m_comparison.prompts[prompt])},
            {u"agreement"_s,
             second.isSame
                 ? Words::tr("The same reply.")
                 : Words::tr("They agree on %1 of the words.").arg(percent(second.likeness))},
            {u"isSame"_s, second.isSame},
            {u"common"_s, html(secondText.substr(0, second.common))},
            {u"first"_s, html(firstText.substr(std::min(second.common, firstText.size())))},
            {u"second"_s, html(secondText.substr(second.common))}};
}

QVariantList ComparisonWords::results() const
{
    QVariantList list;
    for (size_t i = 0; i < m_comparison.prompts.size(); ++i)
        list.append(result(i));
    return list;
}

QStringList comparedNames(const QStringList &paths, const QStringList &quantizations)
{
    if (quantizations[0] != quantizations[1])
        return quantizations;
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).completeBaseName());
    return names;
}

} // namespace app
