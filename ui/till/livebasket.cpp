// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/livebasket.h"

#include <algorithm>

namespace cabas::ui {

LiveBasket::LiveBasket(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

template <typename Deed, typename Then>
void LiveBasket::run(Deed deed, Then then)
{
    using Answer = std::invoke_result_t<Deed>;
    setRunning(m_running + 1);
    m_desk.run(this, std::move(deed), [this, then = std::move(then)](const Answer &result) {
        setRunning(m_running - 1);
        then(result);
        runWaiting();
    });
}

void LiveBasket::whenSaved(const std::function<void()> &deed)
{
    m_waiting.push_back(deed);
    runWaiting();
}

void LiveBasket::runWaiting()
{
    while (!isSaving() && !m_waiting.empty()) {
        const std::function<void()> deed = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        deed();
    }
}

void LiveBasket::setRunning(int running)
{
    const bool was = isSaving();
    m_running = running;
    if (was != isSaving())
        Q_EMIT savingChanged(isSaving());
}

void LiveBasket::setTill(const QString &name)
{
    m_till = name;
    m_approved.reset();
    reload();
}

const BasketItem *LiveBasket::item(int position) const
{
    const auto found =
        std::find_if(m_view.items.begin(), m_view.items.end(),
                     [&](const BasketItem &item) { return item.line.position == position; });
    return found == m_view.items.end() ? nullptr : &*found;
}

const BasketItem *LiveBasket::lastItem() const
{
    return m_view.items.empty() ? nullptr : &m_view.items.back();
}

std::vector<TicketLine> LiveBasket::pricedLines() const
{
    std::vector<TicketLine> lines;
    for (const BasketItem &item : m_view.items) {
        if (item.problem.isEmpty())
            lines.push_back(item.priced);
    }
    return lines;
}

int LiveBasket::articleCount() const
{
    int count = 0;
    const auto add = [&](Unit unit, Quantity quantity) {
        count += unit == Unit::Piece ? int(quantity.milli() / 1000) : 1;
    };
    for (const BasketItem &item : m_view.items) {
        if (item.line.kind == LineKind::Product)
            add(item.priced.unit, item.line.quantity);
    }
    for (const PendingLine &line : m_pending)
        add(line.unit, line.quantity);
    return count;
}

Session LiveBasket::session() const
{
    return m_approved.value_or(m_desk.session());
}

void LiveBasket::setApproved(const Session &approved)
{
    m_approved = approved;
    reload();
}

void LiveBasket::reload()
{
    if (isSaving())
        return;
    const Result<BasketView> current = BasketService(m_desk.db()).current(session(), m_till);
    // What cannot be read just now is no empty basket.
    if (!current && current.failure().kind == Failure::Kind::Storage)
        return;
    show(current ? *current : BasketView{});
}

void LiveBasket::show(BasketView view)
{
    if (!m_view.key.isEmpty() && view.key != m_view.key)
        m_approved.reset();
    m_view = std::move(view);
    Q_EMIT changed();
}

void LiveBasket::change(std::function<Result<BasketView>()> deed)
{
    run(std::move(deed), [this](const Result<BasketView> &view) {
        if (view)
            show(*view);
        else
            Q_EMIT refused(view.failure());
    });
}

void LiveBasket::scan(const QString &code, Quantity quantity)
{
    const int number = m_nextPending++;
    showPending(code, quantity, number);
    const auto position = std::make_shared<int>(0);
    m_scanned = position;
    run(
        [db = &m_desk.db(), session = session(), till = m_till, code, quantity, position] {
            Result<ScanOutcome> outcome = BasketService(*db).scan(session, till, code, quantity);
            *position = outcome ? outcome->position : 0;
            return outcome;
        },
        [this, code, number](const Result<ScanOutcome> &outcome) {
            dropPending(number);
            answerScan(code, outcome);
        });
}

void LiveBasket::showPending(const QString &code, Quantity quantity, int number)
{
    const Result<PriceAnswer> answer = BasketService(m_desk.db()).priceOf(session(), m_till, code);
    if (!answer)
        return;
    PendingLine line;
    line.number = number;
    line.name = answer->product.name;
    line.unit = answer->product.unit;
    line.quantity = packsOf(quantity, answer->quantity);
    line.price = answer->product.price.value_or(Money());
    line.amount = amountOf(answer->amount, quantity);
    m_pending.push_back(line);
    Q_EMIT changed();
}

void LiveBasket::dropPending(int number)
{
    m_pending.erase(std::remove_if(m_pending.begin(), m_pending.end(),
                                   [&](const PendingLine &line) { return line.number == number; }),
                    m_pending.end());
}

void LiveBasket::answerScan(const QString &code, const Result<ScanOutcome> &outcome)
{
    BasketAnswer answer;
    answer.code = code;
    if (!outcome) {
        const Failure &failure = outcome.failure();
        const bool isUnknown = failure.code == u"unknown_code";
        answer.kind = isUnknown ? BasketAnswer::Kind::Unknown : BasketAnswer::Kind::Refused;
        answer.failure = failure;
        Q_EMIT changed();
        Q_EMIT answered(answer);
        return;
    }
    if (outcome->kind == ScanOutcome::Kind::Member)
        answer.kind = BasketAnswer::Kind::Member;
    else if (outcome->kind == ScanOutcome::Kind::Recalled)
        answer.kind = BasketAnswer::Kind::Recalled;
    answer.position = outcome->position;
    answer.warnings = newWarnings(outcome->view);
    show(outcome->view);
    Q_EMIT answered(answer);
}

std::vector<Warning> LiveBasket::newWarnings(const BasketView &view) const
{
    std::vector<Warning> fresh;
    for (const Warning &warning : view.warnings) {
        const auto &known = m_view.warnings;
        if (std::find(known.begin(), known.end(), warning) == known.end())
            fresh.push_back(warning);
    }
    return fresh;
}

void LiveBasket::setScannedQuantity(Quantity quantity)
{
    change([db = &m_desk.db(), session = session(), till = m_till, quantity,
            position = m_scanned]() -> Result<BasketView> {
        if (*position == 0)
            return cabas::refused(tr("The last scan gave no line: scan the article, then type how "
                                     "many there are."),
                                  u"no_line"_qs);
        return BasketService(*db).setQuantity(session, till, *position, quantity);
    });
}

void LiveBasket::setScannedWeight(Quantity gross, Quantity tare)
{
    change([db = &m_desk.db(), session = session(), till = m_till, gross, tare,
            position = m_scanned]() -> Result<BasketView> {
        // What came of the scan was told already.
        if (*position == 0)
            return BasketService(*db).current(session, till);
        return SaleDeedService(*db).setWeight(session, till, *position, gross, tare);
    });
}

void LiveBasket::setWeight(int position, Quantity gross, Quantity tare)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position, gross, tare] {
        return SaleDeedService(*db).setWeight(session, till, position, gross, tare);
    });
}

