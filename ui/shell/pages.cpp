// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/access/auditpage.h"
#include "ui/access/userspage.h"
#include "ui/accounting/accountspage.h"
#include "ui/accounting/closingpage.h"
#include "ui/accounting/cockpitpage.h"
#include "ui/accounting/entrypage.h"
#include "ui/accounting/journalpage.h"
#include "ui/accounting/ledgerpage.h"
#include "ui/accounting/openingpage.h"
#include "ui/accounting/partiespage.h"
#include "ui/accounting/partypage.h"
#include "ui/accounting/paymentspage.h"
#include "ui/accounting/schedulespage.h"
#include "ui/accounting/vatpage.h"
#include "ui/bank/bankdepositspage.h"
#include "ui/bank/bankpage.h"
#include "ui/bank/bankrulespage.h"
#include "ui/catalog/barcoderulespage.h"
#include "ui/catalog/familiespage.h"
#include "ui/catalog/instorecodespage.h"
#include "ui/catalog/labelspage.h"
#include "ui/catalog/ownfieldspage.h"
#include "ui/catalog/pricespage.h"
#include "ui/catalog/producerspage.h"
#include "ui/catalog/productpage.h"
#include "ui/catalog/productspage.h"
#include "ui/catalog/rangereviewpage.h"
#include "ui/catalog/shelfcheckpage.h"
#include "ui/file/filepage.h"
#include "ui/file/restorepage.h"
#include "ui/invoicing/customerspage.h"
#include "ui/invoicing/salesinvoicespage.h"
#include "ui/invoicing/salespage.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/memberdesk/enrolpage.h"
#include "ui/memberdesk/memberfile.h"
#include "ui/members/capitalpage.h"
#include "ui/members/duplicatespage.h"
#include "ui/members/householdspage.h"
#include "ui/members/letterspage.h"
#include "ui/members/memberspage.h"
#include "ui/members/privacypage.h"
#include "ui/purchasing/cataloguespage.h"
#include "ui/purchasing/cratespage.h"
#include "ui/purchasing/creditspage.h"
#include "ui/purchasing/invoicepage.h"
#include "ui/purchasing/invoicespage.h"
#include "ui/purchasing/orderpage.h"
#include "ui/purchasing/orderspage.h"
#include "ui/purchasing/supplierpage.h"
#include "ui/purchasing/supplierspage.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/receptionpricespage.h"
#include "ui/reception/receptionspage.h"
#include "ui/reception/reversalpage.h"
#include "ui/reports/conformitypage.h"
#include "ui/reports/exercisespage.h"
#include "ui/reports/reportpage.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/aboutpage.h"
#include "ui/shell/homepage.h"
#include "ui/shifts/committeespage.h"
#include "ui/shifts/leavespage.h"
#include "ui/shifts/practicepage.h"
#include "ui/shifts/shiftdaypage.h"
#include "ui/shifts/shiftspage.h"
#include "ui/shifts/slotspage.h"
#include "ui/special/specialspage.h"
#include "ui/stock/expirypage.h"
#include "ui/stock/inventoriespage.h"
#include "ui/stock/inventorypage.h"
#include "ui/stock/lossespage.h"
#include "ui/stock/movespage.h"
#include "ui/stock/recallpage.h"
#include "ui/stock/stockpage.h"
#include "ui/team/logbookpage.h"
#include "ui/till/devicespage.h"
#include "ui/till/outboxpage.h"
#include "ui/till/salerulespage.h"
#include "ui/till/ticketpage.h"
#include "ui/till/tillpage.h"
#include "ui/till/unknowncodespage.h"

#include <QCoreApplication>

