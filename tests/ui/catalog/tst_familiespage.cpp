// SPDX-License-Identifier: GPL-3.0-or-later
// covers: familiespage arrivaltermsform
#include "core/catalog/catalogservice.h"
#include "core/catalog/familyservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"

#include <QComboBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestFamiliesPage : public QObject {
    Q_OBJECT

    std::optional<Family> named(const QString &name)
    {
        const auto families = CatalogService(m_data->db()).families();
        for (const Family &family : *families) {
            if (family.name == name)
                return family;
        }
        return std::nullopt;
    }
    static int rowOf(RoomWindow &room, const QString &path)
    {
        for (int row = 0; row < room.rows(u"families"_qs).rowCount(); ++row) {
            if (room.cell(u"families"_qs, row, 0) == path)
                return row;
        }
        return -1;
    }
    static void choose(RoomWindow &room, const QString &box, const QString &text)
    {
        auto *combo = room.find<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
        QCOMPARE(combo->currentText(), text);
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<TestShop>(); }
    void cleanup() { m_data.reset(); }

    void aFamilyIsMadeMovedAndRenamed()
    {
        FamilyService families(m_data->db());
        QVERIFY(families.add(m_data->session(), u"Boissons"_qs, {}));
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        QTest::mouseClick(room.window().findChild<QAbstractButton *>(u"nav-families"_qs),
                          Qt::LeftButton);
        QCOMPARE(room.name(), u"families"_qs);
        room.click(u"new-family"_qs);
        room.write(u"family-name"_qs, u"Jus"_qs);
        choose(room, u"family-parent"_qs, u"Boissons"_qs);
        room.click(u"family-save"_qs);
        QTRY_VERIFY(rowOf(room, u"Boissons › Jus"_qs) >= 0);

        room.write(u"family-name"_qs, u"Jus de fruits"_qs);
        room.find<QComboBox>(u"family-parent"_qs)->setCurrentIndex(0);
        room.click(u"family-save"_qs);
        QTRY_VERIFY(rowOf(room, u"Jus de fruits"_qs) >= 0);
        QVERIFY(!named(u"Jus de fruits"_qs)->parent);

        room.write(u"family-name"_qs, u"boissons"_qs); // there is one
        room.click(u"family-save"_qs);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"family-name"_qs));
        QVERIFY(named(u"Jus de fruits"_qs));
    }

    void aFamilySaysWhenItsGoodsComeLate()
    {
        FamilyService families(m_data->db());
        const auto cheese = families.add(m_data->session(), u"Fromage"_qs, {});
        QVERIFY(cheese);
        RoomWindow room(*m_data);
        room.go(u"families"_qs);
        room.open(u"families"_qs, rowOf(room, u"Fromage"_qs));
        room.write(u"short-use-by"_qs, u"often"_qs);
        room.click(u"family-save"_qs);
        QCOMPARE(*families.terms(m_data->session(), cheese->id), ArrivalTerms());
        room.write(u"short-use-by"_qs, u"12"_qs);
        room.write(u"warmest"_qs, u"8"_qs);
        room.click(u"family-save"_qs);
        ArrivalTerms wanted;
        wanted.shortUseByDays = 12;
        wanted.warmest = 80;
        QTRY_COMPARE(*families.terms(m_data->session(), cheese->id), wanted);
    }

    void twoFamiliesAreJoined()
    {
        FamilyService families(m_data->db());
        QVERIFY(families.add(m_data->session(), u"Boissons"_qs, {}));
        QVERIFY(families.add(m_data->session(), u"À boire"_qs, {}));
        RoomWindow room(*m_data);
        room.go(u"families"_qs);
        room.open(u"families"_qs, rowOf(room, u"À boire"_qs));
        choose(room, u"family-into"_qs, u"Boissons"_qs);
        AskScript answers;
        answers.answer(u"Keep both"_qs);
        room.click(u"family-merge"_qs);
        QVERIFY(answers.isEmpty() && named(u"À boire"_qs));
        answers.answer(u"Join them"_qs);
        room.click(u"family-merge"_qs);
        QTRY_VERIFY(!named(u"À boire"_qs));
        QTRY_COMPARE(rowOf(room, u"À boire"_qs), -1);
        QVERIFY(rowOf(room, u"Boissons"_qs) >= 0);
    }

    void aCircleIsRefusedUnderItsField()
    {
        FamilyService families(m_data->db());
        const FamilyId drinks = families.add(m_data->session(), u"Boissons"_qs, {})->id;
        QVERIFY(families.add(m_data->session(), u"Jus"_qs, drinks));
        RoomWindow room(*m_data);
        room.go(u"families"_qs);
        room.open(u"families"_qs, rowOf(room, u"Boissons"_qs));
        choose(room, u"family-parent"_qs, u"Boissons › Jus"_qs);
        room.click(u"family-save"_qs);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"family-parent"_qs));
        QVERIFY(!named(u"Boissons"_qs)->parent);
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestFamiliesPage)
#include "tst_familiespage.moc"
