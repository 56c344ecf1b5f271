// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <optional>
#include <vector>

namespace cabas::ui {

/// Where a page stands in the navigation. `None` pages are reached from others.
enum class PageGroup { None, Home, Shop, Cooperative, Office };

/// One entry of the one list of pages.
struct PageInfo {
    const char *name;  ///< stable word: "till", "products"
    const char *title; ///< context PageTitles
    const char *icon;
    PageGroup group;
    std::optional<Permission> permission; ///< absent: everybody
    bool task;                            ///< a task fills the window, without navigation
    Page *(*make)(Desk &desk, QWidget *parent);
    /// The page that this one belongs to. Of the same group: the navigation lists this one while
    /// one of the two is shown; absent, always. Of no group: the navigation marks that page.
    const char *under = nullptr;
};

/// Every page, in the order of the navigation.
const std::vector<PageInfo> &allPages();
const PageInfo *pageNamed(const QString &name);
QString pageTitle(const PageInfo &info);
QString groupTitle(PageGroup group);

} // namespace cabas::ui
