// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallservice.h"

#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/reports/recallrules.h"
#include "core/reports/recallstore.h"
#include "core/stock/stockstore.h"

#include <algorithm>
#include <map>
#include <set>

namespace cabas {

namespace {

using LotKey = std::optional<LotId>;

/// What is looked for of one product.
struct Wanted {
    Product product;
    std::map<LotId, Lot> lots; ///< of the number asked for; empty: by day alone
    bool byLot = false;
};

/// Follows one product and writes what it finds into the answer.
class Finding {
public:
    Finding(Tx &tx, const RecallQuestion &question, const Wanted &wanted, RecallAnswer &answer)
        : m_tx(tx), m_question(question), m_wanted(wanted), m_answer(answer)
    {
    }

    void find()
    {
        findEntries();
        if (m_suspects.empty())
            return;
        m_place = m_answer.products.size();
        const Product &product = m_wanted.product;
        m_answer.products.push_back({product.id, product.code, product.name, product.unit,
                                     product.state == ProductState::Blocked});
        addSources();
        const QDate from = m_entries.front().day.addDays(-RecallRules::holeDays);
        const std::vector<RecallStore::Move> moves = RecallStore::movesOf(m_tx, product.id, from);
        std::vector<RecallRules::Step> steps;
        for (const RecallStore::Move &move : moves)
            steps.push_back({move.lot, move.kind, move.quantity, m_suspects.count(move.move) > 0});
        RecallRules::Shelf after{StockStore::level(m_tx, product.id).onHand, {}};
        m_standing = StockStore::lotsOf(m_tx, product.id);
        for (const Lot &lot : m_standing)
            after.lots[lot.id] = lot.onHand;
        const RecallRules::Verdict verdict =
            RecallRules::follow(steps, RecallRules::before(steps, after));
        addShelf(verdict, after);
        for (size_t i = 0; i < moves.size(); ++i) {
            if (verdict.steps[i])
                addMove(moves[i], *verdict.steps[i]);
        }
    }

private:
    bool isWanted(const RecallStore::Entry &entry) const
    {
        if (m_question.from && entry.day < *m_question.from)
            return false;
        if (m_question.to && entry.day > *m_question.to)
            return false;
        if (!m_wanted.byLot)
            return true;
        if (entry.lot)
            return m_wanted.lots.count(*entry.lot) > 0;
        // What filled a hole stands in no lot: the scans tell of which it was.
        return RecallStore::isScanned(m_tx, m_wanted.product.id, entry.delivery,
                                      cleaned(m_question.lot));
    }

    void findEntries()
    {
        for (const RecallStore::Entry &entry : RecallStore::entriesOf(m_tx, m_wanted.product.id)) {
            if (!isWanted(entry))
                continue;
            m_suspects.insert(entry.move);
            m_entries.push_back(entry);
        }
    }

    Lot lotOf(const LotKey &key) const
    {
        const std::optional<Lot> lot = key ? StockStore::lot(m_tx, *key) : std::nullopt;
        return lot ? *lot : Lot();
    }

    /// A delivery's moves of one lot are one line.
    void addSources()
    {
        std::map<std::pair<qint64, LotKey>, size_t> places;
        for (const RecallStore::Entry &entry : m_entries) {
            const auto [place, isNew] =
                places.emplace(std::pair(entry.delivery, entry.lot), m_answer.sources.size());
            if (isNew)
                m_answer.sources.push_back({m_place, lotOf(entry.lot), entry.day, entry.delivery,
                                            entry.supplier, Quantity()});
            m_answer.sources[place->second].quantity += entry.quantity;
        }
    }

    void addShelf(const RecallRules::Verdict &verdict, const RecallRules::Shelf &after)
    {
        if (!verdict.isOnShelf)
            return;
        Quantity rest = after.onHand;
        const auto add = [&](const Lot &lot, Quantity quantity) {
            rest -= quantity;
            m_answer.shelf.push_back(
                {m_place, lot, quantity,
                 verdict.isAlone ? RecallSurety::Certain : RecallSurety::Likely});
        };
        Quantity inLots;
        for (const Lot &lot : m_standing) {
            inLots += lot.onHand;
            if (verdict.lots.count(lot.id) > 0)
                add(lot, lot.onHand);
        }
        if (verdict.lots.count(std::nullopt) > 0)
            add(Lot(), after.onHand - inLots);
        if (rest > Quantity())
            m_answer.shelf.push_back({m_place, Lot(), rest, RecallSurety::Possible});
    }

    const RecallBuyer &buyerOf(qint64 member)
    {
        const auto [place, isNew] = m_buyers.try_emplace(member);
        if (isNew && member != 0)
            place->second = RecallStore::buyer(m_tx, member);
        return place->second;
    }

