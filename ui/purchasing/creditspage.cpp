// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/creditspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/purchasing/creditpanel.h"
#include "ui/purchasing/creditrows.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 400;

} // namespace

CreditsPage::CreditsPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Suppliers, parent)
{
    buildUi();
}

void CreditsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Credit notes awaited"));
    head->setParentPage(tr("Suppliers"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"suppliers"_qs); });
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    m_side = new QWidget;
    growWidth(m_side, sideWidth);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_panel = new CreditPanel(desk());
    side->addWidget(m_panel, 1);
    m_side->hide();
    row->addWidget(m_side);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("settle it"));
    outer->addWidget(m_foot);
    connect(m_panel, &CreditPanel::closed, this, &CreditsPage::closeSide);
    connect(m_panel, &CreditPanel::invoiceWanted, this, [this](InvoiceId id) {
        this->desk().go(u"invoice"_qs, QStringList{u"invoice"_qs, QString::number(id.value())});
    });
    connect(m_panel, &CreditPanel::deliveryWanted, this,
            [this](DeliveryId id) { this->desk().go(u"receptions"_qs, id.value()); });
}

QWidget *CreditsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Product, document or number"));
    m_filter->search()->setObjectName(u"credit-filter"_qs);
    m_supplier.addTo(m_filter);
    m_state = m_filter->addFacet(tr("State"), CreditRows::filterWords());
    auto *output = new ReportOutput(
        desk(),
        [this] {
            const ReportTable table = CreditRows::paper(
                m_shown, desk().session(), desk().shop().profile().name, desk().shop().path());
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(this, failure); });
    m_filter->addTool(output->exportButton());
    m_filter->addTool(output->printButton());
    column->addWidget(m_filter);
    m_rows = new RowsModel(CreditRows::columns(), this);
    m_table = new DataTable(tr("Credit notes awaited"));
    m_table->setObjectName(u"credit-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 184, 80, 120, 120});
    new ListMemory(desk(), u"credits"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"receipt-text"_qs, {});
    connect(m_empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        m_supplier.clear();
        m_filter->setFacet(m_state, int(CreditRows::filterWords().size()) - 1);
        fill();
    });
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] {
        m_supplier.want({});
        fill();
    });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        showCredit(CreditId(m_rows->key(index.row())));
        m_panel->focusNumber();
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_side->isVisible())
            showCredit(CreditId(m_rows->key(at)));
    });
    return holder;
}

void CreditsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_side->hide();
    m_filter->setFacet(m_state, 0);
    m_supplier.want(about.toLongLong() > 0 ? std::optional(SupplierId(about.toLongLong()))
                                           : std::nullopt);
    fillSuppliers();
    fill();
    m_filter->search()->setFocus();
}

void CreditsPage::reload()
{
    const auto credits = CreditService(desk().db()).list(desk().session());
    m_credits = credits ? *credits : std::vector<ExpectedCredit>();
    desk().tellCount(u"credits"_qs, CreditRules::awaited(m_credits).count);
    fillSuppliers();
    fill();
    if (m_side->isVisible() && m_panel->credit())
        showCredit(*m_panel->credit());
}

void CreditsPage::fillSuppliers()
{
    std::vector<std::pair<QString, SupplierId>> named;
    for (const ExpectedCredit &credit : m_credits)
        named.emplace_back(credit.supplierName, credit.supplier);
    m_supplier.fill(std::move(named));
}

bool CreditsPage::isWanted(const ExpectedCredit &credit) const
{
    return m_supplier.isShown(credit.supplier) &&
           CreditRows::isWanted(credit, m_filter->facet(m_state)) &&
           CreditRows::matches(credit, m_filter->search()->text());
}

void CreditsPage::fill()
{
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    m_shown.clear();
    std::copy_if(m_credits.begin(), m_credits.end(), std::back_inserter(m_shown),
                 [this](const ExpectedCredit &credit) { return isWanted(credit); });
    m_empty->setText(m_credits.empty()
                         ? tr("No credit note was ever awaited: what is missing at a reception, or "
                              "wrong on an invoice, comes here.")
                         : tr("No credit note is awaited here."),
                     m_credits.empty() ? QString() : tr("Show all of them"));
    m_rows->setRows(CreditRows::rows(m_shown, desk().session().today()));
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    tellSums();
}

void CreditsPage::tellSums()
{
    const AwaitedCredit awaited = CreditRules::awaited(m_shown);
    QStringList counts{tr("%n credit note(s)", nullptr, int(m_shown.size()))};
    if (awaited.count > 0)
        counts +=
            tr("still awaited: %1 without VAT").arg(moneyText(awaited.amount, Language::locale()));
    if (awaited.oldest)
        counts += tr("the oldest since %1").arg(dateText(*awaited.oldest));
    m_foot->setCounts(counts);
}

void CreditsPage::showCredit(CreditId id)
{
    const auto credit = std::find_if(m_credits.begin(), m_credits.end(),
                                     [&](const ExpectedCredit &each) { return each.id == id; });
    if (credit == m_credits.end()) {
        closeSide();
        return;
    }
    m_panel->showCredit(*credit, m_credits);
    m_side->show();
}

void CreditsPage::closeSide()
{
    m_side->hide();
    m_table->setFocus();
}

Page *makeCreditsPage(Desk &desk, QWidget *parent)
{
    return new CreditsPage(desk, parent);
}

} // namespace cabas::ui
