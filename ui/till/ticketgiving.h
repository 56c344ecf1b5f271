// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tillpaperservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

/// Gives out a paper of the till that somebody asked for: writes it to the outbox, has it sent,
/// and tells in words how far it is. For the screens that show papers.
class TicketGiving : public QObject {
    Q_OBJECT

public:
    explicit TicketGiving(Desk &desk, QObject *parent = nullptr);

    /// On the printer of a till. Where none is set on this computer nothing is written and
    /// counted.
    void print(const QString &ticket, const QString &till);
    void printClosing(ClosingId closing, const QString &till);
    void printReading(const QString &till);
    void mail(const QString &ticket, const QString &address);
    bool mayMail() const;

Q_SIGNALS:
    void told(cabas::ui::Kind kind, const QString &words);

private:
    bool hasPrinter(const QString &till);
    void sent(const Result<AskedPaper> &asked, bool isMail);
    void settled(const OutboxItem &item);

    Desk &m_desk;
    OutboxId m_last{0};
};

} // namespace cabas::ui
