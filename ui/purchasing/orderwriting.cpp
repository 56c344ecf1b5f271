// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderpage.h"

#include "core/purchasing/orderrules.h"
#include "ui/purchasing/ordermailer.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <utility>

namespace cabas::ui {

namespace {

/// The answers to how an order is sent, in their order.
constexpr int asSent = 0;
constexpr int byMail = 1;

} // namespace

SupplierOrder OrderPage::written() const
{
    SupplierOrder order = m_order;
    order.supplier = SupplierId(m_supplier->currentData().toLongLong());
    order.number = m_number->text();
    order.expectedOn = m_expected->date();
    order.remark = m_remark->text();
    order.keepOpen = m_keepOpen->isChecked();
    return order;
}

void OrderPage::changed()
{
    if (m_isFilling)
        return;
    m_file->setEnabled(m_supplier->currentData().toLongLong() > 0);
    m_propose->setEnabled(m_file->isEnabled());
    const SupplierOrder order = written();
    const bool isNothing = m_order.id.value() == 0 && order.lines.empty();
    if (order.supplier.value() == 0 || isNothing)
        return;
    m_isChanged = true;
    if (!m_isSaving)
        save();
}

void OrderPage::save()
{
    m_isSaving = true;
    m_isChanged = false;
    m_state->setState(tr("saving…"), Kind::Neutral);
    const SupplierOrder sent = written();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), sent, base = m_base] {
            OrderService orders(db);
            return sent.id.value() == 0 ? orders.add(session, sent)
                                        : orders.update(session, sent, base);
        },
        [this, sent](const Result<SupplierOrder> &order) { saved(order, sent); });
}

/// Somebody else wrote the order too: their lines stand here as well, and what was typed since.
void OrderPage::takeOthers(const SupplierOrder &order, const SupplierOrder &sent)
{
    m_order = OrderRules::joined(sent, written(), order);
    m_isFilling = true;
    m_number->setText(m_order.number);
    m_remark->setText(m_order.remark);
    m_keepOpen->setChecked(m_order.keepOpen);
    if (m_order.expectedOn)
        m_expected->setDate(*m_order.expectedOn);
    m_isFilling = false;
    m_bands->settleAll();
    m_bands->post(
        {Kind::Info, tr("Somebody else writes this order too."), tr("Both changes are kept.")});
}

void OrderPage::saved(const Result<SupplierOrder> &order, const SupplierOrder &sent)
{
    m_isSaving = false;
    for (Field *field : {m_supplierField, m_numberField, m_expectedField})
        field->setError({});
    if (!order) {
        m_isToSend = false;
        m_isToJoin = false;
        m_state->setState(tr("not saved"), Kind::Danger);
        told(order.failure());
        return;
    }
    m_base = *order;
    if (sent.id.value() > 0 && order->revision > sent.revision + 1)
        takeOthers(*order, sent);
    // What was typed meanwhile stands: only what the file gave is taken over.
    m_order.id = order->id;
    m_order.number = order->number;
    m_order.revision = order->revision;
    m_order.orderedOn = order->orderedOn;
    if (m_number->text().trimmed().isEmpty())
        m_number->setText(order->number);
    if (m_isChanged) {
        save();
        return;
    }
    m_order = *order;
    fill();
    if (std::exchange(m_isToJoin, false))
        joinMembers();
    else if (std::exchange(m_isToSend, false))
        send();
}

void OrderPage::told(const Failure &failure)
{
    if (failure.code == u"number_taken" || failure.code == u"number")
        m_numberField->refuse(failure.message);
    else if (failure.code == u"expected")
        m_expectedField->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

void OrderPage::chooseFile()
{
    const std::optional<QString> path = Ask::fileToOpen(
        this, tr("Lines from a file"),
        tr("Orders and lists (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;All files (*)"));
    if (path)
        m_worker.run(
            this, [path = *path] { return DeliveryDocument::readFile(path); },
            [this](const Result<DeliveryDocument> &document) { takeFile(document); });
}

void OrderPage::takeFile(const Result<DeliveryDocument> &document)
{
    m_bands->settleAll();
    if (!document) {
        Ask::tellRefusal(this, document.failure());
        return;
    }
    const auto read =
        OrderService(desk().db())
            .check(desk().session(), SupplierId(m_supplier->currentData().toLongLong()), *document);
    if (!read) {
        Ask::tellRefusal(this, read.failure());
        return;
    }
    std::vector<Warning> left = document->note.refused;
    left.insert(left.end(), read->warnings.begin(), read->warnings.end());
    if (!left.empty())
        m_bands->post({Kind::Warning,
                       tr("%n line(s) of the file were not taken.", nullptr, int(left.size())),
                       left.front().message});
    m_order.documentName = document->name;
    for (const OrderLine &line : OrderRules::merged(read->order.lines))
        entered(line);
}

void OrderPage::send()
{
    if (m_isSaving || m_isChanged) {
        m_isToSend = true;
        return;
    }
    if (m_order.id.value() == 0)
        return;
    const int way = Ask::choose(
        this, tr("Send order %1?").arg(m_order.number),
        tr("Its lines can no longer change then: they are what %1 is told. Mark it as sent where "
           "it is printed or told by phone.")
            .arg(m_supplier->currentText()),
        {tr("Mark as sent"), tr("Send it by mail…"), tr("Not yet")});
    if (way == byMail) {
        m_mailer->showOrder(m_order);
        m_mailer->write();
    }
    if (way != asSent)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_order.id] {
            return OrderService(db).send(session, id);
        },
        [this](const Result<SupplierOrder> &order) {
            if (!order) {
                Ask::tellRefusal(this, order.failure());
                return;
            }
            desk().toast(tr("Order %1 is sent.").arg(order->number));
            desk().go(u"orders"_qs, order->id.value());
        });
}

} // namespace cabas::ui
