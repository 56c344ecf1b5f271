// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwords.h"

#include <array>

namespace cabas::ui {

namespace {

struct Words {
    const char *report;
    const char *question;
    const char *about;
};

constexpr std::array<Words, 36> allWords{{
    {"day", QT_TRANSLATE_NOOP("ReportWords", "How was the day?"),
     QT_TRANSLATE_NOOP("ReportWords", "Tills, means of payment, VAT, families and each ticket")},
    {"sales", QT_TRANSLATE_NOOP("ReportWords", "What did we sell?"),
     QT_TRANSLATE_NOOP("ReportWords",
                       "By product, family, day, hour, cashier, till or means of payment")},
    {"baskets", QT_TRANSLATE_NOOP("ReportWords", "How large are the baskets?"),
     QT_TRANSLATE_NOOP("ReportWords", "Sales by amount, how many by members, the mean")},
    {"members-only", QT_TRANSLATE_NOOP("ReportWords", "Did we sell to members alone?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each ticket, its member and their right at that instant")},
    {"stock", QT_TRANSLATE_NOOP("ReportWords", "What is in stock, and what is it worth?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each product with its quantity, value and last cost")},
    {"stock-value", QT_TRANSLATE_NOOP("ReportWords", "What was the stock worth on a day?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each product at its weighted average cost")},
    {"expiry", QT_TRANSLATE_NOOP("ReportWords", "What must be sold soon?"),
     QT_TRANSLATE_NOOP("ReportWords", "Lots past their date or within seven days of it")},
    {"recall", QT_TRANSLATE_NOOP("ReportWords", "Who bought this lot?"),
     QT_TRANSLATE_NOOP("ReportWords", "Where goods came from, where they are, who has them")},
    {"stock-reliability", QT_TRANSLATE_NOOP("ReportWords", "May we trust the stock?"),
     QT_TRANSLATE_NOOP("ReportWords", "Counts that found what the file said, by zone")},
    {"inventory", QT_TRANSLATE_NOOP("ReportWords", "What did the last inventory find?"),
     QT_TRANSLATE_NOOP("ReportWords", "Differences by product, with their value, and how long it "
                                      "took")},
    {"losses", QT_TRANSLATE_NOOP("ReportWords", "What was lost, and why?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each loss with its reason and its value at cost")},
    {"negative-stock", QT_TRANSLATE_NOOP("ReportWords", "Why is stock below nothing?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each product below nothing, what happened, what to do")},
    {"stock-moves", QT_TRANSLATE_NOOP("ReportWords", "What became of a product?"),
     QT_TRANSLATE_NOOP("ReportWords", "Every move of its stock, with what was left")},
    {"provenance", QT_TRANSLATE_NOOP("ReportWords", "Where does it come from?"),
     QT_TRANSLATE_NOOP("ReportWords", "Shares bought and sold that are organic, local, fair trade; "
                                      "kilometres on average")},
    {"special-orders", QT_TRANSLATE_NOOP("ReportWords", "What do members wait for?"),
     QT_TRANSLATE_NOOP("ReportWords", "Their special orders, those kept too long first")},
    {"shares", QT_TRANSLATE_NOOP("ReportWords", "Who holds the capital?"),
     QT_TRANSLATE_NOOP("ReportWords", "Shares, what is paid up and what is still to pay")},
    {"share-register", QT_TRANSLATE_NOOP("ReportWords", "How did the capital move?"),
     QT_TRANSLATE_NOOP("ReportWords", "Every movement of shares, with its entry")},
    {"share-refunds", QT_TRANSLATE_NOOP("ReportWords", "Who asked their shares back?"),
     QT_TRANSLATE_NOOP("ReportWords", "The queue with its last days, and who can be repaid")},
    {"unsold", QT_TRANSLATE_NOOP("ReportWords", "What does not sell?"),
     QT_TRANSLATE_NOOP("ReportWords", "Products on the shelf that nobody took, and since when")},
    {"margin", QT_TRANSLATE_NOOP("ReportWords", "What do we earn on what we sell?"),
     QT_TRANSLATE_NOOP("ReportWords", "Sales, purchases and stock variation by family")},
    {"income-months", QT_TRANSLATE_NOOP("ReportWords", "How did the year go, month by month?"),
     QT_TRANSLATE_NOOP("ReportWords", "Income, costs and result of each month, as a chart too")},
    {"results", QT_TRANSLATE_NOOP("ReportWords", "How did the years compare?"),
     QT_TRANSLATE_NOOP("ReportWords", "Income, costs and result of each fiscal year")},
    {"activities", QT_TRANSLATE_NOOP("ReportWords", "What does each activity bring in?"),
     QT_TRANSLATE_NOOP("ReportWords", "Costs and income by activity, with their accounts")},
    {"treasury", QT_TRANSLATE_NOOP("ReportWords", "Will there be enough money?"),
     QT_TRANSLATE_NOOP("ReportWords", "Bank and cash of thirteen weeks: due dates and the season")},
    {"budget", QT_TRANSLATE_NOOP("ReportWords", "Are we within the budget?"),
     QT_TRANSLATE_NOOP("ReportWords", "What was planned and what came of it, by account")},
    {"ageing", QT_TRANSLATE_NOOP("ReportWords", "Who owes whom, and since when?"),
     QT_TRANSLATE_NOOP("ReportWords", "What is open by third party, by days late")},
    {"open-items", QT_TRANSLATE_NOOP("ReportWords", "What is still to be settled?"),
     QT_TRANSLATE_NOOP("ReportWords", "Each open line of suppliers, customers and members")},
    {"bank-reconciliation", QT_TRANSLATE_NOOP("ReportWords", "Do bank and books agree?"),
     QT_TRANSLATE_NOOP("ReportWords", "The last reconciliation, and what explains the gap")},
    {"balance-sheet", QT_TRANSLATE_NOOP("ReportWords", "What do we own and owe?"),
     QT_TRANSLATE_NOOP("ReportWords", "Balance sheet by the lines of the chart of accounts")},
    {"income", QT_TRANSLATE_NOOP("ReportWords", "Did the year end in profit or loss?"),
     QT_TRANSLATE_NOOP("ReportWords", "Costs and income, beside the year before")},
    {"trial-balance", QT_TRANSLATE_NOOP("ReportWords", "What do the accounts hold?"),
     QT_TRANSLATE_NOOP("ReportWords", "What each account carried, moved and holds")},
    {"ledger", QT_TRANSLATE_NOOP("ReportWords", "What happened on each account?"),
     QT_TRANSLATE_NOOP("ReportWords", "Every line, account after account, with its balance")},
    {"journal", QT_TRANSLATE_NOOP("ReportWords", "Which entries were posted?"),
     QT_TRANSLATE_NOOP("ReportWords", "Every line of every entry, by day")},
    {"vat", QT_TRANSLATE_NOOP("ReportWords", "How much VAT did we collect?"),
     QT_TRANSLATE_NOOP("ReportWords", "By code on the tickets, and what the books say of it")},
    {"vat-return", QT_TRANSLATE_NOOP("ReportWords", "What goes on the VAT return?"),
     QT_TRANSLATE_NOOP("ReportWords", "Box by box, with the accounts behind each")},
    {"chart", QT_TRANSLATE_NOOP("ReportWords", "Which accounts do we use?"),
     QT_TRANSLATE_NOOP("ReportWords", "The chart of accounts and what each stands for")},
}};

const Words *wordsOf(const QString &report)
{
    for (const Words &words : allWords) {
        if (report == QLatin1String(words.report))
            return &words;
    }
    return nullptr;
}

} // namespace

QString ReportWords::question(const QString &report)
{
    const Words *words = wordsOf(report);
    return words == nullptr ? QString() : tr(words->question);
}

QString ReportWords::about(const QString &report)
{
    const Words *words = wordsOf(report);
    return words == nullptr ? QString() : tr(words->about);
}

} // namespace cabas::ui
