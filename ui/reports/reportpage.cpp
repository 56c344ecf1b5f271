// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "core/accounting/accountingservice.h"
#include "core/base/day.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/reports/reportchoice.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportpictures.h"
#include "ui/reports/reportrows.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/totalsrow.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace cabas::ui {

namespace {

constexpr int patienceMs = 300;

} // namespace

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Journal | Topic::Sales | Topic::Stock, parent)
{
    buildUi();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, m_wait, &QWidget::show);
}

void ReportPage::buildUi()
{
    m_model = new ReportModel(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_figures = new ReportFigures(m_model);
    column->addWidget(m_figures);
    column->addWidget(makeTools());
    column->addWidget(makeWait());
    m_table = new ReportRows(m_model);
    setFocusProxy(m_table);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"chart-column"_qs, tr("Nothing over these days.")));
    m_totals = new TotalsRow(m_table);
    m_totals->setObjectName(u"report-totals"_qs);
    card->setFoot(m_totals);
    m_views = new QStackedWidget;
    m_views->addWidget(card);
    m_pictures = new ReportPictures;
    m_views->addWidget(m_pictures);
    column->addWidget(m_views, 1);
    m_notes = makeWrapped({}, TextSize::Body, Token::TextMuted);
    column->addWidget(m_notes);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("what is below"));
    m_foot->addHint(Qt::Key_Backspace, tr("back"));
    outer->addWidget(m_foot);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { down(index.row()); });
    auto *back = new QShortcut(Qt::Key_Backspace, this);
    connect(back, &QShortcut::activated, this, &ReportPage::up);
}

QWidget *ReportPage::makeHead()
{
    m_head = new PageHead(QString());
    m_head->setParentPage(tr("Reports"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"reports"_qs); });
    m_period = new PeriodPicker;
    m_head->addAction(m_period);
    m_output = new ReportOutput(
        desk(),
        [this] {
            const ReportTable seen = m_model->seen();
            return OutputWish{seen.title, seen.to,
                              [seen]() -> Result<ReportTable> { return seen; }};
        },
        this);
    m_head->addAction(m_output->exportButton());
    m_head->addAction(m_output->printButton());
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    connect(m_period, &PeriodPicker::changed, this, &ReportPage::reload);
    return m_head;
}

QWidget *ReportPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_filter = new FilterLine(tr("Find in the report"));
    m_filter->search()->setObjectName(u"report-search"_qs);
    m_choice = new ReportChoice;
    row->addWidget(m_filter, 1);
    row->addWidget(m_choice);
    connect(m_filter, &FilterLine::searched, this, [this](const QString &typed) {
        m_model->narrow(typed);
        showTotals();
    });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_choice, &ReportChoice::byChanged, this, &ReportPage::reload);
    connect(m_choice, &ReportChoice::chartChanged, this, &ReportPage::showView);
    return tools;
}

QWidget *ReportPage::makeWait()
{
    m_wait = new QWidget;
    auto *row = new QHBoxLayout(m_wait);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("The report is being made…")));
    auto *stop = new KeyButton(tr("Cancel"));
    stop->setObjectName(u"cancel-report"_qs);
    row->addWidget(stop);
    row->addStretch();
    m_wait->hide();
    connect(stop, &QPushButton::clicked, this, &ReportPage::cancel);
    return m_wait;
}

void ReportPage::begin(const QVariant &about)
{
    const QDate today = desk().session().today();
    const Result<FiscalYear> year = AccountingService(desk().db()).yearOf(desk().session(), today);
    const QDate first(today.year(), 1, 1);
    m_period->setCalendar(today, year ? year->start : first,
                          year ? year->end : first.addYears(1).addDays(-1));
    const QVariantList asked = about.toList();
    if (!asked.isEmpty()) {
        m_above.clear();
        open(asked[0].toString());
        if (asked.size() == 3)
            m_period->setDays(asked[1].toDate(), asked[2].toDate());
        reload();
    }
}

