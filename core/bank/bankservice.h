// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/bank/bank.h"
#include "core/bank/bankposting.h"
#include "core/bank/matchrules.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

struct BankGroup;

/// A line of the bank in the list, with the best of what it may be.
struct BankBoardLine {
    BankLine line;
    std::optional<MatchSuggestion> best;     ///< only while nothing explains it
    std::vector<MatchSuggestion> found = {}; ///< the best one and others, surest first
};

/// What the page of a bank account shows.
struct BankBoard {
    BankStanding standing;
    std::vector<BankBoardLine> lines; ///< oldest first
    std::vector<OpenItem> open;       ///< lines of the books on the bank's account, unpointed
};

/// What a match was written as.
struct BankMatch {
    BankGroupId group{0};
    std::optional<PostedEntry> entry; ///< absent where nothing had to be posted
};

/// The door of the bank: what its lines are, and how far bank and books agree.
class BankService {
    Q_DECLARE_TR_FUNCTIONS(BankService)

public:
    static constexpr int mostLines = 3000; ///< shown at once

    explicit BankService(Database &db) : m_db(db) {}

    Result<std::vector<BankAccount>> accounts(const Session &session);
    /// Its account in the books (of class 51 or 53, of no other bank account) and its name.
    Result<BankAccount> setAccount(const Session &session, const BankAccount &account);

    Result<BankStanding> standing(const Session &session, BankAccountId account);
    Result<BankBoard> board(const Session &session, BankAccountId account);
    Result<std::vector<MatchSuggestion>> suggestions(const Session &session, BankLineId line);

    /// Which lines of an entry a line of the bank may answer to: those of the bank's own account,
    /// else those of takings, cheques and third parties.
    Result<std::vector<qint64>> openLines(const Session &session, BankLineId line, EntryId entry);

    /// Says that a line of the bank and these lines of the journal are the same. On the bank's own
    /// account nothing is posted; those of other accounts are taken to the bank by an entry, what
    /// they are worth more being `fee`. Refused unless the amounts agree to the cent.
    Result<BankMatch> match(const Session &session, BankLineId line,
                            const std::vector<qint64> &journalLines, Money fee = {});
    /// Posts a line as what a payment service sent.
    Result<BankMatch> matchPayout(const Session &session, BankLineId line, qint64 payout);
    /// Posts the next time of a recurring entry on the bank's day and points it. It stays posted
    /// when the line is taken back. Conflict when somebody posted it meanwhile (`done`, as seen).
    Result<BankMatch> matchRecurring(const Session &session, BankLineId line, ScheduleId schedule,
                                     int done);
    /// Does what a suggestion says.
    Result<BankMatch> accept(const Session &session, BankLineId line,
                             const MatchSuggestion &suggestion);
    /// Posts a line to an account and learns where its words go.
    Result<BankMatch> post(const Session &session, BankLineId line,
                           const BankCounterpart &counterpart, bool learns = true);
    /// The same, keeping at once the rule that lines with these words go there.
    Result<BankMatch> postAsRule(const Session &session, BankLineId line,
                                 const BankCounterpart &counterpart, const QString &words);
    /// Takes a match back; an entry that it posted is reversed, and documents that it settled are
    /// open again. Refused when these were matched in a year that is closed for good.
    Result<> undo(const Session &session, BankLineId line);

    /// Notes that bank and books agree on the day of the last balance. Refused while a difference
    /// or a line is left to explain.
    Result<BankReconciliation> close(const Session &session, BankAccountId account);

    Result<std::vector<BankRule>> rules(const Session &session);
    Result<BankRule> setRule(const Session &session, const BankRule &rule);
    Result<> removeRule(const Session &session, BankRuleId rule);

private:
    /// A line that is still to be explained, and its account with a place in the books.
    struct Ground {
        BankLine line;
        BankAccount account;
    };
    static Result<Ground> groundOf(Tx &tx, BankLineId line);
    static Result<BankMatch> matchIn(Tx &tx, const Session &session, const Ground &ground,
                                     const std::vector<qint64> &journalLines, Money fee);
    static Result<BankMatch> postIn(Tx &tx, const Session &session, const Ground &ground,
                                    BankCounterpart counterpart, bool learns);
    /// Settles documents of third parties with the lines that took them to the bank.
    static void letter(Tx &tx, const Session &session, EntryId entry,
                       const std::vector<OpenItem> &items);
    static Result<BankMatch> written(Tx &tx, const Session &session, const Ground &ground,
                                     const JournalEntry &entry, BankGroup group,
                                     const QStringList &settled);

    Database &m_db;
};

} // namespace cabas
