// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierform.h"

#include "core/catalog/ownfieldservice.h"
#include "ui/catalog/ownfieldblock.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int notesHeight = 80;

} // namespace

SupplierForm::SupplierForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    buildButtons();
}

void SupplierForm::buildUi()
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
    m_nameField = add(tr("Name"), m_name, u"supplier-name"_qs);
    m_code = new QLineEdit;
    m_codeField = add(tr("Code"), m_code, u"supplier-code"_qs);
    m_codeField->setNote(tr("Leave it empty and one is given."));
    m_phone = new QLineEdit;
    m_phoneField = add(tr("Phone"), m_phone, u"supplier-phone"_qs);
    m_email = new QLineEdit;
    m_emailField = add(tr("E-mail"), m_email, u"supplier-email"_qs);
    m_terms = new QLineEdit;
    m_termsField = add(tr("Paid how many days after the invoice"), m_terms, u"supplier-terms"_qs);
    m_siren = new QLineEdit;
    m_sirenField = add(tr("SIREN"), m_siren, u"supplier-siren"_qs);
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    growHeight(m_notes, notesHeight);
    m_notesField =
        add(tr("Notes: days, minimum order, who to ask for"), m_notes, u"supplier-notes"_qs);
    m_active = new QCheckBox(tr("We buy from them"));
    m_active->setObjectName(u"supplier-active"_qs);
    column->addWidget(m_active);
    m_own = new OwnFieldBlock(m_desk, RecordKind::Supplier);
    column->addWidget(m_own);
}

void SupplierForm::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new KeyButton(tr("Do not save"));
    cancel->setObjectName(u"supplier-cancel"_qs);
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"supplier-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &SupplierForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &SupplierForm::save);
}

void SupplierForm::clearErrors()
{
    for (Field *field : {m_nameField, m_codeField, m_phoneField, m_emailField, m_termsField,
                         m_sirenField, m_notesField})
        field->setError({});
}

void SupplierForm::showNew()
{
    showSupplier({});
    m_active->hide();
    m_save->setText(tr("Add the supplier"));
}

void SupplierForm::showSupplier(const Supplier &supplier)
{
    m_supplier = supplier;
    m_name->setText(supplier.name);
    m_code->setText(supplier.code);
    m_phone->setText(supplier.phone);
    m_email->setText(supplier.email);
    m_terms->setText(QString::number(supplier.termsDays));
    m_siren->setText(supplier.siren);
    m_notes->setPlainText(supplier.notes);
    m_active->setChecked(supplier.active);
    m_active->show();
    m_own->showRecord(supplier.id.value());
    m_save->setText(tr("Save"));
    clearErrors();
}

void SupplierForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void SupplierForm::save()
{
    clearErrors();
    bool isWhole = false;
    Supplier supplier = m_supplier;
    supplier.termsDays = m_terms->text().trimmed().toInt(&isWhole);
    if (!isWhole) {
        m_termsField->setError(tr("Write a number of days, for example 30."));
        m_terms->setFocus();
        return;
    }
    if (!m_own->check())
        return;
    supplier.name = m_name->text();
    supplier.code = m_code->text();
    supplier.phone = m_phone->text();
    supplier.email = m_email->text();
    supplier.siren = m_siren->text();
    supplier.notes = m_notes->toPlainText();
    supplier.active = m_active->isChecked();
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, supplier, own = m_own->values()] {
            return db.write([&](Tx &) -> Result<Supplier> {
                SupplierService suppliers(db);
                CABAS_LET(kept, supplier.id.value() > 0 ? suppliers.update(session, supplier)
                                                        : suppliers.add(session, supplier));
                CABAS_TRY(OwnFieldService(db).setValues(session, RecordKind::Supplier,
                                                        kept.id.value(), own));
                return kept;
            });
        },
        [this](const Result<Supplier> &saved) { done(saved); });
}

void SupplierForm::done(const Result<Supplier> &supplier)
{
    if (supplier) {
        Q_EMIT saved(supplier->id);
        return;
    }
    const QString code = supplier.failure().code;
    Field *field = m_nameField;
    if (code.contains(u"code"_qs))
        field = m_codeField;
    else if (code.contains(u"phone"_qs) || code.contains(u"contact"_qs))
        field = m_phoneField;
    else if (code.contains(u"email"_qs))
        field = m_emailField;
    else if (code.contains(u"terms"_qs))
        field = m_termsField;
    else if (code.contains(u"siren"_qs))
        field = m_sirenField;
    else if (code.contains(u"notes"_qs))
        field = m_notesField;
    field->refuse(supplier.failure().message);
}

} // namespace cabas::ui
