// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paidscreen.h"

#include "core/base/text.h"
#include "ui/till/changecard.h"
#include "ui/till/paperslip.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

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
    m_facts = makeFacts(sold);
    m_slip = makeSlip(sold);
    m_slip->hide();
    QWidget *next = makeNext(sold);
    next->setFixedWidth(sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_facts, 1);
    columns->addWidget(m_slip, 1);
    columns->addWidget(next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_next);
    auto *other = new QShortcut(QKeySequence(Qt::Key_F12), this);
    other->setAutoRepeat(false);
    connect(other, &QShortcut::activated, this, &PaidScreen::stepBack);
    connect(bar, &TaskBar::back, this, &PaidScreen::stepBack);
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
    column->addStretch(1);
    return place;
}

QWidget *PaidScreen::makeSlip(const SoldTicket &sold)
{
    auto *scroll = new QScrollArea;
    auto *slip = new PaperSlip;
    slip->setObjectName(u"slip"_qs);
    slip->show(TillWords::slip(desk(), work().till(), sold));
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
    column->addWidget(m_show);
    column->addWidget(m_next);
    connect(m_show, &KeyButton::clicked, this, &PaidScreen::toggleSlip);
    connect(m_next, &KeyButton::clicked, this, &PaidScreen::stepBack);
    return place;
}

void PaidScreen::begin(const QVariant &)
{
    m_next->setFocus();
}

void PaidScreen::toggleSlip()
{
    const bool isShown = m_slip->isVisible();
    m_slip->setVisible(!isShown);
    m_facts->setVisible(isShown);
    m_show->setText(isShown ? tr("Show the ticket") : tr("Put the ticket away"));
}

bool PaidScreen::scanned(const QString &code)
{
    work().go(TillStep::Sale, code);
    return true;
}

void PaidScreen::stepBack()
{
    work().go(TillStep::Sale);
}

} // namespace cabas::ui
