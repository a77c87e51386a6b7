// SPDX-License-Identifier: Apache-2.0
#include "app/math/math_renderer.h"

#include <algorithm>
#include <vector>

#include <QFontMetricsF>
#include <QGuiApplication>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace app {
namespace {

    constexpr qsizetype kMaxEntries = 4000;
    // Latin letters of MathJax's font are lower than those of usual text fonts.
    constexpr double kFontScale = 1.18;

} // namespace

MathRenderer::MathRenderer(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<MathWorker>())
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(30ms);
    connect(&m_tell, &QTimer::timeout, this, &MathRenderer::drawn);
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
    forgetOldest();
    m_entries.insert(formula, {.picture = {}, .number = ++m_lastNumber, .used = ++m_uses});
    m_thread.post([this, formula, scale = m_scale, generation = m_generation] {
        if (m_isClosing)
            return;
        m_thread.postBack([this, formula, generation, result = m_worker->run(formula, scale)] {
            take(formula, generation, result);
        });
    });
    return {};
}

void MathRenderer::take(const Formula &formula, int generation, const MathWorker::Result &result)
{
    m_rest.start();
    const auto entry = m_entries.find(formula);
    if (generation != m_generation || entry == m_entries.end() || result.image.isNull())
        return;
    entry->picture = result.picture;
    entry->picture.source = u"image://formula/%1"_s.arg(entry->number);
    {
        const std::lock_guard lock(m_mutex);
        m_images.insert(entry->number, result.image);
    }
    if (!m_tell.isActive())
        m_tell.start();
}

// A quarter at once, so that it happens rarely.
void MathRenderer::forgetOldest()
{
    if (m_entries.size() < kMaxEntries && m_images.size() < 2 * kMaxEntries)
        return;
    std::vector<quint64> uses;
    for (const Entry &entry : std::as_const(m_entries))
        uses.push_back(entry.used);
    const auto middle = uses.begin() + std::ptrdiff_t(uses.size() / 4);
    std::nth_element(uses.begin(), middle, uses.end());
    m_entries.removeIf([limit = uses.empty() ? 0 : *middle](const auto &each) {
        return each.value().used < limit;
    });
    QHash<int, QImage> kept;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const auto image = m_images.constFind(entry.number); image != m_images.cend())
            kept.insert(entry.number, *image);
    }
    const std::lock_guard lock(m_mutex);
    m_images.swap(kept);
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
