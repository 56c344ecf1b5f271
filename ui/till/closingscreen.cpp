// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/closingscreen.h"

#include "core/access/accesstermsservice.h"
#include "core/base/text.h"
#include "core/till/basketservice.h"
#include "core/till/drawerservice.h"
#include "ui/shell/icons.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/cashpieces.h"
#include "ui/till/closingsteps.h"
#include "ui/till/tillbar.h"
#include "ui/widgets/band.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navitem.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 372;

/// The largest difference that one person closes alone.
Money gapAlone(Desk &desk)
{
    const Result<AccessTerms> terms = AccessTermsService(desk.db()).read();
    return terms ? terms->closingGap : AccessTerms().closingGap;
}

} // namespace

ClosingScreen::ClosingScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"closingScreen"_qs);
    m_bar = new TillBar(work, tr("Back to the till"), tr("Close %1").arg(work.till()));
    m_steps = new StepBar(
        {tr("Count the cash"), tr("Cards, cheques, vouchers"), tr("Compare"), tr("Sign")});
    m_slips = new ClosingSlips;
    m_compare = new ClosingCompare;
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeCash());
    m_stack->addWidget(m_slips);
    m_stack->addWidget(m_compare);
    QWidget *side = makeSide();
    growWidth(side, sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Theme::space(5), Metric::taskMargin, Theme::space(5),
                                Metric::taskMargin);
    columns->setSpacing(Theme::space(5));
    columns->addWidget(m_stack, 1);
    columns->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_steps);
    all->addLayout(columns, 1);
    setFocusProxy(m_count);
    connect(m_bar, &TaskBar::back, this, &ClosingScreen::stepBack);
    connect(m_count, &CashCount::changed, this, &ClosingScreen::show);
    connect(m_slips, &ClosingSlips::changed, this, &ClosingScreen::show);
    connect(m_count, &CashCount::changed, this, &ClosingScreen::keepDraft);
    connect(m_slips, &ClosingSlips::changed, this, &ClosingScreen::keepDraft);
    connect(m_compare, &ClosingCompare::noteChanged, this, &ClosingScreen::keepDraft);
    connect(m_compare, &ClosingCompare::recountWanted, this, [this] { goTo(firstStep()); });
}

QWidget *ClosingScreen::makeCash()
{
    auto *place = new QWidget;
    m_count = new CashCount;
    m_count->setObjectName(u"drawer"_qs);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(
        makeLabel(tr("How many coins and notes?"), TextSize::CounterSection, Weight::Strong));
    column->addWidget(makeWrapped(
        tr("Count everything, float included. What was expected is shown afterwards, not before."),
        TextSize::CounterRow, Token::TextMuted));
    column->addSpacing(Theme::space(2));
    column->addWidget(m_count, 1);
    return place;
}

QWidget *ClosingScreen::makeSide()
{
    auto *place = new QWidget;
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_facts = new Card;
    m_facts->body()->setSpacing(Theme::space(3));
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_next = new KeyButton(QString(), KeyButton::Role::Primary);
    m_next->setObjectName(u"next"_qs);
    m_next->setSize(KeyButton::Size::Primary);
    m_next->setSpread(true);
    m_next->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_total);
    column->addWidget(m_facts);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_next);
    connect(m_next, &KeyButton::clicked, this, &ClosingScreen::next);
    return place;
}

void ClosingScreen::begin(const QVariant &)
{
    const auto terms = DrawerService(desk().db()).terms(desk().session(), work().till());
    m_takesCash = !terms || terms->takesCash;
    goTo(firstStep());
    if (desk().may(Permission::CloseTill))
        read(desk().session());
    else
        askApproval(Permission::CloseTill, tr("A coordinator allows the till to be closed."),
                    [this](const Session &session) { read(session); });
}

