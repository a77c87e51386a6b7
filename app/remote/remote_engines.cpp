// SPDX-License-Identifier: Apache-2.0
#include "app/remote/remote_engines.h"

#include "app/models/fetch_process.h"
#include "app/remote/remote_reply_source.h"

#include <utility>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals;

namespace app {
namespace {

    using remote::EngineAddress;

    constexpr qint64 kLargestFile = 1 << 20;
    constexpr qsizetype kMostEngines = 100;
    constexpr remote::Patience kLookPatience{.silence = 15000, .attempts = 1};

    QJsonObject jsonOf(const QString &id, const EngineAddress &engine)
    {
        return {{u"id"_s, id},
                {u"name"_s, engine.name},
                {u"address"_s, engine.url.toString()},
                {u"model"_s, engine.model},
                {u"allowsPlain"_s, engine.allowsPlain},
                {u"contextLength"_s, qint64{engine.contextLength}}};
    }

    // A file may be written by hand: what is no address is left out.
    std::optional<EngineAddress> engineOf(const QJsonObject &object)
    {
        const bool allowsPlain = object.value("allowsPlain"_L1).toBool();
        const auto url = remote::readAddress(object.value("address"_L1).toString(), allowsPlain);
        if (!url)
            return std::nullopt;
        const qint64 context = object.value("contextLength"_L1).toInteger();
        return EngineAddress{.name = object.value("name"_L1).toString(),
                             .url = *url,
                             .model = object.value("model"_L1).toString(),
                             .allowsPlain = allowsPlain,
                             .contextLength = static_cast<uint32_t>(qBound(0, context, 1 << 28))};
    }

    // Those begin on this computer: 0 in the first window, -1, -2, … in others.
    bool isOfNewConversation(const QString &place)
    {
        bool isNumber = false;
        return place.toLongLong(&isNumber) <= 0 && isNumber;
    }

} // namespace

RemoteEngines::RemoteEngines(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder + "/engines.json"_L1)
    , m_keys(folder)
{
    load();
}

RemoteEngines::~RemoteEngines()
{
    if (m_looking)
        m_looking->cancel();
}

void RemoteEngines::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    for (const QJsonValue &value : root.value("engines"_L1).toArray()) {
        const QString id = value.toObject().value("id"_L1).toString();
        const auto engine = engineOf(value.toObject());
        if (id.isEmpty() || !engine || m_engines.contains(id) || m_order.size() == kMostEngines)
            continue;
        m_engines.insert(id, *engine);
        m_order.append(id);
    }
    const QJsonObject chosen = root.value("chosen"_L1).toObject();
    for (auto place = chosen.begin(); place != chosen.end(); ++place) {
        if (m_engines.contains(place.value().toString()) && !isOfNewConversation(place.key()))
            m_chosen.insert(place.key(), place.value().toString());
    }
}

void RemoteEngines::keep()
{
    QJsonArray engines;
    for (const QString &id : std::as_const(m_order))
        engines.append(jsonOf(id, m_engines.value(id)));
    QJsonObject chosen;
    for (auto place = m_chosen.cbegin(); place != m_chosen.cend(); ++place) {
        if (!isOfNewConversation(place.key()))
            chosen.insert(place.key(), place.value());
    }
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"engines"_s, engines}, {u"chosen"_s, chosen}}).toJson();
    // It names folders and hosts: nobody else's business.
    m_saver.save(m_path, json, FileSaver::Reader::Owner, [this](const QString &problem) {
        if (!problem.isEmpty())
            setProblem(
                tr("The engines cannot be kept: %1. Check the space on the disk.").arg(problem));
    });
}

void RemoteEngines::setProblem(const QString &words)
{
    m_problem = words;
    Q_EMIT lookChanged();
}

QVariantMap RemoteEngines::describe(const QString &id) const
{
    const auto engine = m_engines.constFind(id);
    if (engine == m_engines.cend())
        return {};
    return {{u"id"_s, id},
            {u"name"_s, remote::shownName(*engine)},
            {u"address"_s, engine->url.toString()},
            {u"host"_s, engine->url.host()},
            {u"model"_s, engine->model},
            {u"isHere"_s, remote::isThisComputer(engine->url)},
            {u"allowsPlain"_s, engine->allowsPlain}};
}

QVariantList RemoteEngines::engines() const
{
    QVariantList list;
    for (const QString &id : m_order)
        list.append(describe(id));
    return list;
}

QStringList RemoteEngines::offered() const
{
    return m_offeredOrder;
}

void RemoteEngines::look(const QString &address,
                         const QString &key,
                         bool allowsPlain,
                         const QString &id)
{
    stopLooking();
    const auto url = remote::readAddress(address, allowsPlain);
    if (!url)
        return setProblem(QString::fromStdString(url.error().message));
    if (!m_thread)
        m_thread = std::make_unique<storage::TaskThread>();
    m_looking = std::make_shared<base::CancelToken>();
    Q_EMIT lookChanged();
    const EngineAddress engine{.name = {}, .url = *url, .model = {}, .allowsPlain = allowsPlain};
    const auto start = [this, engine, cancel = m_looking](const QByteArray &used) {
        m_thread->post([this, engine, cancel, used, program = FetchProcess::program()] {
            const auto models =
                remote::offeredModels(program, engine, used, *cancel, kLookPatience);
            m_thread->postBack([this, cancel, models] {
                if (m_looking != cancel)
                    return; // another look, or none is wanted any more
                m_looking.reset();
                for (const auto &model : models ? *models : QList<remote::OfferedModel>()) {
                    m_offered.insert(model.name, model.contextLength);
                    m_offeredOrder.append(model.name);
                }
                setProblem(models ? QString() : QString::fromStdString(models.error().message));
            });
        });
    };
    if (key.isEmpty() && !id.isEmpty())
        m_keys.read(id, start);
    else
        start(key.toUtf8());
}

