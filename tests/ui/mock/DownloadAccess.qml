// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: everything is kept but what says "nowhere"; what was asked of it in `calls`.
QtObject {
    id: root

    property string address
    readonly property string host: root.address === "" ? "huggingface.co" : root.address
    property string proxy
    property bool hasToken: false
    property bool keepsTokenInFile: false
    property string problem
    property var calls: []

    function setAddress(typed: string): string {
        root.calls.push(`address ${typed}`.trim());
        if (typed === "nowhere")
            return "That is no address.";
        root.address = typed;
        return "";
    }

    function setProxy(typed: string): string {
        root.calls.push(`proxy ${typed}`.trim());
        root.proxy = typed;
        return "";
    }

    function setToken(token: string): string {
        root.calls.push(`token ${token}`.trim());
        root.hasToken = token !== "";
        return "";
    }
}
