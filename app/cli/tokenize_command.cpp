// SPDX-License-Identifier: Apache-2.0
#include "agents/vocabulary.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

#include <QJsonObject>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Writes the tokens that a text becomes in a model's vocabulary, one per line: the
number, then the piece in quotes. TEXT, or standard input byte by byte when
there is no TEXT. Nothing is added (no <bos>).)"_s;

    const auto kDetails = uR"(With --json, each line is an object:
  {"id":818,"piece":"The","control":false}
A piece that holds only a part of a character has "bytes" (hexadecimal) in place
of "piece".

Example:
  hearth tokenize --model gemma-4-E2B.gguf "The sky")"_s;

    // What shows a piece on one line, in quotes; bytes that are no whole characters as \xE2.
    QString quoted(const std::string &bytes)
    {
        const QByteArrayView view(bytes);
        if (view.isValidUtf8()) {
            const QString text = jsonLine({{u"p"_s, QString::fromUtf8(view)}});
            return text.sliced(5, text.size() - 7); // {"p": … }\n
        }
        QString hex = u"\""_s;
        for (const char byte : bytes)
            hex += u"\\x%1"_s.arg(static_cast<uint>(static_cast<unsigned char>(byte)), 2, 16,
                                  QChar(u'0'));
        return hex + u'"';
    }

    QString tokenLine(const agents::TokenPiece &piece, bool isJson)
    {
        if (!isJson) {
            const QString kind = piece.isControl ? u"  control"_s : QString();
            return u"%1  %2%3\n"_s.arg(QString::number(piece.id).rightJustified(7),
                                       quoted(piece.bytes), kind);
        }
        QJsonObject object{{u"id"_s, static_cast<qint64>(piece.id)},
                           {u"control"_s, piece.isControl}};
        const QByteArrayView view(piece.bytes);
        if (view.isValidUtf8())
            object.insert(u"piece"_s, QString::fromUtf8(view));
        else
            object.insert(u"bytes"_s, QString::fromLatin1(view.toByteArray().toHex()));
        return jsonLine(object);
    }

    ExitCode fail(Console &console, const base::Error &error)
    {
        if (error.code == base::ErrorCode::Cancelled)
            return ExitCode::Interrupted;
        console.error(QString::fromStdString(error.message));
        return ExitCode::Failed;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().size() > 1)
            return refuseUsage(console,
                               u"There is more than one text: put quotes around one with spaces."_s,
                               u"tokenize"_s);
        const auto path = chooseModel(arguments);
        if (!path)
            return fail(console, path.error());
        std::string text = arguments.words().value(0).toStdString();
        if (arguments.words().isEmpty()) {
            Interrupt interrupt;
            const auto bytes = Input().readAll(interrupt);
            if (!bytes)
                return fail(console, bytes.error());
            text = bytes->toStdString();
        }
        const bool isControl = arguments.has(u"control"_s);
        const auto pieces = agents::tokenizeWith(*path, text,
                                                 isControl ? engine::text::ControlTokens::Recognised
                                                           : engine::text::ControlTokens::AsText);
        if (!pieces)
            return fail(console, pieces.error());
        QString lines;
        for (const auto &piece : *pieces)
            lines += tokenLine(piece, arguments.has(u"json"_s));
        console.writeForeign(lines);
        return console.exitCode();
    }

} // namespace

Command tokenizeCommand()
{
    return {
        .name = u"tokenize"_s,
        .usage = u"[OPTION]… [TEXT]"_s,
        .summary = u"show the tokens that a text becomes"_s,
        .description = kDescription,
        .options = {modelOption(),
                    {u"control"_s,
                     u"Read names of control tokens, such as <|turn>, as these tokens. Without it "
                     u"they are just characters, as in everything that a user writes."_s},
                    jsonOption(u"Write JSON, one object per token and line; see below."_s)},
        .details = kDetails,
        .run = run};
}

} // namespace app::cli