void ClosingScreen::read(const Session &session)
{
    const Result<TillReading> reading = work().tillService().read(session, work().till());
    if (!reading) {
        tellProblem(reading.failure().message);
        return;
    }
    if (const auto draft = work().tillService().closingDraft(session, work().till()))
        fillFromDraft(*draft);
    m_session = session;
    m_reading = *reading;
    const QLocale locale;
    m_bar->setDocument(tr("opened at %1, float %2")
                           .arg(session.local(reading->session.openedAt).toString(u"H:mm"_qs),
                                moneyText(reading->session.floatAmount, locale)));
    fillFacts();
    goTo(m_step);
}

void ClosingScreen::addFact(const QString &icon, const QString &words, const QString &figure)
{
    auto *mark = new QLabel;
    mark->setPixmap(
        iconPixmap(icon, Theme::of(this).color(Token::TextMuted), 18, devicePixelRatioF()));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(mark);
    row->addWidget(makeLabel(words, TextSize::CounterRow), 1);
    row->addWidget(makeLabel(figure, TextSize::CounterRow, Weight::Strong));
    m_facts->body()->addLayout(row);
}

void ClosingScreen::fillFacts()
{
    const QLocale locale;
    const auto parked = BasketService(desk().db()).parked(desk().session(), work().till());
    const int waiting = (parked ? int(parked->size()) : 0) + (basket().isEmpty() ? 0 : 1);
    const std::optional<QDateTime> &last = m_reading->till.lastAt;
    const bool soldToday = m_reading->figures.tickets > 0 && last;
    addFact(u"clock"_qs, tr("Last sale"),
            soldToday ? m_session->local(*last).toString(u"H:mm"_qs) : tr("none"));
    addFact(u"circle-pause"_qs, tr("Baskets not paid"),
            waiting == 0 ? tr("none") : locale.toString(waiting));
    addFact(u"receipt-text"_qs, tr("Tickets"), locale.toString(m_reading->figures.tickets));
}

std::map<TillMeans, Money> ClosingScreen::counted() const
{
    std::map<TillMeans, Money> counted = m_slips->slips();
    if (m_takesCash)
        counted[TillMeans::Cash] = m_count->drawer().total();
    return counted;
}

std::vector<ClosingMeans> ClosingScreen::comparison() const
{
    if (!m_reading)
        return {};
    const auto means = ClosingRules::means(m_reading->figures, counted());
    return means ? *means : std::vector<ClosingMeans>{};
}

void ClosingScreen::fillFromDraft(const ClosingDraft &draft)
{
    const std::vector<Money> &worths = CashPieces::counted();
    DrawerCount drawer{std::vector<int>(worths.size()), draft.other};
    for (std::size_t i = 0; i < worths.size(); ++i) {
        const auto found = draft.pieces.find(worths[i]);
        drawer.pieces[i] = found == draft.pieces.end() ? 0 : found->second;
    }
    m_count->setDrawer(drawer);
    m_slips->setSlips(draft.slips);
    m_compare->setNote(draft.note);
    m_kept = draft;
}

void ClosingScreen::keepDraft()
{
    if (!m_session || m_step == Done)
        return;
    ClosingDraft draft;
    const DrawerCount drawer = m_count->drawer();
    for (std::size_t i = 0; i < drawer.pieces.size(); ++i) {
        if (drawer.pieces[i] > 0)
            draft.pieces[CashPieces::counted()[i]] = drawer.pieces[i];
    }
    draft.other = drawer.other;
    draft.slips = m_slips->slips();
    draft.note = m_compare->note();
    if (draft == m_kept)
        return;
    m_kept = draft;
    desk().run(
        this,
        [service = work().tillService(), session = *m_session, till = work().till(),
         draft]() mutable { return service.keepClosingDraft(session, till, draft); },
        [this](const Result<> &kept) {
            if (!kept)
                tellProblem(kept.failure().message);
        });
}

void ClosingScreen::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    tellProblem(QString());
    if (step == Compare)
        m_compare->show(comparison());
    if (step != Done)
        m_stack->setCurrentIndex(step);
    show();
    if (step == Cash)
        m_count->takeFocus();
    else if (step == Slips)
        m_slips->takeFocus();
    else if (step == Compare)
        m_compare->takeFocus();
}

