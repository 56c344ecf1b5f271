// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatreading.h"

#include "core/accounting/journalstore.h"
#include "core/accounting/vatreturnstore.h"
#include "core/accounting/vatrules.h"

namespace cabas {

namespace {

VatBooks booksOf(Tx &tx, QDate from, QDate to)
{
    VatBooks books;
    books.movements = VatReturnStore::movements(tx, from, to);
    for (const AccountStore::RoleMapping &mapping : AccountStore::roles(tx)) {
        if (mapping.vatCode.isEmpty())
            continue;
        if (mapping.role == AccountRole::Sales)
            books.salesAccounts[mapping.vatCode] = mapping.number;
        if (mapping.role == AccountRole::VatCollected)
            books.vatAccounts[mapping.vatCode] = mapping.number;
    }
    return books;
}

std::optional<SentVatReturn> sentOf(Tx &tx, QDate from, QDate to)
{
    for (const SentVatReturn &sent : VatReturnStore::all(tx)) {
        if (sent.from == from && sent.to == to)
            return sent;
    }
    return std::nullopt;
}

/// The credit that the return before these days left.
qint64 creditBefore(Tx &tx, const VatFormModel &form, QDate from)
{
    for (const SentVatReturn &sent : VatReturnStore::all(tx)) {
        if (sent.to.addDays(1) != from)
            continue;
        VatBooks books = booksOf(tx, sent.from, sent.to);
        books.creditBeforeEuros = sent.creditBeforeEuros;
        return VatRules::fill(form, books, sent.from, sent.to).creditEuros;
    }
    // The first return of the shop here: what another program carried.
    for (const VatMovement &movement : VatReturnStore::movements(tx, from, from)) {
        if (movement.account.startsWith(u"44567"))
            return VatRules::euros(movement.carried);
    }
    return 0;
}

} // namespace

Result<VatFilling> VatReading::of(Tx &tx, QDate from, QDate to)
{
    CABAS_LET(form, VatForm::of(to));
    VatFilling all{form, booksOf(tx, from, to), {}};
    const std::optional<SentVatReturn> sent = sentOf(tx, from, to);
    all.books.creditBeforeEuros = sent ? sent->creditBeforeEuros : creditBefore(tx, form, from);
    all.filled = VatRules::fill(form, all.books, from, to);
    if (sent) {
        all.filled.isSent = true;
        all.filled.entry = sent->entry;
        all.filled.doubts.clear();
    }
    return all;
}

} // namespace cabas
