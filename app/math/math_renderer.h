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

// How much is kept and wanted at a time.
struct MathLimits {
    qsizetype formulas = 4000;
    qint64 bytes = qint64{256} << 20; // of their pictures
    int waiting = 32; // asked for and not there yet
};

// Draws formulas on a thread of its own, each once, when somebody asks for it, and gives its
// engine's memory back after a minute without work. Beyond the limits it forgets what was not asked
// for since the last drawn(), which makes all that is shown be asked for; were something of that
// forgotten, each picture would drive out another one for ever. Owned by Application. GUI thread
// but image().
class MathRenderer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MathRenderer)

public:
    explicit MathRenderer(const MathLimits &limits = {}, QObject *parent = nullptr);
    ~MathRenderer() override;

    // The size of the text around and the device pixels per pixel; what was drawn is
    // forgotten. False: they are the same.
    bool setScale(double textSize, double ratio);
    // Asks for it when it is new. An empty source: not there yet, cannot be drawn, or one too many.
    FormulaPicture find(const Formula &formula);
    bool isBusy() const { return m_waiting > 0 || m_tell.isActive(); } // drawn() may come

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

    void draw(const Formula &formula);
    void take(const Formula &formula, int generation, const MathWorker::Result &result);
    void tellSoon();
    bool makeRoom(qsizetype formulas, qint64 bytes); // false: all that is kept is shown
    void forgetOtherScales();
    void forgetImage(int number);

    const MathLimits m_limits;
    FormulaScale m_scale;
    double m_textDescent = 4;
    QHash<Formula, Entry> m_entries;
    std::atomic<int> m_generation = 0; // of the scale; the thread leaves older ones out
    int m_lastNumber = 0;
    quint64 m_uses = 0;
    quint64 m_usesBefore = 0; // the last drawn()
    int m_waiting = 0;
    bool m_hasRefused = false; // since too many were waiting: to be asked for again
    QTimer m_tell; // several pictures, one signal
    QTimer m_settled; // what was refused for want of room was shown: by now others may be
    QTimer m_rest;

    mutable std::mutex m_mutex; // guards m_images
    QHash<int, QImage> m_images;
    qint64 m_imageBytes = 0; // of all of them; GUI thread

    std::atomic<bool> m_isClosing = false; // the thread drops what waits
    std::unique_ptr<MathWorker> m_worker;
    storage::TaskThread m_thread; // ends before what it uses
};

} // namespace app
