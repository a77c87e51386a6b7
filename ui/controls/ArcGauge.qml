// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Shapes

// A thin arc that fills clockwise from the top. `value` is 0..1.
Item {
    id: root

    property real value: 0
    property color ink: Theme.textMuted
    property real stroke: Theme.focusWidth
    readonly property real centre: width / 2
    readonly property real arcRadius: width / 2 - root.stroke

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.lineStrong
            strokeWidth: root.stroke
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.centre
                centerY: root.centre
                radiusX: root.arcRadius
                radiusY: root.arcRadius
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.value > 0 ? root.ink : "transparent"
            strokeWidth: root.stroke
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.centre
                centerY: root.centre
                radiusX: root.arcRadius
                radiusY: root.arcRadius
                startAngle: -90
                sweepAngle: 360 * Math.min(1, root.value)
            }
        }
    }
}
