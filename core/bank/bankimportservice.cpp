// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankimportservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/bank/banklearnstore.h"
#include "core/bank/bankrules.h"
#include "core/bank/bankstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/payoutcsv.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// What a file is not taken for: its refusals, and balances around a table that disagree.
std::vector<BankRefusal> refusalsOf(const BankFile &file)
{
    std::vector<BankRefusal> refused = file.refused;
    if (file.doubt)
        refused.push_back(*file.doubt);
    return refused;
}

} // namespace

Result<BankFile> BankImportService::read(const Session &session, const QString &path,
                                         const QString &mapping,
                                         std::optional<BankFigures::Order> order)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    BankReading reading;
    CABAS_LET(known, mappings(session));
    reading.mappings = known;
    reading.mapping = mapping;
    reading.order = order;
    const bool isKnown = mapping.isEmpty() ||
                         std::any_of(known.begin(), known.end(),
                                     [&](const BankMapping &one) { return one.name == mapping; });
    if (!isKnown)
        return notFound(tr("No columns were taught under the name “%1”.").arg(mapping),
                        u"mapping"_qs);
    return BankFiles::readFile(path, reading);
}

Result<BankImport> BankImportService::runFile(const Session &session, const QString &path,
                                              const QString &mapping,
                                              std::optional<BankFigures::Order> order,
                                              BankImportOptions options)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_LET(file, read(session, path, mapping, order));
    QFile bytes(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (bytes.open(QIODevice::ReadOnly) && bytes.size() <= BankFiles::mostBytes)
        hash.addData(&bytes);
    options.sha256 = hash.result();
    return run(session, file, options);
}

Result<BankImport> BankImportService::run(const Session &session, const BankFile &file,
                                          const BankImportOptions &options)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    BankImport done;
    done.read = file.transactionCount();
    done.warnings = file.warnings;
    done.refused = refusalsOf(file);
    done.titles = file.titles;
    done.samples = file.samples;
    if (!done.refused.empty() && !options.isPartial)
        return done;
    const Result<> taken = m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(take(tx, session, file, options, done));
        // A dry run is a real one that is rolled back.
        if (options.isDryRun)
            return refused(QString(), u"dry_run"_qs);
        return Ok{};
    });
    if (!taken && taken.failure().code != u"dry_run")
        return taken.failure();
    done.written = taken.ok();
    return done;
}

Result<> BankImportService::take(Tx &tx, const Session &session, const BankFile &file,
                                 const BankImportOptions &options, BankImport &done)
{
    for (const BankStatement &statement : file.statements) {
        CABAS_LET(account, accountFor(tx, statement, options));
        const int before = done.added;
        takeStatement(tx, session, file.format, account, statement, options, done);
        const bool isNew =
            std::none_of(done.accounts.begin(), done.accounts.end(),
                         [&](const BankAccount &other) { return other.id == account.id; });
        if (isNew)
            done.accounts.push_back(account);
        if (done.added > before)
            AuditStore::record(tx, session, "bank.import", u"bank_account"_qs, account.id.value(),
                               QJsonObject{{u"added"_qs, done.added - before}});
    }
    return Ok{};
}

Result<BankAccount> BankImportService::accountFor(Tx &tx, const BankStatement &statement,
                                                  const BankImportOptions &options)
{
    QString identity = BankRules::identity(statement);
    if (identity.isEmpty()) {
        // A table without a number is of the only account there is, when there is one alone.
        std::vector<BankAccount> same;
        for (const BankAccount &account : BankStore::accounts(tx)) {
            if (account.currency == statement.currency)
                same.push_back(account);
        }
        if (same.size() == 1)
            return same.front();
        identity = u"unnamed|"_qs + statement.currency;
    }
    if (const std::optional<BankAccount> known = BankStore::accountOf(tx, identity))
        return *known;
    BankAccount account;
    account.identity = identity;
    const bool isIban = statement.iban.isEmpty() && BankRules::isIban(statement.account);
    account.iban = isIban ? statement.account : statement.iban;
    account.bank = statement.bank;
    account.branch = statement.branch;
    account.number = isIban ? QString() : statement.account;
    account.currency = statement.currency;
    CABAS_LET(ledger, freeLedger(tx, statement, options.ledger));
    account.ledger = ledger;
    account.id = BankStore::addAccount(tx, account);
    return account;
}

Result<QString> BankImportService::freeLedger(Tx &tx, const BankStatement &statement,
                                              const QString &wanted)
{
    QString ledger = wanted;
    const Result<Account> usual = AccountStore::forRole(tx, AccountRole::Bank);
    if (ledger.isEmpty() && usual && statement.currency == u"EUR")
        ledger = usual->number;
    const std::vector<BankAccount> others = BankStore::accounts(tx);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const BankAccount &other) {
        return !ledger.isEmpty() && other.ledger == ledger;
    });
    if (wanted.isEmpty())
        return isTaken ? QString() : ledger;
    if (!AccountStore::find(tx, wanted))
        return refused(tr("There is no account %1 in the chart.").arg(wanted), u"account"_qs);
    if (isTaken)
        return refused(
            tr("Account %1 of the books is that of another bank account already.").arg(wanted),
            u"account"_qs);
    return ledger;
}

