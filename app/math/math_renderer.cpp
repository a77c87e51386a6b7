// SPDX-License-Identifier: Apache-2.0
#include "app/math/math_renderer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QSet>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace app {
namespace {

    // Latin letters of MathJax's font are lower than those of usual text fonts.
    constexpr double kFontScale = 1.18;

} // namespace

MathRenderer::MathRenderer(const MathLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_worker(std::make_unique<MathWorker>())
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(30ms);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        m_usesBefore = m_uses;
        m_hasRefused = false;
        Q_EMIT drawn();
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(1s);
    connect(&m_settled, &QTimer::timeout, this, [this] { m_usesBefore = m_uses; });
    m_rest.setSingleShot(true);
    m_rest.setInterval(60s);
    connect(&m_rest, &QTimer::timeout, this,
            [this] { m_thread.post([worker = m_worker.get()] { worker->rest(); }); });
}

MathRenderer::~MathRenderer()
{
    m_isClosing = true;
    m_thread.finish();
}

bool MathRenderer::setScale(double textSize, double ratio)
{
    const FormulaScale scale{.em = textSize * kFontScale, .ratio = std::clamp(ratio, 1.0, 4.0)};
    if (scale == m_scale)
        return false;
    m_scale = scale;
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(textSize)));
    m_textDescent = QFontMetricsF(font).descent();
    ++m_generation;
    m_entries.clear(); // the images stay until they are the oldest: they are shown until then
    return true;
}

FormulaPicture MathRenderer::find(const Formula &formula)
{
    if (!TexEngine::isAvailable())
        return {};
    const auto known = m_entries.find(formula);
    if (known != m_entries.end()) {
        known->used = ++m_uses;
        return known->picture;
    }
    if (m_waiting >= m_limits.waiting) {
        m_hasRefused = true;
        return {};
    }
    if (makeRoom(1, 0))
        draw(formula);
    return {};
}

void MathRenderer::draw(const Formula &formula)
{
    m_entries.insert(formula, {.picture = {}, .number = ++m_lastNumber, .used = ++m_uses});
    ++m_waiting;
    m_thread.post([this, formula, scale = m_scale, generation = m_generation.load()] {
        if (m_isClosing)
            return;
        const bool isWanted = generation == m_generation;
        m_thread.postBack([this, formula, generation,
                           result = isWanted
                               ? m_worker->run(formula, scale)
                               : MathWorker::Result()] { take(formula, generation, result); });
    });
}

void MathRenderer::take(const Formula &formula, int generation, const MathWorker::Result &result)
{
    m_rest.start();
    --m_waiting;
    if (m_hasRefused)
        tellSoon();
    if (generation != m_generation || result.image.isNull()
        || !makeRoom(0, result.image.sizeInBytes()))
        return;
    const auto entry = m_entries.find(formula); // now: room may have been made of it
    if (entry == m_entries.end())
        return;
    entry->picture = result.picture;
    entry->picture.source = u"image://formula/%1"_s.arg(entry->number);
    m_imageBytes += result.image.sizeInBytes();
    {
        const std::lock_guard lock(m_mutex);
        m_images.insert(entry->number, result.image);
    }
    tellSoon();
}

void MathRenderer::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

// A quarter at once, so that it happens rarely.
bool MathRenderer::makeRoom(qsizetype formulas, qint64 bytes)
{
    const auto fits = [&](int quarters) {
        return m_entries.size() + formulas <= m_limits.formulas * quarters / 4
            && m_imageBytes + bytes <= m_limits.bytes * quarters / 4;
    };
    if (fits(4))
        return true;
    forgetOtherScales();
    std::vector<std::pair<quint64, Formula>> unused;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->used <= m_usesBefore)
            unused.emplace_back(entry->used, entry.key());
    }
    std::ranges::sort(unused, {}, [](const auto &each) { return each.first; });
    for (const auto &[used, formula] : unused) {
        if (fits(3))
            break;
        forgetImage(m_entries.take(formula).number);
    }
    const bool hasRoom = fits(4);
    if (!hasRoom && !m_settled.isActive())
        m_settled.start();
    return hasRoom;
}

void MathRenderer::forgetImage(int number)
{
    const std::lock_guard lock(m_mutex);
    m_imageBytes -= m_images.take(number).sizeInBytes();
}

void MathRenderer::forgetOtherScales()
{
    QSet<int> kept;
    for (const Entry &entry : std::as_const(m_entries))
        kept.insert(entry.number);
    const std::lock_guard lock(m_mutex);
    m_images.removeIf([&](const auto &image) {
        if (kept.contains(image.key()))
            return false;
        m_imageBytes -= image.value().sizeInBytes();
        return true;
    });
}

QImage MathRenderer::image(int number, int padding) const
{
    QImage image;
    {
        const std::lock_guard lock(m_mutex);
        image = m_images.value(number);
    }
    if (image.isNull() || padding <= 0)
        return image;
    return image.copy(0, 0, image.width(), image.height() + std::min(padding, 4096));
}

} // namespace app
