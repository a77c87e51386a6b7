// SPDX-License-Identifier: Apache-2.0
// An editor made with the protocol's own library (npm: @agentclientprotocol/sdk) that lets
// `hearth acp` work in a folder of its own. Every message is checked by the library's schemas.
//
//     node acp_client.mjs HEARTH [hearth acp's options]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import * as acp from "@agentclientprotocol/sdk";

const [program, ...options] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "hearth-acp-"));
writeFileSync(join(folder, "plock.txt"), "# Grath\n\nAuthor: Yara Trunynt\n");

const seen = {};
const failures = [];
function expect(what, isTrue) {
    console.log(`${isTrue ? "ok  " : "FAIL"} ${what}`);
    if (!isTrue)
        failures.push(what);
}

let permissions = 0;
const editor = acp.client({ name: "hearth-test" })
    .onNotification(acp.methods.client.session.update, ({ params }) => {
        seen[params.update.sessionUpdate] = (seen[params.update.sessionUpdate] ?? 0) + 1;
    })
    .onRequest(acp.methods.client.session.requestPermission, ({ params }) => {
        ++permissions;
        const option = params.options.find(each => each.kind === "allow_once");
        return { outcome: { outcome: "selected", optionId: option.optionId } };
    });

const agent = spawn(program, ["acp", ...options], { stdio: ["pipe", "pipe", "inherit"] });
const stream = acp.ndJsonStream(Writable.toWeb(agent.stdin), Readable.toWeb(agent.stdout));
await editor.connectWith(stream, async context => {
    const { methods } = acp;
    const begun = await context.request(methods.agent.initialize, {
        protocolVersion: acp.PROTOCOL_VERSION,
        clientCapabilities: { elicitation: { form: {} } },
        clientInfo: { name: "hearth-test", version: "1" }
    });
    expect(`protocol version ${begun.protocolVersion}`, begun.protocolVersion === acp.PROTOCOL_VERSION);
    const session = await context.request(methods.agent.session.new, { cwd: folder, mcpServers: [] });
    expect(`session with ${session.modes?.availableModes.length} modes`, session.modes?.availableModes.length === 3);
    await context.request(methods.agent.session.setMode, { sessionId: session.sessionId, modeId: "ask" });
    const text = "In plock.txt, Yara Trunynt should be Ruth Shiereaga.";
    const end = await context.request(methods.agent.session.prompt,
                                      { sessionId: session.sessionId, prompt: [{ type: "text", text }] });
    expect(`the turn ended: ${end.stopReason}`, ["end_turn", "max_turn_requests", "max_tokens"].includes(end.stopReason));
    expect(`updates ${JSON.stringify(seen)}`, seen.tool_call > 0 && seen.tool_call_update > 0);
    console.log(`     ${permissions} permissions asked; ${JSON.stringify(readFileSync(join(folder, "plock.txt"), "utf8"))}`);
    const other = context.request(methods.agent.session.prompt,
                                  { sessionId: session.sessionId, prompt: [{ type: "text", text: "Which files are here?" }] });
    await context.notify(methods.agent.session.cancel, { sessionId: session.sessionId });
    const { stopReason } = await other;
    expect(`a cancelled turn ended: ${stopReason}`, ["cancelled", "end_turn"].includes(stopReason));
    let refused = "";
    try {
        await context.request(methods.agent.session.prompt, { sessionId: "none", prompt: [] });
    } catch (error) {
        refused = error.message;
    }
    expect(`an unknown session is refused: ${refused}`, refused !== "");
});
agent.kill();
rmSync(folder, { recursive: true });
process.exit(failures.length > 0 ? 1 : 0);
