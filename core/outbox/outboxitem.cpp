// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxitem.h"

namespace cabas {

QString outboxKindName(OutboxKind kind)
{
    return kind == OutboxKind::Print ? u"print"_qs : u"mail"_qs;
}

QString outboxStateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return u"waiting"_qs;
    case OutboxState::Sending:
        return u"sending"_qs;
    case OutboxState::Sent:
        return u"sent"_qs;
    case OutboxState::Failed:
        return u"failed"_qs;
    case OutboxState::GivenUp:
        break;
    }
    return u"given_up"_qs;
}

OutboxKind outboxKindFromName(const QString &name)
{
    return name == u"mail" ? OutboxKind::Mail : OutboxKind::Print;
}

OutboxState outboxStateFromName(const QString &name)
{
    for (const OutboxState state :
         {OutboxState::Waiting, OutboxState::Sending, OutboxState::Sent, OutboxState::Failed}) {
        if (name == outboxStateName(state))
            return state;
    }
    return OutboxState::GivenUp;
}

} // namespace cabas
