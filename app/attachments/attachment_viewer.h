// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document_service.h"
#include "app/attachments/recording_view.h"

#include <functional>
#include <memory>

#include <QImage>
#include <QMutex>
#include <QTemporaryDir>
#include <QUrl>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What a file holds, to look at: a picture, a document's text, the pages of a PDF. A reader process
// opens it, never this one. Owned by AttachmentList. GUI thread, but for picture().
class AttachmentViewer final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AttachmentList")
    Q_DISABLE_COPY_MOVE(AttachmentViewer)
    Q_PROPERTY(QString name READ name NOTIFY fileChanged)
    Q_PROPERTY(int kind READ kind NOTIFY fileChanged) // AttachmentList::Kind
    Q_PROPERTY(QUrl thumbnail READ thumbnail NOTIFY fileChanged)
    Q_PROPERTY(bool canOpenElsewhere READ canOpenElsewhere NOTIFY fileChanged)
    Q_PROPERTY(app::RecordingView *recording READ recording CONSTANT) // of sound and video
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isCopying READ isCopying NOTIFY changed) // for openElsewhere() or saveCopy()
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why there is nothing to see
    Q_PROPERTY(QUrl source READ source NOTIFY changed) // of the picture; empty: none
    // Of a PDF; pages are counted from 1, page 0: the file has none to show.
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    // The document's text in pieces: maps of place ("page 3"), text, markFrom and markTo (-1:
    // nothing is marked in it).
    Q_PROPERTY(QVariantList sections READ sections NOTIFY sectionsChanged)
    Q_PROPERTY(int markedSection READ markedSection NOTIFY sectionsChanged) // -1: none

public:
    explicit AttachmentViewer(QObject *parent);

    QString name() const { return m_name; }
    int kind() const { return m_kind; }
    QUrl thumbnail() const { return m_thumbnail; }
    bool canOpenElsewhere() const;
    RecordingView *recording() const { return m_recording.get(); }
    bool isReading() const { return m_reading > 0; }
    bool isCopying() const { return m_copying > 0; }
    QString problem() const { return m_problem; }
    QUrl source() const;
    int page() const { return m_page; }
    int pageCount() const { return m_pageCount; }
    QVariantList sections() const { return m_sections; }
    int markedSection() const { return m_markedSection; }
    QImage picture() const; // what source() shows; any thread
    // Each window's pictures come by a name of their own (image://NAME/…).
    QString provider() const { return m_provider; }
    void setProvider(const QString &name);

    // A file as ChatController.attachmentsOf() describes it; with `passage` (a text) and `place`
    // (the number of its page, sheet or line) that is looked for and marked.
    Q_INVOKABLE void show(const QVariantMap &file);
    Q_INVOKABLE void showPage(int page);
    Q_INVOKABLE void close(); // forgets what it showed
    // The file's copy under its own name, with the program that the system has for it.
    Q_INVOKABLE void openElsewhere();
    Q_INVOKABLE void saveCopy(const QUrl &target);

Q_SIGNALS:
    void fileChanged();
    void changed();
    void sectionsChanged();
    void told(const QString &message, bool isProblem); // how openElsewhere() or saveCopy() ended

private:
    void begin(bool isThere);
    void copy(const QString &to,
              const std::shared_ptr<void> &kept,
              const std::function<void(bool isCopied)> &then);
    void read(agents::documents::ReadRequest::Task task, int page);
    void onDocument(const agents::documents::Document &document);
    void onImage(const agents::documents::DecodedImage &image);

    std::unique_ptr<agents::documents::DocumentService> m_service; // made when first needed
    std::unique_ptr<RecordingView> m_recording;
    QString m_path;
    QString m_name;
    int m_kind = 0;
    QUrl m_thumbnail;
    QString m_passage;
    int m_place = 0;
    agents::documents::ReadId m_documentId = 0;
    agents::documents::ReadId m_imageId = 0;
    int m_reading = 0;
    int m_copying = 0;
    QString m_problem;
    int m_page = 0;
    int m_pageCount = 0;
    QVariantList m_sections;
    int m_markedSection = -1;
    QString m_provider = QStringLiteral("attachment");
    quint64 m_serial = 0; // of the picture, so that the window asks for the new one
    mutable QMutex m_lock; // of m_picture
    QImage m_picture;
    std::unique_ptr<QTemporaryDir> m_copies; // what other programs opened, until Hearth ends
};

} // namespace app
