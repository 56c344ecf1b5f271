// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierrules.h"

#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using namespace cabas;

Q_DECLARE_METATYPE(std::function<void(cabas::Supplier &)>)

class TestSupplierRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordTypedMustOccur()
    {
        Supplier supplier;
        supplier.name = u"Ferme de l’Œuf"_qs;
        supplier.code = u"OEUF"_qs;
        supplier.phone = u"01 02 03"_qs;
        for (const QString &typed : {QString(), u"oeuf ferme"_qs, u"FERME"_qs, u"02"_qs})
            QVERIFY2(SupplierRules::matches(supplier, typed), qPrintable(typed));
        QVERIFY(!SupplierRules::matches(supplier, u"ferme moulin"_qs));
    }

    void sirens_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("holds");
        QTest::newRow("of the postal service") << u"356000000"_qs << true;
        QTest::newRow("of a cooperative") << u"732829320"_qs << true;
        QTest::newRow("wrong last digit") << u"732829321"_qs << false;
        QTest::newRow("two digits exchanged") << u"738229320"_qs << false;
        QTest::newRow("too short") << u"73282932"_qs << false;
        QTest::newRow("a SIRET") << u"73282932000074"_qs << false;
        QTest::newRow("letters") << u"73282932O"_qs << false;
        QTest::newRow("empty") << QString() << false;
    }
    void sirens()
    {
        QFETCH(QString, digits);
        QTEST(SupplierRules::isSiren(digits), "holds");
    }

    void isKeptClean()
    {
        Supplier typed;
        typed.code = u" ferme "_qs;
        typed.name = u"Ferme  du\tVal "_qs;
        typed.siren = u"732 829 320"_qs;
        typed.email = u" a@b.fr "_qs;
        const Supplier kept = SupplierRules::cleanedUp(typed);
        QCOMPARE(kept.code, u"FERME"_qs);
        QCOMPARE(kept.name, u"Ferme du Val"_qs);
        QCOMPARE(kept.siren, u"732829320"_qs);
        QCOMPARE(kept.email, u"a@b.fr"_qs);
        QVERIFY(SupplierRules::check(kept));
    }

    void suppliers_data()
    {
        QTest::addColumn<std::function<void(Supplier &)>>("spoil");
        QTest::addColumn<QString>("refusal");
        using Spoil = std::function<void(Supplier &)>;
        const auto row = [](const char *name, const Spoil &spoil, const QString &refusal) {
            QTest::newRow(name) << spoil << refusal;
        };
        row(
            "only a name", [](Supplier &) {}, QString());
        row(
            "no name", [](Supplier &s) { s.name.clear(); }, u"name_empty"_qs);
        row(
            "endless name", [](Supplier &s) { s.name = QString(121, u'x'); }, u"name_too_long"_qs);
        row(
            "blank in code", [](Supplier &s) { s.code = u"A B"_qs; }, u"code_wrong"_qs);
        row(
            "wrong SIREN", [](Supplier &s) { s.siren = u"732829321"_qs; }, u"siren_wrong"_qs);
        row(
            "no at", [](Supplier &s) { s.email = u"a.fr"_qs; }, u"email_wrong"_qs);
        row(
            "two at", [](Supplier &s) { s.email = u"a@b@c"_qs; }, u"email_wrong"_qs);
        row(
            "nothing after at", [](Supplier &s) { s.email = u"a@"_qs; }, u"email_wrong"_qs);
        row(
            "endless phone", [](Supplier &s) { s.phone = QString(121, u'0'); },
            u"contact_too_long"_qs);
        row(
            "endless notes", [](Supplier &s) { s.notes = QString(2001, u'x'); },
            u"notes_too_long"_qs);
        row(
            "paid before", [](Supplier &s) { s.termsDays = -1; }, u"terms_wrong"_qs);
        row(
            "paid at once", [](Supplier &s) { s.termsDays = 0; }, QString());
        row(
            "paid in two years", [](Supplier &s) { s.termsDays = 730; }, u"terms_wrong"_qs);
    }
    void suppliers()
    {
        QFETCH(std::function<void(Supplier &)>, spoil);
        Supplier supplier;
        supplier.name = u"Ferme"_qs;
        spoil(supplier);
        const Result<> result = SupplierRules::check(supplier);
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void items_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<qint64>("pack");
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("usual") << u"F0412"_qs << 6000LL << 18'980LL << QString();
        QTest::newRow("nothing known") << QString() << 1000LL << 0LL << QString();
        QTest::newRow("endless reference")
            << QString(41, u'x') << 6000LL << 1LL << u"reference_too_long"_qs;
        QTest::newRow("pack of nothing") << QString() << 0LL << 1LL << u"pack_wrong"_qs;
        QTest::newRow("absurd pack") << QString() << 10'001'000LL << 1LL << u"pack_wrong"_qs;
        QTest::newRow("half a piece") << QString() << 1500LL << 1LL << u"pack_not_whole"_qs;
        QTest::newRow("cost below 0") << QString() << 1000LL << -1LL << u"cost_wrong"_qs;
        QTest::newRow("a barcode as cost")
            << QString() << 1000LL << 3'760'042'180'333LL << u"cost_wrong"_qs;
    }
    void items()
    {
        QFETCH(QString, reference);
        QFETCH(qint64, pack);
        QFETCH(qint64, cost);
        const SupplierItem item{SupplierId(1), ProductId(1), reference, Quantity::fromMilli(pack),
                                UnitPrice::fromE4(cost)};
        const Result<> result = SupplierRules::check(item, Unit::Piece);
        QTEST(result ? QString() : result.failure().code, "refusal");
    }

    void generatedCodes() { QCOMPARE(SupplierRules::generatedCode(12), u"F0012"_qs); }
};

CABAS_TEST(TestSupplierRules)
#include "tst_supplierrules.moc"
