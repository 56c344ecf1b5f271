// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/ordermailer.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/reports/orderworkbook.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportpaper.h"
#include "ui/purchasing/ordermailsheet.h"
#include "ui/purchasing/orderrows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"

#include <QFile>
#include <QTemporaryDir>

namespace cabas::ui {

namespace {

constexpr const char *pdfMedia = "application/pdf";
constexpr const char *sheetMedia =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Result<MailAttachment> attached(const QString &path, const QString &name, const char *media)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file.errorString());
    return MailAttachment{name, media, file.readAll()};
}

} // namespace

OrderMailer::OrderMailer(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

std::vector<KeyButton *> OrderMailer::makeButtons()
{
    m_write = new KeyButton(tr("Send it by mail…"), KeyButton::Role::Quiet);
    m_write->setObjectName(u"order-mail"_qs);
    m_write->setIconName(u"mail"_qs);
    m_write->setKey(Qt::Key_F6);
    m_again = new KeyButton(tr("Try the mail again"), KeyButton::Role::Quiet);
    m_again->setObjectName(u"order-mail-again"_qs);
    m_again->setIconName(u"refresh-cw"_qs);
    connect(m_write, &QPushButton::clicked, this, &OrderMailer::write);
    connect(m_again, &QPushButton::clicked, this, &OrderMailer::tryAgain);
    return {m_write, m_again};
}

void OrderMailer::showOrder(const SupplierOrder &order)
{
    m_order = order;
    const auto last = OrderMailService(m_desk.db()).last(m_desk.session(), order.id);
    m_last = last ? *last : std::nullopt;
    if (m_write == nullptr)
        return;
    const bool isLive = order.state == OrderState::Draft || order.state == OrderState::Sent;
    const bool may = m_desk.may(Permission::Order) && isLive && !order.lines.empty();
    m_write->setVisible(may);
    m_again->setVisible(may && m_last && m_last->state == OutboxState::Failed);
}

void OrderMailer::addFacts(FactList &facts) const
{
    if (!m_last)
        return;
    const bool isFailed = m_last->state == OutboxState::Failed;
    QStringList words{OutboxRules::stateTitle(*m_last), m_last->draft.target,
                      dateText(m_desk.session().local(m_last->createdAt).date())};
    facts.addFact(tr("Mail"), words.join(u" · "_qs), isFailed);
    if (isFailed)
        facts.addFact(tr("It did not leave"), m_last->lastError, true);
}

void OrderMailer::write()
{
    const auto mail = OrderMailService(m_desk.db()).draft(m_desk.session(), m_order.id);
    const auto file = SupplierSheetService(m_desk.db()).file(m_desk.session(), m_order.id);
    if (!mail || !file) {
        Ask::tellRefusal(m_page, mail ? file.failure() : mail.failure());
        return;
    }
    const bool isDraft = m_order.state == OrderState::Draft;
    SupplierOrder sent = m_order;
    if (isDraft)
        sent.orderedOn = m_desk.session().today();
    const ReportTable paper = Letterhead::on(
        OrderRows::paper(sent, m_desk.session(), m_desk.shop().profile().name), m_desk);
    OrderMailSheet::ask(m_page, *mail, paper, isDraft,
                        [this, file = *file](const OrderMail &wanted, const ReportTable &wished) {
                            queue(wanted, file, wished);
                        });
}

Result<std::vector<MailAttachment>> OrderMailer::filesOf(const OrderFile &file,
                                                         const ReportTable &paper)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"order.pdf"_qs);
    const QString sheet = folder.filePath(u"order.xlsx"_qs);
    CABAS_TRY(ReportPaper::writePdf(paper, pdf));
    CABAS_TRY(OrderWorkbook::write(file, sheet));
    CABAS_LET(document, attached(pdf, file.name + u".pdf"_qs, pdfMedia));
    CABAS_LET(table, attached(sheet, file.name + u".xlsx"_qs, sheetMedia));
    return std::vector{document, table};
}

void OrderMailer::queue(const OrderMail &mail, const OrderFile &file, const ReportTable &paper)
{
    // Drawn beside the window and the writer: others go on meanwhile.
    m_worker.run(
        this, [file, paper] { return filesOf(file, paper); },
        [this, mail](const Result<std::vector<MailAttachment>> &files) {
            if (files)
                send(mail, *files);
            else
                Ask::tellRefusal(m_page, files.failure());
        });
}

void OrderMailer::send(const OrderMail &mail, const std::vector<MailAttachment> &files)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_order.id, mail, files] {
            return OrderMailService(db).queue(session, id, mail, files);
        },
        [this](const Result<OutboxItem> &item) {
            if (!item) {
                Ask::tellRefusal(m_page, item.failure());
                return;
            }
            m_desk.toast(tr("The order leaves for %1 within a minute.").arg(item->draft.target));
            Q_EMIT changed();
        });
}

void OrderMailer::tryAgain()
{
    if (!m_last)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_last->id] {
            return OutboxService(db).retry(session, id);
        },
        [this](const Result<OutboxItem> &item) {
            if (!item)
                Ask::tellRefusal(m_page, item.failure());
            else
                m_desk.toast(tr("The mail is tried again within a minute."));
            Q_EMIT changed();
        });
}

} // namespace cabas::ui
