// SPDX-License-Identifier: Apache-2.0
// What ThreadSanitizer cannot see: Qt hands work from thread to thread under locks that stand in
// its libraries, which are built without it. The linker leads our calls of these functions
// through here (--wrap, CMakeLists.txt): whatever a thread did before it hands something to Qt has
// happened before whatever another does after it took something from Qt. One clock for all of Qt
// joins more than Qt does; races between what no event lies between are still found. Weak, because
// some programs have no Qt. Each takes numbers and pointers only, which are passed on as words.

extern "C" {

void __tsan_acquire(void *) __attribute__((weak));
void __tsan_release(void *) __attribute__((weak));

} // extern "C"

namespace {

using Word = unsigned long;
using Callback = bool (*)(void **);

char clockOfQt;

void give()
{
    if (__tsan_release)
        __tsan_release(&clockOfQt);
}

void take()
{
    if (__tsan_acquire)
        __tsan_acquire(&clockOfQt);
}

} // namespace

#define HAND_OVER(symbol, before, after)                                                           \
    extern "C" Word __real_##symbol(Word, Word, Word, Word, Word, Word, Word)                      \
        __attribute__((weak));                                                                     \
    extern "C" Word __wrap_##symbol(Word a, Word b, Word c, Word d, Word e, Word f, Word g)        \
    {                                                                                              \
        before;                                                                                    \
        const Word result = __real_##symbol(a, b, c, d, e, f, g);                                  \
        after;                                                                                     \
        return result;                                                                             \
    }
#define NOTHING static_cast<void>(0)
#define GIVES(symbol) HAND_OVER(symbol, give(), NOTHING)
#define TAKES(symbol) HAND_OVER(symbol, NOTHING, take())
#define GIVES_AND_TAKES(symbol) HAND_OVER(symbol, give(), take())

GIVES(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv)
// It may wait for the other thread's answer.
GIVES_AND_TAKES(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE)
GIVES(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi)
GIVES(_ZN7QObject11deleteLaterEv)
GIVES(_ZN7QThread5startENS_8PriorityE)
GIVES(_ZN7QThread16createThreadImplEOSt6futureIvE)
TAKES(_ZN7QThread4waitE14QDeadlineTimer)
GIVES(_ZN10QSemaphore7releaseEi)
TAKES(_ZN10QSemaphore7acquireEi)
TAKES(_ZN11QThreadPool11waitForDoneE14QDeadlineTimer)
TAKES(_ZN11QThreadPoolD1Ev)
GIVES(_ZN20QFutureInterfaceBase14reportCanceledEv)
GIVES(_ZN20QFutureInterfaceBase14reportFinishedEv)
GIVES(_ZN20QFutureInterfaceBase18reportResultsReadyEii)
GIVES(_ZN20QFutureInterfaceBase6cancelEv)
GIVES(_ZN20QFutureInterfaceBase6cancelENS_10CancelModeE)
GIVES(_ZN9QtPrivate15ResultStoreBase9addResultEiPKv)
GIVES_AND_TAKES(_ZNK20QFutureInterfaceBase15runContinuationEv)
TAKES(_ZNK20QFutureInterfaceBase10isCanceledEv)
TAKES(_ZNK20QFutureInterfaceBase15isChainCanceledEv)
TAKES(_ZNK20QFutureInterfaceBase10queryStateENS_5StateE)
TAKES(_ZNK20QFutureInterfaceBase9loadStateEv)
TAKES(_ZNK20QFutureInterfaceBase15resultStoreBaseEv)
TAKES(_ZN20QFutureInterfaceBase15resultStoreBaseEv)
TAKES(_ZN20QFutureInterfaceBase13waitForResultEi)
TAKES(_ZN20QFutureInterfaceBase15waitForFinishedEv)

// What a pool runs begins in Qt: it gets a task in front of it, laid out as QRunnable is.
namespace {

struct Runnable {
    virtual void run() = 0;
    virtual ~Runnable() = default;
    bool deletesItself = true;
};

struct Handed final : Runnable {
    explicit Handed(Runnable *handed)
        : task(handed)
    {
    }

    void run() override
    {
        take();
        task->run();
        give();
    }

    ~Handed() override
    {
        if (task->deletesItself)
            delete task;
    }

    Runnable *task;
};

} // namespace

extern "C" void __real__ZN11QThreadPool5startEP9QRunnablei(void *, Runnable *, int)
    __attribute__((weak));
extern "C" void __wrap__ZN11QThreadPool5startEP9QRunnablei(void *pool, Runnable *task, int priority)
{
    auto *const handed = new Handed(task);
    give();
    __real__ZN11QThreadPool5startEP9QRunnablei(pool, handed, priority);
}

// QInternal::registerCallback(QInternal::EventNotifyCallback, …): called before each event is
// delivered, on the thread that gets it.
extern "C" bool
registerCallback(int, Callback) __asm__("_ZN9QInternal16registerCallbackENS_8CallbackEPFbPPvE")
    __attribute__((weak));

namespace {

constexpr int kEventNotify = 0;

[[maybe_unused]] const bool registered =
    registerCallback && registerCallback(kEventNotify, [](void **) {
        take();
        return false;
    });

} // namespace
