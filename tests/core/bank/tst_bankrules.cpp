// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestBankRules : public QObject {
    Q_OBJECT

private:
    static BankLine line(const QString &label, qint64 cents = -100, const QString &party = {})
    {
        BankLine line;
        line.label = label;
        line.party = party;
        line.amount = Money::fromCents(cents);
        return line;
    }

private Q_SLOTS:
    void ibans()
    {
        QVERIFY(BankRules::isIban(u"FR76 3000 6000 0112 3456 7890 189"_qs));
        QVERIFY(BankRules::isIban(u"NL26VAYB8060476890"_qs));
        QVERIFY(!BankRules::isIban(u"FR7630006000011234567890188"_qs));
        QVERIFY(!BankRules::isIban(u"123456"_qs));
        QCOMPARE(BankRules::ibanText(u"NL26VAYB8060476890"_qs), u"NL26 VAYB 8060 4768 90"_qs);
    }
    /// Whatever the format calls it, it is one account.
    void oneAccountInEveryFormat()
    {
        BankStatement camt;
        camt.iban = u"FR7630006000011234567890189"_qs;
        camt.currency = u"EUR"_qs;
        BankStatement cfonb;
        cfonb.bank = u"30006"_qs;
        cfonb.branch = u"00001"_qs;
        cfonb.account = u"12345678901"_qs;
        cfonb.currency = u"EUR"_qs;
        BankStatement csv;
        csv.account = u"300060000112345678901"_qs;
        csv.currency = u"EUR"_qs;
        QCOMPARE(BankRules::identity(cfonb), BankRules::identity(camt));
        QCOMPARE(BankRules::identity(csv), BankRules::identity(camt));
        BankStatement dollars = camt;
        dollars.currency = u"USD"_qs;
        QVERIFY(BankRules::identity(dollars) != BankRules::identity(camt));
        BankStatement other;
        other.account = u"NL26VAYB8060476890"_qs;
        BankStatement dutch;
        dutch.iban = other.account;
        QCOMPARE(BankRules::identity(other), BankRules::identity(dutch));
        QVERIFY(BankRules::identity(BankStatement()).isEmpty());
    }
    void linesOfOtherFormatsAreNotNew()
    {
        BankTransaction one;
        one.booked = {2026, 3, 5};
        one.amount = Money::fromCents(500);
        const std::vector<BankTransaction> lines{one, one, one};
        const auto sorted = BankRules::sort(lines, {true, false, false}, {{{one.booked, 500}, 1}});
        QCOMPARE(sorted.unchanged, 2);
        QCOMPARE(sorted.added, std::vector<size_t>{2});
    }
    void wordsThatTell()
    {
        QCOMPARE(BankRules::wordsOf(line(u"PRLV SEPA ENERGIE VERTE 0226 REF 12345"_qs)),
                 u"energie verte"_qs);
        QCOMPARE(BankRules::wordsOf(line(u"VIR 12"_qs, 100, u"HelloAsso"_qs)), u"helloasso"_qs);
        QVERIFY(BankRules::wordsOf(line(u"CB 1234 05/03"_qs)).isEmpty());
    }
    void rulesHold()
    {
        BankRule rule;
        rule.words = u"energie verte"_qs;
        QVERIFY(BankRules::holds(rule, line(u"PRLV Énergie-Verte mars"_qs)));
        QVERIFY(!BankRules::holds(rule, line(u"PRLV Énergie-Verte mars"_qs, 100)));
        QVERIFY(!BankRules::holds(rule, line(u"PRLV Énergie"_qs)));
        QVERIFY(!BankRules::holds(BankRule(), line(u"x"_qs)));
        QVERIFY(!BankRules::checkRule(rule).ok());
        rule.account = u"606"_qs;
        QVERIFY(BankRules::checkRule(rule).ok());
        rule.words = u"a"_qs;
        QVERIFY(!BankRules::checkRule(rule).ok());
    }
    void names()
    {
        BankAccount account;
        QCOMPARE(BankRules::title(account), u"Account without number"_qs);
        account.number = u"42"_qs;
        QCOMPARE(BankRules::title(account), u"Account 42"_qs);
        account.name = u"Crédit coopératif"_qs;
        QCOMPARE(BankRules::title(account), account.name);
    }
};

CABAS_TEST(TestBankRules)
#include "tst_bankrules.moc"
