// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/refundscreen.h"

#include "core/base/text.h"
#include "core/till/tillrules.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/refundlines.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/till/usualreasons.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 376;

} // namespace

RefundScreen::RefundScreen(TillWork &work, QWidget *parent)
    : TillScreen(work, parent), m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setObjectName(u"refundScreen"_qs);
    m_bar = new TillBar(work, tr("Back to the tickets"), tr("Refund"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeLeft());
    QWidget *side = makeSide();
    growWidth(side, sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_stack, 1);
    columns->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
    connect(m_bar, &TaskBar::back, this, &RefundScreen::stepBack);
}

QWidget *RefundScreen::makeLeft()
{
    auto *card = new Card;
    card->setPadding(0);
    m_all = new KeyButton(tr("Everything"));
    m_all->setObjectName(u"tickAll"_qs);
    m_all->setSize(KeyButton::Size::Counter);
    m_all->setKey(Qt::Key_F9);
    m_all->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    head->addWidget(
        new ElidedLabel(tr("What comes back?"), TextSize::CounterSection, Weight::Strong), 1);
    head->addWidget(m_all);
    m_place = new QVBoxLayout;
    card->body()->setSpacing(0);
    card->body()->addLayout(head);
    card->body()->addWidget(new Hairline(Qt::Horizontal));
    card->body()->addLayout(m_place, 1);
    card->body()->addWidget(new Hairline(Qt::Horizontal));
    card->body()->addLayout(makeUsual());
    connect(m_all, &KeyButton::clicked, this, [this] {
        if (!m_lines)
            return;
        m_lines->tickAll(!m_lines->isAllTicked());
        // What is left to say is why.
        if (m_lines->isAllTicked())
            m_reason->setFocus();
    });
    return card;
}

QLayout *RefundScreen::makeUsual()
{
    auto *usual = new UsualReasons({tr("Damaged"), tr("Wrong article"), tr("Counted twice")});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    row->setSpacing(Theme::space(3));
    row->addWidget(
        makeLabel(tr("Reason"), TextSize::CounterRow, Weight::Regular, Token::TextMuted));
    row->addWidget(usual, 1);
    connect(usual, &UsualReasons::chosen, this,
            [this](const QString &reason) { m_reason->setText(reason); });
    return row;
}

QWidget *RefundScreen::makeSide()
{
    auto *place = new QWidget;
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_submit = new KeyButton(QString(), KeyButton::Role::Primary);
    m_submit->setObjectName(u"giveBack"_qs);
    m_submit->setSize(KeyButton::Size::Primary);
    m_submit->setSpread(true);
    m_submit->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_total);
    addMeans(column);
    addReason(column);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_submit);
    connect(m_submit, &KeyButton::clicked, this, &RefundScreen::submit);
    return place;
}

void RefundScreen::addMeans(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(2));
    int at = 0;
    for (TillMeans means :
         {TillMeans::Cash, TillMeans::Card, TillMeans::Cheque, TillMeans::Account}) {
        auto *button =
            new KeyButton(means == TillMeans::Account ? tr("Account") : TillWords::means(means));
        button->setObjectName(u"means-"_qs + tillMeansName(means));
        button->setIconName(TillWords::meansIcon(means));
        button->setSize(KeyButton::Size::Counter);
        button->setSpread(true);
        button->setCheckable(true);
        button->setKey(QKeySequence(Qt::Key_F2 + at));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this, [this, means] { choose(means); });
        grid->addWidget(button, at / 2, at % 2);
        m_means[means] = button;
        ++at;
    }
    column->addLayout(grid);
}

void RefundScreen::addReason(QVBoxLayout *column)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, in a word or two"));
    m_reason->setProperty("scale", u"counter"_qs);
    Theme::dress(m_reason, TextSize::CounterRow);
    m_restock = new QCheckBox(tr("The goods go back on the shelf"));
    m_restock->setObjectName(u"restock"_qs);
    m_restock->setProperty("scale", u"counter"_qs);
    m_restock->setChecked(true);
    Theme::dress(m_restock, TextSize::CounterRow);
    column->addWidget(m_reason);
    column->addWidget(m_restock);
}

