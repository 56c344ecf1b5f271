// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/till/basketservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/testshop.h"

namespace cabas::test {

/// A shop ready to sell: chart, barcode rules, six articles of every kind, two members. The till
/// "T1" is open with 100 €, unless `closed`.
class TillShop {
public:
    explicit TillShop(TestShop::Engine engine = TestShop::Sqlite, bool isOpen = true)
        : m_shop(engine)
    {
        m_shop.write([&](Tx &tx) {
            const Result<> seeded =
                ChartLoader::seed(tx, u"coop-makeup"_qs, m_shop.today(), u"01-01"_qs);
            if (!seeded)
                qFatal("%s", qPrintable(seeded.failure().message));
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        jam = aProduct(u"Confiture"_qs)
                  .code(u"JAM"_qs)
                  .priced(380)
                  .barcode(u"3760042180333"_qs)
                  .carton(u"13760042180330"_qs, 12)
                  .inStock(Quantity::units(100), 20000)
                  .add(m_shop);
        carrots = aProduct(u"Carottes"_qs)
                      .code(u"CAR"_qs)
                      .priced(250)
                      .inKilos()
                      .barcode(u"2212345000005"_qs)
                      .inStock(Quantity::units(50), 10000)
                      .add(m_shop);
        cheese = aProduct(u"Tomme"_qs)
                     .code(u"TOM"_qs)
                     .priced(1890)
                     .inKilos()
                     .barcode(u"2312345000002"_qs)
                     .add(m_shop);
        soap = aProduct(u"Savon"_qs).code(u"SAV"_qs).priced(600).vat(u"S2000"_qs).add(m_shop);
        quiche = aProduct(u"Quiche"_qs).code(u"QUI"_qs).priced(1055).vat(u"S1000"_qs).add(m_shop);
        bread = aProduct(u"Pain"_qs).code(u"PAIN"_qs).unpriced().add(m_shop);
        ada = addMember(u"Ada"_qs);
        bob = addMember(u"Bob"_qs);
        if (isOpen)
            openTill();
    }

    TestShop &shop() { return m_shop; }
    Database &db() { return m_shop.db(); }
    Session session() const { return m_shop.session(); }
    SaleService sales() { return SaleService(db()); }
    BasketService baskets() { return BasketService(db()); }
    TillService tills() { return TillService(db(), m_shop.folder()); }

    OpenedTill openTill(const QString &name = u"T1"_qs, qint64 cents = 10000)
    {
        return must(tills().open(session(), name, Money::fromCents(cents)));
    }
    ClosedTill closeTill(const QString &name = u"T1"_qs)
    {
        return must(tills().close(session(), name, {}));
    }
    /// Puts the clock at 09:00 in Paris of a day.
    void goTo(QDate day) { m_shop.clock().set(QDateTime(day, QTime(8, 0), Qt::UTC)); }

    static LineRequest line(const QString &scan, qint64 milli = 1000)
    {
        LineRequest line;
        line.scan = scan;
        line.quantity = Quantity::fromMilli(milli);
        return line;
    }
    static LineRequest deposit(LineKind kind, qint64 cents, qint64 units = 1)
    {
        LineRequest line;
        line.kind = kind;
        line.price = Money::fromCents(cents);
        line.quantity = Quantity::units(units);
        return line;
    }
    static Payment paid(TillMeans means, qint64 cents)
    {
        return {means, Money(), Money::fromCents(cents)};
    }
    static Payment cash(qint64 cents) { return paid(TillMeans::Cash, cents); }

    Result<SoldTicket> sell(std::vector<LineRequest> lines, std::vector<Payment> payments,
                            const QString &member = {}, const QString &key = {})
    {
        return sales().sell(session(),
                            {u"T1"_qs, member, std::move(lines), std::move(payments), key});
    }
    SoldTicket sold(std::vector<LineRequest> lines, std::vector<Payment> payments,
                    const QString &member = {})
    {
        return must(sell(std::move(lines), std::move(payments), member));
    }
    Result<SoldTicket> refund(const QString &ticket, std::vector<RefundLine> lines = {},
                              TillMeans means = TillMeans::Cash)
    {
        return sales().refund(session(), {u"T1"_qs, ticket, std::move(lines), means, true, {}, {}});
    }
    /// Gives a member money to spend.
    void topUp(const Member &member, qint64 cents)
    {
        m_shop.write([&](Tx &tx) {
            MemberAccountMove move;
            move.member = member.id;
            move.at = m_shop.now();
            move.day = m_shop.today();
            move.amount = Money::fromCents(cents);
            move.sourceKind = u"test"_qs;
            move.user = m_shop.owner();
            MemberStore::moveAccount(tx, move);
        });
    }
    Money balanceOf(const Member &member)
    {
        return m_shop.read([&](Tx &tx) { return MemberStore::balance(tx, member.id); });
    }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.failure().message));
        return std::move(result).value();
    }

    Product jam;     ///< JAM, 3.80 the jar, 5.5 %, carton of 12, 100 in stock
    Product carrots; ///< CAR, 2.50 €/kg, 5.5 %, weight labels 22, 50 kg in stock
    Product cheese;  ///< TOM, 18.90 €/kg, 5.5 %, price labels 23
    Product soap;    ///< SAV, 6.00, 20 %
    Product quiche;  ///< QUI, 10.55, 10 %
    Product bread;   ///< PAIN, never priced, 5.5 %
    Member ada{};
    Member bob{};

private:
    Member addMember(const QString &name)
    {
        NewMember wanted;
        wanted.name = name;
        return must(MemberService(db()).add(m_shop.session(), wanted)).member;
    }

    TestShop m_shop;
};

} // namespace cabas::test
