// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ownfieldservice ownfieldrules
#include "core/catalog/ownfieldservice.h"

#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldstore.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestOwnFieldService : public QObject {
    Q_OBJECT

    static OwnField aField(int position, const QString &name, OwnValueKind kind)
    {
        OwnField field;
        field.position = position;
        field.name = name;
        field.kind = kind;
        return field;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aShopMakesItsFields()
    {
        TestShop shop(engine());
        OwnFieldService service(shop.db());
        const auto refusal = [&](const OwnField &field) {
            return service.save(shop.session(), field).failure().code;
        };
        QCOMPARE(refusal(aField(1, u"  "_qs, OwnValueKind::Text)), u"field_name"_qs);
        OwnField season = aField(1, u" Saison "_qs, OwnValueKind::Choice);
        season.choices = QStringList{u"été"_qs, u" "_qs, u"été"_qs};
        QCOMPARE(refusal(season), u"field_choices"_qs);
        season.choices += u"hiver"_qs;
        season = *service.save(shop.session(), season);
        QCOMPARE(season.name, u"Saison"_qs);
        QCOMPARE(season.choices, (QStringList{u"été"_qs, u"hiver"_qs}));
        QCOMPARE(refusal(aField(1, u"SAISON"_qs, OwnValueKind::Text)), u"field_name"_qs);
        for (int i = 2; i <= OwnField::most; ++i)
            QCOMPARE(service.save(shop.session(), aField(1, u"Champ %1"_qs.arg(i), {}))->position,
                     i);
        QCOMPARE(refusal(aField(1, u"De trop"_qs, OwnValueKind::Text)), u"field_many"_qs);
        // What is written in a field goes with it, and its place is free again.
        const ProductId salt = aProduct(u"Sel"_qs).add(shop).id;
        QVERIFY(service.setValues(shop.session(), RecordKind::Product, salt.value(),
                                  {{season.id, u"hiver"_qs}}));
        QVERIFY(service.remove(shop.session(), season.id));
        QVERIFY(service.values(shop.session(), RecordKind::Product, salt.value())->isEmpty());
        QCOMPARE(service.save(shop.session(), aField(9, u"Rayon"_qs, {}))->position, 1);
        OwnField shelf = service.fields(RecordKind::Product)->front();
        shelf.name = u"Travée"_qs;
        QVERIFY(service.save(shop.session(), shelf));
        QCOMPARE(service.fields(RecordKind::Product)->front().name, u"Travée"_qs);
        QCOMPARE(service.save(shop.sessionAs({Permission::EditProducts}), shelf).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void valuesAreKeptAsFilesHoldThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, OwnValueKind kind, const QString &typed,
                            const QString &kept) {
            QTest::newRow(name) << int(kind) << typed << kept;
        };
        row("text", OwnValueKind::Text, u" en  bas "_qs, u"en bas"_qs);
        row("number", OwnValueKind::Number, u"12,5"_qs, u"12.5"_qs);
        row("no number", OwnValueKind::Number, u"a dozen"_qs, u"refused"_qs);
        row("day", OwnValueKind::Day, u"31/12/2026"_qs, u"2026-12-31"_qs);
        row("a file's day", OwnValueKind::Day, u"2026-12-31"_qs, u"2026-12-31"_qs);
        row("no day", OwnValueKind::Day, u"31/02/2026"_qs, u"refused"_qs);
        row("flag", OwnValueKind::Flag, u"1"_qs, u"1"_qs);
        row("no flag", OwnValueKind::Flag, u"maybe"_qs, u"refused"_qs);
        row("choice", OwnValueKind::Choice, u"hiver"_qs, u"hiver"_qs);
        row("no choice", OwnValueKind::Choice, u"automne"_qs, u"refused"_qs);
        row("too long", OwnValueKind::Text, QString(OwnFieldRules::maxText + 1, u'x'),
            u"refused"_qs);
        row("nothing", OwnValueKind::Day, u"  "_qs, QString());
    }
    void valuesAreKeptAsFilesHoldThem()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        OwnField field = aField(1, u"Saison"_qs, OwnValueKind(kind));
        field.choices = {u"été"_qs, u"hiver"_qs};
        const Result<QString> value = OwnFieldRules::kept(field, typed);
        QCOMPARE(value ? *value : u"refused"_qs, kept);
        if (value)
            QCOMPARE(*OwnFieldRules::kept(
                         field, OwnFieldRules::shown(field, *value, QLocale(QLocale::French))),
                     kept);
    }

    void valuesAreWrittenWithTheirHistory()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        OwnField tasted = aField(1, u"Goûté le"_qs, OwnValueKind::Day);
        OwnField weight = aField(2, u"Poids"_qs, OwnValueKind::Number);
        shop.write([&](Tx &tx) {
            tasted.id = OwnFieldStore::add(tx, tasted);
            weight.id = OwnFieldStore::add(tx, weight);
        });
        OwnFieldService own(shop.db());
        QCOMPARE(*own.fields(RecordKind::Product), (std::vector<OwnField>{tasted, weight}));
        const OwnValues wrong{{tasted.id, u"10/03/2026"_qs}, {weight.id, u"heavy"_qs}};
        const QStringList before = shop.contents();
        QCOMPARE(own.setValues(shop.session(), RecordKind::Product, tofu.id.value(), wrong)
                     .failure()
                     .code,
                 u"own_value"_qs);
        QCOMPARE(shop.contents(), before);
        const OwnValues right{{tasted.id, u"10/03/2026"_qs}, {weight.id, {}}};
        QVERIFY(own.setValues(shop.session(), RecordKind::Product, tofu.id.value(), right));
        QCOMPARE(*own.values(shop.session(), RecordKind::Product, tofu.id.value()),
                 (OwnValues{{tasted.id, u"2026-03-10"_qs}}));
        QVERIFY(own.setValues(shop.session(), RecordKind::Product, tofu.id.value(),
                              right)); // nothing changes
        const auto history = ProductSheetService(shop.db()).history(tofu.id, 10);
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().field, u"own:Goûté le"_qs);
        QCOMPARE(history->front().after, u"2026-03-10"_qs);
    }

    void everyKindOfRecordHasItsOwn()
    {
        TestShop shop(engine());
        OwnFieldService own(shop.db());
        OwnField field = aField(1, u"Langue"_qs, OwnValueKind::Text);
        for (const RecordKind record :
             {RecordKind::Supplier, RecordKind::Producer, RecordKind::Member}) {
            field.record = record;
            const OwnFieldId id = own.save(shop.session(), field)->id;
            QVERIFY(own.setValues(shop.session(), record, 7, {{id, u"occitan"_qs}}));
            QCOMPARE(own.values(shop.session(), record, 7)->value(id), u"occitan"_qs);
            QVERIFY(own.values(shop.session(), record, 8)->isEmpty());
            const Session seller = shop.sessionAs({Permission::Sell});
            QCOMPARE(own.setValues(seller, record, 7, {}).failure().kind, Failure::Kind::Forbidden);
            QCOMPARE(own.values(seller, record, 7).failure().kind, Failure::Kind::Forbidden);
        }
        QVERIFY(own.fields(RecordKind::Product)->empty());
    }

    void whoMayNotIsForbidden()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Session seller = shop.sessionAs({Permission::Sell});
        QCOMPARE(OwnFieldService(shop.db())
                     .setValues(seller, RecordKind::Product, tofu.id.value(), {})
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestOwnFieldService)
#include "tst_ownfieldservice.moc"
