// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_help.h"

using namespace Qt::Literals;

namespace app::cli {

QString agentDescription()
{
    return uR"(Lets the model work on TASK in a project folder: it reads, searches, edits and
runs commands until it is done. It reaches nothing outside of the folder; what
it writes is kept in a journal, also its originals, and can be undone.

  ask    reads
  edit   also changes files
  auto   also runs commands, in the sandbox and without network

At a terminal you are asked for what a mode does not allow; "always" keeps the
answer as a rule for this folder, and a reason after "n" is told to the model.
Otherwise, and with --json, it is denied.

Rules for single commands lie in agent-rules.json in Hearth's configuration
folder: [{"prefix":["make","test"],"verdict":"allow"}], or "ask", or "deny",
with "folder":"/the/project" for one project only. Deny beats ask beats allow.
"deny" and "ask" also mean what hides in another command (sh -c, env, pipes);
where that cannot be seen you are asked.
--rules lists those that count here, --forget-rule "make test" removes one.
Programs in mcp-servers.json there (Model Context Protocol) are offered to the
model; each use is asked for, unless a rule for "use", "server:action" allows
it. What such a program asks its user is asked at the terminal.
What a turn wrote is taken back by --undo, and a turn that was stopped goes on
with --resume; both take the name of a turn, or "last". --forget-turns deletes
what is kept for that. A folder has one turn at a time: while another agent is
at work there, this fails at once.)"_s;
}

QString agentDetails()
{
    return uR"(With --json, standard output is one JSON object per line, version 1. Fields may
be added; those that are here stay.
  {"type":"start","version":1,"project":…,"mode":…,"model":…,"backend":…,
   "sandbox":…,"trusted":…,"turn":…}
                               first; sandbox: bubblewrap, landlock, seatbelt,
                               restricted-token, appcontainer or none
  {"type":"thought","text":…}  more of a thought (--think on)
  {"type":"text","text":…}     more of what the model says
  {"type":"tool_call","problem":…}
                               a call that cannot be read
  {"type":"reply",…}           a reply has ended: prompt_tokens, reused_tokens,
                               generated_tokens, prefill_seconds,
                               generate_seconds
  {"type":"call","number":…,"tool":…,"arguments":{…},"path":…,"diff":…,
   "argv":[…],"sandboxed":…,"connects":true}
                               it begins; path, diff and argv where the call has
                               them, sandboxed where argv is a command, connects
                               where it is a page of the web or an action of a
                               connected program
  {"type":"denied",…}          as call, but it was not allowed
  {"type":"output","number":…,"text":…}
                               what a command writes
  {"type":"result","number":…,"tool":…,"failed":…,"text":…,"changed":[…],
   "exit_code":…}              its end
  {"type":"end","reason":…,"text":…,"message":…,"calls":…,
   "generated_tokens":…,"changed":[…],"seconds":…}
                               last. reason: answer, question, user, call_limit,
                               hard_call_limit, format_errors, repeating,
                               token_budget, time_budget, context_full,
                               no_answer, failed
  {"type":"error","message":…} the end when it could not begin
  {"type":"turn","turn":…,"started":…,"state":…,"reason":…,"can_resume":…,
   "task":…,"files":[{"path":…,"kind":…}]}
                               of --turns; state: running, interrupted, ended or
                               undone; kind: created, changed or removed
  {"type":"forgotten_turns","turns":…}
                               of --forget-turns
  {"type":"rule","prefix":[…],"verdict":…,"folder":…}
                               of --rules, with folder where it counts there
                               only; "forgotten" instead of "rule": of
                               --forget-rule
  {"type":"undo","turn":…,"done":…,"restored":[…],"changed_since":[…],
   "not_restorable":[…],"set_aside":[…],"left_alone":[…]}
                               of --undo; set_aside: the new names of what
                               stood in the way; left_alone: ignored by git,
                               and changed since

Exit status: 0 answer, 1 failed, 2 wrong usage, 3 the model asks a question,
4 stopped at a limit, 130 interrupted.

Examples:
  hearth agent --project . --mode edit "Rename parse to parseHeader"
  hearth agent --project . --undo last)"_s;
}

} // namespace app::cli