void LiveBasket::repeat(int position)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position,
            quantity = item(position) ? item(position)->line.quantity : Quantity::units(1)] {
        return SaleDeedService(*db).repeat(session, till, position, quantity);
    });
}

void LiveBasket::setNote(int position, const QString &note)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position, note] {
        return SaleDeedService(*db).setNote(session, till, position, note);
    });
}

void LiveBasket::setBasketNote(const QString &note)
{
    change([db = &m_desk.db(), session = session(), till = m_till, note] {
        return SaleDeedService(*db).setBasketNote(session, till, note);
    });
}

void LiveBasket::setGuest(bool isGuest)
{
    change([db = &m_desk.db(), session = session(), till = m_till, isGuest] {
        return SaleDeedService(*db).setGuest(session, till, isGuest);
    });
}

void LiveBasket::answer(const QString &prompt, bool isYes)
{
    change([db = &m_desk.db(), session = session(), till = m_till, prompt, isYes] {
        return SaleDeedService(*db).answer(session, till, prompt, isYes);
    });
}

void LiveBasket::allow(const Session &session, OverrideKind kind, const QString &reason)
{
    change([db = &m_desk.db(), session, till = m_till, kind, reason] {
        return SaleDeedService(*db).allow(session, till, kind, reason);
    });
}

