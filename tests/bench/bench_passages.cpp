// SPDX-License-Identifier: Apache-2.0
// Whether vectors of a model find what words do not: bench_passages MODEL QUESTIONS.json. Questions
// in the passages' words and in others, over the index itself; the share whose note is among five.
#include "agents/documents/index/folder_indexer.h"
#include "agents/documents/index/fused_search.h"
#include "agents/documents/index/halves_test.h"
#include "agents/documents/index/vector_indexer.h"
#include "agents/engine_reply_source.h"

#include <cstdio>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

constexpr uint64_t kModel = 1;
constexpr int kPlaces = 5;

// Shares of questions answered within one and within five passages.
struct Found {
    int questions = 0;
    int first = 0;
    int among = 0;

    void count(const QStringList &names, const QString &right)
    {
        ++questions;
        const qsizetype at = names.indexOf(right);
        first += at == 0 ? 1 : 0;
        among += at >= 0 && at < kPlaces ? 1 : 0;
    }
    void print(const char *how, const char *words) const
    {
        std::printf("%-8s %-12s %3d questions   first %3d %%   of five %3d %%\n", how, words,
                    questions, (200 * first + questions) / (2 * questions),
                    (200 * among + questions) / (2 * questions));
    }
};

void writeNotes(const QString &folder, const QJsonArray &notes)
{
    for (const QJsonValue &note : notes) {
        const QString path = folder + u'/' + note[u"name"].toString();
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(note[u"text"].toString().toUtf8());
    }
}

class Bench final
{
public:
    Bench(DocumentIndex &index, EmbedTexts embed, QString folder)
        : m_index(index)
        , m_embed(std::move(embed))
        , m_folder(std::move(folder))
    {
    }

    // Fills the table whatever the model's score is: the bench asks what would be without the test.
    bool prepare()
    {
        const ReaderProcess reader;
        const base::CancelToken cancel;
        if (!FolderIndexer(m_index, reader).update(m_folder, cancel, [](const IndexProgress &) { }))
            return false;
        VectorIndexer vectors(m_index, kModel, m_embed);
        const auto summary = vectors.update(m_folder, cancel, [](const VectorProgress &) { });
        if (!summary)
            return false;
        std::printf("score of the halves %.2f, from %.2f on vectors are used\n", summary->score,
                    kUsefulScore);
        auto model = m_index.vectors().model(kModel);
        if (!model || !*model)
            return false;
        (*model)->score = 1;
        if (!m_index.vectors().putModel(kModel, **model))
            return false;
        QElapsedTimer clock;
        clock.start();
        const auto all = VectorIndexer(m_index, kModel, m_embed)
                             .update(m_folder, cancel, [](const VectorProgress &) { });
        std::printf("%d vectors in %.1f s\n", all ? all->vectors : 0,
                    static_cast<double>(clock.elapsed()) / 1000);
        return all.has_value();
    }

    QStringList names(const QString &question, const QuestionVector &vector)
    {
        const auto passages = searchBoth(m_index, m_folder, question, vector, 8);
        QStringList names;
        for (const Passage &passage : passages ? *passages : QList<Passage>())
            names += QDir(m_folder).relativeFilePath(passage.path);
        return names;
    }

    QStringList namesByVector(const QuestionVector &vector) { return names(QString(), vector); }

    QuestionVector vectorOf(const QString &question)
    {
        const auto vectors = m_embed({question.toStdString()}, base::CancelToken());
        return {kModel, vectors ? vectors->front() : std::vector<float>()};
    }

private:
    DocumentIndex &m_index;
    EmbedTexts m_embed;
    QString m_folder;
};

void ask(Bench &bench, const QJsonArray &questions, const QString &words)
{
    Found byWords;
    Found byVectors;
    Found byBoth;
    for (const QJsonValue &each : questions) {
        if (each[u"words"].toString() != words)
            continue;
        const QString question = each[u"question"].toString();
        const QString note = each[u"note"].toString();
        const QuestionVector vector = bench.vectorOf(question);
        byWords.count(bench.names(question, {kModel, {}}), note);
        byVectors.count(bench.namesByVector(vector), note);
        byBoth.count(bench.names(question, vector), note);
    }
    const QByteArray name = words.toUtf8() + " words";
    byWords.print("BM25", name.constData());
    byVectors.print("vectors", name.constData());
    byBoth.print("fused", name.constData());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("bench_passages MODEL QUESTIONS.json\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject set = QJsonDocument::fromJson(file.readAll()).object();
    const QTemporaryDir home;
    const QString folder = home.filePath(u"notes"_s);
    writeNotes(folder, set["notes"_L1].toArray());
    const auto index = DocumentIndex::open(home.filePath(u"index.db"_s));
    agents::EngineReplySource source;
    const base::CancelToken cancel;
    const auto loaded =
        source.load({.path = QString::fromLocal8Bit(argv[1])}, cancel, [](uint64_t, uint64_t) { });
    if (!index || !loaded) {
        std::fprintf(stderr, "%s\n", (loaded ? index.error() : loaded.error()).message.c_str());
        return 1;
    }
    const EmbedTexts embed =
        [&source](const std::vector<std::string> &texts,
                  const base::CancelToken &token) -> base::Result<std::vector<std::vector<float>>> {
        auto made = source.embed(texts, token);
        if (!made)
            return made.error();
        return std::move(made->vectors);
    };
    Bench bench(**index, embed, folder);
    if (!bench.prepare())
        return 1;
    ask(bench, set["questions"_L1].toArray(), u"same"_s);
    ask(bench, set["questions"_L1].toArray(), u"other"_s);
    return 0;
}
