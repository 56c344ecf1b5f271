// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace cabas;

class TestSignIn : public QObject {
    Q_OBJECT

    Result<Session::Person> tryPin(const QString &pin)
    {
        return m_fixture->service().signIn(m_fixture->clock, u"till 1"_qs, u"ada"_qs, pin);
    }
    static QString codeOf(const Result<Session::Person> &result)
    {
        return result ? u"in"_qs : result.failure().code;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::AccessFixture>();
        m_fixture->add(u"ada"_qs, {Role::Cashier}, u"4827"_qs);
    }

    void letsInWithTheRightPinOnly()
    {
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
        QCOMPARE(tryPin(u"4827"_qs)->name, u"ada"_qs);
        QCOMPARE(codeOf(tryPin(u"1111"_qs)), u"pin_wrong"_qs);
        QCOMPARE(codeOf(tryPin(QString())), u"pin_needed"_qs);
        QCOMPARE(tryPin(u"1111"_qs).failure().kind, Failure::Kind::Forbidden);
    }

    void userWithoutPinIsJustNamed()
    {
        const User user = m_fixture->add(u"bob"_qs, {Role::Receiver});
        const auto person = m_fixture->service().signIn(m_fixture->clock, {}, user.id, {});
        QVERIFY(person.ok());
        QCOMPARE(person->id, user.id);
    }

