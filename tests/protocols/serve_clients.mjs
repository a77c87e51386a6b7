// SPDX-License-Identifier: Apache-2.0
// Programs made with the official libraries (npm: openai, @anthropic-ai/sdk, zod) that use `hearth serve`.
//
//     node serve_clients.mjs HEARTH [hearth serve's options]
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";

const token = "a-token-of-the-clients";
const [program, ...options] = process.argv.slice(2);
const server = spawn(program, ["serve", "--port", "0", ...options],
    { env: { ...process.env, HEARTH_TOKEN: token }, stdio: ["ignore", "pipe", "inherit"] });
const [first] = await new Promise(resolve => createInterface({ input: server.stdout }).once("line", (...line) => resolve(line)));
const address = first.split(/\s+/)[1];
const openai = new OpenAI({ baseURL: address, apiKey: token, maxRetries: 0 });
const anthropic = new Anthropic({ baseURL: address.replace(/\/v1$/, ""), apiKey: token, maxRetries: 0 });

const failures = [];
function expect(what, isTrue) {
    console.log(`${isTrue ? "ok  " : "FAIL"} ${what}`);
    if (!isTrue)
        failures.push(what);
}
async function refused(what, kind, wish) {
    try {
        await wish();
        expect(what, false);
    } catch (error) {
        expect(`${what}: ${error.message}`, error instanceof kind);
    }
}
// Each by itself: what one of them throws is a failure of its own.
async function part(name, wish) {
    try {
        await wish();
    } catch (error) {
        expect(`${name}: ${error.stack}`, false);
    }
}

const question = { role: "user", content: "What is the capital of France?" };
const picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsEty/aMYywi+hcEKLNO+FgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQGBywLKp0DxvxLbjwAAAABJRU5ErkJggg==";
const add = { name: "add", description: "Adds two numbers.", parameters: {
    type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] } };
const body = { model: "any", messages: [question], max_tokens: 24, seed: 7, temperature: 0 };

await part("models", async () => {
    const models = (await openai.models.list()).data;
    expect(`one model: ${models[0]?.id}`, models.length === 1);
});
await part("chat", async () => {
    const whole = await openai.chat.completions.create(body);
    const { content } = whole.choices[0].message;
    expect(`a reply: ${JSON.stringify(content)}`, content.length > 0 && whole.usage.completion_tokens > 0);
    let streamed = "", usage = null;
    for await (const chunk of await openai.chat.completions.create({ ...body, stream: true, stream_options: { include_usage: true } })) {
        streamed += chunk.choices[0]?.delta?.content ?? "";
        usage = chunk.usage ?? usage;
    }
    expect("streamed, it is the same", streamed === content);
    expect("with the same count of tokens", usage.completion_tokens === whole.usage.completion_tokens);
    expect("the beginning of its prompt was not read again", usage.prompt_tokens_details.cached_tokens > 0);
    const helped = await openai.chat.completions.stream(body).finalContent();
    expect("the library's stream puts it together", helped === content);
});
await part("schema", async () => {
    const Side = z.object({ side: z.enum(["left", "right"]), steps: z.int() });
    const { parsed } = (await openai.chat.completions.parse({ ...body, max_tokens: 200, response_format: zodResponseFormat(Side, "side") })).choices[0].message;
    expect(`a reply of a schema: ${JSON.stringify(parsed)}`, Side.safeParse(parsed).success);
});
await part("tools", async () => {
    const wish = { ...body, max_tokens: 200, messages: [{ role: "user", content: "Use the tool add for 17 and 25." }], tools: [{ type: "function", function: add }] };
    const said = (await openai.chat.completions.create(wish)).choices[0];
    const calls = said.message.tool_calls ?? [];
    expect(`a tool is offered: ${said.finish_reason}, ${JSON.stringify(calls.map(call => call.function))}`,
        (said.finish_reason === "tool_calls") === (calls.length > 0) && calls.every(call => JSON.parse(call.function.arguments)));
    const call = { id: "call_1", type: "function", function: { name: "add", arguments: "{\"a\":17,\"b\":25}" } };
    const after = await openai.chat.completions.create({ ...wish, messages: [...wish.messages,
        { role: "assistant", content: null, tool_calls: [call] }, { role: "tool", tool_call_id: "call_1", content: "42" }] });
    expect(`its result is read: ${JSON.stringify(after.choices[0].message.content)}`, after.usage.prompt_tokens > 0);
    const runner = openai.chat.completions.runTools({ ...wish, stream: true,
        tools: [{ type: "function", function: { ...add, parse: JSON.parse, function: ({ a, b }) => String(a + b) } }] }, { maxChatCompletions: 3 });
    await runner.done();
    expect(`the library's loop of tools ends after ${runner.messages.length} messages`, runner.messages.length >= 2);
});
await part("embeddings", async () => {
    const input = ["The sea is blue.", "A bill of March"];
    const made = await openai.embeddings.create({ model: "any", input }); // asks for Base64
    const plain = await openai.embeddings.create({ model: "any", input, encoding_format: "float" });
    const length = Math.hypot(...made.data[0].embedding);
    expect(`two vectors of ${made.data[0].embedding.length} numbers, length ${length.toFixed(4)}`, made.data.length === 2 && Math.abs(length - 1) < 1e-3);
    expect("as Base64 and as numbers", made.data[0].embedding.every((value, at) => Math.abs(value - plain.data[0].embedding[at]) < 1e-6));
});
await part("openai's other ways", async () => {
    const stopped = await openai.chat.completions.create({ ...body, max_tokens: 400, stream: true, messages: [{ role: "user", content: "Write a long story." }] });
    let chunks = 0;
    for await (const _ of stopped) {
        if (++chunks === 3)
            break; // the library hangs up
    }
    const next = await openai.chat.completions.create({ ...body, max_tokens: 4 });
    expect("after a client hung up the next one is answered", next.usage.completion_tokens > 0);
    const both = await Promise.all([1, 2, 3, 4].map(() => openai.chat.completions.create({ ...body, max_tokens: 8 })));
    expect("four at once get the same reply", new Set(both.map(each => each.choices[0].message.content)).size === 1);
    await refused("another token", OpenAI.AuthenticationError, () => new OpenAI({ baseURL: address, apiKey: "another-token-than-that", maxRetries: 0 }).models.list());
    await refused("no messages", OpenAI.BadRequestError, () => openai.chat.completions.create({ model: "any", messages: [] }));
    await refused("two replies", OpenAI.BadRequestError, () => openai.chat.completions.create({ ...body, n: 2 }));
    await refused("an unknown address", OpenAI.NotFoundError, () => openai.files.list());
});
await part("pictures", async () => {
    const wish = () => openai.chat.completions.create({ ...body, messages: [{ role: "user",
        content: [{ type: "image_url", image_url: { url: picture } }, { type: "text", text: "What is this?" }] }] });
    try {
        const seen = await wish();
        expect(`a picture is seen: ${seen.usage.prompt_tokens} tokens`, seen.usage.prompt_tokens > 20);
    } catch (error) {
        expect(`a model without eyes says so: ${error.message}`, error instanceof OpenAI.BadRequestError);
    }
});

