// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/creditclaims.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/reserves.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

bool isSameThing(const ExpectedCredit &a, const ExpectedCredit &b)
{
    return a.line == b.line && a.gap == b.gap && a.kind == b.kind;
}

/// Prices move after the end of a delivery; what is claimed of it does not.
bool isSameClaim(const ExpectedCredit &a, const ExpectedCredit &b)
{
    return isSameThing(a, b) && a.quantity == b.quantity;
}

template <typename Predicate>
bool isAny(const std::vector<ExpectedCredit> &credits, Predicate predicate)
{
    return std::any_of(credits.begin(), credits.end(), predicate);
}

} // namespace

std::vector<ExpectedCredit> CreditClaims::wanted(Tx &tx, const Session &session, DeliveryId id)
{
    const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
    std::vector<DeliveryLine> lines = DeliveryStore::lines(tx, id);
    for (DeliveryLine &line : lines) {
        if (!line.supplier && delivery)
            line.supplier = delivery->supplier;
        const std::optional<SupplierItem> item =
            line.supplier && line.cost.isZero()
                ? SupplierStore::item(tx, *line.supplier, line.product)
                : std::nullopt;
        if (item)
            line.cost = item->cost;
    }
    std::vector<ExpectedCredit> credits;
    for (const Reserve &reserve : Reserves::of(lines, DeliveryGapStore::of(tx, id))) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const DeliveryLine &each) {
            return each.id == reserve.line;
        });
        if (reserve.value.cents() <= 0 || line == lines.end() || !line->supplier)
            continue;
        const auto product = CatalogStore::find(tx, line->product, session.today());
        ExpectedCredit credit;
        credit.supplier = *line->supplier;
        credit.delivery = id;
        credit.line = line->id;
        credit.gap = reserve.gap;
        credit.kind = reserve.kind;
        credit.quantity = reserve.quantity;
        credit.cost = line->cost;
        credit.amount = reserve.value;
        credit.vat = product->vat;
        credit.day = session.today();
        credits.push_back(credit);
    }
    return credits;
}

std::vector<ExpectedCredit> CreditClaims::renew(Tx &tx, const Session &session, DeliveryId id)
{
    const std::vector<ExpectedCredit> claims = wanted(tx, session, id);
    const std::vector<ExpectedCredit> before = CreditStore::ofDelivery(tx, id);
    std::vector<ExpectedCredit> gone;
    for (const ExpectedCredit &old : before) {
        // What was invoiced at too much is, however much came.
        if (old.isOpen() && !old.price &&
            !isAny(claims, [&](const ExpectedCredit &each) { return isSameClaim(each, old); }))
            gone.push_back(old);
    }
    if (!gone.empty())
        drop(tx, session, id, gone, tr("More of this delivery was counted after its end."));
    Money added;
    for (const ExpectedCredit &claim : claims) {
        const bool isWritten = isAny(before, [&](const ExpectedCredit &old) {
            return isSameClaim(old, claim) ||
                   (old.state == CreditState::Settled && isSameThing(old, claim));
        });
        if (isWritten)
            continue;
        CreditStore::add(tx, claim, session.user(), session.now());
        added += claim.amount;
    }
    if (!added.isZero())
        AuditStore::record(tx, session, "credit.expect", u"delivery"_qs, id.value(),
                           {{u"amount_cents"_qs, added.cents()}});
    std::vector<ExpectedCredit> open = CreditStore::ofDelivery(tx, id);
    std::erase_if(open, [](const ExpectedCredit &credit) { return !credit.isOpen(); });
    return open;
}

void CreditClaims::dropReversed(Tx &tx, const Session &session, DeliveryId id,
                                const std::vector<DeliveryLineId> &lines, const QString &reason)
{
    std::vector<ExpectedCredit> gone = CreditStore::ofDelivery(tx, id);
    std::erase_if(gone, [&](const ExpectedCredit &credit) {
        const bool isTakenBack =
            lines.empty() || std::find(lines.begin(), lines.end(), credit.line) != lines.end();
        return !credit.isOpen() || !isTakenBack;
    });
    if (!gone.empty())
        drop(tx, session, id, gone, tr("The reception was taken back: %1").arg(reason));
}

void CreditClaims::drop(Tx &tx, const Session &session, DeliveryId delivery,
                        const std::vector<ExpectedCredit> &credits, const QString &reason)
{
    Money sum;
    for (const ExpectedCredit &credit : credits) {
        CreditStore::drop(tx, credit.id, session.today(), reason, session.user(), session.now());
        sum += credit.amount;
    }
    AuditStore::record(tx, session, "credit.drop", u"delivery"_qs, delivery.value(),
                       {{u"amount_cents"_qs, sum.cents()}, {u"reason"_qs, reason}});
}

} // namespace cabas
