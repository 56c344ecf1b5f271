// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findwords.h"

#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>

namespace cabas::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("FindWords", text);
}

/// Words for a page that its title does not hold.
struct PageWords {
    const char *page;
    const char *words;
};

// clang-format off
constexpr PageWords pageWords[] = {
    {"home", QT_TRANSLATE_NOOP("FindWords", "start beginning")},
    {"logbook", QT_TRANSLATE_NOOP("FindWords", "hand-over notes notices incident next team")},
    {"till", QT_TRANSLATE_NOOP("FindWords", "sell sale checkout cash register scan pay")},
    {"outbox", QT_TRANSLATE_NOOP("FindWords", "mail print queue to send")},
    {"devices", QT_TRANSLATE_NOOP("FindWords", "scanner printer scales drawer terminal")},
    {"receptions", QT_TRANSLATE_NOOP("FindWords", "delivery goods arrive receive count")},
    {"crates", QT_TRANSLATE_NOOP("FindWords", "deposit pallets bottles returnable")},
    {"stock", QT_TRANSLATE_NOOP("FindWords", "quantity on hand shelf")},
    {"inventories", QT_TRANSLATE_NOOP("FindWords", "count stocktaking")},
    {"losses", QT_TRANSLATE_NOOP("FindWords", "waste broken spoiled theft tasting")},
    {"shelf-check", QT_TRANSLATE_NOOP("FindWords", "walk labels aisle")},
    {"expiry", QT_TRANSLATE_NOOP("FindWords", "best before use by date")},
    {"recall", QT_TRANSLATE_NOOP("FindWords", "lot withdraw alert")},
    {"shifts", QT_TRANSLATE_NOOP("FindWords", "calendar planning volunteers")},
    {"shift-day", QT_TRANSLATE_NOOP("FindWords", "attendance present absent today")},
    {"slots", QT_TRANSLATE_NOOP("FindWords", "week model teams")},
    {"leaves", QT_TRANSLATE_NOOP("FindWords", "holiday pause absence illness")},
    {"committees", QT_TRANSLATE_NOOP("FindWords", "teams working group hours credit")},
    {"members", QT_TRANSLATE_NOOP("FindWords", "cooperators people badge")},
    {"enrolment", QT_TRANSLATE_NOOP("FindWords", "join new member share")},
    {"specials", QT_TRANSLATE_NOOP("FindWords", "member order case")},
    {"capital", QT_TRANSLATE_NOOP("FindWords", "shares refund")},
    {"households", QT_TRANSLATE_NOOP("FindWords", "family home")},
    {"letters", QT_TRANSLATE_NOOP("FindWords", "mail mailing summons assembly")},
    {"privacy", QT_TRANSLATE_NOOP("FindWords", "erase consent retention")},
    {"products", QT_TRANSLATE_NOOP("FindWords", "articles catalogue range")},
    {"labels", QT_TRANSLATE_NOOP("FindWords", "print price shelf tag")},
    {"prices", QT_TRANSLATE_NOOP("FindWords", "promotion margin discount batch")},
    {"suppliers", QT_TRANSLATE_NOOP("FindWords", "vendors wholesaler")},
    {"orders", QT_TRANSLATE_NOOP("FindWords", "buy purchase restock")},
    {"invoices", QT_TRANSLATE_NOOP("FindWords", "bill purchase Factur-X")},
    {"credits", QT_TRANSLATE_NOOP("FindWords", "claim missing refund of supplier")},
    {"catalogues", QT_TRANSLATE_NOOP("FindWords", "price list import Excel")},
    {"producers", QT_TRANSLATE_NOOP("FindWords", "farm local")},
    {"journal", QT_TRANSLATE_NOOP("FindWords", "accounting books post")},
    {"cockpit", QT_TRANSLATE_NOOP("FindWords", "treasurer to do month cash")},
    {"bank", QT_TRANSLATE_NOOP("FindWords", "statement reconcile match")},
    {"accounts", QT_TRANSLATE_NOOP("FindWords", "chart plan ledger")},
    {"sales-invoices", QT_TRANSLATE_NOOP("FindWords", "bill customer client e-reporting")},
    {"payments", QT_TRANSLATE_NOOP("FindWords", "transfer SEPA pay suppliers")},
    {"schedules", QT_TRANSLATE_NOOP("FindWords", "recurring rent loan assets budget")},
    {"vat-return", QT_TRANSLATE_NOOP("FindWords", "tax declaration CA3")},
    {"year-closing", QT_TRANSLATE_NOOP("FindWords", "balance sheet end of year lock")},
    {"reports", QT_TRANSLATE_NOOP("FindWords", "figures statistics charts turnover")},
    {"conformity", QT_TRANSLATE_NOOP("FindWords", "law attestation tax office archive inspection")},
    {"file", QT_TRANSLATE_NOOP("FindWords", "backup save export settings language training")},
    {"users", QT_TRANSLATE_NOOP("FindWords", "rights roles PIN password")},
    {"audit", QT_TRANSLATE_NOOP("FindWords", "log history journal of deeds")},
    {"about", QT_TRANSLATE_NOOP("FindWords", "version licence free software")},
};
// clang-format on

