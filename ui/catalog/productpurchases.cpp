// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpurchases.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int newestReceipts = 8;
constexpr int newestPrices = 12;

} // namespace

ProductPurchases::ProductPurchases(Desk &desk, const Product &product, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addOffers(product);
    addReceipts(product);
    addPrices(product);
}

void ProductPurchases::addTitle(const QString &title)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(makeLabel(title, TextSize::Body, Weight::Strong));
}

void ProductPurchases::addRow(const QString &left, const QString &right, bool strong)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ElidedLabel(left, TextSize::Body, Weight::Regular, Token::TextMuted), 1);
    row->addWidget(makeLabel(right, TextSize::Body, strong ? Weight::Strong : Weight::Regular));
    m_column->addLayout(row);
}

void ProductPurchases::addOffers(const Product &product)
{
    const QLocale locale = Language::locale();
    const SupplierService suppliers(m_desk.db());
    const auto offers = suppliers.offers(product.id);
    addTitle(tr("Who sells it to us"));
    if (!offers || offers->empty()) {
        m_column->addWidget(
            makeWrapped(tr("No supplier sells it to us yet."), TextSize::Body, Token::TextMuted));
        return;
    }
    for (const SupplierItem &item : *offers) {
        const auto supplier = suppliers.find(item.supplier);
        const QString cost =
            item.cost.isZero() ? tr("cost not known") : costText(item.cost, locale);
        addRow(supplier ? supplier->name : QString(), cost);
        QStringList terms{tr("case of %1").arg(quantityText(item.pack, product.unit, locale))};
        if (!item.reference.isEmpty())
            terms.prepend(tr("reference %1").arg(item.reference));
        if (item.minimum > Quantity())
            terms += tr("at least %1").arg(quantityText(item.minimum, product.unit, locale));
        m_column->addWidget(new ElidedLabel(terms.join(u" · "), TextSize::Caption, Weight::Regular,
                                            Token::TextMuted));
    }
}

void ProductPurchases::addReceipts(const Product &product)
{
    const QLocale locale = Language::locale();
    const auto receipts =
        SupplierService(m_desk.db()).receipts(m_desk.session(), product.id, newestReceipts);
    if (!receipts || receipts->empty())
        return;
    addTitle(tr("Last deliveries, without VAT"));
    for (const StockMove &move : *receipts)
        addRow(u"%1 · %2"_qs.arg(dateText(move.day),
                                 quantityText(move.quantity, product.unit, locale)),
               costText(move.cost, locale));
}

void ProductPurchases::addPrices(const Product &product)
{
    const auto prices = CatalogService(m_desk.db()).prices(product.id);
    if (!prices || prices->empty())
        return;
    addTitle(tr("On our shelf, VAT included"));
    int shown = 0;
    for (const Price &price : *prices) {
        if (++shown > newestPrices)
            return;
        QString when = price.from == CatalogRules::always()
                           ? tr("From the beginning")
                           : tr("From %1").arg(dateText(price.from));
        if (!price.reason.isEmpty())
            when += u" · "_qs + price.reason;
        addRow(when, priceText(price.price, product.unit, Language::locale()));
    }
}

} // namespace cabas::ui
