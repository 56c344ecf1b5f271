// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/accountingservice.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/planviews.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"

#include <QLineEdit>

namespace cabas::ui {

AssetsView::AssetsView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    makeTable(u"assets"_qs, tr("Equipment"),
              {{tr("What")},
               {tr("Account")},
               {tr("In use since")},
               {tr("Cost"), RowsModel::Side::Right},
               {tr("Written off"), RowsModel::Side::Right},
               {tr("Net value"), RowsModel::Side::Right}},
              {0, 80, 136, 112, 112, 112},
              new EmptyState(u"snowflake"_qs,
                             tr("No equipment is registered: fridges, tills, shelves that serve "
                                "for years.")));
    Card *deeds = addCard(tr("At the end of the year"));
    KeyButton *depreciate =
        addButton(deeds, u"asset-depreciate"_qs, tr("Post the year’s depreciation"));
    KeyButton *out = addButton(deeds, u"asset-out"_qs, tr("Take the chosen one out"));
    connect(depreciate, &QPushButton::clicked, this, &AssetsView::depreciate);
    connect(out, &QPushButton::clicked, this, &AssetsView::takeOut);
    Card *card = addCard(tr("Register equipment"));
    m_name = addLine(card, u"asset-name"_qs, tr("What it is"), u"name"_qs);
    m_account = addLine(card, u"asset-account"_qs, tr("Account (2…)"), u"account"_qs);
    m_cost = addLine(card, u"asset-cost"_qs, tr("Cost without VAT"), u"cost"_qs);
    m_day = addLine(card, u"asset-day"_qs, tr("In use since"), u"date"_qs);
    m_months = addLine(card, u"asset-months"_qs, tr("Months of use"), u"months"_qs);
    m_months->setText(u"60"_qs);
    KeyButton *add = addButton(card, u"asset-add"_qs, tr("Register it"));
    connect(add, &QPushButton::clicked, this, &AssetsView::add);
}

void AssetsView::refresh()
{
    const auto all = AssetService(desk().db()).all(desk().session());
    const QLocale locale = Language::locale();
    const QDate today = desk().session().today();
    std::vector<RowOfCells> rows;
    Money net;
    for (const Asset &asset : all ? *all : std::vector<Asset>()) {
        const Money off = AssetRules::writtenOff(asset, asset.goneOn.value_or(today));
        const Money left = asset.goneOn ? Money() : asset.cost - off;
        net += left;
        RowCell name{asset.name, {{Cell::Strong, true}}};
        if (asset.goneOn)
            name.roles.insert(Cell::Suffix, tr("gone on %1").arg(dateText(*asset.goneOn)));
        rows.push_back({asset.id.value(),
                        {name,
                         {asset.account},
                         {dateText(asset.inServiceOn)},
                         {moneyText(asset.cost, locale)},
                         {moneyText(off, locale)},
                         {moneyText(left, locale)}}});
    }
    setCounts({tr("net value today %1").arg(moneyText(net, locale))});
    setRows(std::move(rows));
}

void AssetsView::add()
{
    clearProblems();
    Asset asset;
    asset.name = m_name->text();
    asset.account = m_account->text().trimmed();
    const auto cost = amountOf(m_cost);
    const auto day = dayOf(m_day);
    const auto months = numberOf(m_months);
    if (!cost || !day || !months)
        return;
    asset.cost = *cost;
    asset.inServiceOn = *day;
    asset.months = *months;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), asset] {
            return AssetService(db).add(session, asset);
        },
        [this](const Result<Asset> &made) {
            if (!made)
                refuse(made.failure());
            refresh();
        });
}

void AssetsView::depreciate()
{
    const auto year =
        AccountingService(desk().db()).yearOf(desk().session(), desk().session().today());
    if (!year)
        return;
    const bool sure = Ask::confirm(
        this, {tr("Post the depreciation of the year that ends on %1?").arg(dateText(year->end)),
               tr("One entry for each piece of equipment, dated that day. What is posted already "
                  "is not posted again."),
               tr("Post it"), tr("Not now"), false});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), end = year->end] {
            return AssetService(db).depreciate(session, end);
        },
        [this](const Result<std::vector<PostedEntry>> &done) {
            clearProblems();
            if (done)
                desk().toast(tr("%n entries were posted.", nullptr, int(done->size())));
            else
                refuse(done.failure());
            refresh();
        });
}

void AssetsView::takeOut()
{
    if (currentKey() == 0)
        return;
    const auto why = Ask::line(this, tr("Take it out of the books today?"),
                               tr("Why: sold, broken, given…"), tr("Take it out"));
    if (!why)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = AssetId(currentKey()), why = *why] {
            return AssetService(db).takeOut(session, id, session.today(), why);
        },
        [this](const Result<Asset> &gone) {
            clearProblems();
            if (!gone)
                refuse(gone.failure());
            refresh();
        });
}

