// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberposting.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

Member aMember()
{
    Member member;
    member.id = MemberId(7);
    member.number = 42;
    member.name = u"Ada Œillet"_qs;
    return member;
}

/// "4562 M000042 3000 0": account, third party, debit, credit.
QStringList shortLines(const JournalEntry &entry)
{
    QStringList lines;
    for (const JournalLine &line : entry.lines)
        lines.append(u"%1 %2 %3 %4"_qs.arg(line.account, line.thirdParty)
                         .arg(line.debit.cents())
                         .arg(line.credit.cents()));
    return lines;
}

const QDate day(2026, 3, 10);

} // namespace

class TestMemberPosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreOwedAndCalled()
    {
        const JournalEntry entry = MemberPosting::subscription(aMember(), 3, Money::fromCents(3000),
                                                               day, u"4562"_qs, u"1012"_qs);
        QCOMPARE(entry.journal, u"OD"_qs);
        QCOMPARE(entry.on, day);
        QCOMPARE(entry.sourceKind, u"share"_qs);
        QCOMPARE(entry.sourceId, 7);
        QCOMPARE(entry.pieceRef, u"M000042-2026-03-10"_qs);
        QCOMPARE(shortLines(entry), (QStringList{u"4562 M000042 3000 0"_qs, u"1012  0 3000"_qs}));
    }

    void topUps_data()
    {
        QTest::addColumn<QString>("means");
        QTest::addColumn<QString>("journal");
        QTest::addColumn<int>("role");
        QTest::newRow("cash") << u"cash"_qs << u"CA"_qs << int(AccountRole::SafeCash);
        QTest::newRow("card") << u"card"_qs << u"BQ"_qs << int(AccountRole::Card);
        QTest::newRow("cheque") << u"cheque"_qs << u"BQ"_qs << int(AccountRole::Cheques);
        QTest::newRow("transfer") << u"transfer"_qs << u"BQ"_qs << int(AccountRole::Bank);
    }
    void topUps()
    {
        QFETCH(QString, means);
        const std::optional<PaymentMeans> read = MemberPosting::meansFromName(means);
        QVERIFY(read.has_value());
        QCOMPARE(MemberPosting::meansName(*read), means);
        QTEST(int(MemberPosting::accountRoleOf(*read)), "role");
        const JournalEntry entry = MemberPosting::topUp(aMember(), Money::fromCents(5000), *read,
                                                        u"CHQ 12"_qs, day, u"5112"_qs, u"41911"_qs);
        QTEST(entry.journal, "journal");
        QCOMPARE(entry.pieceRef, u"CHQ 12"_qs);
        QCOMPARE(shortLines(entry), (QStringList{u"5112  5000 0"_qs, u"41911 M000042 0 5000"_qs}));
    }

    void correctionsGoEitherWay()
    {
        const auto lines = [](qint64 cents) {
            return shortLines(MemberPosting::correction(aMember(), Money::fromCents(cents),
                                                        u"mistake"_qs, day, u"41911"_qs,
                                                        u"65890"_qs, u"75890"_qs));
        };
        QCOMPARE(lines(250), (QStringList{u"65890  250 0"_qs, u"41911 M000042 0 250"_qs}));
        QCOMPARE(lines(-250), (QStringList{u"41911 M000042 250 0"_qs, u"75890  0 250"_qs}));
    }

    void unknownMeansAreNone()
    {
        QVERIFY(!MemberPosting::meansFromName(u"shells"_qs));
        QVERIFY(!MemberPosting::meansFromName(u"account"_qs));
    }

    void nobodyIsNamedInAnEntry()
    {
        const JournalEntry entry = MemberPosting::topUp(
            aMember(), Money::fromCents(1), PaymentMeans::Cash, {}, day, u"5302"_qs, u"41911"_qs);
        QVERIFY(!entry.label.contains(u"Ada"_qs));
        for (const JournalLine &line : entry.lines)
            QVERIFY(!(line.label + line.thirdParty + line.thirdPartyLabel).contains(u"Ada"_qs));
    }
};

CABAS_TEST(TestMemberPosting)
#include "tst_memberposting.moc"
