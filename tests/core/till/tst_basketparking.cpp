// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/basketstore.h"
#include "core/till/saledeedservice.h"
#include "core/till/tillstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"

#include <QTest>

#include <map>
#include <random>

using namespace cabas;
using test::TillShop;

/// Park here, recall there: every field of every basket survives the round trip, and never do two
/// baskets become one.
class TestBasketParking : public QObject {
    Q_OBJECT

    /// All that a person could lose, but for where the basket lies and since when.
    struct Kept {
        QString key;
        std::optional<MemberId> member;
        std::vector<BasketLine> lines;
        QString note;
        int voids = 0;
        bool isGuest = false;
        Money total;

        bool operator==(const Kept &) const = default;
    };

    static Kept kept(const Basket &basket, const BasketView &view)
    {
        return {basket.key,   basket.member,  basket.lines, basket.note,
                basket.voids, basket.isGuest, view.total};
    }

    std::unique_ptr<TillShop> m_shop;
    std::mt19937 m_random;

    int below(int count) { return int(m_random() % unsigned(count)); }

    std::optional<Basket> lying(const QString &till)
    {
        return TillShop::must(m_shop->db().read([&](Tx &tx) {
            const std::optional<Till> found = TillStore::findByName(tx, till);
            return BasketStore::current(tx, found->id);
        }));
    }

    void ring(const QString &till)
    {
        BasketService baskets = m_shop->baskets();
        SaleDeedService deeds(m_shop->db());
        const Session session = m_shop->session();
        const std::optional<Basket> basket = lying(till);
        const int last = basket && !basket->lines.empty() ? basket->lines.back().position : 0;
        static const QStringList codes{u"JAM"_qs, u"SAV"_qs, u"QUI"_qs, u"2312345005007"_qs,
                                       u"CAR"_qs};
        // What the shop refuses is left aside: the basket is then as it was.
        switch (below(9)) {
        case 0:
            (void)baskets.setMember(session, till,
                                    below(2) ? QString::number(m_shop->ada.number) : QString());
            break;
        case 1:
            (void)baskets.addDeposit(
                session, till, below(2) ? LineKind::DepositOut : LineKind::DepositIn,
                Money::fromCents(20 + below(80)), Quantity::units(1 + below(4)));
            break;
        case 2:
            (void)baskets.setQuantity(session, till, last, Quantity::fromMilli(1 + below(9000)));
            break;
        case 3:
            (void)baskets.setDiscount(session, till, last, 500 + below(2000), {}, u"dented"_qs);
            break;
        case 4:
            (void)baskets.setPrice(session, till, last, Money::fromCents(1 + below(999)),
                                   u"sign"_qs);
            break;
        case 5:
            (void)deeds.setNote(session, till, last, u"note %1"_qs.arg(below(99)));
            break;
        case 6:
            (void)baskets.voidLine(session, till, last);
            break;
        case 7:
            (void)deeds.setBasketNote(session, till, u"for %1"_qs.arg(below(99)));
            break;
        default:
            (void)baskets.scan(session, till, codes[below(int(codes.size()))],
                               Quantity::units(1 + below(3)));
        }
    }

private Q_SLOTS:
    void nothingIsLostOrMixed_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void nothingIsLostOrMixed()
    {
        QFETCH(int, seed);
        m_random.seed(unsigned(seed));
        m_shop = std::make_unique<TillShop>();
        m_shop->openTill(u"T2"_qs);
        BasketService baskets = m_shop->baskets();
        const Session session = m_shop->session();
        std::map<qint64, Kept> parked;
        int recalls = 0;
        for (int step = 0; step < 150; ++step) {
            const QString till = below(2) ? u"T1"_qs : u"T2"_qs;
            const std::optional<Basket> basket = lying(till);
            const bool isEmpty = !basket || basket->lines.empty();
            if (!isEmpty && below(6) == 0) {
                const Kept before = kept(*basket, TillShop::must(baskets.current(session, till)));
                const BasketId id =
                    TillShop::must(baskets.park(session, till, u"coat %1"_qs.arg(step)));
                QVERIFY(!parked.contains(id.value()));
                parked.emplace(id.value(), before);
                QVERIFY(!lying(till));
            } else if (!parked.empty() && below(4) == 0) {
                auto chosen = parked.begin();
                std::advance(chosen, below(int(parked.size())));
                const auto recalled = baskets.recall(session, till, BasketId(chosen->first));
                if (!isEmpty) {
                    QCOMPARE(recalled.failure().code, u"busy"_qs);
                    QCOMPARE(lying(till)->lines, basket->lines);
                } else {
                    QVERIFY2(recalled,
                             qPrintable(recalled ? QString() : recalled.failure().message));
                    QVERIFY(kept(*lying(till), *recalled) == chosen->second);
                    parked.erase(chosen);
                    ++recalls;
                }
            } else {
                ring(till);
            }
            const auto listed = TillShop::must(baskets.allParked(session, u"T1"_qs));
            QCOMPARE(listed.size(), parked.size());
        }
        QVERIFY2(recalls > 3, "the test must recall");
    }
};

CABAS_TEST(TestBasketParking)
#include "tst_basketparking.moc"
