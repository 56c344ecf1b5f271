// SPDX-License-Identifier: GPL-3.0-or-later
// covers: privacyservice privacystore memberfilemaker tracewipe
#include "core/access/auditstore.h"
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalservice.h"
#include "core/members/memberfileservice.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peopleservice.h"
#include "core/reports/privacyservice.h"
#include "core/reports/verifier.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace cabas;
using test::TestShop;

class TestPrivacyService : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    Session owner() { return m_shop->session(); }
    PrivacyService service() { return PrivacyService(m_shop->db()); }
    MemberService members() { return MemberService(m_shop->db()); }
    /// Words that are nowhere else: none of them may be left after an erasure.
    static QStringList canaries()
    {
        return {u"Zéphirine"_qs,           u"Quetzal"_qs,    u"zephirine"_qs,
                u"quetzal@example.org"_qs, u"0698765432"_qs, u"impasse du Xylo"_qs,
                u"Wapitiville"_qs,         u"Yttrium"_qs,    u"Kinkajou"_qs,
                u"Ornithorynque"_qs};
    }
    Member add()
    {
        NewMember wanted;
        wanted.name = u"Zéphirine Quetzal"_qs;
        wanted.email = u"quetzal@example.org"_qs;
        wanted.phone = u"0698765432"_qs;
        const Member member = members().add(owner(), wanted)->member;
        PeopleService people(m_shop->db());
        MemberProfile profile;
        profile.member = member.id;
        profile.street = u"3 impasse du Xylo"_qs;
        profile.city = u"Wapitiville"_qs;
        profile.bornOn = QDate(1971, 3, 2);
        profile.company = u"Yttrium"_qs;
        (void)people.setProfile(owner(), profile);
        const auto home = members().addHousehold(owner(), u"Quetzal"_qs);
        (void)members().setHousehold(owner(), member.id, *home);
        HouseholdPerson person;
        person.household = *home;
        person.name = u"Kinkajou"_qs;
        (void)people.addPerson(owner(), person);
        (void)people.addNote(owner(), member.id, NoteAudience::All, u"Ornithorynque"_qs);
        (void)people.consent(owner(), member.id, u"newsletter"_qs, true);
        (void)CapitalService(m_shop->db()).pay(owner(), member.id, cents(2000), PaymentMeans::Cash);
        (void)members().topUp(owner(), member.id, cents(1000), PaymentMeans::Cash);
        (void)ShiftOfficeService(m_shop->db()).correct(owner(), member.id, Counter::Main, -1000);
        return members().show(owner(), member.id)->member;
    }
    void settle(const Member &member)
    {
        QVERIFY(members().correct(owner(), member.id, cents(-1000), u"goodwill"_qs));
        NewMember other;
        other.name = u"Béa"_qs;
        const auto bea = members().add(owner(), other);
        QVERIFY(CapitalService(m_shop->db()).transfer(owner(), member.id, bea->member.id, 2));
        QVERIFY(members().setLeft(owner(), member.id, true));
    }
    /// Every byte of the shop's file, its log and whatever lies beside it.
    QByteArray rawBytes() const
    {
        QByteArray all;
        const QFileInfo shop(m_shop->path());
        QDirIterator files(shop.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    static int section(const MemberFile &file, const QString &name)
    {
        for (const FileSection &each : file.sections) {
            if (each.name == name)
                return int(each.facts.size());
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop->today(), u"01-01"_qs);
        }));
    }
    void cleanup() { m_shop.reset(); }

    void whatIsKeptSaysWhy()
    {
        QVERIFY(PrivacyService::kept().size() >= 5);
        for (const KeptData &kept : PrivacyService::kept())
            QVERIFY(!kept.data.isEmpty() && !kept.why.isEmpty() && !kept.basis.isEmpty() &&
                    !kept.limit.isEmpty());
        QCOMPARE(PrivacyService::contactYears(), 3);
    }

    void aFileHoldsEverythingAndIsNoted()
    {
        const Member member = add();
        const auto file = service().file(owner(), member.id);
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message));
        for (const QString &name : {u"identity"_qs, u"household"_qs, u"shares"_qs, u"account"_qs,
                                    u"counters"_qs, u"consents"_qs, u"notes"_qs})
            QVERIFY2(section(*file, name) > 0, qPrintable(name));
        QVERIFY(section(*file, u"purchases"_qs) == 0);
        QCOMPARE(section(*file, u"committees"_qs), 0);
        QCOMPARE(section(*file, u"fetched"_qs), 0);
        CommitteeService committees(m_shop->db());
        const auto made = committees.add(owner(), u"Achats"_qs, member.id);
        QVERIFY(committees.note(owner(), made->id, member.id, 1000, m_shop->today()).ok());
        QCOMPARE(section(*service().file(owner(), member.id), u"committees"_qs), 2);
        const QString json = QString::fromUtf8(QJsonDocument(file->json()).toJson());
        for (const QString &word : {u"Quetzal"_qs, u"Ornithorynque"_qs, u"1971-03-02"_qs})
            QVERIFY(json.contains(word));
        const ReportTable paper = PrivacyService::paper(*file);
        QVERIFY(paper.rows.size() > 10);
        QVERIFY(!paper.notes.isEmpty());
        const auto readings = service().readings(owner(), member.id);
        QCOMPARE(readings->size(), size_t(2)); // each copy is one
        QCOMPARE(readings->front().deed, u"member.export"_qs);
        const auto forbidden =
            service().file(m_shop->sessionAs({Permission::ViewMembers}), member.id);
        QCOMPARE(forbidden.failure().kind, Failure::Kind::Forbidden);
    }

    void whoLookedIsNotedOncePerHour()
    {
        const Member member = add();
        for (int look = 0; look < 3; ++look)
            QVERIFY(service().noteReading(owner(), member.id));
        QVERIFY(service().noteReading(m_shop->sessionAs({Permission::ViewMembers}), member.id));
        QCOMPARE(service().readings(owner(), member.id)->size(), size_t(2));
        m_shop->clock().set(m_shop->now().addSecs(3601));
        QVERIFY(service().noteReading(owner(), member.id));
        QCOMPARE(service().readings(owner(), member.id)->size(), size_t(3));
    }

    void anErasureWaitsUntilNothingIsOwed()
    {
        const Member member = add();
        const auto early = service().erase(owner(), member.id);
        QCOMPARE(early.failure().code, u"obstacles"_qs);
        settle(member);
        const Session office =
            m_shop->sessionAs({Permission::ViewMembers, Permission::EditMembers});
        QCOMPARE(service().erase(office, member.id).failure().kind, Failure::Kind::Forbidden);
        const Session approved = office.approvedBy(m_shop->approver({Permission::ManageShop}));
        const auto erased = service().erase(approved, member.id);
        QVERIFY2(erased.ok(), erased ? "" : qPrintable(erased.failure().message));
        QCOMPARE(erased->name, u"Member %1"_qs.arg(member.number));
        QCOMPARE(service().erase(owner(), member.id).failure().code, u"erased"_qs);
    }

    void nothingOfAPersonIsLeftInTheFile()
    {
        const Member member = add();
        settle(member);
        const auto before = m_shop->value(u"SELECT COUNT(*) FROM journal_lines"_qs);
        QVERIFY(service().erase(owner(), member.id));
        QCOMPARE(m_shop->value(u"SELECT COUNT(*) FROM journal_lines"_qs), before);
        const QString rows = m_shop->contents().join(u'\n');
        for (const QString &word : canaries())
            QVERIFY2(!rows.contains(word), qPrintable(word));
        const VerifyReport report = Verifier::run(m_shop->db(), {});
        for (const VerifyCheck &check : report.checks)
            QVERIFY2(check.ok || check.name == u"signatures" || check.name == u"keys",
                     qPrintable(check.name + u": "_qs + check.detail));
        QVERIFY(members().search(owner(), u"quetzal"_qs, 10)->empty());
        QVERIFY(CapitalService(m_shop->db()).summary(owner(), m_shop->today())->agrees());
    }

    /// Not only no row: no byte of the person in the file, its log, nor what lies beside it.
    void noByteOfAPersonIsLeft()
    {
        NewMember crowd;
        for (int i = 0; i < 120; ++i) {
            crowd.name = u"Voisin numéro %1"_qs.arg(i);
            crowd.email = u"voisin%1@example.net"_qs.arg(i);
            QVERIFY(members().add(owner(), crowd));
        }
        const Member member = add();
        // Another name before, and letters that wait: traces that a change leaves.
        Member renamed = member;
        renamed.name = u"Zéphirine Quetzal-Yttrium"_qs;
        QVERIFY(members().update(owner(), renamed));
        MemberPhoto photo{{120, 160}, {}};
        std::mt19937 random(7);
        photo.bytes = "\xff\xd8\xff\xe0";
        while (photo.bytes.size() < 20'000)
            photo.bytes += char(random());
        QVERIFY(MemberFileService(m_shop->db()).setPhoto(owner(), member.id, photo).ok());
        for (int i = 120; i < 160; ++i) {
            crowd.name = u"Voisin numéro %1"_qs.arg(i);
            crowd.email = u"voisin%1@example.net"_qs.arg(i);
            QVERIFY(members().add(owner(), crowd));
        }
        std::vector<QByteArray> traces;
        for (const QString &word : canaries())
            traces.push_back(word.toUtf8());
        for (qsizetype at = 700; at + 16 < photo.bytes.size(); at += 400)
            traces.push_back(photo.bytes.mid(at, 16));
        settle(member);
        // The control: before, a search of this kind does find them.
        const QByteArray before = rawBytes();
        for (const QByteArray &trace : traces)
            QVERIFY2(before.contains(trace), trace.toHex());
        const auto erased = service().erase(owner(), member.id);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.failure().message));
        const QByteArray after = rawBytes();
        QVERIFY(after.size() > 100'000);
        for (const QByteArray &trace : traces)
            QVERIFY2(!after.contains(trace), trace);
    }

    void theClockOfKeepingNamesWhoIsPast()
    {
        const Member member = add();
        settle(member);
        QCOMPARE(service().past(owner())->size(), size_t(0));
        m_shop->clock().set(m_shop->now().addYears(3));
        const auto past = service().past(owner());
        QCOMPARE(past->size(), size_t(1));
        QCOMPARE(past->front().member.id, member.id);
        QVERIFY(past->front().obstacles.isEmpty());
        QVERIFY(service().erase(owner(), member.id));
        QCOMPARE(service().past(owner())->size(), size_t(0));
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestPrivacyService)
#include "tst_privacyservice.moc"
