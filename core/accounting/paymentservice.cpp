// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/paymentservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/paymentrules.h"
#include "core/accounting/paymentstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/base/text.h"
#include "core/formats/ibancheck.h"

#include <map>

namespace cabas {

namespace {

Failure noRun()
{
    return notFound(PaymentService::tr("There is no such payment run."), u"run"_qs);
}

/// What is due up to a day, by account and third party. A credit note counts at once.
std::vector<PaymentLine> payableUntil(Tx &tx, QDate until)
{
    std::map<std::pair<QString, QString>, std::vector<PartyLine>> open;
    // Suppliers, their bills of exchange, suppliers of assets. Not all of 40: deposits on their
    // crates (4096) stay open for years.
    for (const QString &account : {u"401"_qs, u"403"_qs, u"404"_qs}) {
        MatchingStore::eachOpen(tx, account, QDate(9999, 12, 31), [&](const PartyLine &line) {
            if (line.amount() > Money() || line.dueOn <= until)
                open[{line.account, line.thirdParty}].push_back(line);
        });
    }
    std::vector<PaymentLine> lines;
    for (auto &[key, items] : open) {
        std::erase_if(items,
                      [&](const PartyLine &line) { return PaymentStore::isPaid(tx, line.line); });
        ThirdParty party =
            ThirdPartyStore::find(tx, key.second).value_or(ThirdParty{key.second, key.second});
        if (const std::optional<PaymentLine> line = PaymentRules::lineFor(items, party))
            lines.push_back(*line);
    }
    return lines;
}

Failure settledMeanwhile(const PaymentLine &line)
{
    return conflict(PaymentService::tr("What %1 is paid for was settled in the meantime. Cancel "
                                       "this run and prepare it again.")
                        .arg(line.name),
                    u"settled"_qs);
}

/// Matches what a posted payment settles.
Result<> settle(Tx &tx, const Session &session, const PaymentLine &line, EntryId entry)
{
    Matching matching;
    matching.account = line.account;
    matching.thirdParty = line.thirdParty;
    Money left;
    for (const LineId item : line.items) {
        const std::optional<PartyLine> open = MatchingStore::line(tx, item);
        if (!open || open->isSettled())
            return settledMeanwhile(line);
        left += open->amount();
        matching.lines.push_back(item);
    }
    for (const PartyLine &each : MatchingStore::ofEntry(tx, entry)) {
        if (each.account == line.account && each.thirdParty == line.thirdParty) {
            left += each.amount();
            matching.lines.push_back(each.line);
        }
    }
    if (!left.isZero())
        return settledMeanwhile(line);
    matching.number = MatchingStore::nextNumber(tx, line.account, line.thirdParty);
    matching.on = session.today();
    MatchingStore::add(tx, matching, session.now(), session.user());
    return Ok{};
}

/// Posts payments of a run as one entry; `first` is the place of the first of them.
Result<> pay(Tx &tx, const Session &session, const PaymentRun &run, size_t first,
             const std::vector<PaymentLine> &lines, const QString &cheque)
{
    CABAS_LET(posted, JournalStore::append(tx, session, PaymentRules::entry(run, lines, cheque)));
    for (size_t i = 0; i < lines.size(); ++i) {
        PaymentStore::setEntry(tx, run.id, int(first + i) + 1, posted.id, cheque);
        CABAS_TRY(settle(tx, session, lines[i], posted.id));
    }
    return Ok{};
}

/// Each cheque as an entry of its own, numbered on from the account's next one.
Result<> payByCheques(Tx &tx, const Session &session, const PaymentRun &run)
{
    const std::optional<PaymentAccount> from = PaymentStore::account(tx, run.account);
    QString cheque = from ? from->nextCheque : QString();
    for (size_t at = 0; at < run.lines.size(); ++at) {
        CABAS_TRY(pay(tx, session, run, at, {run.lines[at]}, cheque));
        cheque = PaymentRules::chequeAfter(cheque);
    }
    PaymentStore::setNextCheque(tx, run.account, cheque);
    return Ok{};
}

} // namespace

Result<std::vector<PaymentAccount>> PaymentService::accounts(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return PaymentStore::accounts(tx); });
}

Result<QString> PaymentService::usualAccount(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) -> Result<QString> {
        const std::vector<PaymentAccount> known = PaymentStore::accounts(tx);
        if (!known.empty())
            return known.front().account;
        CABAS_LET(bank, AccountStore::forRole(tx, AccountRole::Bank));
        return bank.number;
    });
}

