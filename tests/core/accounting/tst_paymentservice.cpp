// SPDX-License-Identifier: GPL-3.0-or-later
// covers: paymentstore
// covers: paymentrules
#include "core/accounting/accountingservice.h"
#include "core/accounting/paymentrules.h"
#include "core/accounting/paymentservice.h"
#include "core/reports/entrycheckstore.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

const QString iban = u"FR1420041010050500013M02606"_qs;

PaymentAccount bank()
{
    return {
        u"512"_qs, u"La Glaneuse"_qs, u"FR14 2004 1010 0505 0001 3M02 606"_qs, {}, u"0000099"_qs};
}

void know(EntryBooks &books, const QString &code, const QString &account)
{
    ThirdParty party{code, u"Maison "_qs + code};
    party.iban = account;
    party.termsDays = 10;
    QVERIFY(ThirdPartyService(books.db()).save(books.session(), party));
}

/// Two suppliers with an IBAN, one without; one of them sent a credit note too.
void owe(EntryBooks &books)
{
    know(books, u"BIO"_qs, iban);
    know(books, u"EPI"_qs, iban);
    know(books, u"PAPER"_qs, {});
    books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 2, 1});
    books.invoice(u"BIO"_qs, u"F2"_qs, 2500, {2026, 2, 10});
    books.payment(u"BIO"_qs, u"AVOIR"_qs, 700, {2026, 2, 12});
    books.invoice(u"EPI"_qs, u"77"_qs, 1234, {2026, 2, 20});
    books.invoice(u"EPI"_qs, u"78"_qs, 9999, {2026, 3, 9});
    books.invoice(u"PAPER"_qs, u"A"_qs, 300, {2026, 2, 2});
}

size_t openOf(EntryBooks &books, const QString &code)
{
    return EntryBooks::must(MatchingService(books.db()).open(books.session(), u"401"_qs, code))
        .size();
}

} // namespace

