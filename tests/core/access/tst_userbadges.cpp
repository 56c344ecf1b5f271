// SPDX-License-Identifier: GPL-3.0-or-later
// Badges, the owner's recovery code, guesses slowed down, and the second person.
// covers: userbadgestore throttle triesstore secretcode ownerrecovery recoverystore foureyes
#include "core/access/accesstermsservice.h"
#include "core/access/foureyes.h"
#include "core/access/ownerrecovery.h"
#include "core/access/secretcode.h"
#include "core/access/userbadges.h"
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace cabas;

class TestUserBadges : public QObject {
    Q_OBJECT

    UserBadges badges() { return UserBadges(*m_fixture->db); }
    OwnerRecovery recovery() { return OwnerRecovery(*m_fixture->db); }
    Session nobody() { return m_fixture->session({UserId(0), {}, {}}); }
    QString codeOf(const QString &badge, const QString &pin = {})
    {
        const auto person = badges().signIn(nobody(), badge, pin);
        return person ? u"in"_qs : person.failure().code;
    }
    QString recover(const QString &code, const QString &pin = u"4826"_qs)
    {
        const auto next = recovery().recover(m_fixture->clock, u"test"_qs, code, pin);
        return next ? u"in"_qs : next.failure().code;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::AccessFixture>();
        m_ada = m_fixture->add(u"ada"_qs, {Role::Cashier}, u"4827"_qs).id;
    }

    void codesAreOftenReadWrongAndStillRight()
    {
        const QString code = SecretCode::make(SecretCode::recoveryGroups);
        QCOMPARE(code.size(), 8 * 4 + 7);
        QString sloppy = code.toLower();
        sloppy.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
        QCOMPARE(SecretCode::normal(sloppy), SecretCode::normal(code));
        QVERIFY(SecretCode::matches(SecretCode::hashOf(code), sloppy));
        QVERIFY(!SecretCode::matches(SecretCode::hashOf(code), code.chopped(1)));
        QSet<QString> many;
        for (int i = 0; i < 200; ++i)
            many.insert(SecretCode::make(SecretCode::badgeGroups));
        QCOMPARE(many.size(), 200);
    }

    void aBadgeSignsInUntilTheNextOne()
    {
        const Result<QString> first = badges().give(m_fixture->owner(), m_ada);
        QVERIFY(first.ok());
        QVERIFY(UserBadges::isBadge(*first));
        const auto person = badges().signIn(nobody(), first->toLower());
        QVERIFY(person.ok());
        QCOMPARE(person->id, m_ada);
        QVERIFY(!person->permissions.empty());
        const Result<QString> second = badges().give(m_fixture->owner(), m_ada);
        QCOMPARE(codeOf(*first), u"badge_wrong"_qs);
        QCOMPARE(codeOf(*second), u"in"_qs);
        QVERIFY(badges().givenAt(m_fixture->owner(), m_ada)->has_value());
        QVERIFY(badges().end(m_fixture->owner(), m_ada).ok());
        QCOMPARE(codeOf(*second), u"badge_wrong"_qs);
        QCOMPARE(badges().end(m_fixture->owner(), m_ada).failure().code, u"no_badge"_qs);
        QCOMPARE(badges().give(m_fixture->sessionOf(u"ada"_qs), m_ada).failure().kind,
                 Failure::Kind::Forbidden);
        const QStringList deeds = m_fixture->deeds();
        for (const char *deed : {"access.badge_give", "access.badge_right", "access.badge_replace",
                                 "access.badge_end"})
            QVERIFY2(deeds.contains(QLatin1String(deed)), deed);
    }

