// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_parser.h"

#include "app/chat/block_writer.h"
#include "app/chat/markdown_math.h"

#include <algorithm>
#include <limits>
#include <new>

namespace app {
namespace {

    // md4c is C: no exception may pass through it. Memory that ran out ends the parse instead.
    template<typename Call>
    int guarded(void *writer, Call call)
    {
        try {
            call(*static_cast<BlockWriter *>(writer));
            return 0;
        } catch (const std::bad_alloc &) {
            return -1;
        }
    }

    int onEnterBlock(MD_BLOCKTYPE type, void *detail, void *writer)
    {
        return guarded(writer, [&](BlockWriter &w) { w.enterBlock(type, detail); });
    }

    int onLeaveBlock(MD_BLOCKTYPE type, void *, void *writer)
    {
        return guarded(writer, [&](BlockWriter &w) { w.leaveBlock(type); });
    }

    int onEnterSpan(MD_SPANTYPE type, void *detail, void *writer)
    {
        return guarded(writer, [&](BlockWriter &w) { w.enterSpan(type, detail); });
    }

    int onLeaveSpan(MD_SPANTYPE type, void *, void *writer)
    {
        return guarded(writer, [&](BlockWriter &w) { w.leaveSpan(type); });
    }

    int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *writer)
    {
        return guarded(writer, [&](BlockWriter &w) { w.text(type, text, size); });
    }

    void appendChunked(QList<Block> &out, const Block &code)
    {
        qsizetype begin = 0;
        int line = 0;
        do {
            qsizetype end = begin;
            int lines = 0;
            for (; lines < Block::kCodeChunkLines && end >= 0; ++lines)
                end = code.text.indexOf(u'\n', lines == 0 ? begin : end + 1);
            Block chunk = code;
            chunk.firstLine = line;
            chunk.isLast = end < 0;
            chunk.text = end < 0 ? code.text.sliced(begin) : code.text.sliced(begin, end - begin);
            out.append(std::move(chunk));
            begin = end + 1;
            line += lines;
        } while (begin > 0);
    }

} // namespace

QList<Block> parseMarkdown(std::string_view utf8)
{
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS;
    parser.enter_block = onEnterBlock;
    parser.leave_block = onLeaveBlock;
    parser.enter_span = onEnterSpan;
    parser.leave_span = onLeaveSpan;
    parser.text = onText;
    BlockWriter writer;
    const std::string source = withMathAndNotes(utf8);
    const size_t size = std::min<size_t>(source.size(), std::numeric_limits<MD_SIZE>::max() / 2);
    md_parse(source.data(), static_cast<MD_SIZE>(size), &parser, &writer);

    QList<Block> blocks;
    for (const Block &block : writer.take()) {
        if (block.kind == BlockKind::Code)
            appendChunked(blocks, block);
        else
            blocks.append(block);
    }
    return blocks;
}

} // namespace app
