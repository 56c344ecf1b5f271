// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tours.h"

#include <QCoreApplication>

namespace cabas::ui {

namespace {

/// Where every tour ends: whoever knows these two finds the rest.
TourStop lastStop()
{
    return {"home",
            {{"nav-help", QT_TRANSLATE_NOOP("Tours", "Help is one key away"),
              QT_TRANSLATE_NOOP("Tours", "F1 tells in a few steps what one does on a page. This "
                                         "tour waits there too. Ctrl K finds anything else.")}}};
}

TourStop logBook()
{
    return {"logbook",
            {{"new-note", QT_TRANSLATE_NOOP("Tours", "A word for the next team"),
              QT_TRANSLATE_NOOP("Tours", "What is broken, missing or left to do: write it here. "
                                         "The next team sees it as they begin.")}}};
}

std::vector<TourStop> cashierStops()
{
    return {
        {"home",
         {{"nav-till", QT_TRANSLATE_NOOP("Tours", "Your till"),
           QT_TRANSLATE_NOOP("Tours", "Everything about selling begins here. What is urgent waits "
                                      "on the cards beside it.")}}},
        {"till",
         {{"scanLine", QT_TRANSLATE_NOOP("Tours", "Scan, wherever the cursor is"),
           QT_TRANSLATE_NOOP("Tours", "Articles, the member’s card, a parked basket. Without a "
                                      "barcode: F2 and a few letters.")},
          {"drawer", QT_TRANSLATE_NOOP("Tours", "First, count the float"),
           QT_TRANSLATE_NOOP("Tours", "How many of each coin and note. The sum is made for you; "
                                      "then open the till and scan.")}}},
        {"till",
         {{"pay", QT_TRANSLATE_NOOP("Tours", "Then the payment"),
           QT_TRANSLATE_NOOP("Tours", "Say the total aloud, choose how they pay, give back what "
                                      "is shown. Until then everything can be undone.")},
          {"open", QT_TRANSLATE_NOOP("Tours", "Then open the till"),
           QT_TRANSLATE_NOOP("Tours", "Nothing is sold before. At the end of the shift you count "
                                      "again, and the difference is shown only then.")}}},
        logBook(),
        lastStop(),
    };
}

std::vector<TourStop> receiverStops()
{
    return {
        {"home",
         {{"nav-receptions", QT_TRANSLATE_NOOP("Tours", "When a lorry comes"),
           QT_TRANSLATE_NOOP("Tours", "Deliveries that are awaited and those being counted are "
                                      "behind this line.")}}},
        {"receptions",
         {{"start", QT_TRANSLATE_NOOP("Tours", "Begin the count"),
           QT_TRANSLATE_NOOP("Tours", "Choose the supplier, then scan each box. What is missing, "
                                      "broken or unknown is noted as you go.")}}},
        {"stock",
         {{"stock-search", QT_TRANSLATE_NOOP("Tours", "How much is left"),
           QT_TRANSLATE_NOOP("Tours", "A few letters or a scan: what is there, since when, and "
                                      "where it went.")}}},
        {"labels",
         {{"labels", QT_TRANSLATE_NOOP("Tours", "Labels that wait"),
           QT_TRANSLATE_NOOP("Tours", "New products and new prices queue here until their shelf "
                                      "label is printed.")}}},
        logBook(),
        lastStop(),
    };
}

std::vector<TourStop> treasurerStops()
{
    return {
        {"cockpit",
         {{"month-name", QT_TRANSLATE_NOOP("Tours", "Your month, step by step"),
           QT_TRANSLATE_NOOP("Tours", "What the books still wait for this month, in the order in "
                                      "which it is done.")}}},
        {"bank",
         {{"read-statement", QT_TRANSLATE_NOOP("Tours", "The bank’s file"),
           QT_TRANSLATE_NOOP("Tours", "Read the statement: each line comes with a proposal and "
                                      "its reasons, and Enter accepts it.")}}},
        {"invoices",
         {{"invoice-file", QT_TRANSLATE_NOOP("Tours", "Suppliers’ invoices"),
           QT_TRANSLATE_NOOP("Tours", "An electronic invoice, a PDF or a table is read, and held "
                                      "against what was ordered and received.")}}},
        {"journal",
         {{"new-entry", QT_TRANSLATE_NOOP("Tours", "An entry by hand"),
           QT_TRANSLATE_NOOP("Tours", "Tills, deliveries and invoices post by themselves. For the "
                                      "rest: accounts by number or by a few letters.")}}},
        {"reports",
         {{"reports", QT_TRANSLATE_NOOP("Tours", "Answers in figures"),
           QT_TRANSLATE_NOOP("Tours", "Each report is a question. Enter goes down to the entry "
                                      "and its paper, Backspace comes back.")}}},
        lastStop(),
    };
}

std::vector<TourStop> buyerStops()
{
    return {
        {"orders",
         {{"new-order", QT_TRANSLATE_NOOP("Tours", "An order to a supplier"),
           QT_TRANSLATE_NOOP("Tours", "Quantities are proposed from sales, stock and delivery "
                                      "days, each with its reason. You decide.")}}},
        {"products",
         {{"product-search", QT_TRANSLATE_NOOP("Tours", "Every product"),
           QT_TRANSLATE_NOOP("Tours", "A name, a code or a scan. Enter opens what is known of it: "
                                      "prices, stock, suppliers, origin.")}}},
        {"catalogues",
         {{"choose-file", QT_TRANSLATE_NOOP("Tours", "Suppliers’ price lists"),
           QT_TRANSLATE_NOOP("Tours", "Drop the file they sent: you see what changes before "
                                      "anything does, suspicious rows first.")}}},
        {"prices",
         {{"new-batch", QT_TRANSLATE_NOOP("Tours", "Prices and promotions"),
           QT_TRANSLATE_NOOP("Tours", "Prepare many prices for a day to come; labels are queued "
                                      "by themselves.")}}},
        {"credits",
         {{"credit-filter", QT_TRANSLATE_NOOP("Tours", "What suppliers owe"),
           QT_TRANSLATE_NOOP("Tours", "What came broken or not at all is claimed here until a "
                                      "credit note settles it.")}}},
        lastStop(),
    };
}

std::vector<TourStop> coordinatorStops()
{
    return {
        {"home",
         {{"find-anything", QT_TRANSLATE_NOOP("Tours", "Your shop, in one line"),
           QT_TRANSLATE_NOOP("Tours", "A product, a member, a ticket, a page: type a few letters, "
                                      "or scan. Below: what cannot wait.")}}},
        {"shifts",
         {{"shift-grid", QT_TRANSLATE_NOOP("Tours", "Who comes, who is missing"),
           QT_TRANSLATE_NOOP("Tours", "Four weeks at once. Shifts in colour lack people, and say "
                                      "how many. Enter shows whom to call.")}}},
        {"members",
         {{"member-search", QT_TRANSLATE_NOOP("Tours", "The members"),
           QT_TRANSLATE_NOOP("Tours", "A name or a badge: standing, shifts, account, and why it "
                                      "is so.")}}},
        {"logbook",
         {{"log-part", QT_TRANSLATE_NOOP("Tours", "Teams talk to each other here"),
           QT_TRANSLATE_NOOP("Tours", "The log book, and notices that everybody reads once, at the "
                                      "till or as they receive.")}}},
        {"file",
         {{"nav-file", QT_TRANSLATE_NOOP("Tours", "The shop in one file"),
           QT_TRANSLATE_NOOP("Tours", "Backups, checks, training, the size of the text on this "
                                      "computer.")}}},
        lastStop(),
    };
}

} // namespace

const std::vector<TourStop> &Tours::of(Tour tour)
{
    static const std::array<std::vector<TourStop>, allTours.size()> stops{
        coordinatorStops(), treasurerStops(), buyerStops(), cashierStops(), receiverStops()};
    return stops.at(std::size_t(tour));
}

QString Tours::words(const char *text)
{
    return QCoreApplication::translate("Tours", text);
}

QString Tours::title(Tour tour)
{
    return Permissions::roleTitle(TourRules::role(tour));
}

} // namespace cabas::ui
