// SPDX-License-Identifier: Apache-2.0
#include "app/math/tex_engine.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::Literals;
using namespace std::chrono_literals;
using namespace app;

class TestTexEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsFormulas_data();
    void drawsFormulas();
    void refusesWhatIsNoFormula_data();
    void refusesWhatIsNoFormula();
    void endsHostileInput_data();
    void endsHostileInput();
    void forgetsWhatAFormulaDefined();

private:
    TexEngine m_engine;
};

void TestTexEngine::initTestCase()
{
    if (!TexEngine::isAvailable())
        QSKIP("MathJax was not installed when Hearth was built");
}

void TestTexEngine::drawsFormulas_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("letter") << u"x"_s;
    QTest::newRow("fraction") << u"\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}"_s;
    QTest::newRow("sum") << u"\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}"_s;
    QTest::newRow("matrix") << u"\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}"_s;
    QTest::newRow("aligned") << u"\\begin{aligned} a &= b \\\\ &= c \\end{aligned}"_s;
    QTest::newRow("align with tag") << u"\\begin{align} a &= b \\tag{1} \\end{align}"_s;
    QTest::newRow("letters") << u"\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathrm{d}x"_s;
    QTest::newRow("words") << u"\\text{if } x > 0 \\text{ für } 东京"_s;
    QTest::newRow("cases") << u"f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 \\end{cases}"_s;
    QTest::newRow("macro") << u"\\newcommand{\\R}{\\mathbb{R}} x \\in \\R"_s;
}

void TestTexEngine::drawsFormulas()
{
    QFETCH(QString, tex);
    QElapsedTimer clock;
    clock.start();
    const auto drawing = m_engine.draw(tex, true, 10s);
    QVERIFY2(drawing, drawing ? "" : drawing.error().message.c_str());
    qInfo("%lld ms, %lld bytes", clock.elapsed(), drawing->svg.size());
    QVERIFY(drawing->width > 0.2 && drawing->width < 40);
    QVERIFY(drawing->height + drawing->depth > 0.3);
    QSvgRenderer svg(drawing->svg);
    QVERIFY(svg.isValid());
    QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    if (const QByteArray folder = qgetenv("HEARTH_KEEP_IMAGES"); !folder.isEmpty())
        image.save(QString::fromLocal8Bit(folder) + u'/'
                   + QString::fromUtf8(QTest::currentDataTag()) + ".png"_L1);
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    QVERIFY(image != blank);
}

void TestTexEngine::refusesWhatIsNoFormula_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("open brace") << u"\\frac{1}{"_s;
    QTest::newRow("unknown macro") << u"\\frobnicate"_s;
    QTest::newRow("environment that does not end") << u"\\begin{matrix} a"_s;
    QTest::newRow("loads") << u"\\require{html}"_s;
    QTest::newRow("links") << u"\\href{https://example.org}{x}"_s;
    QTest::newRow("too long") << QString(TexEngine::kMaxSource + 1, u'x');
}

void TestTexEngine::refusesWhatIsNoFormula()
{
    QFETCH(QString, tex);
    const auto drawing = m_engine.draw(tex, false, 10s);
    QVERIFY(!drawing);
    QVERIFY(drawing.error().message.ends_with('.'));
}

void TestTexEngine::endsHostileInput_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("recursive macro") << u"\\def\\a{x\\a}\\a"_s;
    QTest::newRow("doubling macros")
        << u"\\def\\a{xxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\d\\d\\d\\d"_s;
    QTest::newRow("deep") << u"\\sqrt{"_s.repeated(600) + u"x"_s + u"}"_s.repeated(600);
    QTest::newRow("deep groups") << u"{"_s.repeated(2000) + u"x"_s + u"}"_s.repeated(2000);
    QTest::newRow("wide") << u"\\rule{100000em}{100000em}"_s;
    QTest::newRow("many columns") << u"\\begin{array}{*{10000000}{c}} a \\end{array}"_s;
    QTest::newRow("long") << u"x^{y_{z}}+"_s.repeated(400) + u"1"_s;
    QTest::newRow("cells") << u"\\begin{matrix}"_s + u"a&b&\\\\"_s.repeated(650)
            + u"\\end{matrix}"_s;
    QTest::newRow("space") << u"a\\hspace{1e300em}b"_s;
}

// Some of it is drawn, most is refused; nothing takes long.
void TestTexEngine::endsHostileInput()
{
    QFETCH(QString, tex);
    QElapsedTimer clock;
    clock.start();
    const auto drawing = m_engine.draw(tex, true, 1s);
    qInfo("%lld ms: %s", clock.elapsed(), drawing ? "drawn" : drawing.error().message.c_str());
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(m_engine.draw(u"x"_s, false, 10s)); // and the engine is fine
}

void TestTexEngine::forgetsWhatAFormulaDefined()
{
    QVERIFY(m_engine.draw(u"\\def\\mine{x}\\renewcommand{\\frac}{y} \\mine"_s, false, 10s));
    QVERIFY(!m_engine.draw(u"\\mine"_s, false, 10s));
    QVERIFY(m_engine.draw(u"\\frac{1}{2}"_s, false, 10s));
}

QTEST_MAIN(TestTexEngine)
#include "tst_tex_engine.moc"
