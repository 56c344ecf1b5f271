// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/changes.h"

namespace cabas {

Changes::Changes(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<cabas::Topics>("cabas::Topics");
}

} // namespace cabas
