// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/page_source.h"

#include <QString>

namespace app {

// Pages of the web through hearth-fetch, the only program with a connection; what it brings is read
// by the reader process. Stateless; blocks; any thread.
class PageFetcher final : public agents::tools::PageSource
{
public:
    explicit PageFetcher(QString program)
        : m_program(std::move(program))
    {
    }

    base::Result<agents::tools::WebPage> fetch(const std::string &address,
                                               const base::CancelToken &cancel) override;

private:
    QString m_program;
};

} // namespace app
