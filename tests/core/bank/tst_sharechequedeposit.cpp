// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/chartloader.h"
#include "core/bank/bankservice.h"
#include "core/bank/bankstore.h"
#include "core/bank/sharechequedeposit.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/sharechequeservice.h"
#include "tests/core/bank/bankfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TestShop;

class TestShareChequeDeposit : public QObject {
    Q_OBJECT

    Session owner() { return m_shop->session(); }
    ShareChequeDepositService service() { return ShareChequeDepositService(m_shop->db()); }
    qint64 balanceOf(const QString &account)
    {
        return m_shop
            ->value(u"SELECT COALESCE(SUM(debit_cents - credit_cents), 0) FROM journal_lines "
                    "WHERE account = '%1'"_qs.arg(account))
            .toLongLong();
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
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        wanted.shares = 10;
        m_ada = MemberService(m_shop->db()).add(owner(), wanted)->member;
        std::vector<ShareCheque> cheques =
            CapitalRules::instalments(Money::fromCents(10'000), 2, m_shop->today().addMonths(-1));
        cheques.front().label = u"Crédit coopératif 77"_qs;
        m_cheques = *ShareChequeService(m_shop->db()).take(owner(), m_ada.id, std::move(cheques));
    }
    void cleanup() { m_shop.reset(); }

    void withoutABankNothingIsDone()
    {
        const QStringList before = m_shop->contents();
        QCOMPARE(service().make(owner(), {m_cheques[0].id}).failure().code, u"no_ledger"_qs);
        QCOMPARE(service()
                     .make(m_shop->sessionAs({Permission::PostEntries}), {m_cheques[0].id})
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_shop->contents(), before);
    }

    void chequesGoToTheBankOnOneSlip()
    {
        const Result<> known = m_shop->db().write([&](Tx &tx) -> Result<> {
            BankAccount account;
            account.iban = u"FR7630006000011234567890189"_qs;
            account.ledger = u"5121"_qs;
            BankStore::addAccount(tx, account);
            return Ok{};
        });
        QVERIFY(known);
        const auto slip = service().make(owner(), {m_cheques[0].id, m_cheques[1].id});
        QVERIFY2(slip.ok(), slip ? "" : qPrintable(slip.failure().message));
        QCOMPARE(slip->items.size(), size_t(2));
        QCOMPARE(slip->items.front().label, u"Crédit coopératif 77"_qs);
        QCOMPARE(slip->amount, Money::fromCents(10'000));
        QCOMPARE(balanceOf(u"5112"_qs), 0);
        QCOMPARE(balanceOf(u"5121"_qs), 10'000);
        QCOMPARE(balanceOf(u"1013"_qs), -10'000);
        QCOMPARE(balanceOf(u"4562"_qs), 0);
        QVERIFY(CapitalService(m_shop->db()).summary(owner(), m_shop->today())->agrees());
        QCOMPARE(service().make(owner(), {m_cheques[0].id}).failure().code, u"state"_qs);
    }

private:
    std::unique_ptr<TestShop> m_shop;
    Member m_ada{};
    std::vector<ShareCheque> m_cheques;
};

CABAS_TEST(TestShareChequeDeposit)
#include "tst_sharechequedeposit.moc"
