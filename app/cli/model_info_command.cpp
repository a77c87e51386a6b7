// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"
#include "engine/device_plan.h"
#include "engine/devices.h"
#include "engine/engine.h"

#include <filesystem>

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr uint32_t kUsualContext = 4096;

    const auto kDescription =
        uR"(Tells what a GGUF file of Gemma 4 is and how much memory it needs. Reads the
file's header only, in milliseconds.)"_s;

    const auto kDetails =
        uR"(With --json, the object has the keys path, name, variant, quantization,
parameters, file_bytes, layers, hidden_size, vocabulary_size, context_length,
tensor_types (type: number of tensors), weight_bytes (in memory), table_bytes
(read from the file as needed), kv_bytes_per_token, kv_bytes_per_token_q8_0
(with --kv q8_0), kv_bytes_fixed, memory_bytes_4096 and memory_bytes_full (with
that many tokens of context, or all of context_length), devices (what --backend
vulkan can compute on, the best first, by their numbers for --device: name,
driver, memory_bytes, key, which --device takes too and which stays the same
when other devices come and go, and, where it cannot be used, problem), without
any, devices_problem, and device_shares (what each of them would compute with
4,096 tokens of context: name, layers, expert_layers, whole_model and
memory_bytes; the processor computes the rest).

Example:
  hearth model info gemma-4-E2B.gguf)"_s;

    QLocale english()
    {
        return {QLocale::English, QLocale::UnitedStates};
    }

    uint32_t usualContext(const engine::ModelInfo &info)
    {
        return std::min(kUsualContext, info.contextLength);
    }

    QString size(uint64_t bytes)
    {
        return english().formattedDataSize(static_cast<qint64>(bytes), 1,
                                           QLocale::DataSizeSIFormat);
    }

    QString parameters(uint64_t count)
    {
        const auto number = static_cast<double>(count);
        return number >= 1e8 ? english().toString(number / 1e9, 'f', 2) + u" billion"_s
                             : english().toString(number / 1e6, 'f', 2) + u" million"_s;
    }

    QString line(const QString &label, const QString &value)
    {
        return label.leftJustified(12) + value + u'\n';
    }

    QString tensorTypes(const engine::ModelInfo &info)
    {
        QStringList types;
        for (const auto &[name, count] : info.tensorTypes)
            types += u"%1 × %2"_s.arg(count).arg(QString::fromStdString(name));
        return types.join(u", "_s);
    }

    // What --backend vulkan can compute on, by number for --device, or why it cannot.
    QString deviceLines()
    {
        const engine::ComputeDevices found = engine::computeDevices();
        if (!found.problem.empty())
            return line(u"Vulkan"_s, QString::fromStdString(found.problem));
        QString lines;
        for (const engine::ComputeDevice &device : found.devices) {
            const QString name = QString::fromStdString(device.name);
            lines += line(u"Vulkan %1"_s.arg(&device - found.devices.data() + 1),
                          device.problem.empty()
                              ? u"%1, %2"_s.arg(name, size(device.memory))
                              : u"%1 %2."_s.arg(name, QString::fromStdString(device.problem)));
        }
        return lines;
    }

    // How much of the model each of them would compute, with a usual conversation.
    QString shareLines(const QString &path, const engine::ModelInfo &info)
    {
        const auto shares =
            engine::deviceShares(std::filesystem::path(path.toStdU16String()), usualContext(info));
        QString lines;
        for (const engine::DeviceShare &share :
             shares ? *shares : std::vector<engine::DeviceShare>())
            lines += line(u"Share"_s, QString::fromStdString(share.device + ": " + share.words));
        return lines;
    }

    void addShares(QJsonObject &object, const QString &path, const engine::ModelInfo &info)
    {
        const auto shares =
            engine::deviceShares(std::filesystem::path(path.toStdU16String()), usualContext(info));
        QJsonArray all;
        for (const engine::DeviceShare &share :
             shares ? *shares : std::vector<engine::DeviceShare>())
            all.append(QJsonObject{{u"name"_s, QString::fromStdString(share.device)},
                                   {u"layers"_s, static_cast<qint64>(share.layers)},
                                   {u"expert_layers"_s, static_cast<qint64>(share.experts)},
                                   {u"whole_model"_s, share.isWhole},
                                   {u"memory_bytes"_s, static_cast<qint64>(share.bytes)}});
        object.insert(u"device_shares"_s, all);
    }

    void addDevices(QJsonObject &object)
    {
        const engine::ComputeDevices found = engine::computeDevices();
        QJsonArray devices;
        for (const engine::ComputeDevice &device : found.devices) {
            QJsonObject row{{u"name"_s, QString::fromStdString(device.name)},
                            {u"driver"_s, QString::fromStdString(device.driver)},
                            {u"memory_bytes"_s, static_cast<qint64>(device.memory)},
                            {u"key"_s, QString::fromStdString(device.key)}};
            if (!device.problem.empty())
                row.insert(u"problem"_s, QString::fromStdString(device.problem));
            devices.append(row);
        }
        object.insert(u"devices"_s, devices);
        if (!found.problem.empty())
            object.insert(u"devices_problem"_s, QString::fromStdString(found.problem));
    }

    QString text(const QString &path, const engine::ModelInfo &info)
    {
        const uint32_t usual = usualContext(info);
        QString need = u"%1 with %2 tokens of context"_s.arg(size(info.memoryNeed(usual)),
                                                             english().toString(usual));
        if (info.contextLength > usual)
            need += u", %1 with %2"_s.arg(size(info.memoryNeed(info.contextLength)),
                                          english().toString(info.contextLength));
        return QString::fromStdString(info.name) + u'\n'
            + line(u"File"_s, u"%1 (%2)"_s.arg(path, size(info.fileBytes)))
            + line(u"Variant"_s, QString::fromStdString(info.variant))
            + line(u"Parameters"_s, parameters(info.parameters))
            + line(u"Weights"_s, QString::fromStdString(info.quantization))
            + line(u"Tensors"_s, tensorTypes(info))
            + line(u"Layers"_s, u"%1 of width %2"_s.arg(info.layers).arg(info.hiddenSize))
            + line(u"Vocabulary"_s, english().toString(info.vocabularySize) + u" tokens"_s)
            + line(u"Context"_s, english().toString(info.contextLength) + u" tokens"_s)
            + line(u"Memory"_s, need) + deviceLines() + shareLines(path, info);
    }

    QJsonObject json(const QString &path, const engine::ModelInfo &info)
    {
        const auto number = [](uint64_t value) { return static_cast<qint64>(value); };
        QJsonObject types;
        for (const auto &[name, count] : info.tensorTypes)
            types.insert(QString::fromStdString(name), number(count));
        return {{u"path"_s, path},
                {u"name"_s, QString::fromStdString(info.name)},
                {u"variant"_s, QString::fromStdString(info.variant)},
                {u"quantization"_s, QString::fromStdString(info.quantization)},
                {u"parameters"_s, number(info.parameters)},
                {u"file_bytes"_s, number(info.fileBytes)},
                {u"layers"_s, number(info.layers)},
                {u"hidden_size"_s, number(info.hiddenSize)},
                {u"vocabulary_size"_s, number(info.vocabularySize)},
                {u"context_length"_s, number(info.contextLength)},
                {u"tensor_types"_s, types},
                {u"weight_bytes"_s, number(info.weightBytes)},
                {u"table_bytes"_s, number(info.tableBytes)},
                {u"kv_bytes_per_token"_s, number(info.kvBytesPerToken)},
                {u"kv_bytes_per_token_q8_0"_s, number(info.kvBytesPerToken8)},
                {u"kv_bytes_fixed"_s, number(info.kvBytesFixed)},
                {u"memory_bytes_4096"_s, number(info.memoryNeed(usualContext(info)))},
                {u"memory_bytes_full"_s, number(info.memoryNeed(info.contextLength))}};
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().size() != 1)
            return refuseUsage(console, u"Name one file."_s, u"model info"_s);
        const QString &path = arguments.words().first();
        const auto info = engine::Model::inspect(std::filesystem::path(path.toStdU16String()));
        if (!info) {
            console.error(QString::fromStdString(info.error().message));
            return ExitCode::Failed;
        }
        if (arguments.has(u"json"_s)) {
            QJsonObject object = json(path, *info);
            addDevices(object);
            addShares(object, path, *info);
            console.writeForeign(jsonLine(object));
        } else {
            console.writeForeign(text(path, *info));
        }
        return console.exitCode();
    }

} // namespace

Command modelInfoCommand()
{
    return {.name = u"model info"_s,
            .usage = u"[OPTION]… FILE"_s,
            .summary = u"tell what a model file is"_s,
            .description = kDescription,
            .options = {jsonOption(u"Write one JSON object; see below."_s)},
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
