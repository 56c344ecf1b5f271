// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/reception/receptionservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"

namespace cabas::test {

/// A shop whose deliveries carry lots and whose tickets carry members, each by its own service.
/// A deed that is refused ends the test program, in words.
class TracedShop {
public:
    explicit TracedShop(TestShop::Engine engine) : m_shop(engine)
    {
        must(m_shop.db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"cooperative"_qs, m_shop.today(), u"01-01"_qs);
        }));
        must(TillService(m_shop.db(), m_shop.folder())
                 .open(m_shop.session(), u"1"_qs, Money::fromCents(10'000)));
    }

    TestShop &shop() { return m_shop; }

    Member member(const QString &name, const QString &phone)
    {
        MemberService members(m_shop.db());
        NewMember wanted;
        wanted.name = name;
        wanted.phone = phone;
        const Member member = must(members.add(m_shop.session(), wanted)).member;
        must(members.setStanding(m_shop.session(), member.id,
                                 {m_shop.today(), std::nullopt, u"up_to_date"_qs, true, {}}));
        return member;
    }

    void receive(const QString &code, qint64 units, const QString &lot, std::optional<QDate> useBy,
                 std::optional<SupplierId> supplier = {})
    {
        ReceptionService reception(m_shop.db());
        const DeliveryId delivery = must(reception.start(m_shop.session(), supplier)).delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        goods.lot = lot;
        goods.useBy = useBy;
        goods.cost = UnitPrice::fromE4(10'000);
        must(reception.scan(m_shop.session(), delivery, code, goods));
        must(reception.finish(m_shop.session(), delivery));
        m_shop.clock().advanceSeconds(60);
    }

    /// The ticket's name; member 0 is nobody.
    QString sell(const QString &code, qint64 units, int member = 0)
    {
        SaleRequest request;
        request.till = u"1"_qs;
        if (member > 0)
            request.member = QString::number(member);
        LineRequest line;
        line.code = code;
        line.quantity = Quantity::units(units);
        request.lines = {line};
        request.payments = {{TillMeans::Cash, {}, Money::fromCents(50'000)}};
        const SoldTicket sold = must(SaleService(m_shop.db()).sell(m_shop.session(), request));
        m_shop.clock().advanceSeconds(60);
        return sold.ticket.name;
    }

    void bringBack(const QString &ticket)
    {
        RefundRequest request;
        request.till = u"1"_qs;
        request.ticket = ticket;
        request.reason = u"rappel"_qs;
        must(SaleService(m_shop.db()).refund(m_shop.session(), request));
        m_shop.clock().advanceSeconds(60);
    }

private:
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.failure().message));
        return std::move(result).value();
    }
    static void must(const Result<> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.failure().message));
    }

    TestShop m_shop;
};

} // namespace cabas::test
