// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearfacts.h"

#include "core/reports/stockreportstore.h"
#include "core/reports/yearfactsstore.h"

namespace cabas {

namespace {

/// What is left to invoice of a supplier's goods, by VAT code, in proportion to what came.
std::vector<NotInvoiced::Part> leftOf(const std::vector<NotInvoiced::Part> &received, Money booked)
{
    Money sum;
    std::vector<qint64> weights;
    for (const NotInvoiced::Part &part : received) {
        const Money net = part.net.isNegative() ? Money() : part.net;
        weights.push_back(net.cents());
        sum += net;
    }
    if (sum <= booked)
        return {};
    std::vector<NotInvoiced::Part> left;
    const std::vector<Money> shares = share(sum - booked, weights);
    for (size_t i = 0; i < received.size(); ++i) {
        if (!shares[i].isZero())
            left.push_back({received[i].vatCode, received[i].rateBp, shares[i]});
    }
    return left;
}

} // namespace

Result<YearFacts> YearFactsService::of(const Session &session, const FiscalYear &year)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        YearFacts facts;
        const auto levels = StockReportStore::levelsAt(tx, year.end);
        if (!levels.empty()) {
            facts.stockValue = Money();
            for (const StockReportStore::Level &level : levels)
                *facts.stockValue += level.value;
        }
        const std::map<QString, Money> booked = YearFactsStore::booked(tx, year.start, year.end);
        for (NotInvoiced &supplier : YearFactsStore::received(tx, year.start, year.end)) {
            const auto bought = booked.find(supplier.supplier);
            supplier.parts =
                leftOf(supplier.parts, bought == booked.end() ? Money() : bought->second);
            if (!supplier.parts.empty())
                facts.notInvoiced.push_back(supplier);
        }
        return facts;
    });
}

} // namespace cabas
