// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>
#include <vector>

class QWidget;

namespace cabas::ui {

/// The colours of `resources/theme/tokens.json`, under its names and in its order. No other
/// colour exists in the window.
// clang-format off
enum class Token {
    Window, Surface, Sunken, RowHover, RowAlt, Border, BorderStrong,
    Text, TextMuted, TextFaint, TextDisabled,
    Accent, AccentHover, AccentPressed, AccentSoft, OnAccent,
    Success, SuccessSoft, SuccessMark, Warning, WarningSoft, WarningMark,
    Danger, DangerSoft, DangerMark, Info, InfoSoft, InfoMark,
    Ink, OnInk, OnInkMuted, InkBorder, Kraft, OnKraft, Focus, Selection, OnSelection
};
// clang-format on
constexpr int tokenCount = int(Token::OnSelection) + 1;

/// The steps of the type scale. The first five are the office, those named Counter are what one
/// reads standing (till, reception, kiosk, closing); Display is the one number of a screen.
// clang-format off
enum class TextSize {
    Key, Caption, Body, Section, Title, Figure,
    CounterCaption, CounterRow, CounterBody, CounterSection, CounterTitle, CounterLast,
    CounterFigure, Display48, Display64, Display80, Display96
};
// clang-format on
constexpr int textSizeCount = int(TextSize::Display96) + 1;

/// The two weights: 400 and 600.
enum class Weight { Regular, Strong };

/// Lengths in device-independent pixels, as tokens.json has them.
struct Metric {
    static constexpr int radiusChip = 4, radiusControl = 6, radiusCard = 8;
    static constexpr int edge = 4;
    static constexpr int control = 34, controlSmall = 28, counter = 52, counterKey = 64,
                         primary = 72, primaryTall = 88;
    static constexpr int tableHead = 32, rowDense = 28, row = 36, rowTwoLines = 52, rowCounter = 48,
                         rowLast = 84, cellPadding = 12;
    static constexpr int nav = 208, pageHead = 64, taskBar = 56, sidePanel = 360, form = 480,
                         pageMargin = 24, taskMargin = 16;
};

/// Fonts, colours and the one style sheet of the application, light or dark, at the text size
/// that a person chose. The application makes one, as a child of QApplication, before the first
/// widget; widgets reach it with `Theme::of(this)` and need not listen: each is repainted when
/// the theme changes.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *application);

    /// The theme of the application that `object` lives in. It must have been made before.
    static const Theme &of(const QObject *object);

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    /// What the desktop prefers; counts only while the choice is System.
    void setDesktopDark(bool dark);
    bool isDark() const;

    /// Per cent of the designed text size, one of textFactors; other values take the nearest.
    void setTextFactor(int percent);
    int textFactor() const { return m_textFactor; }

    QColor color(Token token) const;
    /// The colour of a token under its name in tokens.json; invalid when there is none.
    QColor color(const QString &name) const;
    /// `color` at `share` (0 to 1) over what lies below.
    QColor faded(Token token, qreal share) const;
    /// Series of a chart, in their order; use four at most. Repeats after six.
    QColor chart(int series) const;
    QColor chartGrid() const;
    /// Fill and text of the initials of a person; six pairs, the same in both themes.
    std::array<QColor, 2> avatar(int number) const;

    /// A font of the scale: family, pixels times the text factor, weight, tracking.
    QFont font(TextSize size, Weight weight = Weight::Regular) const;
    /// Pixels of a step at the present text factor.
    int pixels(TextSize size) const;
    /// The height of a line of that size: 12/16, 14/20, 16/24, 22/28, 28/34, then five quarters.
    int lineHeight(TextSize size) const;
    /// Gives a widget a font of the scale and keeps it right when the text factor changes.
    static void dress(QWidget *widget, TextSize size, Weight weight = Weight::Regular);
    /// Sets a dynamic property that the style sheet selects by, and draws the widget accordingly.
    /// Polishing again makes Qt forget fonts, so it is done nowhere else.
    static void setLook(QWidget *widget, const char *property, const QVariant &value);

    /// Distances 1 to 6: 4, 8, 12, 16, 24, 32 pixels. No other distance is used in layouts.
    static constexpr int space(int step) { return m_spaces[std::size_t(step - 1)]; }

    /// The style sheet in force, with the colours put in.
    QString styleSheet() const;

    /// The name of a token in tokens.json.
    static QString name(Token token);
    /// Pixels of the scale at factor 100.
    static int designedPixels(TextSize size);

Q_SIGNALS:
    /// Colours or text sizes are others now; the widgets have them already.
    void changed();

private:
    static constexpr std::array<int, 6> m_spaces{4, 8, 12, 16, 24, 32};

    void load();
    void apply();

    std::array<std::vector<QColor>, 2> m_colors;
    std::array<std::vector<QColor>, 2> m_charts;
    std::array<QColor, 2> m_grids;
    std::vector<std::array<QColor, 2>> m_avatars;
    QString m_sheet;
    Choice m_choice = Choice::System;
    bool m_desktopDark = false;
    int m_textFactor = 100;
};

} // namespace cabas::ui
