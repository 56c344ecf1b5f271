// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/outbox/mailmessage.h"
#include "core/outbox/outboxitem.h"
#include "core/purchasing/supplierorder.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// An order as a mail: to whom, and in which words.
struct OrderMail {
    QString to;
    QString subject;
    QString text; ///< several lines
};

/// Sends orders by mail: the mail waits in the outbox, the order is sent with it.
class OrderMailService {
    Q_DECLARE_TR_FUNCTIONS(OrderMailService)

public:
    static constexpr qsizetype longestText = 5'000;
    /// Of all files together, bytes: what mailboxes take.
    static constexpr qsizetype mostBytes = 8LL * 1024 * 1024;

    explicit OrderMailService(Database &db) : m_db(db) {}

    /// The mail as it would be sent: to the contact for orders, else to the first who has an
    /// address, else to the supplier's own. `to` is empty where nobody has any. Needs Order.
    Result<OrderMail> draft(const Session &session, OrderId order) const;
    /// Puts the mail in the outbox with its files; a draft is sent by it, an order that was sent
    /// before is told again. Refused where the shop has no mail server (`no_server`), and in the
    /// shop to practise in (`training`). Needs Order.
    Result<OutboxItem> queue(const Session &session, OrderId order, const OrderMail &mail,
                             const std::vector<MailAttachment> &files);
    /// What became of the last mail of an order; absent when there was none in the last month.
    Result<std::optional<OutboxItem>> last(const Session &session, OrderId order) const;
    /// Mails of orders that did not go out.
    Result<std::vector<OutboxItem>> stuck(const Session &session) const;

private:
    static Result<SupplierOrder> found(Tx &tx, OrderId order);
    static QString addressOf(Tx &tx, SupplierId supplier);
    static Result<> check(Tx &tx, const OrderMail &mail, const std::vector<MailAttachment> &files);

    Database &m_db;
};

} // namespace cabas
