// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/outbox/outboxservice.h"
#include "core/till/tillpaperservice.h"

namespace cabas {

namespace {

constexpr int listedAtMost = 1000;

QJsonObject askedJson(const AskedPaper &asked)
{
    return {{u"duplicate"_qs, asked.copy}, {u"outbox"_qs, asked.outbox.value()}};
}

Result<QJsonObject> print(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString ticket = fields.text(u"ticket"_qs);
    const QString till = fields.optionalText(u"till"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(asked,
              TillPaperService(context.shop.db()).printTicket(context.session, ticket, till));
    return askedJson(asked);
}

Result<QJsonObject> mail(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString ticket = fields.text(u"ticket"_qs);
    const QString address = fields.text(u"address"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(asked,
              TillPaperService(context.shop.db()).mailTicket(context.session, ticket, address));
    return askedJson(asked);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(items, OutboxService(context.shop.db()).newest(context.session, listedAtMost));
    QJsonArray rows;
    for (const OutboxItem &item : items) {
        QJsonObject row{{u"outbox"_qs, item.id.value()},
                        {u"kind"_qs, outboxKindName(item.draft.kind)},
                        {u"target"_qs, item.draft.target},
                        {u"title"_qs, item.draft.title},
                        {u"state"_qs, outboxStateName(item.state)},
                        {u"doubtful"_qs, item.isDoubtful},
                        {u"attempts"_qs, item.attempts},
                        {u"created_at"_qs, instantText(item.createdAt)}};
        if (!item.lastError.isEmpty())
            row.insert(u"last_error"_qs, item.lastError);
        rows.append(row);
    }
    return QJsonObject{{u"items"_qs, rows}};
}

} // namespace

std::vector<Action> paperActions()
{
    return {{"till.print", print}, {"till.mail", mail}, {"outbox.list", list}};
}

} // namespace cabas
