// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QKeySequence>
#include <QPushButton>

#include <vector>

class QShortcut;

namespace cabas::ui {

/// The key and those that mean the same to the hand: the other Enter, and for a digit the
/// character that an AZERTY keyboard has in its place.
QList<QKeySequence> sequencesFor(const QKeySequence &key);

/// The button of the house: a verb, an icon if it helps, and on its face the key that does the
/// same. Enter never presses it because it happens to be the default one (a scanner ends with
/// Enter); Space and Enter press it when it has the focus.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    /// Primary: one per screen. Danger: never filled. Key: a grey key of a number pad.
    /// OnInk: on the dark head of the kiosk. Chip: a filter that is on.
    enum class Role { Outlined, Primary, Quiet, Danger, Key, OnInk, Chip };
    /// Heights 28, 34, 52, 64, 72, 88; PadKey is a large digit of at least 64. Small only inside
    /// rows, cards and bands.
    enum class Size { Small, Office, Counter, CounterKey, Primary, PrimaryTall, PadKey };

    explicit KeyButton(const QString &text, Role role = Role::Outlined, QWidget *parent = nullptr);
    /// A square button that shows only an icon; `name` is its tooltip and accessible name.
    static KeyButton *iconOnly(const QString &icon, const QString &name, QWidget *parent = nullptr);

    /// The key that presses the button, shown in a box. Works in the whole window while the
    /// button is visible and enabled; a text field that wants the key keeps it. Return means both
    /// Enter keys; a digit also means the key that stands there on a French keyboard.
    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }

    /// Hides QPushButton's: an ampersand is a character here, not a mnemonic.
    void setText(const QString &text);
    QString label() const { return m_label; }
    void setIconName(const QString &name);
    /// An icon after the text, as the cross of a chip.
    void setTrailingIcon(const QString &name);
    void setRole(Role role);
    Role role() const { return m_role; }
    void setSize(Size size);
    /// Shows only its icon, where it has one: what it says and its key are its tooltip meanwhile.
    void setBrief(bool brief);
    /// Pixels that it needs less when it is brief; 0 without an icon.
    int briefSaves() const;
    bool isBrief() const { return m_brief && !m_iconName.isEmpty(); }
    /// Text at the left edge and key at the right one, as on the keys of the till.
    void setSpread(bool spread);
    /// Centred text in place of spread.
    bool isSpread() const { return m_spread; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Face {
        QFont font;
        TextSize keySize;
        int padding, icon, gap, height;
    };
    Face face(int width) const;
    int contentWidth(const Face &face) const;
    int wholeWidth(const Face &face) const;
    /// Whether nothing but an icon is drawn.
    bool isSquare() const;
    QString trailingIcon() const;
    QColor inkColor() const;
    void paintContent(QPainter &painter, const Face &face, QRect rect) const;

    QString m_label;
    QString m_iconName;
    QString m_trailing;
    QKeySequence m_key;
    std::vector<QShortcut *> m_shortcuts;
    Role m_role = Role::Outlined;
    Size m_size = Size::Office;
    bool m_spread = false;
    bool m_brief = false;
};

} // namespace cabas::ui
