// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/outboxworker.h"

#include "core/outbox/mailchild.h"
#include "core/outbox/mailmessage.h"
#include "core/outbox/mailsecret.h"
#include "core/outbox/printport.h"
#include "ui/printing/slippaper.h"
#include "ui/till/tillprinters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

namespace cabas::ui {

namespace {

constexpr int mailsEveryMs = 60'000;

QJsonObject payloadOf(const OutboxItem &item)
{
    return QJsonDocument::fromJson(item.draft.payload.toUtf8()).object();
}

Slip slipOf(const OutboxItem &item)
{
    return Slip::fromJson(payloadOf(item).value(u"slip"_qs).toArray());
}

Result<> printOn(const PrinterSetup &setup, const QString &title, const Slip &slip)
{
    switch (setup.kind) {
    case PrinterSetup::Kind::Network:
    case PrinterSetup::Kind::Device:
        return PrintPort::send(setup, SlipEscPos::bytes(slip, setup.paper));
    case PrinterSetup::Kind::System:
        return SlipPaper::print(setup.address, title, slip);
    case PrinterSetup::Kind::PdfFolder:
        return SlipPaper::writeInto(setup.address, title, slip);
    case PrinterSetup::Kind::None:
        break;
    }
    return refused(OutboxWorker::tr("No printer is set for this till on this computer. Choose one "
                                    "on the page “Devices”."),
                   u"no_printer"_qs);
}

Result<> mailTo(const OutboxItem &item, const MailServer &server, const QString &password,
                const QDateTime &now)
{
    if (!server.isSet())
        return refused(OutboxWorker::tr("No mail server is set. Someone who looks after the shop "
                                        "sets it on the page “Devices”."),
                       u"no_server"_qs);
    const QJsonObject payload = payloadOf(item);
    MailMessage message;
    message.from = server.fromAddress;
    message.fromName = payload.value(u"from_name"_qs).toString();
    message.to = item.draft.target;
    message.subject = payload.value(u"subject"_qs).toString();
    message.greeting = payload.value(u"greeting"_qs).toString();
    message.slip = slipOf(item);
    message.files = MailAttachment::fromJson(payload.value(u"files"_qs).toArray());
    message.at = now;
    message.id = QUuid::createUuid().toString(QUuid::Id128);
    return MailChild().send(server, password, item.draft.target, message.bytes());
}

} // namespace

OutboxWorker &OutboxWorker::of(Desk &desk)
{
    auto *worker = desk.findChild<OutboxWorker *>(QString(), Qt::FindDirectChildrenOnly);
    return worker != nullptr ? *worker : *new OutboxWorker(desk);
}

OutboxWorker::OutboxWorker(Desk &desk) : QObject(&desk), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
    m_mails.setInterval(mailsEveryMs);
    connect(&m_mails, &QTimer::timeout, this, &OutboxWorker::sendDueMails);
    m_mails.start();
}

OutboxWorker::~OutboxWorker()
{
    m_pool.waitForDone();
}

QString OutboxWorker::documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

OutboxWay OutboxWorker::usualWay() const
{
    // By value: the way is gone on another thread.
    return [&db = m_desk.db(), session = m_desk.session(), keys = m_desk.shop().keysFolder(),
            uuid = m_desk.shop().profile().uuid](const OutboxItem &item) -> Result<> {
        if (item.draft.kind == OutboxKind::Print)
            return printOn(TillPrinters::of(item.draft.target), item.draft.title, slipOf(item));
        CABAS_LET(server, OutboxService(db).mailServer(session));
        return mailTo(item, server, MailSecret::read(keys, uuid), session.now());
    };
}

void OutboxWorker::send(OutboxId id)
{
    start(id, usualWay());
}

void OutboxWorker::sendAsPdf(OutboxId id)
{
    start(id, [folder = documentsFolder()](const OutboxItem &item) {
        return SlipPaper::writeInto(folder, item.draft.title, slipOf(item));
    });
}

void OutboxWorker::start(OutboxId id, OutboxWay way)
{
    if (!m_underWay.insert(id).second)
        return;
    m_pool.start([this, id, way = std::move(way), &db = m_desk.db(), session = m_desk.session()] {
        const Result<OutboxItem> sent = OutboxService(db).send(session, id, way);
        QMetaObject::invokeMethod(
            this, [this, id, sent] { finish(id, sent); }, Qt::QueuedConnection);
    });
}

void OutboxWorker::finish(OutboxId id, const Result<OutboxItem> &sent)
{
    m_underWay.erase(id);
    tellOpen();
    if (sent)
        Q_EMIT settled(*sent);
}

void OutboxWorker::tellOpen()
{
    const auto open = OutboxService(m_desk.db()).open(m_desk.session());
    m_desk.tellCount(u"outbox"_qs, open ? int(open->size()) : 0);
}

void OutboxWorker::tell(std::function<Result<>()> work, const PrinterSetup &setup)
{
    m_pool.start([this, work = std::move(work), setup] {
        const Result<> done = work();
        QString words = done ? tr("It was sent.") : done.failure().message;
        if (done && setup.isEscPos()) {
            const Result<EscPosStatus> status = PrintPort::ask(setup);
            words = tr("It was sent. %1")
                        .arg(status ? PrintPort::statusText(*status) : status.failure().message);
        }
        QMetaObject::invokeMethod(
            this, [this, isDone = done.ok(), words] { Q_EMIT answered(isDone, words); },
            Qt::QueuedConnection);
    });
}

void OutboxWorker::sendBytes(const PrinterSetup &setup, const QByteArray &bytes)
{
    tell([setup, bytes] { return PrintPort::send(setup, bytes); }, setup);
}

void OutboxWorker::sendSlip(const PrinterSetup &setup, const QString &title, const Slip &slip)
{
    tell([setup, title, slip] { return printOn(setup, title, slip); }, setup);
}

void OutboxWorker::openDrawer(const QString &till)
{
    const PrinterSetup setup = TillPrinters::of(till);
    if (!setup.isEscPos() || !setup.opensDrawer)
        return;
    EscPos drawer(setup.paper.page);
    drawer.openDrawer(setup.pin);
    sendBytes(setup, drawer.bytes());
}

void OutboxWorker::sendDueMails()
{
    const auto mails = OutboxService(m_desk.db()).dueMails(m_desk.session());
    if (!mails)
        return;
    for (const OutboxItem &mail : *mails) {
        if (mail.state == OutboxState::Waiting) {
            send(mail.id);
            continue;
        }
        m_desk.run(
            this,
            [&db = m_desk.db(), session = m_desk.session(), id = mail.id] {
                return OutboxService(db).retry(session, id);
            },
            [this](const Result<OutboxItem> &item) {
                if (item)
                    send(item->id);
            });
    }
}

} // namespace cabas::ui
