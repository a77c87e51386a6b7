// SPDX-License-Identifier: Apache-2.0
#include "app/build_info.h"

#include "engine/build_info.h"

#include <QStringList>
#include <QSysInfo>

using namespace Qt::Literals;

namespace app {

namespace {

    QString compiler()
    {
#if defined(__clang__)
        return u"Clang %1.%2.%3"_s.arg(__clang_major__)
            .arg(__clang_minor__)
            .arg(__clang_patchlevel__);
#elif defined(__GNUC__)
        return u"GCC %1.%2.%3"_s.arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#elif defined(_MSC_VER)
        return u"MSVC %1"_s.arg(_MSC_FULL_VER);
#else
        return u"unknown"_s;
#endif
    }

} // namespace

QString programVersion()
{
    return QStringLiteral(HEARTH_VERSION);
}

QString buildDescription()
{
    QString text = u"hearth %1\n"_s.arg(programVersion());
    text += u"build     %1, %2\n"_s.arg(QStringLiteral(HEARTH_BUILD_ID), QSysInfo::buildAbi());
    text += u"compiler  %1\n"_s.arg(compiler());
    text += u"Qt        %1\n"_s.arg(QString::fromLatin1(qVersion()));
    QStringList libraries;
    for (const std::string &library : engine::computeLibraries())
        libraries += QString::fromStdString(library);
    text += u"compute   %1\n"_s.arg((libraries << u"Hearth's own kernels"_s).join(u", "_s));
    return text;
}

} // namespace app
