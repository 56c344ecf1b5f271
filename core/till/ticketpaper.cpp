// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketpaper.h"

#include "core/access/shoppapersstore.h"
#include "core/access/shopstore.h"
#include "core/access/trainingmarkstore.h"
#include "core/base/language.h"
#include "core/catalog/catalogstore.h"
#include "core/members/memberstore.h"
#include "core/till/closingstore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"

#include <algorithm>

namespace cabas {

SlipFacts TicketPaper::facts(Tx &tx, TillId till)
{
    SlipFacts facts;
    facts.shop = ShopStore::read(tx);
    facts.papers = ShopPapersStore::read(tx);
    const std::optional<Till> found = TillStore::find(tx, till);
    facts.tillName = found ? found->name : QString();
    facts.isTraining = TrainingMarkStore::isTraining(tx);
    facts.software = u"Cabas " CABAS_VERSION ""_qs;
    return facts;
}

Slip TicketPaper::of(Tx &tx, const Ticket &ticket, int copy)
{
    SlipFacts known = facts(tx, ticket.till);
    known.hash = TicketStore::hashOf(tx, ticket.id);
    known.copy = copy;
    if (const std::optional<TicketId> earlier = ticket.refunds ? ticket.refunds : ticket.corrects)
        known.earlier = TicketStore::nameOf(tx, *earlier);
    if (ticket.member) {
        const std::optional<Member> member = MemberStore::find(tx, *ticket.member);
        known.memberNumber = member ? member->number : 0;
    }
    for (const TicketVat &vat : ticket.vat) {
        const std::optional<VatCode> code = CatalogStore::vatCode(tx, vat.code);
        const bool isNew = code && std::find(known.mentions.begin(), known.mentions.end(),
                                             code->mention) == known.mentions.end();
        if (isNew && !code->mention.isEmpty())
            known.mentions.push_back(code->mention);
    }
    return TicketLayout::ticket(ticket, known, Language::locale());
}

Slip TicketPaper::of(Tx &tx, const Closing &closing, int copy)
{
    SlipFacts known = facts(tx, closing.till);
    known.hash = ClosingStore::hashOf(tx, closing.id);
    known.copy = copy;
    const std::optional<TillSession> session =
        closing.session ? TillStore::session(tx, *closing.session) : std::nullopt;
    return TicketLayout::closing(closing, session.value_or(TillSession()), known,
                                 Language::locale());
}

Slip TicketPaper::of(Tx &tx, const Session &session, const Till &till, const ReadingFacts &reading)
{
    ReadingFacts now = reading;
    now.readAt = session.local(session.now()).toString(Qt::ISODate);
    return TicketLayout::reading(now, facts(tx, till.id), Language::locale());
}

} // namespace cabas
