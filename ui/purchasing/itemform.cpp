// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/itemform.h"

#include "core/catalog/catalogservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

ItemForm::ItemForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ItemForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        return field;
    };
    m_product = new QLineEdit;
    m_productField = add(tr("Code or barcode of the product"), m_product, u"item-product"_qs);
    m_reference = new QLineEdit;
    m_referenceField = add(tr("Their reference"), m_reference, u"item-reference"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(tr("Units in a case"), m_pack, u"item-pack"_qs);
    m_cost = new PriceEdit;
    m_costField = add(tr("Cost of one unit, without VAT"), m_cost, u"item-cost"_qs);
    m_costField->setNote(tr("Leave it empty while it is not known."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new KeyButton(tr("Do not save"));
    cancel->setObjectName(u"item-cancel"_qs);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"item-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(m_product, &QLineEdit::editingFinished, this, &ItemForm::lookUp);
    connect(cancel, &QPushButton::clicked, this, &ItemForm::cancelled);
    connect(save, &QPushButton::clicked, this, &ItemForm::save);
}

void ItemForm::clearErrors()
{
    for (Field *field : {m_productField, m_referenceField, m_packField, m_costField})
        field->setError({});
}

void ItemForm::showNew(SupplierId supplier)
{
    m_item = {};
    m_item.supplier = supplier;
    clearErrors();
    m_product->setEnabled(true);
    m_product->clear();
    m_productField->setNote({});
    m_reference->clear();
    m_pack->setUnit(Unit::Piece);
    m_pack->setValue(Quantity::units(1));
    m_cost->setValue({});
    m_product->setFocus();
}

void ItemForm::showItem(const SoldItem &sold)
{
    showNew(sold.item.supplier);
    m_item = sold.item;
    m_product->setText(sold.productCode);
    m_product->setEnabled(false);
    m_productField->setNote(sold.productName);
    m_reference->setText(sold.item.reference);
    m_pack->setUnit(sold.unit);
    m_pack->setValue(sold.item.pack);
    m_cost->setValue(sold.item.cost.isZero() ? std::nullopt : std::optional(sold.item.cost));
    m_reference->setFocus();
}

void ItemForm::lookUp()
{
    const QString typed = m_product->text().trimmed();
    if (typed.isEmpty() || !m_product->isEnabled())
        return;
    const Result<ProductHit> hit = CatalogService(m_desk.db()).findByCode(m_desk.session(), typed);
    m_productField->setError(hit ? QString() : hit.failure().message);
    m_item.product = hit ? hit->product.id : ProductId(0);
    if (!hit)
        return;
    m_productField->setNote(hit->product.name);
    m_pack->setUnit(hit->product.unit);
}

void ItemForm::save()
{
    lookUp();
    if (m_item.product.value() == 0) {
        if (!m_productField->hasError())
            m_productField->setError(tr("Which product is it? Type its code, or scan it."));
        m_product->setFocus();
        return;
    }
    m_packField->setError(m_pack->value() ? QString() : tr("Write a number of units."));
    m_costField->setError(m_cost->problem());
    if (m_packField->hasError() || m_costField->hasError())
        return;
    SupplierItem item = m_item;
    item.reference = m_reference->text();
    item.pack = *m_pack->value();
    item.cost = m_cost->value().value_or(UnitPrice());
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, item] { return SupplierService(db).setItem(session, item); },
        [this](const Result<> &result) { done(result); });
}

void ItemForm::done(const Result<> &result)
{
    if (result) {
        Q_EMIT saved();
        return;
    }
    const QString code = result.failure().code;
    Field *field = m_referenceField;
    if (code.contains(u"product"_qs))
        field = m_productField;
    else if (code.contains(u"pack"_qs))
        field = m_packField;
    else if (code.contains(u"cost"_qs))
        field = m_costField;
    field->refuse(result.failure().message);
}

} // namespace cabas::ui
