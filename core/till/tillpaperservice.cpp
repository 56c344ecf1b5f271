// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillpaperservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/members/memberstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"
#include "core/till/closingrules.h"
#include "core/till/closingstore.h"
#include "core/till/drawerslips.h"
#include "core/till/sessionfigurestore.h"
#include "core/till/ticketpaper.h"
#include "core/till/ticketstore.h"
#include "core/till/tilldesk.h"
#include "core/till/tillstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

const auto ticketKind = QStringLiteral("ticket");
const auto closingKind = QStringLiteral("closing");
const auto readingKind = QStringLiteral("reading");

Failure noTicket(const QString &name)
{
    return notFound(TillPaperService::tr("There is no ticket %1.").arg(name), u"ticket"_qs);
}

Failure noClosing()
{
    return notFound(TillPaperService::tr("There is no such closing."), u"closing"_qs);
}

/// How often a paper was given out already.
int copiesOf(Tx &tx, const char *deed, const QString &kind, qint64 id)
{
    int copies = 0;
    for (const AuditLine &line : AuditStore::of(tx, kind, id))
        copies += line.deed == QLatin1String(deed) ? 1 : 0;
    return copies;
}

QString payloadOf(const Slip &slip, const QJsonObject &beside = {})
{
    QJsonObject json = beside;
    json.insert(u"slip"_qs, slip.toJson());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

AskedPaper giveTicket(Tx &tx, const Session &session, const Ticket &ticket, OutboxDraft draft,
                      const QJsonObject &beside = {})
{
    const int copy = copiesOf(tx, "till.print", ticketKind, ticket.id.value());
    draft.title = TillPaperService::tr("Ticket %1").arg(ticket.name);
    draft.subjectKind = ticketKind;
    draft.subjectId = ticket.id.value();
    draft.payload = payloadOf(TicketPaper::of(tx, ticket, copy), beside);
    AuditStore::record(
        tx, session, "till.print", ticketKind, ticket.id.value(),
        {{u"ticket"_qs, ticket.name}, {u"copy"_qs, copy}, {u"way"_qs, outboxKindName(draft.kind)}});
    return {OutboxStore::add(tx, session, draft), copy};
}

AskedPaper giveClosing(Tx &tx, const Session &session, const Closing &closing)
{
    const int copy = copiesOf(tx, "till.print_closing", closingKind, closing.id.value());
    const std::optional<Till> till = TillStore::find(tx, closing.till);
    OutboxDraft draft;
    draft.target = till ? till->name : QString();
    draft.title = TillPaperService::tr("Closing Z no. %1").arg(closing.number);
    draft.subjectKind = closingKind;
    draft.subjectId = closing.id.value();
    draft.payload = payloadOf(TicketPaper::of(tx, closing, copy));
    AuditStore::record(tx, session, "till.print_closing", closingKind, closing.id.value(),
                       {{u"number"_qs, closing.number}, {u"copy"_qs, copy}});
    return {OutboxStore::add(tx, session, draft), copy};
}

QString tillNameOf(Tx &tx, TillId id)
{
    const std::optional<Till> till = TillStore::find(tx, id);
    return till ? till->name : QString();
}

Result<> requireLooking(const Session &session)
{
    return session.may(Permission::ViewReports) ? Result<>(Ok{})
                                                : session.require(Permission::Sell);
}

} // namespace

Result<AskedPaper> TillPaperService::printTicket(const Session &session, const QString &ticket,
                                                 const QString &till)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<AskedPaper> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, ticket.trimmed());
        if (!found)
            return noTicket(ticket);
        OutboxDraft draft;
        draft.target = tillNameOf(tx, found->till);
        if (!till.isEmpty()) {
            CABAS_LET(wanted, TillDesk::till(tx, till));
            draft.target = wanted.name;
        }
        return giveTicket(tx, session, *found, draft);
    });
}

Result<AskedPaper> TillPaperService::mailTicket(const Session &session, const QString &ticket,
                                                const QString &address)
{
    CABAS_TRY(session.require(Permission::Sell));
    CABAS_TRY(OutboxRules::checkAddress(address.trimmed()));
    return m_db.write([&](Tx &tx) -> Result<AskedPaper> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, ticket.trimmed());
        if (!found)
            return noTicket(ticket);
        const QString shop = ShopStore::read(tx).name;
        OutboxDraft draft;
        draft.kind = OutboxKind::Mail;
        draft.target = address.trimmed();
        return giveTicket(tx, session, *found, draft,
                          {{u"from_name"_qs, shop},
                           {u"subject"_qs, tr("Your ticket %1 – %2").arg(found->name, shop)},
                           {u"greeting"_qs, tr("Here is the ticket that you asked for.")}});
    });
}

Result<AskedPaper> TillPaperService::printClosing(const Session &session, ClosingId closing)
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.write([&](Tx &tx) -> Result<AskedPaper> {
        const std::optional<Closing> found = ClosingStore::find(tx, closing);
        if (!found)
            return noClosing();
        return giveClosing(tx, session, *found);
    });
}

