// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/recording_view.h"

#include "agents/sound/sound_program.h"

#include <algorithm>
#include <cmath>
#include <new>

#include <QThreadPool>

using namespace Qt::Literals;

namespace app {

using agents::documents::Recording;
using agents::documents::RecordingRequest;
using base::Result;

namespace {

    constexpr int kFrameSide = 240; // pixels
    constexpr int kLevels = 160;
    constexpr double kLongestLevels = 1800; // seconds: more is a hundred megabytes to decode

    Result<Recording> readGuarded(const RecordingRequest &request, const base::CancelToken &cancel)
    {
        try {
            return agents::documents::ReaderProcess().readRecording(
                request, cancel, [](const agents::documents::ReadProgress &) { });
        } catch (const std::bad_alloc &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory to look at the recording. Close other "
                               "programs."};
        }
    }

} // namespace

struct RecordingView::Thread {
    QThreadPool pool;
};

RecordingView::RecordingView(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>())
    , m_player(agents::sound::soundProgram())
{
    m_thread->pool.setMaxThreadCount(1);
}

RecordingView::~RecordingView()
{
    stop();
    m_thread->pool.waitForDone();
}

void RecordingView::stop()
{
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

void RecordingView::setFile(const QString &path, const QString &name)
{
    stop();
    m_player.stop();
    m_samples.clear();
    m_path = path;
    m_name = name;
    m_problem.clear();
    m_frames.clear();
    m_levels.clear();
    {
        const QMutexLocker lock(&m_lock);
        m_pictures.clear();
    }
    Q_EMIT changed();
}

void RecordingView::showFrames(double from, double to, int count)
{
    read({.task = RecordingRequest::Task::Frames,
          .path = m_path,
          .from = from,
          .to = to,
          .frames = count,
          .longerSide = kFrameSide,
          .name = m_name});
}

void RecordingView::showLevels()
{
    read({.task = RecordingRequest::Task::Sound,
          .path = m_path,
          .to = kLongestLevels,
          .name = m_name});
}

void RecordingView::read(const RecordingRequest &request)
{
    stop();
    if (m_path.isEmpty())
        return;
    m_running = std::make_shared<base::CancelToken>();
    Q_EMIT changed();
    m_thread->pool.start([this, request, token = m_running] {
        const auto answer = readGuarded(request, *token);
        QMetaObject::invokeMethod(
            this,
            [this, answer, token] {
                if (m_running != token)
                    return; // something else is shown
                m_running.reset();
                m_problem = answer ? QString() : QString::fromStdString(answer.error().message);
                if (answer)
                    take(*answer);
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void RecordingView::take(const Recording &recording)
{
    if (!recording.samples.empty()) {
        m_samples = recording.samples;
        m_levels = levelsOf(m_samples, kLevels);
    }
    if (recording.frames.empty())
        return;
    m_frames.clear();
    const QMutexLocker lock(&m_lock);
    ++m_serial;
    m_pictures.clear();
    for (const auto &frame : recording.frames) {
        const QImage shown(reinterpret_cast<const uchar *>(frame.image.rgb.constData()),
                           frame.image.width, frame.image.height, qsizetype{3} * frame.image.width,
                           QImage::Format_RGB888);
        m_frames.append(QVariantMap{
            {u"source"_s,
             u"image://%1/frame/%2/%3"_s.arg(m_provider).arg(m_serial).arg(m_pictures.size())},
            {u"seconds"_s, frame.seconds}});
        m_pictures.append(shown.copy()); // the bytes go away
    }
}

void RecordingView::play(double from, double to)
{
    const auto end = static_cast<double>(m_samples.size()) / agents::sound::kSampleRate;
    const double first = std::clamp(from, 0.0, end);
    const double last = std::clamp(to, first, end);
    const auto at = static_cast<size_t>(first * agents::sound::kSampleRate);
    const auto count = static_cast<size_t>((last - first) * agents::sound::kSampleRate);
    m_player.play(std::span(m_samples).subspan(at, std::min(count, m_samples.size() - at)), first);
}

QImage RecordingView::frame(const QString &id) const
{
    const QMutexLocker lock(&m_lock);
    const bool isNow = id.section(u'/', 0, 0).toULongLong() == m_serial;
    return isNow ? m_pictures.value(id.section(u'/', 1, 1).toInt()) : QImage();
}

QList<double> levelsOf(std::span<const float> samples, int count)
{
    QList<double> levels(count, 0.0);
    for (int i = 0; i < count; ++i) {
        const auto size = samples.size();
        const auto bucket = static_cast<size_t>(i);
        const auto buckets = static_cast<size_t>(count);
        for (size_t at = size * bucket / buckets; at < size * (bucket + 1) / buckets; ++at)
            levels[i] = std::max(levels[i], double{std::abs(samples[at])});
        levels[i] = std::min(levels[i], 1.0);
    }
    return levels;
}

} // namespace app
