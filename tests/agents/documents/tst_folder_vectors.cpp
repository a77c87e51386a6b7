// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/folder_indexer.h"
#include "agents/documents/index/fused_search.h"
#include "agents/documents/index/halves_test.h"
#include "agents/documents/index/vector_indexer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

constexpr uint64_t kModel = 7;
using Vectors = std::vector<std::vector<float>>;

// Words of one row mean the same to the model that knows meanings.
constexpr std::array<std::array<const char *, 4>, 4> kMeanings = {
    {{"tree", "orchard", "apple", "trunk"},
     {"engine", "car", "wheel", "brake"},
     {"invoice", "payment", "tax", "bank"},
     {"fever", "doctor", "pill", "nurse"}}};

std::vector<float> meaningOf(const std::string &text)
{
    std::vector<float> vector(kMeanings.size() + 2, 0.01F);
    vector.back() = 100; // what all vectors of a model share outweighs what tells them apart
    for (size_t i = 0; i < kMeanings.size(); ++i) {
        for (const char *word : kMeanings[i])
            vector[i] += text.find(word) != std::string::npos ? 1.0F : 0.0F;
    }
    return vector;
}

base::Result<Vectors> knowing(const std::vector<std::string> &texts, const base::CancelToken &)
{
    Vectors vectors;
    for (const std::string &text : texts)
        vectors.push_back(meaningOf(text));
    return vectors;
}

// Tells texts apart, and knows nothing of what they mean.
base::Result<Vectors> ignorant(const std::vector<std::string> &texts, const base::CancelToken &)
{
    Vectors vectors;
    for (const std::string &text : texts) {
        std::vector<float> vector(16);
        size_t seed = std::hash<std::string>()(text);
        for (float &value : vector) {
            seed = seed * 6364136223846793005U + 1442695040888963407U;
            value = static_cast<float>(seed >> 40U);
        }
        vectors.push_back(vector);
    }
    return vectors;
}

} // namespace

class TestFolderVectors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsVectorsApartThatPointTheSameWay();
    void packsWhateverNumbersAModelMakes();
    void cutsHalvesWithoutCommonWords();
    void mixesTwoRankings();
    void findsAPassageByOtherWords();
    void staysWithWordsWhereTheModelKnowsNothing();
    void goesOnWhereItWasStopped();
    void makesVectorsOfWhatChanged();
    void ignoresVectorsOfAnotherModel();
    void judgesAgainOnceThereIsMoreText();

private:
    void write(const QString &name, const QString &text);
    void writeNotes(int each);
    void updateWords();
    base::Result<VectorSummary> updateVectors(const EmbedTexts &embed, uint64_t model = kModel);
    QStringList find(const QString &question, uint64_t model = kModel);
    QString folder() const { return m_folder->filePath(u"notes"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentIndex> m_index;
};

void TestFolderVectors::init()
{
    m_index.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"notes"_s));
    auto index = DocumentIndex::open(m_folder->filePath(u"index.db"_s));
    QVERIFY2(index, index ? "" : index.error().message.c_str());
    m_index = *std::move(index);
}

