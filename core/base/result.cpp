// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace cabas {

QString kindName(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Refused:
        return QStringLiteral("refused");
    case Failure::Kind::Forbidden:
        return QStringLiteral("forbidden");
    case Failure::Kind::NotFound:
        return QStringLiteral("not_found");
    case Failure::Kind::Conflict:
        return QStringLiteral("conflict");
    case Failure::Kind::Usage:
        return QStringLiteral("usage");
    case Failure::Kind::Storage:
        return QStringLiteral("storage");
    }
    return {};
}

} // namespace cabas
