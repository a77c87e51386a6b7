// SPDX-License-Identifier: Apache-2.0
import QtQml

QtObject {
    id: root

    property bool isOn: false
    property string text

    function use(schema: string): string {
        if (!schema.startsWith("{"))
            return "This is no schema.";
        root.isOn = true;
        root.text = schema;
        return "";
    }

    function turnOff(): void {
        root.isOn = false;
    }
}
