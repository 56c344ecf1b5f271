// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/accountingservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalliststore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/ledgersearch.h"
#include "core/base/text.h"
#include "core/formats/journalcsv.h"

#include <QDir>
#include <QJsonObject>
#include <QSaveFile>

namespace cabas {

namespace {

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

} // namespace

Result<PostedEntry> AccountingService::post(const Session &session, JournalEntry entry)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    entry.sourceKind = u"manual"_qs;
    entry.sourceId = 0;
    entry.reverses.reset();
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        CABAS_LET(posted, JournalStore::append(tx, session, entry));
        AuditStore::record(tx, session, "books.post", u"entry"_qs, posted.id.value(),
                           QJsonObject{{u"number"_qs, posted.number}});
        return posted;
    });
}

Result<PostedEntry> AccountingService::reverse(const Session &session, EntryId id, QDate on)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const std::optional<PostedEntry> wrong = JournalStore::find(tx, id);
        if (!wrong)
            return notFound(tr("There is no such entry in the books."), u"entry"_qs);
        if (const std::optional<EntryId> done = JournalStore::reversalOf(tx, id))
            return refused(tr("Entry %1 was already reversed, by entry %2.")
                               .arg(wrong->number, JournalStore::find(tx, *done)->number),
                           u"reversed"_qs);
        CABAS_LET(posted, JournalStore::append(tx, session, LedgerRules::reversalOf(*wrong, on)));
        // Whatever activity the wrong lines were of has nothing of them any more.
        ActivityStore::setOfEntry(tx, posted.id, ActivityStore::ofEntry(tx, id), session.user(),
                                  session.now());
        AuditStore::record(tx, session, "books.reverse", u"entry"_qs, id.value(),
                           QJsonObject{{u"by"_qs, posted.number}});
        return posted;
    });
}

Result<PostedEntry> AccountingService::entry(const Session &session, EntryId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<PostedEntry> {
        if (const std::optional<PostedEntry> found = JournalStore::find(tx, id))
            return *found;
        return notFound(tr("There is no such entry in the books."), u"entry"_qs);
    });
}

Result<PostedEntry> AccountingService::entryNumbered(const Session &session, const QString &number)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<PostedEntry> {
        if (const std::optional<PostedEntry> found = JournalStore::findByNumber(tx, number))
            return *found;
        return notFound(tr("There is no entry %1 in the books.").arg(number), u"entry"_qs);
    });
}

Result<std::vector<PostedEntry>> AccountingService::entries(const Session &session, QDate from,
                                                            QDate to, const QString &journal)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return JournalStore::between(tx, from, to, journal); });
}

Result<JournalListing> AccountingService::list(const Session &session, QDate from, QDate to,
                                               const QString &journal, const QString &typed,
                                               int limit)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        JournalListing listing;
        const QString folded = fold(typed);
        JournalListStore::each(tx, from, to, journal, [&](const JournalHeading &heading) {
            if (!LedgerSearch::matches(heading, folded))
                return;
            ++listing.count;
            listing.amount += heading.amount;
            if (listing.count <= limit)
                listing.rows.push_back(heading);
        });
        return listing;
    });
}

Result<> AccountingService::checkDay(const Session &session, QDate day)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<> {
        std::optional<FiscalYear> year = FiscalYearStore::find(tx, day);
        const FiscalYear present = yearCovering(tx, session.today());
        if (!year && ((present.start <= day && day <= present.end) || ShopStore::read(tx).sandbox))
            year = yearCovering(tx, day);
        return LedgerRules::checkPeriod(day, year);
    });
}

Result<std::optional<PostedEntry>> AccountingService::reversalOf(const Session &session, EntryId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> std::optional<PostedEntry> {
        const std::optional<EntryId> by = JournalStore::reversalOf(tx, id);
        return by ? JournalStore::find(tx, *by) : std::nullopt;
    });
}

