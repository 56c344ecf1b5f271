// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/ordermailservice.h"
#include "core/purchasing/suppliersheet.h"
#include "core/reports/reporttable.h"
#include "ui/shell/pageworker.h"

#include <QObject>

class QWidget;

namespace cabas::ui {

class Desk;
class FactList;
class KeyButton;

/// Sends an order by mail from the page it stands on: shows the mail to be changed, makes the PDF
/// and the table in the supplier's columns, and puts all of it in the outbox. Says what became of
/// it.
class OrderMailer : public QObject {
    Q_OBJECT

public:
    OrderMailer(Desk &desk, QWidget *page);

    /// "Send it by mail…" and, where a mail did not leave, "Try the mail again": for who has a
    /// place for them.
    std::vector<KeyButton *> makeButtons();

    void showOrder(const SupplierOrder &order);
    void addFacts(FactList &facts) const;
    /// Shows the mail of the order that is shown, and sends it.
    void write();

Q_SIGNALS:
    /// The order was sent, or its mail is tried again.
    void changed();

private:
    static Result<std::vector<MailAttachment>> filesOf(const OrderFile &file,
                                                       const ReportTable &paper);
    void queue(const OrderMail &mail, const OrderFile &file, const ReportTable &paper);
    void send(const OrderMail &mail, const std::vector<MailAttachment> &files);
    void tryAgain();

    Desk &m_desk;
    PageWorker m_worker;
    QWidget *m_page;
    SupplierOrder m_order;
    std::optional<OutboxItem> m_last;
    KeyButton *m_write = nullptr;
    KeyButton *m_again = nullptr;
};

} // namespace cabas::ui
