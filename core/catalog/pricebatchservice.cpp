// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricebatchservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricebatchentry.h"
#include "core/catalog/pricebatchrules.h"
#include "core/catalog/pricebatchstore.h"
#include "core/catalog/pricegroupstore.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

using Lines = std::vector<PriceBatchLine>;

void queueLabel(Tx &tx, const Session &session, ProductId product, LabelReason reason, QDate day)
{
    LabelQueueStore::queue(
        tx, {LabelRequestId(0), product, reason, day, session.now(), session.user()});
}

/// One product is in one promotion at a time: else nobody could tell which price holds.
Result<> checkAlone(Tx &tx, const PriceBatch &batch, const Lines &lines)
{
    if (!batch.last)
        return Ok{};
    for (const PriceBatchLine &line : lines) {
        const std::optional<PriceBatch> other =
            PriceBatchStore::promotionOf(tx, line.product, batch.from, *batch.last);
        if (other)
            return refused(
                PriceBatchService::tr("%1 is already in the promotion “%2” from %3 to "
                                      "%4.")
                    .arg(line.name, other->name, dateText(other->from), dateText(*other->last)),
                u"other_promotion"_qs);
    }
    return Ok{};
}

/// Price families of which the batch changes some products and not the others.
std::vector<Warning> drifts(Tx &tx, const PriceBatch &batch, const Lines &lines)
{
    std::vector<Warning> warnings;
    QSet<PriceGroupId> seen;
    for (const PriceBatchLine &line : lines) {
        const std::optional<PriceGroup> group = PriceGroupStore::groupOf(tx, line.product);
        if (!group || seen.contains(group->id))
            continue;
        seen.insert(group->id);
        const bool isOne =
            std::all_of(group->products.begin(), group->products.end(), [&](ProductId product) {
                return CatalogStore::priceAt(tx, product, batch.from) == line.price;
            });
        if (!isOne)
            warnings.push_back(
                {u"group_drift"_qs,
                 PriceBatchService::tr("The products of the price family %1 will not all have one "
                                       "price.")
                     .arg(group->name)});
    }
    return warnings;
}

std::vector<Warning> steps(const PriceBatch &batch, const Lines &lines, QDate today)
{
    const auto isStep = [&](const PriceBatchLine &line) {
        return !CatalogRules::priceWarnings(line.before,
                                            {batch.from, line.price, {}, UserId(0), {}}, today)
                    .empty();
    };
    const auto count = std::count_if(lines.begin(), lines.end(), isStep);
    if (count == 0)
        return {};
    return {{u"price_step"_qs,
             PriceBatchService::tr("%n new price(s) are less than half or more than twice the one "
                                   "before: check them.",
                                   nullptr, int(count))}};
}

/// Labels for the first day, and for the day after the last.
int queueLabels(Tx &tx, const Session &session, const PriceBatch &batch, const Lines &lines)
{
    int queued = 0;
    for (const PriceBatchLine &line : lines) {
        if (line.before == line.price)
            continue;
        queueLabel(tx, session, line.product,
                   batch.last ? LabelReason::Promotion : LabelReason::Price, batch.from);
        ++queued;
        if (batch.last) {
            queueLabel(tx, session, line.product, LabelReason::Price, batch.last->addDays(1));
            ++queued;
        }
    }
    return queued;
}

/// What the batch still had in the queue goes; what it had put on the shelf is printed anew.
int relabel(Tx &tx, const Session &session, const PriceBatch &batch, const Lines &lines,
            const std::vector<std::optional<Money>> &held, PriceBatchDone &done)
{
    int queued = 0;
    for (size_t at = 0; at < lines.size(); ++at) {
        const ProductId product = lines[at].product;
        if (batch.plannedAt) {
            LabelQueueStore::cancel(tx, product, batch.from, *batch.plannedAt);
            if (batch.last)
                LabelQueueStore::cancel(tx, product, batch.last->addDays(1), *batch.plannedAt);
        }
        if (held[at] == CatalogStore::priceAt(tx, product, session.today()))
            continue;
        ++done.changed;
        queueLabel(tx, session, product, LabelReason::Price, session.today());
        ++queued;
    }
    return queued;
}

} // namespace

Result<PriceBatch> PriceBatchService::add(const Session &session, const PriceBatchDraft &draft)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) { return PriceBatchEntry::add(tx, session, draft); });
}

Result<PriceBatch> PriceBatchService::update(const Session &session, const PriceBatch &batch)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<PriceBatch> {
        CABAS_LET(before, PriceBatchEntry::find(tx, batch.id));
        CABAS_TRY(PriceBatchRules::checkEdit(before));
        CABAS_TRY(PriceBatchRules::check(batch.name, batch.from, batch.last));
        if (!PriceBatchStore::update(tx, batch))
            return conflict(tr("Somebody else changed “%1” in the meantime. Look at it again, "
                               "then make your change.")
                                .arg(before.name),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "price.draft", u"price_batch"_qs, batch.id.value(),
                           {{u"from"_qs, dayText(batch.from)}});
        return PriceBatchEntry::find(tx, batch.id);
    });
}

