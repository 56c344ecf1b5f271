// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salescreen.h"

#include "core/base/text.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/discountpanel.h"
#include "ui/till/idleboard.h"
#include "ui/till/membercard.h"
#include "ui/till/salebands.h"
#include "ui/till/salepicks.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillkey.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scancard.h"
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
    m_bar = new TillBar(work, tr("Home"), work.till());
    m_side = new SaleSide(work);
    auto *left = new QWidget;
    buildLeft(left);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Theme::space(3), Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(left, 1);
    columns->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_line);
    connectInput();
    connect(m_bar, &TaskBar::back, this, &SaleScreen::stepBack);
    connect(m_side, &SaleSide::pressed, this, [this](SaleSide::Key key) {
        afterSaving([this, key] { press(key); });
    });
    connect(m_side, &SaleSide::payWanted, this, [this] { pay(std::nullopt); });
    connect(&basket(), &LiveBasket::changed, this, &SaleScreen::showBasket);
    connect(&basket(), &LiveBasket::answered, this, &SaleScreen::answered);
    connect(&basket(), &LiveBasket::refused, this, &SaleScreen::refuse);
}

void SaleScreen::buildLeft(QWidget *left)
{
    m_member = new MemberCard;
    m_bands = new Bands;
    m_bands->setTwoLines(true);
    m_told = new SaleBands(m_bands, basket(), this);
    m_table = new DataTable(tr("Lines of the basket"));
    m_table->setObjectName(u"lines"_qs);
    m_table->setDensity(DataTable::Density::Counter);
    m_table->setModel(&m_model);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_idle = new IdleBoard;
    m_last = new LastLine;
    m_last->setObjectName(u"last"_qs);
    m_card = new TableCard(m_table);
    m_card->setEmpty(m_idle);
    m_card->setFoot(m_last);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_card);
    m_line = new ScanLine(u"keyboard"_qs, QString());
    m_line->setObjectName(u"scanLine"_qs);
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_member);
    column->addWidget(m_bands);
    column->addWidget(m_stack, 1);
    column->addWidget(m_line);
    connect(m_member, &MemberCard::removed, this, [this] { basket().setMember(QString()); });
    connect(m_last->undo(), &KeyButton::clicked, this, [this] { basket().voidLast(); });
    connect(m_idle, &IdleBoard::refundWanted, this, [this] { work().go(TillStep::Tickets); });
    connect(m_idle, &IdleBoard::cashWanted, this, [this] { work().go(TillStep::Cash); });
    connect(m_idle, &IdleBoard::closingWanted, this, [this] { work().go(TillStep::Closing); });
}

