// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskdeed.h"

#include "core/base/language.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace cabas::ui {

namespace {

constexpr int primaryHeight = 120;
constexpr int plainHeight = 76;
constexpr int offerHeight = 92;
constexpr int dayWidth = 96;
constexpr int deedIcon = 28;
constexpr int primaryIcon = 44;

} // namespace

KioskKey::KioskKey(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KioskKey::setKey(const QKeySequence &key)
{
    m_key = key;
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const QKeySequence &sequence : sequencesFor(key)) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { click(); });
        m_shortcuts.push_back(shortcut);
    }
    update();
}

void KioskKey::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KioskKey::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KioskKey::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

int KioskKey::paintKey(QPainter &painter, const QRect &place, const QColor &ink) const
{
    if (m_key.isEmpty())
        return 0;
    const Theme &theme = Theme::of(this);
    const QString text = keyText(m_key);
    const QSize box = keyBoxSize(theme, text, TextSize::CounterCaption);
    const QRect at(place.right() + 1 - box.width(), place.center().y() - box.height() / 2,
                   box.width(), box.height());
    paintKeyBox(painter, theme, at, text, ink, TextSize::CounterCaption);
    return box.width() + Theme::space(2);
}

QColor KioskKey::ground(bool filled) const
{
    const Theme &theme = Theme::of(this);
    if (isDown())
        return theme.color(filled ? Token::AccentPressed : Token::Sunken);
    if (underMouse())
        return theme.color(filled ? Token::AccentHover : Token::RowHover);
    return theme.color(filled ? Token::Accent : Token::Surface);
}

KioskDeed::KioskDeed(const QString &icon, const QString &text, Look look, QWidget *parent)
    : KioskKey(parent), m_icon(icon), m_look(look)
{
    setText(text);
    setAccessibleName(text);
}

QSize KioskDeed::sizeHint() const
{
    return {280, m_look == Look::Primary ? primaryHeight : plainHeight};
}

void KioskDeed::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool isPrimary = m_look == Look::Primary;
    const QColor fill = ground(isPrimary);
    const QColor ink = theme.color(isPrimary ? Token::OnAccent : Token::Text);
    paintBox(painter, rect(), fill, isPrimary ? fill : theme.color(Token::BorderStrong),
             Metric::radiusControl);
    QRect room = rect().adjusted(Theme::space(5), 0, -Theme::space(5), 0);
    const int size = isPrimary ? primaryIcon : deedIcon;
    const QColor iconInk = theme.color(isPrimary ? Token::OnAccent : Token::Accent);
    if (isPrimary) {
        paintIcon(painter, QRectF(room.right() - size, (height() - size) / 2.0, size, size), m_icon,
                  iconInk);
        room.setRight(room.right() - size - Theme::space(3));
        room.setRight(room.right() - paintKey(painter, room, ink));
    } else {
        paintIcon(painter, QRectF(room.left(), (height() - size) / 2.0, size, size), m_icon,
                  iconInk);
        room.setLeft(room.left() + size + Theme::space(4));
        room.setRight(room.right() - paintKey(painter, room, theme.color(Token::TextMuted)));
    }
    painter.setPen(ink);
    painter.setFont(
        theme.font(isPrimary ? TextSize::CounterSection : TextSize::CounterBody, Weight::Strong));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

void paintDay(QPainter &painter, const QRect &place, QDate day)
{
    const Theme &theme = Theme::of(qApp);
    const QLocale locale = Language::locale();
    const int small = theme.pixels(TextSize::CounterRow) + Theme::space(1);
    const int large = theme.pixels(TextSize::CounterLast);
    const int top = place.top() + (place.height() - 2 * small - large) / 2;
    const QColor muted = theme.color(Token::TextMuted);
    const QFont font = theme.font(TextSize::CounterRow);
    paintText(painter, QRect(place.left(), top, place.width(), small), Qt::AlignCenter,
              locale.toString(day, u"ddd"_qs), font, muted);
    paintText(painter, QRect(place.left(), top + small, place.width(), large), Qt::AlignCenter,
              QString::number(day.day()), theme.font(TextSize::CounterLast, Weight::Strong),
              theme.color(Token::Text));
    paintText(painter, QRect(place.left(), top + small + large, place.width(), small),
              Qt::AlignCenter, locale.toString(day, u"MMM"_qs), font, muted);
}

KioskDay::KioskDay(QDate day, QWidget *parent) : QWidget(parent), m_day(day)
{
    growWidth(this, dayWidth);
}

void KioskDay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDay(painter, rect(), m_day);
}

KioskOfferCard::KioskOfferCard(const KioskOffer &offer, QWidget *parent)
    : KioskKey(parent), m_offer(offer)
{
    const Shift &shift = offer.shift;
    setText(KioskWords::day(shift.day) + u", "_qs +
            KioskWords::hours(shift.startMinute, shift.minutes));
    setAccessibleName(text() + u", "_qs + KioskWords::task(shift.name, offer.week) + u", "_qs +
                      KioskWords::places(offer));
}

QSize KioskOfferCard::sizeHint() const
{
    return {400, offerHeight};
}

void KioskOfferCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(painter, rect(), ground(false), theme.color(Token::BorderStrong),
             Metric::radiusControl);
    paintDay(painter, QRect(0, 0, dayWidth, height()), m_offer.shift.day);
    painter.fillRect(QRect(dayWidth, Theme::space(4), 1, height() - 2 * Theme::space(4)),
                     theme.color(Token::Border));
    QRect room = rect().adjusted(dayWidth + Theme::space(4), 0, -Theme::space(4), 0);
    room.setRight(room.right() - paintKey(painter, room, theme.color(Token::TextMuted)));
    const int tall = theme.lineHeight(TextSize::CounterBody);
    const int low = theme.lineHeight(TextSize::CounterRow);
    int y = (height() - tall - 2 * low) / 2;
    const auto line = [&](const QString &text, TextSize size, Weight weight, Token ink, int high) {
        paintText(painter, QRect(room.left(), y, room.width(), high),
                  Qt::AlignLeft | Qt::AlignVCenter, text, theme.font(size, weight),
                  theme.color(ink));
        y += high;
    };
    const Shift &shift = m_offer.shift;
    line(KioskWords::hours(shift.startMinute, shift.minutes), TextSize::CounterBody, Weight::Strong,
         Token::Text, tall);
    line(KioskWords::task(shift.name, m_offer.week), TextSize::CounterRow, Weight::Regular,
         Token::Text, low);
    line(KioskWords::places(m_offer), TextSize::CounterRow, Weight::Regular, Token::TextMuted, low);
}

} // namespace cabas::ui
