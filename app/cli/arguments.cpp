// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <limits>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    QString dashed(const QString &option)
    {
        return (option.size() == 1 ? u"-"_s : u"--"_s) + option;
    }

    QString
    outOfRange(const QString &option, const QString &value, Arguments::Range range, bool isWhole)
    {
        return u"%1 takes a %2 from %3 to %4, not '%5'."_s.arg(
            dashed(option), isWhole ? u"whole number"_s : u"number"_s,
            QString::number(range.least, 'g', 12), QString::number(range.most, 'g', 12), value);
    }

    std::optional<uint32_t> parseCount(const QString &value, Arguments::Range range)
    {
        bool isNumber = false;
        const qulonglong number = value.trimmed().toULongLong(&isNumber);
        const auto asDouble = static_cast<double>(number);
        if (!isNumber || asDouble < range.least || asDouble > range.most)
            return {};
        return static_cast<uint32_t>(number);
    }

} // namespace

base::Result<Arguments> Arguments::parse(const QList<QCommandLineOption> &options,
                                         const QStringList &words)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->addOptions(options);
    if (!parser->parse(QStringList{u"hearth"_s} + words))
        return base::Error{base::ErrorCode::InvalidInput, parser->errorText().toStdString()};
    return Arguments(std::move(parser));
}

Arguments::Arguments(std::unique_ptr<QCommandLineParser> parser)
    : m_parser(std::move(parser))
    , m_words(m_parser->positionalArguments())
{
}

bool Arguments::has(const QString &option) const
{
    return m_parser->isSet(option);
}

QStringList Arguments::texts(const QString &option) const
{
    return m_parser->values(option);
}

QString Arguments::text(const QString &option) const
{
    return m_parser->value(option);
}

uint32_t Arguments::count(const QString &option, uint32_t byDefault, Range range)
{
    if (!has(option))
        return byDefault;
    const auto number = parseCount(text(option), range);
    if (!number)
        refuse(outOfRange(option, text(option), range, true));
    return number.value_or(byDefault);
}

uint64_t Arguments::seed(const QString &option)
{
    if (!has(option))
        return 0;
    // JSON's readers keep whole numbers exactly up to 2^53, and a seed is there to be repeated.
    constexpr qulonglong kMost = (1ULL << 53U) - 1;
    bool isNumber = false;
    const qulonglong number = text(option).toULongLong(&isNumber);
    if (!isNumber || number == 0 || number > kMost)
        refuse(u"%1 takes a whole number from 1 to %2, not '%3'."_s.arg(dashed(option))
                   .arg(kMost)
                   .arg(text(option)));
    return number;
}

float Arguments::fraction(const QString &option, float byDefault, Range range)
{
    if (!has(option))
        return byDefault;
    bool isNumber = false;
    const double number = text(option).toDouble(&isNumber);
    if (isNumber && number >= range.least && number <= range.most)
        return static_cast<float>(number);
    refuse(outOfRange(option, text(option), range, false));
    return byDefault;
}

std::vector<uint32_t>
Arguments::counts(const QString &option, const std::vector<uint32_t> &byDefault, Range range)
{
    if (!has(option))
        return byDefault;
    std::vector<uint32_t> numbers;
    const QStringList parts = text(option).split(u',');
    for (const QString &part : parts) {
        const auto number = parseCount(part, range);
        if (!number)
            refuse(outOfRange(option, part, range, true));
        numbers.push_back(number.value_or(0));
    }
    return numbers;
}

bool Arguments::isOn(const QString &option, bool byDefault)
{
    const QString value = text(option);
    if (has(option) && value != u"on" && value != u"off")
        refuse(u"%1 takes 'on' or 'off', not '%2'."_s.arg(dashed(option), value));
    return has(option) ? value == u"on" : byDefault;
}

void Arguments::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

} // namespace app::cli
