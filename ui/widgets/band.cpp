// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/band.h"

#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cabas::ui {

namespace {

/// Words get at least this place beside the buttons.
constexpr int leastWords = 240;
/// What a finger at the counter needs.
constexpr int counterTarget = 48;

} // namespace

Band::Band(Kind kind, QWidget *parent) : QFrame(parent), m_kind(kind)
{
    m_iconLabel = new QLabel;
    m_iconLabel->setAlignment(Qt::AlignCenter);
    m_first = makeWrapped(QString());
    m_second = makeWrapped(QString());
    m_aside = makeLabel(QString(), TextSize::Caption);
    for (QLabel *label : {m_first, m_second})
        label->setTextFormat(Qt::RichText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_first);
    words->addWidget(m_second);
    m_deeds = new QHBoxLayout;
    m_deeds->setSpacing(Theme::space(3));
    auto *message = new QHBoxLayout;
    message->setSpacing(Theme::space(3));
    message->addWidget(m_iconLabel);
    message->addLayout(words, 1);
    message->setAlignment(words, Qt::AlignVCenter);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addLayout(message, 1);
    m_row->addLayout(m_deeds);
    m_deeds->addWidget(m_aside);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&Theme::of(this), &Theme::changed, this, &Band::renew);
    renew();
}

void Band::setKind(Kind kind)
{
    m_kind = kind;
    renew();
}

void Band::setIconName(const QString &icon)
{
    m_icon = icon;
    renew();
}

void Band::setText(const QString &strong, const QString &rest)
{
    m_strong = strong;
    m_rest = rest;
    renew();
}

void Band::setHeadline(bool headline)
{
    m_headline = headline;
    renew();
}

void Band::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    renew();
}

void Band::setFlush(bool flush)
{
    m_flush = flush;
    update();
}

void Band::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

KeyButton *Band::addDeed(const QString &verb, bool withKey)
{
    auto *button = new KeyButton(verb, KeyButton::Role::Outlined, this);
    const int number = int(m_buttons.size()) + 1;
    if (withKey) {
        button->setKey(
            QKeySequence(QKeyCombination(Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + number))));
    }
    m_buttons.push_back(button);
    m_deeds->addWidget(button);
    return button;
}

void Band::clearDeeds()
{
    for (KeyButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void Band::addRight(QWidget *widget)
{
    m_row->addWidget(widget);
}

QString Band::spokenText() const
{
    return m_rest.isEmpty() ? m_strong : m_strong + u' ' + m_rest;
}

void Band::renew()
{
    const KindLook look = lookOf(m_kind);
    const Theme &theme = Theme::of(this);
    const int size = m_headline ? 32 : 20;
    m_iconLabel->setPixmap(iconPixmap(m_icon.isEmpty() ? look.icon : m_icon, theme.color(look.text),
                                      size, devicePixelRatioF()));
    m_iconLabel->setFixedWidth(size);
    const bool apart = m_headline || m_twoLines;
    const Token ink = m_kind == Kind::Kraft ? look.text : Token::Text;
    m_first->setText(apart ? strongThen(m_strong, {}) : strongThen(m_strong, m_rest));
    m_second->setText(m_rest.toHtmlEscaped());
    m_second->setVisible(apart && !m_rest.isEmpty());
    Theme::dress(m_first, m_headline ? TextSize::Title : TextSize::Body);
    for (QLabel *label : {m_first, m_second, m_aside})
        setInk(label, ink);
    m_aside->setVisible(!m_aside->text().isEmpty());
    const int side = Theme::space(4);
    const int above = m_headline ? Theme::space(4) : Theme::space(m_twoLines ? 1 : 2);
    const int left = side + (m_kind == Kind::Kraft ? 0 : Metric::edge);
    m_row->setContentsMargins(left, above, side, above);
    m_row->setSpacing(m_headline ? Theme::space(4) : Theme::space(2));
    setMinimumHeight(m_headline ? 76 : 44);
    setAccessibleName(spokenText());
    update();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const KindLook look = lookOf(m_kind);
    if (m_flush) {
        painter.fillRect(rect(), theme.color(look.soft));
    } else {
        paintBox(painter, rect(), theme.color(look.soft), QColor(), Metric::radiusControl, 0);
        if (m_kind != Kind::Kraft)
            painter.fillRect(QRect(0, 0, width() / 2, height()), theme.color(look.soft));
    }
    if (m_kind != Kind::Kraft)
        painter.fillRect(QRect(0, 0, Metric::edge, height()), theme.color(look.mark));
}

QSize Band::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int least = std::max(m_deeds->minimumSize().width(), leastWords);
    return {least + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void Band::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = m_deeds->sizeHint().width() + leastWords > width();
    const auto wanted = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted) {
        m_row->setDirection(wanted);
        m_deeds->setAlignment(narrow ? Qt::AlignRight : Qt::Alignment());
    }
}

void Band::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

Bands::Bands(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

int Bands::post(const BandMessage &message)
{
    m_posted.push_back({m_next, message});
    renew();
    return m_next++;
}

void Bands::settle(int number)
{
    std::erase_if(m_posted, [number](const Posted &posted) { return posted.number == number; });
    renew();
}

void Bands::settleAll()
{
    m_posted.clear();
    renew();
}

Band *Bands::shown(Kind kind) const
{
    for (const auto &[of, band] : m_bands) {
        if (of == kind)
            return band;
    }
    return nullptr;
}

void Bands::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    renew();
}

void Bands::renew()
{
    for (const auto &entry : m_bands) {
        entry.second->hide();
        entry.second->deleteLater();
    }
    m_bands.clear();
    for (const Posted &posted : m_posted) {
        const Kind kind = posted.message.kind;
        if (shown(kind))
            continue;
        const auto same =
            std::count_if(m_posted.begin(), m_posted.end(),
                          [kind](const Posted &other) { return other.message.kind == kind; });
        auto *band = new Band(kind, this);
        fill(*band, posted, int(same), m_bands.empty());
        layout()->addWidget(band);
        m_bands.emplace_back(kind, band);
    }
    setVisible(!m_bands.empty());
    for (const auto &entry : m_bands)
        entry.second->show();
}

void Bands::fill(Band &band, const Posted &posted, int waiting, bool withKeys)
{
    const BandMessage &message = posted.message;
    band.setTwoLines(m_twoLines);
    band.setIconName(message.icon);
    band.setText(message.strong, message.rest);
    if (waiting > 1)
        band.setAside(tr("1 of %1").arg(waiting));
    for (const BandMessage::Deed &deed : message.deeds) {
        KeyButton *button = band.addDeed(deed.verb, withKeys);
        if (m_twoLines)
            growHeight(button, counterTarget);
        connect(button, &KeyButton::clicked, this,
                [this, run = deed.run, settles = deed.settles, number = posted.number] {
                    if (settles)
                        settle(number);
                    if (run)
                        run();
                });
    }
}

} // namespace cabas::ui
