// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskshiftcard.h"

#include "ui/kiosk/kioskdeed.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

namespace {

constexpr int cardHeight = 132;
constexpr int buttonWidth = 132;

} // namespace

KioskShiftCard::KioskShiftCard(const KioskShift &shift, int number, const QDateTime &now,
                               QWidget *parent)
    : Card(parent)
{
    setObjectName(u"kiosk-shift-%1"_qs.arg(number));
    setPadding(0);
    growHeight(this, cardHeight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Theme::space(4), Theme::space(4), Theme::space(4));
    row->setSpacing(Theme::space(4));
    row->addWidget(new KioskDay(shift.booking.day));
    row->addWidget(new Hairline(Qt::Vertical));
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(1));
    words->addStretch();
    const Booking &booking = shift.booking;
    words->addWidget(makeLabel(KioskWords::hours(booking.startMinute, booking.minutes),
                               TextSize::CounterSection, Weight::Strong));
    words->addWidget(makeLabel(KioskWords::task(shift.task, shift.week), TextSize::CounterBody));
    words->addWidget(
        makeWrapped(KioskWords::deadline(shift, now), TextSize::CounterRow, Token::TextMuted));
    words->addStretch();
    row->addLayout(words, 1);
    setAccessibleName(KioskWords::day(booking.day) + u", "_qs +
                      KioskWords::hours(booking.startMinute, booking.minutes));
    if (booking.day == now.date()) {
        QLabel *today =
            makeLabel(tr("Today"), TextSize::CounterBody, Weight::Strong, Token::Accent);
        row->addWidget(today);
    }
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = new KeyButton(text);
        button->setObjectName(u"%1-%2"_qs.arg(name).arg(number));
        button->setIconName(icon);
        button->setSize(KeyButton::Size::CounterKey);
        button->setAccessibleName(text + u", "_qs + accessibleName());
        row->addWidget(button);
        button->setMinimumWidth(buttonWidth);
        return button;
    };
    const ShiftId id = booking.shift;
    if (shift.mayExchange) {
        KeyButton *swap = add(tr("Swap"), u"repeat-2"_qs, u"kiosk-swap"_qs);
        swap->setKey(QKeySequence(Qt::Key_0 + number));
        connect(swap, &QPushButton::clicked, this, [this, id] { Q_EMIT swapWanted(id); });
    }
    if (shift.mayCancel) {
        KeyButton *cancel = add(tr("Cancel"), u"x"_qs, u"kiosk-cancel"_qs);
        connect(cancel, &QPushButton::clicked, this, [this, id] { Q_EMIT cancelWanted(id); });
    }
    body()->addLayout(row);
}

} // namespace cabas::ui
