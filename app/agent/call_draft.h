// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace app {

// A call that a model is writing, as far as it has come: for the eye only.
struct CallDraft {
    QString title; // "edit src/main.cpp", "run make test"; hidden characters spelt out
    QStringList diffLines; // of edit and write: "-" and "+" before each line
};

// `text`: the tokens since the call began ("call:edit{file:<|"|>…").
CallDraft draftOf(const QString &text);

} // namespace app
