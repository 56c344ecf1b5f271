// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/balanceview.h"

#include "core/accounting/accountingservice.h"
#include "core/base/text.h"
#include "ui/accounting/balancemodel.h"
#include "ui/accounting/bookoutput.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/totalsrow.h"

#include <QVBoxLayout>

namespace cabas::ui {

BalanceView::BalanceView(Desk &desk, PeriodPicker *period, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_period(period), m_model(new BalanceModel(this)),
      m_table(new DataTable(tr("Trial balance"))),
      m_filter(new FilterLine(tr("Account number or label")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_filter->search()->setObjectName(u"balance-search"_qs);
    const ReportOutput *output = BookOutput::make(m_desk, this, [this] {
        BookOutput::Wish wish;
        wish.report = u"trial-balance"_qs;
        wish.request.from = m_period->from();
        wish.request.to = m_period->to();
        wish.typed = m_filter->search()->text();
        return wish;
    });
    m_filter->addTool(output->exportButton());
    m_filter->addTool(output->printButton());
    column->addWidget(m_filter);
    m_table->setObjectName(u"balance"_qs);
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    m_table->setColumnWidths({88, 0, 124, 124, 124, 132, 132});
    new ListMemory(m_desk, u"balance"_qs, *m_table, *m_filter);
    m_table->setGroupEdge(BalanceModel::DebitBalance);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"book-open"_qs, tr("No account moved over these days.")));
    m_totals = new TotalsRow(m_table);
    m_totals->setObjectName(u"balance-totals"_qs);
    card->setFoot(m_totals);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, &BalanceView::refresh);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { openLedger(index.row()); });
    connect(m_period, &PeriodPicker::changed, this, &BalanceView::refresh);
}

void BalanceView::refresh()
{
    const Result<TrialBalance> balance =
        AccountingService(m_desk.db())
            .trialBalance(m_desk.session(), m_period->from(), m_period->to());
    if (!balance) {
        Q_EMIT refused(balance.failure());
        return;
    }
    const QString typed = m_filter->search()->text().trimmed();
    const QString folded = fold(typed);
    std::vector<TrialBalanceLine> shown;
    for (const TrialBalanceLine &line : balance->lines) {
        if (line.account.startsWith(typed) || fold(line.label).contains(folded))
            shown.push_back(line);
    }
    show(shown);
}

void BalanceView::show(const std::vector<TrialBalanceLine> &lines)
{
    const int row = m_table->currentRow();
    const QString chosen = row < 0 ? QString() : m_model->line(row).account;
    m_model->show(lines);
    m_totals->setTotals(lines.empty() ? QStringList() : m_model->totals());
    if (const int again = m_model->rowOf(chosen); again >= 0)
        m_table->selectOnly(again);
    Q_EMIT counted({tr("%n accounts", nullptr, int(lines.size()))});
}

void BalanceView::openLedger(int row)
{
    m_desk.go(u"ledger"_qs,
              QVariantList{m_model->line(row).account, m_period->from(), m_period->to()});
}

} // namespace cabas::ui
