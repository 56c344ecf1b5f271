// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskhome.h"

#include "core/shifts/kioskrules.h"
#include "ui/kiosk/kioskdeed.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskshiftcard.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

namespace {

constexpr int rightWidth = 376;
/// From this height on there is room for two more shifts.
constexpr int tallScreen = 820;
/// Below it there is room for one shift.
constexpr int lowScreen = 520;
constexpr int fewShifts = 2;
constexpr int manyShifts = 4;

} // namespace

KioskHome::KioskHome(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kiosk-home"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(5));
    row->setSpacing(Theme::space(5));
    row->addWidget(makeLeft(), 1);
    row->addWidget(makeRight());
}

QWidget *KioskHome::makeLeft()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(4));
    m_message = new KioskBand(Kind::Success);
    m_message->setObjectName(u"kiosk-message"_qs);
    m_message->hide();
    column->addWidget(m_message);
    m_standing = new KioskBand(Kind::Success);
    m_standing->setObjectName(u"kiosk-standing"_qs);
    column->addWidget(m_standing);
    column->addWidget(makeLabel(tr("My next shifts"), TextSize::CounterSection, Weight::Strong));
    m_shifts = new QVBoxLayout;
    m_shifts->setSpacing(Theme::space(4));
    column->addLayout(m_shifts);
    m_more = makeLabel({}, TextSize::CounterRow, Weight::Regular, Token::TextMuted);
    column->addWidget(m_more);
    column->addStretch(1);
    m_wanted = new KioskBand(Kind::Kraft);
    m_wanted->setObjectName(u"kiosk-wanted"_qs);
    column->addWidget(m_wanted);
    return holder;
}

QWidget *KioskHome::makeRight()
{
    auto *holder = new QWidget;
    growWidth(holder, rightWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    const auto add = [&](const QString &icon, const QString &text, KioskDeed::Look look,
                         const QString &name, Qt::Key key) {
        auto *deed = new KioskDeed(icon, text, look);
        deed->setObjectName(name);
        deed->setKey(key);
        column->addWidget(deed);
        return deed;
    };
    using Look = KioskDeed::Look;
    m_here = add(u"circle-check"_qs, tr("I am here for my shift now"), Look::Primary,
                 u"kiosk-here"_qs, Qt::Key_F2);
    m_book =
        add(u"calendar-plus"_qs, tr("Book a shift"), Look::Plain, u"kiosk-book"_qs, Qt::Key_F3);
    KioskDeed *why = add(u"circle-question-mark"_qs, tr("Why this standing?"), Look::Plain,
                         u"kiosk-why"_qs, Qt::Key_F4);
    m_contacts = add(u"phone"_qs, tr("Change my phone or e-mail"), Look::Plain,
                     u"kiosk-contacts"_qs, Qt::Key_F5);
    m_work = add(u"users-round"_qs, {}, Look::Plain, u"kiosk-work"_qs, Qt::Key_F6);
    column->addStretch(1);
    connect(m_work, &QAbstractButton::clicked, this,
            [this] { Q_EMIT workWanted(m_view.committees.front().id); });
    connect(m_here, &QAbstractButton::clicked, this, [this] {
        for (const KioskShift &shift : m_view.coming) {
            if (shift.mayAttend)
                return Q_EMIT attendWanted(shift.booking.shift);
        }
    });
    connect(m_book, &QAbstractButton::clicked, this, &KioskHome::bookWanted);
    connect(why, &QAbstractButton::clicked, this, &KioskHome::whyWanted);
    connect(m_contacts, &QAbstractButton::clicked, this, &KioskHome::contactsWanted);
    return holder;
}

int KioskHome::shown() const
{
    if (height() < lowScreen)
        return 1;
    return height() >= tallScreen ? manyShifts : fewShifts;
}

void KioskHome::showMember(const KioskView &view, const QDateTime &now)
{
    m_view = view;
    m_now = now;
    bool isHere = false;
    for (const KioskShift &shift : view.coming)
        isHere = isHere || shift.mayAttend;
    m_here->setVisible(isHere);
    m_contacts->setVisible(view.person.isEmpty());
    m_work->setVisible(!view.committees.empty());
    const QString worked = view.committees.empty()
                               ? QString()
                               : tr("I worked for “%1”").arg(view.committees.front().name);
    m_work->setText(worked);
    m_work->setAccessibleName(worked);
    fillShifts();
    fillWanted();
}

void KioskHome::fillShifts()
{
    // Where a message takes the room of a low screen, the verdict stands without its sentence.
    const bool isTight = height() < lowScreen && !m_message->isHidden();
    const MemberStory &story = m_view.story;
    m_standing->setMessage(KioskWords::kindOf(story.standing), KioskWords::headline(story.standing),
                           isTight ? QString() : KioskWords::advice(story));
    while (QLayoutItem *item = m_shifts->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const int count = std::min(int(m_view.coming.size()), shown());
    for (int at = 0; at < count; ++at) {
        auto *card = new KioskShiftCard(m_view.coming[size_t(at)], at + 1, m_now);
        connect(card, &KioskShiftCard::swapWanted, this, &KioskHome::swapWanted);
        connect(card, &KioskShiftCard::cancelWanted, this, &KioskHome::cancelWanted);
        m_shifts->addWidget(card);
    }
    if (count == 0)
        m_shifts->addWidget(makeWrapped(tr("You have no shift booked. “Book a shift” shows where "
                                           "there are places."),
                                        TextSize::CounterBody, Token::TextMuted));
    QStringList later;
    for (int at = count; at < int(m_view.coming.size()); ++at)
        later += KioskWords::day(m_view.coming[size_t(at)].booking.day);
    constexpr int listed = 3;
    m_more->setText(tr("Later: %1").arg(later.mid(0, listed).join(u", "_qs)) +
                    (later.size() > listed ? u"…"_qs : QString()));
    m_more->setVisible(!later.isEmpty() && !isTight);
}

void KioskHome::fillWanted()
{
    m_wanted->clearDeeds();
    const bool hasRoom = height() >= tallScreen || (m_message->isHidden() && height() >= lowScreen);
    m_wanted->setVisible(m_view.wanted.has_value() && hasRoom);
    if (!m_view.wanted)
        return;
    const Shift shift = m_view.wanted->shift;
    m_wanted->setMessage(
        Kind::Kraft, {},
        tr("Hands are needed on %1, %2. Could you come?")
            .arg(KioskWords::day(shift.day), KioskWords::hours(shift.startMinute, shift.minutes)),
        u"hand-heart"_qs);
    KeyButton *come = m_wanted->addDeed(tr("I will come"));
    come->setObjectName(u"kiosk-come"_qs);
    connect(come, &QPushButton::clicked, this, [this, id = shift.id] { Q_EMIT takeWanted(id); });
}

void KioskHome::tell(Kind kind, const QString &title, const QString &text, const QString &undo)
{
    m_message->clearDeeds();
    m_message->setMessage(kind, title, text);
    if (!undo.isEmpty()) {
        KeyButton *back = m_message->addDeed(undo);
        back->setObjectName(u"kiosk-undo"_qs);
        back->setKey(QKeySequence(Qt::CTRL | Qt::Key_Z));
        connect(back, &QPushButton::clicked, this, &KioskHome::undoWanted);
    }
    m_message->show();
    fillShifts();
    fillWanted();
}

void KioskHome::forgetMessage()
{
    m_message->hide();
    if (m_view.number > 0)
        fillShifts();
    fillWanted();
}

void KioskHome::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != height() && m_view.number > 0) {
        fillShifts();
        fillWanted();
    }
}

} // namespace cabas::ui
