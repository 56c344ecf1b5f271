// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/vatreading.h"
#include "core/accounting/vatreturnstore.h"
#include "core/accounting/vatrules.h"
#include "core/base/text.h"

#include <QJsonObject>

namespace cabas {

Result<VatReturn> VatService::fill(const Session &session, QDate from, QDate to)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<VatReturn> {
        if (!from.isValid() || !to.isValid() || from > to)
            return wrongUsage(tr("The first day comes after the last one."), u"period"_qs);
        CABAS_LET(all, VatReading::of(tx, from, to));
        return all.filled;
    });
}

Result<std::pair<QDate, QDate>> VatService::nextPeriod(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        return VatRules::nextPeriod(VatReturnStore::declaredUntil(tx), session.today());
    });
}

Result<std::vector<SentVatReturn>> VatService::sent(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return VatReturnStore::all(tx); });
}

Result<VatReturn> VatService::send(const Session &session, QDate from, QDate to, int openTills)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<VatReturn> {
        const ShopProfile shop = ShopStore::read(tx);
        if (shop.vatRegime != u"liable")
            return refused(tr("The shop charges no VAT: it has no return to send."), u"regime"_qs);
        if (!from.isValid() || !to.isValid() || from > to)
            return wrongUsage(tr("The first day comes after the last one."), u"period"_qs);
        const std::optional<QDate> until = VatReturnStore::declaredUntil(tx);
        if (until && from != until->addDays(1))
            return refused(tr("VAT is declared until %1: the next return begins the day after.")
                               .arg(dateText(*until)),
                           u"not_next"_qs);
        if (to >= session.today() && !shop.sandbox)
            return refused(tr("The days of the return are not over."), u"too_early"_qs);
        if (openTills > 0)
            return refused(tr("%n tills of these days are not closed yet. Close them first: "
                              "their VAT belongs into this return.",
                              nullptr, openTills),
                           u"tills_open"_qs);
        CABAS_LET(all, VatReading::of(tx, from, to));
        CABAS_LET(shortage, AccountStore::forRole(tx, AccountRole::CashShortage));
        CABAS_LET(surplus, AccountStore::forRole(tx, AccountRole::CashSurplus));
        std::optional<EntryId> entry;
        if (const auto made = VatRules::entryOf(all.filled, all.form, all.books, shortage.number,
                                                surplus.number)) {
            CABAS_LET(posted, JournalStore::append(tx, session, *made));
            entry = posted.id;
        }
        VatReturnStore::add(tx, {from, to, entry, all.books.creditBeforeEuros, session.now()},
                            session.user());
        AuditStore::record(tx, session, "books.vat_return", u"entry"_qs, entry ? entry->value() : 0,
                           QJsonObject{{u"from"_qs, dayText(from)},
                                       {u"until"_qs, dayText(to)},
                                       {u"due_euros"_qs, all.filled.dueEuros},
                                       {u"credit_euros"_qs, all.filled.creditEuros}});
        all.filled.isSent = true;
        all.filled.entry = entry;
        return all.filled;
    });
}

Result<std::optional<FranchiseWatch>> VatService::franchise(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<std::optional<FranchiseWatch>> {
        if (ShopStore::read(tx).vatRegime != u"franchise")
            return std::optional<FranchiseWatch>();
        const QDate today = session.today();
        CABAS_LET(form, VatForm::of(today));
        FranchiseWatch watch{{}, form.franchiseThreshold, form.franchiseMost};
        for (const TrialBalanceLine &line :
             BalanceStore::between(tx, QDate(today.year(), 1, 1), today)) {
            if (line.account.startsWith(u"70"))
                watch.turnover += line.credit - line.debit;
        }
        return std::optional(watch);
    });
}

} // namespace cabas
