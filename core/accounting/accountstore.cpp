// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/journalstore.h"

#include "core/base/text.h"
#include "core/db/dberror.h"

#include <array>

namespace cabas {

namespace {

struct NamedRole {
    AccountRole role;
    const char *name;
    const char *title;
};

constexpr std::array<NamedRole, 26> roleNames{{
    {AccountRole::TillCash, "till_cash", QT_TRANSLATE_NOOP("AccountStore", "Till cash")},
    {AccountRole::SafeCash, "safe_cash", QT_TRANSLATE_NOOP("AccountStore", "Cash in the safe")},
    {AccountRole::Cheques, "cheques", QT_TRANSLATE_NOOP("AccountStore", "Cheques to bank")},
    {AccountRole::Card, "card", QT_TRANSLATE_NOOP("AccountStore", "Card payments")},
    {AccountRole::MealVoucher, "meal_voucher",
     QT_TRANSLATE_NOOP("AccountStore", "Meal vouchers to cash")},
    {AccountRole::MemberAccount, "member_account",
     QT_TRANSLATE_NOOP("AccountStore", "Members’ prepaid accounts")},
    {AccountRole::Deposits, "deposits", QT_TRANSLATE_NOOP("AccountStore", "Deposits on packaging")},
    {AccountRole::Sales, "sales", QT_TRANSLATE_NOOP("AccountStore", "Sales of goods")},
    {AccountRole::VatCollected, "vat_collected",
     QT_TRANSLATE_NOOP("AccountStore", "VAT collected")},
    {AccountRole::VatDeductible, "vat_deductible",
     QT_TRANSLATE_NOOP("AccountStore", "VAT deductible")},
    {AccountRole::Supplier, "supplier", QT_TRANSLATE_NOOP("AccountStore", "Suppliers")},
    {AccountRole::Purchases, "purchases", QT_TRANSLATE_NOOP("AccountStore", "Purchases of goods")},
    {AccountRole::GoodsNotInvoiced, "goods_not_invoiced",
     QT_TRANSLATE_NOOP("AccountStore", "Goods received, not invoiced")},
    {AccountRole::Stock, "stock", QT_TRANSLATE_NOOP("AccountStore", "Stock of goods")},
    {AccountRole::StockVariation, "stock_variation",
     QT_TRANSLATE_NOOP("AccountStore", "Variation of stock")},
    {AccountRole::CashShortage, "cash_shortage",
     QT_TRANSLATE_NOOP("AccountStore", "Till shortages")},
    {AccountRole::CashSurplus, "cash_surplus", QT_TRANSLATE_NOOP("AccountStore", "Till surpluses")},
    {AccountRole::ShareCapitalPaid, "share_capital_paid",
     QT_TRANSLATE_NOOP("AccountStore", "Shares paid")},
    {AccountRole::ShareCapitalCalled, "share_capital_called",
     QT_TRANSLATE_NOOP("AccountStore", "Shares called, not paid")},
    {AccountRole::ShareReceivable, "share_receivable",
     QT_TRANSLATE_NOOP("AccountStore", "Members: shares to receive")},
    {AccountRole::SharePayment, "share_payment",
     QT_TRANSLATE_NOOP("AccountStore", "Members: payments for shares")},
    {AccountRole::ShareRefund, "share_refund",
     QT_TRANSLATE_NOOP("AccountStore", "Members: shares to refund")},
    {AccountRole::Bank, "bank", QT_TRANSLATE_NOOP("AccountStore", "Bank")},
    {AccountRole::InternalTransfer, "internal_transfer",
     QT_TRANSLATE_NOOP("AccountStore", "Internal transfers")},
    {AccountRole::Solidarity, "solidarity", QT_TRANSLATE_NOOP("AccountStore", "Solidarity gifts")},
    {AccountRole::MembershipFee, "membership_fee",
     QT_TRANSLATE_NOOP("AccountStore", "Membership fees")},
}};

Account readAccount(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.flag(3), row.flag(4), row.flag(5)};
}

std::vector<Account> readAccounts(const std::vector<Row> &rows)
{
    std::vector<Account> accounts;
    accounts.reserve(rows.size());
    for (const Row &row : rows)
        accounts.push_back(readAccount(row));
    return accounts;
}

/// `text` for a LIKE pattern with `\` as its escape.
QString escapedPattern(QString text)
{
    return text.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
}

} // namespace