void BankImportService::takeStatement(Tx &tx, const Session &session, const QString &format,
                                      const BankAccount &account, const BankStatement &statement,
                                      const BankImportOptions &options, BankImport &done)
{
    QStringList identities;
    QDate from;
    QDate to;
    for (const BankTransaction &line : statement.transactions) {
        identities += BankRules::lineIdentity(line);
        from = from.isValid() ? std::min(from, line.booked) : line.booked;
        to = to.isValid() ? std::max(to, line.booked) : line.booked;
    }
    std::map<BankRules::DayAndAmount, int> others;
    if (from.isValid())
        others = BankStore::inOtherFormats(tx, account.id, format, from, to, identities);
    const BankRules::Sorted sorted = BankRules::sort(
        statement.transactions, BankStore::known(tx, account.id, identities), std::move(others));
    done.added += int(sorted.added.size());
    done.unchanged += sorted.unchanged;
    const auto last = BankStore::lastClosing(tx, account.id);
    const bool followsOn = last && from.isValid() && last->on < from;
    if (followsOn && statement.opening && *statement.opening != last->amount)
        done.warnings.push_back(
            {u"gap"_qs,
             tr("The last statement ended on %1 with %2, and this one begins with %3: one between "
                "them is missing.")
                 .arg(dateText(last->on), amountText(last->amount, Language::locale()),
                      amountText(*statement.opening, Language::locale()))});
    // A format without opening balance is proven by the last statement's closing one.
    const bool isApart = followsOn && !statement.opening && statement.closing &&
                         last->amount + statement.sum() != *statement.closing;
    if (isApart)
        done.warnings.push_back(
            {u"gap"_qs, tr("The last statement ended on %1 with %2, and the lines of this one do "
                           "not lead from there to %3: some between them are missing.")
                            .arg(dateText(last->on), amountText(last->amount, Language::locale()),
                                 amountText(*statement.closing, Language::locale()))});
    const bool saysNothingNew =
        sorted.added.empty() &&
        (!statement.closing || BankStore::hasFile(tx, account.id, options.sha256) ||
         (last && last->amount == *statement.closing &&
          last->on == statement.closingOn.value_or(to)));
    if (!saysNothingNew)
        BankStore::add(tx, session, account.id, format, statement, sorted.added, options.sha256);
}

Result<BankImport> BankImportService::readPayouts(const Session &session, const QString &path,
                                                  const QString &account)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > BankFiles::mostBytes)
        return storageFailure(tr("%1 cannot be read, or is too large.").arg(path));
    const PayoutFile read = PayoutCsv::read(file.readAll());
    BankImport done;
    done.read = int(read.payouts.size());
    done.refused = read.refused;
    if (!read.refused.empty())
        return done;
    return m_db.write([&](Tx &tx) -> Result<BankImport> {
        const std::optional<Account> known = AccountStore::find(tx, account);
        if (!known || known->closed || known->thirdParty)
            return refused(tr("There is no account %1 in the chart that what people paid can go "
                              "to: one of fees or sales, not kept by person.")
                               .arg(account),
                           u"account"_qs);
        for (const Payout &payout : read.payouts) {
            const bool isNew =
                BankLearnStore::addPayout(tx, {0, payout.provider, payout.reference, payout.on,
                                               payout.gross, payout.fee, payout.count, account});
            ++(isNew ? done.added : done.unchanged);
        }
        done.written = true;
        AuditStore::record(tx, session, "bank.payouts", u"bank_payout"_qs, 0,
                           QJsonObject{{u"added"_qs, done.added}});
        return done;
    });
}

Result<> BankImportService::teach(const Session &session, const BankMapping &mapping)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const bool hasAmount = mapping.titles.count(BankColumn::Amount) != 0 ||
                           (mapping.titles.count(BankColumn::Debit) != 0 &&
                            mapping.titles.count(BankColumn::Credit) != 0);
    if (mapping.name.trimmed().isEmpty())
        return refused(tr("Give these columns a name: that of the bank, for instance."),
                       u"name"_qs);
    if (mapping.titles.count(BankColumn::Day) == 0 || !hasAmount)
        return refused(tr("Say which column is the day, and which the amount (or the debit and the "
                          "credit)."),
                       u"columns"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        BankLearnStore::setMapping(tx, mapping);
        AuditStore::record(tx, session, "bank.mapping", u"bank_mapping"_qs, 0,
                           QJsonObject{{u"number"_qs, mapping.name}});
        return Ok{};
    });
}

Result<std::vector<BankMapping>> BankImportService::mappings(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return BankLearnStore::mappings(tx); });
}

} // namespace cabas
