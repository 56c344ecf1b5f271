// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

namespace cabas::ui {

/// How the rules of shifts are said in the window.
class PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PolicyWords)

public:
    /// What the value of a rule is.
    enum class Sort { Amount, Flag, Days, Hours, Minutes, Years, Count, Word };

    static Sort sort(const QString &key);
    /// The values of `negative`, as the file names them.
    static QStringList negativeRules();
    /// "Two for one": a practice that comes with the program; others by their own name.
    static QString practice(const QString &name);
    /// What it asks in a sentence.
    static QString summary(const QString &name);
    /// What a rule is about: "Own shift missed".
    static QString title(const QString &key);
    /// Its value as people read it.
    static QString value(const QString &key, const QJsonValue &value, bool inMinutes);
};

} // namespace cabas::ui
