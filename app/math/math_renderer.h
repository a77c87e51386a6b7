// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/math/math_worker.h"
#include "storage/task_thread.h"

#include <atomic>
#include <mutex>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace app {

// Draws formulas on a thread of its own, each once, when somebody asks for it, and gives its
// engine's memory back after a minute without work. Owned by Application. GUI thread but image().
class MathRenderer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MathRenderer)

public:
    explicit MathRenderer(QObject *parent = nullptr);
    ~MathRenderer() override;

    // The size of the text around and the device pixels per pixel; what was drawn is
    // forgotten. False: they are the same.
    bool setScale(double textSize, double ratio);
    // Asks for it when it is new. An empty source: not there yet, or cannot be drawn.
    FormulaPicture find(const Formula &formula);

    // What stands behind a picture's source, with `padding` empty rows of the screen below it. Any
    // thread; null: it is not kept any more.
    QImage image(int number, int padding) const;
    double ratio() const { return m_scale.ratio; }
    double textDescent() const { return m_textDescent; } // of the font around, in pixels

Q_SIGNALS:
    void drawn(); // some of what was asked for is there

private:
    struct Entry {
        FormulaPicture picture;
        int number = 0;
        quint64 used = 0;
    };

    void take(const Formula &formula, int generation, const MathWorker::Result &result);
    void forgetOldest();

    FormulaScale m_scale;
    double m_textDescent = 4;
    QHash<Formula, Entry> m_entries;
    int m_generation = 0; // of the scale
    int m_lastNumber = 0;
    quint64 m_uses = 0;
    QTimer m_tell; // several pictures, one signal
    QTimer m_rest;

    mutable std::mutex m_mutex; // guards m_images
    QHash<int, QImage> m_images;

    std::atomic<bool> m_isClosing = false; // the thread drops what waits
    std::unique_ptr<MathWorker> m_worker;
    storage::TaskThread m_thread; // ends before what it uses
};

} // namespace app
