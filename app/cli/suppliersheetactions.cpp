// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suppliersheetactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/supplierservice.h"
#include "core/purchasing/suppliersheetrules.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/reports/orderworkbook.h"
#include "core/reports/supplierfigureservice.h"

#include <array>

namespace cabas {

namespace {

QJsonObject sheetJson(const SupplierSheet &sheet)
{
    QJsonArray contacts;
    for (const SupplierContact &contact : sheet.contacts)
        contacts.append(QJsonObject{{u"name"_qs, contact.name},
                                    {u"role"_qs, contact.role},
                                    {u"phone"_qs, contact.phone},
                                    {u"email"_qs, contact.email}});
    QJsonArray columns;
    for (const OrderFileColumn &column : sheet.columns)
        columns.append(QJsonObject{{u"field"_qs, SupplierSheetRules::fieldName(column.field)},
                                   {u"heading"_qs, column.heading}});
    return {{u"contacts"_qs, contacts}, {u"columns"_qs, columns}, {u"journey"_qs, sheet.journey}};
}

Result<SupplierContact> contactOf(const QJsonObject &object)
{
    Fields fields(object);
    SupplierContact contact;
    contact.name = fields.text(u"name"_qs);
    contact.role = fields.optionalText(u"role"_qs);
    contact.phone = fields.optionalText(u"phone"_qs);
    contact.email = fields.optionalText(u"email"_qs);
    CABAS_TRY(fields.check());
    return contact;
}

Result<OrderFileColumn> columnOf(const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"field"_qs);
    OrderFileColumn column;
    column.heading = fields.optionalText(u"heading"_qs);
    const auto field = SupplierSheetRules::fieldFromName(name);
    if (!field)
        fields.wrong(u"field"_qs, u"reference, code, barcode, name, packs, pack, quantity, unit, "
                                  "cost, amount"_qs);
    CABAS_TRY(fields.check());
    column.field = *field;
    return column;
}

/// Fields that are left out stay as they are; without any the sheet is shown.
Result<QJsonObject> sheet(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    const auto contacts = fields.optionalList(u"contacts"_qs);
    const auto columns = fields.optionalList(u"columns"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    SupplierSheetService service(context.shop.db());
    CABAS_LET(sheet, service.sheet(context.session, supplier.id));
    const SupplierSheet before = sheet;
    if (contacts) {
        sheet.contacts.clear();
        for (const QJsonValue each : *contacts) {
            CABAS_LET(contact, contactOf(each.toObject()));
            sheet.contacts.push_back(contact);
        }
    }
    if (columns) {
        sheet.columns.clear();
        for (const QJsonValue each : *columns) {
            CABAS_LET(column, columnOf(each.toObject()));
            sheet.columns.push_back(column);
        }
    }
    sheet.journey = fields.optionalText(u"journey"_qs, sheet.journey);
    CABAS_TRY(fields.check());
    if (sheet == before)
        return sheetJson(sheet);
    CABAS_LET(kept, service.set(context.session, sheet));
    return sheetJson(kept);
}

/// The order in its supplier's columns: `.csv`, else a workbook.
Result<QJsonObject> file(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const OrderId order(fields.integer(u"order"_qs));
    const QString out = fields.text(u"out"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(made, SupplierSheetService(context.shop.db()).file(context.session, order));
    CABAS_TRY(OrderWorkbook::write(made, out));
    return QJsonObject{{u"file"_qs, out}, {u"lines"_qs, qint64(made.rows.size())}};
}

QJsonObject orderJson(const SupplierOrder &order)
{
    QJsonObject json{{u"order"_qs, order.id.value()},
                     {u"number"_qs, order.number},
                     {u"supplier"_qs, order.supplierName},
                     {u"state"_qs, OrderStore::stateName(order.state)},
                     {u"amount_cents"_qs, order.amount.cents()}};
    if (order.expectedOn)
        json.insert(u"expected"_qs, dayText(*order.expectedOn));
    return json;
}

QJsonObject followJson(const OrderFollow &follow)
{
    QJsonArray reminders;
    for (const OrderReminder &reminder : follow.reminders)
        reminders.append(
            QJsonObject{{u"day"_qs, dayText(reminder.day)}, {u"note"_qs, reminder.note}});
    QJsonArray shortages;
    for (const AnnouncedShortage &shortage : follow.shortages)
        shortages.append(QJsonObject{{u"line_id"_qs, shortage.line.value()},
                                     {u"missing_milli"_qs, shortage.missing.milli()},
                                     {u"comes_later"_qs, shortage.comesLater},
                                     {u"note"_qs, shortage.note}});
    return {{u"reminders"_qs, reminders}, {u"shortages"_qs, shortages}};
}

Result<QJsonObject> remind(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const OrderId order(fields.integer(u"order"_qs));
    const QString note = fields.optionalText(u"note"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(follow, OrderFollowService(context.shop.db()).remind(context.session, order, note));
    return followJson(follow);
}

/// `line` counts from 1, as the order shows them.
Result<QJsonObject> shortage(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const OrderId id(fields.integer(u"order"_qs));
    const qint64 line = fields.integer(u"line"_qs);
    AnnouncedShortage said;
    said.missing = fields.milli(u"missing_milli"_qs);
    said.comesLater = fields.flag(u"comes_later"_qs, false);
    said.note = fields.optionalText(u"note"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(order, OrderService(context.shop.db()).view(context.session, id));
    for (const OrderLine &each : order.lines) {
        if (each.position == line)
            said.line = each.id;
    }
    CABAS_LET(follow, OrderFollowService(context.shop.db()).announce(context.session, id, said));
    return followJson(follow);
}

Result<QJsonObject> follow(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const OrderId order(fields.integer(u"order"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(follow, OrderFollowService(context.shop.db()).of(context.session, order));
    return followJson(follow);
}

Result<QJsonObject> late(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(orders, OrderFollowService(context.shop.db()).late(context.session));
    QJsonArray rows;
    for (const LateOrder &each : orders) {
        QJsonObject json = orderJson(each.order);
        json.insert(u"days_late"_qs, each.days);
        if (each.remindedOn)
            json.insert(u"reminded"_qs, dayText(*each.remindedOn));
        rows.append(json);
    }
    return QJsonObject{{u"orders"_qs, rows}};
}

Result<QJsonObject> groups(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(groups, OrderFollowService(context.shop.db()).groups(context.session));
    QJsonArray rows;
    for (const OrderGroup &group : groups) {
        QJsonArray orders;
        for (const SupplierOrder &order : group.orders)
            orders.append(orderJson(order));
        QJsonObject json{{u"orders"_qs, orders}, {u"amount_cents"_qs, group.amount.cents()}};
        if (!group.journey.isEmpty())
            json.insert(u"journey"_qs, group.journey);
        if (group.day)
            json.insert(u"day"_qs, dayText(*group.day));
        rows.append(json);
    }
    return QJsonObject{{u"groups"_qs, rows}};
}

Result<QJsonObject> week(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(carts, OrderFollowService(context.shop.db()).week(context.session));
    QJsonArray rows;
    for (const WeekCart &cart : carts) {
        QJsonObject json{{u"supplier"_qs, cart.supplierName},
                         {u"write_on"_qs, dayText(cart.writeOn)},
                         {u"arrival"_qs, dayText(cart.arrival)},
                         {u"sent"_qs, cart.isSent}};
        if (!cart.journey.isEmpty())
            json.insert(u"journey"_qs, cart.journey);
        if (cart.order)
            json.insert(u"order"_qs, cart.order->value());
        rows.append(json);
    }
    return QJsonObject{{u"carts"_qs, rows}};
}

QString kindName(SupplierMessage::Kind kind)
{
    constexpr std::array names{"sent", "mailed", "reminded", "shortage", "credit_asked"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

QJsonArray messagesJson(const std::vector<SupplierMessage> &messages)
{
    QJsonArray list;
    for (const SupplierMessage &message : messages) {
        QJsonObject json{{u"kind"_qs, kindName(message.kind)},
                         {u"at"_qs, message.at.toUTC().toString(Qt::ISODateWithMs)}};
        if (message.order)
            json.insert(u"order"_qs, message.order->value());
        if (!message.number.isEmpty())
            json.insert(u"number"_qs, message.number);
        if (!message.note.isEmpty())
            json.insert(u"note"_qs, message.note);
        if (!message.amount.isZero())
            json.insert(u"amount_cents"_qs, message.amount.cents());
        list.append(json);
    }
    return list;
}

/// How reliable a supplier was over a year, what was bought of them by month, what they were told.
Result<QJsonObject> year(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    CABAS_LET(follow, SupplierFigureService(context.shop.db()).of(context.session, supplier.id));
    const SupplierFigures &figures = follow.figures;
    QJsonArray months;
    for (const SupplierFigures::Month &month : figures.months)
        months.append(QJsonObject{{u"month"_qs, dayText(month.first).left(7)},
                                  {u"bought_cents"_qs, month.bought.cents()}});
    QJsonObject json{{u"supplier"_qs, supplier.name},
                     {u"bought_cents"_qs, figures.bought.cents()},
                     {u"organic_cents"_qs, figures.organic.cents()},
                     {u"local_cents"_qs, figures.local.cents()},
                     {u"deliveries"_qs, figures.deliveries},
                     {u"announced_cents"_qs, figures.announced.cents()},
                     {u"missing_cents"_qs, figures.missing.cents()},
                     {u"orders"_qs, figures.orders},
                     {u"late"_qs, figures.late},
                     {u"late_days"_qs, figures.lateDays},
                     {u"faulty"_qs, figures.faulty},
                     {u"spoilt_cents"_qs, figures.spoilt.cents()},
                     {u"products_dearer"_qs, figures.risen},
                     {u"products_cheaper"_qs, figures.fallen},
                     {u"months"_qs, months},
                     {u"messages"_qs, messagesJson(follow.messages)}};
    if (figures.driftBp)
        json.insert(u"drift_bp"_qs, *figures.driftBp);
    return json;
}

} // namespace

std::vector<Action> supplierSheetActions()
{
    return {{"supplier.sheet", sheet},    {"order.file", file},     {"order.remind", remind},
            {"order.shortage", shortage}, {"order.follow", follow}, {"order.late", late},
            {"order.groups", groups},     {"order.week", week},     {"supplier.year", year}};
}

} // namespace cabas
