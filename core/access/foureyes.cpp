// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/foureyes.h"

#include "core/access/userstore.h"

namespace cabas {

Result<> FourEyes::require(Tx &tx, const Session &session, Permission permission,
                           const QString &why)
{
    if (session.isSeconded(permission) || UserStore::holders(tx, permission) < 2)
        return Ok{};
    return forbidden(why + u' ' + tr("A second person allows it with their code."),
                     code.toString());
}

} // namespace cabas
