// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels

import Hearth.App

// Which delegate shows which kind of row.
DelegateChooser {
    id: root

    required property ChatController chat
    required property TranscriptState shared

    role: "kind"

    DelegateChoice {
        roleValue: TranscriptModel.Kind.UserText
        delegate: UserRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.RichText
        delegate: RichTextRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Code
        delegate: CodeRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Table
        delegate: TableRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Math
        delegate: MathRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Thought
        delegate: ThoughtRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Rule
        delegate: RuleRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Error
        delegate: ErrorRow {
            chat: root.chat
            shared: root.shared
        }
    }
    DelegateChoice {
        roleValue: TranscriptModel.Kind.Footer
        delegate: FooterRow {
            chat: root.chat
            shared: root.shared
        }
    }
}
