// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/form.h"

#include <QJsonObject>
#include <QString>

namespace app::cli {

// What `elicitation/create` asks an editor (Agent Client Protocol 1), without its sessionId: the
// form as a JSON Schema made anew, so that nothing of a server's own schema passes through.
QJsonObject acpForm(const agents::tools::Form &form, const QString &callId);

// The editor's result; what does not fit the form is a cancel.
agents::tools::FormAnswer acpFormAnswer(const agents::tools::Form &form, const QJsonObject &result);

} // namespace app::cli
