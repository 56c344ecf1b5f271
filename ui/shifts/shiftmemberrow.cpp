// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftmemberrow.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shifts/shiftgrid.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace cabas::ui {

namespace {

constexpr int avatarSize = 26;
/// What the name and the note of a row have of the panel's width.
constexpr int wordsWidth = 164;

int widthOf(const QWidget *row, TextSize size, const QString &text)
{
    return QFontMetrics(Theme::of(row).font(size)).horizontalAdvance(text);
}

} // namespace

ShiftMemberRow::ShiftMemberRow(const SheetMember &member, bool mayCome, bool mayEdit,
                               QWidget *parent)
    : QWidget(parent), m_member(member), m_mayMove(mayEdit && member.booking.isComing())
{
    const QString shown = member.standIn.isEmpty() ? member.name : member.standIn;
    setObjectName(u"shift-member-%1"_qs.arg(member.number));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Avatar(shown, avatarSize));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(shown));
    const QString note = ShiftWords::note(member);
    const BookingState state = member.booking.state;
    // Beside the name where both have room, else below it.
    const bool isBeside =
        state == BookingState::Booked && !(mayCome && mayEdit) &&
        widthOf(this, TextSize::Body, shown) + widthOf(this, TextSize::Caption, note) < wordsWidth;
    auto *aside = new ElidedLabel(note, TextSize::Caption, Weight::Regular, Token::TextMuted);
    if (!isBeside && !note.isEmpty())
        words->addWidget(aside);
    row->addLayout(words, 1);
    if (isBeside)
        row->addWidget(aside);
    else if (note.isEmpty())
        delete aside;
    if (state != BookingState::Booked)
        row->addWidget(new Chip(ShiftWords::state(state), ShiftWords::kindOf(state)));
    if (!mayEdit)
        return;
    if (mayCome && state == BookingState::Booked) {
        auto *came = new KeyButton(tr("Came"));
        came->setSize(KeyButton::Size::Small);
        came->setObjectName(u"came-%1"_qs.arg(member.number));
        came->setAccessibleName(tr("%1 came").arg(shown));
        connect(came, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Deed::Came); });
        row->addWidget(came);
    }
    auto *more = KeyButton::iconOnly(u"ellipsis"_qs, tr("What to do for %1").arg(shown));
    more->setSize(KeyButton::Size::Small);
    more->setRole(KeyButton::Role::Quiet);
    more->setObjectName(u"more-%1"_qs.arg(member.number));
    row->addWidget(more);
    QMenu *menu = makeMenu(mayCome);
    connect(more, &QPushButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
}

void ShiftMemberRow::add(QMenu *menu, const QString &iconName, const QString &words, Deed deed)
{
    QAction *action = menu->addAction(icon(iconName), words);
    action->setData(int(deed));
    connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT wanted(deed); });
}

QMenu *ShiftMemberRow::makeMenu(bool mayCome)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deeds-%1"_qs.arg(m_member.number));
    if (mayCome) {
        add(menu, u"check"_qs, tr("Came"), Deed::Came);
        add(menu, u"clock"_qs, tr("Came late"), Deed::Late);
        add(menu, u"x"_qs, tr("Absent"), Deed::Absent);
    }
    add(menu, u"info"_qs, tr("Excused"), Deed::Excused);
    if (!isComing())
        add(menu, u"undo-2"_qs, tr("Expected again"), Deed::Expected);
    const BookingState state = m_member.booking.state;
    if (!m_member.partner.isEmpty() && (state == BookingState::Done || state == BookingState::Late))
        add(menu, u"users"_qs, tr("%1 came too").arg(m_member.partner), Deed::BothCame);
    if (isComing()) {
        menu->addSeparator();
        add(menu, u"arrow-right"_qs, tr("Move to another shift…"), Deed::Move);
        add(menu, u"arrow-right-left"_qs, tr("Swap with somebody…"), Deed::Swap);
        if (m_member.standIn.isEmpty()) {
            add(menu, u"user-plus"_qs, tr("Somebody comes instead…"), Deed::StandIn);
            if (m_member.looksForStandIn)
                add(menu, u"search"_qs, tr("No longer looks for a stand-in"), Deed::LookNoMore);
            else
                add(menu, u"search"_qs, tr("Looks for a stand-in"), Deed::Look);
        } else {
            add(menu, u"undo-2"_qs, tr("%1 comes after all").arg(m_member.name), Deed::StandInGone);
        }
        if (m_member.booking.kind != BookingKind::Own)
            add(menu, u"trash-2"_qs, tr("Take off this shift"), Deed::Remove);
    }
    menu->addSeparator();
    add(menu, u"gift"_qs, tr("Gives a shift to somebody…"), Deed::Give);
    add(menu, u"badge-check"_qs, tr("Skills…"), Deed::Skills);
    if (m_member.mayBeCalled)
        add(menu, u"ban"_qs, tr("Not to be called any more"), Deed::NoCall);
    else
        add(menu, u"phone"_qs, tr("May be called again"), Deed::Call);
    add(menu, u"user"_qs, tr("Member’s page"), Deed::Open);
    return menu;
}

void ShiftMemberRow::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
}

void ShiftMemberRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_mayMove || !(event->buttons() & Qt::LeftButton) || !isFar)
        return;
    auto *data = new QMimeData;
    data->setData(
        CarriedMember::mimeType(),
        CarriedMember{m_member.booking.member, m_member.booking.shift, m_member.name}.toBytes());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(grab());
    drag->exec(Qt::MoveAction);
}

CandidateRow::CandidateRow(const Candidate &candidate, bool mayEdit, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(new Avatar(candidate.name, avatarSize));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(candidate.name));
    auto *why = new ElidedLabel(ShiftWords::reason(candidate), TextSize::Caption, Weight::Regular,
                                Token::TextMuted);
    words->addWidget(why);
    row->addLayout(words, 1);
    if (!candidate.phone.isEmpty()) {
        auto *phone = KeyButton::iconOnly(
            u"phone"_qs, tr("Phone number of %1: %2").arg(candidate.name, candidate.phone));
        phone->setSize(KeyButton::Size::Small);
        phone->setObjectName(u"phone-%1"_qs.arg(candidate.number));
        connect(phone, &QPushButton::clicked, why,
                [why, number = candidate.phone] { why->setText(number); });
        row->addWidget(phone);
    }
    if (mayEdit) {
        auto *book = new KeyButton(tr("Book"));
        book->setSize(KeyButton::Size::Small);
        book->setObjectName(u"book-%1"_qs.arg(candidate.number));
        book->setAccessibleName(tr("Book %1").arg(candidate.name));
        connect(book, &QPushButton::clicked, this, &CandidateRow::bookWanted);
        row->addWidget(book);
    }
}

} // namespace cabas::ui