    void addMove(const RecallStore::Move &move, RecallSurety surety)
    {
        if (move.kind != MoveKind::Sale && move.kind != MoveKind::Refund) {
            m_answer.losses.push_back(
                {m_place, move.kind, move.day, move.reason, -move.quantity, surety});
            return;
        }
        // A line that took from several lots is one purchase, as sure as its surest part.
        const auto [place, isNew] =
            m_tickets.emplace(std::pair(move.kind, move.ticketId), m_answer.sales.size());
        if (isNew)
            m_answer.sales.push_back({m_place, move.day, move.ticketId, move.ticket,
                                      buyerOf(move.member), Quantity(), surety});
        RecallSale &sale = m_answer.sales[place->second];
        sale.quantity -= move.quantity;
        sale.surety = std::min(sale.surety, surety);
    }

    Tx &m_tx;
    const RecallQuestion &m_question;
    const Wanted &m_wanted;
    RecallAnswer &m_answer;
    size_t m_place = 0;
    std::vector<RecallStore::Entry> m_entries;
    std::set<qint64> m_suspects;
    std::vector<Lot> m_standing;
    std::map<std::pair<MoveKind, qint64>, size_t> m_tickets;
    std::map<qint64, RecallBuyer> m_buyers;
};

std::vector<Wanted> wantedOf(Tx &tx, const QString &lot, const std::optional<Product> &product,
                             QDate today)
{
    if (lot.isEmpty())
        return {{*product, {}, false}};
    std::map<ProductId, Wanted> wanted;
    for (const Lot &found : RecallStore::lotsNamed(tx, lot)) {
        if (product && product->id != found.product)
            continue;
        const auto whole = CatalogStore::find(tx, found.product, today);
        if (!whole)
            continue;
        Wanted &of = wanted.emplace(found.product, Wanted{*whole, {}, true}).first->second;
        of.lots.emplace(found.id, found);
    }
    std::vector<Wanted> list;
    for (auto &[id, of] : wanted)
        list.push_back(std::move(of));
    return list;
}

void hide(RecallBuyer &buyer, RecallService::Sight sight)
{
    if (!sight.names)
        buyer.name.clear();
    if (!sight.contacts) {
        buyer.phone.clear();
        buyer.email.clear();
    }
}

void sortSales(RecallAnswer &answer)
{
    std::stable_sort(answer.sales.begin(), answer.sales.end(),
                     [](const RecallSale &a, const RecallSale &b) {
                         return a.surety != b.surety ? a.surety < b.surety : a.day > b.day;
                     });
}

} // namespace

Result<RecallQuestion> RecallService::read(const Session &session, const QString &scan) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<RecallQuestion> {
        const ScanResult said = parseScan(scan, BarcodeRuleStore::all(tx), session.today().year());
        const QString key = said.ok ? CatalogStore::codeKey(said.key()) : QString();
        const auto hit = CatalogStore::findByCode(tx, key.isEmpty() ? scan : key, session.today());
        if (!hit)
            return notFound(tr("No product has the code %1.").arg(cleaned(scan)),
                            u"unknown_code"_qs);
        return RecallQuestion{said.lot, hit->product.code, {}, {}};
    });
}

Result<RecallAnswer> RecallService::find(const Session &session,
                                         const RecallQuestion &question) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    const Sight sight{session.may(Permission::ViewMembers), session.may(Permission::SeeContacts)};
    return m_db.read([&](Tx &tx) { return findIn(tx, question, sight, session.today()); });
}

Result<RecallAnswer> RecallService::findIn(Tx &tx, const RecallQuestion &question, Sight sight,
                                           QDate today)
{
    const QString lot = cleaned(question.lot);
    const QString code = cleaned(question.product);
    if (lot.isEmpty() && code.isEmpty())
        return wrongUsage(tr("Give a lot number or a product."), u"recall"_qs);
    std::optional<Product> product;
    if (!code.isEmpty()) {
        const std::optional<ProductHit> hit = CatalogStore::findByCode(tx, code, today);
        if (!hit)
            return notFound(tr("No product has the code %1.").arg(code), u"unknown_code"_qs);
        product = hit->product;
    }
    RecallAnswer answer;
    for (const Wanted &wanted : wantedOf(tx, lot, product, today))
        Finding(tx, question, wanted, answer).find();
    if (answer.products.empty() && !lot.isEmpty())
        return notFound(tr("No lot %1 was ever received.").arg(lot), u"unknown_lot"_qs);
    if (answer.products.empty())
        return notFound(tr("Nothing of %1 was received on these days.").arg(product->name),
                        u"not_received"_qs);
    std::set<qint64> nobody;
    for (RecallSale &sale : answer.sales) {
        hide(sale.buyer, sight);
        if (sale.buyer.member == 0 && !sale.quantity.isNegative())
            nobody.insert(sale.ticketId);
    }
    answer.ticketsWithoutMember = int(nobody.size());
    sortSales(answer);
    answer.members = RecallRules::people(answer.sales);
    return answer;
}

} // namespace cabas
