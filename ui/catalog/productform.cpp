// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/catalog/productchoices.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

ProductForm::ProductForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ProductForm::buildUi()
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
    m_name = new QLineEdit;
    m_nameField = add(tr("Name"), m_name, u"product-name"_qs);
    m_barcode = new QLineEdit;
    m_barcodeField = add(tr("Barcode"), m_barcode, u"product-barcode"_qs);
    m_price = new MoneyEdit;
    m_priceField = add(tr("Price, VAT included"), m_price, u"product-price"_qs);
    m_reason = new QLineEdit;
    m_reasonField = add(tr("Why this price"), m_reason, u"product-reason"_qs);
    m_vat = new QComboBox;
    m_vatField = add(tr("VAT"), m_vat, u"product-vat"_qs);
    m_unit = new QComboBox;
    add(tr("Sold by"), m_unit, u"product-unit"_qs);
    m_family = new QComboBox;
    m_family->setEditable(true);
    add(tr("Family"), m_family, u"product-family"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(tr("Units in a case, as delivered"), m_pack, u"product-pack"_qs);
    m_attribution = makeWrapped(OpenFoodRules::attribution(), TextSize::Caption, Token::TextMuted);
    m_attribution->setObjectName(u"product-attribution"_qs);
    column->addWidget(m_attribution);
    column->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new KeyButton(tr("Do not save"));
    cancel->setObjectName(u"product-cancel"_qs);
    m_save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    m_save->setObjectName(u"product-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ProductForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ProductForm::save);
    connect(m_name, &QLineEdit::editingFinished, this, &ProductForm::adviseVat);
    connect(m_barcode, &QLineEdit::editingFinished, this, &ProductForm::prefill);
}

void ProductForm::fillChoices()
{
    ProductChoices::fillVat(m_desk, *m_vat);
    ProductChoices::fillUnits(*m_unit);
    ProductChoices::fillFamilies(m_desk, *m_family);
    for (Field *field : {m_nameField, m_barcodeField, m_priceField, m_reasonField, m_packField})
        field->setError({});
}

void ProductForm::showNew(const QString &barcode)
{
    m_product.reset();
    fillChoices();
    m_name->clear();
    m_barcode->setText(barcode);
    m_barcodeField->show();
    m_price->setValue({});
    m_reasonField->hide();
    m_reason->clear();
    m_unit->setEnabled(true);
    m_pack->setValue(Quantity::units(1));
    m_save->setText(tr("Create the product"));
    m_proposal.reset();
    m_attribution->hide();
    m_vatField->setNote({});
    prefill();
}

/// Fills what is still blank from the extract of Open Food Facts, where it knows the barcode.
void ProductForm::prefill()
{
    if (m_product || m_proposal || m_barcode->text().trimmed().isEmpty())
        return;
    const auto proposal = OpenFoodService(m_desk.db(), m_desk.shop().path())
                              .propose(m_desk.session(), m_barcode->text());
    if (!proposal || !*proposal)
        return;
    m_proposal = *proposal;
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(m_proposal->name);
    if (m_proposal->family && m_family->currentText().isEmpty())
        m_family->setCurrentIndex(m_family->findData(m_proposal->family->value()));
    m_attribution->show();
    adviseVat();
}

/// Chooses the rate that the words of a new product call for, and says why.
void ProductForm::adviseVat()
{
    if (m_product || m_name->text().trimmed().isEmpty())
        return;
    const VatAdvice advice = m_proposal && m_name->text() == m_proposal->name
                                 ? m_proposal->vat
                                 : VatRules::advise(m_name->text(), m_family->currentText());
    const int index = m_vat->findData(u'S' + QString::number(advice.rateBp));
    if (index < 0)
        return; // a shop that is not liable, or has no such rate
    m_vat->setCurrentIndex(index);
    m_vatField->setNote(advice.reason);
}

void ProductForm::showProduct(const Product &product)
{
    m_product = product;
    m_proposal.reset();
    m_attribution->hide();
    m_vatField->setNote({});
    fillChoices();
    m_name->setText(product.name);
    m_barcodeField->hide();
    m_price->setValue(product.price);
    m_reasonField->show();
    m_reason->clear();
    m_vat->setCurrentIndex(m_vat->findData(product.vat.code));
    m_unit->setCurrentIndex(m_unit->findData(unitName(product.unit)));
    m_unit->setEnabled(false);
    if (product.family)
        m_family->setCurrentIndex(m_family->findData(product.family->value()));
    m_pack->setValue(product.pack);
    m_save->setText(tr("Save"));
}

void ProductForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

bool ProductForm::checkFields()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give the product a name.")
                                                             : QString());
    m_priceField->setError(m_price->value() ? QString() : tr("Write the price, for example 2,50."));
    m_packField->setError(m_pack->value() ? QString() : tr("Write a number of units."));
    for (Field *field : {m_nameField, m_priceField, m_packField}) {
        if (field->hasError()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void ProductForm::save()
{
    if (!checkFields())
        return;
    const Session session = m_desk.session();
    const QString family = m_family->currentText().trimmed();
    if (!m_product) {
        ProductDraft draft;
        draft.name = m_name->text();
        draft.barcode = m_barcode->text().trimmed();
        draft.price = *m_price->value();
        draft.priceReason = m_reason->text();
        draft.vatCode = m_vat->currentData().toString();
        draft.unit = m_unit->currentData().toString();
        draft.family = family;
        draft.pack = *m_pack->value();
        m_desk.run(
            this,
            [&db = m_desk.db(), path = m_desk.shop().path(), session, draft,
             known = m_proposal.has_value()] {
                return db.write([&](Tx &) -> Result<Product> {
                    CABAS_LET(product, CatalogService(db).add(session, draft));
                    if (known)
                        CABAS_TRY(OpenFoodService(db, path).complete(session, product.id));
                    return product;
                });
            },
            [this](const Result<Product> &product) { done(product); });
        return;
    }
    Product product = *m_product;
    product.name = m_name->text();
    product.pack = *m_pack->value();
    const QString vat = m_vat->currentData().toString();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, product, family, vat, price = *m_price->value(),
         reason = m_reason->text()] {
            return db.write([&](Tx &) -> Result<Product> {
                CatalogService catalog(db);
                Product changed = product;
                CABAS_LET(codes, catalog.vatCodes(session));
                for (const VatCode &code : codes) {
                    if (code.code == vat)
                        changed.vat = code;
                }
                if (!family.isEmpty()) {
                    CABAS_LET(id, catalog.addFamily(session, family));
                    changed.family = id;
                }
                CABAS_LET(saved, catalog.update(session, changed));
                if (!product.price || *product.price != price)
                    CABAS_TRY(catalog.setPrice(session, saved.id, price, session.today(), reason));
                return saved;
            });
        },
        [this](const Result<Product> &saved) { done(saved); });
}

void ProductForm::done(const Result<Product> &product)
{
    if (product)
        Q_EMIT saved(product->id);
    else
        complain(product.failure());
}

void ProductForm::complain(const Failure &failure)
{
    Field *field = m_nameField;
    if (failure.code.contains(u"price"_qs)) {
        field = m_priceField;
        m_reasonField->show();
    } else if (failure.code.contains(u"code"_qs) || failure.code.contains(u"check"_qs)) {
        field = m_product ? m_nameField : m_barcodeField;
    } else if (failure.code.contains(u"pack"_qs)) {
        field = m_packField;
    }
    field->refuse(failure.message);
}

} // namespace cabas::ui