void ClosingScreen::show()
{
    if (m_step == Done)
        return;
    Money sum;
    if (m_step == Compare) {
        // What was not counted counts as expected.
        for (const ClosingMeans &means : comparison())
            sum += means.counted;
    } else {
        for (const auto &[means, amount] : counted())
            sum += amount;
    }
    m_total->setCaption(m_step == Cash ? tr("Counted in the drawer") : tr("Counted in all"));
    m_total->setAmount(m_step == Cash ? m_count->drawer().total() : sum);
    if (m_step == Compare) {
        Money expected;
        for (const ClosingMeans &means : comparison())
            expected += means.expected;
        m_total->setFoot(tr("Expected:"), moneyText(expected, QLocale()), QString());
    } else {
        m_total->setFoot(tr("Expected:"), tr("hidden until step 3"), QString());
    }
    m_next->setText(m_step == Cash    ? tr("Next: the slips")
                    : m_step == Slips ? tr("Next: compare")
                                      : tr("Close the till"));
    m_next->setEnabled(m_reading.has_value() && m_panel == nullptr);
}

void ClosingScreen::next()
{
    switch (m_step) {
    case Cash:
        goTo(Slips);
        break;
    case Slips:
        if (m_slips->isRight())
            goTo(Compare);
        else
            tellProblem(tr("One of the figures is not an amount."));
        break;
    case Compare: {
        Money difference;
        for (const ClosingMeans &means : comparison())
            difference += abs(means.difference());
        if (!difference.isZero() && m_compare->note().trimmed().isEmpty())
            m_compare->askReason();
        else if (difference > gapAlone(desk()) && !m_session->may(Permission::MoveCash))
            askApproval(Permission::MoveCash,
                        tr("The count differs by %1: a coordinator confirms the closing.")
                            .arg(moneyText(difference, QLocale())),
                        [this](const Session &session) { close(session); });
        else
            close(*m_session);
        break;
    }
    case Done:
        desk().back();
        break;
    }
}

void ClosingScreen::askApproval(Permission permission, const QString &why,
                                const std::function<void(const Session &)> &then)
{
    auto *panel = new ApprovalPanel(desk(), permission, why);
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    show();
    connect(panel, &TillPanel::closed, this, &ClosingScreen::stepBack);
    connect(panel, &ApprovalPanel::approved, this, [this, then](const Session &session) {
        leaveApproval();
        then(session);
    });
    panel->takeFocus();
}

void ClosingScreen::leaveApproval()
{
    m_stack->setCurrentIndex(m_step);
    m_panel->deleteLater();
    m_panel = nullptr;
    show();
}

void ClosingScreen::close(const Session &session)
{
    m_next->setEnabled(false);
    desk().run(
        this,
        [service = work().tillService(), session, till = work().till(), counted = counted(),
         note = m_compare->note()]() mutable {
            return service.close(session, till, counted, note);
        },
        [this](const Result<ClosedTill> &result) { closed(result); });
}

void ClosingScreen::closed(const Result<ClosedTill> &closed)
{
    m_next->setEnabled(true);
    if (!closed) {
        tellProblem(closed.failure().message);
        return;
    }
    auto *done = new ClosingDone(desk(), *closed);
    m_stack->addWidget(done);
    m_stack->setCurrentWidget(done);
    goTo(Done);
    m_total->setCaption(tr("Sold today"));
    m_total->setAmount(closed->closing.total);
    m_total->setFoot(QString(), QString(), QString());
    m_next->setText(tr("Done"));
    m_next->setFocus();
    m_bar->setBack(tr("Home"));
}

void ClosingScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool ClosingScreen::scanned(const QString &)
{
    tellProblem(tr("The till is being closed. To sell, go back with Esc."));
    desk().sound(ScanSound::Sound::Warning);
    return true;
}

void ClosingScreen::stepBack()
{
    if (m_step == Done) {
        desk().back();
        return;
    }
    if (m_panel != nullptr && m_reading)
        leaveApproval();
    else if (m_panel != nullptr || m_step == firstStep())
        work().go(TillStep::Sale);
    else
        goTo(Step(m_step - 1));
}

} // namespace cabas::ui