void SaleScreen::connectInput()
{
    connect(m_line, &ScanLine::entered, &m_input, &SaleInput::enter);
    connect(&m_input, &SaleInput::hintChanged, this,
            [this] { m_line->setHint(m_input.hint(), m_input.example()); });
    connect(&m_input, &SaleInput::searchWanted, this, &SaleScreen::openSearch);
    connect(&m_input, &SaleInput::tenderWanted, this, &SaleScreen::pay);
    connect(&m_input, &SaleInput::priceTold, this, [this](const Result<PriceAnswer> &answer) {
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
    connect(m_told, &SaleBands::searchWanted, this, [this] { openSearch(QString()); });
    connect(m_told, &SaleBands::addWanted, &m_input, &SaleInput::scan);
    connect(m_told, &SaleBands::approvalWanted, this, [this](const QString &why) {
        openApproval(Permission::AllowStanding, why, {});
    });
}

void SaleScreen::begin(const QVariant &about)
{
    m_line->setHint(m_input.hint(), m_input.example());
    basket().reload();
    showTicketNumber();
    m_line->setFocus();
    if (!about.toString().isEmpty())
        scanned(about.toString());
}

void SaleScreen::reload()
{
    basket().reload();
}

void SaleScreen::showTicketNumber()
{
    const auto tills = TillService(desk().db(), desk().shop().keysFolder()).tills(desk().session());
    if (!tills)
        return;
    for (const Till &till : *tills) {
        if (till.name == work().till())
            m_bar->setDocument(tr("Ticket no. %1").arg(QLocale().toString(till.lastNumber + 1)));
    }
}

void SaleScreen::showBasket()
{
    m_model.show(basket());
    m_table->scrollToBottom();
    m_member->show(basket().view().member);
    m_told->showStanding(basket().session().may(Permission::AllowStanding));
    const auto parked = BasketService(desk().db()).parked(desk().session(), work().till());
    m_parked = parked ? *parked : std::vector<BasketView>{};
    m_side->show(basket(), m_parked);
    showLast();
}

void SaleScreen::showLast()
{
    m_idle->show(basket().isEmpty(), work().lastSold());
    const std::optional<BasketRow> &last = m_model.last();
    if (!last) {
        m_last->setBlank(tr("Ready"));
        return;
    }
    const BasketItem *item = basket().item(last->position);
    const QString detail =
        item ? TillWords::lineDetail(*item) : last->quantity + u" × "_qs + last->price;
    const QString amount = item ? moneyText(item->priced.gross, QLocale()) : last->amount;
    m_last->setLine(last->icon.isEmpty() ? u"scan-barcode"_qs : last->icon, last->name, detail,
                    item && !item->problem.isEmpty() ? u"–"_qs : amount);
}

bool SaleScreen::scanned(const QString &code)
{
    closePanel();
    m_table->clearSelection();
    m_told->settleAnswers();
    m_input.scan(code);
    return true;
}

void SaleScreen::answered(const BasketAnswer &answer)
{
    using Kind = BasketAnswer::Kind;
    using Sound = ScanSound::Sound;
    switch (answer.kind) {
    case Kind::Added:
        desk().sound(answer.warnings.empty() ? Sound::Success : Sound::Warning);
        m_last->flash();
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
        m_told->tellUnknown(answer.code, false);
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
    m_told->tellRefusal(failure);
}

const BasketItem *SaleScreen::wantedLine() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? basket().item(m_model.positionAt(row)) : basket().lastItem();
}

void SaleScreen::askAboutLine(SaleInput::Question question)
{
    closePanel();
    const BasketItem *line = wantedLine();
    if (line)
        m_input.ask(question, line->line.position);
    else if (question == SaleInput::Question::Weight)
        m_input.ask(question, 0);
    else
        refuse(cabas::refused(tr("The basket is empty. Scan an article first.")));
}

void SaleScreen::press(SaleSide::Key key)
{
    using Key = SaleSide::Key;
    using Question = SaleInput::Question;
    switch (key) {
    case Key::Search:
        openSearch(m_line->text());
        break;
    case Key::Member:
        openMembers();
        break;
    case Key::Park:
        park();
        break;
    case Key::PriceCheck:
        closePanel();
        m_input.ask(Question::PriceOf);
        break;
    case Key::Quantity:
        askAboutLine(Question::Quantity);
        break;
    case Key::Discount:
        discount();
        break;
    case Key::Weight: {
        const BasketItem *line = wantedLine();
        const bool isWeighed = line && line->priced.unit != Unit::Piece && !line->line.printed;
        closePanel();
        m_input.ask(Question::Weight, isWeighed ? line->line.position : 0);
        break;
    }
    case Key::Void:
        if (const BasketItem *line = wantedLine())
            basket().voidLine(line->line.position);
        m_table->clearSelection();
        break;
    case Key::Tickets:
        work().go(TillStep::Tickets);
        break;
    }
}

void SaleScreen::park()
{
    closePanel();
    if (!basket().isEmpty())
        m_input.ask(SaleInput::Question::Label);
    else if (m_parked.size() == 1)
        basket().recall(*m_parked.front().id);
    else if (!m_parked.empty())
        openParked();
    else
        refuse(cabas::refused(tr("No basket is on hold, and there is none to put on hold.")));
}

void SaleScreen::discount()
{
    const BasketItem *line = wantedLine();
    if (!line) {
        refuse(cabas::refused(tr("The basket is empty. Scan an article first.")));
        return;
    }
    if (!basket().session().may(Permission::Discount)) {
        openApproval(Permission::Discount, tr("A discount is given by a coordinator."),
                     [this] { discount(); });
        return;
    }
    auto *panel = new DiscountPanel(line->priced.name);
    connect(panel, &DiscountPanel::given, this,
            [this, position = line->line.position](int basisPoints, Money amount,
                                                   const QString &reason) {
                closePanel();
                basket().setDiscount(position, basisPoints, amount, reason);
            });
    open(panel);
}

void SaleScreen::pay(const std::optional<Money> &cash)
{
    afterSaving([this, cash] {
        if (basket().isEmpty())
            refuse(cabas::refused(tr("The basket is empty. Scan an article first.")));
        else
            work().go(TillStep::Payment, cash ? QVariant(cash->cents()) : QVariant());
    });
}

void SaleScreen::afterSaving(const std::function<void()> &deed)
{
    basket().whenSaved([guard = QPointer(this), deed] {
        if (guard && guard->isVisible())
            deed();
    });
}

void SaleScreen::open(TillPanel *panel)
{
    closePanel();
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    m_bar->setBack(tr("Basket"));
    connect(panel, &TillPanel::closed, this, &SaleScreen::closePanel);
    panel->takeFocus();
}

void SaleScreen::closePanel()
{
    m_line->setFocus();
    if (m_panel == nullptr)
        return;
    m_stack->setCurrentWidget(m_card);
    m_stack->removeWidget(m_panel);
    m_panel->deleteLater();
    m_panel = nullptr;
    m_bar->setBack(tr("Home"));
}

void SaleScreen::openSearch(const QString &text)
{
    auto *panel = SalePicks::articles(desk());
    m_line->clear();
    connect(panel, &PickPanel::picked, this, [this](const QString &code) {
        closePanel();
        m_input.scan(code);
    });
    open(panel);
    panel->setText(text);
    panel->takeFocus();
}

void SaleScreen::openMembers()
{
    auto *panel = SalePicks::members(desk());
    const auto choose = [this](const QString &numberOrBadge) {
        closePanel();
        basket().setMember(numberOrBadge);
    };
    connect(panel, &PickPanel::picked, this, choose);
    connect(panel, &PickPanel::submitted, this, choose);
    open(panel);
}

void SaleScreen::openParked()
{
    auto *panel = SalePicks::parked(m_parked);
    connect(panel, &PickPanel::picked, this, [this](const QString &id) {
        closePanel();
        basket().recall(BasketId(id.toLongLong()));
    });
    open(panel);
    panel->setText(QString());
}

void SaleScreen::openApproval(Permission permission, const QString &why,
                              const std::function<void()> &then)
{
    auto *panel = new ApprovalPanel(desk(), permission, why);
    connect(panel, &ApprovalPanel::approved, this, [this, then](const Session &session) {
        closePanel();
        basket().setApproved(session);
        if (then)
            then();
    });
    open(panel);
}

void SaleScreen::stepBack()
{
    if (m_panel)
        closePanel();
    else if (m_input.cancel())
        m_line->setFocus();
    else if (!m_line->text().isEmpty())
        m_line->clear();
    else if (m_table->currentRow() >= 0)
        m_table->clearSelection();
    else
        desk().back();
}

bool SaleScreen::moveSelection(int key)
{
    const int rows = m_model.rowCount();
    if (rows == 0 || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const int row = m_table->currentRow();
    const int wanted = row < 0 ? rows - (key == Qt::Key_Up ? 1 : 0) : row + (key == Qt::Key_Up ? -1 : 1);
    if (wanted >= rows)
        m_table->clearSelection();
    else
        m_table->selectOnly(std::max(wanted, 0));
    return true;
}

bool SaleScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return TillScreen::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return moveSelection(static_cast<QKeyEvent *>(event)->key());
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
    const bool narrow = width() < 1200;
    m_table->setColumnWidths({0, narrow ? 96 : 120, narrow ? 104 : 120, narrow ? 96 : 120});
}

} // namespace cabas::ui
