// SPDX-License-Identifier: Apache-2.0
#include "agents/media/attachment.h"
#include "agents/media/detail.h"
#include "agents/media/inspect.h"
#include "agents/media/pages.h"

#include <QTest>

using namespace Qt::Literals;
using namespace agents::media;
using agents::ModelSenses;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(HEARTH_TEST_DATA "/documents/") + name;
}

base::Result<Inspected> inspect(const QString &name)
{
    const base::CancelToken cancel;
    return inspectFile(pathOf(name), QFileInfo(name).fileName(), agents::documents::ReaderProcess(),
                       cancel, [](const agents::documents::ReadProgress &) { });
}

ModelSenses seeing()
{
    return {.found = engine::Senses{.projector = {},
                                    .sight = engine::vision::VisionKind::Tower,
                                    .hearing = {}},
            .whyNot = {}};
}

Attachment made(AttachmentKind kind, int width, int height, double seconds = 0)
{
    Attachment attachment;
    attachment.kind = kind;
    attachment.width = width;
    attachment.height = height;
    attachment.seconds = seconds;
    return attachment;
}

agents::documents::DecodedImage drawn(int width, int height, bool isPage)
{
    agents::documents::DecodedImage image{.width = width,
                                          .height = height,
                                          .originalWidth = 4 * width,
                                          .originalHeight = 4 * height,
                                          .rgb = {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isInk = y % 12 < 7 && (x * 7 + y / 12) % 5 == 0;
            const int level =
                isPage ? (isInk ? 20 : 250) : (x * 255 / width + y * 255 / height) / 2;
            image.rgb.append(3, static_cast<char>(level));
        }
    }
    return image;
}

} // namespace

class TestAttachments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void showsPagesWithoutText();
    void showsFiguresBesideTheirText();
    void choosesPages();
    void leavesOutPagesOfTheText();
    void choosesTheDetail();
    void countsWhatItCosts();
    void countsATextOnce();
    void givesTheModelWhatItPerceives();
    void decodesWhatItGives();
    void saysWhoWouldSee();
};

void TestAttachments::tellsWhatAFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, AttachmentKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind);
    };
    row("formats/report.docx", AttachmentKind::Document);
    row("pictures/turned.jpg", AttachmentKind::Picture);
    row("recordings/speech.mp3", AttachmentKind::Sound);
    row("recordings/speech.m4a", AttachmentKind::Sound);
    row("recordings/clip.webm", AttachmentKind::Video);
}

void TestAttachments::tellsWhatAFileIs()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const auto found = inspect(name);
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QCOMPARE(static_cast<int>(found->attachment.kind), kind);
    QCOMPARE(found->attachment.sha256.size(), 64);
    QVERIFY(tokensOf(found->attachment, seeing()) > 0);
    const bool isSeen = found->attachment.kind == AttachmentKind::Picture
        || found->attachment.kind == AttachmentKind::Video;
    QCOMPARE(found->thumbnail.width > 0, isSeen);
}

void TestAttachments::showsPagesWithoutText()
{
    const auto found = inspect(u"formats/scanned.pdf"_s);
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QVERIFY(!found->attachment.pages.isEmpty());
    const auto inputs = inputsOf(found->attachment, pathOf(u"formats/scanned.pdf"_s), seeing());
    QCOMPARE(static_cast<qsizetype>(inputs.size()), found->attachment.pages.size());
    QVERIFY(inputsOf(found->attachment, {}, ModelSenses{}).empty());
    const auto page = inputs.front().decode(base::CancelToken());
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QCOMPARE(std::max(page->pictures[0].width, page->pictures[0].height), 2000U);
}

