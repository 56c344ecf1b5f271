// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/stock/inventoryboard.h"
#include "ui/stock/inventorypage.h"
#include "ui/widgets/ask.h"

#include <algorithm>

namespace cabas::ui {

void InventoryPage::undo()
{
    if (!m_inventory)
        return;
    serve([zone = zone()](InventoryService &service,
                          const Session &session) { return service.undoLast(session, zone); },
          [this](const Result<std::optional<InventoryScan>> &undone) {
              m_last.reset();
              setWanted({}, {});
              const bool any = undone->has_value();
              m_board->settle();
              m_board->say(Kind::Info, any ? tr("Scan taken back") : tr("Nothing to take back"),
                           any ? groupedCode((*undone)->code) : QString(), {});
              reload();
          });
}

void InventoryPage::correct(Quantity quantity)
{
    serve(
        [scan = m_last->scan.id, quantity](InventoryService &service, const Session &session) {
            return service.correct(session, scan, quantity);
        },
        [this](const Result<InventoryAnswer> &answer) { counted(answer, {}); });
}

void InventoryPage::want(const InventoryLine &line)
{
    const bool isAgain = line.standing == InventoryStanding::CountAgain;
    if (isAgain != (m_round == 2)) {
        m_round = isAgain ? 2 : 1;
        m_board->setRound(m_round);
        reload();
    }
    // Where it was not counted: there.
    for (size_t i = 0; i < m_inventory->zones.size(); ++i) {
        if (!isAgain && line.lacking.contains(m_inventory->zones[i].name)) {
            m_place = int(i);
            m_board->setPlaces(m_inventory->zones, m_place);
            reload();
            break;
        }
    }
    setWanted(line.product, line.name);
    m_board->say(Kind::Info, isAgain ? tr("Second count") : tr("To count"), line.name,
                 tr("Scan it piece by piece, or type how much there is."));
    m_board->focusLine();
}

void InventoryPage::sayNone(const InventoryLine &line)
{
    want(line);
    CountedGoods none;
    none.quantity = Quantity();
    countProduct(line.product, none);
}

void InventoryPage::sayRestIsNone()
{
    if (!m_inventory)
        return;
    const QString place = m_inventory->zones[size_t(m_place)].name;
    if (!Ask::confirm(this, {tr("Nothing else in this place?"),
                             tr("All that was not counted at %1 is noted as none there. Each can "
                                "still be counted.")
                                 .arg(place),
                             tr("There is nothing else"), tr("Keep counting")}))
        return;
    serve([zone = zone()](InventoryService &service,
                          const Session &session) { return service.sayRestIsNone(session, zone); },
          [this](const Result<int> &said) {
              m_board->say(Kind::Info, tr("Noted"), tr("None of %n product(s)", nullptr, *said),
                           {});
              reload();
          });
}

void InventoryPage::end()
{
    if (!m_inventory)
        return;
    const auto review = InventoryService(desk().db()).review(desk().session(), m_inventory->id);
    if (!review) {
        refuse(review.failure());
        return;
    }
    QStringList words{tr("%n difference(s) are posted; the count can no longer change.", nullptr,
                         review->count(InventoryStanding::Gap))};
    const auto byLot = std::ranges::count_if(
        review->lines, [](const InventoryLine &line) { return !line.lots.empty(); });
    if (byLot > 0)
        words += tr("%n product(s) are put right lot by lot, as counted.", nullptr, int(byLot));
    const int open = review->open();
    if (open > 0)
        words += tr("%n product(s) are not decided: their stock stays as it is.", nullptr, open);
    if (!Ask::confirm(this, {tr("End this inventory?"), words.join(u' '),
                             open > 0 ? tr("End it, leave these") : tr("End the inventory"),
                             tr("Keep counting")}))
        return;
    serve(
        [id = m_inventory->id, open](InventoryService &service, const Session &session) {
            return service.close(session, id, open > 0);
        },
        [this](const Result<InventoryClosed> &closed) {
            desk().toast(tr("Inventory closed: %n stock move(s).", nullptr, closed->moves));
            desk().go(u"inventories"_qs, m_inventory->id.value());
        });
}

void InventoryPage::abandon()
{
    if (!m_inventory)
        return;
    if (!Ask::confirm(this, {tr("Abandon this inventory?"),
                             tr("Nothing is posted: the stock stays as it is. What was counted "
                                "is not used any more."),
                             tr("Abandon it"), tr("Keep counting"), true}))
        return;
    serve([id = m_inventory->id](InventoryService &service,
                                 const Session &session) { return service.abandon(session, id); },
          [this](const Result<> &) {
              desk().toast(tr("The inventory is abandoned."));
              desk().go(u"inventories"_qs);
          });
}

} // namespace cabas::ui