    void strangersStayOut()
    {
        const auto nobody = m_fixture->service().signIn(m_fixture->clock, {}, u"zoe"_qs, {});
        QCOMPARE(codeOf(nobody), u"no_user"_qs);
        const User ada = *m_fixture->service().setActive(
            m_fixture->owner(), m_fixture->sessionOf(u"ada"_qs).user(), false);
        QVERIFY(!ada.active);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"inactive_user"_qs);
    }

    /// Five wrong PINs, a pause of 30 s that a restart does not end, then doubling.
    void wrongPinsMakeOneWait()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(tryPin(u"9999"_qs)), u"pin_wrong"_qs);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"pin_paused"_qs);
        m_fixture->clock.advanceSeconds(29);
        m_fixture->reopen();
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"pin_paused"_qs);
        m_fixture->clock.advanceSeconds(1);
        QCOMPARE(codeOf(tryPin(u"9999"_qs)), u"pin_wrong"_qs);
        m_fixture->clock.advanceSeconds(59);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"pin_paused"_qs);
        m_fixture->clock.advanceSeconds(1);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
        // Forgiven: five new tries.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(tryPin(u"9999"_qs)), u"pin_wrong"_qs);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
    }

    /// AUTH-2: a thousand guesses in a row, the file closed and opened again between them.
    void aThousandGuessesTakeDays()
    {
        const QDateTime begin = m_fixture->clock.now();
        int wrong = 0;
        while (wrong < 1000) {
            // In one transaction, for speed: each guess commits alone elsewhere in this file.
            const Result<> done = m_fixture->db->write([&](Tx &) -> Result<> {
                for (int i = 0; i < 100; ++i) {
                    if (codeOf(tryPin(QString::number(5000 + wrong))) != u"pin_wrong")
                        return refused(u"guess"_qs, {});
                    const int pause = UserRules::pauseSeconds(++wrong);
                    m_fixture->clock.advanceSeconds(std::max(0, pause - 1));
                    if (pause > 0 && codeOf(tryPin(u"4827"_qs)) != u"pin_paused")
                        return refused(u"pause"_qs, {});
                    m_fixture->clock.advanceSeconds(pause > 0 ? 1 : 0);
                }
                return Ok{};
            });
            QVERIFY2(done.ok(), qPrintable(QString::number(wrong)));
            m_fixture->reopen();
        }
        // At 96 guesses a day all 10,000 PINs of four digits take more than three months.
        QVERIFY(begin.daysTo(m_fixture->clock.now()) >= 10);
    }

    void thePauseStopsAtFifteenMinutes()
    {
        int tries = 0;
        for (int pause : {0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900}) {
            QCOMPARE(codeOf(tryPin(u"9999"_qs)), u"pin_wrong"_qs);
            ++tries;
            if (pause > 0) {
                m_fixture->clock.advanceSeconds(pause - 1);
                QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"pin_paused"_qs);
                m_fixture->clock.advanceSeconds(1);
            }
        }
        QCOMPARE(tries, 12);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
    }

    void aClockSetBackDoesNotLockForDays()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(tryPin(u"9999"_qs)), u"pin_wrong"_qs);
        m_fixture->clock.advanceSeconds(-86400);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"pin_paused"_qs);
        m_fixture->clock.advanceSeconds(30);
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
    }

    void everyFailureIsAudited()
    {
        const QStringList before = m_fixture->deeds();
        for (int i = 0; i < 6; ++i)
            QVERIFY(!tryPin(u"9999"_qs).ok());
        QStringList wanted = before;
        for (int i = 0; i < 5; ++i)
            wanted.append(u"access.pin_wrong"_qs);
        wanted.append(u"access.pin_paused"_qs);
        QCOMPARE(m_fixture->deeds(), wanted);
        const AuditLine last = m_fixture->service().audit(m_fixture->owner(), 1)->front();
        QCOMPARE(last.device, u"till 1"_qs);
        QCOMPARE(last.subjectKind, u"user"_qs);
        QCOMPARE(last.user.value(), last.subjectId);
    }

    void aSecondPersonApproves()
    {
        m_fixture->add(u"cleo"_qs, {Role::Coordinator}, u"7391"_qs);
        const Session cashier = m_fixture->sessionOf(u"ada"_qs);
        AccessService service = m_fixture->service();
        QVERIFY(!cashier.may(Permission::Refund));
        const Result<Session> approved = service.approve(cashier, u"cleo"_qs, u"7391"_qs);
        QVERIFY(approved.ok());
        QVERIFY(approved->may(Permission::Refund));
        QCOMPARE(approved->user(), cashier.user());
        QCOMPARE(approved->approver(), m_fixture->sessionOf(u"cleo"_qs).user());
        QCOMPARE(service.approve(cashier, u"cleo"_qs, u"0001"_qs).failure().code, u"pin_wrong"_qs);
        QCOMPARE(service.approve(cashier, u"ada"_qs, u"4827"_qs).failure().code, u"same_person"_qs);
        QCOMPARE(service.approve(cashier, u"zoe"_qs, {}).failure().code, u"no_user"_qs);
        // The wrong try stands under the cashier's name, about the coordinator.
        const AuditLine line = m_fixture->service().audit(m_fixture->owner(), 1)->front();
        QCOMPARE(line.user, cashier.user());
        QCOMPARE(line.subjectId, m_fixture->sessionOf(u"cleo"_qs).user().value());
    }

    void aDearerFileHashesAnewAtTheNextSignIn()
    {
        const UserId ada = m_fixture->sessionOf(u"ada"_qs).user();
        const auto hash = [&] {
            return m_fixture->db->read([&](Tx &tx) { return UserStore::pinState(tx, ada).hash; });
        };
        const QString cheap = *hash();
        const Result<> raised = m_fixture->db->write([](Tx &tx) -> Result<> {
            tx.change("UPDATE shop SET pin_ops = 3");
            return Ok{};
        });
        QVERIFY(raised.ok());
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
        QVERIFY(*hash() != cheap);
        QVERIFY(hash()->contains(u"t=3"_qs));
        QCOMPARE(codeOf(tryPin(u"4827"_qs)), u"in"_qs);
    }

    void noPlainPinInTheFile()
    {
        const QString pin = u"918273645012"_qs;
        const UserId ada = m_fixture->sessionOf(u"ada"_qs).user();
        QVERIFY(m_fixture->service().setPin(m_fixture->owner(), ada, {}, pin).ok());
        QVERIFY(tryPin(pin).ok());
        QVERIFY(!tryPin(u"918273645013"_qs).ok());
        m_fixture->db.reset();
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("access.pin_wrong"));
        QVERIFY(!bytes.contains("91827364501"));
    }

private:
    std::unique_ptr<test::AccessFixture> m_fixture;
};

CABAS_TEST(TestSignIn)
#include "tst_signin.moc"
