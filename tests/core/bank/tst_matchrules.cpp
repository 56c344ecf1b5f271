// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/matchrules.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

class TestMatchRules : public QObject {
    Q_OBJECT

private:
    static BankLine line(QDate day, qint64 cents, const QString &label)
    {
        BankLine line;
        line.booked = day;
        line.amount = Money::fromCents(cents);
        line.label = label;
        return line;
    }
    static std::pair<OpenKind, OpenItem> item(OpenKind kind, qint64 id, QDate day, qint64 cents,
                                              const QString &label, const QString &pieceRef = {},
                                              const QString &party = {})
    {
        OpenItem item;
        item.line = id;
        item.on = day;
        item.amount = Money::fromCents(cents);
        item.label = label;
        item.pieceRef = pieceRef;
        item.party = party;
        item.thirdParty = party.isEmpty() ? QString() : party.left(3).toUpper();
        return {kind, item};
    }
    static MatchSuggestion best(const BankLine &line, const OpenItems &items,
                                const std::vector<BankRule> &rules = {})
    {
        const auto found = MatchRules::suggest(line, items, rules);
        return found.empty() ? MatchSuggestion() : found.front();
    }

private Q_SLOTS:
    void sameAmountNearDayNumberFound()
    {
        OpenItems items;
        items.all = {item(OpenKind::Bank, 1, {2026, 3, 4}, 24500, u"Slip 412"_qs, u"SLIP-412"_qs),
                     item(OpenKind::Bank, 2, {2026, 3, 5}, 24500, u"Another"_qs, u"X"_qs)};
        const MatchSuggestion found =
            best(line({2026, 3, 5}, 24500, u"REMISE CHEQUES 0000412"_qs), items);
        QCOMPARE(found.items.at(0).line, 1);
        QCOMPARE(found.kind, MatchSuggestion::Kind::Point);
        QCOMPARE(found.reason, u"Same amount, 1 days apart, number 412 found."_qs);
        QVERIFY(found.isLikely());
    }
    void farOrOtherAmountsAreNotProposed()
    {
        OpenItems items;
        items.all = {item(OpenKind::Bank, 1, {2026, 2, 20}, 24500, u"x"_qs),
                     item(OpenKind::Bank, 2, {2026, 3, 5}, 24501, u"x"_qs)};
        QVERIFY(best(line({2026, 3, 5}, 24500, u"VIR"_qs), items).items.empty());
    }
    /// A cheque lies long in somebody's drawer; its number tells it all the same.
    void aReferenceReachesFurther()
    {
        OpenItems items;
        items.all = {item(OpenKind::Bank, 1, {2026, 1, 20}, -9900, u"Cheque"_qs, u"CH 7000321"_qs)};
        QCOMPARE(best(line({2026, 3, 5}, -9900, u"CHEQUE 7000321"_qs), items).items.size(),
                 size_t(1));
    }
    void cardTakingsLessFees()
    {
        OpenItems items;
        items.all = {item(OpenKind::Card, 1, {2026, 3, 5}, 111000, u"Takings"_qs)};
        const MatchSuggestion found =
            best(line({2026, 3, 6}, 110436, u"REMISE CB 0503 41 OPERATIONS"_qs), items);
        QCOMPARE(found.fee.cents(), 564);
        QCOMPARE(found.kind, MatchSuggestion::Kind::Settle);
        QVERIFY(found.isLikely());
        QVERIFY(MatchRules::balances(Money::fromCents(110436), found.items, found.fee));
        // A tenth less is no fee.
        QVERIFY(best(line({2026, 3, 6}, 99000, u"REMISE CB"_qs), items).items.empty());
        // Takings never come before they are made.
        QVERIFY(best(line({2026, 3, 4}, 110436, u"REMISE CB"_qs), items).items.empty());
    }
    void aWeekendPaidAsOne()
    {
        OpenItems items;
        items.all = {item(OpenKind::Card, 1, {2026, 3, 5}, 50000, u"a"_qs),
                     item(OpenKind::Card, 2, {2026, 3, 6}, 30000, u"b"_qs),
                     item(OpenKind::Card, 3, {2026, 3, 7}, 20000, u"c"_qs)};
        const MatchSuggestion found = best(line({2026, 3, 9}, 50000, u"REMISE CB 0703"_qs), items);
        QCOMPARE(found.items.size(), size_t(2));
        QCOMPARE(found.items[0].line, 2);
        QVERIFY(found.fee.isZero());
    }
    void supplierByNameAndDocuments()
    {
        OpenItems items;
        items.all = {
            item(OpenKind::Supplier, 1, {2026, 2, 10}, -31840, u"f"_qs, u"88"_qs,
                 u"Ferme du Rocher"_qs),
            item(OpenKind::Supplier, 2, {2026, 2, 12}, -31840, u"f"_qs, u"7"_qs, u"Biocoop"_qs),
            item(OpenKind::Supplier, 3, {2026, 2, 20}, -10000, u"f"_qs, u"90"_qs,
                 u"Ferme du Rocher"_qs)};
        QCOMPARE(best(line({2026, 3, 2}, -31840, u"VIR SEPA FERME DU ROCHER"_qs), items)
                     .items.at(0)
                     .line,
                 1);
        const MatchSuggestion both =
            best(line({2026, 3, 2}, -41840, u"VIR SEPA FERME DU ROCHER"_qs), items);
        QCOMPARE(both.items.size(), size_t(2));
        QVERIFY(both.isLikely());
    }
    void rulesAreProposedFromTheSecondTime()
    {
        BankRule rule;
        rule.words = u"energie verte"_qs;
        rule.account = u"606"_qs;
        rule.uses = 1;
        const BankLine bill = line({2026, 3, 4}, -18490, u"PRLV ENERGIE VERTE 0226"_qs);
        QVERIFY(!best(bill, {}, {rule}).rule);
        rule.uses = 2;
        QVERIFY(best(bill, {}, {rule}).rule);
        QVERIFY(best(bill, {}, {rule}).isLikely());
        rule.isOff = true;
        QVERIFY(!best(bill, {}, {rule}).rule);
    }
    /// Whatever is proposed agrees to the cent.
    void everySuggestionBalances()
    {
        std::mt19937 random(7);
        const std::vector<OpenKind> kinds{OpenKind::Bank,   OpenKind::Card,    OpenKind::Voucher,
                                          OpenKind::Cheque, OpenKind::Transit, OpenKind::Supplier};
        for (int round = 0; round < 400; ++round) {
            OpenItems items;
            for (int i = 0; i < 12; ++i) {
                const OpenKind kind = kinds[random() % kinds.size()];
                const qint64 cents = 100 + qint64(random() % 900);
                items.all.push_back(item(kind, i + 1, QDate(2026, 3, 1).addDays(int(random() % 9)),
                                         kind == OpenKind::Supplier ? -cents : cents,
                                         QString::number(i), QString::number(random() % 500),
                                         u"Nom %1"_qs.arg(random() % 3)));
            }
            const qint64 cents = qint64(random() % 4000) - 1000;
            const BankLine bank = line(QDate(2026, 3, 1).addDays(int(random() % 12)), cents,
                                       u"REMISE CB NOM 0203 %1"_qs.arg(random() % 500));
            for (const MatchSuggestion &one : MatchRules::suggest(bank, items, {})) {
                QVERIFY(MatchRules::balances(bank.amount, one.items, one.fee));
                QVERIFY(!one.fee.isNegative());
                QVERIFY(one.score > 0 && one.score < 130);
                QVERIFY(!one.reason.isEmpty());
            }
        }
    }
};

CABAS_TEST(TestMatchRules)
#include "tst_matchrules.moc"
