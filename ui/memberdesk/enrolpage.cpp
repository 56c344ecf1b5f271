// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/enrolpage.h"

#include "ui/memberdesk/meetingstep.h"
#include "ui/memberdesk/sharestep.h"
#include "ui/memberdesk/stepstrip.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sheetparts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int footHeight = 72;
constexpr int asideWidth = 336;

/// A step of one question: the column in the middle of the page.
QVBoxLayout *makeColumn(QWidget *step, const QString &consequence)
{
    auto *outer = new QHBoxLayout(step);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    growWidth(card, Metric::form);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    outer->setSpacing(Theme::space(4));
    outer->addWidget(card, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *aside = new Card;
    growWidth(aside, asideWidth);
    aside->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    aside->setTitle(EnrolPage::tr("What follows"));
    aside->body()->addWidget(makeWrapped(consequence, TextSize::Body, Token::TextMuted));
    outer->addWidget(aside, 0, Qt::AlignTop | Qt::AlignLeft);
    outer->addStretch();
    return static_cast<QVBoxLayout *>(card->body());
}

} // namespace

EnrolPage::EnrolPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void EnrolPage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new TaskBar(tr("Members"), tr("Enrol a person"));
    connect(bar, &TaskBar::back, this, &EnrolPage::back);
    connect(bar, &TaskBar::helpWanted, this, [this] { WindowTools::help(this); });
    column->addWidget(bar);
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(5), Theme::space(4));
    inner->setSpacing(Theme::space(3));
    m_steps = new StepStrip({tr("Meeting"), tr("Identity"), tr("Shares"), tr("Slot"), tr("Check")});
    m_title = makeLabel({}, TextSize::Title, Weight::Strong);
    m_title->setObjectName(u"enrol-title"_qs);
    inner->addWidget(m_steps);
    inner->addWidget(m_title);
    m_refused = new Band(Kind::Danger);
    m_refused->setObjectName(u"enrol-refused"_qs);
    m_refused->hide();
    inner->addWidget(m_refused);
    m_stack = new QStackedWidget;
    m_meeting = new MeetingStep(desk());
    m_stack->addWidget(makeScrolling(m_meeting));
    m_shares = new ShareStep(desk());
    QWidget *steps[] = {makeIdentity(), makeScrolling(m_shares), makeSlot(), makeCheck(),
                        makeDone()};
    for (QWidget *step : steps)
        m_stack->addWidget(step);
    inner->addWidget(m_stack, 1);
    column->addWidget(body, 1);
    auto *foot = new Ground(Token::Surface, Qt::TopEdge);
    growHeight(foot, footHeight);
    buildFoot(foot);
    column->addWidget(foot);
    connect(m_meeting, &MeetingStep::picked, this, &EnrolPage::next);
    connect(m_shares, &ShareStep::finished, this, &EnrolPage::next);
}

void EnrolPage::buildFoot(QWidget *foot)
{
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(5), 0, Theme::space(5), 0);
    row->setSpacing(Theme::space(3));
    m_back = new KeyButton(tr("Back"));
    m_back->setObjectName(u"enrol-back"_qs);
    m_without = new KeyButton(tr("Without a meeting"));
    m_without->setObjectName(u"enrol-without"_qs);
    m_next = new KeyButton({}, KeyButton::Role::Primary);
    m_next->setObjectName(u"enrol-next"_qs);
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_without);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &EnrolPage::back);
    connect(m_next, &QPushButton::clicked, this, &EnrolPage::next);
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_draft.guest.reset();
        goTo(Identity);
    });
}

QWidget *EnrolPage::makeIdentity()
{
    auto *step = new QWidget;
    QVBoxLayout *column =
        makeColumn(step, tr("The next number is theirs, and the badge that goes with it. Somebody "
                            "of the same name is told of at the end."));
    const auto add = [&](const QString &label, QLineEdit *edit, const QString &name) {
        edit->setObjectName(name);
        auto *field = new Field(label, edit);
        column->addWidget(field);
        return field;
    };
    m_name = new QLineEdit;
    m_phone = new QLineEdit;
    m_email = new QLineEdit;
    m_nameField = add(tr("Name"), m_name, u"enrol-name"_qs);
    add(tr("Phone"), m_phone, u"enrol-phone"_qs);
    m_emailField = add(tr("E-mail"), m_email, u"enrol-email"_qs);
    connect(m_name, &QLineEdit::returnPressed, m_phone, qOverload<>(&QWidget::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, m_email, qOverload<>(&QWidget::setFocus));
    connect(m_email, &QLineEdit::returnPressed, this, &EnrolPage::next);
    return step;
}

QWidget *EnrolPage::makeSlot()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    m_slotRows = new RowsModel({{tr("Slot")}, {tr("Held"), RowsModel::Side::Right}}, this);
    m_slots = new DataTable(tr("Slots with a place"));
    m_slots->setObjectName(u"enrol-slots"_qs);
    m_slots->setModel(m_slotRows);
    m_slots->setColumnWidths({0, 160});
    column->addWidget(new TableCard(m_slots), 1);
    connect(m_slots, &DataTable::opened, this, &EnrolPage::next);
    return step;
}

QWidget *EnrolPage::makeCheck()
{
    auto *step = new QWidget;
    QVBoxLayout *column = makeColumn(
        step, tr("Member, shares, payment, slot and the list of the meeting are written together, "
                 "or not at all."));
    m_facts = new FactList;
    column->addWidget(m_facts);
    return step;
}

QWidget *EnrolPage::makeDone()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(4));
    m_done = new Band(Kind::Success);
    m_done->setHeadline(true);
    column->addWidget(m_done);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    const auto add = [&](const QString &text, const QString &name, const QString &icon) {
        auto *button = new KeyButton(text);
        button->setObjectName(name);
        button->setIconName(icon);
        row->addWidget(button);
        return button;
    };
    KeyButton *badge = add(tr("Badge (PDF)"), u"enrol-badge"_qs, u"id-card"_qs);
    KeyButton *contract = add(tr("Contract (PDF)"), u"enrol-contract"_qs, u"file-text"_qs);
    KeyButton *open = add(tr("Open their page"), u"enrol-open"_qs, u"user"_qs);
    row->addStretch();
    column->addLayout(row);
    m_badge = new QLabel;
    m_badge->setObjectName(u"enrol-card"_qs);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addStretch();
    connect(badge, &QPushButton::clicked, this, &EnrolPage::writeBadge);
    connect(contract, &QPushButton::clicked, this, &EnrolPage::writeContract);
    connect(open, &QPushButton::clicked, this,
            [this] { desk().go(u"member"_qs, m_member->id.value()); });
    return step;
}

void EnrolPage::begin(const QVariant &)
{
    // Whoever was half enrolled is still there; a new person begins after the last one is done.
    goTo(m_step == Done ? Meeting : m_step);
}

void EnrolPage::reload()
{
    m_shares->reload();
    if (m_step == Meeting)
        m_meeting->reload();
}

void EnrolPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    back();
    event->accept();
}

Page *makeEnrolPage(Desk &desk, QWidget *parent)
{
    return new EnrolPage(desk, parent);
}

} // namespace cabas::ui
