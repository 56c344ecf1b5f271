// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/drawerslips.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestDrawerSlips : public QObject {
    Q_OBJECT

    static QString textOf(const Slip &slip)
    {
        QStringList text;
        for (const SlipLine &line : slip.lines()) {
            if (line.text.size() > Slip::usualColumns)
                qFatal("too wide: %s", qPrintable(line.text));
            text << line.text;
        }
        return text.join(u'\n');
    }
    static SlipFacts facts()
    {
        SlipFacts facts;
        facts.shop.name = u"La Feuille"_qs;
        facts.tillName = u"T1"_qs;
        return facts;
    }
    static ChequeLine cheque(const char *ticket, const char *reference, qint64 cents)
    {
        return {QString::fromLatin1(ticket), QString::fromLatin1(reference),
                Money::fromCents(cents)};
    }
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void aBagSaysItsNumberAndWhatIsInIt()
    {
        CashMove move;
        move.amount = Money::fromCents(-25000);
        move.reason = u"To the safe"_qs;
        move.bag = u"B 0042"_qs;
        const QString text =
            textOf(DrawerSlips::bag(move, u"2026-03-10T18:30:00+01:00"_qs, facts(), m_locale));
        for (const QString &part : {u"B 0042"_qs, u"250.00"_qs, u"18:30"_qs, u"To the safe"_qs,
                                    u"La Feuille"_qs, u"10/03/2026"_qs})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"-250"_qs));
    }

    void chequesAreListedAndSummed()
    {
        const QString text = textOf(DrawerSlips::cheques(
            {cheque("T1-000001", "0012 Nef", 1500), cheque("T1-000004", "", 2050)},
            u"Z-T1-000012"_qs, facts(), m_locale));
        for (const QString &part : {u"Z-T1-000012"_qs, u"T1-000001"_qs, u"0012 Nef"_qs, u"15.00"_qs,
                                    u"20.50"_qs, u"35.50"_qs})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void aChequeGivenBackIsNotListed()
    {
        const std::vector<ChequeLine> kept =
            DrawerSlips::kept({cheque("T1-000001", "0012", 1500), cheque("T1-000002", "0013", 1500),
                               cheque("T1-000003", "0013", -1500), cheque("T1-000004", "", 700),
                               cheque("T1-000005", "9", -700), cheque("T1-000006", "", -100)});
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[0].ticket, u"T1-000001"_qs);
        // One from an earlier session: it stands as money given back.
        QCOMPARE(kept[1].amount.cents(), -100);
    }
};

CABAS_TEST(TestDrawerSlips)
#include "tst_drawerslips.moc"
