// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Where models are downloaded from, with which token, and through which proxy.
SettingsGroup {
    id: root

    required property DownloadAccess downloads
    property string problem // of what was typed last

    function take(problem: string): void {
        root.problem = problem;
    }

    place: "downloads"
    title: qsTr("Downloads")
    words: qsTr("models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN")

    SettingRow {
        title: qsTr("Address")
        description: qsTr("Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.")

        InputField {
            objectName: "downloadAddress"
            Layout.preferredWidth: Theme.formWidth * 1.3
            label: qsTr("Address of downloads")
            placeholderText: qsTr("https://huggingface.co")
            text: root.downloads.address
            onEditingFinished: root.take(root.downloads.setAddress(text))
        }
        IconButton {
            objectName: "resetAddress"
            visible: root.downloads.address !== ""
            symbol: "undo"
            text: qsTr("Reset “%1”").arg(qsTr("Address"))
            onClicked: root.take(root.downloads.setAddress(""))
        }
    }
    SettingRow {
        title: qsTr("Access token")
        description: root.downloads.hasToken
                     ? root.downloads.keepsTokenInFile
                       ? qsTr("There is one for %1. No keychain answers: it lies in a file that only you can read.").arg(root.downloads.host)
                       : qsTr("There is one for %1. It is sent there alone.").arg(root.downloads.host)
                     : qsTr("Where a page asks for it. It goes to %1 alone, never to where a download is sent on.").arg(root.downloads.host)

        InputField {
            id: tokenField

            objectName: "downloadToken"
            label: qsTr("Access token")
            placeholderText: root.downloads.hasToken ? qsTr("As it is") : qsTr("None")
            isSecret: true
            onEditingFinished: {
                if (text === "")
                    return;
                root.take(root.downloads.setToken(text));
                clear();
            }
        }
        TextButton {
            objectName: "removeToken"
            visible: root.downloads.hasToken
            quiet: true
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the access token")
            onClicked: root.take(root.downloads.setToken(""))
        }
    }
    SettingRow {
        title: qsTr("Proxy")
        description: qsTr("For downloads of models. Empty: as the system says.")

        InputField {
            objectName: "downloadProxy"
            label: qsTr("Proxy of downloads")
            placeholderText: qsTr("http://host:3128")
            text: root.downloads.proxy
            onEditingFinished: root.take(root.downloads.setProxy(text))
        }
        IconButton {
            objectName: "resetProxy"
            visible: root.downloads.proxy !== ""
            symbol: "undo"
            text: qsTr("Reset “%1”").arg(qsTr("Proxy"))
            onClicked: root.take(root.downloads.setProxy(""))
        }
    }
    Banner {
        objectName: "downloadBanner"
        Layout.fillWidth: true
        visible: message !== ""
        tone: Banner.Tone.Negative
        message: root.problem !== "" ? root.problem : root.downloads.problem
    }
}