void LiveBasket::addDeposit(LineKind kind, Money each, Quantity quantity)
{
    change([db = &m_desk.db(), session = session(), till = m_till, kind, each, quantity] {
        return BasketService(*db).addDeposit(session, till, kind, each, quantity);
    });
}

void LiveBasket::setQuantity(int position, Quantity quantity)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position, quantity] {
        return BasketService(*db).setQuantity(session, till, position, quantity);
    });
}

void LiveBasket::setPrice(int position, Money price, const QString &reason)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position, price, reason] {
        return BasketService(*db).setPrice(session, till, position, price, reason);
    });
}

void LiveBasket::setDiscount(int position, int basisPoints, Money amount, const QString &reason)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position, basisPoints, amount,
            reason] {
        return BasketService(*db).setDiscount(session, till, position, basisPoints, amount, reason);
    });
}

void LiveBasket::addMemberLine(LineKind kind, std::optional<Money> amount)
{
    change([db = &m_desk.db(), session = session(), till = m_till, kind, amount] {
        return BasketService(*db).addMemberLine(session, till, kind, amount);
    });
}

void LiveBasket::addFree(FamilyId family, Money price, const QString &code)
{
    change([db = &m_desk.db(), session = session(), till = m_till, family, price, code] {
        return BasketService(*db).addFree(session, till, family, price, code);
    });
}

void LiveBasket::voidLine(int position)
{
    change([db = &m_desk.db(), session = session(), till = m_till, position] {
        return BasketService(*db).voidLine(session, till, position);
    });
}

void LiveBasket::voidLast()
{
    change([db = &m_desk.db(), session = session(), till = m_till] {
        return BasketService(*db).voidLast(session, till);
    });
}

void LiveBasket::setMember(const QString &badgeOrNumber)
{
    change([db = &m_desk.db(), session = session(), till = m_till, badgeOrNumber] {
        return BasketService(*db).setMember(session, till, badgeOrNumber);
    });
}

void LiveBasket::setShopper(const std::optional<Shopper> &shopper)
{
    change([db = &m_desk.db(), session = session(), till = m_till, shopper] {
        return BasketService(*db).setShopper(session, till, shopper);
    });
}

void LiveBasket::addSpecials()
{
    change([db = &m_desk.db(), session = session(), till = m_till] {
        return BasketService(*db).addSpecials(session, till);
    });
}

void LiveBasket::park(const QString &label)
{
    change([db = &m_desk.db(), session = session(), till = m_till, label]() -> Result<BasketView> {
        CABAS_TRY(BasketService(*db).park(session, till, label));
        return BasketView{};
    });
}

void LiveBasket::recall(BasketId basket)
{
    change([db = &m_desk.db(), session = session(), till = m_till, basket] {
        return BasketService(*db).recall(session, till, basket);
    });
}

void LiveBasket::abandon()
{
    change([db = &m_desk.db(), session = session(), till = m_till] {
        return BasketService(*db).abandon(session, till);
    });
}

void LiveBasket::pay(const std::vector<Payment> &payments, const Paid &then)
{
    run([db = &m_desk.db(), session = session(), till = m_till, payments,
         key = m_view.key] { return SaleService(*db).pay(session, till, payments, key); },
        [this, then](const Result<SoldTicket> &sold) {
            if (sold)
                show(BasketView{});
            then(sold);
        });
}

} // namespace cabas::ui
