// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatsplitrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

QString codeOf(int rateBp)
{
    return u"S%1"_qs.arg(rateBp);
}

QString accountOf(const std::vector<AccountStore::RoleMapping> &roles, AccountRole role,
                  const QString &code)
{
    QString general;
    for (const AccountStore::RoleMapping &mapping : roles) {
        if (mapping.role != role)
            continue;
        if (mapping.vatCode == code)
            return mapping.number;
        if (mapping.vatCode.isEmpty())
            general = mapping.number;
    }
    return general;
}

/// Accounts of the shop's chart that belong to a rate; see shop-fr.json.
struct AccountsOfRate {
    int rateBp;
    const char *intraEu;
    const char *import;
    const char *waiting; ///< of services that were sold
};

constexpr std::array<AccountsOfRate, 4> accountsOfRates{{
    {550, "44521", "445716", "445882"},
    {1000, "44522", "445717", "445883"},
    {2000, "44523", "445718", "445884"},
    {210, "44524", "445715", "445885"},
}};
const QString waitingBought = QStringLiteral("445881");
const QString onEquipment = QStringLiteral("44562"); // PCG
constexpr int wholeBp = 10000;
constexpr int fullRate = 2000;

const AccountsOfRate *ofRate(int rateBp)
{
    for (const AccountsOfRate &each : accountsOfRates) {
        if (each.rateBp == rateBp)
            return &each;
    }
    return nullptr;
}

QString deductedAccount(OwedByBuyer kind, const QString &account)
{
    if (account.startsWith(u'2'))
        return onEquipment;
    switch (kind) {
    case OwedByBuyer::IntraEu:
        return u"445662"_qs;
    case OwedByBuyer::Import:
        return u"445663"_qs;
    case OwedByBuyer::ForeignService:
        break;
    }
    return u"44566"_qs;
}

/// Where VAT of services waits until they are paid; empty where it counts at once.
QString waitingAccount(const VatTerms &terms, const QString &account, int rateBp)
{
    if (!VatSplitRules::isService(account))
        return {};
    if (account.startsWith(u'6'))
        return terms.boughtOnReceipts ? waitingBought : QString();
    const AccountsOfRate *of = ofRate(rateBp);
    return terms.soldOnReceipts && of != nullptr ? QString::fromLatin1(of->waiting) : QString();
}

JournalLine lineOf(const QString &account, const QString &label, Money debit)
{
    return {account,
            {},
            {},
            label,
            debit.isNegative() ? Money() : debit,
            debit.isNegative() ? -debit : Money()};
}

QString computed(Money net, int rateBp)
{
    return VatSplitRules::tr("computed: %1 × %2")
        .arg(amountText(net, Language::locale()), rateText(rateBp, Language::locale()));
}

Result<> withoutAmount(size_t at)
{
    return refused(VatSplitRules::tr("Line %1 has no amount. Type the amount with VAT, then part "
                                     "it.")
                       .arg(at + 1),
                   u"zero"_qs);
}

} // namespace

QString VatSplitRules::owedAccount(OwedByBuyer kind, int rateBp)
{
    const AccountsOfRate *of = ofRate(rateBp);
    if (of == nullptr)
        return {};
    switch (kind) {
    case OwedByBuyer::IntraEu:
        return QString::fromLatin1(of->intraEu);
    case OwedByBuyer::Import:
        return QString::fromLatin1(of->import);
    case OwedByBuyer::ForeignService:
        break;
    }
    return rateBp == fullRate ? u"445719"_qs : QString();
}

bool VatSplitRules::isService(const QString &account)
{
    // 604 to 605 studies and services, 61 and 62 external services; 706 and 708 services sold.
    constexpr std::array<QStringView, 6> begins = {u"604", u"605", u"61", u"62", u"706", u"708"};
    return std::any_of(begins.begin(), begins.end(),
                       [&](QStringView begin) { return account.startsWith(begin); });
}

int VatSplitRules::shareOf(const VatTerms &terms, const QString &account, QDate on)
{
    const VatShare *best = nullptr;
    for (const VatShare &share : terms.shares) {
        if (!account.startsWith(share.account) || share.from > on)
            continue;
        const bool isCloser = best == nullptr || share.account.size() > best->account.size() ||
                              (share.account == best->account && share.from > best->from);
        best = isCloser ? &share : best;
    }
    return best == nullptr ? wholeBp : best->shareBp;
}

const std::vector<int> &VatSplitRules::rates()
{
    static const std::vector<int> all{2000, 1000, 550, 210};
    return all;
}

std::optional<int> VatSplitRules::rateOf(const std::vector<AccountStore::RoleMapping> &roles,
                                         const QString &account)
{
    for (const AccountStore::RoleMapping &mapping : roles) {
        const bool isOfGoods =
            mapping.role == AccountRole::Purchases || mapping.role == AccountRole::Sales;
        if (isOfGoods && mapping.number == account && mapping.vatCode.startsWith(u'S'))
            return mapping.vatCode.mid(1).toInt();
    }
    return std::nullopt;
}

