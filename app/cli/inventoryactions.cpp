// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inventoryactions.h"

#include "app/cli/fields.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/stock/inventoryservice.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

class InventoryWords {
    Q_DECLARE_TR_FUNCTIONS(InventoryWords)
};

QString standingName(InventoryStanding standing)
{
    constexpr std::array names{"count_again", "incomplete", "not_counted", "gap", "right"};
    return QString::fromLatin1(names.at(size_t(standing)));
}

QJsonObject inventoryJson(const Inventory &inventory)
{
    QJsonArray zones;
    for (const InventoryZone &zone : inventory.zones)
        zones.append(zone.name);
    return {{u"inventory"_qs, inventory.id.value()},
            {u"name"_qs, inventory.name},
            {u"zones"_qs, zones}};
}

/// The family of a name; absent where none was given.
Result<std::optional<FamilyId>> familyOf(const ActionContext &context, const QString &name)
{
    if (name.isEmpty())
        return std::optional<FamilyId>();
    CABAS_LET(families, CatalogService(context.shop.db()).families());
    for (const Family &family : families) {
        if (fold(family.name) == fold(name))
            return std::optional(family.id);
    }
    return notFound(InventoryWords::tr("There is no family “%1”.").arg(name), u"family"_qs);
}

/// The place of a name; without a name the only one there is.
Result<InventoryZoneId> zoneOf(const ActionContext &context, InventoryId id, const QString &name)
{
    CABAS_LET(review, InventoryService(context.shop.db()).review(context.session, id));
    const std::vector<InventoryZone> &zones = review.inventory.zones;
    if (name.isEmpty() && zones.size() == 1)
        return zones.front().id;
    for (const InventoryZone &zone : zones) {
        if (!name.isEmpty() && fold(zone.name) == fold(name))
            return zone.id;
    }
    return notFound(name.isEmpty()
                        ? InventoryWords::tr("Say in which zone this was counted.")
                        : InventoryWords::tr("“%1” is not counted in this inventory.").arg(name),
                    u"unknown_zone"_qs);
}

Result<QJsonObject> start(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    InventoryStart wish;
    wish.name = fields.text(u"name"_qs);
    for (const QJsonValue &zone : fields.list(u"zones"_qs))
        wish.zones.push_back(zone.toString());
    const QString family = fields.optionalText(u"family"_qs);
    const std::optional<qint64> part = fields.optionalInteger(u"tolerance_bp"_qs);
    wish.tolerance.value =
        fields.optionalCents(u"tolerance_cents"_qs).value_or(wish.tolerance.value);
    CABAS_TRY(fields.check());
    // More than the type holds is refused with all that is above the whole.
    constexpr qint64 beyond = 10'001;
    if (part)
        wish.tolerance.partBp = int(std::clamp<qint64>(*part, -1, beyond));
    CABAS_LET(found, familyOf(context, family));
    wish.family = found;
    CABAS_LET(started, InventoryService(context.shop.db()).start(context.session, wish));
    return inventoryJson(started);
}

Result<QJsonObject> scanRound(const ActionContext &context, const QJsonObject &object, int round)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    const QString code = fields.text(u"code"_qs);
    const QString zone = fields.optionalText(u"zone"_qs);
    CountedGoods goods;
    goods.quantity = fields.optionalMilli(u"quantity_milli"_qs);
    goods.times = fields.optionalMilli(u"times_milli"_qs);
    goods.lot = fields.optionalText(u"lot"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(place, zoneOf(context, inventory, zone));
    CABAS_LET(answer,
              InventoryService(context.shop.db()).scan(context.session, place, round, code, goods));
    if (!answer.product)
        return QJsonObject{{u"ok"_qs, false},
                           {u"kind"_qs, kindName(Failure::Kind::NotFound)},
                           {u"code"_qs, u"unknown_code"_qs},
                           {u"message"_qs, answer.message},
                           {u"scan"_qs, answer.scan.id.value()}};
    QJsonObject json{{u"scan"_qs, answer.scan.id.value()},
                     {u"product"_qs, answer.product->id.value()},
                     {u"name"_qs, answer.product->name},
                     {u"quantity_milli"_qs, answer.scan.quantity.milli()},
                     {u"counted_milli"_qs, answer.counted.milli()}};
    if (!answer.elsewhere.isEmpty())
        json.insert(u"elsewhere"_qs, answer.elsewhere);
    return json;
}

