// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketlayout.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

TicketLine line(const char *name, qint64 milli, qint64 price, qint64 gross, const char *code,
                Unit unit = Unit::Piece)
{
    TicketLine line;
    line.name = QString::fromUtf8(name);
    line.unit = unit;
    line.quantity = Quantity::fromMilli(milli);
    line.unitPrice = Money::fromCents(price);
    line.gross = Money::fromCents(gross);
    line.vatCode = QString::fromLatin1(code);
    return line;
}

Ticket ticket()
{
    Ticket ticket;
    ticket.name = u"T1-000123"_qs;
    ticket.localAt = u"2026-03-10T09:15:07+01:00"_qs;
    ticket.lines = {
        line("Pain", 1000, 320, 320, "S550"),
        line("Carottes", 575, 380, 219, "S550", Unit::Kilogram),
        line("Savon de Marseille à l’huile d’olive, le grand cube", 2000, 600, 1100, "S2000")};
    ticket.lines[2].discount = Money::fromCents(100);
    ticket.lines[2].reason = u"abîmé"_qs;
    ticket.vat = {{u"S2000"_qs, VatCategory::Standard, 2000, Money::fromCents(1100),
                   Money::fromCents(917), Money::fromCents(183)},
                  {u"S550"_qs, VatCategory::Standard, 550, Money::fromCents(539),
                   Money::fromCents(511), Money::fromCents(28)}};
    ticket.total = Money::fromCents(1639);
    ticket.payments = {{TillMeans::Cash, Money::fromCents(1639), Money::fromCents(2000)}};
    ticket.change = Money::fromCents(361);
    return ticket;
}

SlipFacts facts()
{
    SlipFacts facts;
    facts.shop.name = u"La Feuille"_qs;
    facts.shop.siren = u"732829320"_qs;
    facts.tillName = u"Caisse 1"_qs;
    facts.hash = u"0123456789abcdef0123456789abcdef"_qs;
    facts.software = u"Cabas 0.1.0"_qs;
    return facts;
}

QStringList texts(const Slip &slip, int columns = Slip::usualColumns)
{
    QStringList list;
    for (const SlipLine &line : slip.lines(columns))
        list.append(line.text);
    return list;
}

} // namespace

class TestTicketLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContainerAndANoteStandUnderTheirLine()
    {
        Ticket noted = ticket();
        noted.lines[0].note = u"tranché"_qs;
        noted.lines[1].tare = Quantity::fromMilli(120);
        const QStringList slip =
            texts(TicketLayout::ticket(noted, facts(), QLocale(QLocale::English)));
        const qsizetype bread = slip.indexOf(u"  tranché"_qs);
        QVERIFY(bread > 0);
        QVERIFY(slip[bread - 1].startsWith(u"Pain"_qs));
        QCOMPARE(slip.filter(u"  Container taken off: 0.12"_qs).size(), 1);
    }

    void aTicketSaysEverythingTheLawAsks()
    {
        const QStringList slip =
            texts(TicketLayout::ticket(ticket(), facts(), QLocale(QLocale::English)));
        const QStringList wanted{u"       La Feuille"_qs,
                                 u"                SIREN 732829320"_qs,
                                 u""_qs,
                                 u"Ticket T1-000123             10/03/2026 09:15:07"_qs,
                                 u"Till Caisse 1"_qs,
                                 u"------------------------------------------------"_qs,
                                 u"Pain                                      3.20 B"_qs,
                                 u"Carottes                                  2.19 B"_qs,
                                 u"  0.575\u00a0kg × €3.80/kg"_qs,
                                 u"Savon de Marseille à l’huile d’olive, le 11.00 A"_qs,
                                 u"  grand cube"_qs,
                                 u"  2 × €6.00"_qs,
                                 u"  Discount 1.00: abîmé"_qs,
                                 u"------------------------------------------------"_qs};
        QCOMPARE(slip.mid(0, wanted.size()), wanted);
        QVERIFY(slip.contains(u"Cash                                       20.00"_qs));
        QVERIFY(slip.contains(u"Change                                      3.61"_qs));
        QVERIFY(slip.contains(u"A 20%                 9.17       1.83      11.00"_qs));
        QVERIFY(slip.contains(u"B 5.5%                5.11       0.28       5.39"_qs));
        QVERIFY(slip.contains(u"Signature                    0123 4567 89AB CDEF"_qs));
        QVERIFY(slip.contains(u"TOTAL             €16.39"_qs));
        QVERIFY(slip.contains(u"3 line(s)                           4 article(s)"_qs));
        QCOMPARE(slip.mid(slip.size() - 3),
                 (QStringList{u"Cabas 0.1.0"_qs, QString(), u"T1-000123"_qs}));
    }

    void aTillIsNotCalledTillTwice()
    {
        QCOMPARE(TicketLayout::tillTitle(u"Till 1"_qs), u"Till 1"_qs);
        QCOMPARE(TicketLayout::tillTitle(u"North"_qs), u"Till North"_qs);
    }

    void noLineIsTooWide()
    {
        Ticket wide = ticket();
        wide.lines[0].gross = Money::fromCents(-9'999'999);
        wide.lines[1].name = QString(300, u'x');
        SlipFacts long_ = facts();
        long_.shop.name = u"Épicerie coopérative et participative des Hauts de la Vallée"_qs;
        long_.mentions = {u"TVA non applicable, article 293 B du code général des impôts, ou ce "
                          "qui en tient lieu."_qs};
        long_.isTraining = true;
        long_.copy = 12;
        for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
            for (const int columns : {48, 42, 32}) {
                for (const SlipLine &line :
                     TicketLayout::ticket(wide, long_, locale).lines(columns)) {
                    const int width =
                        line.weight == SlipLine::Weight::Title ? columns / 2 : columns;
                    QVERIFY2(line.text.size() <= width, qPrintable(line.text));
                }
            }
        }
    }

    void copiesRefundsAndTrainingAreMarked()
    {
        const auto holds = [](const QStringList &slip, const QString &text) {
            return slip.filter(text).size() == 1;
        };
        QStringList slip = texts(TicketLayout::ticket(ticket(), facts(), QLocale::c()));
        QVERIFY(!holds(slip, u"DUPLICATE"_qs) && !holds(slip, u"REFUND"_qs));
        QVERIFY(!holds(slip, u"TRAINING"_qs));
        SlipFacts marked = facts();
        marked.copy = 2;
        marked.isTraining = true;
        Ticket refund = ticket();
        refund.kind = TicketKind::Refund;
        slip = texts(TicketLayout::ticket(refund, marked, QLocale::c()));
        QVERIFY(holds(slip, u"DUPLICATE no. 2"_qs));
        QVERIFY(holds(slip, u"REFUND"_qs));
        QVERIFY(holds(slip, u"TRAINING"_qs));
    }

    void theEarlierTicketIsNamed()
    {
        const auto holds = [](const QStringList &slip, const QString &words) {
            return slip.filter(words).size() == 1;
        };
        SlipFacts of = facts();
        QVERIFY(!holds(texts(TicketLayout::ticket(ticket(), of, QLocale::c())), u"Puts right"_qs));
        of.earlier = u"T1-41"_qs;
        QVERIFY(holds(texts(TicketLayout::ticket(ticket(), of, QLocale::c())),
                      u"Puts right ticket T1-41"_qs));
        Ticket refund = ticket();
        refund.kind = TicketKind::Refund;
        QVERIFY(holds(texts(TicketLayout::ticket(refund, of, QLocale::c())),
                      u"Gives back ticket T1-41"_qs));
    }

    void aClosingShowsItsTotalsAndHeads()
    {
        Closing closing;
        closing.number = 4;
        closing.to = QDate(2026, 3, 10);
        closing.tickets = 10;
        closing.firstTicket = 31;
        closing.lastTicket = 40;
        closing.total = Money::fromCents(12345);
        closing.perpetual = Money::fromCents(99999);
        closing.perpetualAbsolute = Money::fromCents(100999);
        closing.means = {{TillMeans::Cash, Money::fromCents(22345), Money::fromCents(22300)}};
        closing.vat = ticket().vat;
        closing.heads = {{u"till:1"_qs, 52, u"ffee00112233445566"_qs}};
        TillSession session;
        session.floatAmount = Money::fromCents(10000);
        const QStringList slip =
            texts(TicketLayout::closing(closing, session, facts(), QLocale(QLocale::English)));
        for (const QString &wanted : {u"Closing Z no. 4                       10/03/2026"_qs,
                                      u"Tickets                               10 (31–40)"_qs,
                                      u"Total                                    €123.45"_qs,
                                      u"Perpetual total                           999.99"_qs,
                                      u"  counted                                 223.00"_qs,
                                      u"  difference                               −0.45"_qs,
                                      u"till:1 52                    FFEE 0011 2233 4455"_qs})
            QVERIFY2(slip.contains(wanted), qPrintable(wanted + u'\n' + slip.join(u'\n')));
    }

    void whatIsOutsideVatHasNoLetter()
    {
        Ticket with = ticket();
        with.lines.push_back(line("Consigne bouteille", -3000, 20, -60, "O"));
        with.vat.push_back({u"O"_qs, VatCategory::OutOfScope, 0, Money::fromCents(-60),
                            Money::fromCents(-60), Money()});
        const QStringList slip = texts(TicketLayout::ticket(with, facts(), QLocale::c()));
        QCOMPARE(slip.filter(u"Consigne"_qs).value(0).right(6), u"0.60 -"_qs);
        QCOMPARE(slip.filter(u"outside VAT"_qs).value(0).left(13), u"- outside VAT"_qs);
    }

    void theShopTellsWhoItIs()
    {
        SlipFacts known = facts();
        known.papers = {
            u"12 rue du Four"_qs, u"34070"_qs,          u"Montpellier"_qs, u"73282932000074"_qs,
            u"FR44732829320"_qs,  u"04 67 00 00 00"_qs, u"À bientôt !"_qs, 1};
        known.memberNumber = 1047;
        const QStringList slip = texts(TicketLayout::ticket(ticket(), known, QLocale::c()));
        QCOMPARE(slip.mid(1, 5), (QStringList{u"                 12 rue du Four"_qs,
                                              u"               34070 Montpellier"_qs,
                                              u"              Phone 04 67 00 00 00"_qs,
                                              u"              SIRET 73282932000074"_qs,
                                              u"             VAT no. FR44732829320"_qs}));
        QVERIFY(slip.contains(u"Till Caisse 1                        Member 1047"_qs));
        QCOMPARE(slip.last().trimmed(), u"À bientôt !"_qs);
    }

    void aReadingSaysWhatShouldBeThere()
    {
        ReadingFacts reading;
        reading.businessDay = QDate(2026, 3, 10);
        reading.readAt = u"2026-03-10T18:02:03+01:00"_qs;
        reading.tickets = 7;
        reading.total = Money::fromCents(12345);
        reading.perpetual = Money::fromCents(99999);
        reading.means = {{TillMeans::Cash, Money::fromCents(22345), Money()}};
        reading.vat = ticket().vat;
        const QStringList slip =
            texts(TicketLayout::reading(reading, facts(), QLocale(QLocale::English)));
        for (const QString &wanted : {u"Reading X                    10/03/2026 18:02:03"_qs,
                                      u"Tickets                                        7"_qs,
                                      u"Cash                                      223.45"_qs})
            QVERIFY2(slip.contains(wanted), qPrintable(wanted + u'\n' + slip.join(u'\n')));
        QVERIFY(slip.filter(u"Signature"_qs).isEmpty());
    }
};

CABAS_TEST(TestTicketLayout)
#include "tst_ticketlayout.moc"
