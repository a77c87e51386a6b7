#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The checks themselves: each must find what it is there for."""
import pathlib
import tempfile
import unittest

import check_keys
import check_layers
import check_qml
import check_sizes

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"


class Checks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        for name in check_sizes.FOLDERS:
            (self.root / name).mkdir()

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def testFindsAnUpwardInclude(self):
        self.write("storage/a.cpp", SPDX + '#include "agents/inference_service.h"\n')
        self.assertEqual(len(list(check_layers.problems(self.root))), 1)

    def testFindsQtInTheEngine(self):
        self.write("engine/gguf/a.cpp", SPDX + "#include <QString>\n")
        self.assertEqual(len(list(check_layers.problems(self.root))), 1)

    def testFindsASocket(self):
        self.write("app/a.cpp", SPDX + "#include <QNetworkAccessManager>\n")
        self.assertEqual(len(list(check_layers.problems(self.root))), 1)

    def testAcceptsADownwardInclude(self):
        self.write("agents/a.cpp", SPDX + '#include "storage/conversation_store.h"\n')
        self.assertEqual(list(check_layers.problems(self.root)), [])

    def testFindsALongFunctionAndALongFile(self):
        self.write("engine/a.cpp", SPDX + "void f()\n{\n" + "    g();\n" * 61 + "}\n" + "//\n" * 400)
        self.assertEqual(len(list(check_sizes.problems(self.root))), 2)

    def testFindsAMissingLicenceLine(self):
        self.write("engine/a.h", "#pragma once\n")
        self.assertEqual(len(list(check_sizes.problems(self.root))), 1)

    def testFindsAStrayTopLevelEntry(self):
        self.write("utils/a.txt", "x")
        self.assertEqual(len(list(check_sizes.problems(self.root))), 1)

    def testFindsColoursTextsIconsAndUnnamedControls(self):
        self.write("ui/chat/A.qml", SPDX + 'Item {\n    color: "#ffffff"\n    text: "Hello"\n'
                   '    source: "qrc:/icons/none.svg"\n    IconButton {\n        width: 4\n    }\n}\n')
        self.assertEqual(len(list(check_qml.problems(self.root))), 4)

    def testFindsKeysThatAreBoundNowhereAndThoseThatNoListHas(self):
        for name in {name for name, _ in {**check_keys.FOCUSED, **check_keys.GUIDE}.values()}:
            words = {words for file, words in {**check_keys.FOCUSED, **check_keys.GUIDE}.values() if file == name}
            self.write(name, SPDX + "\n".join(words))
        self.write(check_keys.WINDOW, SPDX + 'sequence: "Ctrl+B"\nsequences: [StandardKey.Undo, "Ctrl+="]\nsequence: "F6"\n')
        self.write(check_keys.SHEET, SPDX + '[qsTr("Ctrl+B, Ctrl+Z"), qsTr("Both")],\n[qsTr("F6"), qsTr("One")]\n')
        self.write(check_keys.PALETTE, SPDX + '[qsTr("One"), qsTr("Ctrl+B"), () => 0],\n[qsTr("None"), "", () => 0]\n')
        self.write("ui/chat/A.qml", SPDX + 'keys: root.can ? qsTr("Esc") : ""\n')
        self.write("resources/guide/start.md", "Ctrl+B and Ctrl+Z, or Shift+Enter; F6. F16 is a type.\n")
        self.assertEqual(list(check_keys.problems(self.root)), [])
        self.write(check_keys.SHEET, SPDX + '[qsTr("Ctrl+B, Ctrl+Y"), qsTr("Both")],\n[qsTr("F6"), qsTr("One")]\n')
        self.write(check_keys.PALETTE, SPDX + '[qsTr("One"), qsTr("Ctrl+D"), () => 0]\n')
        self.write("ui/chat/A.qml", SPDX + 'keys: qsTr("F4")\n')
        self.write("resources/guide/start.md", "Ctrl+, and F5 and Ctrl+-.\n")
        self.write("ui/chat/Composer.qml", SPDX)
        self.assertEqual(len(list(check_keys.problems(self.root))), 2 + 1 + 1 + 3 + 4)


if __name__ == "__main__":
    unittest.main()
