// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salesentry.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/invoicing/salesinvoicerules.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int figureWidth = 104;
constexpr int rateWidth = 116;

} // namespace

SalesEntry::SalesEntry(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void SalesEntry::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [row](const QString &label, QWidget *editor, const QString &name, int width) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        if (width > 0)
            growWidth(field, width);
        row->addWidget(field, width > 0 ? 0 : 1);
        return field;
    };
    m_product = new ProductPick(m_desk);
    m_productField = add(tr("Product or words"), m_product, u"sales-product"_qs, 0);
    m_quantity = new QuantityEdit;
    m_quantityField = add(tr("Quantity"), m_quantity, u"sales-quantity"_qs, figureWidth);
    m_price = new PriceEdit;
    m_priceField = add(tr("Price, no VAT"), m_price, u"sales-price"_qs, figureWidth);
    m_rate = new QComboBox;
    add(tr("VAT"), m_rate, u"sales-rate"_qs, rateWidth);
    m_add = new KeyButton(tr("Add"));
    m_add->setObjectName(u"sales-add"_qs);
    m_add->setIconName(u"corner-down-left"_qs);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    connect(m_product, &ProductPick::picked, this, &SalesEntry::picked);
    connect(m_product, &ProductPick::dropped, this, [this] { m_chosen.reset(); });
    // No product is called so: they are words, and wait for their figures.
    connect(m_product, &ProductPick::missed, this, [this] {
        m_quantity->setFocus();
        m_quantity->selectAll();
    });
    for (FigureEdit *edit :
         {static_cast<FigureEdit *>(m_quantity), static_cast<FigureEdit *>(m_price)})
        connect(edit, &QLineEdit::returnPressed, this, &SalesEntry::enter);
    connect(m_add, &QPushButton::clicked, this, &SalesEntry::enter);
    listRates();
    clear();
}

void SalesEntry::listRates()
{
    const auto codes = CatalogService(m_desk.db()).vatCodes(m_desk.session());
    int highest = 0;
    for (const VatCode &code : codes ? *codes : std::vector<VatCode>()) {
        if (code.category == VatCategory::OutOfScope)
            continue;
        QString words = rateText(code.rateBp, Language::locale());
        if (code.category != VatCategory::Standard)
            words += u" · "_qs + vatCategoryLetter(code.category);
        m_rate->addItem(words, code.code);
        if (code.rateBp > highest) {
            highest = code.rateBp;
            m_usual = m_rate->count() - 1;
        }
    }
}

void SalesEntry::clear()
{
    m_chosen.reset();
    m_product->setProduct({});
    m_rate->setCurrentIndex(m_usual);
    m_quantity->setUnit(Unit::Piece);
    m_quantity->setValue(Quantity::units(1));
    m_price->setValue({});
    for (Field *field : {m_productField, m_quantityField, m_priceField})
        field->setError({});
}

void SalesEntry::focusProduct()
{
    m_product->setFocus();
}

void SalesEntry::picked(ProductId product)
{
    const auto found = CatalogService(m_desk.db()).find(m_desk.session(), product);
    if (!found)
        return;
    m_chosen = *found;
    m_quantity->setUnit(found->unit);
    m_quantity->setValue(Quantity::units(1));
    m_rate->setCurrentIndex(std::max(0, m_rate->findData(found->vat.code)));
    if (found->price)
        m_price->setValue(SalesInvoiceRules::netPrice(*found->price, found->vat.rateBp));
    m_quantity->setFocus();
    m_quantity->selectAll();
}

bool SalesEntry::take(const QString &code)
{
    if (m_chosen)
        enter();
    return m_product->take(code);
}

void SalesEntry::enter()
{
    for (Field *field : {m_productField, m_quantityField, m_priceField})
        field->setError({});
    TypedInvoiceLine line;
    if (m_chosen)
        line.code = m_chosen->code;
    else
        line.name = m_product->text().trimmed();
    if (line.code.isEmpty() && line.name.isEmpty()) {
        m_productField->refuse(tr("What is sold? A product’s name, or a few words."));
        return;
    }
    if (!m_quantity->value() || m_quantity->value()->milli() <= 0) {
        m_quantityField->refuse(tr("How many?"));
        return;
    }
    if (!m_price->value() || m_price->value()->e4() <= 0) {
        m_priceField->refuse(tr("At which price?"));
        return;
    }
    line.quantity = *m_quantity->value();
    line.price = *m_price->value();
    line.vatCode = m_rate->currentData().toString();
    clear();
    Q_EMIT entered(line);
    focusProduct();
}

} // namespace cabas::ui
