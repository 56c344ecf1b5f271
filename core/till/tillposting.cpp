// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillposting.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/paymentrules.h"
#include "core/till/tillrules.h"

namespace cabas {

namespace {

/// Debits a positive amount, credits a negative one, skips zero.
class Lines {
public:
    void debit(AccountRole role, Money amount, const QString &label, const QString &vatCode = {},
               std::optional<MemberId> member = {})
    {
        if (amount > Money())
            m_lines.push_back({role, vatCode, member, label, amount, Money()});
        else if (amount < Money())
            m_lines.push_back({role, vatCode, member, label, Money(), -amount});
    }
    void credit(AccountRole role, Money amount, const QString &label, const QString &vatCode = {},
                std::optional<MemberId> member = {})
    {
        debit(role, -amount, label, vatCode, member);
    }
    std::vector<RoleLine> taken() { return std::move(m_lines); }

private:
    std::vector<RoleLine> m_lines;
};

/// What was received on shares (4563), then what became of it: capital paid for shares taken with
/// the payment, and for what was called before also less owed (4562, 1012).
void addShares(Lines &lines, const SessionFigures &figures)
{
    Money fresh;
    Money called;
    for (const auto &[member, paid] : figures.shares) {
        const QString received = TillPosting::tr("Received on shares");
        lines.credit(AccountRole::SharePayment, paid.fresh + paid.owed, received, {}, member);
        const QString turned = TillPosting::tr("Shares paid up");
        lines.debit(AccountRole::SharePayment, paid.fresh + paid.owed, turned, {}, member);
        lines.credit(AccountRole::ShareReceivable, paid.owed, turned, {}, member);
        fresh += paid.fresh;
        called += paid.owed;
    }
    lines.credit(AccountRole::ShareCapitalPaid, fresh, TillPosting::tr("Capital paid up"));
    lines.debit(AccountRole::ShareCapitalCalled, called, TillPosting::tr("Capital paid up"));
    lines.credit(AccountRole::ShareCapitalPaid, called, TillPosting::tr("Capital paid up"));
}

} // namespace

/// What the lines outside VAT come to that are no deposits.
Money TillPosting::outsideSales(const SessionFigures &figures)
{
    Money sum = figures.fees + figures.gifts;
    for (const auto &[member, paid] : figures.shares)
        sum += paid.fresh + paid.owed;
    for (const auto &[member, amount] : figures.topUps)
        sum += amount;
    return sum;
}

AccountRole TillPosting::roleOf(TillMeans means)
{
    switch (means) {
    case TillMeans::Cash:
        return AccountRole::TillCash;
    case TillMeans::Card:
        return AccountRole::Card;
    case TillMeans::Cheque:
        return AccountRole::Cheques;
    case TillMeans::MealVoucher:
        return AccountRole::MealVoucher;
    case TillMeans::Account:
        return AccountRole::MemberAccount;
    }
    return AccountRole::TillCash;
}

std::vector<RoleLine> TillPosting::linesFor(const SessionFigures &figures,
                                            const std::vector<ClosingMeans> &means)
{
    Lines lines;
    for (const auto &[one, amount] : figures.taken) {
        if (one != TillMeans::Account)
            lines.debit(roleOf(one), amount, tr("Takings: %1").arg(PaymentRules::title(one)));
    }
    for (const auto &[member, amount] : figures.memberAccounts)
        lines.debit(AccountRole::MemberAccount, amount, tr("Paid from the member’s account"), {},
                    member);
    for (const TicketVat &vat : figures.vat) {
        if (vat.code == TillRules::outsideVatCode()) {
            lines.credit(AccountRole::Deposits, vat.gross - outsideSales(figures),
                         tr("Deposits on packaging"));
            continue;
        }
        const QString rate = rateText(vat.rateBp, Language::locale());
        lines.credit(AccountRole::Sales, vat.net, tr("Sales at %1").arg(rate), vat.code);
        lines.credit(AccountRole::VatCollected, vat.vat, tr("VAT at %1").arg(rate), vat.code);
    }
    addShares(lines, figures);
    lines.credit(AccountRole::MembershipFee, figures.fees, tr("Yearly fees"));
    for (const auto &[member, amount] : figures.topUps)
        lines.credit(AccountRole::MemberAccount, amount, tr("Onto the member’s account"), {},
                     member);
    lines.credit(AccountRole::Solidarity, figures.gifts, tr("Gifts to the solidarity fund"));
    lines.debit(AccountRole::TillCash, figures.cashMoved, tr("Cash put in or taken out"));
    lines.credit(AccountRole::SafeCash, figures.cashMoved, tr("Cash put in or taken out"));
    for (const ClosingMeans &one : means) {
        const QString label = tr("Difference: %1").arg(PaymentRules::title(one.means));
        lines.debit(roleOf(one.means), one.difference(), label);
        const bool isShort = one.difference().isNegative();
        lines.credit(isShort ? AccountRole::CashShortage : AccountRole::CashSurplus,
                     one.difference(), label);
    }
    return lines.taken();
}

} // namespace cabas
