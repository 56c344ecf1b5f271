// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salescreen.h"

#include "core/base/text.h"
#include "core/till/saletermsservice.h"
#include "ui/till/basketboard.h"
#include "ui/till/idleboard.h"
#include "ui/till/membercard.h"
#include "ui/till/salebands.h"
#include "ui/till/salepanels.h"
#include "ui/till/tarebar.h"
#include "ui/till/tillbar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scanline.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

/// The right column: a third of a usual window, more of a wide one.
int sideWidth(int width)
{
    if (width < 1200)
        return 376;
    return width < 1600 ? 456 : 720;
}

} // namespace

SaleScreen::SaleScreen(TillWork &work, QWidget *parent)
    : TillScreen(work, parent), m_input(work.desk(), work.basket())
{
    setObjectName(u"saleScreen"_qs);
    m_bar = new TillBar(work, tr("Home"), tr("Till %1").arg(work.till()));
    m_side = new SaleSide(work);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Theme::space(3), Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_line);
    connectInput();
    connectBands();
    connect(m_bar, &TaskBar::back, this, &SaleScreen::stepBack);
    connect(m_side, &SaleSide::pressed, this,
            [this](SaleSide::Key key) { afterSaving([this, key] { press(key); }); });
    connect(m_side, &SaleSide::payWanted, this, [this] { pay(std::nullopt); });
    connect(m_side, &SaleSide::quantityWanted, this, [this](int units) {
        afterSaving([this, units] { setChosenQuantity(Quantity::units(units)); });
    });
    connect(m_side, &SaleSide::touched, this, &SaleScreen::scanned);
    connect(m_side, &SaleSide::resumeWanted, this, [this] { afterSaving([this] { resume(); }); });
    connect(&basket(), &LiveBasket::changed, this, &SaleScreen::showBasket);
    connect(&basket(), &LiveBasket::answered, this, &SaleScreen::answered);
    connect(&basket(), &LiveBasket::refused, this, &SaleScreen::refuse);
}

QWidget *SaleScreen::makeLeft()
{
    auto *left = new QWidget;
    m_member = new MemberCard(desk());
    m_bands = new Bands;
    m_bands->setTwoLines(true);
    m_told = new SaleBands(m_bands, basket(), this);
    m_board = new BasketBoard;
    auto *stack = new QStackedWidget;
    stack->addWidget(m_board);
    m_panels = new SalePanels(desk(), basket(), m_input, stack, this);
    m_line = new ScanLine(u"keyboard"_qs, QString());
    m_line->setObjectName(u"scanLine"_qs);
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_member);
    column->addWidget(m_bands);
    column->addWidget(stack, 1);
    m_tares = new TareBar;
    column->addWidget(m_tares);
    column->addWidget(m_line);
    connect(m_member, &MemberCard::removed, this, [this] {
        if (basket().view().isGuest)
            basket().setGuest(false);
        else
            basket().setMember(QString());
    });
    connect(m_member, &MemberCard::guestWanted, this, [this] { basket().setGuest(true); });
    connect(m_member, &MemberCard::shopperWanted, &basket(), &LiveBasket::setShopper);
    connect(m_tares, &TareBar::chosen, this, [this](Quantity weight) {
        m_line->setText(m_line->text().section(u'-', 0, 0) + u'-' +
                        quantityText(weight, Unit::Piece, QLocale()));
        m_line->setFocus();
    });
    connect(m_board, &BasketBoard::undoWanted, this, [this] { basket().voidLast(); });
    const IdleBoard *idle = m_board->idle();
    connect(idle, &IdleBoard::refundWanted, this, [this] { work().go(TillStep::Tickets); });
    connect(idle, &IdleBoard::cashWanted, this, [this] { work().go(TillStep::Cash); });
    connect(idle, &IdleBoard::closingWanted, this, [this] { work().go(TillStep::Closing); });
    return left;
}

