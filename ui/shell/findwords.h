// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace cabas::ui {

class Desk;

/// A deed that the palette offers by its verb.
struct FindDeed {
    const char *title; ///< context FindWords
    const char *icon;
    std::optional<Permission> permission; ///< absent: everybody
    const char *page = "";                ///< where it leads, else `run`
    QVariant about = {};
    std::function<void(Desk &)> run = {};
};

/// What people call the pages and deeds of the window, besides their titles.
class FindWords {
public:
    static const std::vector<FindDeed> &deeds();
    static QString title(const FindDeed &deed);
    /// Other words for a page, by its name, or a deed, by its title; empty where there are none.
    static QString other(const QString &what);
};

} // namespace cabas::ui
