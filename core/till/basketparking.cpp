// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/till/basketservice.h"
#include "core/till/basketstore.h"
#include "core/till/tillstore.h"

namespace cabas {

QString BasketService::labelOr(const QString &label, BasketId id)
{
    const QString name = cleaned(label);
    return name.isEmpty() ? tr("Basket %1").arg(id.value()) : name;
}

Result<BasketId> BasketService::park(const Session &session, const QString &till,
                                     const QString &label)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketId> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        const std::optional<Basket> basket = BasketStore::current(tx, open.till.id);
        if (!basket || basket->lines.empty())
            return refused(tr("The basket is empty: there is nothing to park."), u"empty"_qs);
        BasketStore::setState(tx, basket->id, BasketState::Parked, labelOr(label, basket->id));
        return basket->id;
    });
}

Result<BasketView> BasketService::parkLines(const Session &session, const QString &till,
                                            const QString &member,
                                            const std::vector<LineRequest> &lines,
                                            const QString &label)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        const QDate day = open.session.businessDay;
        if (lines.empty())
            return refused(tr("The basket is empty: there is nothing to park."), u"empty"_qs);
        std::optional<MemberId> whose;
        if (!member.isEmpty()) {
            CABAS_LET(found, TillDesk::member(tx, member, day));
            whose = found.id;
        }
        Basket basket = begun(tx, session, open, BasketState::Parked, whose);
        BasketStore::setState(tx, basket.id, BasketState::Parked, labelOr(label, basket.id));
        const BarcodeRuleList rules = BarcodeRuleStore::all(tx);
        for (const LineRequest &line : lines) {
            CABAS_LET(asked, TillDesk::ask(tx, rules, line, day));
            asked.line.position = nextPosition(basket);
            CABAS_TRY(TillDesk::priced(session, asked));
            BasketStore::addLine(tx, basket.id, asked.line, session.user());
            basket.lines.push_back(asked.line);
        }
        return view(tx, session, open, *BasketStore::find(tx, basket.id));
    });
}

Result<BasketView> BasketService::recall(const Session &session, const QString &till,
                                         BasketId basket)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<BasketView> {
        CABAS_LET(open, TillDesk::sellingTill(tx, session, till));
        return recall(tx, session, open, basket);
    });
}

Result<BasketView> BasketService::recall(Tx &tx, const Session &session, const OpenTill &open,
                                         BasketId basket)
{
    BasketStore::lock(tx, basket);
    const std::optional<Basket> wanted = BasketStore::find(tx, basket);
    if (!wanted || wanted->state != BasketState::Parked)
        return notFound(tr("That basket is no longer parked: another till has it, or it is paid."),
                        u"basket"_qs);
    const std::optional<Basket> current = BasketStore::current(tx, open.till.id);
    if (current && !current->lines.empty())
        return refused(tr("Another basket is being rung up: pay it or park it first."), u"busy"_qs);
    if (current)
        BasketStore::remove(tx, current->id);
    if (wanted->till != open.till.id)
        BasketStore::setTill(tx, basket, open.till.id);
    BasketStore::setState(tx, basket, BasketState::Current, wanted->label);
    return currentView(tx, session, open);
}

Result<std::vector<BasketView>> BasketService::parked(const Session &session,
                                                      const QString &till) const
{
    return parkedIf(session, till, false);
}

Result<std::vector<BasketView>> BasketService::allParked(const Session &session,
                                                         const QString &till) const
{
    return parkedIf(session, till, true);
}

Result<std::vector<BasketView>> BasketService::parkedIf(const Session &session, const QString &till,
                                                        bool isAnywhere) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<std::vector<BasketView>> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        std::vector<BasketView> views;
        for (const Basket &basket :
             isAnywhere ? BasketStore::allParked(tx) : BasketStore::parked(tx, open.till.id)) {
            CABAS_LET(shown, view(tx, session, open, basket));
            if (const auto where = TillStore::find(tx, basket.till))
                shown.till = where->name;
            views.push_back(std::move(shown));
        }
        return views;
    });
}

} // namespace cabas
