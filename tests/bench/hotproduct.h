// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberservice.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillservice.h"
#include "core/till/tillstore.h"
#include "tests/bench/measure.h"
#include "tests/bench/years.h"

namespace cabas::bench {

/// The five years' file in which one product sold 91 times each open day, each time on a ticket of
/// one of 2,500 members, out of lots that were delivered every six days: some 137,000 moves.
class HotProduct {
public:
    static constexpr qint64 product = 1;
    static constexpr int members = 2'500;
    static constexpr int salesADay = 91;
    static constexpr int daysBetween = 6;

    /// The path of the file, made once.
    static QString kept()
    {
        return BenchShop::kept(QStringLiteral("shop-hot-product"), FiveYears::products,
                               [](Database &db, const Session &session) -> Result<> {
                                   CABAS_TRY(FiveYears::fill(db, session));
                                   return HotProduct(db, session).fill();
                               });
    }
    /// The lot delivered so many deliveries ago; 0 the first.
    static QString lotName(int delivery)
    {
        return QStringLiteral("L%1").arg(delivery, 4, 10, QLatin1Char('0'));
    }

private:
    HotProduct(Database &db, const Session &session) : m_db(db), m_session(session) {}

    Result<> fill()
    {
        CABAS_TRY(addPeople());
        TillService tills(m_db, filePath(QStringLiteral("keys")));
        CABAS_LET(opened, tills.open(m_session, QStringLiteral("T1"), Money()));
        m_till = opened.till.id;
        m_tillSession = opened.session.id;
        const QDate first = m_session.today().addDays(-FiveYears::days);
        for (int day = 1; day <= FiveYears::days; ++day) {
            CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
                if (day % daysBetween == 1)
                    receive(tx, first.addDays(day), day / daysBetween);
                sell(tx, first.addDays(day));
                return Ok{};
            }));
        }
        return Ok{};
    }

    Result<> addPeople()
    {
        MemberService service(m_db);
        for (int i = 0; i < members; ++i) {
            NewMember member;
            member.name = QStringLiteral("Membre %1").arg(i);
            member.email = QStringLiteral("m%1@example.org").arg(i);
            CABAS_LET(added, service.add(m_session, member));
            m_members.push_back(added.member.id);
        }
        return m_db.write([&](Tx &tx) -> Result<> {
            Supplier supplier;
            supplier.code = QStringLiteral("F0001");
            supplier.name = QStringLiteral("Ferme des Hauts");
            m_supplier = SupplierStore::add(tx, supplier);
            return Ok{};
        });
    }

    StockMove moveOf(QDate day) const
    {
        StockMove move;
        move.product = ProductId(product);
        move.day = day;
        move.at = day.startOfDay(Qt::UTC).addSecs(36'000);
        move.user = m_session.user();
        return move;
    }

    void receive(Tx &tx, QDate day, int number)
    {
        StockMove move = moveOf(day);
        Delivery delivery;
        delivery.supplier = m_supplier;
        delivery.startedAt = move.at;
        delivery.startedBy = m_session.user();
        const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
        DeliveryStore::finish(tx, id, day, move.at, m_session.user());
        move.kind = MoveKind::Receipt;
        move.quantity = Quantity::units(salesADay * daysBetween);
        move.cost = UnitPrice::fromE4(15'000);
        move.lot = StockStore::lotFor(
            tx,
            {LotId(0), ProductId(product), lotName(number), day.addDays(20), {}, m_supplier, {}});
        move.sourceKind = QStringLiteral("delivery");
        move.sourceId = id.value();
        StockStore::move(tx, {move});
    }

    void sell(Tx &tx, QDate day)
    {
        std::vector<StockMove> moves;
        for (int i = 0; i < salesADay; ++i) {
            StockMove move = moveOf(day);
            move.kind = MoveKind::Sale;
            move.quantity = -Quantity::units(1);
            move.sourceKind = QStringLiteral("ticket");
            move.sourceId = ticket(tx, move).value();
            move.sourceLine = 1;
            moves.push_back(move);
        }
        StockStore::move(tx, std::move(moves));
    }

    TicketId ticket(Tx &tx, const StockMove &move)
    {
        constexpr qint64 price = 250;
        const Till till = TillStore::takeNumber(tx, m_till, Money::fromCents(price), move.at);
        Ticket ticket;
        ticket.till = m_till;
        ticket.session = m_tillSession;
        ticket.number = till.lastNumber;
        ticket.name = QStringLiteral("T1-%1").arg(till.lastNumber, 6, 10, QLatin1Char('0'));
        ticket.key = ticket.name;
        ticket.member = m_members[size_t(m_random() % members)];
        ticket.user = m_session.user();
        ticket.businessDay = move.day;
        ticket.at = move.at;
        ticket.localAt = move.at.toString(Qt::ISODate);
        ticket.total = Money::fromCents(price);
        ticket.perpetual = till.perpetual;
        TicketLine line;
        line.position = 1;
        line.product = move.product;
        line.code = QStringLiteral("1");
        line.name = nameOf(product);
        line.quantity = Quantity::units(1);
        line.unitPrice = Money::fromCents(price);
        line.gross = Money::fromCents(price);
        line.vatCode = QStringLiteral("S550");
        line.vatBp = 550;
        ticket.lines = {line};
        TicketStore::add(tx, ticket);
        return ticket.id;
    }

    Database &m_db;
    const Session &m_session;
    std::vector<MemberId> m_members;
    SupplierId m_supplier{0};
    TillId m_till{0};
    TillSessionId m_tillSession{0};
    std::mt19937 m_random{5};
};

} // namespace cabas::bench
