// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latelibrary.h"

#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

namespace cabas {

void *LateLibrary::find(const char *library, const char *name)
{
    Dl_info here{};
    dladdr(reinterpret_cast<const void *>(&LateLibrary::missing), &here);
    const QString path = QFileInfo(QFile::decodeName(here.dli_fname)).canonicalPath() +
                         QStringLiteral("/lib%1.so").arg(QLatin1String(library));
    void *opened = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    return opened == nullptr ? nullptr : dlsym(opened, name);
}

Failure LateLibrary::missing()
{
    return storageFailure(
        tr("A part of Cabas is missing on this computer: install Cabas again, then try again."),
        u"part_missing"_qs);
}

} // namespace cabas
