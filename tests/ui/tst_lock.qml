// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Settings
import Hearth.Ui.Shell

// The page that asks for the password, and the settings that set it.
TestCase {
    id: root

    property LockWindow window: null
    readonly property App.AppLock lock: window ? window.lock : null
    readonly property Component windowComponent: Component {
        LockWindow {
            lock: App.AppLock {
                isOn: true
            }
            settings: App.Settings {}
        }
    }
    readonly property Component settingsComponent: Component {
        LockSettings {
            width: 600
            settings: App.Settings {}
            lock: App.AppLock {}
        }
    }

    name: "Lock"
    when: windowShown
    width: 700
    height: 500

    function init(): void {
        root.window = createTemporaryObject(root.windowComponent, null) as LockWindow;
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

    function type(words: string): void {
        for (const letter of words)
            keyClick(letter);
    }

    function test_thePasswordIsTypedAtOnceAndNotShown(): void {
        const field = root.item("lockPassword") as InputField;
        tryVerify(() => field.activeFocus);
        verify(field.Accessible.name !== "");
        root.type("s");
        compare(field.echoMode, TextInput.Password);
        root.type("ecret");
        keyClick(Qt.Key_Return);
        compare(root.lock.calls, ["unlock secret"]);
        compare(field.text, "");
    }

    function test_theTitleTellsNothing(): void {
        compare(root.window.title, "Hearth");
    }

    function test_aWrongPasswordIsToldAndTheNextTryWaits(): void {
        const field = root.item("lockPassword") as InputField;
        tryVerify(() => field.activeFocus);
        root.lock.problem = "That is not the password.";
        const problem = root.item("lockProblem");
        verify(problem.visible);
        compare(problem.Accessible.name, root.lock.problem);
        root.lock.secondsLeft = 4;
        verify(!field.enabled);
        verify(root.item("lockWait").visible);
        root.lock.secondsLeft = 0;
        tryVerify(() => field.activeFocus);
    }

    function test_whatIsDoneIsTold(): void {
        root.lock.isWorking = true;
        root.lock.words = "Writing the conversations anew…";
        verify(!root.item("lockPassword").visible);
        verify(root.item("lockWords").visible);
        root.lock.isWorking = false;
        tryVerify(() => root.item("lockPassword").activeFocus);
    }

    function test_aFailedChangeLeadsBack(): void {
        root.lock.isOn = false;
        root.lock.canGoOn = true;
        root.lock.problem = "The disk is full.";
        verify(!root.item("lockPassword").visible);
        mouseClick(root.item("goOn"));
        compare(root.lock.calls, ["goOn"]);
    }

    function settingsIn(): LockSettings {
        const group = createTemporaryObject(root.settingsComponent, root.window.contentItem) as LockSettings;
        verify(group);
        waitForRendering(root.window.contentItem);
        return group;
    }

    function dialogItem(name: string): Item {
        let found = null;
        tryVerify(() => {
            found = findChild(root.window, name);
            return found !== null;
        });
        return found as Item;
    }

    function test_aPasswordIsSetWhenItWasTypedTwice(): void {
        const group = root.settingsIn();
        verify(!findChild(group, "changeLock").visible);
        mouseClick(findChild(group, "turnLockOn"));
        const field = root.dialogItem("newPassword");
        tryVerify(() => field.activeFocus);
        verify(!root.dialogItem("oldPassword").visible);
        verify(!root.dialogItem("carryOutLock").enabled);
        root.type("one");
        keyClick(Qt.Key_Tab);
        root.type("two");
        group.lock.answer = "The two passwords are not the same.";
        keyClick(Qt.Key_Return);
        compare(group.lock.calls, ["turnOn one two"]);
        verify(root.dialogItem("lockDialogProblem").visible);
        group.lock.answer = "";
        mouseClick(root.dialogItem("carryOutLock"));
        compare(group.lock.calls.length, 2);
        tryVerify(() => !field.visible);
        compare((field as InputField).text, "");
    }

    function test_removingAsksForThePassword(): void {
        const group = root.settingsIn();
        group.lock.isOn = true;
        verify(!findChild(group, "turnLockOn").visible);
        mouseClick(findChild(group, "turnLockOff"));
        const field = root.dialogItem("oldPassword");
        tryVerify(() => field.activeFocus);
        verify(!root.dialogItem("newPassword").visible);
        root.type("old");
        keyClick(Qt.Key_Return);
        compare(group.lock.calls, ["turnOff old"]);
    }

    function test_whereNothingCanBeEncryptedTheReasonIsTold(): void {
        const group = root.settingsIn();
        group.lock.canLock = false;
        verify(!findChild(group, "turnLockOn").enabled);
        verify(group.settingRows()[0].description.includes("SQLCipher"));
    }
}
