// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_child.h"

#include "agents/sandbox/environment.h"
#include "agents/sandbox/windows_arguments.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace agents::sandbox {

namespace {

    using workspace::wide;

    constexpr DWORD kMostProcesses = 512; // of one job
    constexpr UINT kStopped = 1; // exit code of what is ended

    base::Error cannotStart(DWORD error)
    {
        return {base::ErrorCode::Io,
                "The command cannot be started: " + workspace::systemText(error) + "."};
    }

    base::Error notText()
    {
        return {base::ErrorCode::InvalidInput,
                "The command holds something that is no text. Use plain characters."};
    }

    // NAME=value one after the other, sorted as Windows wants it, an empty one at the end.
    std::optional<std::wstring> environmentBlock(std::vector<std::string> entries)
    {
        const auto upper = [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        };
        std::ranges::sort(entries, [&](const std::string &a, const std::string &b) {
            return std::ranges::lexicographical_compare(a.substr(0, a.find('=')),
                                                        b.substr(0, b.find('=')), {}, upper, upper);
        });
        std::wstring block;
        for (const std::string &entry : entries) {
            const auto text = wide(entry);
            if (!text || text->find(L'\0') != std::wstring::npos || text->empty())
                return std::nullopt;
            block += *text + L'\0';
        }
        block += block.empty() ? std::wstring(2, L'\0') : std::wstring(1, L'\0');
        return block;
    }

    base::Result<std::string> lineOf(const ChildSetup &setup)
    {
        for (const std::string &argument : setup.argv) {
            if (argument.find('\0') != std::string::npos)
                return notText();
        }
        if (!isBatchFile(setup.program))
            return commandLine(setup.argv);
        const std::string root = variable(setup.environment, "SystemRoot");
        if (root.empty())
            return base::Error{base::ErrorCode::NotFound,
                               "The environment names no Windows folder to run a batch file with."};
        return batchCommandLine(root + "\\System32\\cmd.exe", setup.program, setup.argv);
    }

    // What a process gets at its start beyond the old interface: the only handles that it may have,
    // and the AppContainer that it lives in.
    class StartAttributes
    {
    public:
        bool make(std::vector<HANDLE> handles, void *container)
        {
            m_handles = std::move(handles);
            const DWORD count = container ? 2 : 1;
            SIZE_T room = 0;
            ::InitializeProcThreadAttributeList(nullptr, count, 0, &room);
            m_memory.resize(room);
            if (!::InitializeProcThreadAttributeList(list(), count, 0, &room))
                return false;
            m_isMade = true;
            if (!::UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                             m_handles.data(), m_handles.size() * sizeof(HANDLE),
                                             nullptr, nullptr))
                return false;
            m_capabilities.AppContainerSid = container;
            return !container
                || ::UpdateProcThreadAttribute(
                    list(), 0, PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES, &m_capabilities,
                    sizeof m_capabilities, nullptr, nullptr);
        }
        ~StartAttributes()
        {
            if (m_isMade)
                ::DeleteProcThreadAttributeList(list());
        }
        LPPROC_THREAD_ATTRIBUTE_LIST list()
        {
            return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
        }

    private:
        std::vector<unsigned char> m_memory;
        std::vector<HANDLE> m_handles;
        SECURITY_CAPABILITIES m_capabilities = {};
        bool m_isMade = false;
    };

} // namespace

WindowsChild::~WindowsChild()
{
    if (m_job.isOpen())
        end();
}

base::Result<void> WindowsChild::makeJob(const ChildSetup &setup)
{
    *m_job.place() = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    auto &basic = limits.BasicLimitInformation;
    basic.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    basic.ActiveProcessLimit = kMostProcesses;
    if (setup.memoryBytes > 0) {
        basic.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = static_cast<SIZE_T>(setup.memoryBytes);
    }
    if (setup.cpuSeconds > 0) {
        basic.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
        basic.PerProcessUserTimeLimit.QuadPart =
            static_cast<LONGLONG>(std::min<uint64_t>(setup.cpuSeconds, 1U << 30)) * 10'000'000;
    }
    bool isMade = m_job.isOpen()
        && ::SetInformationJobObject(m_job.get(), JobObjectExtendedLimitInformation, &limits,
                                     sizeof limits);
    if (isMade && setup.isConfined) {
        JOBOBJECT_BASIC_UI_RESTRICTIONS surface = {};
        surface.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP
            | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS | JOB_OBJECT_UILIMIT_EXITWINDOWS
            | JOB_OBJECT_UILIMIT_GLOBALATOMS | JOB_OBJECT_UILIMIT_HANDLES
            | JOB_OBJECT_UILIMIT_READCLIPBOARD | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS
            | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;
        isMade = ::SetInformationJobObject(m_job.get(), JobObjectBasicUIRestrictions, &surface,
                                           sizeof surface)
            != 0;
    }
    if (!isMade)
        return cannotStart(::GetLastError());
    return {};
}

