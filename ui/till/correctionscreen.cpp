// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/correctionscreen.h"

#include "core/base/text.h"
#include "core/till/drawerservice.h"
#include "core/till/saleservice.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/tillbar.h"
#include "ui/till/usualreasons.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roomy.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QUuid>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 376;
constexpr int choiceWidth = 280;
constexpr int narrowSide = 312;
constexpr int narrowChoice = 184;
constexpr int narrowBelow = 1200;
constexpr int afterReason = 2; ///< in the column at the side

} // namespace

CorrectionScreen::CorrectionScreen(TillWork &work, QWidget *parent)
    : TillScreen(work, parent), m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setObjectName(u"correctionScreen"_qs);
    m_bar = new TillBar(work, tr("Back to the tickets"), tr("Correct"));
    m_choiceColumn = makeChoices();
    m_stack = new QStackedWidget;
    auto *card = new Card;
    card->body()->addWidget(m_stack, 1);
    m_side = makeSide();
    // With large text the middle has no room left for them.
    QWidget *usual = makeUsual();
    if (besideOrBelow() == QBoxLayout::LeftToRight)
        card->body()->addWidget(usual);
    else
        qobject_cast<QBoxLayout *>(m_side->layout())->insertWidget(afterReason, usual);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Metric::taskMargin, Metric::taskMargin, Metric::taskMargin,
                                Metric::taskMargin);
    columns->setSpacing(Metric::taskMargin);
    columns->addWidget(m_choiceColumn);
    columns->addWidget(card, 1);
    columns->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
    connect(m_bar, &TaskBar::back, this, &CorrectionScreen::stepBack);
}

QWidget *CorrectionScreen::makeChoices()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    QLabel *question = makeWrapped(tr("What is wrong?"), TextSize::CounterSection);
    Theme::dress(question, TextSize::CounterSection, Weight::Strong);
    column->addWidget(question);
    addChoice(u"wrongMeans"_qs, u"credit-card"_qs, tr("The payment"));
    addChoice(u"wrongMember"_qs, u"users"_qs, tr("The member"));
    addChoice(u"wrongArticle"_qs, u"repeat"_qs, tr("An article"));
    addChoice(u"wrongAll"_qs, u"undo-2"_qs, tr("All of it"));
    for (KeyButton *choice : m_choices)
        column->addWidget(choice);
    column->addStretch(1);
    return place;
}

void CorrectionScreen::addChoice(const QString &name, const QString &icon, const QString &words)
{
    const int index = int(m_choices.size());
    auto *choice = new KeyButton(words);
    choice->setObjectName(name);
    choice->setIconName(icon);
    choice->setSize(KeyButton::Size::CounterKey);
    choice->setSpread(true);
    choice->setCheckable(true);
    choice->setKey(QKeySequence(Qt::Key_F2 + index));
    connect(choice, &KeyButton::clicked, this, [this, index] { choose(index); });
    m_choices.push_back(choice);
}

QWidget *CorrectionScreen::makeUsual()
{
    auto *usual = new UsualReasons({tr("Wrong key"), tr("Wrong badge"), tr("Wrong article")});
    connect(usual, &UsualReasons::chosen, this,
            [this](const QString &reason) { m_reason->setText(reason); });
    return usual;
}

QWidget *CorrectionScreen::makeSide()
{
    auto *place = new QWidget;
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setAccessibleName(tr("Reason"));
    const bool hasRoom = besideOrBelow() == QBoxLayout::LeftToRight;
    m_reason->setPlaceholderText(hasRoom ? tr("Reason, in a word or two") : tr("Reason"));
    m_reason->setProperty("scale", u"counter"_qs);
    Theme::dress(m_reason, TextSize::CounterRow);
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_submit = new KeyButton(tr("Correct the ticket"), KeyButton::Role::Primary);
    m_submit->setObjectName(u"correct"_qs);
    m_submit->setSize(KeyButton::Size::Primary);
    m_submit->setSpread(true);
    m_submit->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_total);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_submit);
    connect(m_submit, &KeyButton::clicked, this, &CorrectionScreen::submit);
    return place;
}

void CorrectionScreen::begin(const QVariant &about)
{
    m_ticket = about.toString();
    m_bar->setDocument(tr("Ticket %1").arg(m_ticket));
    SaleService sales(desk().db());
    const auto sold = sales.ticket(desk().session(), m_ticket);
    const auto left = sales.refundable(desk().session(), m_ticket);
    if (sold && left) {
        fill(sold->ticket, *left);
        choose(0);
    } else {
        m_submit->setEnabled(false);
        tellProblem(sold ? left.failure().message : sold.failure().message);
    }
}