LoansView::LoansView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    makeTable(u"loans"_qs, tr("Loans"),
              {{tr("Loan")},
               {tr("Account")},
               {tr("Lent"), RowsModel::Side::Right},
               {tr("Left"), RowsModel::Side::Right},
               {tr("Next on")},
               {tr("Instalment"), RowsModel::Side::Right}},
              {0, 80, 120, 120, 112, 120},
              new EmptyState(u"landmark"_qs, tr("No loan of a bank or a member is registered.")));
    connect(table(), &DataTable::opened, this, &LoansView::pay);
    Card *deeds = addCard(tr("The chosen one"));
    makeProposal(deeds);
    KeyButton *pay = addButton(deeds, u"loan-pay"_qs, tr("Post the next instalment"));
    connect(pay, &QPushButton::clicked, this, &LoansView::pay);
    Card *card = addCard(tr("Register a loan"));
    m_name = addLine(card, u"loan-name"_qs, tr("Which loan"), u"name"_qs);
    m_account =
        addLine(card, u"loan-account"_qs, tr("Account (164 bank, 168 members)"), u"account"_qs);
    m_account->setText(u"164"_qs);
    m_principal = addLine(card, u"loan-principal"_qs, tr("Amount lent"), u"principal"_qs);
    m_rate = addLine(card, u"loan-rate"_qs, tr("Yearly rate in %"), u"rate"_qs);
    m_first = addLine(card, u"loan-first"_qs, tr("First instalment on"), u"date"_qs);
    m_count = addLine(card, u"loan-count"_qs, tr("Monthly instalments"), u"instalments"_qs);
    KeyButton *add = addButton(card, u"loan-add"_qs, tr("Register it"));
    connect(add, &QPushButton::clicked, this, &LoansView::add);
}

void LoansView::refresh()
{
    const auto all = AssetService(desk().db()).loans(desk().session());
    m_loans = all ? *all : std::vector<Loan>();
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    Money owed;
    for (const Loan &loan : m_loans) {
        const std::vector<LoanStep> steps = AssetRules::table(loan);
        const bool isOver = loan.done >= loan.instalments;
        const Money left = loan.done == 0 ? loan.principal : steps[size_t(loan.done - 1)].left;
        owed += left;
        rows.push_back(
            {loan.id.value(),
             {{loan.name,
               {{Cell::Strong, true},
                {Cell::Suffix, u"%1/%2"_qs.arg(loan.done).arg(loan.instalments)}}},
              {loan.account},
              {moneyText(loan.principal, locale)},
              {moneyText(left, locale)},
              {isOver ? tr("paid back") : dateText(steps[size_t(loan.done)].on)},
              {isOver ? QString() : moneyText(steps[size_t(loan.done)].amount(), locale)}}});
    }
    setCounts({tr("owed in all %1").arg(moneyText(owed, locale))});
    setRows(std::move(rows));
}

void LoansView::add()
{
    clearProblems();
    Loan loan;
    loan.name = m_name->text();
    loan.account = m_account->text().trimmed();
    const auto principal = amountOf(m_principal);
    const auto first = dayOf(m_first);
    const auto count = numberOf(m_count);
    if (!principal || !first || !count)
        return;
    loan.principal = *principal;
    loan.firstOn = *first;
    loan.instalments = *count;
    loan.rateBp = parseRate(m_rate->text()).value_or(-1);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), loan] {
            return AssetService(db).addLoan(session, loan);
        },
        [this](const Result<Loan> &made) {
            if (!made)
                refuse(made.failure());
            refresh();
        });
}

std::optional<JournalEntry> LoansView::proposal() const
{
    for (const Loan &loan : m_loans) {
        if (loan.id.value() == currentKey() && loan.done < loan.instalments)
            return AssetRules::instalment(loan, AssetRules::table(loan)[size_t(loan.done)]);
    }
    return std::nullopt;
}

void LoansView::pay()
{
    for (const Loan &loan : m_loans) {
        if (loan.id.value() != currentKey())
            continue;
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), id = loan.id, done = loan.done] {
                return AssetService(db).payInstalment(session, id, done);
            },
            [this](const Result<PostedEntry> &posted) {
                clearProblems();
                if (posted)
                    desk().toast(tr("Entry %1 is posted.").arg(posted->number));
                else
                    refuse(posted.failure());
                refresh();
            });
        return;
    }
}

} // namespace cabas::ui
