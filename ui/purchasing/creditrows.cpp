// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/creditrows.h"

#include "core/access/session.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/creditrules.h"
#include "core/reception/gaprules.h"
#include "ui/widgets/cell.h"

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr std::array states{CreditState::Expected, CreditState::Asked, CreditState::Settled,
                            CreditState::Dropped};
/// Suppliers answer within a month: beyond it one asks again.
constexpr int lateDays = 30;

} // namespace

QStringList CreditRows::filterWords()
{
    QStringList words{tr("awaited")};
    for (const CreditState state : states)
        words += CreditRules::title(state);
    return words << tr("all");
}

bool CreditRows::isWanted(const ExpectedCredit &credit, int filter)
{
    if (filter == 0)
        return credit.isOpen();
    return filter > int(states.size()) || credit.state == states.at(size_t(filter - 1));
}

Kind CreditRows::stateKind(CreditState state)
{
    switch (state) {
    case CreditState::Expected:
        return Kind::Warning;
    case CreditState::Asked:
        return Kind::Accent;
    case CreditState::Settled:
        return Kind::Success;
    case CreditState::Dropped:
        break;
    }
    return Kind::Neutral;
}

QString CreditRows::what(const ExpectedCredit &credit)
{
    const QLocale locale = Language::locale();
    const QString quantity = quantityText(credit.quantity, credit.unit, locale);
    if (credit.price)
        return tr("Price: %1 at %2, agreed at %3")
            .arg(quantity, costText(credit.price->invoiced, locale),
                 costText(credit.price->agreed, locale));
    if (credit.invoice)
        return credit.invoice->product ? tr("Never delivered: %1").arg(quantity)
                                       : tr("Invoiced and not agreed");
    return GapRules::title(credit.kind) + u' ' + quantity;
}

QString CreditRows::from(const ExpectedCredit &credit)
{
    return credit.invoice ? tr("invoice %1").arg(credit.invoice->number)
                          : tr("delivery of %1").arg(dateText(credit.day));
}

std::vector<RowsModel::Column> CreditRows::columns()
{
    return {{tr("Product")},
            {tr("Supplier")},
            {tr("Age"), RowsModel::Side::Right},
            {tr("Without VAT"), RowsModel::Side::Right},
            {tr("State")}};
}

std::vector<RowOfCells> CreditRows::rows(const std::vector<ExpectedCredit> &credits, QDate today)
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const ExpectedCredit &credit : credits) {
        const int days = credit.ageOn(today);
        RowCell age{tr("%n day(s)", nullptr, days)};
        if (credit.isOpen() && days > lateDays) {
            age.roles.insert(Cell::Ink, int(Token::Danger));
            age.roles.insert(Cell::Second, tr("late"));
            age.roles.insert(Cell::SecondInk, int(Token::Danger));
        }
        RowCell amount{moneyText(credit.amount, locale), {{Cell::Strong, credit.isOpen()}}};
        if (credit.state == CreditState::Settled && credit.settled != credit.amount)
            amount.roles.insert(Cell::Second,
                                tr("credited: %1").arg(moneyText(credit.settled, locale)));
        rows.push_back({credit.id.value(),
                        {{credit.productName, {{Cell::Second, what(credit)}}},
                         {credit.supplierName, {{Cell::Second, from(credit)}}},
                         age,
                         amount,
                         {CreditRules::title(credit.state),
                          {{Cell::ChipKind, int(stateKind(credit.state))}}}}});
    }
    return rows;
}

bool CreditRows::matches(const ExpectedCredit &credit, const QString &typed)
{
    const QString all = fold(QStringList{credit.productName, credit.productCode, credit.reference,
                                         credit.supplierName, credit.documentName, credit.number,
                                         credit.invoice ? credit.invoice->number : QString()}
                                 .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

ReportTable CreditRows::paper(const std::vector<ExpectedCredit> &credits, const Session &session,
                              const QString &shop, const QString &file)
{
    ReportTable table;
    table.name = u"credits"_qs;
    table.title = tr("Credit notes awaited");
    table.from = session.today();
    table.to = session.today();
    table.madeAt = session.local(session.now());
    table.shop = shop;
    table.file = file;
    table.columns = {{u"supplier"_qs, tr("Supplier"), ColumnKind::Text},
                     {u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"document"_qs, tr("Document"), ColumnKind::Text},
                     {u"reference"_qs, tr("Reference"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"what"_qs, tr("What is wrong"), ColumnKind::Text},
                     {u"amount_cents"_qs, tr("Without VAT"), ColumnKind::Money},
                     {u"vat"_qs, tr("VAT"), ColumnKind::Text},
                     {u"state"_qs, tr("State"), ColumnKind::Text}};
    Money sum;
    for (const ExpectedCredit &credit : credits) {
        sum += credit.amount;
        table.rows.push_back({cell(credit.supplierName), cell(credit.day),
                              cell(credit.invoice ? credit.invoice->number : credit.documentName),
                              cell(credit.reference), cell(credit.productName), cell(what(credit)),
                              cell(credit.amount),
                              cell(rateText(credit.vat.rateBp, Language::locale())),
                              cell(CreditRules::title(credit.state))});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, cell(sum), {}, {}};
    return table;
}

} // namespace cabas::ui
