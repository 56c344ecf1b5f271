// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/membersband.h"

#include "tests/core/special/specialshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"

#include <QFile>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What of a line is for members, told while it is counted and after.
class TestMembersBand : public QObject {
    Q_OBJECT
    std::unique_ptr<SpecialShop> m_data;

    DeliveryId started()
    {
        return TillShop::must(m_data->receptions().start(m_data->session(), m_data->supplier->id))
            .delivery;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<SpecialShop>();
        m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 2));
        m_data->asked(SpecialShop::wish(m_data->bob, m_data->honey->id, 1));
    }
    void cleanup() { m_data.reset(); }

    void aScanSaysHowManyAreForMembers()
    {
        const DeliveryId delivery = started();
        RoomWindow room(m_data->shop());
        room.go(u"reception"_qs, delivery.value());
        auto *band = room.find<MembersBand>(u"members-share"_qs);
        QVERIFY(!band->isVisible());
        for (int i = 0; i < 4; ++i)
            room.page().scanned(u"3017620422003"_qs);
        QTRY_VERIFY(band->isVisible() && band->spokenText().contains(u"3 of 4 for members"_qs));
        QVERIFY(band->spokenText().contains(u"Ada"_qs));
        takePicture(room.window(), u"reception-members-en"_qs, {1366, 768});
        room.page().scanned(u"3760042180333"_qs);
        QTRY_VERIFY(!band->isVisible());
    }

    void namesAreForThoseWhoMaySeeThem()
    {
        const DeliveryId delivery = started();
        RoomWindow room(m_data->shop(), {Permission::Receive, Permission::ViewStock});
        room.go(u"reception"_qs, delivery.value());
        auto *band = room.find<MembersBand>(u"members-share"_qs);
        room.page().scanned(u"3017620422003"_qs);
        QTRY_VERIFY(band->isVisible());
        QVERIFY(!band->spokenText().contains(u"Ada"_qs));
        QVERIFY(band->spokenText().contains(QString::number(m_data->ada.number)));
    }

    void tagsOfAFinishedDelivery()
    {
        const DeliveryId delivery = m_data->received(m_data->honey->id, 6);
        RoomWindow room(m_data->shop());
        room.go(u"receptions"_qs, delivery.value());
        QTRY_VERIFY(room.shows(u"members-share"_qs));
        const QString path = m_data->shop().folder() + u"/tags.pdf"_qs;
        AskScript script;
        script.answer(u"Save a PDF"_qs);
        script.answer(path);
        QTest::keyClick(&room.window(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
    }
};

CABAS_TEST(TestMembersBand)
#include "tst_membersband.moc"
