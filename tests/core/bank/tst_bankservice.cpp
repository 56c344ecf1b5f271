// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/draftservice.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/scheduleservice.h"
#include "core/bank/bankdepositservice.h"
#include "tests/core/bank/bankfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

using B = BankFixture;

// covers: bankstore bankmatchstore banklearnstore bankdepositstore bankdepositservice bankbooks
// covers: bankposting bankrecurring

class TestBankService : public QObject {
    Q_OBJECT

private:
    /// The line of a label.
    static BankLine line(BankFixture &bank, const QString &label)
    {
        for (const BankBoardLine &shown : bank.board().lines) {
            if (shown.line.label == label)
                return shown.line;
        }
        return {};
    }
    static std::optional<MatchSuggestion> best(BankFixture &bank, const QString &label)
    {
        for (const BankBoardLine &shown : bank.board().lines) {
            if (shown.line.label == label)
                return shown.best;
        }
        return {};
    }
    static qint64 sideOf(const PostedEntry &entry, const QString &account)
    {
        Money sum;
        for (const JournalLine &each : entry.entry.lines) {
            if (each.account == account)
                sum += each.debit - each.credit;
        }
        return sum.cents();
    }

    /// The letter of the line of an entry on an account; empty where nothing settles it.
    static QString letterOf(BankFixture &bank, EntryId entry, const QString &account)
    {
        return *bank.db().read([&](Tx &tx) {
            for (const PartyLine &line : MatchingStore::ofEntry(tx, entry)) {
                if (line.account == account)
                    return line.letter;
            }
            return QString();
        });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    /// What the bank pays is settled on the supplier's account too, and open again when it is
    /// taken back.
    void aPaymentSettlesItsDocument()
    {
        BankFixture bank(engine());
        const Session session = bank.session();
        const PostedEntry invoice = bank.post(
            {2026, 3, 2}, u"Invoice 88"_qs,
            {B::side("606", 31840), B::side("401", -31840, "ROC", "Ferme du Rocher")}, u"88"_qs);
        bank.take(B::file(50000, {B::line({2026, 3, 9}, -31840, u"VIR FERME DU ROCHER"_qs)}));
        BankService service = bank.service();
        const auto offered = best(bank, u"VIR FERME DU ROCHER"_qs);
        const auto paid =
            service.accept(session, line(bank, u"VIR FERME DU ROCHER"_qs).id, *offered);
        QVERIFY2(paid.ok(), qPrintable(paid ? QString() : paid.failure().message));
        QCOMPARE(letterOf(bank, invoice.id, u"401"_qs), u"A"_qs);
        QCOMPARE(letterOf(bank, paid->entry->id, u"401"_qs), u"A"_qs);
        QVERIFY(service.undo(session, line(bank, u"VIR FERME DU ROCHER"_qs).id).ok());
        QCOMPARE(letterOf(bank, invoice.id, u"401"_qs), QString());
        // What was posted and its reversal settle each other.
        QVERIFY(!letterOf(bank, paid->entry->id, u"401"_qs).isEmpty());
        // A document that is settled is not offered to the bank any more.
        const auto again = best(bank, u"VIR FERME DU ROCHER"_qs);
        QVERIFY(again && again->items.front().entry == invoice.id);
        QVERIFY(service.accept(session, line(bank, u"VIR FERME DU ROCHER"_qs).id, *again).ok());
        bank.take(B::file(18160, {B::line({2026, 3, 10}, -31840, u"VIR FERME DU ROCHER 2"_qs)}));
        QVERIFY(!best(bank, u"VIR FERME DU ROCHER 2"_qs));
    }

    /// The rent that comes back is proposed for the line it fits, posted and pointed at once.
    void aRecurringEntryIsPostedAndPointed()
    {
        BankFixture bank(engine());
        const Session session = bank.session();
        bank.take(B::file(500000, {B::line({2026, 3, 6}, -120000, u"PRLV LOYER SCI HALLES"_qs),
                                   B::line({2026, 3, 20}, -120000, u"PRLV AUTRE"_qs)}));
        EntryDraft rent;
        rent.name = u"Loyer"_qs;
        rent.entry.journal = u"BQ"_qs;
        rent.entry.label = u"Loyer du magasin"_qs;
        rent.entry.lines = {B::side("606", 120000), B::side("5121", -120000)};
        const auto model = DraftService(bank.db()).keepTemplate(session, rent);
        QVERIFY2(model.ok(), qPrintable(model ? QString() : model.failure().message));
        const auto schedule =
            ScheduleService(bank.db()).recur(session, model->id, 1, {2026, 3, 5}, 0);
        QVERIFY(schedule.ok());
        BankService service = bank.service();
        QVERIFY(!best(bank, u"PRLV AUTRE"_qs)); // fifteen days away
        const auto offered = best(bank, u"PRLV LOYER SCI HALLES"_qs);
        QVERIFY(offered && offered->kind == MatchSuggestion::Kind::Recurring);
        QVERIFY(offered->score > 90);
        const BankLineId id = line(bank, u"PRLV LOYER SCI HALLES"_qs).id;
        const auto posted = service.accept(session, id, *offered);
        QVERIFY2(posted.ok(), qPrintable(posted ? QString() : posted.failure().message));
        QCOMPARE(posted->entry->entry.on, QDate(2026, 3, 6));
        QCOMPARE(sideOf(*posted->entry, u"5121"_qs), -120000);
        QCOMPARE(bank.standing().explained, 1);
        // Once for March: its next time is in April, and nobody may post it twice.
        QVERIFY(!best(bank, u"PRLV AUTRE"_qs));
        QCOMPARE(service.matchRecurring(session, line(bank, u"PRLV AUTRE"_qs).id, schedule->id, 0)
                     .failure()
                     .code,
                 u"changed_meanwhile"_qs);
        // Taken back, it stays in the books and is found there.
        QVERIFY(service.undo(session, id).ok());
        QCOMPARE(best(bank, u"PRLV LOYER SCI HALLES"_qs)->kind, MatchSuggestion::Kind::Point);
    }

    /// A model of before the shop had a bank account of its own says 512 alone.
    void aModelOnAnyBankFitsThisOne()
    {
        BankFixture bank(engine());
        const Session session = bank.session();
        bank.take(B::file(500000, {B::line({2026, 3, 6}, -1860, u"PRLV MUTUELLE"_qs)}));
        EntryDraft insurance;
        insurance.name = u"Assurance"_qs;
        insurance.entry.journal = u"BQ"_qs;
        insurance.entry.label = u"Assurance"_qs;
        insurance.entry.lines = {B::side("606", 1860), B::side("512", -1860)};
        const auto model = DraftService(bank.db()).keepTemplate(session, insurance);
        QVERIFY2(model.ok(), qPrintable(model ? QString() : model.failure().message));
        QVERIFY(ScheduleService(bank.db()).recur(session, model->id, 1, {2026, 3, 5}, 0));
        const auto offered = best(bank, u"PRLV MUTUELLE"_qs);
        QVERIFY(offered && offered->kind == MatchSuggestion::Kind::Recurring);
        const auto posted =
            bank.service().accept(session, line(bank, u"PRLV MUTUELLE"_qs).id, *offered);
        QVERIFY2(posted.ok(), qPrintable(posted ? QString() : posted.failure().message));
        QCOMPARE(sideOf(*posted->entry, u"5121"_qs), -1860);
        QCOMPARE(bank.standing().explained, 1);
    }

    /// A month as a treasurer lives it: pointed, settled, posted, undone, closed.
    void aMonth()
    {
        BankFixture bank(engine());
        bank.post({2026, 2, 28}, u"Capital"_qs, {B::side("5121", 10000), B::side("101", -10000)});
        bank.post({2026, 3, 5}, u"Closing"_qs, {B::side("51171", 111000), B::side("707", -111000)});
        bank.post({2026, 3, 2}, u"Invoice 88"_qs,
                  {B::side("606", 31840), B::side("401", -31840, "ROC", "Ferme du Rocher")},
                  u"88"_qs);
        const PostedEntry cheque = bank.post({2026, 3, 9}, u"Cheque written"_qs,
                                             {B::side("606", 4500), B::side("5121", -4500)});
        bank.post({2026, 3, 4}, u"Rent"_qs, {B::side("606", 5000), B::side("5121", -5000)});
        bank.take(B::file(10000, {B::line({2026, 3, 4}, -5000, u"PRLV LOYER"_qs),
                                  B::line({2026, 3, 6}, 110436, u"REMISE CB 0503"_qs),
                                  B::line({2026, 3, 9}, -31840, u"VIR FERME DU ROCHER"_qs),
                                  B::line({2026, 3, 10}, -1250, u"FRAIS TENUE COMPTE"_qs)}));
        BankService service = bank.service();
        const Session session = bank.session();
        QCOMPARE(bank.standing().bank.cents(), 82346);
        QCOMPARE(bank.standing().pending.cents(), -9500);

        // The rent was entered: nothing is posted.
        const auto rent = best(bank, u"PRLV LOYER"_qs);
        QVERIFY(rent && rent->kind == MatchSuggestion::Kind::Point);
        const auto pointed = service.accept(session, line(bank, u"PRLV LOYER"_qs).id, *rent);
        QVERIFY(pointed.ok() && !pointed->entry);

        // Takings come less their fees.
        const auto card = best(bank, u"REMISE CB 0503"_qs);
        QVERIFY(card && card->isLikely());
        const auto settled = service.accept(session, line(bank, u"REMISE CB 0503"_qs).id, *card);
        QVERIFY(settled.ok());
        QCOMPARE(sideOf(*settled->entry, u"5121"_qs), 110436);
        QCOMPARE(sideOf(*settled->entry, u"6278"_qs), 564);
        QCOMPARE(sideOf(*settled->entry, u"51171"_qs), -111000);
        QCOMPARE(settled->entry->entry.journal, u"BQ"_qs);

        // The supplier, and what nobody had entered.
        const BankLine transfer = line(bank, u"VIR FERME DU ROCHER"_qs);
        QVERIFY(service.accept(session, transfer.id, *best(bank, transfer.label)).ok());
        const BankLine fees = line(bank, u"FRAIS TENUE COMPTE"_qs);
        const auto posted = service.post(session, fees.id, {u"6278"_qs, {}, {}, 2000, {}});
        QVERIFY(posted.ok());
        QCOMPARE(sideOf(*posted->entry, u"44566"_qs), 208);
        QCOMPARE(sideOf(*posted->entry, u"6278"_qs), 1042);

        QCOMPARE(bank.standing().explained, 4);
        QVERIFY(bank.standing().gap().isZero());
        QCOMPARE(bank.standing().pending.cents(), -4500); // the cheque nobody cashed
        QCOMPARE(bank.board().open.at(0).number, cheque.number);

        // One is taken back: its entry is reversed and the line is open again.
        QVERIFY(service.undo(session, fees.id).ok());
        QVERIFY(!line(bank, fees.label).group);
        QCOMPARE(bank.standing().gap().cents(), -1250);
        QCOMPARE(service.close(session, BankAccountId(1)).failure().code, u"unexplained"_qs);
        QVERIFY(service.post(session, fees.id, {u"6278"_qs, {}, {}, 0, {}}).ok());
        const auto closed = service.close(session, BankAccountId(1));
        QVERIFY(closed.ok());
        QCOMPARE(closed->pending.cents(), -4500);
        QCOMPARE(bank.standing().closed->on, QDate(2026, 3, 10));
        QVERIFY(bank.board().lines.empty());
    }

    void whatDoesNotAgreeIsRefused()
    {
        if (engine() != TestShop::Sqlite)
            return; // rules, whatever the engine
        BankFixture bank;
        const PostedEntry near =
            bank.post({2026, 3, 4}, u"Rent"_qs, {B::side("606", 5001), B::side("5121", -5001)});
        const PostedEntry taking =
            bank.post({2026, 3, 4}, u"Closing"_qs, {B::side("51171", 9000), B::side("707", -9000)});
        bank.take(B::file(
            0, {B::line({2026, 3, 4}, -5000, u"PRLV"_qs), B::line({2026, 3, 5}, 8900, u"CB"_qs)}));
        BankService service = bank.service();
        const Session session = bank.session();
        const auto before = bank.shop().countRows();
        const BankLineId line(1);
        const auto own = *service.openLines(session, line, near.id);
        QCOMPARE(service.match(session, line, own).failure().code, u"amounts"_qs);
        QCOMPARE(service.match(session, line, {}).failure().code, u"amounts"_qs);
        QCOMPARE(service.match(session, line, own, Money::fromCents(-1)).failure().code,
                 u"amounts"_qs);
        QCOMPARE(service.match(session, line, {99999}).failure().code, u"not_open"_qs);
        auto mixed = *service.openLines(session, line, taking.id);
        mixed.push_back(own.front());
        QCOMPARE(service.match(session, line, mixed).failure().code, u"mixed"_qs);
        QCOMPARE(service.match(session, BankLineId(99), own).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service.post(session, line, {u"5121"_qs, {}, {}, 0, {}}).failure().code,
                 u"account"_qs);
        QVERIFY(!service.post(session, line, {u"9999"_qs, {}, {}, 0, {}}).ok());
        QCOMPARE(service.post(session, line, {u"4191"_qs, u"M1"_qs, {}, 0, {}}).failure().code,
                 u"members"_qs);
        QVERIFY(!service.undo(session, line).ok());
        QCOMPARE(service.close(session, BankAccountId(9)).failure().kind, Failure::Kind::NotFound);
        const Session volunteer = bank.shop().sessionAs({Permission::ViewBooks});
        QCOMPARE(service.match(volunteer, line, own).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(bank.shop().countRows(), before);
        // What a line took is gone for the next.
        const auto card = *service.openLines(session, BankLineId(2), taking.id);
        QVERIFY(service.match(session, BankLineId(2), card, Money::fromCents(100)).ok());
        QCOMPARE(service.match(session, BankLineId(2), card).failure().code, u"explained"_qs);
        QCOMPARE(service.openLines(session, line, taking.id).failure().code, u"not_open"_qs);
    }

    void aRuleIsLearntAndConfirmed()
    {
        BankFixture bank(engine());
        bank.take(B::file(0, {B::line({2026, 1, 5}, -1000, u"PRLV ENERGIE VERTE 0126"_qs),
                              B::line({2026, 2, 5}, -1100, u"PRLV ENERGIE VERTE 0226"_qs),
                              B::line({2026, 3, 5}, -1200, u"PRLV ENERGIE VERTE 0326"_qs)}));
        BankService service = bank.service();
        const Session session = bank.session();
        const BankCounterpart energy{u"606"_qs, {}, {}, 2000, u"Électricité"_qs};
        QVERIFY(service.post(session, BankLineId(1), energy).ok());
        QVERIFY(!best(bank, u"PRLV ENERGIE VERTE 0226"_qs));
        QVERIFY(service.post(session, BankLineId(2), energy).ok());
        const auto third = best(bank, u"PRLV ENERGIE VERTE 0326"_qs);
        QVERIFY(third && third->rule);
        const auto done = service.accept(session, BankLineId(3), *third);
        QVERIFY(done.ok());
        QCOMPARE(sideOf(*done->entry, u"44566"_qs), 200);
        QCOMPARE(done->entry->entry.label, u"Électricité"_qs);

        std::vector<BankRule> rules = *service.rules(session);
        QCOMPARE(rules.size(), size_t(1));
        QCOMPARE(rules[0].uses, 3);
        BankRule changed = rules[0];
        changed.isOff = true;
        QVERIFY(service.setRule(session, changed).ok());
        QCOMPARE(service.setRule(session, changed).failure().kind, Failure::Kind::Conflict);
        changed.account = u"9999"_qs;
        QVERIFY(!service.setRule(session, changed).ok());
        QVERIFY(service.removeRule(session, rules[0].id).ok());
        QVERIFY(!service.removeRule(session, rules[0].id).ok());
    }

    void chequesAndCashGoToTheBank()
    {
        BankFixture bank(engine());
        bank.post({2026, 3, 3}, u"Closing"_qs,
                  {B::side("5112", 24500), B::side("5302", 18000), B::side("707", -42500)});
        bank.take(B::file(0, {B::line({2026, 3, 5}, 24500, u"REMISE CHEQUES 0000001"_qs),
                              B::line({2026, 3, 9}, 18000, u"VERSEMENT ESPECES"_qs)}));
        BankDepositService deposits(bank.db());
        const Session session = bank.session();
        QCOMPARE(deposits.atHand(session, false)->cents(), 24500);
        BankDeposit slip;
        slip.account = BankAccountId(1);
        slip.on = {2026, 3, 4};
        QVERIFY(!deposits.make(session, slip).ok());
        slip.items = {{u"Fougère"_qs, Money::fromCents(20000)}, {u"Tilleul"_qs, Money()}};
        QVERIFY(!deposits.make(session, slip).ok());
        slip.items[1].amount = Money::fromCents(4500);
        const auto made = deposits.make(session, slip);
        QVERIFY(made.ok());
        QCOMPARE(made->number, 1);
        QCOMPARE(deposits.atHand(session, false)->cents(), 0);
        const auto found = best(bank, u"REMISE CHEQUES 0000001"_qs);
        QVERIFY(found && found->kind == MatchSuggestion::Kind::Point && found->isLikely());
        QVERIFY(bank.service().accept(session, BankLineId(1), *found).ok());

        BankDeposit bag;
        bag.account = BankAccountId(1);
        bag.isCash = true;
        bag.on = {2026, 3, 6};
        bag.items = {{u"Billets"_qs, Money::fromCents(18000)}};
        QCOMPARE(deposits.make(session, bag)->number, 2);
        const auto cash = best(bank, u"VERSEMENT ESPECES"_qs);
        QVERIFY(cash && cash->kind == MatchSuggestion::Kind::Settle);
        QVERIFY(bank.service().accept(session, BankLineId(2), *cash).ok());
        QVERIFY(bank.standing().gap().isZero());
        QCOMPARE(deposits.newest(session, 5)->size(), size_t(2));
        QCOMPARE(deposits.find(session, 1)->items.size(), size_t(2));
        QVERIFY(!deposits.find(session, 9).ok());
    }

    void whatAServiceSentIsProposedAndPosted()
    {
        BankFixture bank(engine());
        bank.take(B::file(0, {B::line({2026, 3, 6}, 4875, u"STRIPE PAYOUT"_qs)}));
        const QString path = bank.shop().folder() + u"/stripe.csv"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Amount,Fee,Net,Payout ID,Payout date\n20.00,0.55,19.45,po_1,2026-03-05\n"
                   "30.00,0.70,29.30,po_1,2026-03-05\n");
        file.close();
        const Session session = bank.session();
        QVERIFY(!bank.imports().readPayouts(session, path, u"401"_qs).ok());
        QCOMPARE(bank.imports().readPayouts(session, path, u"707"_qs)->added, 1);
        QCOMPARE(bank.imports().readPayouts(session, path, u"707"_qs)->unchanged, 1);
        const auto found = best(bank, u"STRIPE PAYOUT"_qs);
        QVERIFY(found && found->payout && found->isLikely());
        const auto done = bank.service().accept(session, BankLineId(1), *found);
        QVERIFY(done.ok());
        QCOMPARE(sideOf(*done->entry, u"6278"_qs), 125);
        QCOMPARE(sideOf(*done->entry, u"707"_qs), -5000);
        QVERIFY(bank.service().undo(session, BankLineId(1)).ok());
        QVERIFY(best(bank, u"STRIPE PAYOUT"_qs)->payout);
        QVERIFY(!bank.service().matchPayout(session, BankLineId(1), 99).ok());
    }

    void theAccountOfTheBooks()
    {
        if (engine() != TestShop::Sqlite)
            return; // rules, whatever the engine
        BankFixture bank;
        BankFile file = B::file(0, {B::line({2026, 3, 5}, 100, u"x"_qs)});
        bank.take(file);
        file.statements[0].iban = u"NL26VAYB8060476890"_qs;
        bank.take(file);
        BankService service = bank.service();
        const Session session = bank.session();
        BankAccount second = service.accounts(session)->at(1);
        QCOMPARE(service.post(session, BankLineId(2), {u"606"_qs, {}, {}, 0, {}}).failure().code,
                 u"no_ledger"_qs);
        second.ledger = u"606"_qs;
        QVERIFY(!service.setAccount(session, second).ok());
        second.ledger = u"5121"_qs;
        QVERIFY(!service.setAccount(session, second).ok());
        second.ledger = u"5122"_qs;
        second.name = u"Livret"_qs;
        const auto set = service.setAccount(session, second);
        QVERIFY(set.ok());
        QCOMPARE(set->name, u"Livret"_qs);
        QCOMPARE(service.setAccount(session, second).failure().kind, Failure::Kind::Conflict);
        QVERIFY(service.post(session, BankLineId(2), {u"606"_qs, {}, {}, 0, {}}).ok());
    }

    void accountsInOtherMoneyAreReadNotPosted()
    {
        if (engine() != TestShop::Sqlite)
            return; // rules, whatever the engine
        BankFixture bank;
        BankFile file = B::file(0, {B::line({2026, 3, 5}, 100, u"x"_qs)});
        file.statements[0].currency = u"USD"_qs;
        bank.take(file);
        BankAccount account = bank.service().accounts(bank.session())->at(0);
        QVERIFY(account.ledger.isEmpty());
        account.ledger = u"5122"_qs;
        QVERIFY(bank.service().setAccount(bank.session(), account).ok());
        QCOMPARE(bank.service()
                     .post(bank.session(), BankLineId(1), {u"606"_qs, {}, {}, 0, {}})
                     .failure()
                     .code,
                 u"currency"_qs);
    }
};

CABAS_TEST(TestBankService)
#include "tst_bankservice.moc"