Result<QJsonObject> scan(const ActionContext &context, const QJsonObject &object)
{
    return scanRound(context, object, 1);
}

/// A scan of the second count.
Result<QJsonObject> recount(const ActionContext &context, const QJsonObject &object)
{
    return scanRound(context, object, 2);
}

Result<QJsonObject> undo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    const QString zone = fields.optionalText(u"zone"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(place, zoneOf(context, inventory, zone));
    CABAS_LET(undone, InventoryService(context.shop.db()).undoLast(context.session, place));
    if (!undone)
        return QJsonObject();
    return QJsonObject{{u"scan"_qs, undone->id.value()},
                       {u"code"_qs, undone->code},
                       {u"quantity_milli"_qs, undone->quantity.milli()}};
}

/// There is none of all that was not counted in a zone.
Result<QJsonObject> none(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    const QString zone = fields.optionalText(u"zone"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(place, zoneOf(context, inventory, zone));
    CABAS_LET(said, InventoryService(context.shop.db()).sayRestIsNone(context.session, place));
    return QJsonObject{{u"products"_qs, said}};
}

Result<QJsonObject> close(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    const bool leaveRest = fields.flag(u"leave_rest"_qs, false);
    CABAS_TRY(fields.check());
    CABAS_LET(closed,
              InventoryService(context.shop.db()).close(context.session, inventory, leaveRest));
    QJsonObject json{{u"inventory"_qs, inventory.value()},
                     {u"products"_qs, closed.lines},
                     {u"moves"_qs, closed.moves},
                     {u"left"_qs, closed.left},
                     {u"difference_cents"_qs, closed.difference.cents()}};
    if (closed.repeated)
        json.insert(u"repeated"_qs, true);
    return json;
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(review, InventoryService(context.shop.db()).review(context.session, inventory));
    QJsonArray lines;
    for (const InventoryLine &line : review.lines) {
        QJsonObject json{{u"product"_qs, line.product.value()},
                         {u"code"_qs, line.code},
                         {u"name"_qs, line.name},
                         {u"counted_milli"_qs, line.counted.milli()},
                         {u"expected_milli"_qs, line.expected.milli()},
                         {u"difference_milli"_qs, line.difference().milli()},
                         {u"value_cents"_qs, line.value.cents()},
                         {u"standing"_qs, standingName(line.standing)}};
        if (!line.lacking.isEmpty())
            json.insert(u"lacking"_qs, QJsonArray::fromStringList(line.lacking));
        if (line.movedMeanwhile)
            json.insert(u"moved_meanwhile"_qs, true);
        QJsonArray lots;
        for (const LotDifference &lot : line.lots)
            lots.append(
                QJsonObject{{u"lot"_qs, lot.mark}, {u"difference_milli"_qs, lot.quantity.milli()}});
        if (!lots.isEmpty())
            json.insert(u"lots"_qs, lots);
        lines.append(json);
    }
    QJsonObject json = inventoryJson(review.inventory);
    json.insert(u"closed"_qs, review.inventory.state == InventoryState::Closed);
    json.insert(u"lines"_qs, lines);
    json.insert(u"shortfall_cents"_qs, review.shortfall.cents());
    json.insert(u"surplus_cents"_qs, review.surplus.cents());
    json.insert(u"unknown"_qs, QJsonArray::fromStringList(review.unknown));
    return json;
}

Result<QJsonObject> abandon(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InventoryId inventory(fields.integer(u"inventory"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(InventoryService(context.shop.db()).abandon(context.session, inventory));
    return QJsonObject{{u"inventory"_qs, inventory.value()}};
}

} // namespace

std::vector<Action> inventoryActions()
{
    return {{"inventory.start", start}, {"inventory.scan", scan},
            {"inventory.undo", undo},   {"inventory.recount", recount},
            {"inventory.none", none},   {"inventory.close", close},
            {"inventory.show", show},   {"inventory.abandon", abandon}};
}

} // namespace cabas
