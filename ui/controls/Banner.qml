// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A state of the whole view with its remedy: an icon, a sentence, at most a few actions.
Rectangle {
    id: root

    enum Tone {
        Info,
        Warning,
        Negative
    }

    required property string message
    property int tone: Banner.Tone.Info
    default property alias actions: row.data
    readonly property color ink: root.tone === Banner.Tone.Negative ? Theme.negative
                                                                    : root.tone === Banner.Tone.Warning ? Theme.warning
                                                                                                        : Theme.textMuted

    implicitHeight: grid.implicitHeight + Theme.gap(4)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: root.tone === Banner.Tone.Info ? Theme.line : root.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.message

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        anchors.leftMargin: Theme.gap(4)
        anchors.rightMargin: Theme.gap(3)
        columns: root.width < Theme.px(420) ? 1 : 2
        columnSpacing: Theme.gap(3)
        rowSpacing: Theme.gap(2)

        RowLayout {
            spacing: Theme.gap(3)

            Icon {
                source: root.tone === Banner.Tone.Info ? "qrc:/icons/info.svg" : root.tone === Banner.Tone.Warning
                                                         ? "qrc:/icons/warning.svg" : "qrc:/icons/error.svg"
                color: root.ink
            }
            Label {
                Layout.fillWidth: true
                text: root.message
            }
        }
        RowLayout {
            id: row

            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            visible: children.length > 0
            spacing: Theme.gap(3)
        }
    }
}
