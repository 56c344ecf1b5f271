// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/catalog/productspage.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/receptionspage.h"
#include "ui/shell/homepage.h"
#include "ui/till/tillpage.h"

#include <QCoreApplication>

namespace cabas::ui {

const std::vector<PageInfo> &allPages()
{
    static const std::vector<PageInfo> pages{
        {"home",
         QT_TRANSLATE_NOOP("PageTitles", "Home"),
         "house",
         PageGroup::Home,
         {},
         false,
         makeHomePage},
        {"till", QT_TRANSLATE_NOOP("PageTitles", "Till"), "shopping-basket", PageGroup::Shop,
         Permission::Sell, true, makeTillPage},
        {"receptions", QT_TRANSLATE_NOOP("PageTitles", "Receptions"), "package-open",
         PageGroup::Shop, Permission::Receive, false, makeReceptionsPage},
        {"reception", QT_TRANSLATE_NOOP("PageTitles", "Reception"), "package-open", PageGroup::None,
         Permission::Receive, true, makeReceptionPage},
        {"products", QT_TRANSLATE_NOOP("PageTitles", "Products"), "apple", PageGroup::Goods,
         Permission::ViewStock, false, makeProductsPage},
    };
    return pages;
}

const PageInfo *pageNamed(const QString &name)
{
    for (const PageInfo &page : allPages()) {
        if (name == QLatin1String(page.name))
            return &page;
    }
    return nullptr;
}

QString pageTitle(const PageInfo &info)
{
    return QCoreApplication::translate("PageTitles", info.title);
}

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Shop:
        return QCoreApplication::translate("PageTitles", "In the shop");
    case PageGroup::Goods:
        return QCoreApplication::translate("PageTitles", "Goods");
    case PageGroup::Cooperative:
        return QCoreApplication::translate("PageTitles", "The cooperative");
    case PageGroup::Books:
        return QCoreApplication::translate("PageTitles", "Books");
    case PageGroup::House:
        return QCoreApplication::translate("PageTitles", "This shop’s file");
    case PageGroup::None:
    case PageGroup::Home:
        break;
    }
    return {};
}

} // namespace cabas::ui
