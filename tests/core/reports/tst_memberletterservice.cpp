// SPDX-License-Identifier: GPL-3.0-or-later
// covers: memberletterservice memberletterstore
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/base/language.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/outbox/outboxstore.h"
#include "core/reports/memberletterservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRegularExpression>
#include <QTest>

using namespace cabas;
using test::TestShop;

class TestMemberLetterService : public QObject {
    Q_OBJECT

    Session owner() { return m_shop->session(); }
    MemberLetterService service() { return MemberLetterService(m_shop->db()); }
    Member add(const QString &name, const QString &email, int shares)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.email = email;
        wanted.shares = shares;
        return MemberService(m_shop->db()).add(owner(), wanted)->member;
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
    void cleanup()
    {
        Language::use(u"en"_qs);
        m_shop.reset();
    }

    void everyTextNamesKnownFieldsInBothLanguages()
    {
        static const QRegularExpression field(u"\\{([a-z_]+)\\}"_qs);
        for (const QString &language : {u"fr"_qs, u"en"_qs}) {
            Language::use(language);
            QVERIFY(MemberLetterService::templates().size() >= 10);
            for (const LetterTemplate &text : MemberLetterService::templates()) {
                QVERIFY2(!text.title.isEmpty() && !text.subject.isEmpty() && text.text.size() > 2,
                         qPrintable(text.name));
                auto found = field.globalMatch(text.subject + text.text.join(u' '));
                while (found.hasNext())
                    QVERIFY2(MemberLetterService::fields().contains(found.next().captured(1)),
                             qPrintable(text.name));
            }
        }
    }

    void lettersAreMailedOrPrintedAndLogged()
    {
        const Member ada = add(u"Ada"_qs, u"ada@example.org"_qs, 10);
        const Member bea = add(u"Béa"_qs, {}, 3);
        add(u"Cléo"_qs, u"cleo@example.org"_qs, 0);
        const auto waiting = service().waiting(owner(), u"shares_owed"_qs);
        QVERIFY2(waiting.ok(), waiting ? "" : qPrintable(waiting.failure().message));
        QCOMPARE(waiting->size(), size_t(2));
        QVERIFY(waiting->front().lines.join(u' ').contains(u"100"));
        QVERIFY(!waiting->front().lines.join(u' ').contains(u'{'));
        const auto done = service().send(owner(), u"shares_owed"_qs, {ada.id, bea.id}, false);
        QCOMPARE(done->mailed, 1);
        QCOMPARE(done->toPrint.size(), size_t(1));
        QCOMPARE(done->toPrint.front().member, bea.id);
        const auto items = m_shop->read([](Tx &tx) { return OutboxStore::open(tx); });
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().draft.target, u"ada@example.org"_qs);
        QCOMPARE(service().log(owner())->size(), size_t(2));
        QCOMPARE(service().waiting(owner(), u"shares_owed"_qs)->size(), size_t(0));
        const ReportTable paper =
            MemberLetterService::paper(done->toPrint.front(), u"La Feuille"_qs, m_shop->now());
        QVERIFY(paper.opening.join(u' ').contains(u"Béa"));
    }

    void paperAloneNeedsNoMailbox()
    {
        const Member ada = add(u"Ada"_qs, u"ada@example.org"_qs, 1);
        const auto done = service().send(owner(), u"welcome"_qs, {ada.id}, true);
        QCOMPARE(done->mailed, 0);
        QCOMPARE(done->toPrint.size(), size_t(1));
        QVERIFY(m_shop->read([](Tx &tx) { return OutboxStore::open(tx); }).empty());
        QCOMPARE(service().send(owner(), u"whim"_qs, {ada.id}, true).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service()
                     .waiting(m_shop->sessionAs({Permission::ViewMembers}), u"welcome"_qs)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }

    void everyEventHasItsPeople()
    {
        add(u"Ada"_qs, {}, 1);
        for (const LetterTemplate &text : MemberLetterService::templates())
            QVERIFY2(service().waiting(owner(), text.name).ok(), qPrintable(text.name));
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestMemberLetterService)
#include "tst_memberletterservice.moc"
