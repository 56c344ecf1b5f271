// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/ledgerpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgerservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/bookoutput.h"
#include "ui/accounting/ledgermodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/totalsrow.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int wideFrom = 1040;

} // namespace

LedgerPage::LedgerPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void LedgerPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(QString());
    m_head->setParentPage(tr("Accounts"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"accounts"_qs); });
    m_period = new PeriodPicker;
    m_head->addAction(m_period);
    const ReportOutput *output = BookOutput::make(desk(), this, [this] {
        BookOutput::Wish wish;
        wish.report = u"ledger"_qs;
        wish.request.from = m_period->from();
        wish.request.to = m_period->to();
        wish.request.account = m_account;
        wish.account = m_account;
        return wish;
    });
    m_head->addAction(output->exportButton());
    m_head->addAction(output->printButton());
    outer->addWidget(m_head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_model = new LedgerModel([this](const LedgerSlice &slice) { return more(slice); }, this);
    m_table = new DataTable(tr("Lines of the account"));
    m_table->setObjectName(u"ledger"_qs);
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    fitColumns();
    auto *card = new TableCard(m_table);
    m_totals = new TotalsRow(m_table);
    m_totals->setObjectName(u"ledger-totals"_qs);
    card->setFoot(m_totals);
    column->addWidget(card, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the entry"));
    m_foot->addHint(Qt::Key_Backspace, tr("back"));
    outer->addWidget(m_foot);
    auto *back = new QShortcut(Qt::Key_Backspace, this);
    connect(back, &QShortcut::activated, this, [this] { desk().back(); });
    connect(m_period, &PeriodPicker::changed, this, &LedgerPage::reload);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
}

/// On a narrow page the words of the lines get what the figures can spare.
void LedgerPage::fitColumns()
{
    if (width() < wideFrom)
        m_table->setColumnWidths({112, 126, 68, 108, 0, 100, 100, 60, 104});
    else
        m_table->setColumnWidths({116, 132, 76, 128, 0, 104, 104, 60, 116});
}

void LedgerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = event->size().width() >= wideFrom;
    if (isWide != (event->oldSize().width() >= wideFrom))
        fitColumns();
}

void LedgerPage::begin(const QVariant &about)
{
    const QDate today = desk().session().today();
    const Result<FiscalYear> year = AccountingService(desk().db()).yearOf(desk().session(), today);
    if (year)
        m_period->setCalendar(today, year->start, year->end);
    const QVariantList asked = about.toList();
    if (asked.size() == 3) {
        m_account = asked[0].toString();
        m_period->setDays(asked[1].toDate(), asked[2].toDate());
        reload();
    }
}

void LedgerPage::reload()
{
    if (m_account.isEmpty())
        return;
    const int asking = ++m_asked;
    const QDate from = m_period->from();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, account = m_account, from, to = m_period->to()] {
            return LedgerService(db).open(session, account, from, to);
        },
        [this, asking](const Result<LedgerSlice> &slice) {
            if (asking != m_asked)
                return;
            if (slice)
                showLedger(*slice);
            else
                Ask::tellRefusal(m_bands, slice.failure());
        });
}

std::vector<LedgerRow> LedgerPage::more(const LedgerSlice &slice)
{
    const auto rows = LedgerService(desk().db()).more(desk().session(), slice);
    return rows ? *rows : std::vector<LedgerRow>();
}

void LedgerPage::showLedger(const LedgerSlice &slice)
{
    const bool isSame = m_model->slice().account.number == slice.account.number;
    // Above the first line stands what was carried, which has no entry to open.
    const int row = isSame ? m_table->currentRow() : 1;
    m_head->setTitle(slice.account.number + u' ' + slice.account.label);
    m_model->show(slice);
    const QLocale locale = Language::locale();
    m_totals->setTotals({tr("Total"),
                         {},
                         {},
                         {},
                         {},
                         amountText(slice.debit, locale),
                         amountText(slice.credit, locale),
                         {},
                         amountText(slice.closing(), locale)});
    m_foot->setCounts({tr("%n lines", nullptr, int(slice.count))});
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->selectOnly(std::min(row, m_model->rowCount() - 1));
}

void LedgerPage::open(int row)
{
    if (const std::optional<EntryId> entry = m_model->entry(row))
        desk().go(u"entry"_qs, entry->value());
}

Page *makeLedgerPage(Desk &desk, QWidget *parent)
{
    return new LedgerPage(desk, parent);
}

} // namespace cabas::ui
