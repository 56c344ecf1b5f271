// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketview.h"

#include "core/access/userstore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {

QString nameOf(Tx &tx, UserId id)
{
    const std::optional<User> user = UserStore::find(tx, id);
    return user ? user->displayName : QString();
}

} // namespace

Result<TicketView> TicketView::of(Database &db, const Session &session, const QString &name)
{
    if (!session.may(Permission::ViewReports))
        CABAS_TRY(session.require(Permission::Sell));
    return db.read([&](Tx &tx) -> Result<TicketView> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, name.trimmed());
        if (!found)
            return notFound(tr("There is no ticket %1.").arg(name), u"ticket"_qs);
        TicketView view;
        view.ticket = *found;
        const std::optional<Till> till = TillStore::find(tx, found->till);
        view.till = till ? till->name : QString();
        view.cashier = nameOf(tx, found->user);
        if (found->approvedBy)
            view.approver = nameOf(tx, *found->approvedBy);
        if (found->refunds)
            view.refunds = TicketStore::nameOf(tx, *found->refunds);
        if (found->corrects)
            view.corrects = TicketStore::nameOf(tx, *found->corrects);
        for (const Ticket &refund : TicketStore::refundsOf(tx, found->id))
            view.refundedBy += refund.name;
        view.hash = TicketStore::hashOf(tx, found->id);
        return view;
    });
}

} // namespace cabas
