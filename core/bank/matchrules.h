// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/schedule.h"
#include "core/bank/bank.h"

#include <QCoreApplication>
#include <QStringList>

namespace cabas {

/// What stands behind an open line of the journal.
enum class OpenKind {
    Bank,     ///< on the bank's own account: entered before the bank said it
    Card,     ///< takings by card, which arrive later and less fees
    Voucher,  ///< meal vouchers, the same
    Cheque,   ///< cheques in the drawer
    Transit,  ///< cash or money between accounts, under way
    Supplier, ///< owed to a supplier
    Member,   ///< due by a member or another debtor
};

/// Open lines by what stands behind them.
struct OpenItems {
    std::vector<std::pair<OpenKind, OpenItem>> all;
    std::vector<BankPayout> payouts;
    /// The next time of each entry that comes back, and what it is worth on the bank's account.
    std::vector<std::pair<ScheduledEntry, Money>> scheduled;
};

/// What a line of the bank may be.
struct MatchSuggestion {
    enum class Kind {
        Point,     ///< lines of the bank's own account: nothing is to be posted
        Settle,    ///< lines of other accounts: an entry is posted that takes them to the bank
        Rule,      ///< an entry to the account of a rule
        Payout,    ///< an entry of what a payment service sent, less its fees
        Recurring, ///< the next time of an entry that comes back: it is posted and pointed
    };
    Kind kind = Kind::Point;
    std::vector<OpenItem> items;
    Money fee; ///< kept by whoever paid out: the items are worth the amount and the fee
    std::optional<BankRule> rule;
    std::optional<BankPayout> payout;
    std::optional<ScheduledEntry> scheduled;
    int score = 0; ///< 0 to 100
    QString title; ///< "Cheques of 4 March", for people
    QString reason;

    /// Sure enough to be shown as a proposition in the list.
    bool isLikely() const { return score >= 60; }
};

/// Finds what a line of the bank may be: same amount, near day, reference found. Pure.
class MatchRules {
    Q_DECLARE_TR_FUNCTIONS(MatchRules)

public:
    static constexpr int nearDays = 5;    ///< either way
    static constexpr int cardDelay = 10;  ///< days a payout may come after its takings
    static constexpr int farDays = 75;    ///< where a reference was found: cheques lie long
    static constexpr int mostFeeBp = 300; ///< of takings: more is no fee of a card
    static constexpr int mostRun = 8;     ///< consecutive takings paid out as one
    static constexpr int mostSuggestions = 5;

    /// The best first; none without the same amount (or a fee that explains the difference).
    static std::vector<MatchSuggestion> suggest(const BankLine &line, const OpenItems &items,
                                                const std::vector<BankRule> &rules);
    /// Whether these lines together answer to that amount.
    static bool balances(Money amount, const std::vector<OpenItem> &items, Money fee);

private:
    struct Weighed {
        int score = 0;
        QStringList reasons;
    };
    static Weighed weigh(const BankLine &line, const QString &said, const OpenItem &item,
                         OpenKind kind);
    static void addSingles(const BankLine &line, const QString &said, const OpenItems &items,
                           std::vector<MatchSuggestion> &found);
    static void addRuns(const BankLine &line, const QString &said, const OpenItems &items,
                        OpenKind kind, std::vector<MatchSuggestion> &found);
    static void addPayouts(const BankLine &line, const QString &said, const OpenItems &items,
                           std::vector<MatchSuggestion> &found);
    static void addSuppliers(const BankLine &line, const QString &said, const OpenItems &items,
                             std::vector<MatchSuggestion> &found);
    static void addRecurring(const BankLine &line, const QString &said, const OpenItems &items,
                             std::vector<MatchSuggestion> &found);
    static MatchSuggestion::Kind kindFor(OpenKind kind);
    static QString titleOf(const std::vector<OpenItem> &items, OpenKind kind);
    static QString sentence(const QStringList &reasons);
};

} // namespace cabas
