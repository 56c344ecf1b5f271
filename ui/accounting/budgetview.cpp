// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetservice.h"
#include "core/accounting/treasuryrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/planviews.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepchart.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

BudgetView::BudgetView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    makeTable(u"budget"_qs, tr("Budget"),
              {{tr("Account")},
               {tr("Label")},
               {tr("Planned"), RowsModel::Side::Right},
               {tr("Planned to date"), RowsModel::Side::Right},
               {tr("In the books"), RowsModel::Side::Right},
               {tr("Gap"), RowsModel::Side::Right}},
              {80, 0, 112, 124, 112, 112},
              new EmptyState(u"piggy-bank"_qs,
                             tr("No budget yet: say what an account of charges or products "
                                "should come to this year.")));
    Card *card = addCard(tr("Plan an account"));
    m_account =
        addLine(card, u"budget-account"_qs, tr("Account, or its first digits"), u"account"_qs);
    m_amount = addLine(card, u"budget-amount"_qs, tr("For the whole year"), u"amount"_qs);
    KeyButton *keep = addButton(card, u"budget-keep"_qs, tr("Keep it"));
    connect(keep, &QPushButton::clicked, this, &BudgetView::set);
    connect(m_amount, &QLineEdit::returnPressed, this, &BudgetView::set);
}

void BudgetView::refresh()
{
    const auto lines =
        BudgetService(desk().db()).compare(desk().session(), desk().session().today());
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    qint64 key = 0;
    for (const BudgetLine &line : lines ? *lines : std::vector<BudgetLine>()) {
        const Money gap = line.actual - line.prorata;
        const bool isCharge = line.account.startsWith(u'6');
        // Too much of a charge, too little of a product: the figure and its ink say so.
        const bool isBad = isCharge ? gap > Money() : gap < Money();
        rows.push_back({++key,
                        {{line.account, {{Cell::Strong, true}}},
                         {line.label},
                         {moneyText(line.planned, locale)},
                         {moneyText(line.prorata, locale)},
                         {moneyText(line.actual, locale)},
                         {moneyText(gap, locale),
                          {{Cell::Ink, int(isBad ? Token::Danger : Token::Success)}}}}});
    }
    setCounts({tr("on %1").arg(dateText(desk().session().today()))});
    setRows(std::move(rows));
}

void BudgetView::set()
{
    clearProblems();
    const auto amount = amountOf(m_amount);
    if (!amount)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), account = m_account->text().trimmed(),
         amount = *amount] {
            return BudgetService(db).set(session, session.today(), account, amount);
        },
        [this](const Result<> &done) {
            if (!done) {
                refuse(done.failure());
                return;
            }
            m_account->clear();
            m_amount->clear();
            m_account->setFocus();
            refresh();
        });
}

TreasuryView::TreasuryView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    auto *card = new Card;
    card->setTitle(tr("Bank and cash, the coming 13 weeks"));
    m_chart = new StepChart;
    card->body()->addWidget(m_chart);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column()->addWidget(card);
    makeTable(u"treasury"_qs, tr("Weeks"),
              {{tr("Week")},
               {tr("In"), RowsModel::Side::Right},
               {tr("Out"), RowsModel::Side::Right},
               {tr("Balance"), RowsModel::Side::Right}},
              {0, 160, 160, 136}, new EmptyState(u"chart-line"_qs, tr("Nothing is known yet.")));
    table()->setDensity(DataTable::Density::TwoLines);
    Card *how = addCard(tr("What it is made of"));
    m_season = new SegmentedControl;
    m_season->setObjectName(u"treasury-season"_qs);
    m_season->setAccessibleName(tr("What it is made of"));
    m_season->addSegment(tr("With the season"));
    m_season->addSegment(tr("Known alone"));
    how->body()->addWidget(m_season);
    connect(m_season, &SegmentedControl::currentChanged, this, &TreasuryView::refresh);
    how->body()->addWidget(
        makeWrapped(tr("What suppliers and customers owe by its due date, recurring entries, loan "
                       "instalments. What is late counts today. With the season, also takings and "
                       "invoices to come: those of the same weeks a year before, as much more "
                       "or less as the last eight weeks were."),
                    TextSize::Body, Token::TextMuted));
}

namespace {

/// What moves in a week, and under it what of that is only expected.
RowCell flow(Money all, Money expected)
{
    const QLocale locale = Language::locale();
    RowCell cell{all.isZero() ? QString() : moneyText(all, locale)};
    if (!expected.isZero())
        cell.roles.insert(Cell::Second,
                          TreasuryView::tr("%1 expected").arg(moneyText(expected, locale)));
    return cell;
}

} // namespace

void TreasuryView::refresh()
{
    const auto curve =
        BudgetService(desk().db())
            .forecast(desk().session(), TreasuryRules::usualWeeks, m_season->current() == 0);
    if (!curve)
        return;
    const QLocale locale = Language::locale();
    const QDate today = desk().session().today();
    std::vector<StepChart::Step> steps{
        {today, curve->opening.cents(), moneyText(curve->opening, locale)}};
    std::vector<RowOfCells> rows;
    qint64 key = 0;
    for (const TreasuryPoint &point : curve->points) {
        steps.push_back({point.to, point.balance.cents(), moneyText(point.balance, locale)});
        RowCell balance{moneyText(point.balance, locale), {{Cell::Strong, true}}};
        if (point.balance.isNegative())
            balance.roles.insert(Cell::Ink, int(Token::Danger));
        rows.push_back({++key,
                        {{tr("%1 to %2").arg(dateText(point.from), dateText(point.to))},
                         flow(point.in, point.takings),
                         flow(point.out, point.purchases),
                         balance}});
    }
    const QDate last = curve->points.back().to;
    const QString spoken =
        tr("From %1 today to %2; lowest %3 on %4")
            .arg(moneyText(curve->opening, locale), moneyText(curve->points.back().balance, locale),
                 moneyText(curve->lowest, locale), dateText(curve->lowestOn));
    m_chart->setSteps(std::move(steps), today, last, dateText(today), dateText(last), spoken);
    setCounts(
        {tr("lowest %1, on %2").arg(moneyText(curve->lowest, locale), dateText(curve->lowestOn))});
    setRows(std::move(rows));
}

} // namespace cabas::ui
