// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cratekindform.h"

#include "core/purchasing/crateservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

CrateKindForm::CrateKindForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void CrateKindForm::buildUi()
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
    m_nameField = add(tr("Name of the crate"), m_name, u"crate-name"_qs);
    m_tare = new QLineEdit;
    m_tareField = add(tr("Weight of one, empty, in grams"), m_tare, u"crate-tare"_qs);
    m_tareField->setNote(tr("Weigh ten and divide: one alone is seldom exact."));
    m_deposit = new MoneyEdit;
    m_depositField = add(tr("Deposit for one"), m_deposit, u"crate-deposit"_qs);
    m_depositField->setNote(tr("Leave it empty where there is none."));
    m_supplier = new QComboBox;
    m_supplier->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_supplierField = add(tr("Whose they are"), m_supplier, u"crate-supplier"_qs);
    m_supplierField->setNoteReserved(false);
    m_returnable = new QCheckBox(tr("Is handed back: keep count of it"));
    m_returnable->setObjectName(u"crate-returnable"_qs);
    column->addWidget(m_returnable);
    m_active = new QCheckBox(tr("Is in use"));
    m_active->setObjectName(u"crate-active"_qs);
    column->addWidget(m_active);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new KeyButton(tr("Do not save"));
    cancel->setObjectName(u"crate-cancel"_qs);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"crate-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(save);
    column->addLayout(buttons);
    column->addStretch();
    connect(cancel, &QPushButton::clicked, this, &CrateKindForm::cancelled);
    connect(save, &QPushButton::clicked, this, &CrateKindForm::save);
}

void CrateKindForm::listSuppliers()
{
    m_supplier->clear();
    m_supplier->addItem(tr("Any supplier’s"), 0);
    const auto suppliers = SupplierService(m_desk.db()).all();
    for (const Supplier &each : suppliers ? *suppliers : std::vector<Supplier>()) {
        if (each.active || each.id == m_kind.supplier)
            m_supplier->addItem(each.name, each.id.value());
    }
    const qint64 owner = m_kind.supplier ? m_kind.supplier->value() : 0;
    m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(QVariant(owner))));
}

void CrateKindForm::showNew()
{
    showKind({});
    m_tare->clear();
    m_active->hide();
}

void CrateKindForm::showKind(const CrateKind &kind)
{
    m_kind = kind;
    m_name->setText(kind.name);
    m_tare->setText(QString::number(kind.tare.milli()));
    m_deposit->setValue(kind.deposit.isZero() ? std::nullopt : std::optional(kind.deposit));
    m_returnable->setChecked(kind.returnable);
    m_active->setChecked(kind.active);
    m_active->show();
    listSuppliers();
    for (Field *field : {m_nameField, m_tareField, m_depositField, m_supplierField})
        field->setError({});
    m_name->setFocus();
    m_name->selectAll();
}

void CrateKindForm::save()
{
    for (Field *field : {m_nameField, m_tareField, m_depositField, m_supplierField})
        field->setError({});
    bool isWhole = false;
    const int grams = m_tare->text().simplified().remove(u' ').toInt(&isWhole);
    if (!isWhole) {
        m_tareField->refuse(tr("Write a whole number of grams, for example 620."));
        return;
    }
    if (m_deposit->isWrong()) {
        m_depositField->refuse(m_deposit->problem());
        return;
    }
    CrateKind kind = m_kind;
    kind.name = m_name->text();
    kind.tare = Quantity::fromMilli(grams);
    kind.deposit = m_deposit->value().value_or(Money());
    const qint64 owner = m_supplier->currentData().toLongLong();
    kind.supplier = owner > 0 ? std::optional(SupplierId(owner)) : std::nullopt;
    kind.returnable = m_returnable->isChecked();
    kind.active = m_active->isChecked();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), kind] {
            CrateService service(db);
            return kind.id.value() > 0 ? service.update(session, kind) : service.add(session, kind);
        },
        [this](const Result<CrateKind> &kept) { done(kept); });
}

void CrateKindForm::done(const Result<CrateKind> &kind)
{
    if (kind) {
        Q_EMIT saved();
        return;
    }
    const QString &code = kind.failure().code;
    Field *field = code == u"tare"                 ? m_tareField
                   : code == u"deposit"            ? m_depositField
                   : code.contains(u"supplier"_qs) ? m_supplierField
                                                   : m_nameField;
    field->refuse(kind.failure().message);
}

} // namespace cabas::ui
