// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxservice.h"
#include "core/outbox/printersetup.h"
#include "ui/shell/desk.h"

#include <QThreadPool>
#include <QTimer>

#include <set>

namespace cabas::ui {

/// Sends what waits in the outbox, one after the other, on a thread of its own: a printer that
/// is off or a server that is slow keeps nobody waiting. One a window. A print is sent when
/// somebody asks for it and never by itself; mails are tried again after a while.
class OutboxWorker : public QObject {
    Q_OBJECT

public:
    static OutboxWorker &of(Desk &desk);
    ~OutboxWorker() override;

    void send(OutboxId id);
    /// A print as a PDF in the person's documents.
    void sendAsPdf(OutboxId id);
    /// Bytes straight to a printer: a test, the drawer. What came of it is told in words by
    /// `answered`.
    void sendBytes(const PrinterSetup &setup, const QByteArray &bytes);
    /// A slip that is nobody's document: the test page.
    void sendSlip(const PrinterSetup &setup, const QString &title, const Slip &slip);
    /// Opens the drawer of a till's printer; nothing where it has none.
    void openDrawer(const QString &till);

    bool isBusyWith(OutboxId id) const { return m_underWay.count(id) > 0; }
    static QString documentsFolder();
    /// Says in the navigation how many prints and mails are still open.
    void tellOpen();

Q_SIGNALS:
    /// What became of an item that was sent.
    void settled(const cabas::OutboxItem &item);
    /// The answer of a printer to a test or the drawer: whether it worked, and words.
    void answered(bool isDone, const QString &words);

private:
    explicit OutboxWorker(Desk &desk);
    void start(OutboxId id, OutboxWay way);
    void finish(OutboxId id, const Result<OutboxItem> &sent);
    void tell(std::function<Result<>()> work, const PrinterSetup &setup);
    void sendDueMails();
    OutboxWay usualWay() const;

    Desk &m_desk;
    QThreadPool m_pool;
    QTimer m_mails;
    std::set<OutboxId> m_underWay;
};

} // namespace cabas::ui
