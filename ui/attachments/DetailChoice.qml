// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// How closely the model looks at a picture, a page or a frame.
ChoiceBox {
    id: root

    required property int detail // 0: chosen for it
    readonly property list<int> details: [0, 70, 140, 280, 560, 1120]

    signal chosen(detail: int)

    function detailName(detail: int): string {
        if (detail === 0)
            return qsTr("Chosen for it");
        return ({
                [70]: qsTr("70 tokens: a glance"),
                [140]: qsTr("140 tokens"),
                [280]: qsTr("280 tokens: photos"),
                [560]: qsTr("560 tokens"),
                [1120]: qsTr("1,120 tokens: small print")
            })[detail];
    }

    objectName: "detail"
    label: qsTr("Detail of the picture")
    model: root.details.map(root.detailName)
    currentIndex: Math.max(0, root.details.indexOf(root.detail))
    onActivated: index => root.chosen(root.details[index])
}
