// SPDX-License-Identifier: Apache-2.0
#include "app/math/formula_html.h"
#include "app/math/script_shim.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using namespace app;

class TestMathRenderer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIsAskedFor();
    void putsPicturesIntoHtml();
    void leavesTheSourceOfWhatCannotBeDrawn();
    void drawsAnewForAnotherScale();
    void drawsNoMoreFormulasThanItKeeps();
    void keepsNoMorePicturesThanItMay();
    void drawsWhatComesAfterTooMany();
    void leavesManyFormulasOfATextAsTheyAre();
    void writesAroundArrowFaults();
};

namespace {

// Asks for all of them as a window that shows them does, until nothing more comes.
void show(MathRenderer &math, const QList<Formula> &formulas)
{
    const auto ask = [&] {
        for (const Formula &formula : formulas)
            (void)math.find(formula);
    };
    const QObject context;
    QObject::connect(&math, &MathRenderer::drawn, &context, ask);
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!math.isBusy(), 60000);
}

QList<Formula> numbered(const QString &tex, int count)
{
    QList<Formula> formulas;
    for (int i = 0; i < count; ++i)
        formulas.append({tex.arg(10 + i), false, Qt::black});
    return formulas;
}

} // namespace

void TestMathRenderer::drawsWhatIsAskedFor()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math;
    QVERIFY(math.setScale(20, 2));
    QVERIFY(!math.setScale(20, 2));
    const Formula formula{u"\\frac{1}{2}"_s, true, Qt::red};
    QVERIFY(math.find(formula).source.isEmpty());
    QSignalSpy spy(&math, &MathRenderer::drawn);
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 30000);
    const FormulaPicture picture = math.find(formula);
    QVERIFY(picture.source.startsWith("image://formula/"_L1));
    QVERIFY(picture.depth > 5 && picture.depth < picture.height);
    const int number = picture.source.section(u'/', -1).toInt();
    const QImage image = math.image(number, 0);
    QCOMPARE(image.width(), qRound(picture.width * 2));
    QCOMPARE(image.height(), qRound(picture.height * 2));
    QCOMPARE(math.image(number, 3).height(), image.height() + 3);
    QVERIFY(math.image(number + 1, 0).isNull());
}

void TestMathRenderer::putsPicturesIntoHtml()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math;
    const QString html = u"<p>a <code class=\"tex\">x &lt; y</code> b <code>c</code></p>"_s;
    QCOMPARE(withFormulas(html, math, Qt::black), html);
    QSignalSpy spy(&math, &MathRenderer::drawn);
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 30000);
    const QString drawn = withFormulas(html, math, Qt::black);
    QVERIFY(drawn.contains("<a href=\"formula:x%20%3C%20y\"><img src=\"image://formula/"_L1));
    QVERIFY(drawn.startsWith("<p>a <a "_L1) && drawn.endsWith("</a> b <code>c</code></p>"_L1));
    QCOMPARE(withFormulas(html, math, Qt::white), html); // another picture
}

void TestMathRenderer::leavesTheSourceOfWhatCannotBeDrawn()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math;
    const QString html = u"<code class=\"tex\">\\bad</code><code class=\"tex\">x</code>"_s;
    (void)withFormulas(html, math, Qt::black);
    QSignalSpy spy(&math, &MathRenderer::drawn);
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 30000);
    const QString drawn = withFormulas(html, math, Qt::black);
    QVERIFY(drawn.startsWith("<code class=\"tex\">\\bad</code><a "_L1));
}

void TestMathRenderer::drawsAnewForAnotherScale()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math;
    const Formula formula{u"x"_s, false, Qt::black};
    (void)math.find(formula);
    QSignalSpy spy(&math, &MathRenderer::drawn);
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 30000);
    const double before = math.find(formula).height;
    QVERIFY(math.setScale(60, 1));
    QVERIFY(math.find(formula).source.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 2, 30000);
    QVERIFY(math.find(formula).height > 2 * before);
}

void TestMathRenderer::drawsNoMoreFormulasThanItKeeps()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math({.formulas = 8, .waiting = 3});
    const QList<Formula> formulas = numbered(u"x_{%1}"_s, 12);
    show(math, formulas);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(!math.find(formulas[i]).source.isEmpty(), i < 8);
    QVERIFY(!math.isBusy());
}

void TestMathRenderer::keepsNoMorePicturesThanItMay()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    constexpr qint64 kBytes = 1 << 20;
    MathRenderer math({.bytes = kBytes});
    show(math, numbered(u"\\rule{10em}{9.%1em}"_s, 20)); // 0.2 MB each
    qint64 bytes = 0;
    for (int number = 1; number <= 20; ++number)
        bytes += math.image(number, 0).sizeInBytes();
    QVERIFY2(bytes > kBytes / 2 && bytes <= kBytes, qPrintable(QString::number(bytes)));

    const Formula large{u"\\rule{190em}{190em}"_s, false, Qt::black};
    show(math, {large});
    QVERIFY(math.find(large).source.isEmpty());
}

void TestMathRenderer::drawsWhatComesAfterTooMany()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
    MathRenderer math({.formulas = 8});
    show(math, numbered(u"x_{%1}"_s, 12));
    const Formula other{u"y"_s, false, Qt::black};
    QTRY_VERIFY((show(math, {other}), !math.find(other).source.isEmpty()));
}

void TestMathRenderer::leavesManyFormulasOfATextAsTheyAre()
{
    MathRenderer math({.waiting = 1});
    QString html;
    for (int i = 0; i < 500; ++i)
        html += u"<code class=\"tex\">a</code>"_s;
    (void)withFormulas(html + u"<code class=\"tex\">b</code>"_s, math, Qt::black);
    QTRY_VERIFY_WITH_TIMEOUT(!math.isBusy(), 30000);
    const QString drawn = withFormulas(html + u"<code class=\"tex\">b</code>"_s, math, Qt::black);
    QCOMPARE(drawn.count("<img"_L1), TexEngine::isAvailable() ? 500 : 0);
    QVERIFY(drawn.endsWith("<code class=\"tex\">b</code>"_L1));
    QVERIFY(!math.isBusy()); // nor was it asked for
}

void TestMathRenderer::writesAroundArrowFaults()
{
    QCOMPARE(
        withoutArrowFaults(u"constructor(a){super(a);this.f=()=>this.a}m(){this.b}"_s),
        u"constructor(a){super(a);const outerThis=this;outerThis.f=()=>outerThis.a}m(){this.b}"_s);
    QCOMPARE(withoutArrowFaults(u"a.b.forEach((n) => super.add(n));"_s),
             u"for(const n of a.b)super.add(n);"_s);
    const QString fine = u"constructor(){this.x=1}"_s;
    QCOMPARE(withoutArrowFaults(fine), fine);
    QCOMPARE(withoutArrowFaults(u"constructor("_s), u"constructor("_s);
}

QTEST_MAIN(TestMathRenderer)
#include "tst_math_renderer.moc"
