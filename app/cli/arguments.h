// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <memory>
#include <vector>

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

namespace app::cli {

// The options and words of one command. The look-ups check their value and keep the first problem,
// so that a command reads all of them and asks once. Main thread.
class Arguments final
{
public:
    struct Range {
        double least = 0;
        double most = 0;
    };

    // The error names the option that does not exist or lacks its value.
    static base::Result<Arguments> parse(const QList<QCommandLineOption> &options,
                                         const QStringList &words);

    const QStringList &words() const { return m_words; } // what is no option
    bool has(const QString &option) const;
    QString text(const QString &option) const; // empty: not given
    QStringList texts(const QString &option) const; // of an option that may be given several times
    uint32_t count(const QString &option, uint32_t byDefault, Range range);
    uint64_t seed(const QString &option); // 0: not given
    float fraction(const QString &option, float byDefault, Range range);
    std::vector<uint32_t>
    counts(const QString &option, const std::vector<uint32_t> &byDefault, Range range);
    bool isOn(const QString &option, bool byDefault); // "on", "off"

    void refuse(const QString &sentence); // keeps it when it is the first
    const QString &problem() const { return m_problem; } // empty: none

private:
    explicit Arguments(std::unique_ptr<QCommandLineParser> parser);

    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_words;
    QString m_problem;
};

} // namespace app::cli