QString VatSplitRules::vatAccount(const std::vector<AccountStore::RoleMapping> &roles,
                                  const QString &account, int rateBp)
{
    if (account.startsWith(u'7'))
        return accountOf(roles, AccountRole::VatCollected, codeOf(rateBp));
    if (account.startsWith(u'6'))
        return accountOf(roles, AccountRole::VatDeductible, codeOf(rateBp));
    // VAT on equipment has an account of its own (PCG 44562).
    return account.startsWith(u'2') ? onEquipment : QString();
}

Result<> VatSplitRules::split(std::vector<JournalLine> &lines, size_t at, int rateBp,
                              const std::vector<AccountStore::RoleMapping> &roles,
                              const VatTerms &terms, QDate on)
{
    JournalLine &line = lines[at];
    const Money gross = line.debit.isZero() ? line.credit : line.debit;
    if (gross.isZero())
        return withoutAmount(at);
    const QString waiting = waitingAccount(terms, line.account, rateBp);
    const QString account = waiting.isEmpty() ? vatAccount(roles, line.account, rateBp) : waiting;
    if (account.isEmpty())
        return refused(tr("Line %1: account %2 bears no VAT. Put the amount with VAT on a charge, "
                          "an equipment or a product.")
                           .arg(at + 1)
                           .arg(line.account),
                       u"no_vat"_qs);
    const Money whole = vatIncludedIn(gross, rateBp);
    const bool isBought = !line.account.startsWith(u'7');
    const Money vat = isBought ? portionOf(whole, shareOf(terms, line.account, on)) : whole;
    const QString label = computed(gross - whole, rateBp);
    const bool isDebit = line.credit.isZero();
    (isDebit ? line.debit : line.credit) = gross - vat;
    if (!vat.isZero())
        lines.insert(lines.begin() + qsizetype(at) + 1,
                     lineOf(account, label, isDebit ? vat : -vat));
    return Ok{};
}

std::vector<int> VatSplitRules::ratesOf(OwedByBuyer kind)
{
    return kind == OwedByBuyer::ForeignService ? std::vector<int>{fullRate} : rates();
}

QString VatSplitRules::titleOf(OwedByBuyer kind)
{
    switch (kind) {
    case OwedByBuyer::IntraEu:
        return tr("Intra-EU purchase");
    case OwedByBuyer::Import:
        return tr("Import");
    case OwedByBuyer::ForeignService:
        break;
    }
    return tr("Service from abroad");
}

Result<> VatSplitRules::addOwed(std::vector<JournalLine> &lines, size_t at, int rateBp,
                                OwedByBuyer kind, const VatTerms &terms, QDate on)
{
    JournalLine &line = lines[at];
    const Money net = line.debit - line.credit;
    if (net.isZero())
        return withoutAmount(at);
    const QString owed = VatSplitRules::owedAccount(kind, rateBp);
    if (owed.isEmpty() || !(line.account.startsWith(u'6') || line.account.startsWith(u'2')))
        return refused(tr("Line %1: account %2 is no purchase. Put what was bought, without VAT, "
                          "on a charge or an equipment.")
                           .arg(at + 1)
                           .arg(line.account),
                       u"no_vat"_qs);
    const Money whole = vatOn(net, rateBp);
    const Money deducted = portionOf(whole, shareOf(terms, line.account, on));
    const QString label = computed(net, rateBp);
    const Money cost = net + whole - deducted;
    line.debit = cost.isNegative() ? Money() : cost;
    line.credit = cost.isNegative() ? -cost : Money();
    const QString account = deductedAccount(kind, line.account);
    auto place = lines.begin() + qsizetype(at) + 1;
    if (!whole.isZero())
        place = lines.insert(place, lineOf(owed, label, -whole));
    if (!deducted.isZero())
        lines.insert(place, lineOf(account, label, deducted));
    return Ok{};
}

Result<JournalEntry> VatSplitRules::takeIn(const WaitingVat &waiting,
                                           const std::vector<AccountStore::RoleMapping> &roles)
{
    QString account;
    if (waiting.account == waitingBought)
        account = accountOf(roles, AccountRole::VatDeductible, {});
    for (const AccountsOfRate &each : accountsOfRates) {
        if (waiting.account == QString::fromLatin1(each.waiting))
            account = accountOf(roles, AccountRole::VatCollected, codeOf(each.rateBp));
    }
    if (account.isEmpty())
        return refused(tr("Entry %1: no account is known to take the VAT that waits on %2.")
                           .arg(waiting.number, waiting.account),
                       u"no_vat"_qs);
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = waiting.paidOn;
    entry.pieceOn = waiting.paidOn;
    entry.pieceRef = waiting.pieceRef;
    entry.label = tr("VAT of %1, paid on %2").arg(waiting.pieceRef, dateText(waiting.paidOn));
    entry.sourceKind = u"vat_paid"_qs;
    entry.sourceId = waiting.entry.value();
    entry.lines = {lineOf(account, {}, waiting.amount),
                   lineOf(waiting.account, {}, -waiting.amount)};
    return entry;
}

} // namespace cabas
