// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/model_comparison.h"
#include "tests/agents/coarse_model.h"
#include "tests/app/chat_fixture.h"

#include <QDir>
#include <QFile>

namespace tests {

// "exact.gguf" and the smaller "coarse.gguf", below `folder`.
inline bool makeComparedFiles(const QString &folder)
{
    const QString models = folder + QStringLiteral("/models");
    const bool isCopied = QDir(folder).mkpath(QStringLiteral("models"))
        && QFile::copy(QString::fromStdString(starterPath().string()),
                       models + QStringLiteral("/exact.gguf"));
    writeCoarseModel((models + QStringLiteral("/coarse.gguf")).toStdString(), 6);
    return isCopied;
}

// Everything that a comparison needs, over two small files.
struct ComparisonBench {
    explicit ComparisonBench(const QString &folder)
        : chat(folder)
        , model(&chat.inference, &chat.settings)
        , library(folder + QStringLiteral("/models"))
        , devices(&chat.settings, [this] { return found; })
        , comparison({&chat.inference, &model, &library, &chat.storage, &chat.settings, &devices})
    {
        comparison.setMemoryTest([this] { return memory; });
    }

    bool start()
    {
        library.refresh();
        return chat.start()
            && QTest::qWaitFor([this] { return library.rowCount() == 2; }, ChatFixture::kPatience);
    }

    void compareOn(const QStringList &prompts)
    {
        for (const QString &prompt : prompts)
            comparison.add(prompt);
        comparison.begin();
    }

    bool waitFor(app::ModelComparison::State state)
    {
        return QTest::qWaitFor([&] { return comparison.state() == state; }, ChatFixture::kPatience);
    }

    app::MachineMemory memory{.total = 64'000'000'000, .available = 60'000'000'000};
    ChatFixture chat;
    app::ModelController model;
    app::ModelLibrary library;
    engine::ComputeDevices found; // none, unless a test has some
    app::DeviceChoice devices;
    app::ModelComparison comparison;
};

} // namespace tests
