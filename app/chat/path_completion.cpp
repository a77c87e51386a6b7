// SPDX-License-Identifier: Apache-2.0
#include "app/chat/path_completion.h"

#include "app/visible_text.h"

#include <algorithm>
#include <chrono>

#include <QCollator>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;

namespace app {
namespace {

    using IsCancelled = std::shared_ptr<std::atomic<bool>>;

    constexpr qsizetype kMostFound = 12;
    constexpr int kMostNames = 20'000; // of one folder
    constexpr qsizetype kMostKept = 2'000; // of those that fit: more are not sorted
    constexpr std::chrono::milliseconds kPatience(500);

    struct Question {
        QString before; // as typed, up to the last slash, with it
        QString name; // as typed, behind it
        QString folder; // what that names
    };

    bool isDrive(const QString &typed)
    {
#ifdef Q_OS_WIN
        return typed.size() > 2 && typed[0].isLetter() && typed[1] == u':' && typed[2] == u'/';
#else
        static_cast<void>(typed);
        return false;
#endif
    }

    Question questionOf(const QString &typed, const QString &base)
    {
        const qsizetype split = typed.lastIndexOf(u'/') + 1;
        Question question{typed.first(split), typed.sliced(split), {}};
        const QString &before = question.before;
        question.folder = before.startsWith("~/"_L1) ? QDir::homePath() + before.sliced(1)
            : before.startsWith(u'.')                ? QDir(base).absoluteFilePath(before)
                                                     : before;
        question.folder = QDir::cleanPath(question.folder);
        return question;
    }

    // What cannot be typed into one line, or not be opened by its name, is left out.
    bool isUsable(const QString &name)
    {
        return QFile::decodeName(QFile::encodeName(name)) == name
            && std::ranges::none_of(name, [](QChar c) {
                   return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
               });
    }

    struct Candidate {
        QString name;
        bool isFolder = false;
        bool begins = false; // as typed, not only holds it
    };

    QList<Candidate> candidatesOf(const Question &question, const IsCancelled &isCancelled)
    {
        QList<Candidate> candidates;
        QDir::Filters filters = QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot;
        if (question.name.startsWith(u'.'))
            filters |= QDir::Hidden;
        QDirIterator names(question.folder, filters);
        const QDeadlineTimer deadline(kPatience);
        for (int i = 0; i < kMostNames && candidates.size() < kMostKept && names.hasNext(); ++i) {
            if (*isCancelled || deadline.hasExpired())
                break;
            const QFileInfo file = names.nextFileInfo();
            const QString name = file.fileName();
            if (name.contains(question.name, Qt::CaseInsensitive) && isUsable(name))
                candidates.append(
                    {name, file.isDir(), name.startsWith(question.name, Qt::CaseInsensitive)});
        }
        return candidates;
    }

    void sort(QList<Candidate> &candidates)
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::sort(candidates, [&collator](const Candidate &a, const Candidate &b) {
            return a.begins != b.begins ? a.begins : collator.compare(a.name, b.name) < 0;
        });
    }

    QList<FoundPath> list(const Question &question, const IsCancelled &isCancelled)
    {
        QList<Candidate> candidates = candidatesOf(question, isCancelled);
        sort(candidates);
        QList<FoundPath> found;
        const QString beside = visibleText(QDir::toNativeSeparators(question.before));
        const QDir folder(question.folder);
        for (const Candidate &each : candidates.first(std::min(candidates.size(), kMostFound))) {
            found.append(
                {.path = folder.absoluteFilePath(each.name),
                 .name = visibleText(each.name),
                 .typed = question.before + each.name + (each.isFolder ? u"/"_s : QString()),
                 .beside = beside,
                 .isFolder = each.isFolder});
        }
        if (question.name.isEmpty() && folder.exists() && !folder.isRoot())
            found.append({.path = folder.absolutePath(),
                          .name = visibleText(folder.dirName()),
                          .typed = question.before,
                          .beside = beside,
                          .isFolder = true,
                          .isItself = true});
        return found;
    }

} // namespace

PathCompletion::PathCompletion(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PathCompletion::~PathCompletion()
{
    cancel();
}

bool PathCompletion::isPath(const QString &typed)
{
    for (const QLatin1StringView beginning : {"~/"_L1, "/"_L1, "./"_L1, "../"_L1}) {
        if (typed.startsWith(beginning))
            return true;
    }
    return isDrive(typed);
}

void PathCompletion::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void PathCompletion::find(const QString &typed, const QString &base)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread.start([this, question = questionOf(typed, base), isCancelled = m_isCancelled] {
        if (*isCancelled)
            return;
        QList<FoundPath> paths = list(question, isCancelled);
        QMetaObject::invokeMethod(this, [this, isCancelled, paths = std::move(paths)] {
            if (!*isCancelled)
                Q_EMIT found(paths);
        });
    });
}

} // namespace app
