// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paymentscreen.h"

#include "core/base/text.h"
#include "core/till/drawerservice.h"
#include "ui/till/cardpanel.h"
#include "ui/till/changecard.h"
#include "ui/till/lostanswer.h"
#include "ui/till/paymentextras.h"
#include "ui/till/paymentlist.h"
#include "ui/till/paymentnote.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/roomy.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

namespace cabas::ui {

PaymentScreen::PaymentScreen(TillWork &work, QWidget *parent)
    : TillScreen(work, parent), m_tendering(PaymentFacts{})
{
    setObjectName(u"paymentScreen"_qs);
    m_bar = new TillBar(work, tr("Back to the basket"), tr("Pay"));
    m_left = makeMeans();
    m_right = makeChange();
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_left);
    columns->addWidget(makeAmount(), 1);
    columns->addWidget(m_right);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_received);
    auto *other = new QShortcut(QKeySequence(Qt::Key_F12), this);
    other->setAutoRepeat(false);
    connect(other, &QShortcut::activated, m_finish, &QPushButton::click);
    connect(m_bar, &TaskBar::back, this, &PaymentScreen::stepBack);
    connect(&basket(), &LiveBasket::answered, this, &PaymentScreen::answered);
    connect(&basket(), &LiveBasket::changed, this, [this] {
        if (m_isFinishing)
            return;
        const PaymentFacts before = m_tendering.facts();
        basketChanged();
        const PaymentFacts &now = m_tendering.facts();
        if (now.total != before.total || now.memberBalance != before.memberBalance)
            choose(m_tendering.means());
    });
    connect(&basket(), &LiveBasket::refused, this,
            [this](const Failure &failure) { tellProblem(failure.message); });
}

QWidget *PaymentScreen::makeMeans()
{
    auto *place = new QWidget;
    m_total = makeLabel(QString(), TextSize::CounterSection, Weight::Strong);
    m_list = new PaymentList;
    auto *head = new QBoxLayout(besideOrBelow());
    head->addWidget(
        makeLabel(tr("Basket total"), TextSize::CounterBody, Weight::Regular, Token::TextMuted));
    head->addStretch(1);
    head->addWidget(m_total);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(2));
    int at = 0;
    for (TillMeans means : allTillMeans()) {
        auto *button = new KeyButton(TillWords::means(means));
        button->setObjectName(u"means-"_qs + tillMeansName(means));
        button->setIconName(TillWords::meansIcon(means));
        button->setSize(KeyButton::Size::CounterKey);
        button->setSpread(true);
        button->setCheckable(true);
        button->setKey(QKeySequence(Qt::Key_F2 + at));
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(button, &KeyButton::clicked, this, [this, means] { choose(means); });
        grid->addWidget(button, at, 0);
        m_means[means] = button;
        ++at;
    }
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(
        makeLabel(tr("Paid by"), TextSize::CounterBody, Weight::Regular, Token::TextMuted));
    column->addLayout(grid);
    column->addStretch(1);
    connect(m_list, &PaymentList::dropped, this, &PaymentScreen::drop);
    return place;
}

QWidget *PaymentScreen::makeAmount()
{
    auto *place = new QWidget;
    m_remaining = new BigAmount(BigAmount::Ground::Surface);
    m_remaining->setObjectName(u"remaining"_qs);
    m_remaining->setLargest(TextSize::Display64);
    m_receivedLabel = makeLabel(tr("Received"), TextSize::Body, Weight::Strong);
    m_received = new MoneyEdit;
    m_received->setObjectName(u"received"_qs);
    m_received->setAccessibleName(tr("Received"));
    m_received->setProperty("scale", u"tall"_qs);
    Theme::dress(m_received, TextSize::CounterFigure, Weight::Strong);
    m_receivedLabel->setBuddy(m_received);
    m_keypad = new Keypad(m_received);
    m_note = new PaymentNote;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_remaining);
    column->addWidget(m_receivedLabel);
    column->addWidget(m_received);
    column->addWidget(m_note);
    column->addWidget(m_keypad, 1);
    connect(m_received, &FigureEdit::figureChanged, this, &PaymentScreen::typed);
    connect(m_note, &PaymentNote::noteGiven, this, [this](Money amount) {
        choose(TillMeans::Cash);
        propose(amount.isZero() ? m_tendering.remaining() : amount);
        m_sureOf = m_tendering.typed(); // a note that was pressed is no slip of the finger
    });
    m_middle = new QStackedWidget;
    m_middle->addWidget(place);
    return m_middle;
}

