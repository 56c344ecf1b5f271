// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallletter.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

RecallAnswer cheese()
{
    RecallAnswer answer;
    answer.products = {{ProductId(1), u"CAM"_qs, u"Camembert"_qs, Unit::Piece, false}};
    Lot lot;
    lot.lot = u"R42"_qs;
    lot.useBy = QDate(2026, 3, 20);
    answer.sources = {{0, lot, QDate(2026, 3, 2), 7, u"Bergerie"_qs, Quantity::units(12)},
                      {0, lot, QDate(2026, 3, 4), 8, u"Bergerie"_qs, Quantity::units(6)}};
    const auto sold = [](QDate day, int units) {
        RecallSale sale;
        sale.day = day;
        sale.quantity = Quantity::units(units);
        return sale;
    };
    answer.sales = {sold(QDate(2026, 3, 6), 1), sold(QDate(2026, 3, 3), 2),
                    sold(QDate(2026, 3, 9), -1)};
    const auto person = [](const QString &mail) {
        RecallPerson each;
        each.buyer.email = mail;
        return each;
    };
    answer.members = {person(u"ada@example.org"_qs), person({}), person(u"Ada@Example.org"_qs),
                      person(u"basile@example.org"_qs)};
    return answer;
}

} // namespace

class TestRecallLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodsAreNamedOnceALot()
    {
        const RecallAnswer answer = cheese();
        const RecallLetter letter(answer, u" Listeria \n found "_qs, u"Les Hauts"_qs,
                                  QDateTime(QDate(2026, 3, 10), QTime(9, 0)));
        const ReportTable table = letter.letter();
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(std::get<QString>(table.rows[0][2]), u"R42"_qs);
        QCOMPARE(std::get<QString>(table.rows[0][3]), u"20/03/2026"_qs);
        QCOMPARE(std::get<QString>(table.rows[0][4]), u"03/03/2026"_qs);
        QCOMPARE(std::get<QString>(table.rows[0][5]), u"06/03/2026"_qs); // nothing brought back
        QVERIFY(table.opening.contains(u"Reason: Listeria found"_qs));
        QVERIFY(table.file.isEmpty()); // the name of our file means nothing to a member
        QCOMPARE(letter.mailSubject(), u"Product recall: Camembert"_qs);
        QVERIFY(letter.mail().contains(u"- Camembert, lot R42, date on the pack 20/03/2026, "
                                       "sold from 03/03/2026 to 06/03/2026"_qs));
        QVERIFY(letter.mail().endsWith(u"\n\nLes Hauts"_qs));
    }

    void whatIsNotKnownIsLeftOut()
    {
        RecallAnswer answer = cheese();
        answer.sources = {{0, Lot(), QDate(2026, 3, 2), 0, {}, Quantity::units(12)}};
        answer.sales.clear();
        const RecallLetter letter(answer, {}, u"Les Hauts"_qs,
                                  QDateTime(QDate(2026, 3, 10), QTime(9, 0)));
        QVERIFY(letter.mail().contains(u"- Camembert\n"_qs));
        QVERIFY(!letter.mail().contains(u"Reason"_qs));
        QCOMPARE(std::get<QString>(letter.letter().rows[0][2]), u"all"_qs);
    }

    void eachAddressOnce()
    {
        const RecallAnswer answer = cheese();
        const RecallLetter letter(answer, {}, {}, QDateTime());
        QCOMPARE(letter.addresses(),
                 (QStringList{u"ada@example.org"_qs, u"basile@example.org"_qs}));
        QCOMPARE(letter.withoutAddress(), 1);
    }
};

CABAS_TEST(TestRecallLetter)
#include "tst_recallletter.moc"
