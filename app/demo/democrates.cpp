// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democrates.h"

#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/crateservice.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct DemoKind {
    const char *name;
    qint64 tareMilli;
    qint64 depositCents;
    bool returnable;
};

constexpr std::array<DemoKind, 4> kinds{{{"Caisse plastique verte 60 × 40", 1'650, 400, true},
                                         {"Cagette bois", 620, 0, false},
                                         {"Caisse maraîchère", 1'240, 250, true},
                                         {"Palette Europe", 25'000, 800, true}}};
constexpr qint64 crateHolds = 12'000; ///< grams

} // namespace

Result<> DemoCrates::fill()
{
    CrateService service(m_world.db);
    for (const DemoKind &each : kinds) {
        CrateKind kind;
        kind.name = QString::fromUtf8(each.name);
        kind.tare = Quantity::fromMilli(each.tareMilli);
        kind.deposit = Money::fromCents(each.depositCents);
        kind.returnable = each.returnable;
        CABAS_LET(added, service.add(m_world.as(u"rosalie"_qs, u"Bureau"_qs), kind));
        m_world.crates.push_back(added);
    }
    return Ok{};
}

ReceivedGoods DemoCrates::packed(ReceivedGoods goods) const
{
    const qint64 net = goods.quantity->milli();
    // Roots and fruit come in the large ones, small amounts in the market gardener's.
    const CrateKind &kind = m_world.crates[net >= crateHolds ? 0 : 2];
    const int count = int(std::min<qint64>(CrateRules::maxCount, (net - 1) / crateHolds + 1));
    goods.crates = {{kind.id, count, kind.name, kind.tare}};
    goods.gross = *goods.quantity + CrateRules::tareOf(goods.crates);
    if (goods.gross->milli() > CrateRules::maxGrossMilli)
        goods.gross.reset();
    else
        goods.quantity.reset();
    return goods;
}

Result<> DemoCrates::handBack(QDate day)
{
    constexpr int friday = 5;
    constexpr int kept = 4;
    if (day.dayOfWeek() != friday)
        return Ok{};
    CrateService service(m_world.db);
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    CABAS_LET(balances, service.balances(session));
    for (const CrateBalance &balance : balances) {
        const int back = std::min(balance.count - kept, CrateRules::maxCount);
        if (back > 0)
            CABAS_TRY(service.move(session, {balance.kind, balance.supplier, -back, {}, {}}));
    }
    return Ok{};
}

} // namespace cabas
