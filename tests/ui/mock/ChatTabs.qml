// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: rows of conversationId, title and isRunning; keeps what was asked of it in `calls`.
ListModel {
    id: root

    property int current: 0
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function open(conversationId: real, title: string): void {
        root.note(`open ${conversationId} ${title}`);
    }

    function openNew(): void {
        root.note("openNew");
    }

    function show(tab: int): void {
        root.note(`show ${tab}`);
        root.current = tab;
    }

    function step(by: int): void {
        root.note(`step ${by}`);
        root.current = (root.current + by + root.count) % root.count;
    }

    function close(tab: int): bool {
        root.note(`close ${tab}`);
        return root.count > 1;
    }
}
