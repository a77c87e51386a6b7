// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The words of a reply with what else could have stood there. Arrows walk the words, Tab leads to
// the others; choosing one writes another version from there on.
Dialog {
    id: root

    required property TokenInspector inspector
    property int current: 0
    readonly property var choices: root.inspector.tokens.length > root.current ? root.inspector.choices(root.current) : []

    function walk(step: int): void {
        root.current = Math.max(0, Math.min(root.current + step, root.inspector.tokens.length - 1));
        const item = words.itemAt(root.current);
        if (item) {
            flick.contentY = Math.max(0, Math.min(flick.contentY, item.y), item.y + item.height - flick.height);
            flow.announce((item as InspectedWord).Accessible.name);
        }
    }

    function percent(share: real): string {
        return Number(share * 100).toLocaleString(Qt.locale(), "f", 1);
    }

    objectName: "inspectorDialog"
    title: qsTr("What else could stand here")
    visible: root.inspector.isOpen
    onClosed: root.inspector.close()
    onOpened: {
        root.current = 0;
        flow.forceActiveFocus(Qt.TabFocusReason);
    }

    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.cardWidth * 1.5
        visible: root.inspector.problem === ""
        text: root.inspector.isReading ? qsTr("Reading the reply once more…")
                                       : qsTr("The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Banner {
        Layout.fillWidth: true
        visible: root.inspector.problem !== ""
        tone: Banner.Tone.Negative
        message: root.inspector.problem
    }
    Flickable {
        id: flick

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(flow.implicitHeight, Theme.gap(75))
        Layout.minimumHeight: Theme.gap(20)
        visible: root.inspector.tokens.length > 0
        contentHeight: flow.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        Flow {
            id: flow

            function announce(words: string): void {
                flow.Accessible.announce(words);
            }

            objectName: "inspectedWords"
            width: flick.width - Theme.gap(3)
            spacing: Theme.gap(0.25)
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Words of the reply")
            Keys.onLeftPressed: root.walk(Theme.isMirrored ? 1 : -1)
            Keys.onRightPressed: root.walk(Theme.isMirrored ? -1 : 1)

            Repeater {
                id: words

                model: root.inspector.tokens

                InspectedWord {
                    required property var modelData
                    required property int index

                    text: modelData.text
                    share: modelData.share
                    isCurrent: index === root.current
                    onChosen: root.current = index
                }
            }
        }
    }
    Label {
        objectName: "moreTokens"
        Layout.fillWidth: true
        visible: root.inspector.count > root.inspector.tokens.length
        text: qsTr("The first %L1 of %L2 tokens are shown.").arg(root.inspector.tokens.length).arg(root.inspector.count)
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Flow {
        Layout.fillWidth: true
        visible: root.choices.length > 0
        spacing: Theme.gap(2)

        Repeater {
            model: root.choices

            TextButton {
                required property var modelData
                required property int index

                objectName: "otherWord"
                enabled: modelData.canBranch
                symbol: modelData.isWritten ? "check" : ""
                text: modelData.share < 0.0005 ? qsTr("%1   < %2 %").arg(modelData.text).arg(root.percent(0.001))
                                               : qsTr("%1   %2 %").arg(modelData.text).arg(root.percent(modelData.share))
                Accessible.name: qsTr("%1, %2 %").arg(modelData.text).arg(Math.round(modelData.share * 100))
                onClicked: root.inspector.branch(root.current, index)
            }
        }
    }
}
