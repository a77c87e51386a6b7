// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace app {

inline constexpr QLatin1StringView
    kCopyPart(".hearth-part"); // at the end of a name: it is being copied

// The file that lies in the target of a copy while that is incomplete: by whom and from where it
// comes, then the names of what was copied. Anybody may have written it: it is only read where it
// is a file of some size, and no name leads out of the target, through a link neither. Any thread.
class CopyList final
{
public:
    CopyList(QString from, QString to); // clean, absolute paths

    static bool isIn(const QString &folder); // whoever wrote it
    bool isOurs() const; // of a copy from this source, by this computer; reads a line

    QString path() const;
    QByteArray signature() const; // the first line, without its end
    QStringList names() const; // below the target

    bool ignoresCase() const; // the disk that it lies on; the list must be there
    bool isInside(const QString &name) const; // no folder on the way is a link to another place
    bool remove(const QString &name) const; // what was copied under it; false: it is still there

private:
    QString m_from;
    QString m_to;
};

} // namespace app