Result<> PriceBatchService::setLine(const Session &session, PriceBatchId id, ProductId product,
                                    Money price)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        CABAS_TRY(PriceBatchRules::checkEdit(batch));
        CABAS_TRY(PriceBatchEntry::setLine(tx, session, batch, product, price));
        AuditStore::record(tx, session, "price.draft", u"price_batch"_qs, id.value(),
                           {{u"product"_qs, product.value()}, {u"price_cents"_qs, price.cents()}});
        return Ok{};
    });
}

Result<> PriceBatchService::removeLine(const Session &session, PriceBatchId id, ProductId product)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        CABAS_TRY(PriceBatchRules::checkEdit(batch));
        PriceBatchStore::removeLine(tx, id, product);
        AuditStore::record(tx, session, "price.draft", u"price_batch"_qs, id.value(),
                           {{u"product"_qs, product.value()}});
        return Ok{};
    });
}

Result<> PriceBatchService::removeDraft(const Session &session, PriceBatchId id)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        CABAS_TRY(PriceBatchRules::checkEdit(batch));
        PriceBatchStore::remove(tx, id);
        AuditStore::record(tx, session, "price.discard", u"price_batch"_qs, id.value());
        return Ok{};
    });
}

Result<PriceBatchDone> PriceBatchService::plan(const Session &session, PriceBatchId id)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<PriceBatchDone> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        CABAS_TRY(PriceBatchRules::checkPlan(batch, session.today()));
        // What holds on the first day may have moved since the draft was made.
        for (const PriceBatchLine &line : PriceBatchStore::lines(tx, id))
            PriceBatchStore::putLine(tx, id, line.product,
                                     CatalogStore::priceAt(tx, line.product, batch.from),
                                     line.price);
        const Lines lines = PriceBatchStore::lines(tx, id);
        CABAS_TRY(checkAlone(tx, batch, lines));
        PriceBatchStore::plan(tx, session, batch);
        PriceBatchDone done;
        done.changed = int(std::count_if(lines.begin(), lines.end(), [](const auto &line) {
            return line.before != line.price;
        }));
        done.labels = queueLabels(tx, session, batch, lines);
        done.warnings = steps(batch, lines, session.today());
        std::ranges::copy(drifts(tx, batch, lines), std::back_inserter(done.warnings));
        AuditStore::record(tx, session, "price.plan", u"price_batch"_qs, id.value(),
                           {{u"from"_qs, dayText(batch.from)},
                            {u"to"_qs, batch.last ? dayText(*batch.last) : QString()},
                            {u"changed"_qs, done.changed}});
        CABAS_LET(planned, PriceBatchEntry::find(tx, id));
        done.batch = planned;
        return done;
    });
}

Result<PriceBatchDone> PriceBatchService::undo(const Session &session, PriceBatchId id)
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<PriceBatchDone> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        const QDate today = session.today();
        CABAS_TRY(PriceBatchRules::checkUndo(batch, today));
        const Lines lines = PriceBatchStore::lines(tx, id);
        std::vector<std::optional<Money>> held;
        for (const PriceBatchLine &line : lines)
            held.push_back(CatalogStore::priceAt(tx, line.product, today));
        PriceBatchStore::undo(tx, session, id, PriceBatchRules::undoneFrom(batch, today));
        PriceBatchDone done;
        done.labels = relabel(tx, session, batch, lines, held, done);
        if (batch.source == u"simulation")
            done.warnings.push_back(
                {u"chain_stays"_qs, tr("The coefficient that gave these prices stays as it is: "
                                       "set it back too if it is not to give others.")});
        AuditStore::record(tx, session, "price.undo", u"price_batch"_qs, id.value(),
                           {{u"changed"_qs, done.changed}});
        CABAS_LET(undone, PriceBatchEntry::find(tx, id));
        done.batch = undone;
        return done;
    });
}

Result<std::vector<PriceBatch>> PriceBatchService::batches(const Session &session) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([](Tx &tx) { return PriceBatchStore::all(tx); });
}

Result<PriceBatch> PriceBatchService::find(const Session &session, PriceBatchId id) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) { return PriceBatchEntry::find(tx, id); });
}

Result<std::vector<PriceBatchLine>> PriceBatchService::lines(const Session &session,
                                                             PriceBatchId id) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) -> Result<std::vector<PriceBatchLine>> {
        CABAS_LET(batch, PriceBatchEntry::find(tx, id));
        std::vector<PriceBatchLine> lines = PriceBatchStore::lines(tx, id);
        if (batch.state == BatchState::Draft) {
            for (PriceBatchLine &line : lines)
                line.before = CatalogStore::priceAt(tx, line.product, batch.from);
        }
        return lines;
    });
}

} // namespace cabas
