// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/duesservice.h"
#include "core/till/correctionservice.h"
#include "core/till/ticketlayout.h"
#include "core/till/ticketstore.h"
#include "tests/core/till/tillfixture.h"

#include <functional>
#include <map>
#include <random>

namespace cabas::test {

/// One deed of a random day, with a seed of its own: it stays the same deed when others are left
/// out of the day.
struct DayStep {
    enum Kind { Sell, SellBasket, Refund, Correct, MoveCash, NextSession };
    Kind kind = Sell;
    quint32 seed = 0;

    QString text() const
    {
        static const char *const names[]{"sell",    "basket",    "refund",
                                         "correct", "move cash", "next session"};
        return u"%1:%2"_qs.arg(QLatin1String(names[kind])).arg(seed);
    }
};

/// What the shop should hold, counted beside it.
struct DayModel {
    std::map<QString, qint64> perpetual;
    std::map<QString, qint64> numbers;
    std::map<QString, qint64> cash; ///< in each drawer
    std::map<qint64, qint64> stockMilli;
    std::map<LineKind, qint64> byKind; ///< gross of lines
    std::map<TillMeans, qint64> byMeans;
    std::map<QString, qint64> netByCode;
    std::vector<QString> sales;
    qint64 total = 0;
    qint64 vat = 0;
    qint64 off = 0; ///< differences at closings
    int tickets = 0;
    int refused = 0;
};

/// Days at two tills: random baskets, weights, discounts, deposits, shares, fees, top-ups, gifts,
/// mixed means, refunds, corrections and closings, each ticket checked as it is made.
class RandomDay {
public:
    explicit RandomDay(TestShop::Engine engine) : m_till(engine, false)
    {
        aProduct(u"Journal"_qs).code(u"JRN"_qs).priced(247).vat(u"S210"_qs).add(m_till.shop());
        m_till.topUp(m_till.ada, 500'000);
        TillShop::must(DuesService(m_till.db())
                           .setTerms(m_till.session(), {Money::fromCents(1500), Money(), 0}));
        TillShop::must(MemberService(m_till.db()).subscribe(m_till.session(), m_till.ada.id, 1000));
        for (const QString &till : m_tills)
            open(till);
    }

    static std::vector<DayStep> steps(quint32 seed, int count)
    {
        std::mt19937 random(seed);
        std::vector<DayStep> steps;
        for (int i = 0; i < count; ++i) {
            static const DayStep::Kind kinds[]{
                DayStep::Sell,       DayStep::Sell,       DayStep::Sell,       DayStep::SellBasket,
                DayStep::SellBasket, DayStep::SellBasket, DayStep::SellBasket, DayStep::Refund,
                DayStep::Refund,     DayStep::Correct,    DayStep::MoveCash};
            const bool isNext = random() % 150 == 0;
            const DayStep::Kind kind = kinds[random() % std::size(kinds)];
            steps.push_back({isNext ? DayStep::NextSession : kind, quint32(random())});
        }
        return steps;
    }

    /// Lives the day to its last closing; what is wrong first, or nothing.
    QString live(const std::vector<DayStep> &steps)
    {
        for (const DayStep &step : steps) {
            m_random.seed(step.seed);
            const QString till = m_tills[qsizetype(m_random() % 2)];
            act(step.kind, till);
            if (!m_problem.isEmpty())
                return step.text() + u": "_qs + m_problem;
        }
        for (const QString &till : m_tills)
            close(till);
        return m_problem;
    }

    DayModel model;
    TillShop &till() { return m_till; }

private:
    void expect(bool isTrue, const QString &what)
    {
        if (!isTrue && m_problem.isEmpty())
            m_problem = what;
    }
    template <typename T>
    void same(const T &found, const T &wanted, const QString &what)
    {
        if constexpr (std::is_same_v<T, Money>)
            expect(found == wanted,
                   u"%1: %2 and not %3"_qs.arg(what).arg(found.cents()).arg(wanted.cents()));
        else
            expect(found == wanted, u"%1: %2 and not %3"_qs.arg(what).arg(found).arg(wanted));
    }

    void act(DayStep::Kind kind, const QString &till)
    {
        switch (kind) {
        case DayStep::Sell:
            sell(till);
            break;
        case DayStep::SellBasket:
            sellBasket(till);
            break;
        case DayStep::Refund:
            refund(till);
            break;
        case DayStep::Correct:
            correct(till);
            break;
        case DayStep::MoveCash: {
            const qint64 cents = qint64(m_random() % 4000) - 2000;
            if (m_till.tills().moveCash(m_till.session(), till, Money::fromCents(cents), u"x"_qs))
                model.cash[till] += cents;
            break;
        }
        case DayStep::NextSession:
            close(till);
            if (m_random() % 2 == 0)
                m_till.goTo(m_till.shop().today().addDays(int(m_random() % 4)));
            open(till);
            break;
        }
    }

    void open(const QString &till)
    {
        m_till.openTill(till, 20000);
        model.cash[till] = 20000;
    }

    void close(const QString &till)
    {
        const qint64 counted = std::max<qint64>(model.cash[till] + qint64(m_random() % 9) - 4, 0);
        const auto closed = m_till.tills().close(m_till.session(), till,
                                                 {{TillMeans::Cash, Money::fromCents(counted)}});
        expect(closed.ok(), closed ? QString() : u"closing: "_qs + closed.failure().message);
        if (!closed)
            return;
        const Closing &closing = closed->closing;
        same(closing.means.front().expected.cents(), model.cash[till], u"cash expected"_qs);
        same(closing.perpetual.cents(), model.perpetual[till], u"perpetual total"_qs);
        same(closing.lastTicket, model.numbers[till], u"last ticket"_qs);
        Money gross;
        for (const TicketVat &vat : closing.vat)
            gross += vat.gross;
        same(gross, closing.total, u"VAT table of the closing"_qs);
        model.off += closing.difference().cents();
    }

    LineRequest memberLine(LineKind kind, qint64 cents, qint64 units = 1)
    {
        LineRequest line;
        line.kind = kind;
        line.quantity = Quantity::units(units);
        if (cents > 0)
            line.price = Money::fromCents(cents);
        return line;
    }

    LineRequest randomLine()
    {
        const qint64 units = 1000 * (1 + qint64(m_random() % 4));
        switch (m_random() % 14) {
        case 0:
        case 1:
            return TillShop::line(u"CAR"_qs, 1 + qint64(m_random() % 3000));
        case 2:
            return TillShop::line(u"SAV"_qs, units);
        case 3:
            return TillShop::line(u"QUI"_qs, units);
        case 4: {
            LineRequest line = TillShop::line(u"JAM"_qs, units);
            line.discountBp = int(m_random() % 10000);
            line.reason = u"short date"_qs;
            return line;
        }
        case 5:
            return TillShop::deposit(m_random() % 2 == 0 ? LineKind::DepositIn
                                                         : LineKind::DepositOut,
                                     20, 1 + qint64(m_random() % 3));
        case 6:
            return TillShop::line(u"JRN"_qs, units);
        case 7:
            return m_random() % 2 == 0 ? memberLine(LineKind::Share, 0, 1 + qint64(m_random() % 3))
                                       : memberLine(LineKind::Share, 1 + qint64(m_random() % 2000));
        case 8:
            return memberLine(LineKind::TopUp, 1 + qint64(m_random() % 5000));
        case 9:
            return memberLine(LineKind::Gift, 1 + qint64(m_random() % 99));
        case 10:
            return memberLine(LineKind::Fee, 0);
        default:
            return TillShop::line(u"JAM"_qs, units);
        }
    }

    std::vector<LineRequest> randomLines()
    {
        std::vector<LineRequest> lines;
        for (int n = 1 + int(m_random() % 6); n > 0; --n)
            lines.push_back(randomLine());
        return lines;
    }

    void sell(const QString &till)
    {
        SaleRequest request{till, u"1"_qs, randomLines(), {}, {}};
        request.payments = {TillShop::cash(1'000'000)};
        if (m_random() % 4 == 1)
            request.payments.insert(request.payments.begin(),
                                    TillShop::paid(TillMeans::Card, 1 + qint64(m_random() % 900)));
        const auto sold = m_till.sales().sell(m_till.session(), request);
        if (!sold) { // a fee paid before, no whole share, bottles back with money given
            ++model.refused;
            return;
        }
        note(till, *sold, 1);
        model.sales.push_back(sold->ticket.name);
    }

    /// Through the basket, as a person rings it up: what the screen says is what is paid.
    void sellBasket(const QString &till)
    {
        BasketService baskets = m_till.baskets();
        const bool isMember = m_random() % 4 != 0;
        const auto view = baskets.parkLines(
            m_till.session(), till, isMember ? QString::number(1 + m_random() % 2) : QString(),
            randomLines(), {});
        if (!view) {
            ++model.refused;
            return;
        }
        TillShop::must(baskets.recall(m_till.session(), till, *view->id));
        const auto screen = baskets.current(m_till.session(), till);
        expect(screen.ok() && screen->total == view->total, u"the basket comes back changed"_qs);
        const auto sold = m_till.sales().pay(m_till.session(), till, payments(*screen));
        if (!sold) {
            ++model.refused;
            TillShop::must(baskets.abandon(m_till.session(), till));
            return;
        }
        same(sold->ticket.total, screen->total, u"ticket beside screen"_qs);
        expect(sold->ticket.vat == screen->vat, u"VAT of the ticket beside the screen"_qs);
        note(till, *sold, 1);
        model.sales.push_back(sold->ticket.name);
    }

    /// Several means that pay it exactly, but for cash that gives change.
    std::vector<Payment> payments(const BasketView &view)
    {
        const qint64 total = view.total.cents();
        if (total <= 0)
            return total < 0 ? std::vector<Payment>{TillShop::cash(total)} : std::vector<Payment>{};
        std::vector<TicketLine> lines;
        for (const BasketItem &item : view.items)
            lines.push_back(item.priced);
        const qint64 eligible = PaymentRules::voucherEligible(lines, m_till.shop().today()).cents();
        std::vector<Payment> paid;
        qint64 left = total;
        const auto take = [&](TillMeans means, qint64 most) {
            const qint64 amount = std::min(left, most);
            if (amount <= 0 || m_random() % 3 != 0)
                return;
            const qint64 part = 1 + qint64(m_random() % quint32(amount));
            paid.push_back(TillShop::paid(means, part));
            left -= part;
        };
        take(TillMeans::MealVoucher, eligible);
        take(TillMeans::Account, view.member ? view.member->balance.cents() : 0);
        take(TillMeans::Cheque, total);
        take(TillMeans::Card, total);
        if (left > 0)
            paid.push_back(m_random() % 2 == 0 ? TillShop::cash(left + qint64(m_random() % 2000))
                                               : TillShop::paid(TillMeans::Card, left));
        return paid;
    }

    void refund(const QString &till)
    {
        if (model.sales.empty())
            return;
        const QString name = model.sales[m_random() % model.sales.size()];
        const auto left = TillShop::must(m_till.sales().refundable(m_till.session(), name));
        RefundRequest request{till, name, {}, TillMeans::Cash, m_random() % 4 != 0, {}, {}};
        if (!left.empty() && m_random() % 2 == 0)
            request.lines = {{left.begin()->first, {}}};
        const auto refunded = m_till.sales().refund(m_till.session(), request);
        if (refunded)
            note(till, *refunded, -1);
        else
            ++model.refused;
    }

    void correct(const QString &till)
    {
        if (model.sales.empty())
            return;
        const QString name = model.sales[m_random() % model.sales.size()];
        const CorrectionRequest request{till, name, u"wrong"_qs, {}};
        CorrectionService service(m_till.db());
        const Session session = m_till.session();
        const auto corrected = [&]() -> Result<Correction> {
            switch (m_random() % 4) {
            case 0:
                return service.undo(session, request);
            case 1: {
                const auto sold = TillShop::must(m_till.sales().ticket(session, name));
                return service.swapMeans(
                    session, request, {TillShop::paid(TillMeans::Card, sold.ticket.total.cents())});
            }
            case 2:
                return service.moveTo(session, request, QString::number(1 + m_random() % 2));
            default: {
                ProductSwap swap;
                swap.position = 1;
                swap.right = TillShop::line(u"SAV"_qs);
                swap.means = m_random() % 2 == 0 ? TillMeans::Cash : TillMeans::Card;
                return service.swapProduct(session, request, swap);
            }
            }
        }();
        if (!corrected) {
            ++model.refused;
            return;
        }
        note(till, corrected->refund, -1);
        if (corrected->sale) {
            note(till, *corrected->sale, 1);
            model.sales.push_back(corrected->sale->ticket.name);
        }
        Money difference = corrected->refund.ticket.total;
        if (corrected->sale)
            difference += corrected->sale->ticket.total;
        same(corrected->difference, difference, u"difference of a correction"_qs);
    }

    /// Screen, file, paper, VAT and means say the same of a ticket.
    void note(const QString &till, const SoldTicket &sold, int sign)
    {
        const Ticket &ticket = sold.ticket;
        ++model.tickets;
        same(ticket.number, ++model.numbers[till], u"number"_qs);
        model.perpetual[till] += ticket.total.cents();
        same(ticket.perpetual.cents(), model.perpetual[till], u"perpetual of the ticket"_qs);
        model.total += ticket.total.cents();
        Money lines;
        for (const TicketLine &line : ticket.lines) {
            lines += line.gross;
            model.byKind[line.kind] += line.gross.cents();
            if (line.product && (sign > 0 || line.isRestocked))
                model.stockMilli[line.product->value()] -= line.quantity.milli();
        }
        Money paid;
        for (const Payment &payment : ticket.payments) {
            paid += payment.amount;
            model.byMeans[payment.means] += payment.amount.cents();
            if (payment.means == TillMeans::Cash)
                model.cash[till] += payment.amount.cents();
        }
        same(lines, ticket.total, u"lines"_qs);
        same(paid, ticket.total, u"payments"_qs);
        checkVat(ticket, sign);
        const auto stored =
            m_till.shop().read([&](Tx &tx) { return TicketStore::find(tx, ticket.id); });
        expect(stored && *stored == ticket, u"what is stored differs"_qs);
        checkPaper(ticket, sold.hash);
    }

    void checkVat(const Ticket &ticket, int sign)
    {
        Money gross;
        for (const TicketVat &vat : ticket.vat) {
            gross += vat.gross;
            model.vat += vat.vat.cents();
            model.netByCode[vat.code] += vat.net.cents();
            same(vat.net + vat.vat, vat.gross, u"VAT "_qs + vat.code);
            // Rounded to the nearest cent, on the total of the rate (CGI annexe III 242 nonies A).
            const qint64 whole = 10'000 + vat.rateBp;
            const qint64 away = std::abs(vat.vat.cents() * whole - vat.gross.cents() * vat.rateBp);
            if (sign > 0)
                expect(2 * away <= whole,
                       u"VAT %1 is off by more than half a cent"_qs.arg(vat.code));
            else // of all refunded so far, less what was refunded: a cent more at most
                expect(away <= whole, u"VAT %1 of a refund is off by a cent"_qs.arg(vat.code));
        }
        same(gross, ticket.total, u"VAT table"_qs);
    }

    void checkPaper(const Ticket &ticket, const QString &hash)
    {
        const QLocale locale(QLocale::French, QLocale::France);
        SlipFacts facts;
        facts.hash = hash;
        QString total;
        QStringList lines;
        for (const SlipLine &line : TicketLayout::ticket(ticket, facts, locale).lines()) {
            lines.append(line.text);
            if (line.weight == SlipLine::Weight::Title)
                total = line.text;
        }
        expect(total.endsWith(moneyText(ticket.total, locale)), u"total on paper: "_qs + total);
        for (const TicketLine &line : ticket.lines) {
            const QString amount = u' ' + amountText(line.gross, locale) + u' ';
            const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const QString &text) {
                return text.contains(amount);
            });
            expect(isThere, u"no line on paper of"_qs + amount);
        }
    }

    std::mt19937 m_random;
    TillShop m_till;
    QStringList m_tills{u"T1"_qs, u"T2"_qs};
    QString m_problem;
};

/// The fewest of `steps` that still fail, found by leaving out ever smaller runs of them.
/// `fails` is asked `tries` times at most.
inline std::vector<DayStep>
fewestThatFail(std::vector<DayStep> steps,
               const std::function<bool(const std::vector<DayStep> &)> &fails, int tries)
{
    for (std::size_t run = std::max<std::size_t>(steps.size() / 2, 1); run > 0; run /= 2) {
        bool isShorter = true;
        while (isShorter && tries > 0) {
            isShorter = false;
            for (std::size_t at = 0; at < steps.size() && tries > 0;) {
                std::vector<DayStep> fewer(steps.begin(), steps.begin() + std::ptrdiff_t(at));
                const std::size_t next = std::min(at + run, steps.size());
                fewer.insert(fewer.end(), steps.begin() + std::ptrdiff_t(next), steps.end());
                --tries;
                if (fails(fewer)) {
                    steps = std::move(fewer);
                    isShorter = true;
                } else {
                    at = next;
                }
            }
        }
    }
    return steps;
}

} // namespace cabas::test
