// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paidscreen.h"

#include "core/base/text.h"
#include "core/till/tillpaperservice.h"
#include "ui/till/changecard.h"
#include "ui/till/mailpanel.h"
#include "ui/till/outboxworker.h"
#include "ui/till/paperslip.h"
#include "ui/till/ticketgiving.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 456;

} // namespace

PaidScreen::PaidScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"paidScreen"_qs);
    const SoldTicket &sold = *work.lastSold();
    auto *bar = new TillBar(work, tr("Next customer"), tr("Paid"));
    bar->setDocument(tr("Ticket %1").arg(sold.ticket.name));
    m_giving = new TicketGiving(desk(), this);
    m_facts = makeFacts(sold);
    m_slip = makeSlip(sold);
    m_mail = makeMail();
    m_slip->hide();
    m_mail->hide();
    QWidget *next = makeNext(sold);
    growWidth(next, sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_facts, 1);
    columns->addWidget(m_slip, 1);
    columns->addWidget(m_mail, 1);
    columns->addWidget(next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_next);
    auto *other = new QShortcut(QKeySequence(Qt::Key_F12), this);
    other->setAutoRepeat(false);
    connect(other, &QShortcut::activated, this, &PaidScreen::goOn);
    connect(bar, &TaskBar::back, this, &PaidScreen::stepBack);
    connect(m_giving, &TicketGiving::told, this, [this](Kind kind, const QString &words) {
        m_told->setKind(kind);
        m_told->setText(words);
        m_told->show();
        lookAt(m_facts);
    });
}

QWidget *PaidScreen::makeFacts(const SoldTicket &sold)
{
    const QLocale locale;
    const Ticket &ticket = sold.ticket;
    auto *place = new QWidget;
    auto *done = new Band(Kind::Success);
    done->setTwoLines(true);
    done->setText(tr("The sale is in the file."),
                  tr("%n article line(s), %1", nullptr, int(ticket.lines.size()))
                      .arg(moneyText(ticket.total, locale)));
    auto *card = new Card;
    auto *sums = new SumLines;
    for (const Payment &payment : ticket.payments)
        sums->addLine(TillWords::means(payment.means), moneyText(payment.tendered, locale));
    if (!ticket.change.isZero())
        sums->addLine(tr("Given back"), moneyText(-ticket.change, locale));
    sums->addResult(tr("Total of the ticket"), moneyText(ticket.total, locale));
    card->body()->addWidget(sums);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(done);
    for (const Warning &warning : sold.warnings) {
        auto *band = new Band(Kind::Warning);
        band->setText(warning.message);
        column->addWidget(band);
    }
    column->addWidget(card);
    m_told = new Band(Kind::Info);
    m_told->setObjectName(u"told"_qs);
    m_told->setTwoLines(true);
    m_told->hide();
    column->addWidget(m_told);
    column->addStretch(1);
    auto *notice = makeWrapped(tr("Except where the law says otherwise, a ticket is printed and "
                                  "given only to those who ask for it."),
                               TextSize::Body, Token::TextMuted);
    notice->setObjectName(u"notice"_qs);
    column->addWidget(notice);
    return place;
}

MailPanel *PaidScreen::makeMail()
{
    auto *panel = new MailPanel;
    connect(panel, &TillPanel::closed, this, &PaidScreen::stepBack);
    connect(panel, &MailPanel::submitted, this, [this](const QString &address) {
        lookAt(m_facts);
        m_giving->mail(work().lastSold()->ticket.name, address);
    });
    return panel;
}

/// The ways of a ticket to the customer, side by side.
QBoxLayout *PaidScreen::makeGiving()
{
    auto *print = new KeyButton(tr("Print"));
    print->setObjectName(u"printTicket"_qs);
    print->setIconName(u"printer"_qs);
    print->setSize(KeyButton::Size::Counter);
    print->setKey(Qt::Key_F8);
    auto *mail = new KeyButton(tr("Mail"));
    mail->setObjectName(u"mailTicket"_qs);
    mail->setIconName(u"mail"_qs);
    mail->setSize(KeyButton::Size::Counter);
    mail->setKey(Qt::Key_F9);
    if (!m_giving->mayMail())
        mail->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(print, 1);
    row->addWidget(mail, 1);
    connect(print, &KeyButton::clicked, this,
            [this] { m_giving->print(work().lastSold()->ticket.name, work().till()); });
    connect(mail, &KeyButton::clicked, this, &PaidScreen::askAddress);
    return row;
}

