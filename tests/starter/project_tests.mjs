// SPDX-License-Identifier: Apache-2.0
// The tests of a small JavaScript project, for `node --test` in its folder. The sources export nothing, so
// each is run and asked for its names; the project's own test file is then run with them.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";

const tests = JSON.parse(readFileSync(new URL("tests.json", import.meta.url), "utf8"));

function load(path) {
    const text = readFileSync(path, "utf8");
    const names = [...text.matchAll(/^(?:const|function) (\w+)/gm)].map(match => match[1]);
    return new Function(`"use strict";\n${text}\nreturn { ${names.join(", ")} };`)();
}

if (tests.constant) {
    test("constant", () => {
        assert.equal(load(tests.constant.file)[tests.constant.name], tests.constant.value, tests.constant.message);
    });
}
test("sources", () => tests.sources.forEach(load));
test("own", () => {
    const text = readFileSync(tests.test, "utf8");
    const require = name => load(tests.sources.find(path => basename(path, ".js") === basename(name)));
    const told = { ...assert, equal: (given, wanted) => assert.equal(given, wanted, `test_${text.match(/equal\((\w+)\(/)?.[1]}: expected ${wanted}`) };
    new Function("require", "assert", text)(require, told);
});
