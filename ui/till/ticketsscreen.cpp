// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/ticketsscreen.h"

#include "core/base/text.h"
#include "ui/till/paperslip.h"
#include "ui/till/pickpanel.h"
#include "ui/till/ticketgiving.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int paperWidth = 456;
constexpr int shownAtMost = 200;

} // namespace

TicketsScreen::TicketsScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"ticketsScreen"_qs);
    m_giving = new TicketGiving(desk(), this);
    auto *bar = new TillBar(work, tr("Back to the till"), tr("Tickets"));
    bar->setDocument(work.till());
    m_list = new PickPanel(tr("Tickets since the opening"), tr("Scan a ticket, or its number"),
                           [this](const QString &typed) { return rowsFor(typed); });
    m_list->setObjectName(u"tickets"_qs);
    m_list->setClickPicks(false);
    m_list->model()->setHeads(tr("Ticket"), tr("State"), tr("Amount"));
    m_list->setColumns(128, 112);
    m_list->setEmptyWords(tr("No ticket since the opening. Type the number of an older one."),
                          tr("Not since the opening. Enter looks among older tickets."));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_list, 1);
    QWidget *right = makeSlip();
    growWidth(right, paperWidth);
    columns->addWidget(right);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_list);
    connect(bar, &TaskBar::back, this, &TicketsScreen::stepBack);
    connect(m_list, &TillPanel::closed, this, &TicketsScreen::stepBack);
    connect(m_list, &PickPanel::looked, this, &TicketsScreen::look);
    connect(m_list, &PickPanel::submitted, this, &TicketsScreen::look);
    connect(m_list, &PickPanel::picked, this, [this](const QString &name) {
        look(name);
        refund();
    });
}

QWidget *TicketsScreen::makeSlip()
{
    auto *place = new QWidget;
    m_slip = new PaperSlip;
    m_slip->setObjectName(u"slip"_qs);
    m_slip->hide();
    m_paper = new QScrollArea;
    m_paper->setWidget(m_slip);
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setFrameShape(QFrame::NoFrame);
    m_paper->setAccessibleName(tr("The ticket as printed"));
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_refund = new KeyButton(tr("Refund this ticket"), KeyButton::Role::Primary);
    m_refund->setObjectName(u"refundTicket"_qs);
    m_refund->setSize(KeyButton::Size::Primary);
    m_refund->setSpread(true);
    m_refund->setKey(Qt::Key_F12);
    m_refund->setEnabled(false);
    m_correct = new KeyButton(tr("Correct this ticket"));
    m_correct->setObjectName(u"correctTicket"_qs);
    m_correct->setSize(KeyButton::Size::Counter);
    m_correct->setSpread(true);
    m_correct->setKey(Qt::Key_F7);
    m_correct->setEnabled(false);
    m_told = makeWrapped(QString(), TextSize::CounterRow);
    m_told->setObjectName(u"told"_qs);
    m_told->hide();
    m_print = new KeyButton(tr("Print this ticket"));
    m_print->setObjectName(u"printTicket"_qs);
    m_print->setIconName(u"printer"_qs);
    m_print->setSize(KeyButton::Size::Counter);
    m_print->setKey(Qt::Key_F8);
    m_print->setEnabled(false);
    auto *reading = new KeyButton(tr("Reading X"));
    reading->setObjectName(u"printReading"_qs);
    reading->setSize(KeyButton::Size::Counter);
    reading->setKey(Qt::Key_F9);
    if (!desk().may(Permission::CloseTill))
        reading->hide();
    auto *papers = new QHBoxLayout;
    papers->setSpacing(Theme::space(3));
    papers->addWidget(m_print, 1);
    papers->addWidget(reading);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_paper, 1);
    column->addWidget(m_problem);
    column->addWidget(m_told);
    column->addLayout(papers);
    column->addWidget(m_correct);
    column->addWidget(m_refund);
    connect(m_correct, &KeyButton::clicked, this,
            [this] { work().go(TillStep::Correction, m_shown); });
    connect(m_print, &KeyButton::clicked, this,
            [this] { m_giving->print(m_shown, work().till()); });
    connect(reading, &KeyButton::clicked, this, [this] { m_giving->printReading(work().till()); });
    connect(m_giving, &TicketGiving::told, this, [this](Kind, const QString &words) {
        m_told->setText(words);
        m_told->show();
    });
    connect(m_refund, &KeyButton::clicked, this, &TicketsScreen::refund);
    return place;
}

std::vector<PickRow> TicketsScreen::rowsFor(const QString &typed) const
{
    std::vector<PickRow> rows;
    const auto tickets =
        SaleService(desk().db()).tickets(desk().session(), work().till(), shownAtMost);
    if (!tickets)
        return rows;
    const QLocale locale;
    for (const TicketSummary &ticket : *tickets) {
        if (!ticket.name.contains(typed, Qt::CaseInsensitive))
            continue;
        PickRow row{
            ticket.name, ticket.name,  ticket.localAt.mid(11, 5), moneyText(ticket.total, locale),
            {},          Kind::Neutral};
        if (ticket.kind == TicketKind::Refund) {
            row.chip = tr("Refund");
            row.kind = Kind::Warning;
        }
        rows.push_back(row);
    }
    return rows;
}

void TicketsScreen::begin(const QVariant &)
{
    m_list->refresh();
    m_list->takeFocus();
}

void TicketsScreen::look(const QString &name)
{
    const Result<SoldTicket> sold = SaleService(desk().db()).ticket(desk().session(), name);
    m_problem->setVisible(!sold.ok());
    m_slip->setVisible(sold.ok());
    m_shown = sold ? sold->ticket.name : QString();
    const bool isSale = sold && sold->ticket.kind == TicketKind::Sale;
    m_refund->setEnabled(isSale);
    m_correct->setEnabled(isSale);
    m_print->setEnabled(sold.ok());
    m_told->hide();
    if (sold)
        m_slip->show(TillWords::slip(desk(), *sold));
    else
        m_problem->setText(sold.failure().message);
}

void TicketsScreen::refund()
{
    if (m_refund->isEnabled())
        work().go(TillStep::Refund, m_shown);
}

bool TicketsScreen::scanned(const QString &code)
{
    look(code);
    desk().sound(m_shown.isEmpty() ? ScanSound::Sound::Unknown : ScanSound::Sound::Success);
    return true;
}

void TicketsScreen::stepBack()
{
    work().go(TillStep::Sale);
}

} // namespace cabas::ui