void RefundScreen::begin(const QVariant &about)
{
    m_ticket = about.toString();
    m_bar->setDocument(tr("Ticket %1").arg(m_ticket));
    SaleService sales(desk().db());
    const auto sold = sales.ticket(desk().session(), m_ticket);
    const auto left = sales.refundable(desk().session(), m_ticket);
    if (sold && left)
        fill(*sold, *left);
    else
        tellProblem(sold ? left.failure().message : sold.failure().message);
    choose(sold && !sold->ticket.payments.empty() ? sold->ticket.payments.front().means
                                                  : TillMeans::Cash);
    if (m_lines)
        m_lines->takeFocus();
}

void RefundScreen::fill(const SoldTicket &sold, const std::map<int, Quantity> &left)
{
    m_lines = new RefundLines(sold.ticket, left);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_lines);
    m_lines->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Lines of the ticket"));
    m_place->addWidget(scroll);
    m_means[TillMeans::Account]->setEnabled(sold.ticket.member.has_value());
    connect(m_lines, &RefundLines::changed, this, &RefundScreen::show);
    if (left.empty())
        tellProblem(tr("All of this ticket was refunded before."));
}

void RefundScreen::choose(TillMeans means)
{
    const auto found = m_means.find(means);
    m_chosen = found != m_means.end() && found->second->isEnabled() ? means : TillMeans::Cash;
    for (const auto &[one, button] : m_means)
        button->setChecked(one == m_chosen);
    show();
}

RefundRequest RefundScreen::request() const
{
    return {work().till(),
            m_ticket,
            m_lines ? m_lines->wanted() : std::vector<RefundLine>{},
            m_chosen,
            m_restock->isChecked(),
            m_reason->text(),
            m_key};
}

void RefundScreen::show()
{
    Money total;
    const RefundRequest wanted = request();
    tellProblem(QString());
    if (!wanted.lines.empty()) {
        const auto quoted = SaleService(desk().db()).quoteRefund(desk().session(), wanted);
        if (quoted)
            total = -TillRules::totalOf(*quoted);
        else
            tellProblem(quoted.failure().message);
    }
    m_total->setCaption(tr("To give back"));
    m_total->setAmount(total);
    m_submit->setText(tr("Refund %1").arg(moneyText(total, QLocale())));
    m_submit->setEnabled(!wanted.lines.empty() && m_problem->text().isEmpty());
}

void RefundScreen::submit()
{
    if (m_reason->text().trimmed().isEmpty()) {
        tellProblem(tr("Give the reason: it stands on the ticket."));
        m_reason->setFocus();
    } else if (!desk().may(Permission::Refund)) {
        askApproval();
    } else {
        post(desk().session());
    }
}

void RefundScreen::askApproval()
{
    if (m_panel != nullptr)
        return;
    auto *panel =
        new ApprovalPanel(desk(), Permission::Refund, tr("A coordinator allows a refund."));
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    connect(panel, &TillPanel::closed, this, &RefundScreen::stepBack);
    connect(panel, &ApprovalPanel::approved, this, [this](const Session &session) {
        stepBack();
        post(session);
    });
    panel->takeFocus();
}

void RefundScreen::post(const Session &session)
{
    m_submit->setEnabled(false);
    desk().run(
        this,
        [db = &desk().db(), session, request = request()] {
            return SaleService(*db).refund(session, request);
        },
        [this](const Result<SoldTicket> &sold) { refunded(sold); });
}

void RefundScreen::refunded(const Result<SoldTicket> &sold)
{
    m_submit->setEnabled(true);
    if (!sold) {
        tellProblem(sold.failure().message);
        return;
    }
    work().setLastSold(*sold);
    work().go(TillStep::Paid);
}

void RefundScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool RefundScreen::scanned(const QString &)
{
    tellProblem(tr("Tick the lines that come back. To sell again, go back with Esc."));
    desk().sound(ScanSound::Sound::Warning);
    return true;
}

void RefundScreen::stepBack()
{
    if (m_panel == nullptr) {
        work().go(TillStep::Tickets);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_panel->deleteLater();
    m_panel = nullptr;
}

} // namespace cabas::ui