void RemoteEngines::stopLooking()
{
    if (m_looking)
        m_looking->cancel();
    m_looking.reset();
    m_offered.clear();
    m_offeredOrder.clear();
    setProblem({});
}

QString RemoteEngines::save(const QString &id, const QVariantMap &values, const QString &key)
{
    auto engine = engineOf(QJsonObject::fromVariantMap(values));
    if (!engine) {
        const auto url = remote::readAddress(values.value(u"address"_s).toString(),
                                             values.value(u"allowsPlain"_s).toBool());
        return url ? QString() : QString::fromStdString(url.error().message);
    }
    if (engine->model.trimmed().isEmpty())
        return tr("Choose a model of the engine.");
    engine->name = engine->name.trimmed();
    engine->contextLength = m_offered.value(engine->model, m_engines.value(id).contextLength);
    const QString kept = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    if (!m_engines.contains(kept))
        m_order.append(kept);
    m_engines.insert(kept, *engine);
    m_sources.remove(kept);
    if (!key.isEmpty())
        writeKey(kept, key.trimmed().toUtf8());
    keep();
    Q_EMIT enginesChanged();
    Q_EMIT choiceChanged();
    return {};
}

void RemoteEngines::remove(const QString &id)
{
    const auto engine = m_engines.constFind(id);
    if (engine == m_engines.cend())
        return;
    m_removed = Removed{
        .id = id, .engine = *engine, .position = m_order.indexOf(id), .places = {}, .key = {}};
    for (auto place = m_chosen.cbegin(); place != m_chosen.cend(); ++place) {
        if (place.value() == id)
            m_removed->places.append(place.key());
    }
    m_keys.read(id, [this, id](const QByteArray &key) {
        if (m_engines.contains(id))
            return; // it is back already
        if (m_removed && m_removed->id == id)
            m_removed->key = key;
        m_keys.remove(id);
    });
    m_engines.remove(id);
    m_order.removeOne(id);
    m_sources.remove(id);
    m_chosen.removeIf([&id](const auto &place) { return place.value() == id; });
    keep();
    Q_EMIT enginesChanged();
    Q_EMIT choiceChanged();
    Q_EMIT undoOffered(tr("“%1” was removed").arg(remote::shownName(m_removed->engine)));
}

void RemoteEngines::undo()
{
    if (!m_removed)
        return;
    const Removed back = *std::exchange(m_removed, std::nullopt);
    m_engines.insert(back.id, back.engine);
    m_order.insert(back.position, back.id);
    for (const QString &place : back.places)
        m_chosen.insert(place, back.id);
    if (!back.key.isEmpty())
        writeKey(back.id, back.key);
    keep();
    Q_EMIT enginesChanged();
    Q_EMIT choiceChanged();
}

void RemoteEngines::writeKey(const QString &id, const QByteArray &key)
{
    m_keys.write(id, key, [this, id](bool isInFile, const QString &problem) {
        m_keepsKeysInFile = isInFile;
        m_sources.remove(id);
        setProblem(problem);
        Q_EMIT choiceChanged();
    });
}

void RemoteEngines::choose(const QString &place, const QString &id)
{
    if (id == m_chosen.value(place))
        return;
    if (id.isEmpty())
        m_chosen.remove(place);
    else if (m_engines.contains(id))
        m_chosen.insert(place, id);
    keep();
    Q_EMIT choiceChanged();
}

void RemoteEngines::move(const QString &from, const QString &to)
{
    const QString id = m_chosen.take(from);
    if (!id.isEmpty())
        m_chosen.insert(to, id);
    else if (!m_chosen.remove(to)) // of another conversation that had this number
        return;
    keep();
}

void RemoteEngines::forgetConversations()
{
    const auto isConversation = [](const auto &place) {
        bool isNumber = false;
        static_cast<void>(place.key().toLongLong(&isNumber));
        return isNumber;
    };
    if (m_chosen.removeIf(isConversation) == 0)
        return;
    keep();
    Q_EMIT choiceChanged();
}

void RemoteEngines::readKey(const QString &id)
{
    m_sources.insert(id, nullptr);
    m_keys.read(id, [this, id](const QByteArray &key) {
        if (!m_engines.contains(id))
            return;
        m_sources.insert(id,
                         std::make_shared<remote::RemoteReplySource>(FetchProcess::program(),
                                                                     m_engines.value(id), key));
        Q_EMIT choiceChanged();
    });
}

std::optional<ChosenEngine> RemoteEngines::engineFor(const QString &place)
{
    return engine(m_chosen.value(place));
}

std::optional<ChosenEngine> RemoteEngines::engine(const QString &id)
{
    const auto engine = m_engines.constFind(id);
    if (engine == m_engines.cend())
        return std::nullopt;
    if (!m_sources.contains(id))
        readKey(id);
    return ChosenEngine{.id = id,
                        .address = *engine,
                        .model = remote::describe(*engine),
                        .source = m_sources.value(id)};
}

} // namespace app
