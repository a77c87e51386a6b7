// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// A stretch of a text; position -1: none.
struct FieldRange {
    qsizetype position = -1;
    qsizetype length = 0;
};

// Fields of a prompt are names in double braces on one line: "{{language}}".
// The first field that begins at `from` or behind it, else the first of all.
FieldRange fieldFrom(const QString &text, qsizetype from);
// The last field that ends at `until` or before it, else the last of all.
FieldRange fieldBefore(const QString &text, qsizetype until);

// What fills fields by itself. An empty text leaves its field to be filled in by hand.
struct FieldTexts {
    QString selection;
    QString clipboard;
    // Stood in the message box before. Without {{selection}} it goes into a field alone on its
    // line, which is meant for a longer text, else into the first that nothing else fills, else
    // below the prompt: it is never lost.
    QString written{};
};
QString fillFields(const QString &prompt, const FieldTexts &texts);

} // namespace app
