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
    void credit(AccountRole role, Money amount, const QString &label, const QString &vatCode = {})
    {
        debit(role, -amount, label, vatCode);
    }
    std::vector<RoleLine> taken() { return std::move(m_lines); }

private:
    std::vector<RoleLine> m_lines;
};

} // namespace

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
        if (vat.code == TillRules::depositVatCode()) {
            lines.credit(AccountRole::Deposits, vat.gross, tr("Deposits on packaging"));
            continue;
        }
        const QString rate = rateText(vat.rateBp, Language::locale());
        lines.credit(AccountRole::Sales, vat.net, tr("Sales at %1").arg(rate), vat.code);
        lines.credit(AccountRole::VatCollected, vat.vat, tr("VAT at %1").arg(rate), vat.code);
    }
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