QWidget *PaymentScreen::makeChange()
{
    auto *place = new QWidget;
    m_change = new BigAmount;
    m_change->setObjectName(u"change"_qs);
    m_pieces = new ChangeCard;
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_finish = new KeyButton(QString(), KeyButton::Role::Primary);
    m_finish->setObjectName(u"finish"_qs);
    m_finish->setSize(KeyButton::Size::PrimaryTall);
    m_finish->setSpread(true);
    m_finish->setKey(Qt::Key_Return);
    m_finish->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_change);
    column->addWidget(m_pieces);
    column->addStretch(1);
    m_extras = new PaymentExtras;
    column->addWidget(m_extras);
    column->addWidget(m_problem);
    column->addWidget(m_finish);
    connect(m_extras, &PaymentExtras::wanted, this,
            [this](LineKind kind, std::optional<Money> amount) {
                if (!m_isFinishing)
                    basket().addMemberLine(kind, amount);
            });
    connect(m_finish, &KeyButton::clicked, this, &PaymentScreen::submit);
    return place;
}

void PaymentScreen::begin(const QVariant &about)
{
    const auto terms = DrawerService(desk().db()).terms(desk().session(), work().till());
    m_terms = terms ? *terms : TillTerms{};
    const auto tills = work().tillService().tills(desk().session());
    for (const Till &till : tills ? *tills : std::vector<Till>{}) {
        if (till.name == work().till())
            m_number = QLocale().toString(till.lastNumber + 1);
    }
    m_tendering = Tendering(basket().view().payment);
    basketChanged();
    const bool isCash = about.isValid() || m_tendering.facts().total.isNegative();
    choose(isCash && m_terms.takesCash ? TillMeans::Cash : TillMeans::Card);
    if (about.isValid())
        propose(Money::fromCents(about.toLongLong()));
    m_received->setFocus();
}

void PaymentScreen::basketChanged()
{
    m_tendering.setFacts(basket().view().payment);
    const auto &member = basket().view().member;
    m_bar->setDocument(member ? member->name : work().till());
}

void PaymentScreen::choose(TillMeans means)
{
    m_tendering.choose(means);
    m_sureOf.reset();
    propose(m_tendering.proposal(means));
}

void PaymentScreen::propose(Money amount)
{
    m_received->setValue(amount);
    typed();
    m_received->setFocus();
    m_received->selectAll();
}

void PaymentScreen::typed()
{
    m_tendering.setTyped(m_received->value());
    tellProblem(QString());
    show();
}

void PaymentScreen::drop(int index)
{
    m_tendering.drop(index);
    choose(m_tendering.means());
}

void PaymentScreen::show()
{
    const QLocale locale;
    const Money total = m_tendering.facts().total;
    const Money remaining = m_tendering.remaining();
    const bool isOwed = total.isNegative();
    m_total->setText(moneyText(total, locale));
    m_list->show(m_tendering);
    for (const auto &[means, button] : m_means) {
        button->setChecked(means == m_tendering.means());
        button->setEnabled(!isOwed || means == TillMeans::Cash);
        button->setVisible(means != TillMeans::Cash || m_terms.takesCash || isOwed);
    }
    const QString sum = m_tendering.noted().empty() ? QString()
                                                    : amountText(total, locale) + u" − "_qs +
                                                          amountText(total - remaining, locale);
    m_remaining->setCaption(TillWords::leftToPay(m_tendering.means()), sum);
    m_remaining->setAmount(isOwed ? Money() : remaining);
    m_note->show(m_tendering);
    m_received->setEnabled(!isOwed);
    m_change->setCaption(tr("To give back"));
    m_change->setAmount(m_tendering.change());
    m_pieces->show(m_tendering.change());
    m_extras->show(basket().view(), !m_tendering.change().isZero());
    showPrimary();
}

void PaymentScreen::showPrimary()
{
    const QString part =
        tr("Note %1").arg(moneyText(m_tendering.typed().value_or(Money()), QLocale()));
    m_finish->setText(m_lost != nullptr      ? tr("Asking the server…")
                      : m_tendering.isPart() ? part
                                             : tr("Finish the sale"));
    m_finish->setEnabled(!m_isFinishing && m_card == nullptr);
}

bool PaymentScreen::isSure()
{
    if (!m_tendering.isOdd() || m_sureOf == m_tendering.typed())
        return true;
    m_sureOf = m_tendering.typed();
    const QLocale locale;
    tellProblem(tr("%1 received for %2: is that right? Press Enter again, or type the amount.")
                    .arg(moneyText(*m_sureOf, locale), moneyText(m_tendering.remaining(), locale)));
    m_received->setFocus();
    m_received->selectAll();
    return false;
}

void PaymentScreen::submit()
{
    if (m_isFinishing || m_card != nullptr || !isSure())
        return;
    m_tendering.setReference(m_note->reference());
    const Result<Settlement> settled = m_tendering.settle();
    if (!settled && !m_tendering.isPart()) {
        tellProblem(settled.failure().message);
        return;
    }
    const Money typed = m_tendering.typed().value_or(Money());
    const bool isByCard = m_tendering.means() == TillMeans::Card && typed > Money();
    if (isByCard && m_terms.asksCard && m_accepted != typed) {
        askTerminal(typed);
    } else if (settled) {
        finish();
    } else {
        const bool isOther = m_tendering.means() != TillMeans::Card || !m_terms.takesCash;
        m_tendering.note();
        m_accepted.reset();
        m_note->clearReference();
        choose(isOther ? TillMeans::Card : TillMeans::Cash);
    }
}