Result<PaymentAccount> PaymentService::setAccount(const Session &session,
                                                  const PaymentAccount &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    PaymentAccount account = wanted;
    account.holder = cleaned(account.holder);
    account.iban = IbanCheck::bare(account.iban);
    account.bic = IbanCheck::bare(account.bic);
    account.nextCheque = cleaned(account.nextCheque);
    CABAS_TRY(PaymentRules::check(account));
    return m_db.write([&](Tx &tx) -> Result<PaymentAccount> {
        const std::optional<Account> known = AccountStore::find(tx, account.account);
        if (!known || known->closed || !account.account.startsWith(u'5'))
            return refused(tr("Account %1 is no open account of a bank (512…) in the chart.")
                               .arg(account.account),
                           u"account"_qs);
        PaymentStore::setAccount(tx, account);
        AuditStore::record(tx, session, "books.payment_account", u"account"_qs, 0,
                           {{u"number"_qs, account.account}});
        return account;
    });
}

Result<std::vector<PaymentLine>> PaymentService::payable(const Session &session, QDate until)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return payableUntil(tx, until); });
}

Result<PaymentRun> PaymentService::prepare(const Session &session, const QString &account,
                                           bool cheques, QDate executeOn, QDate until,
                                           const QStringList &codes)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PaymentRun> {
        if (!PaymentStore::account(tx, account))
            return refused(tr("Account %1 has no bank details yet. Write its holder and IBAN "
                              "first.")
                               .arg(account),
                           u"account"_qs);
        PaymentRun run;
        run.isCheques = cheques;
        run.account = account;
        run.executeOn = executeOn;
        run.madeAt = session.now();
        for (const PaymentLine &line : payableUntil(tx, until)) {
            if (codes.isEmpty() || codes.contains(line.thirdParty))
                run.lines.push_back(line);
        }
        CABAS_TRY(PaymentRules::check(run));
        run.messageId = u"CABAS-%1-%2"_qs.arg(session.today().toString(u"yyyyMMdd"_qs))
                            .arg(PaymentStore::count(tx) + 1, 4, 10, QChar(u'0'));
        run.id = PaymentStore::add(tx, run, session.user());
        AuditStore::record(tx, session, "books.payment_prepare", u"payment"_qs, run.id.value(),
                           {{u"amount_cents"_qs, run.total().cents()}});
        return *PaymentStore::find(tx, run.id);
    });
}

Result<std::vector<PaymentRun>> PaymentService::newest(const Session &session, int limit)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return PaymentStore::newest(tx, limit); });
}

Result<QByteArray> PaymentService::file(const Session &session, PaymentRunId id,
                                        SepaTransferFile::Version version)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.read([&](Tx &tx) -> Result<QByteArray> {
        const std::optional<PaymentRun> run = PaymentStore::find(tx, id);
        if (!run)
            return noRun();
        if (run->isCheques || run->state == u"cancelled")
            return refused(
                tr("Run %1 has no file: it is of cheques, or was cancelled.").arg(run->messageId),
                u"state"_qs);
        const std::optional<PaymentAccount> from = PaymentStore::account(tx, run->account);
        if (!from)
            return noRun();
        return SepaTransferFile::write(PaymentRules::order(*run, *from, session.local(run->madeAt)),
                                       version);
    });
}

Result<PaymentRun> PaymentService::post(const Session &session, PaymentRunId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PaymentRun> {
        const std::optional<PaymentRun> run = PaymentStore::find(tx, id);
        if (!run)
            return noRun();
        if (run->state != u"draft")
            return refused(tr("Run %1 was posted or cancelled already.").arg(run->messageId),
                           u"state"_qs);
        if (run->isCheques)
            CABAS_TRY(payByCheques(tx, session, *run));
        else
            CABAS_TRY(pay(tx, session, *run, 0, run->lines, {}));
        PaymentStore::setState(tx, id, u"done"_qs);
        AuditStore::record(tx, session, "books.payment_done", u"payment"_qs, id.value(),
                           {{u"amount_cents"_qs, run->total().cents()}});
        return *PaymentStore::find(tx, id);
    });
}

Result<> PaymentService::cancel(const Session &session, PaymentRunId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<PaymentRun> run = PaymentStore::find(tx, id);
        if (!run)
            return noRun();
        if (run->state != u"draft")
            return refused(tr("Run %1 was posted or cancelled already.").arg(run->messageId),
                           u"state"_qs);
        PaymentStore::setState(tx, id, u"cancelled"_qs);
        AuditStore::record(tx, session, "books.payment_cancel", u"payment"_qs, id.value());
        return Ok{};
    });
}

} // namespace cabas
