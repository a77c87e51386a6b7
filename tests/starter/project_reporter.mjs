// SPDX-License-Identifier: Apache-2.0
// Tells only why the first test failed, for `node --test`.
export default async function* (events) {
    let isTold = false;
    for await (const { type, data } of events) {
        const isOwn = type === "test:fail" && data.details.error.failureType !== "subtestsFailed";
        if (isOwn && !isTold)
            yield `${(data.details.error.cause?.message ?? data.details.error.message).split("\n")[0]}\n`;
        isTold ||= isOwn;
    }
}