std::vector<FindDeed> deedsOfTheShop()
{
    return {
        {QT_TRANSLATE_NOOP("FindWords", "Receive a delivery"), "package-open", Permission::Receive,
         "receptions"},
        {QT_TRANSLATE_NOOP("FindWords", "Note a loss"), "trash-2", Permission::CorrectStock,
         "losses"},
        {QT_TRANSLATE_NOOP("FindWords", "Count a shelf"), "clipboard-list",
         Permission::CorrectStock, "inventories"},
        {QT_TRANSLATE_NOOP("FindWords", "New product"), "plus", Permission::EditProducts,
         "products", QStringList{u"new"_qs, QString()}},
        {QT_TRANSLATE_NOOP("FindWords", "Enrol a member"), "user-plus", Permission::EditMembers,
         "enrolment"},
        {QT_TRANSLATE_NOOP("FindWords", "New entry"), "plus", Permission::PostEntries, "entry",
         u"new"_qs},
        {QT_TRANSLATE_NOOP("FindWords", "Pay suppliers"), "wallet", Permission::PostEntries,
         "payments", u"new"_qs},
        {QT_TRANSLATE_NOOP("FindWords", "Check the file"), "shield-check", std::nullopt, "file",
         u"check"_qs},
        {QT_TRANSLATE_NOOP("FindWords", "Settings of this computer"), "settings", std::nullopt,
         "file", u"computer"_qs},
    };
}

std::vector<FindDeed> deedsOfTheWindow()
{
    const auto colours = [](const QString &theme) {
        return [theme](Desk &) { Preferences::setTheme(theme); };
    };
    const auto language = [](const QString &code) {
        return [code](Desk &) { Preferences::setLanguage(code); };
    };
    return {
        {QT_TRANSLATE_NOOP("FindWords", "Change person"),
         "repeat-2",
         std::nullopt,
         "",
         {},
         [](Desk &desk) { desk.changePerson(); }},
        {QT_TRANSLATE_NOOP("FindWords", "Dark colours"),
         "moon",
         std::nullopt,
         "",
         {},
         colours(u"dark"_qs)},
        {QT_TRANSLATE_NOOP("FindWords", "Light colours"),
         "sun",
         std::nullopt,
         "",
         {},
         colours(u"light"_qs)},
        {QT_TRANSLATE_NOOP("FindWords", "In French"),
         "languages",
         std::nullopt,
         "",
         {},
         language(u"fr"_qs)},
        {QT_TRANSLATE_NOOP("FindWords", "In English"),
         "languages",
         std::nullopt,
         "",
         {},
         language(u"en"_qs)},
    };
}

} // namespace

const std::vector<FindDeed> &FindWords::deeds()
{
    static const std::vector<FindDeed> deeds = [] {
        std::vector<FindDeed> all = deedsOfTheShop();
        for (const FindDeed &deed : deedsOfTheWindow())
            all.push_back(deed);
        return all;
    }();
    return deeds;
}

QString FindWords::title(const FindDeed &deed)
{
    return words(deed.title);
}

QString FindWords::other(const QString &what)
{
    for (const PageWords &each : pageWords) {
        if (what == QLatin1String(each.page))
            return words(each.words);
    }
    return {};
}

} // namespace cabas::ui
