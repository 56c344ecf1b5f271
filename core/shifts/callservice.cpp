// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/callservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/formats/slip.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"

#include <QJsonDocument>

namespace cabas {

namespace {

Slip paperOf(const Shift &shift)
{
    Slip slip;
    slip.add(ShiftRules::title(shift.day, shift.startMinute), Slip::Weight::Strong);
    if (!shift.name.isEmpty())
        slip.add(shift.name);
    slip.addRule();
    slip.addEnds(CallService::tr("Places"), QString::number(shift.places));
    slip.addEnds(CallService::tr("Still free"), QString::number(shift.places - shift.taken));
    return slip;
}

QString payloadOf(const QString &shop, const Shift &shift)
{
    const QJsonObject payload{
        {QStringLiteral("from_name"), shop},
        {QStringLiteral("subject"),
         CallService::tr("We lack people on %1 – %2")
             .arg(ShiftRules::title(shift.day, shift.startMinute), shop)},
        {QStringLiteral("greeting"),
         CallService::tr("Hands are missing on this shift. If you can come, call the shop or book "
                         "it at the entrance. Thank you!")},
        {QStringLiteral("slip"), paperOf(shift).toJson()}};
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

} // namespace

Result<CalledMembers> CallService::call(const Session &session, ShiftId id)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::SeeContacts));
    return m_db.write([&](Tx &tx) -> Result<CalledMembers> {
        CABAS_LET(shift, ShiftDesk::shift(tx, id));
        if (shift.taken >= shift.places)
            return refused(tr("Nobody is missing on this shift."), QStringLiteral("full"));
        CalledMembers called;
        const QString payload = payloadOf(ShopStore::read(tx).name, shift);
        for (const Candidate &each : ShiftDesk::candidates(tx, session, shift)) {
            if (each.email.isEmpty() || !OutboxRules::checkAddress(each.email)) {
                called.toPhone.push_back(each);
                continue;
            }
            OutboxDraft draft;
            draft.kind = OutboxKind::Mail;
            draft.target = each.email;
            draft.title =
                tr("Call for help: %1").arg(ShiftRules::title(shift.day, shift.startMinute));
            draft.subjectKind = QStringLiteral("shift");
            draft.subjectId = id.value();
            draft.payload = payload;
            OutboxStore::add(tx, session, draft);
            ++called.mailed;
        }
        AuditStore::record(tx, session, "shift.call_all", QStringLiteral("shift"), id.value(),
                           {{QStringLiteral("lines"), called.mailed}});
        return called;
    });
}

} // namespace cabas
