// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/barcoderuleservice.h"
#include "core/catalog/barcoderulestore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"

#include <QSpinBox>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestBarcodeRulesPage : public QObject {
    Q_OBJECT

    std::vector<BarcodeRule> rules()
    {
        return *BarcodeRuleService(m_data->db()).list(m_data->session());
    }
    static QString answer(RoomWindow &room)
    {
        return room.find<Band>(u"rule-answer"_qs)->spokenText();
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        m_data->write([](Tx &tx) {
            tx.change("DELETE FROM barcode_rules");
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        aProduct(u"Comté"_qs).inKilos().priced(1890).barcode(u"2612346000002"_qs).add(*m_data);
    }
    void cleanup() { m_data.reset(); }

    void aScanIsTried()
    {
        RoomWindow room(*m_data);
        room.go(u"barcode-rules"_qs);
        QCOMPARE(room.rows(u"rules"_qs).rowCount(), int(rules().size()));
        QVERIFY(room.page().scanned(u"2612346004826"_qs));
        QVERIFY2(answer(room).contains(u"of Comté at"), qPrintable(answer(room)));
        QVERIFY(answer(room).contains(u"26.....{NNDDD}"));
        QVERIFY(room.page().scanned(u"2612346004820"_qs));
        QVERIFY(!answer(room).contains(u"Comté"));
    }

    void aDraftIsTriedBeforeItIsKept()
    {
        RoomWindow room(*m_data);
        room.go(u"barcode-rules"_qs);
        room.click(u"new-rule"_qs);
        QVERIFY(!room.find(u"rule-save"_qs)->isEnabled());
        room.find<QLineEdit>(u"rule-name"_qs)->setText(u"Cave"_qs);
        room.find<QLineEdit>(u"rule-pattern"_qs)->setText(u"26.........."_qs);
        room.find<QSpinBox>(u"rule-rank"_qs)->setValue(34);
        QVERIFY(!room.find(u"rule-save"_qs)->isEnabled()); // chance would decide
        room.find<QComboBox>(u"rule-kind"_qs)->setCurrentIndex(0);
        room.find<QSpinBox>(u"rule-rank"_qs)->setValue(5);
        QVERIFY(room.find(u"rule-save"_qs)->isEnabled());
        room.find<QLineEdit>(u"rule-scan"_qs)->setText(u"2612346004826"_qs);
        QVERIFY2(answer(room).contains(u"not in the catalogue"), qPrintable(answer(room)));
        const size_t before = rules().size();
        room.click(u"rule-save"_qs);
        QTRY_COMPARE(rules().size(), before + 1);
        QTRY_COMPARE(room.cell(u"rules"_qs, 0, 0), u"Cave"_qs);
    }

    void aRuleIsChangedAndRemoved()
    {
        RoomWindow room(*m_data);
        room.go(u"barcode-rules"_qs);
        room.open(u"rules"_qs, 2);
        const QString pattern = rules()[2].pattern;
        QCOMPARE(room.find<QLineEdit>(u"rule-pattern"_qs)->text(), pattern);
        room.find<QLineEdit>(u"rule-name"_qs)->setText(u"Prix du fromager"_qs);
        room.click(u"rule-save"_qs);
        QTRY_COMPARE(rules()[2].name, u"Prix du fromager"_qs);
        const size_t before = rules().size();
        Ask::Script script;
        room.click(u"rule-remove"_qs);
        QCOMPARE(rules().size(), before); // the harmless answer
        script.answer(u"Remove it"_qs);
        room.click(u"rule-remove"_qs);
        QTRY_COMPARE(rules().size(), before - 1);
    }

    void looksRight()
    {
        for (const bool dark : {false, true}) {
            useView({dark, !dark, {1366, 768}});
            RoomWindow room(*m_data);
            room.go(u"barcode-rules"_qs);
            room.open(u"rules"_qs, 8);
            room.page().scanned(u"2612346004826"_qs);
            takePicture(room.window(), dark ? u"barcode-rules-en-dark"_qs : u"barcode-rules-fr"_qs,
                        {1366, 768});
        }
        useView({false, false, {1366, 768}});
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestBarcodeRulesPage)
#include "tst_barcoderulespage.moc"
