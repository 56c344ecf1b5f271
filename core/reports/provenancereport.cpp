// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/provenancereport.h"

#include "core/access/shopplacestore.h"
#include "core/base/text.h"
#include "core/reports/provenancestore.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

constexpr int whole = 10'000; // basis points
constexpr qint64 metresInKilometre = 1000;

/// Amounts of one side, purchases or sales.
struct Side {
    Money amount;
    Money organic;
    Money local;
    Money fair;
    Money placed;              ///< of the goods whose place is known
    qint64 centKilometres = 0; ///< sum of amount x kilometres
};

struct Pair {
    Side bought;
    Side sold;
};

class Counter {
public:
    Counter(QHash<qint64, ProvenanceStore::Facts> facts, const ShopPlace &shop)
        : m_facts(std::move(facts)), m_shop(shop)
    {
    }

    void count(Side &side, const ProvenanceStore::Goods &goods)
    {
        const ProvenanceStore::Facts facts = m_facts.value(goods.product);
        side.amount += goods.amount;
        if (facts.organic)
            side.organic += goods.amount;
        if (facts.fair)
            side.fair += goods.amount;
        if (facts.from && m_shop.at) {
            const qint64 kilometres =
                mulDivRounded(metresBetween(*facts.from, *m_shop.at), 1, metresInKilometre);
            side.placed += goods.amount;
            side.centKilometres += goods.amount.cents() * kilometres;
            if (kilometres < m_shop.localKm)
                side.local += goods.amount;
        } else if (facts.localLabel) {
            side.local += goods.amount;
        }
        if (!facts.from)
            m_unplaced.insert(goods.product);
    }

    int unplaced() const { return int(m_unplaced.size()); }

private:
    QHash<qint64, ProvenanceStore::Facts> m_facts;
    ShopPlace m_shop;
    QSet<qint64> m_unplaced;
};

/// Basis points; nothing where there is no amount.
ReportCell shareOf(Money part, Money amount)
{
    if (amount.cents() <= 0)
        return {};
    return mulDivRounded(part.cents(), whole, amount.cents());
}

void append(ReportRow &row, const Side &side)
{
    row.push_back(cell(side.amount));
    for (const Money part : {side.organic, side.local, side.fair})
        row.push_back(shareOf(part, side.amount));
    if (side.placed.cents() > 0)
        row.push_back(cell(mulDivRounded(side.centKilometres, 1, side.placed.cents())));
    else
        row.push_back({});
    row.push_back(shareOf(side.placed, side.amount));
}

ReportRow rowOf(const QString &name, const Pair &pair)
{
    ReportRow row{cell(name)};
    append(row, pair.sold);
    append(row, pair.bought);
    return row;
}

} // namespace

Result<> ProvenanceReport::fill(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    const bool bySupplier = request.by == u"supplier";
    if (!bySupplier && !request.by.isEmpty() && request.by != u"family")
        return wrongUsage(tr("“%1” is not one of: %2.").arg(request.by, u"family, supplier"_qs),
                          u"by"_qs);
    addColumns(bySupplier, table);
    const ShopPlace shop = ShopPlaceStore::read(tx);
    Counter counter(ProvenanceStore::facts(tx), shop);
    QMap<QString, Pair> groups;
    Pair total;
    const auto nameOf = [&](const ProvenanceStore::Goods &goods) {
        const QString name = bySupplier ? goods.supplier : goods.family;
        if (!name.isEmpty())
            return name;
        return bySupplier ? tr("Without supplier") : tr("Without family");
    };
    for (const ProvenanceStore::Goods &goods : ProvenanceStore::sales(tx, table.from, table.to)) {
        counter.count(groups[nameOf(goods)].sold, goods);
        counter.count(total.sold, goods);
    }
    for (const ProvenanceStore::Goods &goods :
         ProvenanceStore::purchases(tx, table.from, table.to)) {
        counter.count(groups[nameOf(goods)].bought, goods);
        counter.count(total.bought, goods);
    }
    std::vector<std::pair<QString, QString>> names;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        names.emplace_back(fold(it.key()), it.key());
    std::sort(names.begin(), names.end());
    for (const auto &[folded, name] : names)
        table.rows.push_back(rowOf(name, groups.value(name)));
    table.totals = rowOf(tr("Total"), total);
    addNotes(shop, counter.unplaced(), table);
    return Ok{};
}

void ProvenanceReport::addColumns(bool bySupplier, ReportTable &table)
{
    table.columns = {{bySupplier ? u"supplier"_qs : u"family"_qs,
                      bySupplier ? tr("Supplier") : tr("Family"), ColumnKind::Text}};
    const auto addSide = [&](const QString &side, const QStringList &heads) {
        const QStringList fields{u"_cents"_qs,   u"_organic_bp"_qs, u"_local_bp"_qs,
                                 u"_fair_bp"_qs, u"_km"_qs,         u"_located_bp"_qs};
        for (int i = 0; i < fields.size(); ++i) {
            ColumnKind kind = ColumnKind::Rate;
            if (i == 0)
                kind = ColumnKind::Money;
            else if (fields[i] == u"_km")
                kind = ColumnKind::Integer;
            table.columns.push_back({side + fields[i], heads[i], kind});
        }
    };
    addSide(u"sold"_qs, {tr("Sold"), tr("Sold: organic"), tr("Sold: local"), tr("Sold: fair trade"),
                         tr("Sold: km"), tr("Sold: place known")});
    addSide(u"bought"_qs, {tr("Bought"), tr("Bought: organic"), tr("Bought: local"),
                           tr("Bought: fair trade"), tr("Bought: km"), tr("Bought: place known")});
}

void ProvenanceReport::addNotes(const ShopPlace &shop, int unplaced, ReportTable &table)
{
    table.notes += tr("Sales include VAT; purchases are what was received, at cost.");
    table.notes += tr("Local: less than %1 km from the shop as the crow flies, or a local label "
                      "where the place is not known.")
                       .arg(shop.localKm);
    table.notes += tr("Kilometres are weighted by amount, over the goods whose place is known.");
    if (!shop.at)
        table.notes += tr("The shop’s own place is not set: no distance can be told. Set it with "
                          "its coordinates, then ask again.");
    if (unplaced > 0)
        table.notes +=
            tr("%n products of this report have no known place of origin.", nullptr, unplaced);
}

} // namespace cabas
