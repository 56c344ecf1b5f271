// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gtin.h"
#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace cabas;

/// The data that the demonstration shop is made from.
class TestDemoData : public QObject {
    Q_OBJECT

private:
    static QJsonObject read(const QString &name)
    {
        QFile file(u":/resources/demo/"_qs + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    static QStringList texts(const QJsonValue &list)
    {
        QStringList result;
        const QJsonArray array = list.toArray();
        for (const QJsonValue &value : array)
            result += value.toString();
        return result;
    }

    /// Families of the shop with their suppliers' codes.
    static QHash<QString, QStringList> families()
    {
        QHash<QString, QStringList> result;
        const QJsonArray all = read(u"variants.json"_qs)[u"families"_qs].toArray();
        for (const QJsonValue &family : all)
            result.insert(family[u"name"_qs].toString(), texts(family[u"suppliers"_qs]));
        return result;
    }

    /// What is wrong with the French of a name; empty when nothing is.
    static QString againstFrench(const QString &name)
    {
        static const QRegularExpression straight(u"\\p{L}'\\p{L}"_qs);
        static const QRegularExpression plainSpace(u" [%×:;!?»]"_qs);
        if (name != name.simplified() && name.trimmed() != name)
            return u"blanks around"_qs;
        if (name.contains(u"  "_qs))
            return u"two blanks"_qs;
        if (name.contains(straight))
            return u"straight apostrophe"_qs;
        if (name.contains(plainSpace))
            return u"plain space before a sign"_qs;
        return {};
    }

    static bool isKnownVat(const QString &code)
    {
        return QSet<QString>{u"S550"_qs, u"S1000"_qs, u"S2000"_qs, u"S210"_qs}.contains(code);
    }

    using Visit = std::function<void(const QJsonValue &family, const QJsonValue &item,
                                     const QString &variety, const QJsonValue &size)>;
    static void eachVariant(const Visit &visit)
    {
        const QJsonArray all = read(u"variants.json"_qs)[u"families"_qs].toArray();
        for (const QJsonValue &family : all) {
            const QJsonArray items = family[u"items"_qs].toArray();
            for (const QJsonValue &item : items) {
                const QJsonArray sizes = item[u"sizes"_qs].toArray();
                for (const QString &variety : texts(item[u"varieties"_qs])) {
                    for (const QJsonValue &size : sizes)
                        visit(family, item, variety, size);
                }
            }
        }
    }

    static QString nameOf(const QJsonValue &item, const QString &variety, const QJsonValue &size)
    {
        const QString text = size[u"text"_qs].toString();
        const QString name = (item[u"name"_qs].toString() + u' ' + variety).trimmed();
        return text.isEmpty() ? name : name + u", "_qs + text;
    }

private Q_SLOTS:
    void realProducts()
    {
        QSet<QString> rows;
        for (const char *path : {"off_products_france_sample.jsonl", "systemeu_rows.tsv"}) {
            QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/off/") + QLatin1String(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression code(u"^(?:\\{\"code\": \")?([0-9]{8,14})"_qs);
            while (!file.atEnd())
                rows.insert(code.match(QString::fromUtf8(file.readLine())).captured(1));
        }
        const QHash<QString, QStringList> known = families();
        QSet<QString> names;
        QSet<QString> codes;
        const QJsonArray products = read(u"products.json"_qs)[u"products"_qs].toArray();
        QVERIFY(products.size() >= 40);
        for (const QJsonValue &product : products) {
            const QString name = product[u"name"_qs].toString();
            const QByteArray told = name.toUtf8();
            const QString code = product[u"code"_qs].toString();
            QVERIFY2(rows.contains(code), told);
            QVERIFY2(Gtin::parse(code).has_value(), told);
            QVERIFY2(!code.startsWith(u"200"_qs) && !code.startsWith(u"000200"_qs), told);
            QVERIFY2(isKnownVat(product[u"vat"_qs].toString()), told);
            QVERIFY2(unitFromName(product[u"unit"_qs].toString()).has_value(), told);
            const int cents = product[u"price_cents"_qs].toInt();
            QVERIFY2(cents >= 30 && cents <= 5000, told);
            const QString family = product[u"family"_qs].toString();
            QVERIFY2(known.contains(family), told);
            QVERIFY2(againstFrench(name).isEmpty(), told);
            QVERIFY2(!name.isEmpty() && !names.contains(name) && !codes.contains(code), told);
            names.insert(name);
            codes.insert(code);
        }
    }

    void variants()
    {
        int count = 0;
        eachVariant([&](const QJsonValue &family, const QJsonValue &item, const QString &variety,
                        const QJsonValue &size) {
            const QString name = nameOf(item, variety, size);
            const QByteArray told = name.toUtf8();
            const int low = size[u"low_cents"_qs].toInt();
            const int high = size[u"high_cents"_qs].toInt();
            QVERIFY2(low >= 30 && low < high && high <= 3 * low && high <= 9000, told);
            QVERIFY2(size[u"pack_milli"_qs].toInt() >= 1000, told);
            QVERIFY2(isKnownVat(item[u"vat"_qs].toString()), told);
            const QString unit = item[u"unit"_qs].toString();
            QVERIFY2(unit == u"piece" || unit == u"kg", told);
            QCOMPARE(size[u"text"_qs].toString().isEmpty(), unit == u"kg");
            QVERIFY2(againstFrench(name).isEmpty(), told);
            QVERIFY2(name[0].isUpper(), told);
            QVERIFY2(!family[u"makers"_qs].toArray().isEmpty(), told);
            ++count;
        });
        QVERIFY(count > 2000);
    }

    void vatOfFamilies_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("vat");
        QTest::newRow("vegetables") << u"Légumes"_qs << u"S550"_qs;
        QTest::newRow("bread") << u"Pains et viennoiseries"_qs << u"S550"_qs;
        QTest::newRow("dairy") << u"Crèmerie"_qs << u"S550"_qs;
        QTest::newRow("alcohol") << u"Bières, cidres et vins"_qs << u"S2000"_qs;
        QTest::newRow("sweets") << u"Chocolats et confiseries"_qs << u"S2000"_qs;
        QTest::newRow("hygiene") << u"Hygiène et beauté"_qs << u"S2000"_qs;
        QTest::newRow("cleaning") << u"Entretien"_qs << u"S2000"_qs;
        QTest::newRow("pets") << u"Animaux"_qs << u"S2000"_qs;
        QTest::newRow("to eat now") << u"À emporter"_qs << u"S1000"_qs;
    }
    void vatOfFamilies()
    {
        QFETCH(QString, family);
        QFETCH(QString, vat);
        int seen = 0;
        eachVariant([&](const QJsonValue &of, const QJsonValue &item, const QString &variety,
                        const QJsonValue &size) {
            if (of[u"name"_qs].toString() != family)
                return;
            ++seen;
            // Plain dark chocolate is food at the reduced rate, unlike all that holds chocolate.
            const bool isPlainDark = item[u"name"_qs].toString() == u"Chocolat noir" ||
                                     item[u"name"_qs].toString() == u"Chocolat noir pâtissier";
            QVERIFY2(item[u"vat"_qs].toString() == (isPlainDark ? u"S550"_qs : vat),
                     qPrintable(nameOf(item, variety, size)));
        });
        QVERIFY(seen > 0);
    }

    void fatsAndCocoaAreAtTheFullRate()
    {
        static const QRegularExpression full(
            u"^(Margarine|Graisse végétale|Pâte à tartiner cacao|Cacao en poudre|Couches)"_qs);
        int seen = 0;
        eachVariant([&](const QJsonValue &, const QJsonValue &item, const QString &variety,
                        const QJsonValue &size) {
            const QString name = nameOf(item, variety, size);
            if (!full.match(name).hasMatch())
                return;
            ++seen;
            QVERIFY2(item[u"vat"_qs].toString() == u"S2000", qPrintable(name));
        });
        QVERIFY(seen >= 10);
    }

    void thereAreNamesForTwentyThousandProducts()
    {
        QSet<QString> names;
        qsizetype made = 0;
        eachVariant([&](const QJsonValue &family, const QJsonValue &item, const QString &variety,
                        const QJsonValue &size) {
            const QString name = nameOf(item, variety, size);
            names.insert(name);
            ++made;
            for (const QString &maker : texts(family[u"makers"_qs])) {
                names.insert(name + u" – "_qs + maker);
                ++made;
            }
        });
        QCOMPARE(names.size(), made);
        QVERIFY2(names.size() >= 25'000, qPrintable(QString::number(names.size())));
        for (const QString &name : names)
            QVERIFY2(name.size() <= 90, qPrintable(name));
    }

    void staples()
    {
        QSet<QString> variantNames;
        eachVariant(
            [&](const QJsonValue &, const QJsonValue &item, const QString &variety,
                const QJsonValue &size) { variantNames.insert(nameOf(item, variety, size)); });
        const QHash<QString, QStringList> known = families();
        const QJsonArray all = read(u"variants.json"_qs)[u"staples"_qs].toArray();
        QSet<QString> names;
        for (const QJsonValue &staple : all) {
            const QString name = staple[u"name"_qs].toString();
            const QByteArray told = name.toUtf8();
            QVERIFY2(!names.contains(name) && variantNames.contains(name), told);
            names.insert(name);
            QVERIFY2(isKnownVat(staple[u"vat"_qs].toString()), told);
            QVERIFY2(staple[u"price_cents"_qs].toInt() >= 30, told);
            QVERIFY2(staple[u"pack_milli"_qs].toInt() >= 1000, told);
            const QString supplier = staple[u"supplier"_qs].toString();
            QVERIFY2(known.value(staple[u"family"_qs].toString()).contains(supplier), told);
        }
        QVERIFY(names.size() >= 50);
    }

    void suppliers()
    {
        QSet<QString> codes;
        QSet<QString> names;
        const QJsonArray all = read(u"suppliers.json"_qs)[u"suppliers"_qs].toArray();
        for (const QJsonValue &supplier : all) {
            const QString code = supplier[u"code"_qs].toString();
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
            names.insert(supplier[u"name"_qs].toString());
            QVERIFY2(supplier[u"email"_qs].toString().endsWith(u".example"_qs), qPrintable(code));
            QVERIFY2(!supplier[u"families"_qs].toArray().isEmpty(), qPrintable(code));
            const int days = supplier[u"terms_days"_qs].toInt();
            QVERIFY2(days >= 0 && days <= 60, qPrintable(code));
        }
        QVERIFY(codes.size() >= 40);
        QCOMPARE(names.size(), codes.size());
        const QHash<QString, QStringList> known = families();
        for (const QStringList &wanted : known) {
            QVERIFY(!wanted.isEmpty());
            for (const QString &code : wanted)
                QVERIFY2(codes.contains(code), qPrintable(code));
        }
        const QJsonArray products = read(u"products.json"_qs)[u"products"_qs].toArray();
        for (const QJsonValue &product : products)
            QVERIFY(codes.contains(product[u"supplier"_qs].toString()));
    }

    void people()
    {
        const QJsonObject names = read(u"names.json"_qs);
        const QStringList first = texts(names[u"first_names"_qs]);
        const QStringList family = texts(names[u"family_names"_qs]);
        QVERIFY(first.size() >= 200 && family.size() >= 200);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), first.size());
        QCOMPARE(QSet<QString>(family.begin(), family.end()).size(), family.size());
        for (const QString &name : first + family) {
            QVERIFY2(name[0].isUpper() && !name.contains(u' '), qPrintable(name));
            QCOMPARE(name, name.normalized(QString::NormalizationForm_C));
        }
        QVERIFY(family.contains(u"Aubépine"_qs) && first.contains(u"Camille"_qs));
    }
};

CABAS_TEST(TestDemoData)
#include "tst_demodata.moc"
