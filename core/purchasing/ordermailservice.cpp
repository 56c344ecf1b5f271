// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/ordermailservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/access/trainingmarkstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/outbox/mailserverstore.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/suppliersheetstore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

bool isForOrders(const SupplierContact &contact)
{
    const QString role = fold(contact.role);
    return role.contains(u"order"_qs) || role.contains(u"command"_qs);
}

} // namespace

Result<SupplierOrder> OrderMailService::found(Tx &tx, OrderId order)
{
    if (const auto found = OrderStore::find(tx, order))
        return *found;
    return notFound(tr("This order no longer exists."), u"unknown_order"_qs);
}

QString OrderMailService::addressOf(Tx &tx, SupplierId supplier)
{
    QString first;
    for (const SupplierContact &contact : SupplierSheetStore::of(tx, supplier).contacts) {
        if (contact.email.isEmpty())
            continue;
        if (isForOrders(contact))
            return contact.email;
        if (first.isEmpty())
            first = contact.email;
    }
    if (!first.isEmpty())
        return first;
    const auto known = SupplierStore::find(tx, supplier);
    return known ? known->email : QString();
}

Result<OrderMail> OrderMailService::draft(const Session &session, OrderId order) const
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.read([&](Tx &tx) -> Result<OrderMail> {
        CABAS_LET(wanted, found(tx, order));
        const QString shop = ShopStore::read(tx).name;
        QStringList lines{tr("Hello,"), {}};
        lines += wanted.expectedOn
                     ? tr("Here is our order %1, wanted for %2: as a document to read, and as a "
                          "table for your program.")
                           .arg(wanted.number, dateText(*wanted.expectedOn))
                     : tr("Here is our order %1: as a document to read, and as a table for your "
                          "program.")
                           .arg(wanted.number);
        if (!wanted.remark.isEmpty())
            lines << QString() << wanted.remark;
        lines << QString()
              << tr("Please tell us that you have it, and what will be missing, by answering this "
                    "mail.")
              << QString() << tr("Thank you,") << shop;
        return OrderMail{addressOf(tx, wanted.supplier),
                         tr("Order %1 – %2").arg(wanted.number, shop), lines.join(u'\n')};
    });
}

Result<> OrderMailService::check(Tx &tx, const OrderMail &mail,
                                 const std::vector<MailAttachment> &files)
{
    if (TrainingMarkStore::isTraining(tx))
        return refused(tr("This is the shop to practise in: no supplier is written to from here. "
                          "Mark the order as sent."),
                       u"training"_qs);
    CABAS_TRY(OutboxRules::checkAddress(mail.to));
    if (cleaned(mail.subject).isEmpty() || mail.text.trimmed().isEmpty() ||
        mail.text.size() > longestText)
        return refused(
            tr("A mail needs a subject and a few words, %1 characters at most.").arg(longestText),
            u"text"_qs);
    qsizetype bytes = 0;
    for (const MailAttachment &file : files)
        bytes += file.bytes.size();
    if (bytes > mostBytes)
        return refused(tr("The files of this order are too large for a mail: send the PDF alone, "
                          "by hand."),
                       u"too_large"_qs);
    if (!MailServerStore::read(tx).isSet())
        return refused(tr("The shop has no mail server yet: whoever looks after it sets one on the "
                          "page “Devices”. Until then print the order or export it, and mark it as "
                          "sent."),
                       u"no_server"_qs);
    return Ok{};
}

Result<OutboxItem> OrderMailService::queue(const Session &session, OrderId id,
                                           const OrderMail &mail,
                                           const std::vector<MailAttachment> &files)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<OutboxItem> {
        CABAS_LET(order, found(tx, id));
        if (order.state == OrderState::Draft) {
            CABAS_TRY(OrderService(m_db).send(session, id)); // within this transaction
        } else if (order.state != OrderState::Sent) {
            return refused(tr("Order %1 is no longer awaited: nobody is to be written about it.")
                               .arg(order.number),
                           u"state"_qs);
        }
        OrderMail clean = mail;
        clean.to = mail.to.trimmed();
        CABAS_TRY(check(tx, clean, files));
        OutboxDraft draft;
        draft.kind = OutboxKind::Mail;
        draft.target = clean.to;
        draft.title = tr("Order %1 to %2").arg(order.number, order.supplierName);
        draft.subjectKind = OutboxRules::orderKind();
        draft.subjectId = id.value();
        const QJsonObject payload{{u"from_name"_qs, ShopStore::read(tx).name},
                                  {u"subject"_qs, cleaned(clean.subject)},
                                  {u"greeting"_qs, clean.text.trimmed()},
                                  {u"files"_qs, MailAttachment::toJson(files)}};
        draft.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
        const OutboxId item = OutboxStore::add(tx, session, draft);
        tx.touch(Topic::Deliveries);
        AuditStore::record(tx, session, "order.mail", u"order"_qs, id.value(),
                           {{u"number"_qs, order.number}, {u"outbox"_qs, item.value()}});
        return *OutboxStore::find(tx, item);
    });
}

Result<std::optional<OutboxItem>> OrderMailService::last(const Session &session,
                                                         OrderId order) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read(
        [&](Tx &tx) { return OutboxStore::lastOf(tx, OutboxRules::orderKind(), order.value()); });
}

Result<std::vector<OutboxItem>> OrderMailService::stuck(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        std::vector<OutboxItem> items = OutboxStore::open(tx);
        std::erase_if(items, [](const OutboxItem &item) {
            return item.draft.subjectKind != OutboxRules::orderKind() ||
                   item.state != OutboxState::Failed;
        });
        return items;
    });
}

} // namespace cabas
