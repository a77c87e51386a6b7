#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the fuzzers start from: there, small, and whole."""
import unittest

import seeds


class Seeds(unittest.TestCase):
    def test_every_format_of_documents_is_there(self):
        written = dict(seeds.documents())
        self.assertTrue({"report.docx", "costs.xlsx", "deck.odp", "report.pdf", "order.eml", "page.html"} <= set(written))
        for name, content in written.items():
            self.assertEqual(content[1:], (seeds.TESTS / "documents/formats" / name).read_bytes())
        self.assertEqual((written["page.html"][0], written["order.eml"][0], written["report.docx"][0]), (0, 1, 7))

    def test_models_are_whole_and_small(self):
        written = dict(seeds.models())
        self.assertGreaterEqual(len(written), 8)
        for name, content in written.items():
            with self.subTest(name):
                self.assertLess(len(content), 48 << 10)
                reader = seeds.Reader(content)
                magic, _, tensors, values = reader.take("4sIQQ")
                self.assertEqual(magic, b"GGUF")
                self.assertGreater(tensors, 0)
                self.assertGreater(values, 3)
                self.assertEqual(seeds.smaller(content), content)


if __name__ == "__main__":
    unittest.main()
