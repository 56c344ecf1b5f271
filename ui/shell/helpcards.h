// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cabas::ui {

/// The card of one task, as it stands in resources/help: what it is for, five to nine steps, a
/// word for when it does not go as it should. Keys stand between backticks, as QKeySequence writes
/// them in files: `Ctrl+Return`.
struct HelpCard {
    QString name;
    QString title;
    QString intro;
    QStringList steps;
    QString hint; ///< empty where there is none
};

/// The cards, in French and in English.
class HelpCards {
public:
    /// The card that helps on a page: its own, or that of the task which the page is part of.
    static QString ofPage(const QString &page);
    /// Every card, in the order of the navigation.
    static QStringList names();
    /// In "fr" or "en"; absent where there is no such card.
    static std::optional<HelpCard> find(const QString &name, const QString &language);
    /// A card from its text; absent where the text is not one.
    static std::optional<HelpCard> parse(const QString &name, const QString &text);

    /// The keys that a text names, as they stand in it.
    static QStringList keysIn(const QString &text);
    /// A text as rich text, each key in a box of these colours, in the words of the language.
    static QString rich(const QString &text, const QString &keyInk, const QString &keyGround);
};

} // namespace cabas::ui