std::optional<Account> AccountStore::find(Tx &tx, const QString &number)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT number, label, parent, third_party, ours, closed
                    FROM accounts WHERE number = ?)",
                 {number});
    return row ? std::optional(readAccount(*row)) : std::nullopt;
}

std::vector<Account> AccountStore::all(Tx &tx)
{
    return readAccounts(tx.run(R"(SELECT number, label, parent, third_party, ours, closed
                                  FROM accounts ORDER BY number)"));
}

std::vector<Account> AccountStore::search(Tx &tx, const QString &typed, int limit)
{
    const QString words = escapedPattern(fold(typed));
    return readAccounts(tx.run(
        R"(SELECT number, label, parent, third_party, ours, closed FROM accounts
           WHERE number LIKE ? ESCAPE '\' OR label_fold LIKE ? ESCAPE '\'
           ORDER BY number LIMIT ?)",
        {words.toUpper() + u'%', u'%' + words + u'%', limit}));
}

void AccountStore::add(Tx &tx, const Account &account)
{
    tx.change(R"(INSERT INTO accounts
                     (number, label, label_fold, parent, third_party, ours, closed)
                 VALUES (?, ?, ?, ?, ?, ?, ?))",
              {account.number, account.label, fold(account.label), account.parent,
               account.thirdParty, account.ours, account.closed});
    tx.touch(Topic::Journal);
}

void AccountStore::setClosed(Tx &tx, const QString &number, bool closed)
{
    tx.change("UPDATE accounts SET closed = ? WHERE number = ?", {closed, number});
    tx.touch(Topic::Journal);
}

Result<Account> AccountStore::forRole(Tx &tx, AccountRole role, const QString &vatCode)
{
    // A role that is kept by VAT code may have one account for all codes.
    const std::optional<Row> row = tx.first(
        R"(SELECT a.number, a.label, a.parent, a.third_party, a.ours, a.closed
           FROM account_roles r JOIN accounts a ON a.number = r.number
           WHERE r.role = ? AND r.vat_code IN (?, '') ORDER BY r.vat_code DESC LIMIT 1)",
        {roleName(role), vatCode});
    if (row)
        return readAccount(*row);
    const QString asked =
        vatCode.isEmpty() ? roleTitle(role) : tr("%1 (VAT %2)").arg(roleTitle(role), vatCode);
    return refused(tr("No account was chosen for “%1”. The treasurer chooses it in the accounting "
                      "settings.")
                       .arg(asked),
                   u"no_account"_qs);
}

void AccountStore::setRole(Tx &tx, AccountRole role, const QString &vatCode, const QString &number)
{
    tx.change(R"(INSERT INTO account_roles (role, vat_code, number) VALUES (?, ?, ?)
                 ON CONFLICT (role, vat_code) DO UPDATE SET number = excluded.number)",
              {roleName(role), vatCode, number});
    tx.touch(Topic::Journal);
}

QString AccountStore::roleName(AccountRole role)
{
    return QString::fromLatin1(roleNames.at(size_t(role)).name);
}

std::optional<AccountRole> AccountStore::roleFromName(const QString &name)
{
    for (const NamedRole &named : roleNames) {
        if (name == QLatin1String(named.name))
            return named.role;
    }
    return std::nullopt;
}

QString AccountStore::roleTitle(AccountRole role)
{
    return tr(roleNames.at(size_t(role)).title);
}

std::vector<AccountStore::RoleMapping> AccountStore::roles(Tx &tx)
{
    std::vector<RoleMapping> mappings;
    tx.each("SELECT role, vat_code, number FROM account_roles ORDER BY role, vat_code", {},
            [&](const Row &row) {
                if (const std::optional<AccountRole> role = roleFromName(row.text(0)))
                    mappings.push_back({*role, row.text(1), row.text(2)});
            });
    return mappings;
}

std::vector<Journal> AccountStore::journals(Tx &tx)
{
    std::vector<Journal> journals;
    tx.each("SELECT code, label FROM journals ORDER BY code", {}, [&](const Row &row) {
        journals.push_back({row.text(0), row.text(1)});
    });
    return journals;
}

bool AccountStore::hasJournal(Tx &tx, const QString &code)
{
    return tx.first("SELECT code FROM journals WHERE code = ?", {code}).has_value();
}

void AccountStore::addJournal(Tx &tx, const Journal &journal)
{
    tx.change("INSERT INTO journals (code, label) VALUES (?, ?)", {journal.code, journal.label});
    tx.touch(Topic::Journal);
}

} // namespace cabas