void CorrectionScreen::fill(const Ticket &ticket, const std::map<int, Quantity> &left)
{
    const auto terms = DrawerService(desk().db()).terms(desk().session(), work().till());
    m_forms = {new MeansForm(ticket, !terms || terms->takesCash),
               new OtherMemberForm(desk(), ticket), new ArticleForm(work(), ticket, left),
               new UndoForm(ticket)};
    for (CorrectionForm *each : m_forms) {
        m_stack->addWidget(each);
        connect(each, &CorrectionForm::changed, this, &CorrectionScreen::show);
    }
}

CorrectionForm *CorrectionScreen::form() const
{
    return m_forms.empty() ? nullptr : m_forms[std::size_t(m_chosen)];
}

void CorrectionScreen::choose(int index)
{
    if (m_forms.empty() || m_panel != nullptr)
        return;
    m_chosen = index;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChecked(int(i) == index);
    m_stack->setCurrentWidget(form());
    show();
    form()->takeFocus();
}

void CorrectionScreen::show()
{
    if (form() == nullptr)
        return;
    const Money difference = form()->difference();
    tellProblem(QString());
    m_total->setCaption(difference.isZero()       ? tr("No money changes hands")
                        : difference.isNegative() ? tr("To give back")
                                                  : tr("To take"));
    m_total->setAmount(abs(difference));
    m_submit->setEnabled(m_panel == nullptr && bool(form()->deed()));
}

void CorrectionScreen::submit()
{
    if (m_reason->text().trimmed().isEmpty()) {
        tellProblem(tr("Give the reason: it stands on the ticket."));
        m_reason->setFocus();
    } else if (!desk().may(Permission::Refund)) {
        askApproval(tr("A coordinator allows the correction of a paid ticket."));
    } else {
        post(desk().session());
    }
}

void CorrectionScreen::askApproval(const QString &why)
{
    if (m_panel != nullptr)
        return;
    auto *panel = new ApprovalPanel(desk(), Permission::Refund, why);
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    m_choiceColumn->setEnabled(false);
    connect(panel, &TillPanel::closed, this, &CorrectionScreen::stepBack);
    connect(panel, &ApprovalPanel::approved, this, [this](const Session &session) {
        stepBack();
        post(session);
    });
    m_submit->setEnabled(false);
    panel->takeFocus();
}

void CorrectionScreen::post(const Session &session)
{
    m_submit->setEnabled(false);
    desk().run(
        this,
        [db = &desk().db(), session, deed = form()->deed(),
         request = CorrectionRequest{work().till(), m_ticket, m_reason->text(), m_key}] {
            CorrectionService service(*db);
            return deed(service, session, request);
        },
        [this](const Result<Correction> &correction) { done(correction); });
}

void CorrectionScreen::done(const Result<Correction> &correction)
{
    m_submit->setEnabled(true);
    if (!correction && correction.failure().code == u"second_person") {
        askApproval(correction.failure().message);
        return;
    }
    if (!correction) {
        tellProblem(correction.failure().message);
        return;
    }
    if (!correction->sale) {
        work().setLastSold(correction->refund);
        work().go(TillStep::Paid);
        return;
    }
    work().setLastSold(*correction->sale);
    desk().toast(tr("%1 takes %2 back, and %3 stands for it.")
                     .arg(correction->refund.ticket.name, m_ticket, correction->sale->ticket.name));
    work().go(TillStep::Tickets);
}

void CorrectionScreen::resizeEvent(QResizeEvent *event)
{
    TillScreen::resizeEvent(event);
    const bool isNarrow = width() < narrowBelow;
    m_choiceColumn->setFixedWidth(isNarrow ? narrowChoice : choiceWidth);
    m_side->setFixedWidth(isNarrow ? narrowSide : sideWidth);
}

void CorrectionScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool CorrectionScreen::scanned(const QString &code)
{
    if (m_panel == nullptr && form() != nullptr && form()->scanned(code)) {
        desk().sound(ScanSound::Sound::Success);
        return true;
    }
    tellProblem(tr("A scan has no use here. To sell, go back with Esc."));
    desk().sound(ScanSound::Sound::Warning);
    return true;
}

void CorrectionScreen::stepBack()
{
    if (m_panel == nullptr) {
        work().go(TillStep::Tickets);
        return;
    }
    m_panel->deleteLater();
    m_panel = nullptr;
    m_choiceColumn->setEnabled(true);
    m_stack->setCurrentWidget(form());
    show();
}

} // namespace cabas::ui
