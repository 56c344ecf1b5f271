// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/basketservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/members/duesrules.h"
#include "core/till/basketstore.h"
#include "core/till/duesale.h"
#include "core/till/openarticles.h"
#include "core/till/paymentfactsdesk.h"
#include "core/till/saleroom.h"
#include "core/till/shopperstore.h"
#include "core/till/specialsale.h"
#include "core/till/unknownscanservice.h"
#include "core/till/unknownscanstore.h"

#include <QUuid>

#include <algorithm>

namespace cabas {

namespace {

/// An article that is rung up later than that is another one.
constexpr qint64 secondsToFindIt = 180;

} // namespace

Result<BasketView> BasketService::view(Tx &tx, const Session &session, const OpenTill &open,
                                       const Basket &basket)
{
    const QDate day = open.session.businessDay;
    BasketView view;
    view.id = basket.id;
    view.key = basket.key;
    view.label = basket.label;
    view.till = open.till.name;
    view.note = basket.note;
    view.isGuest = basket.isGuest;
    std::vector<TicketLine> lines;
    for (const BasketLine &line : basket.lines) {
        BasketItem item{line, {}, {}};
        item.priced.position = line.position;
        item.priced.kind = line.kind;
        item.priced.code = line.code;
        item.priced.quantity = line.quantity;
        AskedLine asked{line, {}, {}, {}, {}};
        if (line.product)
            asked.product = CatalogStore::find(tx, *line.product, day);
        if (MemberLines::isOne(line.kind))
            asked.terms = DueSale::terms(tx, day);
        const Result<TicketLine> priced = TillDesk::pricedAlone(asked);
        if (priced) {
            item.priced = *priced;
            lines.push_back(*priced);
        } else {
            item.problem = priced.failure().message;
        }
        view.items.push_back(std::move(item));
    }
    view.total = TillRules::totalOf(lines);
    view.vat = TillRules::vatOf(lines);
    view.warnings = TillRules::warningsFor(lines);
    std::optional<MemberAtTill> buyer;
    if (basket.member) {
        CABAS_LET(member, TillDesk::member(tx, *basket.member, day));
        const auto left = DueSale::leftAfter(tx, member, lines, day);
        if (!left)
            view.warnings.push_back({u"dues"_qs, left.failure().message});
        view.dues = left ? *left : MemberDues{};
        buyer = member;
        // What keeps them from shopping is paid by this very ticket.
        if (left && DuesRules::frees(member.standing, *left))
            buyer->standing.mayShop = true;
        member.shopper = ShopperStore::find(tx, basket.key);
        view.member = member;
        view.memberKept = SpecialSale::keptBeside(tx, member.id, basket.lines);
        view.toCollect = int(SpecialSale::waiting(tx, member.id, basket.lines).size());
    }
    const SaleCircumstances said = SaleTerms::circumstances(tx, basket);
    const auto terms = SaleTerms::checkBuyer(tx, session, buyer, said);
    if (!terms)
        view.warnings.push_back({terms.failure().code, terms.failure().message});
    view.isBuyerRefused = !terms;
    view.allowed = said.overrides;
    if (terms)
        view.warnings.insert(view.warnings.end(), terms->begin(), terms->end());
    view.prompts = SaleTerms::promptsDue(tx, lines, said);
    view.limits = SaleTerms::limits(tx, lines, basket.member, day, said);
    Ticket paid;
    paid.businessDay = day;
    paid.total = view.total;
    paid.member = basket.member;
    paid.lines = std::move(lines);
    view.payment = PaymentFactsDesk::of(tx, paid, view.memberKept);
    return view;
}

Result<BasketView> BasketService::currentView(Tx &tx, const Session &session, const OpenTill &open)
{
    const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
    return basket ? view(tx, session, open, *basket) : Result<BasketView>(BasketView{});
}

Basket BasketService::begun(Tx &tx, const Session &session, const OpenTill &open, BasketState state,
                            std::optional<MemberId> member)
{
    Basket basket;
    basket.till = open.till.id;
    basket.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    basket.state = state;
    basket.member = member;
    basket.user = session.user();
    basket.at = session.now();
    return BasketStore::add(tx, basket);
}

Basket BasketService::currentOrNew(Tx &tx, const Session &session, const OpenTill &open)
{
    if (const std::optional<Basket> basket = BasketStore::current(tx, open.till.id))
        return *basket;
    return begun(tx, session, open, BasketState::Current, std::nullopt);
}

Result<Basket> BasketService::toRing(Tx &tx, const Session &session, const OpenTill &open)
{
    const Basket basket = currentOrNew(tx, session, open);
    if (basket.lines.empty())
        CABAS_TRY(SaleRoom::toBegin(tx, m_db.location()));
    return basket;
}

void BasketService::give(Tx &tx, const Basket &basket, const std::optional<MemberAtTill> &member)
{
    BasketStore::setMember(tx, basket.id, member ? std::optional(member->id) : std::nullopt);
    ShopperStore::clear(tx, basket.key);
    if (member && member->shopper)
        ShopperStore::set(tx, basket.key, *member->shopper);
}

int BasketService::nextPosition(const Basket &basket)
{
    return basket.lines.empty() ? 1 : basket.lines.back().position + 1;
}

Result<BasketView> BasketService::current(const Session &session, const QString &till) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        return currentView(tx, session, open);
    });
}

