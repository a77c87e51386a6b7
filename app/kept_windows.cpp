// SPDX-License-Identifier: Apache-2.0
#include "app/kept_windows.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostBytes = 65'536;
    constexpr qsizetype kMostWindows = 12;
    constexpr qsizetype kMostTabs = 50;
    constexpr int kFarthest = 100'000; // pixels
    constexpr QSize kLeast(640, 480); // as Main.qml has it
    constexpr int kLeastSidebar = 220; // as SidebarEdge.qml has them
    constexpr int kMostSidebar = 480;

    QJsonArray toArray(const QRect &rect)
    {
        return {rect.x(), rect.y(), rect.width(), rect.height()};
    }

    QRect rectOf(const QJsonArray &numbers)
    {
        if (numbers.size() != 4)
            return {};
        const auto number = [&numbers](int at) {
            return static_cast<int>(
                std::clamp<double>(numbers[at].toDouble(), -kFarthest, kFarthest));
        };
        const QRect rect(number(0), number(1), number(2), number(3));
        return rect.isValid() ? rect : QRect();
    }

    KeptWindow windowOf(const QJsonObject &object, QSet<qint64> &seen)
    {
        KeptWindow window;
        const QJsonArray tabs = object["tabs"_L1].toArray();
        const int current = object["current"_L1].toInt();
        QSet<qint64> here; // each window may have a new one
        for (qsizetype i = 0; i < tabs.size() && window.tabs.size() < kMostTabs; ++i) {
            const qint64 id = tabs[i].toInteger(-1);
            if (id < 0 || here.contains(id) || seen.contains(id))
                continue;
            here.insert(id);
            if (i <= current)
                window.current = static_cast<int>(window.tabs.size());
            window.tabs.append(id);
        }
        seen.unite(here);
        seen.remove(0);
        window.place = rectOf(object["place"_L1].toArray());
        window.isMaximized = object["maximized"_L1].toBool();
        const int sidebar = object["sidebar"_L1].toInt();
        window.sidebar = sidebar > 0 ? std::clamp(sidebar, kLeastSidebar, kMostSidebar) : 0;
        return window;
    }

    qint64 sharedArea(const QRect &a, const QRect &b)
    {
        const QRect shared = a.intersected(b);
        return shared.isEmpty() ? 0 : qint64{shared.width()} * shared.height();
    }

} // namespace

QByteArray toJson(const KeptWindows &kept)
{
    QJsonArray windows;
    for (const KeptWindow &window : kept.windows) {
        QJsonArray tabs;
        for (const qint64 tab : window.tabs)
            tabs.append(tab);
        QJsonObject object{{u"tabs"_s, tabs}, {u"current"_s, window.current}};
        if (!window.place.isNull())
            object["place"_L1] = toArray(window.place);
        if (window.isMaximized)
            object["maximized"_L1] = true;
        if (window.sidebar > 0)
            object["sidebar"_L1] = window.sidebar;
        windows.append(object);
    }
    const QJsonObject all{{u"windows"_s, windows}, {u"front"_s, kept.front}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

KeptWindows keptWindowsOf(const QByteArray &json)
{
    KeptWindows kept;
    if (json.size() > kMostBytes)
        return kept;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonArray windows = all["windows"_L1].toArray();
    const int front = all["front"_L1].toInt();
    QSet<qint64> seen;
    for (qsizetype i = 0; i < windows.size() && kept.windows.size() < kMostWindows; ++i) {
        const KeptWindow window = windowOf(windows[i].toObject(), seen);
        if (window.tabs.isEmpty())
            continue;
        if (i <= front)
            kept.front = static_cast<int>(kept.windows.size());
        kept.windows.append(window);
    }
    return kept;
}

QRect placeOn(const QList<QRect> &screens, const QRect &wanted)
{
    if (wanted.isNull() || screens.isEmpty())
        return {};
    const QRect screen = *std::ranges::max_element(
        screens, {}, [&wanted](const QRect &each) { return sharedArea(each, wanted); });
    const QSize size = wanted.size().expandedTo(kLeast).boundedTo(screen.size());
    if (sharedArea(screen, wanted) == 0) { // its screen is gone
        QRect centred({}, size);
        centred.moveCenter(screen.center());
        return centred;
    }
    const QPoint most =
        screen.topLeft() + QPoint(screen.width() - size.width(), screen.height() - size.height());
    return {QPoint(std::clamp(wanted.x(), screen.x(), most.x()),
                   std::clamp(wanted.y(), screen.y(), most.y())),
            size};
}

} // namespace app
