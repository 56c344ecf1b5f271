// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <set>

class QWidget;

namespace cabas::test {

/// What a walk over the visible widgets of a page found. Empty lists are good.
struct Walk {
    /// Margins and spacings of all layouts, in pixels; 0 and the 1 of borders are no distance.
    std::set<int> distances;
    std::set<int> fontPixels;
    std::set<int> weights;
    /// Saturated blues that are drawn, by hue: one accent gives one entry. See `accentsIn`.
    std::set<QString> accents;
    /// Controls that a screen reader could not name.
    QStringList unnamed;
    /// Controls smaller than what a finger or a mouse needs.
    QStringList tooSmall;
    /// Labels and buttons whose words do not fit.
    QStringList clipped;
    /// Texts whose contrast with their ground is below 4.5.
    QStringList faint;
};

/// Walks the visible widgets below `page`, which must be shown and laid out. `leastTarget` is the
/// smallest width and height of a control: 48 at the till and the kiosk, 24 elsewhere.
Walk walk(QWidget &page, int leastTarget = 24);

/// The accents in a picture of the page: hues of strongly saturated colours that are not those of
/// the states (green, amber, red), each as "h220".
std::set<QString> accentsIn(QWidget &page);

/// Checks a walk against the house's rules: at most 8 distances, the type scale's sizes, 2 weights,
/// 1 accent, everything named, large enough, unclipped and readable. Returns what is wrong, one
/// line each; an empty list is good.
QStringList faults(const Walk &walk);

/// The order in which Tab reaches the controls of a shown page: their object names, or class names
/// where there is none.
QStringList tabOrder(QWidget &page);

/// Presses the key of every visible KeyButton and returns the buttons that did not react.
QStringList deadKeys(QWidget &page);

} // namespace cabas::test
