// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cabas::ui {

/// The guide of docs/guide, made of the help cards: one file a card, and a first page that lists
/// them by role. `cmake --build DIR --target guide` writes it.
class HelpGuide {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::HelpGuide)

public:
    /// Path below docs/guide to text, in the language now in force ("fr" or "en").
    static QMap<QString, QString> files(const QString &language);

    /// The pages that cards show, each as `pictures/PAGE-LANGUAGE.png`.
    static QStringList pictured();

private:
    static QString pageShownOn(const QString &card);
    static QString firstPage(const QString &language);
    static QString cardPage(const QString &name, const QString &language);
    static QString line(const QString &name, const QString &language);
};

} // namespace cabas::ui
