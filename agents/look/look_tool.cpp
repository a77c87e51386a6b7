// SPDX-License-Identifier: Apache-2.0
#include "agents/look/look_tool.h"

#include "agents/documents/file_kind.h"
#include "agents/media/decoding.h"
#include "agents/media/inspect.h"
#include "agents/tools/arguments.h"
#include "agents/tools/project_file.h"
#include "agents/workspace/workspace.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

namespace agents::look {

namespace {

    using base::Error;
    using base::ErrorCode;
    using media::AttachmentKind;

    constexpr uint64_t kMostBytes = 64 << 20;
    constexpr int64_t kMostPages = 100'000;

    // What stood in the file when it was asked for, in a place that nobody else writes.
    struct Copy {
        QTemporaryDir folder;
        QString path;
    };

    base::Result<std::shared_ptr<Copy>> copyOf(const std::string &bytes, const std::string &name)
    {
        // Shared: with the decoder, which runs later and on another thread.
        auto copy = std::make_shared<Copy>();
        const QString ending = QString::fromStdString(name).section(u'.', -1).left(10);
        copy->path = copy->folder.filePath(u"file."_s + ending);
        QFile file(copy->path);
        const auto size = static_cast<qint64>(bytes.size());
        if (!copy->folder.isValid() || !file.open(QIODevice::WriteOnly)
            || file.write(bytes.data(), size) != size || !file.flush())
            return Error{ErrorCode::Io,
                         "There is no room for a copy of " + name + " in the temporary folder."};
        return copy;
    }

    base::Result<workspace::RelativePath> pathOf(const nlohmann::json &arguments,
                                                 const tools::ToolContext &context)
    {
        const auto file = tools::Arguments("look", arguments).text("file");
        if (!file)
            return file.error();
        return context.workspace.resolve(*file, workspace::Access::Read);
    }

    base::Result<std::string> bytesOf(const workspace::RelativePath &path,
                                      const tools::ToolContext &context)
    {
        const auto handle = context.workspace.jail().openFile(path);
        if (!handle)
            return handle.error();
        auto bytes = handle->readAll(kMostBytes);
        if (!bytes)
            return Error{bytes.error().code, path.text() + ": " + bytes.error().message};
        return bytes;
    }

    // What of it the model is shown; an error says what else to do.
    base::Result<MediaInput> shownOf(media::Attachment attachment,
                                     const std::shared_ptr<Copy> &copy,
                                     bool isPdf,
                                     int page,
                                     const ModelSenses &senses)
    {
        if (isPdf) {
            attachment.pages = {page};
            attachment.text.clear();
        } else if (attachment.kind != AttachmentKind::Picture) {
            return Error{ErrorCode::InvalidInput,
                         "look shows pictures and pages of a PDF. Use read for a text."};
        }
        auto inputs = media::inputsOf(attachment, copy->path, senses);
        if (inputs.empty())
            return Error{ErrorCode::InvalidInput, "There is nothing to see in this file."};
        MediaInput shown = std::move(inputs.front());
        shown.decode = [decode = std::move(shown.decode), copy](const base::CancelToken &cancel) {
            return decode(cancel);
        };
        return shown;
    }

} // namespace

std::shared_ptr<const nlohmann::json> LookTool::declaration() const
{
    return tools::declare(
        name(), "See a picture or a page of a PDF.",
        {{"file", "string", ""}, {"page", "integer", "of a PDF, 1 at first", false}});
}

base::Result<tools::ToolPreview> LookTool::preview(const nlohmann::json &arguments,
                                                   const tools::ToolContext &context) const
{
    const auto path = pathOf(arguments, context);
    if (!path)
        return path.error();
    tools::ToolPreview preview;
    preview.path = path->text();
    return preview;
}

base::Result<tools::ToolResult> LookTool::run(const nlohmann::json &arguments,
                                              const tools::ToolContext &context) const
{
    if (const auto sees = checkPerceives(m_senses, engine::text::Media::Image, m_modelName); !sees)
        return tools::failedResult(sees.error());
    const auto path = pathOf(arguments, context);
    if (!path)
        return tools::failedResult(path.error());
    const auto bytes = bytesOf(*path, context);
    if (!bytes)
        return tools::failedResult(bytes.error());
    const auto copy = copyOf(*bytes, path->text());
    if (!copy)
        return tools::failedResult(copy.error());
    const QString file = QString::fromStdString(path->text());
    const auto head =
        QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size()))
            .first(std::min(static_cast<qsizetype>(bytes->size()), documents::kHeadBytes));
    const bool isPdf = documents::detectKind(head, file) == documents::FileKind::Pdf;
    const auto inspected = media::inspectFile((*copy)->path, file, documents::ReaderProcess(),
                                              context.cancel, [](documents::ReadProgress) { });
    if (!inspected && inspected.error().code == ErrorCode::Cancelled)
        return inspected.error();
    if (!inspected)
        return tools::failedResult(inspected.error());
    const auto page =
        static_cast<int>(tools::Arguments(name(), arguments).number("page", 1, 1, kMostPages));
    auto shown = shownOf(inspected->attachment, *copy, isPdf, page, m_senses);
    if (!shown)
        return tools::failedResult(shown.error());
    // What cannot be drawn is this call's failure, not that of the reply that would show it.
    if (const auto drawn = shown->decode(context.cancel); !drawn)
        return tools::endsTurn(drawn.error()) ? base::Result<tools::ToolResult>(drawn.error())
                                              : tools::failedResult(drawn.error());
    tools::ToolResult result;
    result.text = path->text();
    result.text += isPdf ? ", page " + std::to_string(page)
                         : ", " + std::to_string(inspected->attachment.width) + " x "
            + std::to_string(inspected->attachment.height) + " pixels";
    result.pictures.push_back(*std::move(shown));
    result.detail.kind = tools::ToolDetail::Kind::Text;
    result.detail.path = path->text();
    return result;
}

} // namespace agents::look
