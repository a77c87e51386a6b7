// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Shell

// The page that stands before the conversations while their folder is not ready.
TestCase {
    id: root

    property FolderWindow window: null
    readonly property App.FolderGate gate: window ? window.gate : null
    readonly property Component windowComponent: Component {
        FolderWindow {
            gate: App.FolderGate {
                folder: "/media/ada/stick/Hearth"
            }
            settings: App.Settings {}
        }
    }

    name: "Folder"
    when: windowShown
    width: 700
    height: 500

    function init(): void {
        root.window = createTemporaryObject(root.windowComponent, null) as FolderWindow;
        verify(root.window);
        root.window.requestActivate();
        waitForRendering(root.window.contentItem);
    }

    function cleanup(): void {
        root.window.close();
        root.window = null;
    }

    function item(name: string): Item {
        const found = findChild(root.window.contentItem, name) as Item;
        verify(found, `no item ${name}`);
        return found;
    }

    function test_theWayThereIsShown(): void {
        root.gate.progress = 0.4;
        fuzzyCompare((root.item("folderProgress") as ProgressLine).value, 0.4, 0.001);
        verify(root.item("folderDetails").text.includes("/media/ada/stick/Hearth"));
        verify(!root.item("folderAgain").visible);
        verify(!root.item("folderUsual").visible);
        keyClick(Qt.Key_Return); // nothing is under it
        compare(root.gate.calls, []);
        keyClick(Qt.Key_Tab);
        verify(root.item("folderLater").activeFocus);
        keyClick(Qt.Key_Space);
        compare(root.gate.calls, ["notNow"]);
    }

    function test_aDiskThatTakesItsTimeIsWaitedFor(): void {
        root.gate.state = App.FolderGate.State.Looking;
        verify(root.item("folderWaits").visible);
        verify(root.item("folderDetails").text.includes("/media/ada/stick/Hearth"));
        for (const name of ["folderProgress", "folderAgain", "folderLater", "folderUsual"])
            verify(!root.item(name).visible, name);
        verify(root.item("folderPage").Accessible.name !== "");
        keyClick(Qt.Key_Return); // nothing is under it
        root.gate.state = App.FolderGate.State.Missing;
        verify(!root.item("folderWaits").visible);
        tryVerify(() => root.item("folderAgain").activeFocus);
        compare(root.gate.calls, []);
    }

    function test_whyItStoppedIsTold(): void {
        root.gate.problem = "No space left on the disk.";
        root.gate.state = App.FolderGate.State.Stopped;
        const problem = root.item("folderProblem");
        verify(problem.visible);
        compare(problem.Accessible.name, root.gate.problem);
        tryVerify(() => root.item("folderAgain").activeFocus);
        keyClick(Qt.Key_Return);
        mouseClick(root.item("folderLater"));
        compare(root.gate.calls, ["tryAgain", "notNow"]);
        verify(!root.item("folderUsual").visible);
    }

    function test_aMissingFolderIsNamedAndNothingIsReplacedByItself(): void {
        root.gate.state = App.FolderGate.State.Missing;
        verify(root.item("folderDetails").text.includes("/media/ada/stick/Hearth"));
        verify(!root.item("folderLater").visible);
        tryVerify(() => root.item("folderAgain").activeFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(root.gate.calls, ["tryAgain", "useUsual"]);
    }

    function test_itFitsAtTwiceTheSize(): void {
        root.window.settings.zoom = 2;
        root.gate.state = App.FolderGate.State.Missing;
        waitForRendering(root.window.contentItem);
        tryVerify(() => root.item("folderAgain").height >= Theme.controlHeight);
        for (const name of ["folderAgain", "folderUsual", "folderDetails"]) {
            const item = root.item(name);
            const x = item.mapToItem(root.window.contentItem, 0, 0).x;
            verify(x >= 0 && x + item.width <= root.window.width, name);
        }
        root.window.settings.zoom = 1;
    }
}
