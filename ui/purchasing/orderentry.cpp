// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderentry.h"

#include "core/purchasing/orderrules.h"
#include "core/purchasing/orderservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int figureWidth = 104;
constexpr int compactWidth = 96;

} // namespace

OrderEntry::OrderEntry(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void OrderEntry::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [row](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        row->addWidget(field);
        return field;
    };
    m_product = new ProductPick(m_desk);
    m_productField = add(tr("Product, by name or scan"), m_product, u"entry-product"_qs);
    row->setStretchFactor(m_productField, 1);
    m_packs = new QuantityEdit;
    m_packsField = add(tr("Packs"), m_packs, u"entry-packs"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(tr("Units in a pack"), m_pack, u"entry-pack"_qs);
    m_cost = new PriceEdit;
    m_costField = add(tr("Cost of one unit"), m_cost, u"entry-cost"_qs);
    for (Field *field : {m_packsField, m_packField, m_costField})
        field->setFixedWidth(grown(figureWidth) + field->fontMetrics().averageCharWidth() * 4);
    m_add = new KeyButton(tr("Add"));
    m_add->setObjectName(u"entry-add"_qs);
    m_add->setIconName(u"corner-down-left"_qs);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    connect(m_product, &ProductPick::picked, this, &OrderEntry::picked);
    connect(m_product, &ProductPick::dropped, this, [this] { m_line.reset(); });
    connect(m_product, &ProductPick::missed, this,
            [this](const QString &why) { refuse(m_productField, why); });
    for (FigureEdit *edit : {static_cast<FigureEdit *>(m_packs), static_cast<FigureEdit *>(m_pack),
                             static_cast<FigureEdit *>(m_cost)})
        connect(edit, &QLineEdit::returnPressed, this, &OrderEntry::enter);
    connect(m_add, &QPushButton::clicked, this, &OrderEntry::enter);
}

void OrderEntry::setCompact()
{
    m_productField->setLabel(tr("Product"));
    m_packField->setLabel(tr("Units each"));
    m_costField->setLabel(tr("Unit cost"));
    for (Field *field : {m_packsField, m_packField, m_costField})
        field->setFixedWidth(grown(compactWidth));
}

void OrderEntry::setSlim()
{
    m_product->setPlaceholderText(tr("Add a product: name or scan"));
    m_packs->setPlaceholderText(tr("Packs"));
    m_pack->setPlaceholderText(tr("Per pack"));
    m_cost->setPlaceholderText(tr("Cost"));
    for (Field *field : {m_productField, m_packsField, m_packField, m_costField}) {
        field->editor()->setToolTip(field->editor()->accessibleName());
        field->setLabel({});
        field->setNoteReserved(false);
    }
    for (Field *field : {m_packsField, m_packField, m_costField})
        field->setFixedWidth(grown(compactWidth));
}

void OrderEntry::setSupplier(SupplierId supplier)
{
    m_supplier = supplier;
    setEnabled(supplier.value() > 0);
    clear();
}

void OrderEntry::clear()
{
    m_line.reset();
    m_product->setProduct({});
    for (Field *field : {m_productField, m_packsField, m_packField, m_costField})
        field->setError({});
    m_packs->setValue({});
    m_pack->setUnit(Unit::Piece);
    m_pack->setValue({});
    m_cost->setValue({});
}

void OrderEntry::focusProduct()
{
    m_product->setFocus();
}

void OrderEntry::showLine(const OrderLine &line)
{
    clear();
    m_product->setProduct(line.product);
    m_line = line;
    const bool isByPack = !line.packs.isZero();
    m_pack->setUnit(line.unit);
    // Ordered by the unit, a pack of one says the same.
    m_packs->setUnit(isByPack ? Unit::Piece : line.unit);
    m_packs->setValue(isByPack ? line.packs : line.quantity);
    m_pack->setValue(isByPack ? line.pack : Quantity::units(1));
    m_cost->setValue(line.cost.isZero() ? std::nullopt : std::optional(line.cost));
    m_packs->setFocus();
    m_packs->selectAll();
}

void OrderEntry::picked(ProductId product)
{
    const auto line = OrderService(m_desk.db()).suggested(m_desk.session(), m_supplier, product);
    if (!line) {
        refuse(m_productField, line.failure().message);
        return;
    }
    OrderLine first = *line;
    first.packs = Quantity::units(1);
    showLine(first);
    m_line = first;
}

bool OrderEntry::take(const QString &code)
{
    if (m_line)
        enter();
    if (m_line)
        return true; // the one before is not whole: its field says why
    return m_product->take(code);
}

void OrderEntry::refuse(Field *field, const QString &why)
{
    field->refuse(why);
}

void OrderEntry::enter()
{
    for (Field *field : {m_productField, m_packsField, m_packField, m_costField})
        field->setError({});
    if (!m_line) {
        refuse(m_productField, tr("Which product? Type its name, or scan it."));
        return;
    }
    if (!m_packs->value() || m_packs->value()->milli() <= 0) {
        refuse(m_packsField, tr("How many?"));
        return;
    }
    if (!m_pack->value() || m_pack->value()->milli() <= 0) {
        refuse(m_packField, tr("How many?"));
        return;
    }
    if (!m_cost->problem().isEmpty()) {
        refuse(m_costField, m_cost->problem());
        return;
    }
    OrderLine line = *m_line;
    line.packs = *m_packs->value();
    line.pack = *m_pack->value();
    line.cost = m_cost->value().value_or(UnitPrice());
    line = OrderRules::withQuantity(line);
    clear();
    Q_EMIT entered(line);
    focusProduct();
}

} // namespace cabas::ui
