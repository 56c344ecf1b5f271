// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/ereportingpanel.h"

#include "core/accounting/accountingservice.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/invoicing/ereportingfile.h"
#include "core/invoicing/invoicingservice.h"
#include "ui/invoicing/salesfiles.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/stattile.h"

#include <QDir>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 400;
constexpr int tableHeight = 320;

} // namespace

EReportingPanel::EReportingPanel(Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    buildUi();
}

void EReportingPanel::buildUi()
{
    setPanelWidth(panelWidth);
    setTitle({}, tr("Sales without electronic invoice"));
    body()->addWidget(makeWrapped(tr("What the tax office is told by day and rate: tickets, and "
                                     "invoices to private persons."),
                                  TextSize::Body, Token::TextMuted));
    m_period = new PeriodPicker;
    m_period->setObjectName(u"ereporting-period"_qs);
    body()->addWidget(m_period, 0, Qt::AlignLeft);
    m_rows = new RowsModel(
        {{tr("Day")}, {tr("Base"), RowsModel::Side::Right}, {tr("VAT"), RowsModel::Side::Right}},
        this);
    m_table = new DataTable(tr("Sales by day and rate"));
    m_table->setObjectName(u"ereporting-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 112, 96});
    m_table->setMinimumHeight(tableHeight);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar"_qs, tr("No such sale on these days.")));
    body()->addWidget(card, 1);
    m_sums = new SumLines;
    body()->addWidget(m_sums);
    m_write = new KeyButton(tr("Write the file…"), KeyButton::Role::Outlined);
    m_write->setObjectName(u"ereporting-write"_qs);
    m_write->setIconName(u"download"_qs);
    m_write->setKey(Qt::Key_F12);
    addFoot(m_write, 1);
    const QDate today = m_desk.session().today();
    const auto year = AccountingService(m_desk.db()).yearOf(m_desk.session(), today);
    const QDate first(today.year(), 1, 1);
    m_period->setCalendar(today, year ? year->start : first,
                          year ? year->end : first.addYears(1).addDays(-1));
    m_period->setSpan(PeriodPicker::ThisMonth);
    connect(m_period, &PeriodPicker::changed, this, &EReportingPanel::renew);
    connect(m_write, &QPushButton::clicked, this, &EReportingPanel::write);
}

void EReportingPanel::renew()
{
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), from = m_period->from(),
         to = m_period->to()] { return InvoicingService(db).dailySales(session, from, to); },
        [this](const Result<std::vector<DailySales>> &sales) {
            if (sales)
                show(*sales);
            else
                Ask::tellRefusal(this, sales.failure());
        });
}

void EReportingPanel::show(const std::vector<DailySales> &sales)
{
    m_sales = sales;
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    Money base;
    Money vat;
    for (const DailySales &each : sales) {
        const QString words = tr("VAT at %1").arg(rateText(each.vatBp, locale)) + u" · "_qs +
                              tr("%n document(s)", nullptr, each.documents);
        rows.push_back({qint64(rows.size()),
                        {{dateText(each.day), {{Cell::Second, words}}},
                         {amountText(each.base, locale)},
                         {amountText(each.vat, locale)}}});
        base += each.base;
        vat += each.vat;
    }
    m_rows->setRows(rows);
    m_sums->clear();
    m_sums->addLine(tr("Base"), amountText(base, locale));
    m_sums->addLine(tr("VAT"), amountText(vat, locale));
    m_sums->addResult(tr("With VAT"), moneyText(base + vat, locale));
    m_write->setEnabled(!sales.empty());
}

void EReportingPanel::write()
{
    const QString name =
        u"e-reporting-%1-%2.csv"_qs.arg(dayText(m_period->from()), dayText(m_period->to()));
    const auto path =
        Ask::fileToSave(this, tr("Sales without electronic invoice"), QDir::home().filePath(name),
                        tr("Tables of text (*.csv);;For a program (*.json)"));
    if (!path)
        return;
    m_worker.run(
        this,
        [sales = m_sales, path = *path] {
            const bool isJson = path.endsWith(u".json"_qs, Qt::CaseInsensitive);
            return SalesFiles::writeBytes(
                isJson ? EReportingFile::json(sales) : EReportingFile::csv(sales), path);
        },
        [this, path = *path](const Result<> &written) {
            if (written)
                m_desk.toast(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
            else
                Ask::tellRefusal(this, written.failure());
        });
}

} // namespace cabas::ui
