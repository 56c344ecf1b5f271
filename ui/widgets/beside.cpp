// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beside.h"

#include <QFileInfo>

#include <dlfcn.h>

namespace cabas::ui {

QString besideThis(const QString &name)
{
    Dl_info info{};
    dladdr(reinterpret_cast<const void *>(&besideThis), &info);
    return QFileInfo(QString::fromLocal8Bit(info.dli_fname)).canonicalPath() + u'/' + name;
}

} // namespace cabas::ui