    void theFileHoldsNoBadgeAndNoRecoveryCode()
    {
        const QString badge = *badges().give(m_fixture->owner(), m_ada);
        const QString code = *recovery().replace(m_fixture->owner());
        m_fixture->reopen();
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_fixture->path() + QLatin1String(suffix));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString &secret : {badge, code})
                QVERIFY(!bytes.contains(secret.mid(2).toLatin1()));
        }
    }

    void aShopMayAskBadgeAndPin()
    {
        AccessTerms terms;
        terms.badgeAsksPin = true;
        QVERIFY(AccessTermsService(*m_fixture->db).save(m_fixture->owner(), terms).ok());
        const QString badge = *badges().give(m_fixture->owner(), m_ada);
        QCOMPARE(codeOf(badge), u"pin_needed"_qs);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(badge, u"9999"_qs), u"pin_wrong"_qs);
        QCOMPARE(codeOf(badge, u"4827"_qs), u"pin_paused"_qs);
        m_fixture->clock.advanceSeconds(30);
        QCOMPARE(codeOf(badge, u"4827"_qs), u"in"_qs);
    }

    void aBadgeApprovesOverAnothersSession()
    {
        const User boss = m_fixture->add(u"boss"_qs, {Role::Coordinator});
        const QString badge = *badges().give(m_fixture->owner(), boss.id);
        const Session cashier = m_fixture->sessionOf(u"ada"_qs);
        QVERIFY(!cashier.may(Permission::Refund));
        const Result<Session> approved = badges().approve(cashier, badge);
        QVERIFY(approved.ok());
        QVERIFY(approved->may(Permission::Refund));
        QVERIFY(approved->isSeconded(Permission::Refund));
        QCOMPARE(approved->user(), m_ada);
        const QString own = *badges().give(m_fixture->owner(), m_ada);
        QCOMPARE(badges().approve(cashier, own).failure().code, u"same_person"_qs);
        const AuditLine shown = m_fixture->service().audit(m_fixture->owner(), 2)->back();
        QCOMPARE(shown.deed, u"access.badge_right"_qs);
        QCOMPARE(shown.user, m_ada);
        QCOMPARE(shown.subjectId, boss.id.value());
    }

    /// AUTH-2 for badges and for the recovery code: a thousand guesses, the file closed and opened
    /// again between them, take more than nine days.
    void guessesAreSlowed_data()
    {
        QTest::addColumn<bool>("isBadge");
        QTest::newRow("badge") << true;
        QTest::newRow("recovery") << false;
    }
    void guessesAreSlowed()
    {
        QFETCH(bool, isBadge);
        QVERIFY(recovery().replace(m_fixture->owner()).ok());
        const QDateTime begin = m_fixture->clock.now();
        const auto tried = [&](int number) {
            const QString guess = u"U-%1"_qs.arg(number, 16, 10, QChar(u'0'));
            return isBadge ? codeOf(guess) : recover(guess);
        };
        int wrong = 0;
        while (wrong < 1000) {
            const Result<> done = m_fixture->db->write([&](Tx &) -> Result<> {
                for (int i = 0; i < 100; ++i) {
                    if (tried(wrong) != (isBadge ? u"badge_wrong" : u"recovery_wrong"))
                        return refused(u"guess"_qs, {});
                    const int pause = UserRules::pauseSeconds(++wrong);
                    m_fixture->clock.advanceSeconds(std::max(0, pause - 1));
                    if (pause > 0 && tried(wrong) != u"tries_paused")
                        return refused(u"pause"_qs, {});
                    m_fixture->clock.advanceSeconds(pause > 0 ? 1 : 0);
                }
                return Ok{};
            });
            QVERIFY2(done.ok(), qPrintable(QString::number(wrong)));
            m_fixture->reopen();
        }
        QVERIFY(begin.daysTo(m_fixture->clock.now()) >= 9);
    }

    void theRecoveryCodeLetsTheOwnerBackInOnce()
    {
        QVERIFY(!recovery().madeAt()->has_value());
        const QString code = *recovery().replace(m_fixture->owner());
        QCOMPARE(recover(code, u"1234"_qs), u"weak_pin"_qs);
        const auto next = recovery().recover(m_fixture->clock, u"test"_qs, code, u"4826"_qs);
        QVERIFY(next.ok());
        QVERIFY(m_fixture->service()
                    .signIn(m_fixture->clock, u"test"_qs, u"owner"_qs, u"4826"_qs)
                    .ok());
        QCOMPARE(recover(code), u"recovery_wrong"_qs);
        QCOMPARE(recover(*next), u"in"_qs);
        QCOMPARE(recovery().replace(m_fixture->sessionOf(u"ada"_qs)).failure().kind,
                 Failure::Kind::Forbidden);
        const QStringList deeds = m_fixture->deeds();
        for (const char *deed :
             {"access.recovery_new", "access.recovery_used", "access.recovery_wrong"})
            QVERIFY2(deeds.contains(QLatin1String(deed)), deed);
    }

    void theFirstSetUpHappensOnce()
    {
        QVERIFY(*recovery().isNew());
        const Session owner = m_fixture->owner();
        QCOMPARE(recovery().setUp(owner, u"Inès"_qs, u"1111"_qs).failure().code, u"weak_pin"_qs);
        const auto code = recovery().setUp(owner, u" Inès Lavande "_qs, u"4826"_qs);
        QVERIFY(code.ok());
        QVERIFY(!*recovery().isNew());
        QCOMPARE(m_fixture->owner().userName(), u"Inès Lavande"_qs);
        QCOMPARE(recovery().setUp(owner, u"Inès"_qs, u"4826"_qs).failure().code, u"set_up"_qs);
        QCOMPARE(recover(*code, u"8361"_qs), u"in"_qs);
    }

    /// Alone with the right: no second person could say yes. As soon as there are two, one must.
    void twoPeopleWhereThereAreTwo()
    {
        const auto ask = [&](const Session &session) {
            return m_fixture->db
                ->write([&](Tx &tx) {
                    return FourEyes::require(tx, session, Permission::LockPeriods, u"By two."_qs);
                })
                .ok();
        };
        const Session owner = m_fixture->owner();
        QVERIFY(ask(owner));
        const User books = m_fixture->add(u"books"_qs, {Role::Treasurer});
        QVERIFY(!ask(owner));
        QVERIFY(!ask(owner.approvedBy(m_fixture->sessionOf(u"ada"_qs).person())));
        QVERIFY(!ask(owner.approvedBy(owner.person())));
        QVERIFY(ask(owner.approvedBy(m_fixture->sessionOf(books.name).person())));
        QVERIFY(ask(m_fixture->sessionOf(u"ada"_qs).approvedBy(owner.person())));
    }

private:
    std::unique_ptr<test::AccessFixture> m_fixture;
    UserId m_ada{0};
};

CABAS_TEST(TestUserBadges)
#include "tst_userbadges.moc"
