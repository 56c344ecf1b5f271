// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldstore.h"

#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestOwnFieldStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void fieldsKeepTheirKindAndTheirValues()
    {
        TestShop shop(engine());
        OwnField season{OwnFieldId(0), RecordKind::Product,  2,
                        u"Saison"_qs,  OwnValueKind::Choice, {u"été"_qs, u"hiver"_qs}};
        OwnField tasted{OwnFieldId(0),  RecordKind::Product, 1,
                        u"Goûté le"_qs, OwnValueKind::Day,   {}};
        OwnField visit{OwnFieldId(0), RecordKind::Supplier, 1, u"Visite"_qs, OwnValueKind::Day, {}};
        shop.write([&](Tx &tx) {
            for (OwnField *field : {&season, &tasted, &visit})
                field->id = OwnFieldStore::add(tx, *field);
            OwnFieldStore::setValue(tx, season.id, 7, u"été"_qs);
            OwnFieldStore::setValue(tx, season.id, 7, u"hiver"_qs);
            OwnFieldStore::setValue(tx, visit.id, 7, u"2026-03-10"_qs);
        });
        QCOMPARE(shop.read([](Tx &tx) { return OwnFieldStore::fields(tx, RecordKind::Product); }),
                 (std::vector<OwnField>{tasted, season}));
        const auto values = [&] {
            return shop.read(
                [](Tx &tx) { return OwnFieldStore::values(tx, RecordKind::Product, 7); });
        };
        QCOMPARE(values(), (OwnValues{{season.id, u"hiver"_qs}}));
        season.name = u"Saisons"_qs;
        shop.write([&](Tx &tx) {
            OwnFieldStore::update(tx, season);
            OwnFieldStore::setValue(tx, season.id, 7, {});
            OwnFieldStore::setValue(tx, season.id, 8, u"été"_qs);
        });
        QCOMPARE(values(), OwnValues());
        shop.write([&](Tx &tx) { OwnFieldStore::remove(tx, season.id); });
        QCOMPARE(shop.read([](Tx &tx) { return OwnFieldStore::fields(tx, RecordKind::Product); }),
                 std::vector<OwnField>{tasted});
    }

    void tenFieldsAtMostAndEachNameOnce()
    {
        TestShop shop(engine());
        const auto add = [&](int position, const QString &name) {
            return shop.db()
                .write([&](Tx &tx) -> Result<> {
                    OwnFieldStore::add(tx, {OwnFieldId(0),
                                            RecordKind::Member,
                                            position,
                                            name,
                                            OwnValueKind::Text,
                                            {}});
                    return Ok{};
                })
                .ok();
        };
        for (int position = 1; position <= OwnField::most; ++position)
            QVERIFY(add(position, QString::number(position)));
        QVERIFY(!add(OwnField::most + 1, u"x"_qs));
    }
};

CABAS_TEST(TestOwnFieldStore)
#include "tst_ownfieldstore.moc"