Result<ScanOutcome> BasketService::scan(const Session &session, const QString &till,
                                        const QString &code, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    Result<ScanOutcome> outcome = scanned(session, till, code, quantity);
    // Nothing of the refused scan is in the file: what nobody knows is noted on its own. Should
    // that not succeed, the sale goes on all the same.
    if (!outcome && outcome.failure().code == u"unknown_code")
        (void)UnknownScanService(m_db).note(session, till, code);
    return outcome;
}

Result<ScanOutcome> BasketService::scanned(const Session &session, const QString &till,
                                           const QString &code, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<ScanOutcome> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(meaning, TillDesk::readScan(tx, BarcodeRuleStore::all(tx), code,
                                              open.session.businessDay));
        ScanOutcome outcome;
        if (meaning.parked) {
            CABAS_LET(recalled, recall(tx, session, open, *meaning.parked));
            outcome.kind = ScanOutcome::Kind::Recalled;
            outcome.view = std::move(recalled);
            return outcome;
        }
        CABAS_LET(basket, meaning.hit ? toRing(tx, session, open)
                                      : Result<Basket>(currentOrNew(tx, session, open)));
        if (meaning.hit) {
            CABAS_LET(line, lineToAdd(meaning, quantity));
            line.position = nextPosition(basket);
            ring(tx, session, open, basket, line);
            outcome.position = line.position;
        } else {
            CABAS_LET(member, TillDesk::member(tx, meaning.memberBadge, open.session.businessDay));
            give(tx, basket, member);
            BasketStore::setGuest(tx, basket.id, false);
            outcome.kind = ScanOutcome::Kind::Member;
        }
        CABAS_LET(shown, currentView(tx, session, open));
        outcome.view = std::move(shown);
        outcome.view.warnings.insert(outcome.view.warnings.end(), meaning.warnings.begin(),
                                     meaning.warnings.end());
        return outcome;
    });
}

Result<BasketLine> BasketService::lineToAdd(const ScanMeaning &meaning, Quantity quantity)
{
    const Product &product = meaning.hit->product;
    CABAS_LET(line, TillRules::lineFor(*meaning.hit, meaning.code, meaning.label, quantity));
    // An article without price waits in the basket for the price that is typed.
    const bool waits = !line.printed && (!product.price || product.price->isZero());
    if (!waits || product.state == ProductState::Blocked)
        CABAS_TRY(TillRules::priced(line, product));
    return line;
}