const message = { model: "any", max_tokens: 24, temperature: 0, messages: [question] };
await part("messages", async () => {
    const whole = await anthropic.messages.create({ ...message, system: "You answer in one word." });
    expect(`a message: ${JSON.stringify(whole.content)} ${whole.stop_reason}`, whole.content[0].type === "text" && whole.usage.output_tokens > 0);
    const stream = anthropic.messages.stream({ ...message, system: "You answer in one word." });
    expect("streamed, it is the same", await stream.finalText() === whole.content[0].text);
    const stopped = await anthropic.messages.create({ ...message, stop_sequences: [whole.content[0].text.slice(2, 4)] });
    expect(`a stop sequence: ${stopped.stop_reason}`, ["stop_sequence", "end_turn", "max_tokens"].includes(stopped.stop_reason));
});
await part("its schema", async () => {
    const schema = { type: "object", properties: { side: { enum: ["left", "right"] } }, required: ["side"], additionalProperties: false };
    const { content } = await anthropic.messages.create({ ...message, max_tokens: 100, output_config: { format: { type: "json_schema", schema } } });
    expect(`a message of a schema: ${content[0].text}`, ["left", "right"].includes(JSON.parse(content[0].text).side));
});
await part("its tools", async () => {
    const tools = [{ name: add.name, description: add.description, input_schema: add.parameters }];
    const ask = { role: "user", content: "Use the tool add for 17 and 25." };
    const said = await anthropic.messages.create({ ...message, max_tokens: 200, tools, messages: [ask] });
    const used = said.content.filter(each => each.type === "tool_use");
    expect(`a tool is offered: ${said.stop_reason}, ${JSON.stringify(used.map(each => each.input))}`, (said.stop_reason === "tool_use") === (used.length > 0));
    const streamed = await anthropic.messages.stream({ ...message, max_tokens: 200, tools, messages: [ask] }).finalMessage();
    expect("streamed, its input is the same", JSON.stringify(streamed.content.map(each => each.input)) === JSON.stringify(said.content.map(each => each.input)));
    const after = await anthropic.messages.create({ ...message, tools, messages: [ask,
        { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "add", input: { a: 17, b: 25 } }] },
        { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "42" }] }] });
    expect(`its result is read: ${JSON.stringify(after.content)}`, after.usage.input_tokens > 0);
});
await part("its thinking", async () => {
    const thought = await anthropic.messages.create({ ...message, max_tokens: 1200, temperature: 1, thinking: { type: "adaptive" } });
    expect(`thinking: ${thought.content.map(each => each.type)}`, thought.content.every(each => ["thinking", "text"].includes(each.type)));
    await refused("another token", Anthropic.AuthenticationError, () => new Anthropic({ baseURL: address.replace(/\/v1$/, ""), apiKey: "another-token-than-that", maxRetries: 0 }).messages.create(message));
    await refused("a wrong role", Anthropic.BadRequestError, () => anthropic.messages.create({ ...message, messages: [{ role: "tool", content: "?" }] }));
});

server.kill("SIGINT");
const status = await new Promise(resolve => server.once("exit", resolve));
expect(`told to end, it ends: ${status}`, status === 130);
console.log(failures.length ? `${failures.length} failed` : "all well");
process.exit(failures.length ? 1 : 0);
