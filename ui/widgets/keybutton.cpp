// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/shell/icons.h"
#include "ui/widgets/editorkeys.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionButton>

#include <array>

namespace cabas::ui {

namespace {

QString roleName(KeyButton::Role role)
{
    switch (role) {
    case KeyButton::Role::Primary:
        return u"primary"_qs;
    case KeyButton::Role::Quiet:
        return u"quiet"_qs;
    case KeyButton::Role::Danger:
        return u"danger"_qs;
    case KeyButton::Role::Key:
        return u"key"_qs;
    case KeyButton::Role::OnInk:
        return u"onInk"_qs;
    case KeyButton::Role::Chip:
        return u"chip"_qs;
    case KeyButton::Role::Outlined:
        break;
    }
    return u"outlined"_qs;
}

constexpr int keyGap = 6;
constexpr int chevronSide = 14;

} // namespace

QList<QKeySequence> sequencesFor(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    static constexpr std::array<int, 10> azerty{
        Qt::Key_Agrave,     Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,
        Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus,  Qt::Key_Egrave,
        Qt::Key_Underscore, Qt::Key_Ccedilla};
    QList<QKeySequence> sequences{key};
    const QKeyCombination first = key[0];
    const auto also = [&](int other) {
        sequences << QKeySequence(
            QKeyCombination(first.keyboardModifiers(), static_cast<Qt::Key>(other)));
    };
    if (first.key() == Qt::Key_Return)
        also(Qt::Key_Enter);
    else if (first.key() == Qt::Key_Enter)
        also(Qt::Key_Return);
    else if (first.key() >= Qt::Key_0 && first.key() <= Qt::Key_9)
        also(azerty[std::size_t(first.key() - Qt::Key_0)]);
    return sequences;
}

KeyButton::KeyButton(const QString &text, Role role, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setText(text);
    setRole(role);
}

KeyButton *KeyButton::iconOnly(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new KeyButton(QString(), Role::Outlined, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_key = key;
    EditorKeys::giveWay();
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const QKeySequence &sequence : sequencesFor(key)) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { click(); });
        m_shortcuts.push_back(shortcut);
    }
    updateGeometry();
    update();
}

void KeyButton::setText(const QString &text)
{
    m_label = text;
    QPushButton::setText(QString(text).replace(u'&', u"&&"_qs));
    updateGeometry();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setTrailingIcon(const QString &name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

QString KeyButton::trailingIcon() const
{
    // A square button has no room for the mark of a menu; its name says what it opens.
    return m_trailing.isEmpty() && menu() && !m_label.isEmpty() ? u"chevron-down"_qs : m_trailing;
}

void KeyButton::setRole(Role role)
{
    m_role = role;
    Theme::setLook(this, "role", roleName(role));
}

void KeyButton::setSize(Size size)
{
    m_size = size;
    setProperty("cabasSize", int(size));
    updateGeometry();
}

void KeyButton::setSpread(bool spread)
{
    m_spread = spread;
    update();
}

KeyButton::Face KeyButton::face(int width) const
{
    const Theme &theme = Theme::of(this);
    const auto make = [&](TextSize size, TextSize key, int padding, int icon, int gap, int height) {
        return Face{theme.font(size, Weight::Strong), key, padding, icon, gap, height};
    };
    // The keys of the counter have fixed places: words that are too long get a smaller size.
    const auto fitting = [&](int padding, int height) {
        Face wanted;
        for (TextSize size : {TextSize::CounterRow, TextSize::Body, TextSize::Caption}) {
            wanted = make(size, TextSize::Key, padding, 20, 8, height);
            if (contentWidth(wanted) <= width)
                break;
        }
        return wanted;
    };
    switch (m_size) {
    case Size::Small:
        return make(TextSize::Caption, TextSize::Key, 8, grown(16), 6, Metric::controlSmall);
    case Size::Office:
        return make(TextSize::Body, TextSize::Key, 12, grown(16), 8, Metric::control);
    case Size::Counter:
        return fitting(12, Metric::counter);
    case Size::CounterKey:
        return fitting(10, Metric::counterKey);
    case Size::PadKey:
        return make(TextSize::CounterSection, TextSize::Key, 12, 24, 8, Metric::counterKey);
    case Size::Primary:
    case Size::PrimaryTall:
        break;
    }
    const int height = m_size == Size::Primary ? Metric::primary : Metric::primaryTall;
    const std::vector<TextSize> steps = {TextSize::CounterTitle, TextSize::CounterSection,
                                         TextSize::CounterBody, TextSize::CounterRow};
    Face result;
    for (std::size_t i = m_size == Size::Primary ? 1 : 0; i < steps.size(); ++i) {
        result = make(steps[i], TextSize::CounterCaption, 24, 24, 12, height);
        if (contentWidth(result) <= width)
            return result;
    }
    // Text of twice the size: the words are read whole, what stands around them gives way.
    for (TextSize size : {TextSize::CounterRow, TextSize::Body}) {
        result = make(size, TextSize::Key, 12, 24, 12, height);
        if (contentWidth(result) <= width)
            break;
    }
    return result;
}

void KeyButton::setBrief(bool brief)
{
    if (brief == m_brief)
        return;
    const QString key = m_key.toString(QKeySequence::NativeText);
    const QString said = key.isEmpty() ? m_label : u"%1 (%2)"_qs.arg(m_label, key);
    if (brief && toolTip().isEmpty())
        setToolTip(said);
    else if (!brief && toolTip() == said)
        setToolTip({});
    m_brief = brief;
    updateGeometry();
    update();
}

int KeyButton::briefSaves() const
{
    const Face large = face(QWIDGETSIZE_MAX);
    return m_iconName.isEmpty() ? 0 : std::max(0, wholeWidth(large) - large.height);
}

bool KeyButton::isSquare() const
{
    return isBrief() || (m_label.isEmpty() && m_key.isEmpty() && trailingIcon().isEmpty());
}

int KeyButton::contentWidth(const Face &face) const
{
    return isBrief() ? face.height : wholeWidth(face);
}

int KeyButton::wholeWidth(const Face &face) const
{
    int width = 2 * face.padding;
    const int words = m_label.isEmpty() ? 0 : QFontMetrics(face.font).horizontalAdvance(m_label);
    width += words;
    if (!m_iconName.isEmpty())
        width += face.icon + (words > 0 ? face.gap : 0);
    if (!m_key.isEmpty())
        width += keyGap + keyBoxSize(Theme::of(this), keyText(m_key), face.keySize).width();
    if (!trailingIcon().isEmpty())
        width += face.gap + grown(chevronSide);
    return width;
}

QSize KeyButton::sizeHint() const
{
    const Face large = face(QWIDGETSIZE_MAX);
    const int height = std::max(large.height, QFontMetrics(large.font).height() + 10);
    if (isSquare())
        return {height, height};
    return {contentWidth(large), height};
}

QSize KeyButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), contentWidth(face(0))), sizeHint().height()};
}

