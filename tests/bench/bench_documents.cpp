// SPDX-License-Identifier: Apache-2.0
// How long documents take: bench_documents pdf [pages] [file to keep] | index [files]
// [megabytes] [vectors' width]. Makes what it reads in a temporary folder ($TMPDIR).
#include "agents/documents/index/folder_indexer.h"
#include "agents/documents/index/fused_search.h"
#include "agents/documents/index/vector_indexer.h"
#include "agents/documents/reader_process.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include <sys/resource.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

// Words as frequent as in a language: the n-th about 1/n as often as the first.
class Writer final
{
public:
    explicit Writer(int words)
    {
        for (int i = 0; i < words; ++i) {
            QString word;
            for (unsigned rest = static_cast<unsigned>(i) + 11; rest > 0; rest /= 20)
                (word += QLatin1Char("bcdfghjklmnprstvwzxq"[rest % 20])) +=
                    QLatin1Char("aeiou"[rest % 5]);
            m_words += word;
        }
    }
    QString word()
    {
        const double share = std::uniform_real_distribution<>()(m_random);
        const double rank = std::pow(static_cast<double>(m_words.size()), share);
        return m_words[std::min(m_words.size() - 1, static_cast<qsizetype>(rank))];
    }
    QString text(qsizetype characters)
    {
        QString text;
        int inLine = 0;
        while (text.size() < characters) {
            text += word();
            text += ++inLine % 90 == 0 ? u"\n\n"_s : inLine % 12 == 0 ? u"\n"_s : u" "_s;
        }
        return text;
    }
    const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    std::mt19937 m_random{1};
};

double seconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

// Of this process: what a busy machine does not change.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Of a process, in MiB: "VmRSS", "VmHWM".
double memory(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

bool makePdf(const QString &path, int pages)
{
    QPdfWriter pdf(path);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    Writer writer(20'000);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            pdf.newPage();
        painter.setFont(QFont(u"sans"_s, 16));
        painter.drawText(QPoint(0, 300), u"Chapter %1"_s.arg(page + 1));
        painter.setFont(QFont(u"sans"_s, 10));
        painter.drawText(QRect(0, 600, pdf.width(), pdf.height() - 700), Qt::TextWordWrap,
                         writer.text(2800).replace(u'\n', u' '));
    }
    return painter.end();
}

int timePdf(int pages, const QString &keptAs)
{
    const QTemporaryDir home;
    const QString path = keptAs.isEmpty() ? home.filePath(u"pages.pdf"_s) : keptAs;
    if (!makePdf(path, pages))
        return 1;
    const ReaderProcess reader;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto answer = reader.read({.path = path}, base::CancelToken(), [](ReadProgress) { });
        if (!answer) {
            std::fprintf(stderr, "%s\n", answer.error().message.c_str());
            return 1;
        }
        qsizetype characters = 0;
        const auto &document = std::get<Document>(*answer);
        for (const Section &section : document.sections)
            characters += section.text.size();
        std::printf("%d pages, %.1f MB: %.2f s, %lld characters\n", document.pages,
                    static_cast<double>(QFileInfo(path).size()) / 1e6, seconds(clock),
                    static_cast<long long>(characters));
    }
    return 0;
}

void makeFiles(const QString &folder, int files, qint64 bytes)
{
    Writer writer(200'000);
    for (int i = 0; i < files; ++i) {
        const QString below = folder + u"/d%1"_s.arg(i / 200);
        if (i % 200 == 0)
            QDir().mkpath(below);
        QFile file(below + u"/note%1.md"_s.arg(i));
        if (file.open(QIODevice::WriteOnly))
            file.write(
                (u"# About %1\n\n"_s.arg(writer.word()) + writer.text(bytes / files)).toUtf8());
    }
}

// Vectors of a model that costs nothing.
EmbedTexts madeUp(size_t width)
{
    return [width](const std::vector<std::string> &texts,
                   const base::CancelToken &) -> base::Result<std::vector<std::vector<float>>> {
        std::vector<std::vector<float>> vectors;
        for (const std::string &text : texts) {
            std::minstd_rand random(static_cast<unsigned>(text.size() + text[0] * 256U));
            std::vector<float> vector(width);
            for (float &value : vector)
                value = static_cast<float>(random() % 1000);
            vectors.push_back(std::move(vector));
        }
        return vectors;
    };
}

void timeQuestions(DocumentIndex &index, const QString &folder, const QuestionVector &vector)
{
    Writer writer(200'000);
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        QStringList words;
        for (int word = 0; word < 8; ++word)
            words += writer.word();
        const double before = processorSeconds();
        const auto found = searchBoth(index, folder, words.join(u' '), vector, 8);
        times.push_back(processorSeconds() - before);
        if (!found || found->isEmpty())
            std::printf("nothing found\n");
    }
    std::ranges::sort(times);
    std::printf("a question %s: median %.0f ms of the processor, worst of 30 %.0f ms\n",
                vector.vector.empty() ? "by words" : "by both", 1000 * times[15],
                1000 * times.back());
}

bool update(DocumentIndex &index, const QString &folder, const char *what)
{
    const ReaderProcess reader;
    const double before = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    const auto summary =
        FolderIndexer(index, reader).update(folder, base::CancelToken(), [](const IndexProgress &) {
        });
    std::printf(
        "%s: %d files read in %.1f s (%.1f of the processor), resident %.0f MiB, at most %.0f\n",
        what, summary ? summary->read : -1, seconds(clock), processorSeconds() - before,
        memory("VmRSS"), memory("VmHWM"));
    return summary.has_value();
}

int timeIndex(int files, qint64 megabytes, size_t width)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"notes"_s);
    const QString path = home.filePath(u"index.db"_s);
    makeFiles(folder, files, megabytes * 1'000'000);
    const auto index = DocumentIndex::open(path);
    if (!index || !update(**index, folder, "first"))
        return 1;
    update(**index, folder, "again");
    std::printf("index %.0f MB\n", static_cast<double>(QFileInfo(path).size()) / 1e6);
    timeQuestions(**index, folder, {});
    if (width == 0)
        return 0;
    // As if the model had passed the test.
    constexpr uint64_t kModel = 1;
    const EmbedTexts embed = madeUp(width);
    VectorIndexer vectors(**index, kModel, embed);
    const base::CancelToken cancel;
    const auto nothing = [](const VectorProgress &) { };
    (void)vectors.update(folder, cancel, nothing);
    auto model = (*index)->vectors().model(kModel);
    if (!model || !*model)
        return 1;
    (*model)->score = 1;
    (void)(*index)->vectors().putModel(kModel, **model);
    QElapsedTimer clock;
    clock.start();
    const auto made = vectors.update(folder, cancel, nothing);
    std::printf("%d vectors of %zu numbers in %.1f s, index %.0f MB\n", made ? made->vectors : -1,
                width, seconds(clock), static_cast<double>(QFileInfo(path).size()) / 1e6);
    const auto asked = embed({"question"}, cancel);
    timeQuestions(**index, folder, {kModel, asked->front()});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto number = [&](int at, int fallback) {
        return argc > at ? std::atoi(argv[at]) : fallback;
    };
    const QByteArray what = argc > 1 ? argv[1] : "pdf";
    if (what == "index")
        return timeIndex(number(2, 10'000), number(3, 1000), static_cast<size_t>(number(4, 0)));
    return timePdf(number(2, 500), argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
}
