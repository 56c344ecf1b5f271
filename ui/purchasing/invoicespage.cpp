// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoicespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicedeskservice.h"
#include "ui/purchasing/invoicecolumnspanel.h"
#include "ui/purchasing/invoicerows.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int mostInvoices = 2'000;

} // namespace

InvoicesPage::InvoicesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers | Topic::Journal, parent)
{
    setAcceptDrops(desk.may(Permission::PostEntries));
    buildUi();
}

QWidget *InvoicesPage::makeHead()
{
    auto *head = new PageHead(tr("Supplier invoices"));
    head->setParentPage(tr("Suppliers"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"suppliers"_qs); });
    auto *file = new KeyButton(tr("From a file…"));
    file->setObjectName(u"invoice-file"_qs);
    file->setIconName(u"file-up"_qs);
    file->setKey(QKeySequence::Open);
    connect(file, &QPushButton::clicked, this, &InvoicesPage::choose);
    auto *add = new KeyButton(tr("Type an invoice"), KeyButton::Role::Primary);
    add->setObjectName(u"new-invoice"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] { desk().go(u"invoice"_qs); });
    for (KeyButton *button : {file, add}) {
        head->addAction(button);
        button->setVisible(desk().may(Permission::PostEntries));
    }
    return head;
}

QWidget *InvoicesPage::makeTools()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_part = new SegmentedControl;
    m_part->setObjectName(u"invoice-part"_qs);
    m_part->setAccessibleName(tr("Which invoices"));
    for (int part = 0; part < InvoiceRows::PartCount; ++part)
        m_part->addSegment(InvoiceRows::partTitle(part));
    row->addWidget(m_part);
    m_filter = new FilterLine(tr("Supplier, number, amount"));
    m_filter->search()->setObjectName(u"invoice-filter"_qs);
    m_supplier.addTo(m_filter);
    row->addWidget(m_filter, 1);
    connect(m_part, &SegmentedControl::currentChanged, this, [this] { fill(); });
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] {
        m_supplier.want({});
        fill();
    });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    return holder;
}

QWidget *InvoicesPage::makeSide()
{
    m_side = new QWidget;
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_columns = new InvoiceColumnsPanel(desk());
    side->addWidget(m_columns);
    m_side->hide();
    connect(m_columns, &SidePanel::closed, this, [this] {
        m_side->hide();
        m_table->setFocus();
    });
    connect(m_columns, &InvoiceColumnsPanel::explained, this, [this](const InvoiceInput &input) {
        m_side->hide();
        m_bands->settleAll();
        keep({{input}, {}});
    });
    return m_side;
}

void InvoicesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addLayout(column, 1);
    row->addWidget(makeSide());
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(makeTools());
    m_rows = new RowsModel(InvoiceRows::columns(), this);
    m_table = new DataTable(tr("Supplier invoices"));
    m_table->setObjectName(u"invoice-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 112, 136, 152, 168});
    new ListMemory(desk(), u"invoices"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"receipt-text"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        if (m_all.empty()) {
            desk().go(u"invoice"_qs);
            return;
        }
        m_filter->search()->clear();
        m_supplier.clear();
        m_part->setCurrent(InvoiceRows::All);
        fill();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open it"));
    outer->addWidget(m_foot);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        desk().go(u"invoice"_qs, InvoiceRows::about(m_shown[size_t(m_rows->key(index.row()))]));
    });
}

void InvoicesPage::begin(const QVariant &about)
{
    m_supplier.want({});
    if (about.toLongLong() > 0) {
        m_supplier.want(SupplierId(about.toLongLong()));
        m_part->setCurrent(InvoiceRows::All);
    }
    fillSuppliers();
    fill();
    m_table->setFocus();
    if (m_table->currentRow() < 0 && m_rows->rowCount() > 0)
        m_table->selectOnly(0);
}

void InvoicesPage::reload()
{
    const auto rows = InvoiceDeskService(desk().db()).list(desk().session(), mostInvoices);
    m_all = rows ? *rows : std::vector<InvoiceListRow>();
    desk().tellCount(u"invoices"_qs,
                     int(std::count_if(m_all.begin(), m_all.end(), [](const InvoiceListRow &row) {
                         return row.stage == InvoiceListRow::Stage::Entered ||
                                row.openDifferences > 0;
                     })));
    fillSuppliers();
    fill();
}

void InvoicesPage::fillSuppliers()
{
    std::vector<std::pair<QString, SupplierId>> named;
    for (const InvoiceListRow &row : m_all) {
        if (row.supplier.value() > 0)
            named.emplace_back(row.supplierName, row.supplier);
    }
    m_supplier.fill(std::move(named));
}

bool InvoicesPage::isWanted(const InvoiceListRow &row) const
{
    return m_supplier.isShown(row.supplier) && InvoiceRows::isIn(row, m_part->current()) &&
           InvoiceRows::matches(row, m_filter->search()->text());
}

void InvoicesPage::tellEmpty()
{
    if (m_all.empty())
        m_empty->setText(tr("No invoice yet, and no reception that waits for one. Drop the "
                            "supplier’s file on this page, or type it."),
                         desk().may(Permission::PostEntries) ? tr("Type an invoice") : QString());
    else
        m_empty->setText(tr("No invoice here. Drop the supplier’s file on this page, or type it."),
                         tr("Show all of them"));
}

void InvoicesPage::fill()
{
    tellEmpty();
    const int current = m_table->currentRow();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const InvoiceListRow &row) { return isWanted(row); });
    if (m_part->current() == InvoiceRows::Due)
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [](const auto &a, const auto &b) { return a.due < b.due; });
    m_rows->setRows(InvoiceRows::rows(m_shown, desk().session().today()));
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::clamp(current, 0, m_rows->rowCount() - 1));
    for (int part = 0; part < InvoiceRows::PartCount; ++part)
        m_part->setCount(part, int(std::count_if(m_all.begin(), m_all.end(), [&](const auto &row) {
                             return m_supplier.isShown(row.supplier) &&
                                    InvoiceRows::isIn(row, part);
                         })));
    tellCounts();
}

void InvoicesPage::tellCounts()
{
    Money owed;
    Money awaited;
    for (const InvoiceListRow &row : m_shown) {
        owed += row.open;
        if (row.stage == InvoiceListRow::Stage::Waiting)
            awaited += row.gross;
    }
    const QLocale locale = Language::locale();
    QStringList counts{tr("%n line(s)", nullptr, int(m_shown.size()))};
    if (!owed.isZero())
        counts += tr("left to pay: %1").arg(moneyText(owed, locale));
    if (!awaited.isZero())
        counts += tr("invoices awaited: %1 without VAT").arg(moneyText(awaited, locale));
    m_foot->setCounts(counts);
}

Page *makeInvoicesPage(Desk &desk, QWidget *parent)
{
    return new InvoicesPage(desk, parent);
}

} // namespace cabas::ui
