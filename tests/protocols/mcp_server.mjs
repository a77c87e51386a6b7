// SPDX-License-Identifier: Apache-2.0
// A server of the protocol's current revision, made with its own library (npm:
// @modelcontextprotocol/server, and /node for HTTP): adds, and greets whom the user names.
//
//     node mcp_server.mjs stdio        over standard input and output
//     PORT=N node mcp_server.mjs http  on that port
import { createServer } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { McpServer, acceptedContent, createMcpHandler, fromJsonSchema, inputRequired } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

const numbers = { type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] };
const who = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };

function text(said) {
    return { content: [{ type: "text", text: said }] };
}

function made() {
    const server = new McpServer({ name: "hearth-test", version: "1" });
    server.registerTool("add", { description: "Adds two numbers.", inputSchema: fromJsonSchema(numbers) },
                        ({ a, b }) => text(`The sum is ${a + b}.`));
    server.registerTool("fail", { description: "Fails." }, () => ({ ...text("This always fails."), isError: true }));
    server.registerTool("greet", { description: "Greets whom the user names." }, context => {
        const answer = acceptedContent(context.mcpReq.inputResponses, "who");
        if (answer)
            return text(`Hello, ${answer.name}! (${context.mcpReq.requestState()})`);
        const form = inputRequired.elicit({ message: "Who is to be greeted?", requestedSchema: who });
        return inputRequired({ inputRequests: { who: form }, requestState: "kept by the client" });
    });
    return server;
}

const options = { legacy: "reject" };
if (process.argv[2] === "http") {
    const server = createServer(toNodeHandler(createMcpHandler(made, options)));
    server.listen(Number(process.env.PORT), () => console.log("It listens."));
} else {
    serveStdio(made, options);
}