void TestFolderVectors::write(const QString &name, const QString &text)
{
    QFile file(folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

// Of every meaning so many, whose halves have no word in common.
void TestFolderVectors::writeNotes(int each)
{
    for (size_t row = 0; row < kMeanings.size(); ++row) {
        const auto word = [&](size_t i) { return QLatin1StringView(kMeanings[row][i]); };
        for (int i = 0; i < each; ++i) {
            write(u"m%1n%2.md"_s.arg(row).arg(i),
                  u"%1 %2 one%3 two%3 three%3 four%3 five%3 six%3 %4 red%3 green%3 blue%3 "
                  "pink%3 grey%3 gold%3 lilac%3\n"_s.arg(word(0), word(1))
                      .arg(i)
                      .arg(word(2)));
        }
    }
    updateWords();
}

void TestFolderVectors::updateWords()
{
    const ReaderProcess reader;
    FolderIndexer indexer(*m_index, reader);
    QVERIFY(indexer.update(folder(), base::CancelToken(), [](const IndexProgress &) { }));
}

base::Result<VectorSummary> TestFolderVectors::updateVectors(const EmbedTexts &embed,
                                                             uint64_t model)
{
    VectorIndexer indexer(*m_index, model, embed);
    return indexer.update(folder(), base::CancelToken(), [](const VectorProgress &) { });
}

QStringList TestFolderVectors::find(const QString &question, uint64_t model)
{
    const QuestionVector vector{model, meaningOf(question.toStdString())};
    const auto passages = searchBoth(*m_index, folder(), question, vector, 5);
    QStringList names;
    for (const Passage &passage : passages ? *passages : QList<Passage>())
        names += QFileInfo(passage.path).fileName();
    return names;
}

void TestFolderVectors::tellsVectorsApartThatPointTheSameWay()
{
    const Vectors vectors{{500, 1, 0}, {501, 1, 0}, {502, 0, 1}, {500, 0, 1}};
    const VectorForm form = VectorForm::of(vectors);
    QList<QByteArray> bytes;
    for (const auto &vector : vectors)
        bytes.append(packed(vector, form));
    QVERIFY(likeness(bytes[0], bytes[1]) > 0.3F);
    QVERIFY(likeness(bytes[0], bytes[2]) < -0.3F);
    QVERIFY(std::abs(likeness(bytes[0], bytes[0]) - 1) < 0.05F);
    const VectorForm again = VectorForm::fromBytes(form.bytes());
    QCOMPARE(again.mean, form.mean);
    QCOMPARE(again.scale, form.scale);
}

void TestFolderVectors::packsWhateverNumbersAModelMakes()
{
    const VectorForm form = VectorForm::of({{1, 1}, {2, 1}});
    QCOMPARE(form.scale[1], 0.0F);
    QCOMPARE(packed(std::vector<float>{NAN, INFINITY}, form), QByteArray(2, '\0'));
    QCOMPARE(packed(std::vector<float>{1.5F, 1}, form), QByteArray(2, '\0')); // just the mean
    QCOMPARE(packed(std::vector<float>{1}, form), QByteArray());
    QCOMPARE(likeness("abc", "ab"), 0.0F);
    QCOMPARE(VectorForm::fromBytes("abc").width(), size_t{0});
}

void TestFolderVectors::cutsHalvesWithoutCommonWords()
{
    const auto halves =
        halvesOf(u"The apple trees, old ones, bear fruit each autumn here. The tree "
                 "gives apples for juice — planted by an uncle."_s);
    QVERIFY(halves);
    QCOMPARE(halves->first, u"trees, old ones, bear fruit each autumn here."_s);
    QVERIFY(halves->second.endsWith(u"an uncle."_s));
    QVERIFY(!halvesOf(u"Too short to say anything."_s));
    QVERIFY(!halvesOf(u"word "_s.repeated(100)));
}

void TestFolderVectors::mixesTwoRankings()
{
    QCOMPARE(fuse({1, 2, 3}, {}, 5), QList<qint64>({1, 2, 3}));
    QCOMPARE(fuse({}, {4, 5}, 1), QList<qint64>({4}));
    QCOMPARE(fuse({1, 2, 3}, {4, 3}, 4), QList<qint64>({3, 1, 4, 2})); // in both: first
}

void TestFolderVectors::findsAPassageByOtherWords()
{
    writeNotes(10);
    write(u"other.md"_s, u"The trunk was felled.\n"_s);
    updateWords();
    const auto summary = updateVectors(knowing);
    QVERIFY(summary);
    QVERIFY2(summary->score > kUsefulScore, qPrintable(QString::number(summary->score)));
    QVERIFY(summary->isUseful);
    QCOMPARE(summary->passages, 41);
    QCOMPARE(summary->vectors, 41);
    for (const QString &name : find(u"What of my apple?"_s))
        QVERIFY2(name == u"other.md"_s || name.startsWith(u"m0"_s), qPrintable(name));
    QCOMPARE(find(u"trunk felled"_s).first(), u"other.md"_s); // words count as before
    const QuestionVector none{kModel, {}};
    const auto words = searchBoth(*m_index, folder(), u"nurse"_s, none, 5);
    QVERIFY(words);
    QCOMPARE(words->size(), 0);
    QCOMPARE(find(u"nurse"_s).size(), 5); // which no note says
}

void TestFolderVectors::staysWithWordsWhereTheModelKnowsNothing()
{
    writeNotes(10);
    const auto summary = updateVectors(ignorant);
    QVERIFY(summary);
    QVERIFY2(!summary->isUseful && summary->score < 0.7,
             qPrintable(QString::number(summary->score)));
    QCOMPARE(summary->vectors, 0);
    const auto useful = hasUsefulVectors(*m_index, kModel);
    QVERIFY(useful && !*useful);
    QCOMPARE(find(u"nurse"_s), QStringList());
}

void TestFolderVectors::goesOnWhereItWasStopped()
{
    writeNotes(10);
    int texts = 0;
    const base::CancelToken cancel;
    const EmbedTexts stopping = [&](const std::vector<std::string> &wanted,
                                    const base::CancelToken &token) -> base::Result<Vectors> {
        texts += static_cast<int>(wanted.size());
        if (texts > 100) // the test of the halves is 80
            return base::Error{base::ErrorCode::Cancelled, "Stopped."};
        return knowing(wanted, token);
    };
    QVERIFY(!updateVectors(stopping));
    texts = 0;
    const EmbedTexts counting = [&](const std::vector<std::string> &wanted,
                                    const base::CancelToken &token) {
        texts += static_cast<int>(wanted.size());
        return knowing(wanted, token);
    };
    const auto summary = updateVectors(counting);
    QVERIFY(summary);
    QCOMPARE(summary->vectors, 40);
    QCOMPARE(texts, 24);
    texts = 0;
    QVERIFY(updateVectors(counting));
    QCOMPARE(texts, 0);
}

void TestFolderVectors::makesVectorsOfWhatChanged()
{
    writeNotes(10);
    QVERIFY(updateVectors(knowing));
    write(u"m0n0.md"_s, u"Now it is about the doctor and his car.\n"_s);
    QVERIFY(QFile::remove(folder() + u"/m0n1.md"_s));
    updateWords();
    const auto before = m_index->vectors().counts(folder(), 1);
    QVERIFY(before);
    QCOMPARE(before->chunks, 39);
    QCOMPARE(before->vectors, 38);
    const auto after = updateVectors(knowing);
    QVERIFY(after);
    QCOMPARE(after->vectors, 39);
    QCOMPARE(find(u"nurse brake"_s).first(), u"m0n0.md"_s);
}

void TestFolderVectors::ignoresVectorsOfAnotherModel()
{
    writeNotes(10);
    QVERIFY(updateVectors(knowing));
    QCOMPARE(find(u"nurse"_s, 8), QStringList());
    QVERIFY(updateVectors(knowing, 8));
    QCOMPARE(find(u"nurse"_s, 8).size(), 5);
    QVERIFY(updateVectors(knowing, 9)); // the third: those of the first go
    const auto oldest = hasUsefulVectors(*m_index, kModel);
    const auto other = hasUsefulVectors(*m_index, 8);
    QVERIFY(oldest && other);
    QVERIFY(!*oldest && *other);
}

void TestFolderVectors::judgesAgainOnceThereIsMoreText()
{
    write(u"one.md"_s, u"Too little to judge by.\n"_s);
    updateWords();
    const auto nothing = updateVectors(knowing);
    QVERIFY(nothing);
    QVERIFY(!nothing->isUseful);
    QCOMPARE(nothing->score, 0.0);
    writeNotes(5);
    const auto ignorance = updateVectors(ignorant);
    QVERIFY(ignorance && !ignorance->isUseful);
    writeNotes(12);
    const auto knowledge = updateVectors(knowing); // as if it had learned
    QVERIFY(knowledge && knowledge->isUseful);
}

QTEST_GUILESS_MAIN(TestFolderVectors)
#include "tst_folder_vectors.moc"
