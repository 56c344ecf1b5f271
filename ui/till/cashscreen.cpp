// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/cashscreen.h"

#include "core/base/text.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/paperslip.h"
#include "ui/till/tillbar.h"
#include "ui/till/tilltermspanel.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 376;
constexpr int takeOut = 1;

} // namespace

CashScreen::CashScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"cashScreen"_qs);
    auto *bar = new TillBar(work, tr("Back to the till"), tr("Cash in or out"));
    bar->setDocument(work.till());
    m_stack = new QStackedWidget;
    m_form = makeForm();
    m_stack->addWidget(m_form);
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
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_amount);
    connect(bar, &TaskBar::back, this, &CashScreen::stepBack);
}

QWidget *CashScreen::makeForm()
{
    auto *card = new Card;
    m_way = new SegmentedControl;
    m_way->setCounter(true);
    m_way->addSegment(tr("Put in"));
    m_way->addSegment(tr("Take out"));
    m_way->setCurrent(takeOut);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"amount"_qs);
    m_amountField = new Field(tr("Amount"), m_amount);
    m_amountField->setCounter(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_qs);
    m_reasonField = new Field(tr("Reason"), m_reason);
    m_reasonField->setCounter(true);
    m_reasonField->setNote(tr("It stands in the books: no name of a person."));
    m_bag = new QLineEdit;
    m_bag->setObjectName(u"bag"_qs);
    m_bagField = new Field(tr("Number of the sealed bag, if there is one"), m_bag);
    m_bagField->setCounter(true);
    m_bagField->setNoteReserved(false);
    auto *drawer = new KeyButton(tr("Reading and hand-over"));
    drawer->setObjectName(u"drawerPage"_qs);
    drawer->setSize(KeyButton::Size::Counter);
    drawer->setKey(Qt::Key_F6);
    connect(drawer, &KeyButton::clicked, this, [this] { work().go(TillStep::Drawer); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_way);
    row->addStretch(1);
    auto *terms = new KeyButton(tr("Settings"));
    terms->setObjectName(u"termsPage"_qs);
    terms->setIconName(u"sliders-horizontal"_qs);
    terms->setSize(KeyButton::Size::Counter);
    terms->setKey(Qt::Key_F8);
    if (!desk().may(Permission::ManageShop))
        terms->hide();
    connect(terms, &KeyButton::clicked, this, &CashScreen::showTerms);
    row->addWidget(terms);
    row->addWidget(drawer);
    card->body()->setSpacing(Theme::space(3));
    card->body()->addLayout(row);
    card->body()->addWidget(m_amountField);
    card->body()->addWidget(m_reasonField);
    card->body()->addWidget(makeReasons());
    card->body()->addWidget(m_bagField);
    card->body()->addStretch(1);
    connect(m_way, &SegmentedControl::currentChanged, this, &CashScreen::show);
    connect(m_amount, &FigureEdit::figureChanged, this, &CashScreen::show);
    connect(m_amount, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CashScreen::submit);
    return card;
}