base::Result<void> WindowsChild::start(const ChildSetup &setup, const ChildPipes &pipes)
{
    if (auto made = makeJob(setup); !made)
        return made;
    const auto text = lineOf(setup);
    if (!text)
        return text.error();
    const bool isBatch = isBatchFile(setup.program);
    auto line = wide(*text);
    auto program = wide(isBatch ? variable(setup.environment, "SystemRoot") + "\\System32\\cmd.exe"
                                : setup.program);
    auto folder = wide(setup.workingDirectory);
    auto environment = environmentBlock(setup.environment);
    if (!line || !program || !folder || !environment || line->size() > 32'000)
        return notText();
    std::ranges::replace(*program, L'/', L'\\');
    std::ranges::replace(*folder, L'/', L'\\');
    STARTUPINFOEXW startup = {};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = pipes.input.get();
    startup.StartupInfo.hStdOutput = pipes.written.get();
    startup.StartupInfo.hStdError = pipes.mergesErrors ? pipes.written.get() : pipes.errors.get();
    std::vector<HANDLE> handles = {pipes.input.get(), pipes.written.get()};
    if (!pipes.mergesErrors)
        handles.push_back(pipes.errors.get());
    StartAttributes attributes;
    if (!attributes.make(std::move(handles), setup.container))
        return cannotStart(::GetLastError());
    startup.lpAttributeList = attributes.list();
    // Suspended until it is in the job, so that it cannot start anything outside of it.
    constexpr DWORD kFlags = CREATE_SUSPENDED | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT
        | EXTENDED_STARTUPINFO_PRESENT | CREATE_DEFAULT_ERROR_MODE;
    PROCESS_INFORMATION made = {};
    const BOOL isMade = setup.token
        ? ::CreateProcessAsUserW(setup.token, program->c_str(), line->data(), nullptr, nullptr,
                                 TRUE, kFlags, environment->data(), folder->c_str(),
                                 &startup.StartupInfo, &made)
        : ::CreateProcessW(program->c_str(), line->data(), nullptr, nullptr, TRUE, kFlags,
                           environment->data(), folder->c_str(), &startup.StartupInfo, &made);
    if (!isMade)
        return cannotStart(::GetLastError());
    *m_process.place() = made.hProcess;
    const OwnedHandle thread(made.hThread);
    const bool isInJob = ::AssignProcessToJobObject(m_job.get(), made.hProcess) != 0;
    if (!isInJob || ::ResumeThread(made.hThread) == static_cast<DWORD>(-1)) {
        const DWORD error = ::GetLastError();
        ::TerminateProcess(made.hProcess, kStopped);
        return cannotStart(error);
    }
    return {};
}

bool WindowsChild::hasEnded(std::chrono::milliseconds patience) const
{
    return ::WaitForSingleObject(m_process.get(), static_cast<DWORD>(patience.count()))
        == WAIT_OBJECT_0;
}

int WindowsChild::end()
{
    ::TerminateJobObject(m_job.get(), kStopped);
    for (int i = 0; i < 500; ++i) {
        JOBOBJECT_BASIC_ACCOUNTING_INFORMATION state = {};
        const bool isKnown = ::QueryInformationJobObject(
            m_job.get(), JobObjectBasicAccountingInformation, &state, sizeof state, nullptr);
        if (!isKnown || state.ActiveProcesses == 0)
            break;
        ::Sleep(2);
    }
    DWORD code = kStopped;
    if (m_process.isOpen()) {
        ::WaitForSingleObject(m_process.get(), 1000);
        ::GetExitCodeProcess(m_process.get(), &code);
    }
    m_job.close();
    return static_cast<int>(code);
}

} // namespace agents::sandbox