QColor KeyButton::inkColor() const
{
    const Theme &theme = Theme::of(this);
    if (!isEnabled())
        return theme.color(Token::TextDisabled);
    if (isChecked())
        return theme.color(Token::Accent);
    switch (m_role) {
    case Role::Primary:
        return theme.color(Token::OnAccent);
    case Role::Quiet:
        return theme.color(m_label.isEmpty() ? Token::TextMuted : Token::Accent);
    case Role::Chip:
        return theme.color(Token::Accent);
    case Role::Danger:
        return theme.color(Token::Danger);
    case Role::OnInk:
        return theme.color(Token::OnInk);
    case Role::Outlined:
    case Role::Key:
        break;
    }
    return theme.color(Token::Text);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    option.features &= ~QStyleOptionButton::HasMenu;
    option.state &= ~QStyle::State_HasFocus;
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    paintContent(painter, face(width()), rect());
}

void KeyButton::paintContent(QPainter &painter, const Face &face, QRect rect) const
{
    const Theme &theme = Theme::of(this);
    const QColor ink = inkColor();
    const int wanted = contentWidth(face);
    if (isSquare()) {
        // Without a word either, it waits for what it is to say.
        if (m_iconName.isEmpty())
            return;
        paintIcon(painter,
                  QRectF((rect.width() - face.icon) / 2.0, (rect.height() - face.icon) / 2.0,
                         face.icon, face.icon),
                  m_iconName, ink);
        return;
    }
    if (!m_spread && wanted < rect.width())
        rect.adjust((rect.width() - wanted) / 2, 0, -(rect.width() - wanted + 1) / 2, 0);
    rect.adjust(face.padding, 0, -face.padding, 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter,
                  QRectF(rect.left(), (rect.height() - face.icon) / 2.0, face.icon, face.icon),
                  m_iconName, ink);
        rect.setLeft(rect.left() + face.icon + face.gap);
    }
    if (!trailingIcon().isEmpty()) {
        const int chevron = grown(chevronSide);
        paintIcon(
            painter,
            QRectF(rect.right() + 1 - chevron, (rect.height() - chevron) / 2.0, chevron, chevron),
            trailingIcon(), ink);
        rect.setRight(rect.right() - chevron - face.gap);
    }
    if (!m_key.isEmpty()) {
        const QString key = keyText(m_key);
        const QSize box = keyBoxSize(theme, key, face.keySize);
        const QRect place(rect.right() + 1 - box.width(), (rect.height() - box.height()) / 2,
                          box.width(), box.height());
        QColor faint = ink;
        if (m_role == Role::Outlined || m_role == Role::Primary || m_role == Role::OnInk)
            faint.setAlphaF(isEnabled() ? 0.72F : 1.0F);
        paintKeyBox(painter, theme, place, key, faint, face.keySize);
        rect.setRight(place.left() - 1 - keyGap);
    }
    paintText(painter, rect.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, m_label,
              face.font, ink);
}

} // namespace cabas::ui