QWidget *CashScreen::makeReasons()
{
    auto *usual = new QWidget;
    auto *row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (const QString &reason :
         {tr("To the safe"), tr("Coins for change"), tr("Small purchase")}) {
        auto *button = new KeyButton(reason);
        button->setSize(KeyButton::Size::Counter);
        connect(button, &KeyButton::clicked, this, [this, reason] {
            m_reason->setText(reason);
            m_reason->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return usual;
}

QWidget *CashScreen::makeSide()
{
    auto *place = new QWidget;
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_submit = new KeyButton(QString(), KeyButton::Role::Primary);
    m_submit->setObjectName(u"moveCash"_qs);
    m_submit->setSize(KeyButton::Size::Primary);
    m_submit->setSpread(true);
    m_submit->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_total);
    column->addStretch(1);
    column->addWidget(m_submit);
    connect(m_submit, &KeyButton::clicked, this, &CashScreen::submit);
    return place;
}

void CashScreen::begin(const QVariant &)
{
    show();
    m_amount->setFocus();
}

void CashScreen::show()
{
    const bool isOut = m_way->current() == takeOut;
    m_total->setCaption(isOut ? tr("Out of the drawer") : tr("Into the drawer"));
    m_total->setAmount(m_amount->value().value_or(Money()));
    m_submit->setText(isOut ? tr("Take out") : tr("Put in"));
    m_bagField->setVisible(isOut);
}

void CashScreen::submit()
{
    if (m_slip != nullptr) {
        work().go(TillStep::Sale);
        return;
    }
    const std::optional<Money> amount = m_amount->value();
    const bool isAmount = amount && *amount > Money();
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_amountField->setError(isAmount ? QString() : tr("Type an amount above 0."));
    m_reasonField->setError(hasReason ? QString() : tr("Give the reason, or press one below."));
    if (!isAmount)
        m_amount->setFocus();
    else if (!hasReason)
        m_reason->setFocus();
    else if (!desk().may(Permission::MoveCash))
        askApproval();
    else
        post(desk().session());
}

void CashScreen::askApproval()
{
    if (m_panel != nullptr)
        return;
    auto *panel = new ApprovalPanel(desk(), Permission::MoveCash,
                                    tr("A coordinator allows cash to be moved."));
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    connect(panel, &TillPanel::closed, this, &CashScreen::stepBack);
    connect(panel, &ApprovalPanel::approved, this, [this](const Session &session) {
        stepBack();
        post(session);
    });
    panel->takeFocus();
}

void CashScreen::showTerms()
{
    if (m_panel != nullptr)
        return;
    auto *panel = new TillTermsPanel(desk(), work().till());
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    m_submit->setEnabled(false);
    connect(panel, &TillPanel::closed, this, &CashScreen::stepBack);
    connect(panel, &TillTermsPanel::saved, this, [this] {
        desk().toast(tr("Settings saved. They hold from the next ticket on."));
        stepBack();
    });
    panel->takeFocus();
}

void CashScreen::post(const Session &session)
{
    const Money amount = *m_amount->value();
    m_submit->setEnabled(false);
    desk().run(
        this,
        [service = work().tillService(), session, till = work().till(),
         signedAmount = m_way->current() == takeOut ? -amount : amount, reason = m_reason->text(),
         bag = m_way->current() == takeOut ? m_bag->text() : QString()]() mutable {
            return service.moveCash(session, till, signedAmount, reason, bag);
        },
        [this](const Result<CashMove> &move) { moved(move); });
}

void CashScreen::moved(const Result<CashMove> &move)
{
    m_submit->setEnabled(true);
    if (!move) {
        m_amountField->setError(move.failure().message);
        m_amount->setFocus();
        return;
    }
    const QString amount = moneyText(abs(move->amount), QLocale());
    desk().toast(move->amount.isNegative() ? tr("%1 taken out of the drawer").arg(amount)
                                           : tr("%1 put into the drawer").arg(amount));
    if (move->bag.isEmpty())
        work().go(TillStep::Sale);
    else
        showSlip(*move);
}

void CashScreen::showSlip(const CashMove &move)
{
    m_slip = new PaperSlip;
    m_slip->setObjectName(u"bagSlip"_qs);
    m_slip->setAccessibleName(tr("Slip of the sealed bag"));
    m_slip->show(TillWords::bagSlip(desk(), work().till(), move));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_slip);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(m_slip->accessibleName());
    m_stack->addWidget(scroll);
    m_stack->setCurrentWidget(scroll);
    m_submit->setText(tr("Done"));
    m_submit->setFocus();
}

bool CashScreen::scanned(const QString &code)
{
    work().go(TillStep::Sale, code);
    return true;
}

void CashScreen::stepBack()
{
    if (m_panel == nullptr) {
        work().go(TillStep::Sale);
        return;
    }
    m_stack->setCurrentWidget(m_form);
    m_submit->setEnabled(true);
    m_panel->deleteLater();
    m_panel = nullptr;
    m_amount->setFocus();
}

} // namespace cabas::ui
