// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QTest>

namespace tests {

// Waits for the answer while the event loop runs, as the program does.
template<typename Answer>
Answer waitFor(const QFuture<Answer> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("The storage thread does not answer.");
    return future.result();
}

} // namespace tests