Result<AccountLedger> AccountingService::ledger(const Session &session, const QString &account,
                                                QDate from, QDate to)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<AccountLedger> {
        const std::optional<Account> found = AccountStore::find(tx, account);
        if (!found)
            return notFound(tr("There is no account %1 in the chart.").arg(account), u"account"_qs);
        AccountLedger ledger;
        ledger.account = *found;
        for (const TrialBalanceLine &line :
             BalanceStore::carried(tx, yearCovering(tx, from), from)) {
            if (line.account.startsWith(account))
                ledger.opening += line.debit - line.credit;
        }
        ledger.closing = ledger.opening;
        BalanceStore::eachLine(tx, account, from, to, [&](LedgerLine line) {
            ledger.closing += line.debit - line.credit;
            line.balance = ledger.closing;
            ledger.lines.push_back(std::move(line));
        });
        return ledger;
    });
}

Result<TrialBalance> AccountingService::trialBalance(const Session &session, QDate from, QDate to)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<TrialBalance> {
        if (from > to)
            return refused(tr("The first day comes after the last one."), u"period"_qs);
        TrialBalance balance{yearCovering(tx, from), from, to, {}, {}, {}};
        balance.lines = BalanceStore::trialBalance(tx, balance.year, from, to);
        for (const TrialBalanceLine &line : balance.lines) {
            balance.debit += line.debit;
            balance.credit += line.credit;
        }
        return balance;
    });
}

Result<std::vector<Account>> AccountingService::accounts(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return AccountStore::all(tx); });
}

Result<Account> AccountingService::addAccount(const Session &session, const Account &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<Account> {
        Account account = wanted;
        account.number = cleaned(account.number).toUpper();
        account.label = cleaned(account.label);
        account.ours = true;
        CABAS_TRY(LedgerRules::checkAccountNumber(account.number));
        if (account.label.isEmpty())
            return refused(tr("An account needs a label. Type one."), u"label"_qs);
        if (AccountStore::find(tx, account.number))
            return refused(tr("Account %1 exists already.").arg(account.number), u"exists"_qs);
        for (QString parent = account.number.chopped(1);
             account.parent.isEmpty() && !parent.isEmpty(); parent.chop(1)) {
            if (AccountStore::find(tx, parent))
                account.parent = parent;
        }
        AccountStore::add(tx, account);
        AuditStore::record(tx, session, "books.account_add", u"account"_qs, 0,
                           QJsonObject{{u"number"_qs, account.number}});
        return account;
    });
}

Result<> AccountingService::setAccountClosed(const Session &session, const QString &number,
                                             bool closed)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!AccountStore::find(tx, number))
            return notFound(tr("There is no account %1 in the chart.").arg(number), u"account"_qs);
        AccountStore::setClosed(tx, number, closed);
        AuditStore::record(tx, session, closed ? "books.account_close" : "books.account_open",
                           u"account"_qs, 0, QJsonObject{{u"number"_qs, number}});
        return Ok{};
    });
}

Result<std::vector<AccountStore::RoleMapping>> AccountingService::roles(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return AccountStore::roles(tx); });
}

Result<> AccountingService::setRole(const Session &session, AccountRole role,
                                    const QString &vatCode, const QString &number)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<Account> account = AccountStore::find(tx, number);
        if (!account || account->closed || account->number.size() < 3)
            return refused(tr("Account %1 cannot be chosen: it is not in the chart, is closed or "
                              "is a heading.")
                               .arg(number),
                           u"account"_qs);
        AccountStore::setRole(tx, role, vatCode, number);
        AuditStore::record(tx, session, "books.role_set", u"account"_qs, 0,
                           QJsonObject{{u"role"_qs, AccountStore::roleName(role)},
                                       {u"vat_code"_qs, vatCode},
                                       {u"number"_qs, number}});
        return Ok{};
    });
}

Result<std::vector<Journal>> AccountingService::journals(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return AccountStore::journals(tx); });
}

Result<std::vector<FiscalYear>> AccountingService::fiscalYears(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return FiscalYearStore::all(tx); });
}

