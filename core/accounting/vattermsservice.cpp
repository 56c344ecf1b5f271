// SPDX-License-Identifier: GPL-3.0-or-later
// When VAT on services counts, and what part of VAT is deducted.
#include "core/access/auditstore.h"
#include "core/accounting/lateentry.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/vatservice.h"
#include "core/accounting/vatsplitrules.h"
#include "core/accounting/vattermsstore.h"
#include "core/base/day.h"

#include <QJsonObject>

namespace cabas {

namespace {

constexpr int wholeBp = 10000;

bool isOfPurchases(const QString &account)
{
    return account.startsWith(u'2') || account.startsWith(u'6');
}

} // namespace

Result<VatTerms> VatService::terms(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return VatTermsStore::read(tx); });
}

Result<VatTerms> VatService::setOnReceipts(const Session &session, bool bought, bool onReceipts)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<VatTerms> {
        VatTermsStore::setOnReceipts(tx, bought, onReceipts);
        AuditStore::record(tx, session, "books.vat_terms", u"vat_terms"_qs, 0,
                           QJsonObject{{u"bought"_qs, bought}, {u"on_receipts"_qs, onReceipts}});
        return VatTermsStore::read(tx);
    });
}

Result<VatTerms> VatService::setShare(const Session &session, const VatShare &share)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    if (!isOfPurchases(share.account) ||
        !LedgerRules::checkAccountNumber(share.account.leftJustified(3, u'0')))
        return refused(tr("VAT is deducted on charges and equipment: give the beginning of such "
                          "an account (6…, 2…)."),
                       u"account"_qs);
    if (!share.from.isValid())
        return refused(tr("Say from which day on this share holds."), u"from"_qs);
    if (share.shareBp < 0 || share.shareBp > wholeBp)
        return refused(tr("The deducted part lies between 0 and 100 %."), u"share"_qs);
    return m_db.write([&](Tx &tx) -> Result<VatTerms> {
        VatTermsStore::setShare(tx, share);
        AuditStore::record(tx, session, "books.vat_terms", u"vat_terms"_qs, 0,
                           QJsonObject{{u"account"_qs, share.account},
                                       {u"from"_qs, dayText(share.from)},
                                       {u"share_bp"_qs, share.shareBp}});
        return VatTermsStore::read(tx);
    });
}

Result<VatTerms> VatService::removeShare(const Session &session, const QString &account, QDate from)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<VatTerms> {
        VatTermsStore::removeShare(tx, account, from);
        AuditStore::record(tx, session, "books.vat_terms", u"vat_terms"_qs, 0,
                           QJsonObject{{u"removed"_qs, account}, {u"from"_qs, dayText(from)}});
        return VatTermsStore::read(tx);
    });
}

Result<std::vector<WaitingVat>> VatService::waiting(const Session &session, QDate until)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return VatTermsStore::waiting(tx, until); });
}

Result<int> VatService::takeIn(const Session &session, QDate until)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<int> {
        const std::vector<AccountStore::RoleMapping> roles = AccountStore::roles(tx);
        const std::vector<WaitingVat> all = VatTermsStore::waiting(tx, until);
        for (const WaitingVat &each : all) {
            CABAS_LET(entry, VatSplitRules::takeIn(each, roles));
            CABAS_LET(posted, LateEntry::append(tx, session, entry));
            AuditStore::record(tx, session, "books.post", u"entry"_qs, posted.id.value());
        }
        return int(all.size());
    });
}

} // namespace cabas
