// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialjoining.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/special/specialgoods.h"
#include "core/special/specialrules.h"
#include "core/special/specialstore.h"
#include "core/stock/stockstore.h"

#include <algorithm>
#include <iterator>

namespace cabas {

namespace {

/// By the supplier it is asked of, or the product's usual one; without any, by whoever sells it.
bool isSoldBy(Tx &tx, SupplierId supplier, const SpecialOrder &order)
{
    if (order.supplier || !order.product)
        return order.supplier == supplier;
    return SupplierStore::item(tx, supplier, *order.product).has_value();
}

} // namespace

std::vector<SpecialOrder> SpecialJoining::waiting(Tx &tx, SupplierId supplier)
{
    const std::vector<SpecialOrder> open = SpecialStore::open(tx);
    std::vector<SpecialOrder> found;
    std::copy_if(open.begin(), open.end(), std::back_inserter(found),
                 [&](const SpecialOrder &order) {
                     return SpecialRules::isToOrder(order) && isSoldBy(tx, supplier, order);
                 });
    return found;
}

Result<ProductId> SpecialJoining::productOf(const SpecialOrder &order)
{
    if (order.product)
        return *order.product;
    // Two members may ask for one article: the first order makes the product.
    if (const auto product = SpecialGoods::productOf(m_tx, order))
        return *product;
    CABAS_TRY(m_session.require(Permission::EditProducts));
    CABAS_LET(made, SpecialGoods::makeProduct(m_tx, m_session, order));
    ++m_made;
    return made;
}

void SpecialJoining::take(const SpecialOrder &order)
{
    const Result<ProductId> product = productOf(order);
    if (!product) {
        m_warnings.push_back({product.failure().code, product.failure().message});
        return;
    }
    if (!order.product)
        SpecialStore::setProduct(m_tx, order.id, *product);
    m_wanted[*product] += order.missing();
    SpecialEvent event;
    event.order = order.id;
    event.kind = SpecialEventKind::Ordered;
    event.quantity = order.missing();
    event.supplierOrder = m_draft.id;
    event.day = m_session.today();
    event.at = m_session.now();
    event.user = m_session.user();
    SpecialStore::addEvent(m_tx, event);
    ++m_orders;
}

OrderLine SpecialJoining::lineOf(const Product &product) const
{
    for (const OrderLine &line : m_draft.lines) {
        if (line.product == product.id)
            return line;
    }
    OrderLine line;
    line.product = product.id;
    line.pack = product.pack;
    line.unit = product.unit;
    if (const auto item = SupplierStore::item(m_tx, m_draft.supplier, product.id)) {
        line.reference = item->reference;
        line.pack = item->pack;
        line.cost = item->cost;
    }
    if (line.cost.isZero())
        line.cost = StockStore::level(m_tx, product.id).lastCost;
    return line;
}

Result<OrderLine> SpecialJoining::grown(ProductId id, Quantity wanted) const
{
    const std::optional<Product> product = CatalogStore::find(m_tx, id, m_session.today());
    if (!product)
        return notFound(tr("This product is no longer in the catalogue."), u"unknown_product"_qs);
    OrderLine line = lineOf(*product);
    line.packs = SpecialRules::packsFor(line.quantity + wanted, line.pack);
    line = OrderRules::withQuantity(line);
    CABAS_TRY(OrderRules::check(line, *product));
    return line;
}

Result<> SpecialJoining::join()
{
    for (const SpecialOrder &order : waiting(m_tx, m_draft.supplier))
        take(order);
    for (const auto &[product, wanted] : m_wanted) {
        CABAS_LET(line, grown(product, wanted));
        const auto same =
            std::find_if(m_draft.lines.begin(), m_draft.lines.end(),
                         [&, id = product](const OrderLine &other) { return other.product == id; });
        if (same == m_draft.lines.end())
            m_draft.lines.push_back(line);
        else
            *same = line;
    }
    if (m_wanted.empty())
        return Ok{};
    if (!OrderStore::update(m_tx, m_draft))
        return conflict(tr("Somebody else changed order %1 in the meantime. Look at it again, then "
                           "make your change.")
                            .arg(m_draft.number),
                        u"changed_meanwhile"_qs);
    OrderStore::setLines(m_tx, m_draft.id, m_draft.lines);
    return Ok{};
}

} // namespace cabas
