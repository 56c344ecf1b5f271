// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/partyrules.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::EntryBooks;

class TestPartyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeKept_data()
    {
        QTest::addColumn<ThirdParty>("party");
        QTest::addColumn<QString>("code");
        const ThirdParty good{u"BIOCOOP"_qs, u"Biocoop Plateforme"_qs};
        const auto row = [&](const char *name, const char *refusal, auto change) {
            ThirdParty party = good;
            change(party);
            QTest::newRow(name) << party << QString::fromLatin1(refusal);
        };
        row("good", "", [](ThirdParty &) {});
        row("blank code", "code", [](ThirdParty &p) { p.code.clear(); });
        row("long code", "code", [](ThirdParty &p) { p.code = QString(41, u'A'); });
        row("no name", "name", [](ThirdParty &p) { p.name.clear(); });
        row("odd kind", "kind", [](ThirdParty &p) { p.kind = u"friend"_qs; });
        row("wrong iban", "iban", [](ThirdParty &p) { p.iban = u"FR7612"_qs; });
        row("wrong bic", "bic", [](ThirdParty &p) { p.bic = u"CCBP"_qs; });
        row("terms", "terms", [](ThirdParty &p) { p.termsDays = 400; });
    }

    void whatMayBeKept()
    {
        QFETCH(ThirdParty, party);
        QFETCH(QString, code);
        const Result<> checked = PartyRules::check(party);
        QCOMPARE(checked ? QString() : checked.failure().code, code);
    }

    void cleanedUpAsFilesWantIt()
    {
        const ThirdParty party = PartyRules::cleanedUp({u" bio "_qs,
                                                        u" Biocoop\n"_qs,
                                                        u"supplier"_qs,
                                                        {},
                                                        {},
                                                        {},
                                                        u"fr14 2004"_qs,
                                                        u"psst"_qs});
        QCOMPARE(party.code, u"bio"_qs);
        QCOMPARE(party.name, u"Biocoop"_qs);
        QCOMPARE(party.iban, u"FR142004"_qs);
        QCOMPARE(party.bic, u"PSST"_qs);
    }

    void foundByCodeOrWords()
    {
        std::vector<ThirdParty> all{{u"BIO"_qs, u"Biocoop Plateforme"_qs},
                                    {u"RELAIS"_qs, u"Relais Local"_qs},
                                    {u"LOCAL"_qs, u"L’Épi d’or"_qs},
                                    {u"OLD"_qs, u"Relais d’avant"_qs}};
        all[3].closed = true;
        QCOMPARE(PartyRules::search(all, u"rel"_qs, 8).size(), size_t(1));
        QCOMPARE(PartyRules::search(all, u"LOCAL"_qs, 8).front().code, u"LOCAL"_qs);
        QCOMPARE(PartyRules::search(all, u"plat"_qs, 8).front().code, u"BIO"_qs);
        QCOMPARE(PartyRules::search(all, u"epi or"_qs, 8).front().code, u"LOCAL"_qs);
        QVERIFY(PartyRules::search(all, u"zz"_qs, 8).empty());
        QVERIFY(PartyRules::search(all, u"avant"_qs, 8).empty());
    }

    void onlyCreditsOfSuppliersAreDocuments()
    {
        const JournalLine owed = EntryBooks::party(EntryBooks::credit(u"401"_qs, 100), u"BIO"_qs);
        JournalEntry entry =
            EntryBooks::entry({2026, 3, 1}, {EntryBooks::debit(u"607"_qs, 100), owed}, u"AC"_qs);
        QCOMPARE(PartyRules::documents(entry).size(), size_t(1));
        QCOMPARE(PartyRules::documents(entry).front().position, 2);
        entry.journal = u"BQ"_qs;
        QVERIFY(PartyRules::documents(entry).empty());
        entry.journal = u"AC"_qs;
        entry.reverses = EntryId(4);
        QVERIFY(PartyRules::documents(entry).empty());
        entry.reverses.reset();
        std::swap(entry.lines[1].debit, entry.lines[1].credit);
        QVERIFY(PartyRules::documents(entry).empty());
        QVERIFY(PartyRules::isSupplierAccount(u"4041"_qs));
        QVERIFY(!PartyRules::isSupplierAccount(u"4081"_qs));
        QCOMPARE(PartyRules::kindFor(u"41911"_qs), u"member"_qs);
    }
};

CABAS_TEST(TestPartyRules)
#include "tst_partyrules.moc"
