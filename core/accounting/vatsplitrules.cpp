// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatsplitrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

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

} // namespace

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
    return account.startsWith(u'2') ? u"44562"_qs : QString();
}

Result<> VatSplitRules::split(std::vector<JournalLine> &lines, size_t at, int rateBp,
                              const std::vector<AccountStore::RoleMapping> &roles)
{
    JournalLine &line = lines[at];
    const Money gross = line.debit.isZero() ? line.credit : line.debit;
    if (gross.isZero())
        return refused(
            tr("Line %1 has no amount. Type the amount with VAT, then part it.").arg(at + 1),
            u"zero"_qs);
    const QString account = vatAccount(roles, line.account, rateBp);
    if (account.isEmpty())
        return refused(tr("Line %1: account %2 bears no VAT. Put the amount with VAT on a charge, "
                          "an equipment or a product.")
                           .arg(at + 1)
                           .arg(line.account),
                       u"no_vat"_qs);
    const Money vat = vatIncludedIn(gross, rateBp);
    const Money net = gross - vat;
    JournalLine taxed;
    taxed.account = account;
    taxed.label =
        tr("computed: %1 × %2")
            .arg(amountText(net, Language::locale()), rateText(rateBp, Language::locale()));
    const bool isDebit = line.credit.isZero();
    (isDebit ? line.debit : line.credit) = net;
    (isDebit ? taxed.debit : taxed.credit) = vat;
    if (!vat.isZero())
        lines.insert(lines.begin() + qsizetype(at) + 1, taxed);
    return Ok{};
}

} // namespace cabas
