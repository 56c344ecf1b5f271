// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a scenario that are about goods weighed with their crates.
#include "tests/scenarios/stage.h"

#include "core/base/text.h"
#include "core/purchasing/crateservice.h"
#include "core/purchasing/supplierservice.h"

namespace cabas::test {

/// `crate "Green crate" of 1,650 kg, deposit 4,00`.
Result<> Stage::addCrate(const Words &said)
{
    CrateKind kind;
    kind.name = said.captured(1);
    kind.tare = parseQuantity(said.captured(2)).value_or(Quantity());
    kind.deposit = parseMoney(said.captured(3)).value_or(Money());
    CABAS_TRY(CrateService(m_shop.db()).add(m_shop.session(), kind));
    return Ok{};
}

/// `"Garden" delivers`: left open, to be weighed.
Result<> Stage::beginDelivery(const Words &said)
{
    Supplier supplier;
    supplier.name = said.captured(1);
    CABAS_LET(kept, SupplierService(m_shop.db()).add(m_shop.session(), supplier));
    CABAS_LET(started, ReceptionService(m_shop.db()).start(m_shop.session(), kept.id));
    m_delivery = started.delivery;
    return Ok{};
}

/// `weigh 12,480 CAR with 2 "Green crate"`.
Result<> Stage::weigh(const Words &said)
{
    CABAS_LET(kind, CrateService(m_shop.db()).find(m_shop.session(), said.captured(4)));
    ReceivedGoods goods;
    goods.gross = parseQuantity(said.captured(1));
    goods.crates = {{kind.id, said.captured(3).toInt(), {}, {}}};
    goods.cost = UnitPrice::fromE4(10'000);
    CABAS_TRY(
        ReceptionService(m_shop.db()).scan(m_shop.session(), m_delivery, said.captured(2), goods));
    return Ok{};
}

/// `hand 1 "Green crate" back to "Garden"`.
Result<> Stage::handBack(const Words &said)
{
    CABAS_LET(kind, CrateService(m_shop.db()).find(m_shop.session(), said.captured(2)));
    CABAS_LET(supplier, SupplierService(m_shop.db()).find(said.captured(3)));
    CABAS_TRY(
        CrateService(m_shop.db())
            .move(m_shop.session(), {kind.id, supplier.id, -said.captured(1).toInt(), {}, {}}));
    return Ok{};
}

/// `expect 2 "Green crate" of "Garden" worth 8,00`.
Result<> Stage::expectCrates(const Words &said)
{
    CABAS_LET(balances, CrateService(m_shop.db()).balances(m_shop.session()));
    CrateBalance found{CrateKindId(0), {}, SupplierId(0), {}, 0, {}};
    for (const CrateBalance &each : balances) {
        if (each.kindName == said.captured(2) && each.supplierName == said.captured(3))
            found = each;
    }
    const Money worth = parseMoney(said.captured(4)).value_or(Money());
    if (found.count == said.captured(1).toInt() && found.value == worth)
        return Ok{};
    return refused(u"found %1 worth %2 cents"_qs.arg(found.count).arg(found.value.cents()));
}

} // namespace cabas::test
