// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/periodclosings.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/till/closingstore.h"
#include "core/till/tillchains.h"
#include "core/till/tillstore.h"

#include <algorithm>

namespace cabas {

namespace {

ClosingKind partKind(ClosingKind kind)
{
    switch (kind) {
    case ClosingKind::Year:
        return ClosingKind::Month;
    case ClosingKind::Month:
        return ClosingKind::Day;
    case ClosingKind::Day:
    case ClosingKind::Session:
        break;
    }
    return ClosingKind::Session;
}

/// The closing of a period: its parts added up, going on from the one before it.
Closing sumOf(const PeriodDue &due, const std::optional<Closing> &before,
              const std::vector<Closing> &parts)
{
    Closing closing;
    closing.kind = due.kind;
    closing.from = due.from;
    closing.to = due.to;
    closing.number = before ? before->number + 1 : 1;
    closing.lastPart = before ? before->lastPart : 0;
    closing.firstPart = closing.lastPart + 1;
    closing.lastTicket = before ? before->lastTicket : 0;
    closing.firstTicket = closing.lastTicket + 1;
    closing.perpetual = before ? before->perpetual : Money();
    closing.perpetualAbsolute = before ? before->perpetualAbsolute : Money();
    std::vector<std::vector<TicketVat>> vat;
    for (const Closing &part : parts) {
        closing.lastPart = part.number;
        closing.lastTicket = part.lastTicket;
        closing.tickets += part.tickets;
        closing.total += part.total;
        closing.perpetual = part.perpetual;
        closing.perpetualAbsolute = part.perpetualAbsolute;
        vat.push_back(part.vat);
    }
    closing.vat = ClosingRules::sumOfVat(vat);
    return closing;
}

} // namespace

Result<> PeriodClosings::loadKey()
{
    if (m_key)
        return Ok{};
    CABAS_LET(key, ShopKey::loadOrCreate(m_tx, m_session, m_keysFolder));
    m_key = std::move(key);
    return Ok{};
}

Result<ClosingSignature> PeriodClosings::sealAndSign(Closing &closing, QString &hash)
{
    // The key first: a new one is an event whose link the closing's heads must hold.
    CABAS_TRY(loadKey());
    hash = ClosingStore::seal(m_tx, closing);
    const QByteArray bytes = ClosingRules::signedBytes(TillChains::nameOf(closing.till), hash);
    const ClosingSignature signature{closing.id, m_key->publicKey(), m_key->sign(bytes)};
    ClosingStore::sign(m_tx, signature);
    return signature;
}

Result<> PeriodClosings::make(const Till &till, const PeriodDue &due)
{
    const std::optional<Closing> before = ClosingStore::last(m_tx, till.id, due.kind);
    const std::vector<Closing> parts = ClosingStore::partsOf(m_tx, till.id, partKind(due.kind),
                                                             before ? before->lastPart : 0, due.to);
    Closing closing = sumOf(due, before, parts);
    closing.till = till.id;
    closing.at = m_session.now();
    closing.user = m_session.user();
    ClosingStore::add(m_tx, closing);
    AuditStore::record(m_tx, m_session, "till.period", u"closing"_qs, closing.id.value(),
                       {{u"kind"_qs, closingKindName(closing.kind)},
                        {u"to"_qs, dayText(closing.to)},
                        {u"total_cents"_qs, closing.total.cents()}});
    QString hash;
    CABAS_TRY(sealAndSign(closing, hash));
    return Ok{};
}

Result<int> PeriodClosings::makeDue(const Till &till, QDate today)
{
    const std::optional<TillSession> first = TillStore::firstSession(m_tx, till.id);
    if (!first)
        return 0;
    const std::optional<Closing> lastDay = ClosingStore::last(m_tx, till.id, ClosingKind::Day);
    const QDate begin = lastDay ? lastDay->to.addDays(1) : first->businessDay;
    if (begin >= today)
        return 0;
    const std::optional<Closing> firstDay = ClosingStore::first(m_tx, till.id, ClosingKind::Day);
    const QString yearStart = ShopStore::read(m_tx).yearStart;
    const std::vector<PeriodDue> due =
        ClosingRules::due(firstDay ? firstDay->from : begin, begin, today, yearStart);
    for (const PeriodDue &one : due)
        CABAS_TRY(make(till, one));
    return int(due.size());
}

} // namespace cabas
