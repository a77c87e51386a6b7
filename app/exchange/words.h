// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where the translations of this folder's sentences are found.
#include <QCoreApplication>

namespace app::exchange {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::exchange)
};

} // namespace app::exchange
