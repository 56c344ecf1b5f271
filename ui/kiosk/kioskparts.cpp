// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskparts.h"

#include "ui/shell/icons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int headHeight = 112;
constexpr int lowHeight = 72;
constexpr int faceSize = 64;
constexpr int logoSize = 48;
constexpr int bandIcon = 36;
constexpr int buttonWidth = 132;
constexpr int ringSize = 40;
constexpr int ringWidth = 4;
constexpr int fullCircle = 360 * 16;

} // namespace

QImage imageOf(const std::optional<MemberPhoto> &photo)
{
    return photo ? QImage::fromData(photo->bytes, "JPEG") : QImage();
}

void enlarge(Field &field)
{
    field.setCounter(true);
    for (QLabel *label : field.findChildren<QLabel *>()) {
        const bool isName = label->buddy() != nullptr;
        Theme::dress(label, TextSize::CounterRow, isName ? Weight::Strong : Weight::Regular);
    }
}

KioskHead::KioskHead(QWidget *parent) : Ground(Token::Ink, {}, parent)
{
    growHeight(this, headHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), 0, Theme::space(6), 0);
    row->setSpacing(Theme::space(4));
    m_avatar = new Avatar({}, faceSize, Avatar::Shape::Square);
    m_logo = new QLabel;
    m_logo->setFixedSize(faceSize, faceSize);
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setPixmap(iconPixmap(u"store"_qs, Theme::of(this).color(Token::OnInk), logoSize,
                                 devicePixelRatioF()));
    row->addWidget(m_avatar);
    row->addWidget(m_logo);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = makeLabel({}, TextSize::CounterTitle, Weight::Strong, Token::OnInk);
    m_title->setObjectName(u"kiosk-title"_qs);
    m_time = makeLabel({}, TextSize::CounterBody, Weight::Regular, Token::OnInkMuted);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_time);
    words->addStretch();
    row->addLayout(words, 1);
    m_language = new KeyButton(tr("Français", "the other language, in its own words"),
                               KeyButton::Role::OnInk);
    m_language->setObjectName(u"kiosk-language"_qs);
    m_language->setIconName(u"languages"_qs);
    m_finish = new KeyButton(tr("I have finished"), KeyButton::Role::OnInk);
    m_finish->setObjectName(u"kiosk-finish"_qs);
    m_finish->setIconName(u"log-out"_qs);
    m_finish->setKey(Qt::Key_Escape);
    for (KeyButton *button : {m_language, m_finish}) {
        button->setSize(KeyButton::Size::CounterKey);
        button->setMinimumWidth(button->sizeHint().width() + Theme::space(5));
        row->addWidget(button);
    }
}

void KioskHead::setPerson(const QString &name, const QImage &photo, const QString &title)
{
    m_avatar->setName(name);
    m_avatar->setPhoto(photo);
    m_title->setText(title);
    m_avatar->show();
    m_logo->hide();
    m_finish->show();
}

void KioskHead::setShop(const QString &name)
{
    m_avatar->setName({});
    m_avatar->setPhoto({});
    m_title->setText(name);
    m_avatar->hide();
    m_logo->show();
    m_finish->hide();
}

void KioskHead::setLow(bool low)
{
    growHeight(this, low ? lowHeight : headHeight);
}

void KioskHead::setTime(const QString &words)
{
    m_time->setText(words);
}

KioskBand::KioskBand(Kind kind, QWidget *parent) : QFrame(parent), m_kind(kind)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(Theme::space(5), Theme::space(3), Theme::space(4), Theme::space(3));
    m_row->setSpacing(Theme::space(4));
    m_icon = new QLabel;
    m_icon->setFixedWidth(bandIcon);
    m_row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = makeWrapped({}, TextSize::CounterSection);
    Theme::dress(m_title, TextSize::CounterSection, Weight::Strong);
    m_text = makeWrapped({}, TextSize::CounterBody);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&Theme::of(this), &Theme::changed, this, &KioskBand::renew);
    renew();
}

void KioskBand::setMessage(Kind kind, const QString &title, const QString &text,
                           const QString &icon)
{
    m_kind = kind;
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(spokenText());
    renew();
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

KeyButton *KioskBand::addDeed(const QString &verb)
{
    auto *button = new KeyButton(verb);
    button->setSize(KeyButton::Size::CounterKey);
    button->setMinimumWidth(std::max(buttonWidth, button->sizeHint().width() + Theme::space(5)));
    m_row->addWidget(button);
    m_deeds.push_back(button);
    return button;
}

void KioskBand::clearDeeds()
{
    for (KeyButton *button : m_deeds) {
        button->hide();
        button->deleteLater();
    }
    m_deeds.clear();
}

QString KioskBand::spokenText() const
{
    return QString(m_title->text() + u". "_qs + m_text->text()).trimmed();
}

void KioskBand::renew()
{
    const KindLook look = lookOf(m_kind);
    m_icon->setPixmap(iconPixmap(m_iconName.isEmpty() ? look.icon : m_iconName,
                                 Theme::of(this).color(look.text), bandIcon, devicePixelRatioF()));
    const Token ink = m_kind == Kind::Kraft ? look.text : Token::Text;
    setInk(m_title, ink);
    setInk(m_text, ink);
    update();
}

void KioskBand::paintEvent(QPaintEvent *)
{
    constexpr int edge = 6;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const KindLook look = lookOf(m_kind);
    const QColor soft = theme.color(look.soft);
    if (m_kind == Kind::Kraft)
        paintBox(painter, rect(), soft, QColor(), Metric::radiusCard, 0);
    else
        paintEdgedBox(painter, rect(), soft, soft, theme.color(look.mark), Metric::radiusCard,
                      edge);
}

void KioskBand::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

KioskRing::KioskRing(QWidget *parent) : QWidget(parent)
{
    setFixedSize(ringSize, ringSize);
}

void KioskRing::setLeft(int seconds, int of)
{
    m_left = seconds;
    m_of = of;
    setAccessibleName(tr("%n second(s) left", nullptr, seconds));
    update();
}

QSize KioskRing::sizeHint() const
{
    return {ringSize, ringSize};
}

void KioskRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRectF circle = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter.setPen(QPen(theme.color(Token::Border), ringWidth));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.color(Token::Accent), ringWidth));
    painter.drawArc(circle, fullCircle / 4, -fullCircle * m_left / m_of);
    paintText(painter, rect(), Qt::AlignCenter, QString::number(m_left),
              theme.font(TextSize::CounterCaption, Weight::Strong), theme.color(Token::Text));
}

} // namespace cabas::ui
