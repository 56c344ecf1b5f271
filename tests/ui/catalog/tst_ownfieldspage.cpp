// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestOwnFieldsPage : public QObject {
    Q_OBJECT

    std::vector<OwnField> fields()
    {
        return *OwnFieldService(m_data->db()).fields(RecordKind::Product);
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<TestShop>(); }
    void cleanup() { m_data.reset(); }

    void membersHaveTheirOwn()
    {
        RoomWindow room(*m_data);
        room.go(u"own-fields"_qs);
        auto *records = room.find<SegmentedControl>(u"field-records"_qs);
        records->setCurrent(int(RecordKind::Member));
        Q_EMIT records->currentChanged(int(RecordKind::Member));
        room.write(u"field-name"_qs, u"Committee"_qs);
        room.click(u"field-save"_qs);
        QTRY_COMPARE(room.rows(u"own-fields"_qs).rowCount(), 1);
        QVERIFY(fields().empty());
        QCOMPARE(int(OwnFieldService(m_data->db()).fields(RecordKind::Member)->size()), 1);
    }

    void aFieldIsMadeAndRenamed()
    {
        RoomWindow room(*m_data);
        room.go(u"own-fields"_qs);
        QCOMPARE(room.rows(u"own-fields"_qs).rowCount(), 0);
        QVERIFY(!room.shows(u"field-remove"_qs));
        QVERIFY(!room.shows(u"field-choices"_qs));
        room.click(u"field-save"_qs);
        QTRY_VERIFY(room.find(u"field-name"_qs)->hasFocus());
        QVERIFY(fields().empty());

        room.write(u"field-name"_qs, u"Season"_qs);
        auto *kind = room.find<QComboBox>(u"field-kind"_qs);
        kind->setCurrentIndex(kind->count() - 1);
        QVERIFY(room.shows(u"field-choices"_qs));
        room.find<QPlainTextEdit>(u"field-choices"_qs)->setPlainText(u"summer\nwinter"_qs);
        room.click(u"field-save"_qs);
        QTRY_COMPARE(room.rows(u"own-fields"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"own-fields"_qs, 0, 1), u"summer, winter"_qs);
        QVERIFY(!kind->isEnabled()); // what is written must stay readable

        room.write(u"field-name"_qs, u"Seasons"_qs);
        QTest::keyClick(&room.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.cell(u"own-fields"_qs, 0, 0), u"Seasons"_qs);
        QCOMPARE(int(fields().size()), 1);
        AskScript answers;
        answers.answer(u"Keep it"_qs);
        room.click(u"field-remove"_qs);
        QVERIFY(answers.isEmpty());
        QCOMPARE(int(fields().size()), 1);
        answers.answer(u"Remove it"_qs);
        room.click(u"field-remove"_qs);
        QTRY_VERIFY(fields().empty());
        QTest::keyClick(&room.window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(kind->isEnabled());
        QCOMPARE(room.find<QLineEdit>(u"field-name"_qs)->text(), QString());
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestOwnFieldsPage)
#include "tst_ownfieldspage.moc"
