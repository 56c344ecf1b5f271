// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillclock.h"

#include "core/access/shopstore.h"
#include "core/access/technicaleventstore.h"
#include "core/base/text.h"
#include "core/till/tillstore.h"

#include <QJsonDocument>

namespace cabas {

namespace {

std::optional<QDateTime> lastTicketOfAll(Tx &tx)
{
    std::optional<QDateTime> last;
    for (const Till &till : TillStore::all(tx)) {
        if (till.lastAt && (!last || *last < *till.lastAt))
            last = till.lastAt;
    }
    return last;
}

/// The newest word about the clock, where nobody has confirmed it yet.
std::optional<TechnicalEvent> unconfirmed(Tx &tx)
{
    std::optional<TechnicalEvent> newest = TechnicalEventStore::newest(
        tx, {TechnicalKind::ClockBack, TechnicalKind::ClockForward, TechnicalKind::ClockConfirmed});
    if (newest && newest->kind == TechnicalKind::ClockConfirmed)
        return std::nullopt;
    return newest;
}

} // namespace

bool TillClock::isBack(const QDateTime &now, const QDateTime &lastTicket)
{
    return now.secsTo(lastTicket) > backSeconds;
}

void TillClock::noteBack(Tx &tx, const Session &session, const QDateTime &lastTicket)
{
    const QString last = instantText(lastTicket);
    const auto before = TechnicalEventStore::newest(tx, {TechnicalKind::ClockBack});
    const QJsonObject told =
        before ? QJsonDocument::fromJson(before->details.toUtf8()).object() : QJsonObject();
    if (told[u"last_ticket"_qs].toString() == last)
        return;
    TechnicalEventStore::record(tx, session, TechnicalKind::ClockBack, {{u"last_ticket"_qs, last}});
}

Result<std::optional<TechnicalEvent>> TillClock::check(const Session &session)
{
    using Answer = std::optional<TechnicalEvent>;
    CABAS_LET(seen, m_db.read([](Tx &tx) {
        return std::pair(ShopStore::read(tx).sandbox, lastTicketOfAll(tx));
    }));
    const std::optional<QDateTime> last = seen.second;
    if (seen.first)
        return Answer();
    if (last && isBack(session.now(), *last) && !m_db.isReadOnly())
        CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
            noteBack(tx, session, *last);
            return Ok{};
        }));
    return m_db.read([](Tx &tx) { return unconfirmed(tx); });
}

Result<> TillClock::leapt(const Session &session, const QDateTime &from, const QDateTime &to)
{
    if (from.secsTo(to) <= forwardSeconds || m_db.isReadOnly())
        return Ok{};
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!ShopStore::read(tx).sandbox)
            TechnicalEventStore::record(
                tx, session, TechnicalKind::ClockForward,
                {{u"from"_qs, instantText(from)}, {u"to"_qs, instantText(to)}});
        return Ok{};
    });
}

Result<> TillClock::confirm(const Session &session, const QString &reason)
{
    CABAS_TRY(session.require(Permission::Refund));
    const QString why = cleaned(reason);
    if (why.isEmpty())
        return refused(tr("Say why the clock stands as it does: whoever checks the till will "
                          "read it."),
                       u"reason"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        if (unconfirmed(tx))
            TechnicalEventStore::record(tx, session, TechnicalKind::ClockConfirmed,
                                        {{u"reason"_qs, why}});
        return Ok{};
    });
}

} // namespace cabas
