// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftletters.h"

#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/formats/slip.h"
#include "core/members/memberstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

void ShiftLetters::placeEnded(Tx &tx, const Session &session, MemberId id, QDate last,
                              bool isTooOften)
{
    const std::optional<Member> member = MemberStore::find(tx, id);
    if (!member || member->email.isEmpty() || !OutboxRules::checkAddress(member->email))
        return;
    const QString shop = ShopStore::read(tx).name;
    Slip slip;
    slip.addEnds(tr("Member"), QString::number(member->number));
    slip.addEnds(tr("Last day"), dateText(last));
    slip.addEnds(tr("Why"), isTooOften ? tr("shifts missed in a row") : tr("too many owed"));
    const QJsonObject payload{
        {QStringLiteral("from_name"), shop},
        {QStringLiteral("subject"), tr("Your place in the shifts – %1").arg(shop)},
        {QStringLiteral("greeting"),
         tr("Your place in the shifts has ended by the rules of the cooperative. Come and see the "
            "members’ office: a slot, or the flying team, is found again together.")},
        {QStringLiteral("slip"), slip.toJson()}};
    OutboxDraft draft;
    draft.kind = OutboxKind::Mail;
    draft.target = member->email;
    draft.title = tr("Place in the shifts ended: member %1").arg(member->number);
    draft.subjectKind = QStringLiteral("member");
    draft.subjectId = id.value();
    draft.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    OutboxStore::add(tx, session, draft);
}

} // namespace cabas