Result<BasketView> BasketService::addDeposit(const Session &session, const QString &till,
                                             LineKind kind, Money each, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, toRing(tx, session, open));
        BasketLine line;
        line.position = nextPosition(basket);
        line.kind = kind;
        line.price = each;
        line.quantity = quantity;
        CABAS_TRY(TillRules::deposit(line));
        BasketStore::addLine(tx, basket.id, line, session.user());
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::addMemberLine(const Session &session, const QString &till,
                                                LineKind kind, std::optional<Money> amount,
                                                Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, toRing(tx, session, open));
        BasketLine line;
        line.position = nextPosition(basket);
        line.kind = kind;
        line.price = amount;
        line.quantity = quantity;
        CABAS_LET(asked, TillDesk::asked(tx, {line}, open.session.businessDay));
        CABAS_LET(priced, TillDesk::priced(session, asked.front()));
        CABAS_TRY(MemberLines::check({priced}, basket.member.has_value()));
        BasketStore::addLine(tx, basket.id, line, session.user());
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::addFree(const Session &session, const QString &till,
                                          FamilyId family, Money price, const QString &code)
{
    CABAS_TRY(session.require(Permission::Sell));
    CABAS_TRY(session.require(Permission::Discount));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        if (price.isZero() || price.isNegative())
            return refused(tr("Type the price of one, above 0."), u"price"_qs);
        CABAS_LET(article, OpenArticles::of(tx, family, session.now(), open.session.businessDay));
        CABAS_LET(basket, toRing(tx, session, open));
        BasketLine line;
        line.position = nextPosition(basket);
        line.product = article.id;
        line.code = article.code;
        line.price = price;
        line.reason = code.isEmpty() ? tr("free price") : tr("unknown code %1").arg(cleaned(code));
        CABAS_TRY(TillDesk::priced(session, {line, article, {}}));
        ring(tx, session, open, basket, line);
        return currentView(tx, session, open);
    });
}

Result<PriceAnswer> BasketService::priceOf(const Session &session, const QString &till,
                                           const QString &code) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<PriceAnswer> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        CABAS_LET(meaning, TillDesk::readScan(tx, BarcodeRuleStore::all(tx), code,
                                              open.session.businessDay));
        if (!meaning.hit)
            return refused(tr("%1 is a member’s badge, not an article.").arg(code), u"badge"_qs);
        CABAS_LET(line, TillRules::lineFor(*meaning.hit, meaning.code, meaning.label,
                                           Quantity::units(1)));
        const Product &product = meaning.hit->product;
        const Money price = product.price.value_or(Money());
        return PriceAnswer{product, line.quantity,
                           line.printed.value_or(amountOf(price, line.quantity))};
    });
}

Result<BasketView> BasketService::changeLine(Tx &tx, const Session &session, const QString &till,
                                             int position,
                                             const std::function<Result<>(BasketLine &)> &change)
{
    CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
    const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
    const auto isWanted = [&](const BasketLine &line) { return line.position == position; };
    if (!basket || std::none_of(basket->lines.begin(), basket->lines.end(), isWanted))
        return notFound(tr("The basket has no line %1.").arg(position), u"line"_qs);
    BasketLine line = *std::find_if(basket->lines.begin(), basket->lines.end(), isWanted);
    CABAS_TRY(change(line));
    CABAS_LET(asked, TillDesk::asked(tx, {line}, open.session.businessDay));
    CABAS_TRY(TillDesk::priced(session, asked.front()));
    BasketStore::updateLine(tx, basket->id, line);
    return currentView(tx, session, open);
}

Result<BasketView> BasketService::setQuantity(const Session &session, const QString &till,
                                              int position, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        return changeLine(tx, session, till, position, [&](BasketLine &line) -> Result<> {
            if (line.printed)
                return refused(tr("This line is what its label says: void it to take it out."),
                               u"label_quantity"_qs);
            line.quantity = quantity;
            return Ok{};
        });
    });
}

Result<BasketView> BasketService::setPrice(const Session &session, const QString &till,
                                           int position, std::optional<Money> price,
                                           const QString &reason)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        return changeLine(tx, session, till, position, [&](BasketLine &line) -> Result<> {
            line.price = price;
            line.printed.reset();
            line.reason = cleaned(reason);
            return Ok{};
        });
    });
}

Result<BasketView> BasketService::setDiscount(const Session &session, const QString &till,
                                              int position, int basisPoints, Money amount,
                                              const QString &reason)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        return changeLine(tx, session, till, position, [&](BasketLine &line) -> Result<> {
            line.discountBp = basisPoints;
            line.discount = amount;
            line.reason = cleaned(reason);
            return Ok{};
        });
    });
}