namespace cabas::ui {

namespace {

std::vector<PageInfo> pagesOfTheShop()
{
    return {
        {"home", QT_TRANSLATE_NOOP("PageTitles", "Home"), "house", PageGroup::Home, std::nullopt,
         false, makeHomePage},
        {"till", QT_TRANSLATE_NOOP("PageTitles", "Till"), "shopping-basket", PageGroup::Shop,
         Permission::Sell, true, makeTillPage},
        {"ticket", QT_TRANSLATE_NOOP("PageTitles", "Ticket"), "receipt", PageGroup::None,
         std::nullopt, false, makeTicketPage},
        {"outbox", QT_TRANSLATE_NOOP("PageTitles", "Outbox"), "printer", PageGroup::Shop,
         Permission::Sell, false, makeOutboxPage, "till"},
        {"devices", QT_TRANSLATE_NOOP("PageTitles", "Devices"), "scan-barcode", PageGroup::Shop,
         Permission::Sell, false, makeDevicesPage, "till"},
        {"receptions", QT_TRANSLATE_NOOP("PageTitles", "Receptions"), "package-open",
         PageGroup::Shop, Permission::Receive, false, makeReceptionsPage},
        {"reception", QT_TRANSLATE_NOOP("PageTitles", "Reception"), "package-open", PageGroup::None,
         Permission::Receive, true, makeReceptionPage, "receptions"},
        {"reception-prices", QT_TRANSLATE_NOOP("PageTitles", "Prices of a delivery"), "percent",
         PageGroup::None, Permission::Receive, true, makeReceptionPricesPage, "receptions"},
        {"reversal", QT_TRANSLATE_NOOP("PageTitles", "Delivery taken back"), "undo-2",
         PageGroup::None, Permission::CorrectStock, true, makeReversalPage, "receptions"},
        {"crates", QT_TRANSLATE_NOOP("PageTitles", "Crates"), "archive", PageGroup::Shop,
         Permission::Receive, false, makeCratesPage, "receptions"},
        {"stock", QT_TRANSLATE_NOOP("PageTitles", "Stock"), "boxes", PageGroup::Shop,
         Permission::ViewStock, false, makeStockPage},
        {"inventories", QT_TRANSLATE_NOOP("PageTitles", "Inventories"), "clipboard-list",
         PageGroup::Shop, Permission::ViewStock, false, makeInventoriesPage, "stock"},
        {"inventory", QT_TRANSLATE_NOOP("PageTitles", "Inventory"), "clipboard-list",
         PageGroup::None, Permission::CorrectStock, true, makeInventoryPage, "inventories"},
        {"losses", QT_TRANSLATE_NOOP("PageTitles", "Losses"), "trash-2", PageGroup::Shop,
         Permission::CorrectStock, false, makeLossesPage, "stock"},
        {"stock-moves", QT_TRANSLATE_NOOP("PageTitles", "Stock moves"), "history", PageGroup::None,
         Permission::ViewStock, false, makeMovesPage, "stock"},
        {"shelf-check", QT_TRANSLATE_NOOP("PageTitles", "Shelf check"), "list-checks",
         PageGroup::Shop, Permission::Receive, false, makeShelfCheckPage, "stock"},
        {"expiry", QT_TRANSLATE_NOOP("PageTitles", "Short dates"), "calendar-x", PageGroup::Shop,
         Permission::ViewStock, false, makeExpiryPage, "stock"},
        {"recall", QT_TRANSLATE_NOOP("PageTitles", "Recall"), "scan-search", PageGroup::Shop,
         Permission::ViewStock, false, makeRecallPage, "stock"},
        {"logbook", QT_TRANSLATE_NOOP("PageTitles", "Log book"), "message-square-plus",
         PageGroup::Shop, std::nullopt, false, makeLogBookPage},
    };
}

std::vector<PageInfo> pagesOfTheCooperative()
{
    return {
        {"shifts", QT_TRANSLATE_NOOP("PageTitles", "Shifts"), "calendar-days",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeShiftsPage},
        {"shift-day", QT_TRANSLATE_NOOP("PageTitles", "Day of shifts"), "clipboard-check",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeShiftDayPage, "shifts"},
        {"slots", QT_TRANSLATE_NOOP("PageTitles", "Slots"), "calendar-clock",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeSlotsPage, "shifts"},
        {"leaves", QT_TRANSLATE_NOOP("PageTitles", "Leaves"), "calendar-x", PageGroup::Cooperative,
         Permission::ViewMembers, false, makeLeavesPage, "shifts"},
        {"committees", QT_TRANSLATE_NOOP("PageTitles", "Committees"), "users-round",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeCommitteesPage, "shifts"},
        {"practice", QT_TRANSLATE_NOOP("PageTitles", "Rules"), "sliders-horizontal",
         PageGroup::Cooperative, Permission::ViewMembers, false, makePracticePage, "shifts"},
        {"members", QT_TRANSLATE_NOOP("PageTitles", "Members"), "users", PageGroup::Cooperative,
         Permission::ViewMembers, false, makeMembersPage},
        {"enrolment", QT_TRANSLATE_NOOP("PageTitles", "Enrolment"), "user-plus",
         PageGroup::Cooperative, Permission::EditMembers, true, makeEnrolPage, "members"},
        {"kiosk", QT_TRANSLATE_NOOP("PageTitles", "Kiosk"), "smartphone", PageGroup::Cooperative,
         Permission::ServeKiosk, true, makeKioskPage, "members"},
        {"specials", QT_TRANSLATE_NOOP("PageTitles", "Special orders"), "gift",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeSpecialsPage, "members"},
        {"capital", QT_TRANSLATE_NOOP("PageTitles", "Capital"), "coins", PageGroup::Cooperative,
         Permission::ViewMembers, false, makeCapitalPage, "members"},
        {"households", QT_TRANSLATE_NOOP("PageTitles", "Households"), "house",
         PageGroup::Cooperative, Permission::ViewMembers, false, makeHouseholdsPage, "members"},
        {"duplicates", QT_TRANSLATE_NOOP("PageTitles", "Duplicates"), "users-round",
         PageGroup::None, Permission::EditMembers, false, makeDuplicatesPage, "households"},
        {"letters", QT_TRANSLATE_NOOP("PageTitles", "Letters"), "mail", PageGroup::Cooperative,
         Permission::EditMembers, false, makeLettersPage, "members"},
        {"privacy", QT_TRANSLATE_NOOP("PageTitles", "Personal data"), "shield-check",
         PageGroup::Cooperative, Permission::EditMembers, false, makePrivacyPage, "members"},
        {"member", QT_TRANSLATE_NOOP("PageTitles", "Member"), "user", PageGroup::None,
         Permission::ViewMembers, false, makeMemberFile, "members"},
    };
}

std::vector<PageInfo> pagesOfGoods()
{
    return {
        {"products", QT_TRANSLATE_NOOP("PageTitles", "Products"), "apple", PageGroup::Office,
         Permission::ViewStock, false, makeProductsPage},
        {"product", QT_TRANSLATE_NOOP("PageTitles", "Product"), "apple", PageGroup::None,
         Permission::ViewStock, false, makeProductPage, "products"},
        {"labels", QT_TRANSLATE_NOOP("PageTitles", "Labels"), "tags", PageGroup::Office,
         Permission::Receive, false, makeLabelsPage, "products"},
        {"prices", QT_TRANSLATE_NOOP("PageTitles", "Prices"), "percent", PageGroup::Office,
         Permission::SetPrices, false, makePricesPage, "products"},
        {"range-review", QT_TRANSLATE_NOOP("PageTitles", "Range review"), "calendar-clock",
         PageGroup::Office, Permission::EditProducts, false, makeRangeReviewPage, "products"},
        {"families", QT_TRANSLATE_NOOP("PageTitles", "Families"), "layout-template",
         PageGroup::Office, Permission::EditProducts, false, makeFamiliesPage, "products"},
        {"in-store-codes", QT_TRANSLATE_NOOP("PageTitles", "Codes of the shop"), "scan-barcode",
         PageGroup::Office, Permission::EditProducts, false, makeInStoreCodesPage, "products"},
        {"unknown-codes", QT_TRANSLATE_NOOP("PageTitles", "Unknown codes"), "scan-search",
         PageGroup::Office, Permission::EditProducts, false, makeUnknownCodesPage, "products"},
        {"sale-rules", QT_TRANSLATE_NOOP("PageTitles", "Rules of the till"), "sliders-horizontal",
         PageGroup::Office, Permission::EditProducts, false, makeSaleRulesPage, "products"},
        {"suppliers", QT_TRANSLATE_NOOP("PageTitles", "Suppliers"), "truck", PageGroup::Office,
         Permission::ViewStock, false, makeSuppliersPage},
        {"supplier", QT_TRANSLATE_NOOP("PageTitles", "Supplier"), "truck", PageGroup::None,
         Permission::ViewStock, false, makeSupplierPage, "suppliers"},
        {"orders", QT_TRANSLATE_NOOP("PageTitles", "Orders"), "clipboard-list", PageGroup::Office,
         Permission::ViewStock, false, makeOrdersPage, "suppliers"},
        {"order", QT_TRANSLATE_NOOP("PageTitles", "Order"), "clipboard-list", PageGroup::None,
         Permission::Order, false, makeOrderPage, "orders"},
        {"invoices", QT_TRANSLATE_NOOP("PageTitles", "Invoices"), "file-text", PageGroup::Office,
         Permission::ViewBooks, false, makeInvoicesPage, "suppliers"},
        {"invoice", QT_TRANSLATE_NOOP("PageTitles", "Invoice"), "file-text", PageGroup::None,
         Permission::ViewBooks, false, makeInvoicePage, "invoices"},
        {"credits", QT_TRANSLATE_NOOP("PageTitles", "Credit notes"), "receipt-text",
         PageGroup::Office, Permission::ViewStock, false, makeCreditsPage, "suppliers"},
        {"catalogues", QT_TRANSLATE_NOOP("PageTitles", "Catalogues"), "file-spreadsheet",
         PageGroup::Office, Permission::EditProducts, false, makeCataloguesPage, "suppliers"},
        {"producers", QT_TRANSLATE_NOOP("PageTitles", "Producers"), "sprout", PageGroup::Office,
         Permission::ViewStock, false, makeProducersPage, "suppliers"},
        {"barcode-rules", QT_TRANSLATE_NOOP("PageTitles", "Barcode rules"), "scan-barcode",
         PageGroup::None, Permission::ManageShop, false, makeBarcodeRulesPage, "file"},
        {"own-fields", QT_TRANSLATE_NOOP("PageTitles", "Fields of the shop"), "columns-3",
         PageGroup::None, Permission::ManageShop, false, makeOwnFieldsPage, "file"},
    };
}

std::vector<PageInfo> pagesOfTheOffice()
{
    return {
        {"journal", QT_TRANSLATE_NOOP("PageTitles", "Entries"), "book-open", PageGroup::Office,
         Permission::ViewBooks, false, makeJournalPage},
        {"entry", QT_TRANSLATE_NOOP("PageTitles", "Entry"), "book-open", PageGroup::None,
         Permission::ViewBooks, false, makeEntryPage, "journal"},
        {"cockpit", QT_TRANSLATE_NOOP("PageTitles", "Treasury"), "clipboard-check",
         PageGroup::Office, Permission::ViewBooks, false, makeCockpitPage, "journal"},
        {"bank", QT_TRANSLATE_NOOP("PageTitles", "Bank"), "landmark", PageGroup::Office,
         Permission::ViewBooks, false, makeBankPage, "journal"},
        {"bank-deposits", QT_TRANSLATE_NOOP("PageTitles", "Slips"), "receipt", PageGroup::None,
         Permission::ViewBooks, false, makeBankDepositsPage, "bank"},
        {"bank-rules", QT_TRANSLATE_NOOP("PageTitles", "Rules of the bank"), "repeat",
         PageGroup::None, Permission::ViewBooks, false, makeBankRulesPage, "bank"},
        {"accounts", QT_TRANSLATE_NOOP("PageTitles", "Accounts"), "landmark", PageGroup::Office,
         Permission::ViewBooks, false, makeAccountsPage, "journal"},
        {"opening", QT_TRANSLATE_NOOP("PageTitles", "Opening balances"), "landmark",
         PageGroup::None, Permission::ViewBooks, false, makeOpeningPage, "accounts"},
        {"ledger", QT_TRANSLATE_NOOP("PageTitles", "Ledger"), "landmark", PageGroup::None,
         Permission::ViewBooks, false, makeLedgerPage, "accounts"},
        {"parties", QT_TRANSLATE_NOOP("PageTitles", "Third parties"), "users-round",
         PageGroup::Office, Permission::ViewBooks, false, makePartiesPage, "journal"},
        {"party", QT_TRANSLATE_NOOP("PageTitles", "Third party"), "users-round", PageGroup::None,
         Permission::ViewBooks, false, makePartyPage, "parties"},
        {"payments", QT_TRANSLATE_NOOP("PageTitles", "Payments"), "wallet", PageGroup::Office,
         Permission::ViewBooks, false, makePaymentsPage, "journal"},
        {"sales-invoices", QT_TRANSLATE_NOOP("PageTitles", "Customer invoices"), "file-text",
         PageGroup::Office, Permission::ViewBooks, false, makeSalesInvoicesPage, "journal"},
        {"sales-invoice", QT_TRANSLATE_NOOP("PageTitles", "Customer invoice"), "file-text",
         PageGroup::None, std::nullopt, false, makeSalesPage, "sales-invoices"},
        {"customers", QT_TRANSLATE_NOOP("PageTitles", "Customers"), "users-round", PageGroup::None,
         std::nullopt, false, makeCustomersPage, "sales-invoices"},
        {"schedules", QT_TRANSLATE_NOOP("PageTitles", "Schedules"), "repeat", PageGroup::Office,
         Permission::ViewBooks, false, makeSchedulesPage, "journal"},
        {"vat-return", QT_TRANSLATE_NOOP("PageTitles", "VAT return"), "percent", PageGroup::Office,
         Permission::ViewBooks, false, makeVatPage, "journal"},
        {"year-closing", QT_TRANSLATE_NOOP("PageTitles", "Year closing"), "lock", PageGroup::Office,
         Permission::ViewBooks, false, makeClosingPage, "journal"},
        {"reports", QT_TRANSLATE_NOOP("PageTitles", "Reports"), "chart-column", PageGroup::Office,
         Permission::ViewReports, false, makeReportsPage},
        {"report", QT_TRANSLATE_NOOP("PageTitles", "Report"), "chart-column", PageGroup::None,
         Permission::ViewReports, false, makeReportPage, "reports"},
        {"conformity", QT_TRANSLATE_NOOP("PageTitles", "Conformity"), "badge-check",
         PageGroup::Office, Permission::ViewReports, false, makeConformityPage, "reports"},
        {"file", QT_TRANSLATE_NOOP("PageTitles", "File and backups"), "shield-check",
         PageGroup::Office, std::nullopt, false, makeFilePage},
        {"exercises", QT_TRANSLATE_NOOP("PageTitles", "Exercises"), "sprout", PageGroup::None,
         std::nullopt, false, makeExercisesPage, "file"},
        {"restore", QT_TRANSLATE_NOOP("PageTitles", "Restore"), "history", PageGroup::None,
         Permission::KeepBackups, false, makeRestorePage, "file"},
        {"users", QT_TRANSLATE_NOOP("PageTitles", "Users"), "key-round", PageGroup::Office,
         Permission::ManageUsers, false, makeUsersPage, "file"},
        {"audit", QT_TRANSLATE_NOOP("PageTitles", "Who did what"), "history", PageGroup::Office,
         Permission::ViewAudit, false, makeAuditPage, "file"},
        {"about", QT_TRANSLATE_NOOP("PageTitles", "About"), "info", PageGroup::Office, std::nullopt,
         false, makeAboutPage, "file"},
    };
}

} // namespace

const std::vector<PageInfo> &allPages()
{
    static const std::vector<PageInfo> pages = [] {
        std::vector<PageInfo> all = pagesOfTheShop();
        for (const auto &more : {pagesOfTheCooperative(), pagesOfGoods(), pagesOfTheOffice()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
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
    case PageGroup::Cooperative:
        return QCoreApplication::translate("PageTitles", "The cooperative");
    case PageGroup::Office:
        return QCoreApplication::translate("PageTitles", "The office");
    case PageGroup::None:
    case PageGroup::Home:
        break;
    }
    return {};
}

} // namespace cabas::ui