void PaymentScreen::askTerminal(Money amount)
{
    m_card = new CardPanel(amount);
    m_middle->addWidget(m_card);
    m_middle->setCurrentWidget(m_card);
    m_left->setEnabled(false);
    m_extras->setEnabled(false);
    m_finish->setEnabled(false);
    connect(m_card, &TillPanel::closed, this, &PaymentScreen::stepBack);
    connect(m_card, &CardPanel::accepted, this, [this, amount] {
        m_accepted = amount;
        leaveTerminal();
        submit();
    });
    m_card->takeFocus();
}

void PaymentScreen::leaveTerminal()
{
    m_middle->setCurrentIndex(0);
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    m_left->setEnabled(true);
    m_extras->setEnabled(true);
    showPrimary();
    m_received->setFocus();
}

void PaymentScreen::finish()
{
    m_isFinishing = true;
    m_key = basket().view().key;
    showPrimary();
    basket().pay(m_tendering.all(), [guard = QPointer(this)](const Result<SoldTicket> &result) {
        if (guard)
            guard->sold(result);
    });
}

void PaymentScreen::askForTicket()
{
    tellProblem(tr("Ticket no. %1: the server went away as it was being recorded. Cabas asks for "
                   "it as soon as the server is back. Until then take no money a second time, and "
                   "give nothing back.")
                    .arg(m_number));
    m_lost = new LostAnswer(desk(), basket().session(), m_key, this);
    showPrimary();
    const auto setTaken = [this](bool isTaken) {
        for (QWidget *each :
             {m_left, static_cast<QWidget *>(m_middle), static_cast<QWidget *>(m_extras)})
            each->setEnabled(!isTaken);
    };
    setTaken(true);
    const auto known = [this, setTaken](const Result<SoldTicket> &answer) {
        m_lost->deleteLater();
        m_lost = nullptr;
        setTaken(false);
        m_received->setFocus();
        basket().reload();
        sold(answer);
    };
    connect(m_lost, &LostAnswer::found, this, known);
    connect(m_lost, &LostAnswer::notRecorded, this, [known] {
        known(cabas::refused(tr("The server is back: this sale was not recorded. Finish it now, it "
                                "counts once."),
                             u"not_recorded"_qs));
    });
}

void PaymentScreen::sold(const Result<SoldTicket> &sold)
{
    if (!sold && sold.failure().code == u"outcome_unknown")
        return askForTicket();
    m_isFinishing = false;
    showPrimary();
    if (!sold) {
        tellProblem(sold.failure().message);
        return;
    }
    for (const Warning &warning : sold->warnings) {
        if (warning.code == u"cash_drop")
            desk().toast(warning.message);
    }
    work().setLastSold(*sold);
    work().go(TillStep::Paid);
}

void PaymentScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        desk().sound(ScanSound::Sound::Warning);
}

bool PaymentScreen::scanned(const QString &code)
{
    if (m_isFinishing || m_card != nullptr)
        return false;
    basket().scan(code);
    return true;
}

void PaymentScreen::answered(const BasketAnswer &answer)
{
    if (answer.kind == BasketAnswer::Kind::Unknown || answer.kind == BasketAnswer::Kind::Refused) {
        tellProblem(answer.failure.message);
        return;
    }
    desk().sound(ScanSound::Sound::Success);
}

void PaymentScreen::stepBack()
{
    if (m_card != nullptr && m_card->mayLeave())
        leaveTerminal();
    else if (m_card != nullptr)
        m_card->setProblem(tr("Say first what the terminal answers: it may have taken the money."));
    else if (!m_isFinishing)
        work().go(TillStep::Sale);
}

void PaymentScreen::resizeEvent(QResizeEvent *event)
{
    TillScreen::resizeEvent(event);
    const bool narrow = width() < 1200;
    m_left->setFixedWidth(narrow ? 248 : width() < 1600 ? 352 : 448);
    m_right->setFixedWidth(narrow ? 312 : width() < 1600 ? 420 : 560);
    const int designed = height() * 100 / Theme::of(this).textFactor();
    const bool low = designed < 700;
    m_remaining->setLargest(designed < 480 ? TextSize::CounterTitle
                            : low          ? TextSize::Display48
                                           : TextSize::Display64);
    m_change->setLargest(low ? TextSize::Display80 : TextSize::Display96);
    m_finish->setSize(low ? KeyButton::Size::Primary : KeyButton::Size::PrimaryTall);
}

} // namespace cabas::ui