QWidget *PaidScreen::makeSlip(const SoldTicket &sold)
{
    auto *scroll = new QScrollArea;
    auto *slip = new PaperSlip;
    slip->setObjectName(u"slip"_qs);
    slip->show(TillWords::slip(desk(), sold));
    scroll->setWidget(slip);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Ticket %1").arg(sold.ticket.name));
    return scroll;
}

QWidget *PaidScreen::makeNext(const SoldTicket &sold)
{
    const Ticket &ticket = sold.ticket;
    const Money change = ticket.total.isNegative() ? -ticket.total : ticket.change;
    auto *place = new QWidget;
    auto *big = new BigAmount;
    big->setObjectName(u"change"_qs);
    big->setCaption(change.isZero() ? tr("Nothing to give back") : tr("To give back"));
    big->setAmount(change);
    auto *pieces = new ChangeCard;
    m_show = new KeyButton(tr("Show the ticket"));
    m_show->setObjectName(u"showTicket"_qs);
    m_show->setIconName(u"receipt-text"_qs);
    m_show->setSize(KeyButton::Size::Counter);
    m_show->setKey(Qt::Key_F10);
    m_next = new KeyButton(tr("Next customer"), KeyButton::Role::Primary);
    m_next->setObjectName(u"next"_qs);
    m_next->setSize(KeyButton::Size::PrimaryTall);
    m_next->setSpread(true);
    m_next->setKey(Qt::Key_Return);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(big);
    column->addWidget(pieces);
    pieces->show(change);
    column->addStretch(1);
    column->addLayout(makeGiving());
    column->addWidget(m_show);
    column->addWidget(m_next);
    connect(m_show, &KeyButton::clicked, this, &PaidScreen::toggleSlip);
    connect(m_next, &KeyButton::clicked, this, &PaidScreen::goOn);
    return place;
}

void PaidScreen::begin(const QVariant &)
{
    m_next->setFocus();
    openDrawer();
}

void PaidScreen::openDrawer() const
{
    const std::vector<Payment> &payments = work().lastSold()->ticket.payments;
    const bool isCash = std::any_of(payments.begin(), payments.end(), [](const Payment &payment) {
        return payment.means == TillMeans::Cash;
    });
    if (isCash)
        OutboxWorker::of(desk()).openDrawer(work().till());
}

void PaidScreen::lookAt(QWidget *part)
{
    for (QWidget *each : {m_facts, m_slip, static_cast<QWidget *>(m_mail)})
        each->setVisible(each == part);
    m_show->setText(part == m_slip ? tr("Put the ticket away") : tr("Show the ticket"));
    // Its Enter belongs to the address while one is typed.
    m_next->setEnabled(part != m_mail);
    if (part != m_mail)
        m_next->setFocus();
}

void PaidScreen::toggleSlip()
{
    lookAt(m_slip->isVisible() ? m_facts : m_slip);
}

void PaidScreen::askAddress()
{
    const auto known = TillPaperService(desk().db())
                           .memberAddress(desk().session(), work().lastSold()->ticket.name);
    m_mail->setAddress(known ? *known : QString());
    lookAt(m_mail);
    m_mail->takeFocus();
}

bool PaidScreen::scanned(const QString &code)
{
    work().go(TillStep::Sale, code);
    return true;
}

void PaidScreen::goOn()
{
    work().go(TillStep::Sale);
}

void PaidScreen::stepBack()
{
    if (m_mail->isVisible())
        lookAt(m_facts);
    else
        goOn();
}

} // namespace cabas::ui
