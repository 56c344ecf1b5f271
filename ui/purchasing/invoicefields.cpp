// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicefields.h"

#include "core/purchasing/invoicerules.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int numberWidth = 128;
constexpr int grossWidth = 104;
constexpr int dayWidth = 136;

} // namespace

InvoiceFields::InvoiceFields(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

Field *InvoiceFields::add(const QString &label, QWidget *editor, const QString &name, int stretch)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    static_cast<QHBoxLayout *>(layout())->addWidget(field, stretch);
    return field;
}

void InvoiceFields::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_supplier = new QComboBox;
    m_supplier->setMinimumContentsLength(8);
    m_supplier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_supplierField = add(tr("Supplier"), m_supplier, u"invoice-supplier"_qs, 4);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"invoice-kind"_qs);
    m_kind->setAccessibleName(tr("Invoice or credit note"));
    m_kind->addItems({tr("Invoice"), tr("Credit note")});
    m_number = new QLineEdit;
    growLeastWidth(m_number, numberWidth);
    m_numberField = add(tr("Number"), m_number, u"invoice-number"_qs, 2);
    m_gross = new MoneyEdit;
    growLeastWidth(m_gross, grossWidth);
    m_grossField = add(tr("Total with VAT"), m_gross, u"invoice-gross"_qs, 2);
    m_issued = makeDayEdit(u"invoice-issued"_qs);
    m_issuedField = add(tr("Its date"), m_issued, u"invoice-issued"_qs, 1);
    m_due = makeDayEdit(u"invoice-due"_qs);
    m_dueField = add(tr("Due on"), m_due, u"invoice-due"_qs, 1);
    for (QDateEdit *day : {m_issued, m_due})
        growLeastWidth(day, dayWidth);
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_supplier, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT supplierChosen();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
    connect(m_number, &QLineEdit::editingFinished, this, tell);
    connect(m_gross, &QLineEdit::editingFinished, this, tell);
    connect(m_issued, &QDateEdit::dateChanged, this, tell);
    connect(m_due, &QDateEdit::dateChanged, this, [this, tell] {
        m_isDueTyped = m_isDueTyped || !m_isFilling;
        tell();
    });
    connect(m_number, &QLineEdit::returnPressed, this,
            [this] { m_gross->setFocus(Qt::TabFocusReason); });
    connect(m_gross, &QLineEdit::returnPressed, this, &InvoiceFields::left);
}

void InvoiceFields::listSuppliers(SupplierId chosen)
{
    m_supplier->clear();
    m_supplier->addItem(tr("Whose invoice?"), 0);
    const auto suppliers = SupplierService(m_desk.db()).all();
    for (const Supplier &supplier : suppliers ? *suppliers : std::vector<Supplier>()) {
        if (supplier.active || supplier.id == chosen)
            m_supplier->addItem(supplier.name, supplier.id.value());
    }
    m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(QVariant(chosen.value()))));
}

void InvoiceFields::setReadOnly(bool readOnly, bool isWhole)
{
    m_supplier->setEnabled(!readOnly);
    m_kind->setEnabled(!readOnly && !isWhole);
    m_number->setReadOnly(readOnly || isWhole);
    m_gross->setReadOnly(readOnly || isWhole);
    m_issued->setEnabled(!readOnly && !isWhole);
    m_due->setEnabled(!readOnly);
}

void InvoiceFields::show(const InvoiceInput &input, const InvoiceSheet &sheet)
{
    m_isFilling = true;
    m_isDueTyped = input.wish.due.has_value();
    listSuppliers(input.wish.supplier.value_or(sheet.invoice.supplier));
    m_kind->setCurrentIndex(int(sheet.invoice.kind));
    m_number->setText(input.isTyped() ? input.wish.number : sheet.invoice.number);
    m_gross->setValue(input.isTyped() ? input.wish.gross : std::optional(sheet.invoice.gross));
    const QDate today = m_desk.session().today();
    m_issued->setDate(
        input.wish.issued.value_or(sheet.invoice.issued.isValid() ? sheet.invoice.issued : today));
    m_due->setDate(sheet.invoice.due.isValid() ? sheet.invoice.due : m_issued->date());
    setReadOnly(false, !input.isTyped());
    m_isFilling = false;
    clearErrors();
}

void InvoiceFields::follow(const InvoiceInput &input, const InvoiceSheet &sheet)
{
    m_isFilling = true;
    if (!m_isDueTyped && sheet.invoice.due.isValid())
        m_due->setDate(sheet.invoice.due);
    if (m_supplier->currentIndex() == 0 && input.wish.supplier)
        m_supplier->setCurrentIndex(
            std::max(0, m_supplier->findData(QVariant(input.wish.supplier->value()))));
    m_isFilling = false;
}

void InvoiceFields::showPosted(const InvoiceSheet &sheet)
{
    InvoiceInput input;
    input.document.isWhole = true;
    input.wish.supplier = sheet.invoice.supplier;
    show(input, sheet);
    setReadOnly(true, true);
}

void InvoiceFields::take(InvoiceInput &input) const
{
    const qint64 supplier = m_supplier->currentData().toLongLong();
    input.wish.supplier = supplier > 0 ? std::optional(SupplierId(supplier)) : std::nullopt;
    input.wish.due = m_isDueTyped ? std::optional(m_due->date()) : std::nullopt;
    if (!input.isTyped())
        return;
    input.wish.number = m_number->text().trimmed();
    input.wish.issued = m_issued->date();
    input.wish.gross = m_gross->value();
    input.document.invoice.kind = InvoiceKind(m_kind->currentIndex());
}

Field *InvoiceFields::fieldFor(const QString &code) const
{
    if (code == u"unknown_supplier" || code == u"other_supplier")
        return m_supplierField;
    if (code.startsWith(u"number") || code == u"duplicate")
        return m_numberField;
    if (code == u"date")
        return m_issuedField;
    if (code == u"due")
        return m_dueField;
    return code == u"total" || code == u"nothing" ? m_grossField : nullptr;
}

bool InvoiceFields::refuse(const Failure &problem, bool withFocus)
{
    Field *field = fieldFor(problem.code);
    if (field == nullptr || (problem.code == u"total" && m_gross->isReadOnly()))
        return false;
    if (field->hasError())
        return true;
    if (withFocus)
        field->refuse(problem.message);
    else
        field->setError(problem.message);
    return true;
}

void InvoiceFields::clearErrors()
{
    for (Field *field : {m_supplierField, m_numberField, m_issuedField, m_dueField, m_grossField})
        field->setError({});
}

QWidget *InvoiceFields::firstBlank() const
{
    if (m_supplier->currentIndex() <= 0)
        return m_supplier;
    if (m_number->text().trimmed().isEmpty() && !m_number->isReadOnly())
        return m_number;
    return m_gross->value() || m_gross->isReadOnly() ? nullptr : m_gross;
}

} // namespace cabas::ui
