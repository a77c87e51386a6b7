// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_launch.h"

#include "agents/sandbox/sandbox.h"

#include <algorithm>
#include <atomic>

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr std::chrono::milliseconds kPatience{90'000}; // the reader gives up after 60 s
    constexpr int kPollMilliseconds = 40;
    constexpr uint64_t kOutputBytes = uint64_t{1} << 30;

    // Only what a program needs to start; nothing of the user's session.
    QProcessEnvironment smallEnvironment()
    {
        const QProcessEnvironment mine = QProcessEnvironment::systemEnvironment();
        QProcessEnvironment small;
        for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s,
                                    u"QT_PLUGIN_PATH"_s, u"SystemRoot"_s, u"ASAN_OPTIONS"_s,
                                    u"LSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
            if (mine.contains(name))
                small.insert(name, mine.value(name));
        }
        small.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return small;
    }

    // Tried out once: which mechanism works does not change while the program runs.
    const sandbox::Sandbox &theSandbox()
    {
#ifdef Q_OS_WIN
        // An AppContainer could not read the folder that Hearth is installed in.
        static const sandbox::Sandbox kSandbox =
            sandbox::Sandbox::probe(sandbox::Mechanism::RestrictedToken);
#else
        static const sandbox::Sandbox kSandbox = sandbox::Sandbox::probe();
#endif
        return kSandbox;
    }

    base::Error cancelled()
    {
        return {base::ErrorCode::Cancelled, "Reading was stopped."};
    }

    base::Error tookTooLong()
    {
        return {base::ErrorCode::Busy, "Reading took too long."};
    }

    sandbox::SandboxSpec specFor(const ReaderLaunch &launch, const QString &file)
    {
        sandbox::SandboxSpec spec;
        // Where systems keep programs, libraries and fonts; of /etc only what says where they are.
        spec.readOnly = {"/usr",
                         "/lib",
                         "/lib64",
                         "/bin",
                         "/nix/store",
                         "/gnu/store",
                         "/etc/ld.so.cache",
                         "/etc/fonts",
                         "/etc/alternatives",
                         "/var/cache/fontconfig"};
        const QDir folder(QFileInfo(launch.program).absolutePath());
        spec.readOnly.push_back(launch.program.toStdString());
        for (const QString &libraries : {u"../lib"_s, u"../Frameworks"_s, u"../PlugIns"_s})
            spec.readOnly.push_back(QDir::cleanPath(folder.filePath(libraries)).toStdString());
        for (const QString &path : qEnvironmentVariable("LD_LIBRARY_PATH").split(u':'))
            if (path.startsWith(u'/'))
                spec.readOnly.push_back(path.toStdString());
        spec.readOnly.push_back(file.toStdString());
        return spec;
    }

    base::Result<void> runSandboxed(const ReaderLaunch &launch,
                                    const base::CancelToken &cancel,
                                    const std::function<bool(QByteArrayView)> &output)
    {
        // A link would lead to a place that the sandbox does not show.
        const QString file = QFileInfo(launch.file).canonicalFilePath();
        sandbox::Command command;
        command.argv = {launch.program.toStdString(), "--file", file.toStdString()};
        for (const QString &word : launch.words)
            command.argv.push_back(word.toStdString());
#ifdef Q_OS_WIN
        command.workingDirectory = QFileInfo(launch.program).absolutePath().toStdString();
#else
        command.workingDirectory = "/usr";
#endif
        for (const QString &variable : smallEnvironment().toStringList())
            command.environment.push_back(variable.toStdString());
        command.mergeErrors = false;
        command.timeout = kPatience;
        command.maxOutputBytes = kOutputBytes;
        bool isWanted = true;
        const auto end =
            theSandbox().run(specFor(launch, file), command, cancel,
                             [&](std::string_view bytes) { isWanted = isWanted && output(bytes); });
        if (!end)
            return end.error();
        if (end->reason == sandbox::ProcessEnd::Reason::Cancelled)
            return cancelled();
        if (end->reason == sandbox::ProcessEnd::Reason::TimedOut)
            return tookTooLong();
        return {};
    }

    // A file that the sandbox cannot show (a name that it cannot express) is read without it.
    std::atomic<bool> hasRunPlain = false;

    base::Result<void> runPlain(const ReaderLaunch &launch,
                                const base::CancelToken &cancel,
                                const std::function<bool(QByteArrayView)> &output)
    {
        QProcess process;
        process.setProgram(launch.program);
        process.setArguments(launch.words);
        process.setProcessEnvironment(smallEnvironment());
        process.setStandardInputFile(launch.file);
        process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // With a model in memory a fork would copy gigabytes of page tables.
        process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork
                                         | QProcess::UnixProcessFlag::CloseFileDescriptors
                                         | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
        process.start(QIODevice::ReadOnly);
        const QDeadlineTimer deadline(kPatience);
        bool isAlive = process.waitForStarted();
        while (isAlive && !cancel.isCancelled() && !deadline.hasExpired()) {
            process.waitForReadyRead(kPollMilliseconds);
            isAlive = process.state() != QProcess::NotRunning;
            if (!output(process.readAllStandardOutput()))
                break;
        }
        process.kill();
        process.waitForFinished();
        if (cancel.isCancelled())
            return cancelled();
        return deadline.hasExpired() ? base::Result<void>(tookTooLong()) : base::Result<void>();
    }

} // namespace

base::Result<void> launchReader(const ReaderLaunch &launch,
                                const base::CancelToken &cancel,
                                const std::function<bool(QByteArrayView)> &output)
{
    if (theSandbox().state().mechanism != sandbox::Mechanism::None) {
        auto end = runSandboxed(launch, cancel, output);
        if (end || end.error().code != base::ErrorCode::Unsupported)
            return end;
    }
    hasRunPlain = true;
    return runPlain(launch, cancel, output);
}

const sandbox::SandboxState &readerConfinement()
{
    return theSandbox().state();
}

ReaderFreedom readerFreedom()
{
    const sandbox::SandboxState &state = readerConfinement();
    return {.readsFiles = hasRunPlain || !state.readsConfined,
            .usesNetwork = hasRunPlain || !state.networkOff};
}

} // namespace agents::documents
