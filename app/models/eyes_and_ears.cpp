// SPDX-License-Identifier: Apache-2.0
#include "app/models/eyes_and_ears.h"

#include "app/models/model_defaults.h"
#include "engine/engine.h"
#include "engine/projector_kind.h"

#include <filesystem>

#include <QFileInfo>

using namespace Qt::Literals;

namespace app {
namespace {

    namespace fs = std::filesystem;

    // What the two files say; read on another thread.
    struct Headers {
        base::Result<engine::Senses> senses;
        QString modelName;
        uint32_t width = 0; // of the model; 0: it cannot be read
    };

    Headers read(const QString &model, const QString &projector)
    {
        const fs::path file(model.toStdU16String());
        const fs::path named(projector.toStdU16String());
        const auto info = model.isEmpty()
            ? base::Result<engine::ModelInfo>(base::Error{base::ErrorCode::NotFound, {}})
            : engine::Model::inspect(file);
        if (!info)
            return {projector.isEmpty() ? base::Result<engine::Senses>(info.error())
                                        : engine::inspectProjector(named),
                    {}};
        return {projector.isEmpty() ? engine::findProjector(file, info->hiddenSize)
                                    : engine::inspectProjector(named),
                QString::fromStdString(info->name), info->hiddenSize};
    }

    QString nameOf(const engine::Senses &senses)
    {
        return QFileInfo(QString::fromStdU16String(senses.projector.u16string())).fileName();
    }

    QString wordsFor(const engine::Senses &senses)
    {
        const QString words = !senses.hearing ? EyesAndEars::tr("Sees with “%1”.")
            : senses.sight                    ? EyesAndEars::tr("Sees and hears with “%1”.")
                                              : EyesAndEars::tr("Hears with “%1”.");
        return words.arg(nameOf(senses));
    }

    bool fits(const Headers &headers)
    {
        return headers.senses && headers.width > 0 && headers.senses->width == headers.width;
    }

    // Why a projector cannot be used.
    QString problemOf(const Headers &headers)
    {
        if (!headers.senses)
            return QString::fromStdString(headers.senses.error().message);
        const QString file = nameOf(*headers.senses);
        const QString owner = QString::fromStdString(engine::modelOf(*headers.senses));
        if (!owner.isEmpty())
            return EyesAndEars::tr("“%1” is no model: it is for %2. Open %2 first, then this file.")
                .arg(file, owner);
        if (headers.width == 0)
            return EyesAndEars::tr("“%1” is no model: a model sees and hears with it. Open that "
                                   "model first, then this file.")
                .arg(file);
        return EyesAndEars::tr("“%1” belongs to another model than “%2”. Choose the mmproj file "
                               "that was published with it.")
            .arg(file, headers.modelName);
    }

} // namespace

EyesAndEars::EyesAndEars(QObject *parent)
    : QObject(parent)
{
}

bool EyesAndEars::isOwn() const
{
    return !m_model.isEmpty() && !modelProjector(m_model).isEmpty();
}

void EyesAndEars::show(const QString &model)
{
    m_model = model;
    m_words.clear();
    Q_EMIT changed();
    if (model.isEmpty())
        return;
    m_thread.post([this, model, projector = modelProjector(model)] {
        m_thread.postBack([this, model, headers = read(model, projector)] {
            if (model != m_model)
                return;
            if (fits(headers))
                m_words = wordsFor(*headers.senses);
            else if (headers.senses) // a chosen one
                m_words = problemOf(headers);
            else
                //: %1: a sentence that says why
                m_words = tr("Neither sees nor hears. %1")
                              .arg(QString::fromStdString(headers.senses.error().message));
            Q_EMIT changed();
        });
    });
}

void EyesAndEars::retranslate()
{
    show(QString(m_model));
}

void EyesAndEars::choose(const QUrl &file)
{
    if (file.isLocalFile() && !m_model.isEmpty())
        take(QFileInfo(file.toLocalFile()).absoluteFilePath(), m_model);
}

void EyesAndEars::take(const QString &projector, const QString &model)
{
    m_thread.post([this, model, projector] {
        m_thread.postBack([this, model, projector, headers = read(model, projector)] {
            if (!fits(headers)) {
                Q_EMIT told(problemOf(headers), true);
                return;
            }
            setProjector(model, projector);
            //: %1: a model's name; %2: a file's
            Q_EMIT told(tr("“%1” uses “%2” now.").arg(headers.modelName, nameOf(*headers.senses)),
                        false);
        });
    });
}

void EyesAndEars::useFound()
{
    if (!m_model.isEmpty())
        setProjector(m_model, {});
}

void EyesAndEars::setProjector(const QString &model, const QString &projector)
{
    setModelProjector(model, projector);
    Q_EMIT chosen(model);
    if (model == m_model)
        show(model);
}

} // namespace app
