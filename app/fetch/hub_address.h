// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace app::fetch {

// "google/gemma-4-E2B-it-qat-q4_0-gguf": two words, nothing that could lead elsewhere.
bool isRepositoryName(const QString &name);

// The addresses of the Hugging Face protocol, which mirrors follow too
// (https://huggingface.co/docs/hub/api).
QUrl listingUrl(const QUrl &host, const QString &repository);
QUrl fileUrl(const QUrl &host, const QString &repository, const QString &name);

} // namespace app::fetch
