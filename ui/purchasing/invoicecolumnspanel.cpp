// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicecolumnspanel.h"

#include "core/purchasing/invoicecolumnrules.h"
#include "core/purchasing/invoicetableservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;
constexpr int nothing = -1;

} // namespace

InvoiceColumnsPanel::InvoiceColumnsPanel(Desk &desk, QWidget *parent)
    : SidePanel(parent), m_desk(desk)
{
    setPanelWidth(panelWidth);
    body()->setSpacing(12);
    m_supplier = new QComboBox;
    m_supplier->setObjectName(u"columns-supplier"_qs);
    m_supplierField = new Field(tr("Whose invoice?"), m_supplier);
    body()->addWidget(m_supplierField);
    body()->addWidget(makeWrapped(tr("Say what each column tells. The next table of this supplier "
                                     "is read by itself."),
                                  TextSize::Body, Token::TextMuted));
    m_holder = new QWidget;
    body()->addWidget(m_holder);
    body()->addStretch();
    m_read = new KeyButton(tr("Read the invoice"), KeyButton::Role::Outlined);
    m_read->setObjectName(u"columns-read"_qs);
    m_read->setKey(Qt::Key_F12);
    addFoot(m_read, 1);
    connect(m_read, &QPushButton::clicked, this, &InvoiceColumnsPanel::read);
}

void InvoiceColumnsPanel::showFile(const QString &path, const QStringList &headings)
{
    m_path = path;
    setTitle(tr("Columns of a table"), QFileInfo(path).fileName());
    m_supplierField->setError({});
    m_supplier->clear();
    m_supplier->addItem(tr("Choose the supplier"), 0);
    const auto suppliers = SupplierService(m_desk.db()).all();
    for (const Supplier &supplier : suppliers ? *suppliers : std::vector<Supplier>()) {
        if (supplier.active)
            m_supplier->addItem(supplier.name, supplier.id.value());
    }
    m_columns.clear();
    const int place = body()->indexOf(m_holder);
    m_holder->hide();
    m_holder->deleteLater();
    m_holder = new QWidget;
    body()->insertWidget(place, m_holder);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const QString &heading : headings) {
        auto *tells = new QComboBox;
        tells->setObjectName(u"column-%1"_qs.arg(m_columns.size()));
        tells->addItem(tr("nothing"), nothing);
        for (const InvoiceField field : InvoiceColumnRules::fields())
            tells->addItem(InvoiceColumnRules::fieldTitle(field), int(field));
        auto *field = new Field(heading, tells);
        field->setNoteReserved(false);
        column->addWidget(field);
        m_columns.emplace_back(heading, tells);
    }
    m_supplier->setFocus();
}

void InvoiceColumnsPanel::read()
{
    m_supplierField->setError({});
    const SupplierId supplier(m_supplier->currentData().toLongLong());
    if (supplier.value() == 0) {
        m_supplierField->refuse(tr("Choose the supplier."));
        return;
    }
    std::vector<InvoiceColumn> columns;
    for (const auto &[heading, tells] : m_columns) {
        if (const int field = tells->currentData().toInt(); field != nothing)
            columns.push_back({InvoiceField(field), heading});
    }
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), path = m_path, supplier, columns] {
            return InvoiceTableService(db).explain(session, path, supplier, columns);
        },
        [this](const Result<InvoiceInput> &input) {
            if (input)
                Q_EMIT explained(*input);
            else
                Ask::tellRefusal(this, input.failure());
        });
}

} // namespace cabas::ui