Result<AskedPaper> TillPaperService::printReading(const Session &session, const QString &till)
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.write([&](Tx &tx) -> Result<AskedPaper> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        SessionFigures figures =
            SessionFigureStore::figures(tx, open.session.id, open.till.lastNumber);
        figures.floatAmount = open.session.floatAmount;
        for (const CashMove &move : TillStore::cashMoves(tx, open.session.id))
            figures.cashMoved += move.amount;
        CABAS_LET(means, ClosingRules::means(figures, {}));
        ReadingFacts reading;
        reading.businessDay = open.session.businessDay;
        reading.tickets = figures.tickets;
        reading.total = figures.total;
        reading.perpetual = open.till.perpetual;
        reading.floatAmount = open.session.floatAmount;
        reading.means = means;
        reading.vat = figures.vat;
        OutboxDraft draft;
        draft.target = open.till.name;
        draft.title = tr("Reading X of %1").arg(open.till.name);
        draft.subjectKind = readingKind;
        draft.subjectId = open.session.id.value();
        draft.payload = payloadOf(TicketPaper::of(tx, session, open.till, reading));
        AuditStore::record(tx, session, "till.print_reading", u"till_session"_qs,
                           open.session.id.value());
        return AskedPaper{OutboxStore::add(tx, session, draft), 0};
    });
}

Result<AskedPaper> TillPaperService::again(const Session &session, OutboxId item)
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.write([&](Tx &tx) -> Result<AskedPaper> {
        const std::optional<OutboxItem> found = OutboxStore::find(tx, item);
        if (!found || !OutboxRules::isOpen(*found, session.now()))
            return conflict(tr("This is no longer to be sent."), u"outbox"_qs);
        const OutboxDraft &draft = found->draft;
        const bool isNew = found->isDoubtful && draft.kind == OutboxKind::Print;
        const QJsonObject details{{u"outbox"_qs, item.value()}};
        if (isNew)
            AuditStore::record(tx, session, "outbox.give_up", draft.subjectKind, draft.subjectId,
                               details);
        else
            AuditStore::record(tx, session, "outbox.retry", draft.subjectKind, draft.subjectId,
                               details);
        if (!OutboxStore::put(tx, *found, isNew ? OutboxState::GivenUp : OutboxState::Waiting))
            return conflict(tr("Somebody else was quicker. Look at it again."), u"outbox"_qs);
        if (!isNew)
            return AskedPaper{item, 0};
        if (draft.subjectKind == ticketKind) {
            const auto ticket = TicketStore::find(tx, TicketId(draft.subjectId));
            if (ticket)
                return giveTicket(tx, session, *ticket, {OutboxKind::Print, draft.target});
        }
        if (draft.subjectKind == closingKind) {
            const auto closing = ClosingStore::find(tx, ClosingId(draft.subjectId));
            if (closing)
                return giveClosing(tx, session, *closing);
        }
        return AskedPaper{OutboxStore::add(tx, session, draft), 0};
    });
}

Result<Slip> TillPaperService::ticketSlip(const Session &session, const QString &ticket) const
{
    CABAS_TRY(requireLooking(session));
    return m_db.read([&](Tx &tx) -> Result<Slip> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, ticket.trimmed());
        if (!found)
            return noTicket(ticket);
        return TicketPaper::of(tx, *found, 0);
    });
}

Result<Slip> TillPaperService::closingSlip(const Session &session, ClosingId closing) const
{
    CABAS_TRY(requireLooking(session));
    return m_db.read([&](Tx &tx) -> Result<Slip> {
        const std::optional<Closing> found = ClosingStore::find(tx, closing);
        if (!found)
            return noClosing();
        return TicketPaper::of(tx, *found, 0);
    });
}

Result<Slip> TillPaperService::bagSlip(const Session &session, const QString &till,
                                       const CashMove &move) const
{
    CABAS_TRY(requireLooking(session));
    return m_db.read([&](Tx &tx) -> Result<Slip> {
        CABAS_LET(found, TillDesk::till(tx, till));
        return DrawerSlips::bag(move, session.local(move.at).toString(Qt::ISODate),
                                TicketPaper::facts(tx, found.id), Language::locale());
    });
}

Result<Slip> TillPaperService::chequeSlip(const Session &session, const ClosedTill &closed) const
{
    CABAS_TRY(requireLooking(session));
    if (closed.cheques.empty())
        return Slip();
    return m_db.read([&](Tx &tx) -> Result<Slip> {
        return DrawerSlips::cheques(
            closed.cheques, ClosingRules::reference(closed.till.prefix, closed.closing.number),
            TicketPaper::facts(tx, closed.till.id), Language::locale());
    });
}

Result<QString> TillPaperService::memberAddress(const Session &session, const QString &ticket) const
{
    CABAS_TRY(session.require(Permission::Sell));
    if (!session.may(Permission::SeeContacts))
        return QString();
    return m_db.read([&](Tx &tx) -> Result<QString> {
        const std::optional<Ticket> found = TicketStore::findByName(tx, ticket.trimmed());
        if (!found)
            return noTicket(ticket);
        const auto member = found->member ? MemberStore::find(tx, *found->member) : std::nullopt;
        return member ? member->email : QString();
    });
}

Result<QStringList> TillPaperService::tills(const Session &session) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([](Tx &tx) {
        QStringList names;
        for (const Till &till : TillStore::all(tx))
            names.append(till.name);
        return names;
    });
}

} // namespace cabas
