// SPDX-License-Identifier: Apache-2.0
#include "app/math/tex_engine.h"

#include "app/math/script_shim.h"

#include <condition_variable>
#include <mutex>
#include <thread>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJSEngine>
#include <QJSValueIterator>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    using Clock = std::chrono::steady_clock;

    constexpr qsizetype kMaxSvg = 1 << 20; // bytes
    constexpr qsizetype kMaxNesting = 400; // Qt draws groups by recursion
    constexpr double kMaxEm = 200;
    const QString kRoot = u":/mathjax/"_s;

    base::Error failure(const QString &cause)
    {
        return {base::ErrorCode::InvalidInput,
                "This formula cannot be drawn: " + cause.toStdString() + "."};
    }

    qsizetype nestingOf(const QByteArray &svg)
    {
        qsizetype depth = 0;
        qsizetype deepest = 0;
        for (qsizetype at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) {
            const bool isEnd = svg.sliced(at).startsWith("</");
            const qsizetype close = svg.indexOf('>', at);
            const bool isEmpty = close > 0 && svg[close - 1] == '/';
            depth += isEnd ? -1 : isEmpty ? 0 : 1;
            deepest = std::max(deepest, depth);
        }
        return deepest;
    }

    base::Result<TexDrawing> checked(const QByteArray &svg)
    {
        static const QRegularExpression kViewBox(
            u"^<svg [^>]*viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\""_s);
        if (svg.size() > kMaxSvg || nestingOf(svg) > kMaxNesting)
            return failure(u"its drawing is too large"_s);
        const auto box = kViewBox.match(QString::fromUtf8(svg.first(std::min(svg.size(), 2048LL))));
        if (!box.hasMatch() || svg.contains("data-mjx-error"))
            return failure(u"it is not complete"_s);
        // MathJax counts in thousandths of an em, downwards from the baseline.
        const double top = box.capturedView(2).toDouble() / 1000;
        TexDrawing drawing;
        drawing.svg = svg;
        drawing.width = box.capturedView(3).toDouble() / 1000;
        drawing.height = -top;
        drawing.depth = top + box.capturedView(4).toDouble() / 1000;
        const double whole = drawing.height + drawing.depth;
        if (!(drawing.width > 0 && whole > 0 && drawing.width < kMaxEm && whole < kMaxEm))
            return failure(u"its drawing is too large or empty"_s);
        return drawing;
    }

    // Interrupts an engine's script when its time is over.
    class Watchdog final
    {
        Q_DISABLE_COPY_MOVE(Watchdog)

    public:
        Watchdog(QJSEngine *engine, std::chrono::milliseconds limit)
            : m_thread([this, engine, until = Clock::now() + limit] {
                std::unique_lock lock(m_mutex);
                if (!m_isOver.wait_until(lock, until, [this] { return m_isDone; }))
                    engine->setInterrupted(true);
            })
        {
        }
        ~Watchdog()
        {
            {
                const std::lock_guard lock(m_mutex);
                m_isDone = true;
            }
            m_isOver.notify_all();
            m_thread.join();
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_isOver;
        bool m_isDone = false;
        std::thread m_thread;
    };

} // namespace

// Answers require() with MathJax's modules from the resources.
struct TexEngine::Data {
    QJSEngine engine;
    QHash<QString, QJSValue> modules; // by path: their `module` objects
    QJSValue makeRequire; // (folder, load) -> require
    QJSValue convert; // (tex, isDisplay) -> svg

    QJSValue load(const QString &path);
};

namespace {

    // What the scripts see of this side.
    class Loader final : public QObject
    {
        Q_OBJECT
        Q_DISABLE_COPY_MOVE(Loader)

    public:
        explicit Loader(std::function<QJSValue(const QString &)> load)
            : m_load(std::move(load))
        {
        }
        Q_INVOKABLE QJSValue load(const QString &folder, const QString &path)
        {
            return m_load(QDir::cleanPath(folder + u'/' + path));
        }

    private:
        std::function<QJSValue(const QString &)> m_load;
    };

} // namespace

QJSValue TexEngine::Data::load(const QString &path)
{
    if (const auto known = modules.constFind(path); known != modules.cend())
        return known->property(u"exports"_s);
    QFile file(kRoot + path);
    if (!file.open(QIODevice::ReadOnly)) {
        engine.throwError(u"no module "_s + path);
        return {};
    }
    const QString source = withoutArrowFaults(QString::fromUtf8(file.readAll()));
    QJSValue function =
        engine.evaluate("(function(require,module,exports){"_L1 + source + "\n})"_L1, path);
    QJSValue module = engine.newObject();
    module.setProperty(u"exports"_s, engine.newObject());
    modules.insert(path, module);
    const qsizetype slash = path.lastIndexOf(u'/');
    const QJSValue require = makeRequire.call({slash < 0 ? u"."_s : path.first(slash)});
    const QJSValue exports = module.property(u"exports"_s);
    const QJSValue done = function.callWithInstance(exports, {require, module, exports});
    if (done.isError())
        engine.throwError(done);
    return module.property(u"exports"_s);
}

TexEngine::TexEngine()
    : m_data(std::make_unique<Data>())
{
    // What the compiler of the modules wrote trips Qt's check thousands of times.
    QLoggingCategory::setFilterRules(u"qt.qml.usedbeforedeclared=false"_s);
    QJSEngine &engine = m_data->engine;
    engine.globalObject().setProperty(u"globalThis"_s, engine.globalObject());
    auto *const loader = new Loader([this](const QString &path) { return m_data->load(path); });
    const QJSValue make =
        engine.evaluate(u"(loader => folder => path => loader.load(folder, path))"_s);
    m_data->makeRequire = make.call({engine.newQObject(loader)}); // the engine owns the loader
    m_data->convert = m_data->load(u"entry.js"_s);
}

TexEngine::~TexEngine() = default;

bool TexEngine::isAvailable()
{
    return QFile::exists(kRoot + "entry.js"_L1);
}

base::Result<TexDrawing>
TexEngine::draw(const QString &tex, bool isDisplay, std::chrono::milliseconds limit)
{
    if (tex.size() > kMaxSource)
        return failure(u"it is longer than %1 characters"_s.arg(kMaxSource));
    if (!m_data->convert.isCallable())
        return failure(u"MathJax did not start"_s);
    m_data->engine.setInterrupted(false);
    QJSValue svg;
    {
        const Watchdog watchdog(&m_data->engine, limit);
        svg = m_data->convert.call({tex, isDisplay});
    }
    if (m_data->engine.isInterrupted())
        return failure(u"it takes too long"_s);
    if (svg.isError() || !svg.isString())
        return failure(svg.property(u"message"_s).toString());
    return checked(svg.toString().toUtf8());
}

} // namespace app

#include "tex_engine.moc"
