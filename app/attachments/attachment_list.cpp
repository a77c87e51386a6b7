// SPDX-License-Identifier: Apache-2.0
// Which items there are and what becomes of them; the shelves that they lie on are in
// attachment_shelf.cpp, what QML sees of them in attachment_properties.cpp.
#include "app/attachments/attachment_list.h"

#include "agents/sound/sound_program.h"
#include "app/attachments/attachment_item.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::Literals;

namespace app {

using agents::InferenceService;
using agents::RequestId;

namespace {

    constexpr qsizetype kLongText = 4000; // characters: more than anybody types

    Microphone::Cost soundCost(InferenceService *inference)
    {
        return [inference](uint64_t samples) -> uint64_t {
            const agents::ModelSenses &senses = inference->senses();
            return senses.hears() ? engine::audio::promptTokens(*senses.found->hearing, samples)
                                  : 0;
        };
    }

} // namespace

AttachmentList::AttachmentList(const AttachmentFolders &folders,
                               InferenceService *inference,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_inference(inference)
    , m_reader(folders)
    , m_viewer(nullptr)
    , m_microphone(agents::sound::soundProgram(), soundCost(inference), nullptr)
    , m_search(folders.index, folders.vault.key().asRawKey(), inference)
{
    connect(&m_reader, &AttachmentReader::read, this, &AttachmentList::onRead);
    connect(&m_reader, &AttachmentReader::counted, this,
            [this](int id, const agents::media::AttachmentChoice &choice, quint64 textBytes) {
                Item *const item = find(id);
                if (!item || item->read.attachment.choice.pages != choice.pages)
                    return; // another choice was made, whose count follows
                item->read.textBytes = textBytes;
                change(*item);
            });
    connect(&m_reader, &AttachmentReader::progressed, this, [this](int id, double done) {
        if (Item *const item = find(id)) {
            item->progress = done;
            change(*item);
        }
    });
    connect(&m_microphone, &Microphone::recorded, this, [this](const QByteArray &wav) {
        const QString time = QTime::currentTime().toString(u"HH.mm.ss"_s);
        addBytes(wav, tr("Recording %1.wav").arg(time));
    });
    connectFolders();
    connectInference();
}

AttachmentList::~AttachmentList() = default;

const agents::ModelSenses &AttachmentList::senses() const
{
    return m_elsewhere ? m_elsewhere->senses : m_inference->senses();
}

void AttachmentList::setElsewhere(const std::optional<agents::LoadedModel> &engine)
{
    if (engine.has_value() == m_elsewhere.has_value())
        return; // all engines are taken for the same
    m_elsewhere = engine;
    encodeAll();
    Q_EMIT sensesChanged();
}

void AttachmentList::connectInference()
{
    const auto onModel = [this] {
        m_pace.forget();
        encodeAll();
        Q_EMIT sensesChanged();
    };
    connect(m_inference, &InferenceService::loaded, this, onModel);
    connect(m_inference, &InferenceService::unloaded, this, onModel);
    connect(m_inference, &InferenceService::mediaProgressed, this,
            [this](RequestId id, quint32 done, quint32 total) {
                for (Item *const item : everything()) {
                    if (!item->takeProgress(id, total > 0 ? double{1} * done / total : 0))
                        continue;
                    change(*item);
                }
            });
    const auto onEnd = [this](RequestId id, double seconds, const QString &problem) {
        for (Item *const item : everything()) {
            const uint64_t tokens = item->takeEnd(id, problem);
            if (tokens == 0)
                continue;
            if (seconds > 0)
                m_pace.learnMedia(tokens, seconds);
            change(*item);
        }
    };
    connect(m_inference, &InferenceService::mediaPrepared, this,
            [onEnd](RequestId id, double seconds) { onEnd(id, seconds, {}); });
    connect(m_inference, &InferenceService::failed, this,
            [onEnd](RequestId id, const QString &message) { onEnd(id, 0, message); });
    connect(m_inference, &InferenceService::finished, this,
            [this, onEnd](RequestId id, const agents::ReplyStats &stats) {
                m_pace.learnPrompt(stats);
                onEnd(id, 0, {});
            });
}

std::vector<AttachmentList::Item *> AttachmentList::everything() const
{
    std::vector<Item *> items;
    for (const auto &item : m_items)
        items.push_back(item.get());
    for (const auto &[conversation, shelf] : m_shelves) {
        for (const auto &item : shelf)
            items.push_back(item.get());
    }
    return items;
}

AttachmentList::Item *AttachmentList::find(int itemId)
{
    const std::vector<Item *> items = everything();
    const auto found = std::ranges::find(items, itemId, &Item::id);
    return found == items.end() ? nullptr : *found;
}

const AttachmentList::Item *AttachmentList::find(int itemId) const
{
    const std::vector<Item *> items = everything();
    const auto found = std::ranges::find(items, itemId, &Item::id);
    return found == items.end() ? nullptr : *found;
}

void AttachmentList::add(Item item)
{
    const int row = count();
    beginInsertRows({}, row, row);
    m_items.push_back(std::make_unique<Item>(std::move(item)));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
}

void AttachmentList::change(const Item &item)
{
    const auto found =
        std::ranges::find(m_items, item.id, [](const auto &each) { return each->id; });
    if (found == m_items.end())
        return; // of a conversation that is not shown
    const QModelIndex place = index(static_cast<int>(found - m_items.begin()));
    Q_EMIT dataChanged(place, place);
    Q_EMIT totalsChanged();
}

void AttachmentList::addUrls(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        Item item{.id = ++m_lastId, .name = url.fileName()};
        const int id = item.id;
        if (!url.isLocalFile()) {
            item.fail(tr("“%1” is not on this computer, and Hearth fetches nothing from the "
                         "network. Save it as a file and add that.")
                          .arg(url.toDisplayString()));
            add(std::move(item));
            continue;
        }
        const QString path = url.toLocalFile();
        item.source = url;
        item.name = QDir(path).dirName();
        add(std::move(item));
        m_reader.readFile(id, path);
    }
}

void AttachmentList::addBytes(const QByteArray &bytes, const QString &name)
{
    const int id = ++m_lastId;
    add({.id = id, .name = name});
    m_reader.readBytes(id, bytes, name);
}

void AttachmentList::addText(const QString &text)
{
    const int id = ++m_lastId;
    add({.id = id, .name = tr("Pasted text.txt"), .pasted = text});
    m_reader.readBytes(id, text.toUtf8(), tr("Pasted text.txt"));
}

void AttachmentList::addNamed(const QString &text, const QString &name)
{
    const int id = ++m_lastId;
    add({.id = id, .name = name});
    m_reader.readBytes(id, text.toUtf8(), name);
}

void AttachmentList::addImage(const QImage &image)
{
    const int id = ++m_lastId;
    const QString name = tr("Pasted picture.png");
    add({.id = id, .name = name});
    m_reader.readImage(id, image, name);
}

bool AttachmentList::paste()
{
    const QMimeData *const clip = QGuiApplication::clipboard()->mimeData();
    if (!clip)
        return false;
    if (clip->hasUrls() && clip->urls().constFirst().isLocalFile()) {
        addUrls(clip->urls());
        return true;
    }
    // Office programs offer a picture of a text as well: the text is what is meant.
    if (clip->hasText())
        return addWords(clip->text(), {});
    // As it was encoded, for the process that reads files: here Qt would decode it with whichever
    // plugin there is.
    for (const QString &format :
         {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/bmp"_s}) {
        if (clip->hasFormat(format)) {
            addPicture(clip->data(format), format);
            return true;
        }
    }
    if (clip->hasImage()) {
        addImage(qvariant_cast<QImage>(clip->imageData()));
        return true;
    }
    return false;
}

bool AttachmentList::addWords(const QString &text, const QString &html)
{
    const bool isHtml = text.trimmed().isEmpty() && !html.isEmpty();
    if (isHtml) // foreign: its reader is a process of its own
        addBytes(html.toUtf8(), tr("Pasted text.html"));
    else if (text.size() > kLongText)
        addText(text);
    return isHtml || text.size() > kLongText;
}

// Decoded by the process that reads files, whatever it is.
void AttachmentList::addPicture(const QByteArray &bytes, const QString &format)
{
    static const QRegularExpression other(u"[^a-z].*"_s);
    const QString suffix = format.section(u'/', 1).remove(other).left(8);
    addBytes(bytes, tr("Picture") + u'.' + (suffix.isEmpty() ? u"png"_s : suffix));
}

void AttachmentList::onRead(int itemId, const base::Result<ReadAttachment> &answer)
{
    Item *const item = find(itemId);
    if (!item)
        return;
    if (answer)
        item->ready(*answer);
    else
        item->fail(QString::fromStdString(answer.error().message));
    encode(*item);
    change(*item);
}

// Looks at it ahead of the reply, one part after the other.
void AttachmentList::encode(Item &item)
{
    if (!item.isRead() || !m_inference->isLoaded() || m_elsewhere)
        return; // an engine elsewhere looks at it itself
    const auto inputs = inputsOf(item.read.attachment, item.read.path, m_inference->senses());
    const QString name = QString::fromStdString(m_inference->modelInfo().name);
    for (const agents::MediaInput &input : inputs) {
        if (agents::checkPerceives(m_inference->senses(), input.kind, name))
            item.encodings.push_back({m_inference->prepare(input), input.tokens, 0});
    }
    item.encodingCount = item.encodings.size();
    item.state = item.encodings.empty() ? State::Ready : State::Encoding;
}

void AttachmentList::stopEncoding(Item &item)
{
    const auto encodings = std::exchange(item.encodings, {});
    for (const auto &encoding : encodings)
        m_inference->cancel(encoding.request);
    if (item.state == State::Encoding)
        item.state = State::Ready;
}

void AttachmentList::encodeAll()
{
    for (Item *const item : everything()) {
        stopEncoding(*item);
        encode(*item);
        change(*item);
    }
}

void AttachmentList::removeItem(int itemId)
{
    const auto found =
        std::ranges::find(m_items, itemId, [](const auto &item) { return item->id; });
    if (found == m_items.end())
        return;
    m_reader.cancel(itemId);
    m_search.forget(itemId);
    stopEncoding(**found);
    const int row = static_cast<int>(found - m_items.begin());
    beginRemoveRows({}, row, row);
    m_items.erase(found);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
}

QString AttachmentList::takeText(int itemId)
{
    const Item *const item = find(itemId);
    const QString text = item ? item->pasted : QString();
    if (!text.isEmpty())
        removeItem(itemId);
    return text;
}

void AttachmentList::clear()
{
    while (!m_items.empty())
        removeItem(m_items.back()->id);
}

} // namespace app