void TestAttachments::showsFiguresBesideTheirText()
{
    auto found = inspect(u"formats/figures.pdf"_s);
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    Attachment &pdf = found->attachment;
    QVERIFY(pdf.pages.isEmpty());
    QCOMPARE(pdf.figures, QList<int>{1});
    QCOMPARE(pdf.moreFigures, 0);
    QCOMPARE(pageFormOf(pdf, 1), PageForm::Both);
    QVERIFY(!needsSight(pdf));
    QCOMPARE(chosenText(pdf), pdf.text);
    QCOMPARE(inputsOf(pdf, u"x"_s, seeing()).size(), 1U);
    QVERIFY(inputsOf(pdf, u"x"_s, ModelSenses{}).empty()); // its words tell the rest
    QVERIFY(tokensOf(pdf, seeing()) > tokensOf(pdf, ModelSenses{}) + 300);
    pdf.choice = withPage(pdf, 0, PageForm::Text);
    QCOMPARE(pdf.choice.pages, (QMap<int, PageForm>{{1, PageForm::Text}}));
    QVERIFY(inputsOf(pdf, u"x"_s, seeing()).empty());
    pdf.choice = withPage(pdf, 0, PageForm::Picture);
    QVERIFY(needsSight(pdf));
    QCOMPARE(picturedPages(pdf), (QList<int>{1, 2, 3, 4}));
    pdf.choice = withPage(pdf, 0, PageForm::Both);
    QVERIFY(pdf.choice.pages.isEmpty());
    pdf.choice = withPage(pdf, 3, PageForm::Both);
    QCOMPARE(picturedPages(pdf), (QList<int>{1, 3}));
    QCOMPARE(chosenText(pdf), pdf.text);
}

void TestAttachments::choosesPages()
{
    Attachment pdf;
    pdf.pageCount = 9;
    pdf.pages = {3};
    QCOMPARE(pagesIn(u"2-4, 7"_s, 9), (QList<int>{2, 3, 4, 7}));
    QCOMPARE(pagesIn(u"8–12"_s, 9), (QList<int>{8, 9}));
    QCOMPARE(pagesIn(QString(), 2), (QList<int>{1, 2}));
    for (const auto &wrong : {u"0"_s, u"10"_s, u"4-2"_s, u"one"_s, u"1,,2"_s})
        QVERIFY2(!pagesIn(wrong, 9), qPrintable(wrong));
    QCOMPARE(pageWords(pdf), QString());
    QCOMPARE(picturedPages(pdf), QList<int>{3});
    pdf.choice = withPages(pdf, {2, 3, 4, 7});
    QCOMPARE(pageWords(pdf), u"2–4, 7"_s);
    pdf.choice = withPage(pdf, 0, PageForm::Picture);
    QCOMPARE(picturedPages(pdf), (QList<int>{2, 3, 4, 7}));
    pdf.choice = withPage(pdf, 0, PageForm::Text);
    QCOMPARE(picturedPages(pdf), QList<int>{3});
    pdf.choice = withPage(pdf, 3, PageForm::None);
    QCOMPARE(pageWords(pdf), u"2, 4, 7"_s);
    pdf.choice = withPages(pdf, *pagesIn({}, 9));
    QVERIFY(pdf.choice.pages.isEmpty());
    pdf.pageCount = 200;
    pdf.choice = withPage(pdf, 0, PageForm::Picture);
    QCOMPARE(picturedPages(pdf).size(), kMostPictures);
}

void TestAttachments::leavesOutPagesOfTheText()
{
    Attachment pdf;
    pdf.pageCount = 3;
    pdf.text = u"<document name=\"a.pdf\">\n[page 1]\nOne.\n\n[page 2]\nTwo.\n\n[page "
               "3]\nThree.\n</document>"_s;
    QCOMPARE(chosenText(pdf), pdf.text);
    pdf.choice.pages = {{1, PageForm::None}, {3, PageForm::Picture}};
    QCOMPARE(chosenText(pdf),
             u"<document name=\"a.pdf\">\n[page 2]\nTwo.\n\n[page 3]\n(shown as a "
             "picture)\n\n</document>"_s);
    const auto inputs = inputsOf(pdf, u"x"_s, seeing());
    QCOMPARE(inputs.size(), 1U);
    QVERIFY(inputs[0].key.ends_with("/page3"));
}

void TestAttachments::choosesTheDetail()
{
    QCOMPARE(suitableDetail(drawn(512, 720, true)), 1120U);
    QCOMPARE(suitableDetail(drawn(640, 480, false)), 280U);
    auto icon = drawn(64, 64, true);
    icon.originalWidth = icon.originalHeight = 64;
    QCOMPARE(suitableDetail(icon), 70U);
    QCOMPARE(suitableDetail(drawn(640, 64, true)), 140U); // a strip
}