Result<FiscalYear> AccountingService::yearOf(const Session &session, QDate day)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return yearCovering(tx, day); });
}

Result<FiscalYear> AccountingService::lockPeriod(const Session &session, QDate until)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<FiscalYear> {
        const std::optional<FiscalYear> year = FiscalYearStore::find(tx, until);
        if (!year)
            return refused(tr("No fiscal year of the shop covers %1.").arg(dateText(until)),
                           u"no_year"_qs);
        if (until > session.today() && !ShopStore::read(tx).sandbox)
            return refused(tr("%1 has not come yet: the books can be locked up to today.")
                               .arg(dateText(until)),
                           u"future"_qs);
        for (const FiscalYear &other : FiscalYearStore::all(tx)) {
            if (other.lockedUntil && *other.lockedUntil > until)
                return refused(tr("The books are already locked until %1 included, and a lock "
                                  "never goes back.")
                                   .arg(dateText(*other.lockedUntil)),
                               u"locked"_qs);
        }
        for (const FiscalYear &other : FiscalYearStore::all(tx)) {
            if (other.start <= until)
                FiscalYearStore::lock(tx, other.id, std::min(other.end, until));
        }
        AuditStore::record(tx, session, "books.lock", u"fiscal_year"_qs, year->id.value(),
                           QJsonObject{{u"until"_qs, dayText(until)}});
        return *FiscalYearStore::find(tx, until);
    });
}

Result<FecFile> AccountingService::describeFec(const Session &session, int year)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    return m_db.read([&](Tx &tx) { return FecExport::describe(tx, year); });
}

Result<FecFile> AccountingService::exportFec(const Session &session, int year, QIODevice &file,
                                             QIODevice &description)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    CABAS_LET(made, m_db.read([&](Tx &tx) -> Result<FecFile> {
        CABAS_LET(described, FecExport::describe(tx, year));
        return FecExport::writeProven(tx, described, file, description);
    }));
    if (m_db.isReadOnly())
        return made;
    return m_db.write([&](Tx &tx) -> Result<FecFile> {
        AuditStore::record(
            tx, session, "books.fec_export", u"fiscal_year"_qs, made.year.id.value(),
            QJsonObject{{u"lines"_qs, made.lines}, {u"debit_cents"_qs, made.debit.cents()}});
        return made;
    });
}

Result<qint64> AccountingService::exportJournal(const Session &session, QDate from, QDate to,
                                                QIODevice &file)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    return m_db.read([&](Tx &tx) -> Result<qint64> {
        if (from > to)
            return wrongUsage(tr("The first day comes after the last one."), u"period"_qs);
        JournalCsvWriter writer(file);
        JournalStore::eachBetween(tx, from, to,
                                  [&](const ForeignEntry &entry) { writer.add(entry); });
        if (!writer.ok())
            return storageFailure(
                tr("The journal could not be written: %1").arg(file.errorString()), u"write"_qs);
        return writer.lines();
    });
}

Result<FecDelivery> AccountingService::deliverFec(const Session &session, int year,
                                                  const QString &folder)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    CABAS_LET(named, describeFec(session, year));
    const QDir place(folder);
    QSaveFile file(place.filePath(named.fileName));
    QSaveFile description(place.filePath(named.descriptionName));
    for (QSaveFile *each : {&file, &description}) {
        if (!each->open(QIODevice::WriteOnly))
            return storageFailure(tr("%1 could not be written: %2. Choose another folder.")
                                      .arg(each->fileName(), each->errorString()));
    }
    CABAS_LET(made, exportFec(session, year, file, description));
    for (QSaveFile *each : {&file, &description}) {
        if (!each->commit())
            return storageFailure(tr("%1 could not be written: %2. Choose another folder.")
                                      .arg(each->fileName(), each->errorString()));
    }
    CABAS_LET(report, FecCheck::file(file.fileName()));
    return FecDelivery{made, file.fileName(), report};
}

} // namespace cabas