void ReportPage::open(const QString &name)
{
    m_name = name;
    m_choice->setReport(name);
    showView();
    m_filter->search()->clear();
    m_model->narrow({});
    m_bands->settleAll();
    m_table->unsort();
    const Result<ReportKind> kind = Reports::find(name);
    if (!kind)
        return;
    const QString question = ReportWords::question(name);
    m_head->setTitle(question.isEmpty() ? Reports::title(*kind) : question);
    m_period->setOneDay(kind->span == ReportSpan::Now);
    m_period->setSpan(kind->span == ReportSpan::FiscalYear ? PeriodPicker::FiscalYear
                      : kind->span == ReportSpan::Month    ? PeriodPicker::ThisMonth
                                                           : PeriodPicker::Today);
}

void ReportPage::reload()
{
    if (m_name.isEmpty())
        return;
    const int asking = ++m_asked;
    ReportRequest request;
    request.from = m_period->from();
    request.to = m_period->to();
    request.by = m_choice->by();
    m_patience.start();
    const Session session = desk().session();
    m_worker.run(
        this,
        [&shop = desk().shop(), session, name = m_name, request] {
            return ReportService(shop.db(), shop.path()).make(session, name, request);
        },
        [this, asking](Result<ReportTable> report) {
            if (asking == m_asked)
                made(std::move(report));
        });
}

void ReportPage::cancel()
{
    ++m_asked;
    m_patience.stop();
    m_wait->hide();
    desk().toast(tr("Cancelled: what is shown is from before."));
}

void ReportPage::made(Result<ReportTable> report)
{
    m_patience.stop();
    m_wait->hide();
    if (!report)
        return Ask::tellRefusal(m_bands, report.failure());
    const int row = m_table->currentRow();
    const bool isSame = m_model->table().name == report->name;
    m_pictures->show(*report);
    m_notes->setText(report->notes.join(u' '));
    m_notes->setVisible(!report->notes.isEmpty());
    m_model->show(std::move(report).value());
    m_table->fit();
    m_figures->renew();
    showTotals();
    if (const int last = m_model->rowCount() - 1; last >= 0)
        m_table->selectOnly(isSame ? std::clamp(row, 0, last) : 0);
}

void ReportPage::showView()
{
    m_views->setCurrentIndex(m_choice->isChart() ? 1 : 0);
    m_filter->setEnabled(!m_choice->isChart());
}

void ReportPage::showTotals()
{
    m_totals->setTotals(m_model->totals());
    m_foot->setCounts({tr("%n rows", nullptr, m_model->rowCount())});
}

void ReportPage::down(int row)
{
    const QString entry = m_model->text(row, u"entry"_qs);
    const QString section = m_model->text(row, u"section"_qs);
    const bool isVatAccount = section == u"collected" || section == u"deductible";
    const QString account =
        isVatAccount ? m_model->text(row, u"code"_qs) : m_model->text(row, u"account"_qs);
    const QString ticket =
        section == u"ticket" ? m_model->text(row, u"code"_qs) : m_model->text(row, u"ticket"_qs);
    if (!ticket.isEmpty()) {
        desk().go(u"ticket"_qs, ticket);
    } else if (!entry.isEmpty()) {
        desk().go(u"entry"_qs, entry);
    } else if (!account.isEmpty()) {
        desk().go(u"ledger"_qs, QVariantList{account, m_period->from(), m_period->to()});
    } else if (const QString accounts = m_model->text(row, u"accounts"_qs); !accounts.isEmpty()) {
        downTo(row, accounts);
    } else if (const auto day = dayFromText(m_model->text(row, u"date"_qs)); day) {
        m_above.push_back({m_name, m_period->from(), m_period->to(), m_choice->place()});
        open(u"day"_qs);
        m_period->setDays(*day, *day);
        reload();
    }
}

void ReportPage::downTo(int row, const QString &accounts)
{
    if (m_model->text(row, u"kind"_qs) == u"line")
        return m_choice->setPlace(1);
    const QDate day = m_period->to();
    const bool isDay = m_name == u"balance-sheet";
    desk().go(u"ledger"_qs, QVariantList{accounts.section(u' ', 0, 0),
                                         isDay ? day.addYears(-1) : m_period->from(), day});
}

void ReportPage::up()
{
    if (m_above.empty()) {
        desk().back();
        return;
    }
    const Place place = m_above.back();
    m_above.pop_back();
    open(place.name);
    m_period->setDays(place.from, place.to);
    m_choice->setPlace(place.by);
    reload();
}

Page *makeReportPage(Desk &desk, QWidget *parent)
{
    return new ReportPage(desk, parent);
}

} // namespace cabas::ui