Result<BasketView> BasketService::voidLine(const Session &session, const QString &till,
                                           int position)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        const auto isWanted = [&](const BasketLine &line) { return line.position == position; };
        if (!basket || std::none_of(basket->lines.begin(), basket->lines.end(), isWanted))
            return notFound(tr("The basket has no line %1.").arg(position), u"line"_qs);
        CABAS_TRY(takeOut(tx, session, *basket, position));
        return currentView(tx, session, open);
    });
}

void BasketService::ring(Tx &tx, const Session &session, const OpenTill &open, const Basket &basket,
                         const BasketLine &line)
{
    BasketStore::addLine(tx, basket.id, line, session.user());
    if (line.product)
        UnknownScanStore::ringNext(tx, open.till.id, *line.product,
                                   session.now().addSecs(-secondsToFindIt));
}

Result<> BasketService::takeOut(Tx &tx, const Session &session, const Basket &basket, int position)
{
    CABAS_TRY(SaleTerms::checkVoid(tx, session, basket));
    BasketStore::removeLine(tx, basket.id, position);
    BasketStore::countVoid(tx, basket.id);
    return Ok{};
}

Result<BasketView> BasketService::voidLast(const Session &session, const QString &till)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket || basket->lines.empty())
            return refused(tr("The basket is empty: there is no line to void."), u"empty"_qs);
        CABAS_TRY(takeOut(tx, session, *basket, basket->lines.back().position));
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::setMember(const Session &session, const QString &till,
                                            const QString &badgeOrNumber)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        std::optional<MemberAtTill> wanted;
        if (!badgeOrNumber.trimmed().isEmpty()) {
            CABAS_LET(member, TillDesk::member(tx, badgeOrNumber, open.session.businessDay));
            wanted = member;
        }
        const Basket basket = currentOrNew(tx, session, open);
        give(tx, basket, wanted);
        if (wanted)
            BasketStore::setGuest(tx, basket.id, false);
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::setShopper(const Session &session, const QString &till,
                                             const std::optional<Shopper> &wanted)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket || !basket->member)
            return refused(tr("First say whose sale it is: scan a badge."), u"member"_qs);
        CABAS_LET(member, TillDesk::member(tx, *basket->member, open.session.businessDay));
        ShopperStore::clear(tx, basket->key);
        if (wanted) {
            const auto found =
                std::find_if(member.others.begin(), member.others.end(),
                             [&](const Shopper &each) { return each.isSame(*wanted); });
            if (found == member.others.end())
                return notFound(tr("This person is no longer in the household."), u"shopper"_qs);
            ShopperStore::set(tx, basket->key, *found);
        }
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::addSpecials(const Session &session, const QString &till)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket || !basket->member)
            return refused(tr("Scan the member’s badge first: their orders are set aside under "
                              "their name."),
                           u"member"_qs);
        const auto orders = SpecialSale::waiting(tx, *basket->member, basket->lines);
        if (orders.empty())
            return refused(tr("Nothing more is set aside for this member."), u"special"_qs);
        int position = nextPosition(*basket);
        for (const SpecialOrder &order : orders) {
            BasketLine line = SpecialSale::lineOf(order, order.ready());
            line.position = position++;
            CABAS_LET(asked, TillDesk::asked(tx, {line}, open.session.businessDay));
            CABAS_TRY(TillDesk::priced(session, asked.front()));
            BasketStore::addLine(tx, basket->id, line, session.user());
        }
        return currentView(tx, session, open);
    });
}

Result<BasketView> BasketService::abandon(const Session &session, const QString &till)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket)
            return BasketView{};
        CABAS_LET(shown, view(tx, session, open, *basket));
        ShopperStore::clear(tx, basket->key);
        BasketStore::remove(tx, basket->id);
        AuditStore::record(tx, session, "till.abandon", u"till"_qs, open.till.id.value(),
                           {{u"lines"_qs, qint64(basket->lines.size())},
                            {u"total_cents"_qs, shown.total.cents()}});
        return BasketView{};
    });
}

} // namespace cabas
