// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxservice.h"

#include "core/access/auditstore.h"
#include "core/outbox/mailserverstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"

namespace cabas {

namespace {

Failure unknownItem()
{
    return notFound(OutboxService::tr("This is no longer in the outbox."), u"outbox"_qs);
}

bool isFor(const Session &session, const OutboxItem &item)
{
    return session.may(Permission::Sell) || item.draft.subjectKind == OutboxRules::orderKind();
}

std::vector<OutboxItem> seen(const Session &session, std::vector<OutboxItem> items)
{
    std::erase_if(items, [&](const OutboxItem &item) { return !isFor(session, item); });
    return items;
}

/// The next state of an item, for a person who may have it so.
Result<OutboxItem> put(Database &db, const Session &session, OutboxId id, OutboxState state,
                       const char *deed)
{
    return db.write([&](Tx &tx) -> Result<OutboxItem> {
        const std::optional<OutboxItem> item = OutboxStore::find(tx, id);
        if (!item || !isFor(session, *item))
            return unknownItem();
        if (!OutboxRules::isOpen(*item, session.now()))
            return refused(OutboxService::tr("This is sent already, or somebody else is at it."),
                           u"outbox"_qs);
        if (!OutboxStore::put(tx, *item, state))
            return conflict(OutboxService::tr("Somebody else was quicker. Look at it again."),
                            u"outbox"_qs);
        AuditStore::record(tx, session, deed, item->draft.subjectKind, item->draft.subjectId,
                           {{u"outbox"_qs, id.value()}});
        return *OutboxStore::find(tx, id);
    });
}

} // namespace

Result<std::vector<OutboxItem>> OutboxService::newest(const Session &session, int limit) const
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(items,
              m_db.read([&](Tx &tx) { return seen(session, OutboxStore::newest(tx, limit)); }));
    if (session.may(Permission::SeeContacts))
        return items;
    for (OutboxItem &item : items) {
        if (item.draft.kind == OutboxKind::Mail &&
            item.draft.subjectKind != OutboxRules::orderKind())
            item.draft.target = QString();
    }
    return items;
}

Result<std::vector<OutboxItem>> OutboxService::open(const Session &session) const
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(all, m_db.read([&](Tx &tx) { return seen(session, OutboxStore::open(tx)); }));
    std::vector<OutboxItem> items;
    for (OutboxItem &item : all) {
        if (OutboxRules::isOpen(item, session.now()))
            items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<OutboxItem>> OutboxService::dueMails(const Session &session) const
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(all, m_db.read([&](Tx &tx) { return seen(session, OutboxStore::open(tx)); }));
    std::vector<OutboxItem> items;
    for (OutboxItem &item : all) {
        if (OutboxRules::isDue(item, session.now()))
            items.push_back(std::move(item));
    }
    return items;
}

Result<OutboxItem> OutboxService::send(const Session &session, OutboxId id, const OutboxWay &way)
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    CABAS_LET(item, m_db.write([&](Tx &tx) -> Result<OutboxItem> {
        const std::optional<OutboxItem> wanted = OutboxStore::find(tx, id);
        if (wanted && !isFor(session, *wanted))
            return unknownItem();
        if (!OutboxStore::claim(tx, id, session.now()))
            return conflict(tr("This is sent already, or somebody else is at it."), u"outbox"_qs);
        OutboxStore::forget(tx, session.now().addDays(-OutboxRules::keptDays));
        return *OutboxStore::find(tx, id);
    }));
    const Result<> done = way(item);
    return m_db.write([&](Tx &tx) -> Result<OutboxItem> {
        if (done)
            OutboxStore::sent(tx, id);
        else
            OutboxStore::failed(tx, id, done.failure().message, done.failure().code == u"doubtful");
        if (item.draft.subjectKind == OutboxRules::orderKind())
            tx.touch(Topic::Deliveries);
        return *OutboxStore::find(tx, id);
    });
}

Result<OutboxItem> OutboxService::retry(const Session &session, OutboxId id)
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    return put(m_db, session, id, OutboxState::Waiting, "outbox.retry");
}

Result<OutboxItem> OutboxService::giveUp(const Session &session, OutboxId id)
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    return put(m_db, session, id, OutboxState::GivenUp, "outbox.give_up");
}

Result<MailServer> OutboxService::mailServer(const Session &session) const
{
    if (!session.may(Permission::Order))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([](Tx &tx) { return MailServerStore::read(tx); });
}

Result<MailServer> OutboxService::setMailServer(const Session &session, const MailServer &server)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    CABAS_TRY(OutboxRules::checkServer(server));
    return m_db.write([&](Tx &tx) -> Result<MailServer> {
        if (!MailServerStore::write(tx, server))
            return conflict(tr("Somebody else changed the mail server. Look at it again."),
                            u"mail_server"_qs);
        AuditStore::record(tx, session, "shop.mail_server", u"shop"_qs, 1,
                           {{u"host"_qs, server.host}});
        return MailServerStore::read(tx);
    });
}

} // namespace cabas
