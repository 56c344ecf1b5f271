// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saledeedservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/stock/stockstore.h"
#include "core/till/basketstore.h"
#include "core/till/salepolicystore.h"
#include "core/till/saleterms.h"
#include "core/till/shopperstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

Result<BasketLine> lineAt(const Basket &basket, int position)
{
    const auto found =
        std::find_if(basket.lines.begin(), basket.lines.end(),
                     [&](const BasketLine &line) { return line.position == position; });
    if (found == basket.lines.end())
        return notFound(SaleDeedService::tr("The basket has no line %1.").arg(position),
                        u"line"_qs);
    return *found;
}

} // namespace

Result<Basket> SaleDeedService::current(Tx &tx, const OpenTill &open, const Session &session,
                                        bool begins)
{
    if (begins)
        return BasketService::currentOrNew(tx, session, open);
    const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
    if (!basket)
        return refused(tr("The basket is empty: scan an article first."), u"empty"_qs);
    return *basket;
}

Result<QString> SaleDeedService::noteOf(const QString &typed)
{
    const QString note = cleaned(typed);
    if (note.size() > maxNote)
        return refused(tr("A note has %1 characters at most.").arg(maxNote), u"note"_qs);
    return note;
}

Result<BasketView> SaleDeedService::repeat(const Session &session, const QString &till,
                                           int position, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, false));
        CABAS_LET(line, lineAt(basket, position));
        if (line.printed || line.special)
            return refused(tr("This line is one package with its own label: scan the next one."),
                           u"label_quantity"_qs);
        line.position = basket.lines.back().position + 1;
        line.quantity = quantity;
        line.tare = {};
        line.note.clear();
        CABAS_LET(asked, TillDesk::asked(tx, {line}, open.session.businessDay));
        CABAS_TRY(TillDesk::priced(session, asked.front()));
        BasketStore::addLine(tx, basket.id, line, session.user());
        return BasketService::currentView(tx, session, open);
    });
}

Result<BasketView> SaleDeedService::setWeight(const Session &session, const QString &till,
                                              int position, Quantity gross, Quantity tare)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, false));
        CABAS_LET(line, lineAt(basket, position));
        if (line.printed)
            return refused(tr("This line is what its label says: void it to take it out."),
                           u"label_quantity"_qs);
        if (tare.isNegative() || gross <= tare)
            return refused(tr("The container weighs as much as what was put on the scale: weigh "
                              "again."),
                           u"tare"_qs);
        line.quantity = gross - tare;
        line.tare = tare;
        CABAS_LET(asked, TillDesk::asked(tx, {line}, open.session.businessDay));
        CABAS_TRY(TillDesk::priced(session, asked.front()));
        BasketStore::updateLine(tx, basket.id, line);
        return BasketService::currentView(tx, session, open);
    });
}

Result<BasketView> SaleDeedService::setNote(const Session &session, const QString &till,
                                            int position, const QString &note)
{
    CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(kept, noteOf(note));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, false));
        CABAS_LET(line, lineAt(basket, position));
        line.note = kept;
        BasketStore::updateLine(tx, basket.id, line);
        return BasketService::currentView(tx, session, open);
    });
}

Result<BasketView> SaleDeedService::setBasketNote(const Session &session, const QString &till,
                                                  const QString &note)
{
    CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(kept, noteOf(note));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, true));
        BasketStore::setNote(tx, basket.id, kept);
        return BasketService::currentView(tx, session, open);
    });
}

Result<BasketView> SaleDeedService::setGuest(const Session &session, const QString &till,
                                             bool isGuest)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, true));
        if (isGuest) {
            BasketStore::setMember(tx, basket.id, std::nullopt);
            ShopperStore::clear(tx, basket.key);
        }
        BasketStore::setGuest(tx, basket.id, isGuest);
        return BasketService::currentView(tx, session, open);
    });
}

Result<BasketView> SaleDeedService::answer(const Session &session, const QString &till,
                                           const QString &prompt, bool isYes)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, false));
        CABAS_LET(view, BasketService::currentView(tx, session, open));
        const auto asked = std::find_if(view.prompts.begin(), view.prompts.end(),
                                        [&](const PromptDue &due) { return due.key == prompt; });
        if (asked == view.prompts.end())
            return notFound(tr("That is not asked of this basket."), u"prompt"_qs);
        if (!isYes && PromptRules::noTakesOut(asked->kind)) {
            for (const int position : asked->positions)
                BasketStore::removeLine(tx, basket.id, position);
        } else {
            SalePolicyStore::answer(tx, basket.id, {prompt, isYes}, session.user(), session.now());
        }
        AuditStore::record(
            tx, session, "till.answer", u"till"_qs, open.till.id.value(),
            {{u"prompt"_qs, prompt}, {u"answer"_qs, isYes}, {u"basket"_qs, basket.key}});
        return BasketService::currentView(tx, session, open);
    });
}

Result<PriceFacts> SaleDeedService::priceFacts(const Session &session, const QString &till,
                                               const QString &code) const
{
    CABAS_LET(answer, BasketService(m_db).priceOf(session, till, code));
    return m_db.read([&](Tx &tx) -> Result<PriceFacts> {
        PriceFacts facts{answer, {}, {}, StockStore::level(tx, answer.product.id).onHand};
        facts.label.product = answer.product;
        facts.label.sheet = ProductSheetStore::find(tx, answer.product.id);
        if (facts.label.sheet.producer)
            facts.label.producer = ProducerStore::find(tx, *facts.label.sheet.producer);
        facts.compared = ProductSheetRules::comparedPrice(answer.product, facts.label.sheet);
        return facts;
    });
}

Result<BasketView> SaleDeedService::allow(const Session &session, const QString &till,
                                          OverrideKind kind, const QString &reason)
{
    CABAS_TRY(session.require(Permission::AllowStanding));
    CABAS_LET(why, noteOf(reason));
    if (why.isEmpty())
        return refused(tr("Give the reason: it is kept with what was allowed."), u"reason"_qs);
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        CABAS_LET(basket, current(tx, open, session, false));
        SalePolicyStore::allow(tx, basket.id, {kind, why, session.user(), session.approver()},
                               session.now());
        AuditStore::record(
            tx, session, "till.allow", u"till"_qs, open.till.id.value(),
            {{u"allowed"_qs, overrideName(kind)}, {u"reason"_qs, why}, {u"basket"_qs, basket.key}});
        return BasketService::currentView(tx, session, open);
    });
}

} // namespace cabas
