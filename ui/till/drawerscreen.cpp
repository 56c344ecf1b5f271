// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/drawerscreen.h"

#include "core/base/text.h"
#include "ui/till/tillbar.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stattile.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 376;

} // namespace

DrawerScreen::DrawerScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"drawerScreen"_qs);
    auto *bar = new TillBar(work, tr("Back to the till"), tr("The drawer"));
    bar->setDocument(work.till());
    m_view = new SegmentedControl;
    m_view->setCounter(true);
    m_view->addSegment(tr("Reading so far"));
    m_view->addSegment(tr("Hand it over"));
    auto *reading = new QWidget;
    m_reading = new QVBoxLayout(reading);
    m_reading->setContentsMargins(0, 0, 0, 0);
    m_reading->setSpacing(Theme::space(3));
    m_stack = new QStackedWidget;
    m_stack->addWidget(reading);
    m_stack->addWidget(makeHandOver());
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::space(3));
    auto *head = new QHBoxLayout;
    head->addWidget(m_view);
    head->addStretch(1);
    left->addLayout(head);
    left->addWidget(m_stack, 1);
    QWidget *side = makeSide();
    growWidth(side, sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addLayout(left, 1);
    columns->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_view);
    connect(bar, &TaskBar::back, this, &DrawerScreen::stepBack);
    connect(m_view, &SegmentedControl::currentChanged, this, [this] {
        show();
        if (m_view->current() == HandOver)
            m_count->takeFocus();
    });
    connect(m_count, &CashCount::changed, this, &DrawerScreen::show);
}

QWidget *DrawerScreen::makeHandOver()
{
    auto *place = new QWidget;
    m_count = new CashCount;
    m_count->setObjectName(u"drawer"_qs);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(makeWrapped(tr("Who takes the drawer over is signed in, and counts all that "
                                     "lies in it, float included. What was expected is told "
                                     "afterwards."),
                                  TextSize::CounterRow, Token::TextMuted));
    column->addWidget(m_count, 1);
    return place;
}

QWidget *DrawerScreen::makeSide()
{
    auto *place = new QWidget;
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_holder = makeWrapped(QString(), TextSize::CounterRow);
    m_holder->setObjectName(u"holder"_qs);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_qs);
    m_note->setAccessibleName(tr("Reason of a difference"));
    m_note->setPlaceholderText(tr("Reason of a difference"));
    m_note->setProperty("scale", u"counter"_qs);
    Theme::dress(m_note, TextSize::CounterRow);
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_submit = new KeyButton(tr("Take the drawer over"), KeyButton::Role::Primary);
    m_submit->setObjectName(u"handOver"_qs);
    m_submit->setSize(KeyButton::Size::Primary);
    m_submit->setSpread(true);
    m_submit->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_total);
    column->addWidget(m_holder);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_submit);
    connect(m_submit, &KeyButton::clicked, this, &DrawerScreen::submit);
    return place;
}

void DrawerScreen::begin(const QVariant &)
{
    read(desk().session());
    show();
    if (auto *first = m_view->findChild<QAbstractButton *>())
        first->setFocus();
}

void DrawerScreen::read(const Session &session)
{
    const auto reading = work().tillService().read(session, work().till());
    const auto sheet = DrawerService(desk().db()).sheet(session, work().till());
    if (reading && sheet)
        fillReading(*reading, *sheet);
    else
        tellProblem(reading ? sheet.failure().message : reading.failure().message);
}

void DrawerScreen::fillReading(const TillReading &reading, const DrawerSheet &sheet)
{
    m_sold = reading.figures.total;
    m_holder->setText(tr("%1 has the drawer.").arg(sheet.holderName));
    addMeans(reading);
    addPeople(sheet);
    m_reading->addStretch(1);
}

void DrawerScreen::addMeans(const TillReading &reading)
{
    const QLocale locale;
    auto *sums = new SumLines;
    sums->addLine(tr("Float"), moneyText(reading.session.floatAmount, locale));
    for (const CashMove &move : reading.cashMoves)
        sums->addLine(move.bag.isEmpty() ? move.reason
                                         : tr("%1, bag %2").arg(move.reason, move.bag),
                      moneyText(move.amount, locale));
    for (const ClosingMeans &means : reading.means) {
        const bool isCash = means.means == TillMeans::Cash;
        const QString name = TillWords::means(means.means);
        sums->addLine(isCash ? tr("%1, expected in the drawer").arg(name) : name,
                      moneyText(means.expected, locale));
    }
    sums->addResult(tr("%n tickets", nullptr, int(reading.figures.tickets)),
                    moneyText(reading.figures.total, locale));
    auto *card = new Card;
    card->setTitle(tr("Since the opening"));
    card->body()->addWidget(sums);
    m_reading->addWidget(card);
}

void DrawerScreen::addPeople(const DrawerSheet &sheet)
{
    if (sheet.people.empty())
        return;
    const QLocale locale;
    auto *sums = new SumLines;
    for (const PersonFigures &person : sheet.people)
        sums->addLine(tr("%1, %n tickets", nullptr, int(person.tickets)).arg(person.name),
                      tr("%1 in cash").arg(moneyText(person.cash, locale)));
    auto *card = new Card;
    card->setTitle(tr("Cash taken by each"));
    card->body()->addWidget(sums);
    m_reading->addWidget(card);
}

void DrawerScreen::show()
{
    const bool isHandOver = m_view->current() == HandOver;
    m_stack->setCurrentIndex(m_view->current());
    m_total->setCaption(isHandOver ? tr("Counted in the drawer") : tr("Sold so far"));
    m_total->setAmount(isHandOver ? m_count->drawer().total() : m_sold);
    m_note->setVisible(isHandOver);
    m_submit->setVisible(isHandOver);
}

void DrawerScreen::submit()
{
    m_submit->setEnabled(false);
    tellProblem(QString());
    desk().run(
        this,
        [db = &desk().db(), session = desk().session(), till = work().till(),
         counted = m_count->drawer().total(), note = m_note->text()] {
            return DrawerService(*db).handOver(session, till, counted, note);
        },
        [this](const Result<TillHandover> &handover) { handedOver(handover); });
}

void DrawerScreen::handedOver(const Result<TillHandover> &handover)
{
    m_submit->setEnabled(true);
    if (!handover) {
        tellProblem(handover.failure().message);
        if (handover.failure().code == u"difference")
            m_note->setFocus();
        return;
    }
    desk().toast(tr("The drawer is yours, with %1.").arg(moneyText(handover->counted, QLocale())));
    work().go(TillStep::Sale);
}

void DrawerScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool DrawerScreen::scanned(const QString &code)
{
    work().go(TillStep::Sale, code);
    return true;
}

void DrawerScreen::stepBack()
{
    work().go(TillStep::Cash);
}

} // namespace cabas::ui