void TestAttachments::countsWhatItCosts()
{
    Attachment picture = made(AttachmentKind::Picture, 1600, 1200);
    picture.choice.detail = 280;
    const auto shown = engine::vision::shownSize({1600, 1200}, 280);
    QCOMPARE(tokensOf(picture, seeing()), engine::vision::softTokens(*shown) + 2U);
    picture.choice.detail = 70;
    QVERIFY(tokensOf(picture, seeing()) <= 72);
    Attachment sound = made(AttachmentKind::Sound, 0, 0, 60);
    QCOMPARE(tokensOf(sound, seeing()), 2U * (750 + 2));
    sound.choice = {.from = 30, .to = 60};
    QCOMPARE(tokensOf(sound, seeing()), 752U);
    Attachment video = made(AttachmentKind::Video, 640, 480, 9);
    video.choice = {.detail = 70, .frames = 4};
    QVERIFY(tokensOf(video, seeing()) > 4 * 50 && tokensOf(video, seeing()) < 4 * 80);
}

void TestAttachments::countsATextOnce()
{
    Attachment document;
    document.kind = AttachmentKind::Document;
    document.text = u"aé€\U0001f600\n[page 1]\nFirst\n[page 2]\nSecond\n"_s;
    document.pageCount = 2;
    QCOMPARE(chosenTextBytes(document), uint64_t(document.text.toUtf8().size()));
    document.choice.pages[2] = PageForm::None;
    const uint64_t bytes = chosenTextBytes(document);
    QCOMPARE(bytes, uint64_t(chosenText(document).toUtf8().size()));
    QCOMPARE(tokensOf(document, seeing()), tokensOf(document, seeing(), bytes));
    QCOMPARE(tokensOf(document, seeing(), 4200), 1000U); // and does not look into the text
    QCOMPARE(chosenTextBytes(made(AttachmentKind::Picture, 8, 8)), 0U);
}

void TestAttachments::givesTheModelWhatItPerceives()
{
    Attachment video = made(AttachmentKind::Video, 64, 64, 9);
    const auto all = inputsOf(video, u"x"_s, seeing());
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].kind, engine::text::Media::Video);
    video.choice.from = 3;
    QVERIFY(inputsOf(video, u"x"_s, seeing())[0].key != all[0].key);
}

void TestAttachments::decodesWhatItGives()
{
    for (const auto &name :
         {u"pictures/plain.webp"_s, u"recordings/speech.mp3"_s, u"recordings/clip.mp4"_s}) {
        const auto found = inspect(name);
        QVERIFY(found);
        const auto inputs = inputsOf(found->attachment, pathOf(name), seeing());
        QCOMPARE(inputs.size(), 1U);
        const auto decoded = inputs[0].decode(base::CancelToken());
        QVERIFY2(decoded, decoded ? "" : decoded.error().message.c_str());
        QVERIFY(decoded->pictures.empty() != decoded->samples.empty());
        for (const auto &picture : decoded->pictures)
            QCOMPARE(static_cast<uint32_t>(picture.rgb.size()), 3 * picture.width * picture.height);
    }
}

void TestAttachments::saysWhoWouldSee()
{
    const auto deaf = agents::checkPerceives(seeing(), engine::text::Media::Audio, u"Moe"_s);
    QVERIFY(!deaf);
    QCOMPARE(deaf.error().message,
             "“Moe” cannot hear. Gemma 4 E2B, E4B and 12B hear, each with the mmproj file that was "
             "published with it.");
    QVERIFY(agents::checkPerceives(seeing(), engine::text::Media::Video, u"Moe"_s));
    const ModelSenses none{.found = {}, .whyNot = u"There is no file."_s};
    const auto blind = agents::checkPerceives(none, engine::text::Media::Image, u"Moe"_s);
    QVERIFY(!blind);
    QVERIFY(blind.error().message.find("There is no file. Every Gemma 4") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
