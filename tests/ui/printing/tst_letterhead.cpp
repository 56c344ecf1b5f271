// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::ui;

class TestLetterhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsKnown()
    {
        ShopPapers papers;
        QCOMPARE(Letterhead::lines(u"La Feuille"_qs, papers), QStringList{u"La Feuille"_qs});
        papers.street = u"3 rue des Halles"_qs;
        papers.city = u"Mordeuil"_qs;
        papers.phone = u"01 99 00 11 22"_qs;
        QCOMPARE(Letterhead::lines(u"La Feuille"_qs, papers),
                 (QStringList{u"La Feuille"_qs, u"3 rue des Halles"_qs, u"Mordeuil"_qs,
                              u"01 99 00 11 22"_qs}));
        papers.postcode = u"81100"_qs;
        QCOMPARE(Letterhead::lines(u"La Feuille"_qs, papers).at(2), u"81100 Mordeuil"_qs);
    }
};

CABAS_TEST(TestLetterhead)
#include "tst_letterhead.moc"