void SaleScreen::connectInput()
{
    connect(m_line, &ScanLine::entered, this,
            [this](const QString &typed) { inOrder([this, typed] { m_input.enter(typed); }); });
    connect(&m_input, &SaleInput::hintChanged, this, &SaleScreen::focusLine);
    connect(&m_input, &SaleInput::searchWanted, m_panels, &SalePanels::search);
    connect(&m_input, &SaleInput::tenderWanted, this, &SaleScreen::pay);
    connect(&m_input, &SaleInput::repeatWanted, this,
            [this] { afterSaving([this] { press(SaleSide::Key::Repeat); }); });
    connect(&m_input, &SaleInput::timesWanted, this, [this](Quantity times) {
        afterSaving([this, times] {
            if (const BasketItem *line = chosen())
                setChosenQuantity(packsOf(times, line->line.quantity));
        });
    });
    connect(&m_input, &SaleInput::priceTold, this, [this](const Result<PriceFacts> &answer) {
        m_told->settleAnswers();
        m_told->tellPrice(answer);
        desk().sound(answer ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    });
    connect(&m_input, &SaleInput::refused, this,
            [this](const Failure &failure, const QString &typed) {
                refuse(failure);
                m_line->setText(typed);
                m_line->selectAll();
            });
}

void SaleScreen::connectBands()
{
    connect(m_told, &SaleBands::searchWanted, this, [this] { m_panels->search(QString()); });
    connect(m_told, &SaleBands::addWanted, &m_input, &SaleInput::scan);
    connect(m_told, &SaleBands::freePriceWanted, m_panels, &SalePanels::freePrice);
    connect(m_told, &SaleBands::allowanceWanted, this,
            [this](OverrideKind kind, const QString &why) { m_panels->allow(kind, why); });
    connect(m_told, &SaleBands::depositWanted, this, [this] { m_panels->deposit(true); });
    connect(m_panels, &SalePanels::changed, this, [this](bool isOpen) {
        m_bar->setBack(isOpen ? tr("Basket") : tr("Home"));
        Theme::setLook(m_line, "look", isOpen ? QString() : u"focused"_qs);
        if (isOpen)
            m_line->setHint(tr("Scan at any time: you are back at the basket"));
        else
            focusLine();
    });
}

void SaleScreen::begin(const QVariant &about)
{
    focusLine();
    basket().reload();
    showTicketNumber();
    if (!about.toString().isEmpty())
        scanned(about.toString());
}

void SaleScreen::focusLine()
{
    m_line->setHint(m_input.hint(), m_input.example());
    m_line->setFocus();
    showTares();
}

void SaleScreen::reload()
{
    basket().reload();
}

void SaleScreen::showTicketNumber()
{
    const auto tills = work().tillService().tills(desk().session());
    for (const Till &till : tills ? *tills : std::vector<Till>{}) {
        if (till.name == work().till())
            m_bar->setDocument(tr("Ticket no. %1").arg(QLocale().toString(till.lastNumber + 1)));
    }
}

void SaleScreen::showBasket()
{
    m_board->show(basket(), work().lastSold());
    m_member->show(basket().view().member, basket().view().isGuest);
    m_told->showBuyer(basket().session().may(Permission::AllowStanding));
    m_told->showPrompts();
    m_told->showLimits();
    m_told->showToCollect();
    const auto parked = BasketService(desk().db()).allParked(desk().session(), work().till());
    m_parked = parked ? *parked : std::vector<BasketView>{};
    m_side->show(basket(), m_parked);
}

bool SaleScreen::scanned(const QString &code)
{
    if (m_input.question() == SaleInput::Question::Nothing)
        m_line->submitForScan(u"/"_qs); // which asks the price of what is scanned next
    m_panels->close();
    m_board->clearSelection();
    m_told->settleAnswers();
    inOrder([this, code] { m_input.scan(code); });
    return true;
}

void SaleScreen::answered(const BasketAnswer &answer)
{
    using Kind = BasketAnswer::Kind;
    using Sound = ScanSound::Sound;
    switch (answer.kind) {
    case Kind::Added:
        desk().sound(answer.warnings.empty() ? Sound::Success : Sound::Warning);
        m_board->flash();
        m_told->tellWarnings(answer.warnings);
        lineAdded(answer.position);
        break;
    case Kind::Member:
    case Kind::Recalled: {
        const auto &member = basket().view().member;
        desk().sound(member && !member->standing.mayShop ? Sound::Warning : Sound::Success);
        break;
    }
    case Kind::Unknown:
        desk().sound(Sound::Unknown);
        m_told->tellUnknown(answer.code);
        break;
    case Kind::Refused:
        desk().sound(Sound::Warning);
        m_told->tellRefusal(answer.failure);
        break;
    }
}

void SaleScreen::lineAdded(int position)
{
    const BasketItem *item = basket().item(position);
    const bool isLast = item && item == basket().lastItem();
    if (!isLast || m_input.question() != SaleInput::Question::Nothing)
        return;
    if (!item->problem.isEmpty())
        m_input.ask(SaleInput::Question::Price, position);
    else if (item->priced.unit != Unit::Piece && !item->line.printed &&
             item->line.quantity == Quantity::units(1))
        m_input.ask(SaleInput::Question::Weight, position);
}

void SaleScreen::refuse(const Failure &failure)
{
    desk().sound(ScanSound::Sound::Warning);
    m_told->settleAnswers();
    if (failure.code == u"voids")
        m_told->tellVoids(failure);
    else
        m_told->tellRefusal(failure);
}

void SaleScreen::refuseEmpty()
{
    refuse(cabas::refused(tr("The basket is empty. Scan an article first.")));
}

void SaleScreen::inOrder(const std::function<void()> &deed)
{
    if (basket().isWaiting())
        afterSaving(deed);
    else
        deed();
}

void SaleScreen::afterSaving(const std::function<void()> &deed)
{
    basket().whenSaved([guard = QPointer(this), deed] {
        if (guard && guard->isVisible())
            deed();
    });
}

void SaleScreen::press(SaleSide::Key key)
{
    using Key = SaleSide::Key;
    switch (key) {
    case Key::Search: {
        const QString typed = m_line->text();
        m_line->clear();
        m_panels->search(typed);
        break;
    }
    case Key::Member:
        m_panels->findMember();
        break;
    case Key::Park:
        park();
        break;
    case Key::PriceCheck:
        m_panels->close();
        m_input.ask(SaleInput::Question::PriceOf);
        break;
    case Key::Tickets:
        work().go(TillStep::Tickets);
        break;
    case Key::Deposit:
        m_panels->deposit(false);
        break;
    case Key::Money:
        m_panels->memberMoney();
        break;
    case Key::Touch:
        m_panels->touch();
        break;
    case Key::Note:
        pressNote();
        break;
    case Key::Quantity:
    case Key::Discount:
    case Key::Weight:
    case Key::Void:
    case Key::Repeat:
        pressAboutLine(key);
        break;
    }
}

void SaleScreen::pressAboutLine(SaleSide::Key key)
{
    using Key = SaleSide::Key;
    const BasketItem *line = chosen();
    m_panels->close();
    if (key == Key::Weight) {
        const bool isWeighed = line && line->priced.unit != Unit::Piece && !line->line.printed;
        m_input.ask(SaleInput::Question::Weight, isWeighed ? line->line.position : 0);
    } else if (!line) {
        refuseEmpty();
    } else if (key == Key::Quantity) {
        m_input.ask(SaleInput::Question::Quantity, line->line.position);
    } else if (key == Key::Discount) {
        m_panels->discount(line->line.position, line->priced.name);
    } else if (key == Key::Repeat) {
        basket().repeat(line->line.position);
        m_board->clearSelection();
    } else {
        basket().voidLine(line->line.position);
        m_board->clearSelection();
    }
}

const BasketItem *SaleScreen::chosen() const
{
    const std::optional<int> selected = m_board->selected();
    return selected ? basket().item(*selected) : basket().lastItem();
}

void SaleScreen::setChosenQuantity(Quantity quantity)
{
    const BasketItem *line = chosen();
    if (line == nullptr)
        return refuseEmpty();
    m_input.forgetScan();
    basket().setQuantity(line->line.position, quantity);
    m_board->clearSelection();
}

void SaleScreen::pressNote()
{
    using Question = SaleInput::Question;
    const BasketItem *line = chosen();
    const bool isAboutLine = m_input.question() == Question::Note;
    m_panels->close();
    // The same key again: about the whole basket.
    if (line == nullptr || isAboutLine) {
        m_input.ask(Question::BasketNote);
        m_line->setText(basket().view().note);
    } else {
        m_input.ask(Question::Note, line->line.position);
        m_line->setText(line->line.note);
    }
    m_line->selectAll();
}

void SaleScreen::showTares()
{
    if (m_input.question() != SaleInput::Question::Weight || m_panels->isOpen()) {
        m_tares->hide();
        return;
    }
    const auto tares = SaleTermsService(desk().db()).tares();
    m_tares->show(tares ? *tares : std::vector<Tare>());
}

void SaleScreen::park()
{
    const bool isAsked = m_input.question() == SaleInput::Question::Label;
    m_panels->close();
    if (isAsked) {
        // The same key again: with the name typed so far, or none.
        const QString label = m_line->text();
        m_line->clear();
        m_input.enter(label);
    } else if (!basket().isEmpty()) {
        m_input.ask(SaleInput::Question::Label);
    } else if (m_parked.empty()) {
        refuse(cabas::refused(tr("No basket is on hold, and there is none to put on hold.")));
    } else {
        resume();
    }
}

void SaleScreen::resume()
{
    if (!basket().isEmpty())
        refuse(cabas::refused(tr("A basket is being rung up: pay it, or put it on hold with F4.")));
    else if (m_parked.size() == 1)
        basket().recall(*m_parked.front().id);
    else
        m_panels->pickParked(m_parked);
}

void SaleScreen::pay(const std::optional<Money> &cash)
{
    afterSaving([this, cash] {
        if (basket().isEmpty())
            refuseEmpty();
        else if (!basket().view().prompts.empty())
            m_panels->prompt([guard = QPointer(this), cash] {
                if (guard)
                    guard->pay(cash);
            });
        else if (const Result<> limits = LimitRules::check(basket().view().limits); !limits)
            refuse(limits.failure());
        else if (const Result<> room = SaleService(desk().db()).mayTakeMoney(desk().session());
                 !room)
            refuse(room.failure());
        else
            work().go(TillStep::Payment, cash ? QVariant(cash->cents()) : QVariant());
    });
}

void SaleScreen::stepBack()
{
    if (m_panels->isOpen())
        m_panels->close();
    else if (m_input.cancel())
        focusLine();
    else if (!m_line->text().isEmpty())
        m_line->clear();
    else if (m_board->selected())
        m_board->clearSelection();
    else
        desk().back();
}

bool SaleScreen::pressedInLine(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    using Question = SaleInput::Question;
    const Question asked = m_input.question();
    const bool mayBeEmpty =
        asked == Question::Label || asked == Question::Note || asked == Question::BasketNote;
    if (isEnter && mayBeEmpty && m_line->text().trimmed().isEmpty()) {
        inOrder([this] { m_input.enter(QString()); });
        return true;
    }
    return m_board->moveSelection(key);
}

bool SaleScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return TillScreen::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return pressedInLine(static_cast<QKeyEvent *>(event)->key());
    // An empty line has nothing to undo: Ctrl+Z takes the last line of the basket back.
    const bool isUndo = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (isUndo && m_line->text().isEmpty()) {
        event->ignore();
        return true;
    }
    return TillScreen::eventFilter(watched, event);
}

void SaleScreen::resizeEvent(QResizeEvent *event)
{
    TillScreen::resizeEvent(event);
    m_side->setFixedWidth(sideWidth(width()));
}

} // namespace cabas::ui
