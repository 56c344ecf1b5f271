// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/ticketgiving.h"

#include "core/outbox/outboxrules.h"
#include "core/till/ticketlayout.h"
#include "ui/till/outboxworker.h"
#include "ui/till/tillprinters.h"

namespace cabas::ui {

TicketGiving::TicketGiving(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&OutboxWorker::of(desk), &OutboxWorker::settled, this, &TicketGiving::settled);
}

bool TicketGiving::mayMail() const
{
    const auto server = OutboxService(m_desk.db()).mailServer(m_desk.session());
    return server && server->isSet();
}

bool TicketGiving::hasPrinter(const QString &till)
{
    if (TillPrinters::of(till).kind != PrinterSetup::Kind::None)
        return true;
    Q_EMIT told(Kind::Warning, tr("%1: no printer is set on this computer. Choose one on the "
                                  "page “Devices”; the ticket stays in the file.")
                                   .arg(TicketLayout::tillTitle(till)));
    return false;
}

void TicketGiving::print(const QString &ticket, const QString &till)
{
    if (!hasPrinter(till))
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), ticket, till] {
            return TillPaperService(db).printTicket(session, ticket, till);
        },
        [this](const Result<AskedPaper> &asked) { sent(asked, false); });
}

void TicketGiving::printClosing(ClosingId closing, const QString &till)
{
    if (!hasPrinter(till))
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), closing] {
            return TillPaperService(db).printClosing(session, closing);
        },
        [this](const Result<AskedPaper> &asked) { sent(asked, false); });
}

void TicketGiving::printReading(const QString &till)
{
    if (!hasPrinter(till))
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), till] {
            return TillPaperService(db).printReading(session, till);
        },
        [this](const Result<AskedPaper> &asked) { sent(asked, false); });
}

void TicketGiving::mail(const QString &ticket, const QString &address)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), ticket, address] {
            return TillPaperService(db).mailTicket(session, ticket, address);
        },
        [this](const Result<AskedPaper> &asked) { sent(asked, true); });
}

void TicketGiving::sent(const Result<AskedPaper> &asked, bool isMail)
{
    if (!asked) {
        Q_EMIT told(Kind::Danger, asked.failure().message);
        return;
    }
    m_last = asked->outbox;
    QString words = isMail ? tr("The ticket is being mailed.") : tr("Being printed.");
    if (asked->copy > 0)
        words = tr("%1 It is duplicate no. %2.").arg(words).arg(asked->copy);
    Q_EMIT told(Kind::Info, words);
    OutboxWorker::of(m_desk).send(asked->outbox);
}

void TicketGiving::settled(const OutboxItem &item)
{
    if (item.id != m_last)
        return;
    const QString title = OutboxRules::stateTitle(item);
    if (item.state == OutboxState::Sent)
        Q_EMIT told(Kind::Success, title);
    else
        Q_EMIT told(Kind::Warning, title + u". "_qs + item.lastError);
}

} // namespace cabas::ui
