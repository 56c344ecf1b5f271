// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/handoverstore.h"
#include "core/reception/receptionservice.h"

#include <QJsonObject>

namespace cabas {

Result<Handover> ReceptionService::leaveWord(const Session &session, DeliveryId id,
                                             const QString &text)
{
    CABAS_TRY(session.require(Permission::Receive));
    CABAS_TRY(ReceptionRules::checkWord(text));
    return m_db.write([&](Tx &tx) -> Result<Handover> {
        CABAS_LET(delivery, openDelivery(tx, id));
        Handover word;
        word.delivery = delivery.id;
        word.text = cleaned(text);
        word.at = session.now();
        word.user = session.user();
        word.id = HandoverStore::add(tx, word);
        // What people write to each other is never in the audit itself, which nobody can erase.
        AuditStore::record(tx, session, "reception.handover", u"delivery"_qs, id.value(),
                           {{u"word"_qs, word.id.value()}});
        return *HandoverStore::find(tx, word.id);
    });
}

Result<Handover> ReceptionService::readWord(const Session &session, HandoverId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<Handover> {
        const std::optional<Handover> word = HandoverStore::find(tx, id);
        if (!word)
            return notFound(tr("There is no such note on a reception."), u"unknown_note"_qs);
        if (word->readAt)
            return *word;
        if (word->user == session.user())
            return refused(tr("You left this note yourself: it waits for somebody else to read "
                              "it."),
                           u"own_note"_qs);
        HandoverStore::setRead(tx, id, session.now(), session.user());
        AuditStore::record(tx, session, "reception.handover_read", u"delivery"_qs,
                           word->delivery.value(), {{u"word"_qs, id.value()}});
        return *HandoverStore::find(tx, id);
    });
}

} // namespace cabas