class TestPaymentService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatIsDueIsPayable()
    {
        EntryBooks books(engine());
        owe(books);
        const auto lines =
            EntryBooks::must(PaymentService(books.db()).payable(books.session(), {2026, 3, 10}));
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].thirdParty, u"BIO"_qs);
        QCOMPARE(lines[0].amount.cents(), 6800);
        QCOMPARE(lines[0].reference, u"F1 F2 AVOIR"_qs);
        QCOMPARE(lines[1].amount.cents(), 1234);
    }

    /// Equipment is paid like goods; a deposit on crates is given back, not paid.
    void suppliersOfEquipmentArePaidAndDepositsAreNot()
    {
        EntryBooks books(engine());
        owe(books);
        AccountingService accounting(books.db());
        for (const QString &number : {u"404"_qs, u"4096"_qs}) {
            Account account;
            account.number = number;
            account.label = number;
            account.thirdParty = true;
            QVERIFY(accounting.addAccount(books.session(), account));
            EntryDraft draft;
            draft.entry =
                EntryBooks::entry({2026, 2, 3},
                                  {EntryBooks::debit(u"607"_qs, 800),
                                   EntryBooks::party(EntryBooks::credit(number, 800), u"PAPER"_qs)},
                                  u"AC"_qs);
            draft.entry.pieceRef = u"X"_qs + number;
            EntryBooks::must(DraftService(books.db()).validate(books.session(), draft));
        }
        const auto lines =
            EntryBooks::must(PaymentService(books.db()).payable(books.session(), {2026, 3, 10}));
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[3].account, u"404"_qs);
        QCOMPARE(lines[3].reference, u"X404"_qs);
    }

    void aRunOfTransfersIsPostedOnceAndSettles()
    {
        EntryBooks books(engine());
        owe(books);
        PaymentService service(books.db());
        const Failure unknown =
            service.prepare(books.session(), u"512"_qs, false, {2026, 3, 11}, {2026, 3, 10}, {})
                .failure();
        QCOMPARE(unknown.code, u"account"_qs);
        // Where none has bank details yet it is the one the shop's bank is kept on.
        QVERIFY(!service.usualAccount(books.session()));
        QVERIFY(AccountingService(books.db())
                    .setRole(books.session(), AccountRole::Bank, {}, u"401"_qs));
        QCOMPARE(EntryBooks::must(service.usualAccount(books.session())), u"401"_qs);
        QVERIFY(service.setAccount(books.session(), bank()));
        QCOMPARE(EntryBooks::must(service.usualAccount(books.session())), u"512"_qs);
        const Failure missing =
            service.prepare(books.session(), u"512"_qs, false, {2026, 3, 11}, {2026, 3, 10}, {})
                .failure();
        QCOMPARE(missing.code, u"iban"_qs);
        QVERIFY(missing.message.contains(u"Maison PAPER"_qs));
        const PaymentRun run =
            EntryBooks::must(service.prepare(books.session(), u"512"_qs, false, {2026, 3, 11},
                                             {2026, 3, 10}, {u"BIO"_qs, u"EPI"_qs}));
        QCOMPARE(run.total().cents(), 8034);
        // What a run pays is not proposed to another one.
        QCOMPARE(EntryBooks::must(service.payable(books.session(), {2026, 3, 10})).size(),
                 size_t(1));
        const QByteArray file =
            EntryBooks::must(service.file(books.session(), run.id, SepaTransferFile::Version::V03));
        QVERIFY(file.contains("<CtrlSum>80.34</CtrlSum>"));
        const PaymentRun done = EntryBooks::must(service.post(books.session(), run.id));
        QCOMPARE(done.state, u"done"_qs);
        QVERIFY(done.lines[0].entry && done.lines[0].entry == done.lines[1].entry);
        QCOMPARE(openOf(books, u"BIO"_qs), size_t(0));
        QCOMPARE(openOf(books, u"EPI"_qs), size_t(1));
        const PostedEntry entry = EntryBooks::must(
            AccountingService(books.db()).entry(books.session(), *done.lines[0].entry));
        QCOMPARE(entry.entry.lines.back().credit.cents(), 8034);
        QCOMPARE(service.post(books.session(), run.id).failure().code, u"state"_qs);
        QCOMPARE(service.cancel(books.session(), run.id).failure().code, u"state"_qs);
        const auto faults =
            books.db().read([](Tx &tx) { return EntryCheckStore::matchings(tx).faults; });
        QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
    }

    void chequesAreNumberedOn()
    {
        EntryBooks books(engine());
        owe(books);
        PaymentService service(books.db());
        QVERIFY(service.setAccount(books.session(), bank()));
        const PaymentRun run = EntryBooks::must(
            service.prepare(books.session(), u"512"_qs, true, {2026, 3, 11}, {2026, 3, 10}, {}));
        const PaymentRun done = EntryBooks::must(service.post(books.session(), run.id));
        QCOMPARE(done.lines[0].cheque, u"0000099"_qs);
        QCOMPARE(done.lines[2].cheque, u"0000101"_qs);
        QVERIFY(done.lines[0].entry != done.lines[1].entry);
        QCOMPARE(EntryBooks::must(service.accounts(books.session())).front().nextCheque,
                 u"0000102"_qs);
        QCOMPARE(
            service.file(books.session(), run.id, SepaTransferFile::Version::V03).failure().code,
            u"state"_qs);
    }

    void whatWasSettledMeanwhileIsNotPaidAgain()
    {
        EntryBooks books(engine());
        owe(books);
        PaymentService service(books.db());
        QVERIFY(service.setAccount(books.session(), bank()));
        const PaymentRun run = EntryBooks::must(service.prepare(
            books.session(), u"512"_qs, true, {2026, 3, 11}, {2026, 3, 10}, {u"PAPER"_qs}));
        books.payment(u"PAPER"_qs, u"ESP"_qs, 300, {2026, 3, 10});
        QVERIFY(MatchingService(books.db()).matchAll(books.session(), u"401"_qs, u"PAPER"_qs));
        const qint64 before =
            books.db().read([](Tx &tx) { return JournalStore::count(tx); }).value();
        QCOMPARE(service.post(books.session(), run.id).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(books.db().read([](Tx &tx) { return JournalStore::count(tx); }).value(), before);
        QVERIFY(service.cancel(books.session(), run.id));
    }

    void accountsToPayFromAreChecked()
    {
        EntryBooks books(engine());
        PaymentService service(books.db());
        PaymentAccount wrong = bank();
        wrong.iban = u"FR14 2004"_qs;
        QCOMPARE(service.setAccount(books.session(), wrong).failure().code, u"iban"_qs);
        wrong = bank();
        wrong.account = u"607"_qs;
        QCOMPARE(service.setAccount(books.session(), wrong).failure().code, u"account"_qs);
        wrong = bank();
        wrong.holder = u" "_qs;
        QCOMPARE(service.setAccount(books.session(), wrong).failure().code, u"holder"_qs);
        QCOMPARE(PaymentRules::chequeAfter(u"0009"_qs), u"0010"_qs);
        QVERIFY(PaymentRules::chequeAfter({}).isEmpty());
    }

    /// What was paid on account is not paid again: the run pays the rest, and settles all of it.
    void theRestOfAPartIsPaid()
    {
        EntryBooks books(engine());
        PaymentService service(books.db());
        QVERIFY(service.setAccount(books.session(), bank()));
        const LineId owed =
            books
                .lineOn(books.invoice(u"EPI"_qs, u"F9"_qs, 9000, {2026, 3, 1}, {2026, 3, 9}),
                        u"401"_qs)
                .line;
        const LineId used =
            books.lineOn(books.payment(u"EPI"_qs, u"AC"_qs, 2000, {2026, 3, 2}), u"401"_qs).line;
        QVERIFY(MatchingService(books.db()).matchPart(books.session(), {owed, used}));
        const auto lines = EntryBooks::must(service.payable(books.session(), {2026, 3, 10}));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].amount.cents(), 7000);
        const PaymentRun run = EntryBooks::must(
            service.prepare(books.session(), u"512"_qs, true, {2026, 3, 11}, {2026, 3, 10}, {}));
        QCOMPARE(EntryBooks::must(service.post(books.session(), run.id)).state, u"done"_qs);
        QCOMPARE(openOf(books, u"EPI"_qs), size_t(0));
    }
};

CABAS_TEST(TestPaymentService)
#include "tst_paymentservice.moc"
