// SPDX-License-Identifier: Apache-2.0
#include "picture_check.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QStyleHints>

using namespace Qt::Literals;

namespace {

constexpr int kBlock = 4; // pixels
constexpr int kNear = 1; // blocks
constexpr int kTolerance = 14; // of 255, per channel
constexpr int kWindow = 6; // blocks, the square in which those that differ are counted
constexpr int kAllowed = 6; // of them
constexpr int kColors = 256; // of a palette
const QString kFont = u"DejaVu Sans"_s;

struct Difference {
    QImage blocks; // white where they differ
    int count = 0; // in the worst square
    QPoint worst; // its corner, in pixels of the window
    bool isSeen() const { return count > kAllowed; }
};

// Five bits per channel: what is kept has few colours and stays small.
QRgb rounded(QRgb color)
{
    const auto channel = [](int value) {
        const int five = (value * 31 + 127) / 255;
        return five * 255 / 31;
    };
    return qRgb(channel(qRed(color)), channel(qGreen(color)), channel(qBlue(color)));
}

QImage reduced(const QImage &picture)
{
    const QSize size(picture.width() / kBlock, picture.height() / kBlock);
    QImage small = picture.convertToFormat(QImage::Format_RGB32)
                       .copy(0, 0, size.width() * kBlock, size.height() * kBlock)
                       .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            small.setPixel(x, y, rounded(small.pixel(x, y)));
    }
    return small;
}

// Qt's own conversion dithers; here the rarest colours become the nearest of the others.
QImage withPalette(const QImage &small)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            ++counts[small.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&](QRgb a, QRgb b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    colors.resize(std::min<qsizetype>(colors.size(), kColors));
    const auto distance = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
            + std::abs(qBlue(a) - qBlue(b));
    };
    QHash<QRgb, uint> places;
    for (const auto &[color, count] : counts.asKeyValueRange()) {
        const auto nearest = std::ranges::min_element(
            colors, {}, [&, wanted = color](QRgb each) { return distance(each, wanted); });
        places[color] = static_cast<uint>(nearest - colors.begin());
    }
    QImage indexed(small.size(), QImage::Format_Indexed8);
    indexed.setColorTable(colors);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            indexed.setPixel(x, y, places[small.pixel(x, y)]);
    }
    return indexed;
}

// Whether the colour lies in what a block of the other picture and its neighbours have.
bool isNear(QRgb color, const QImage &other, int x, int y)
{
    std::array<int, 3> low{255, 255, 255};
    std::array<int, 3> high{0, 0, 0};
    const auto channels = [](QRgb each) {
        return std::array<int, 3>{qRed(each), qGreen(each), qBlue(each)};
    };
    for (int v = std::max(0, y - kNear); v <= std::min(other.height() - 1, y + kNear); ++v) {
        for (int u = std::max(0, x - kNear); u <= std::min(other.width() - 1, x + kNear); ++u) {
            const std::array<int, 3> each = channels(other.pixel(u, v));
            for (size_t i = 0; i < each.size(); ++i) {
                low[i] = std::min(low[i], each[i]);
                high[i] = std::max(high[i], each[i]);
            }
        }
    }
    const std::array<int, 3> own = channels(color);
    for (size_t i = 0; i < own.size(); ++i) {
        if (own[i] < low[i] - kTolerance || own[i] > high[i] + kTolerance)
            return false;
    }
    return true;
}

Difference difference(const QImage &kept, const QImage &now)
{
    Difference found;
    found.blocks = QImage(now.size(), QImage::Format_Grayscale8);
    found.blocks.fill(0);
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (!isNear(now.pixel(x, y), kept, x, y) || !isNear(kept.pixel(x, y), now, x, y))
                found.blocks.scanLine(y)[x] = 255;
        }
    }
    for (int y = 0; y + kWindow <= now.height(); ++y) {
        for (int x = 0; x + kWindow <= now.width(); ++x) {
            int count = 0;
            for (int v = y; v < y + kWindow; ++v) {
                const uchar *line = found.blocks.constScanLine(v) + x;
                count += static_cast<int>(std::count(line, line + kWindow, uchar{255}));
            }
            if (count > found.count) {
                found.count = count;
                found.worst = QPoint(x, y) * kBlock;
            }
        }
    }
    return found;
}

QString keptPath(const QString &name)
{
    return QString::fromLatin1(HEARTH_PICTURES) + u'/' + name + ".png"_L1;
}

// Beside the test program: what a person needs to see why it failed.
QString keepForReading(const QImage &now, const QImage &blocks, const QString &name)
{
    const QDir folder(QString::fromLatin1(HEARTH_PICTURES_SEEN));
    folder.mkpath(u"."_s);
    now.save(folder.filePath(name + ".png"_L1));
    if (!blocks.isNull())
        blocks.scaled(blocks.size() * kBlock).save(folder.filePath(name + "-differs.png"_L1));
    return folder.filePath(name + ".png"_L1);
}

} // namespace

PictureCheck::PictureCheck(QObject *parent)
    : QObject(parent)
{
    QFont font(kFont);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

bool PictureCheck::isSettled(QQuickWindow *window)
{
    const QImage now = window->grabWindow();
    const bool same = !now.isNull() && now == m_last;
    m_last = now;
    return same;
}

QString PictureCheck::compare(QQuickWindow *window, const QString &name)
{
    const QImage now = window->grabWindow();
    const QImage small = reduced(now);
    if (qEnvironmentVariableIsSet("HEARTH_WRITE_PICTURES")) {
        keepForReading(now, {}, name);
        return withPalette(small).save(keptPath(name)) ? QString() : u"it cannot be written"_s;
    }
    const QImage kept(keptPath(name));
    if (kept.size() != small.size())
        return u"there is no such picture of that size: run with HEARTH_WRITE_PICTURES=1, see %1"_s
            .arg(keepForReading(now, {}, name));
    const Difference found = difference(kept, small);
    if (!found.isSeen())
        return {};
    return u"%1 of %2 blocks at %3,%4 differ, see %5"_s.arg(found.count)
        .arg(kWindow * kWindow)
        .arg(found.worst.x())
        .arg(found.worst.y())
        .arg(keepForReading(now, found.blocks, name));
}

bool PictureCheck::differs(QQuickWindow *window, const QString &name)
{
    const QImage kept(keptPath(name));
    const QImage now = reduced(window->grabWindow());
    return kept.size() != now.size() || difference(kept, now).isSeen();
}

void PictureCheck::setRightToLeft(bool isRightToLeft)
{
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

bool PictureCheck::hasFonts()
{
    return QFontDatabase::hasFamily(kFont) && QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s);
}
