// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/db/database.h"
#include "core/till/closing.h"
#include "core/till/closingdraft.h"
#include "core/till/closingrules.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// A till that was just opened.
struct OpenedTill {
    Till till;
    TillSession session;
    std::vector<Warning> warnings;
};

/// A till in the middle of its session (X): nothing is written by reading it.
struct TillReading {
    Till till;
    TillSession session;
    SessionFigures figures;
    std::vector<ClosingMeans> means; ///< counted as expected
    std::vector<CashMove> cashMoves;
};

/// A till that was just closed (Z).
struct ClosedTill {
    Till till;
    TillSession session;
    Closing closing;
    QString hash; ///< of the closing's link, hex
    ClosingSignature signature;
    std::optional<EntryId> entry;    ///< absent where nothing happened
    std::vector<Warning> warnings;   ///< baskets left behind; an entry that was posted late
    std::vector<ChequeLine> cheques; ///< for the list that goes to the bank
};

/// Opens and closes tills, moves cash, and makes the closings of days, months and years. Closing
/// is one transaction: the count, the record, its signature and its entry in the books, or none.
class TillService {
    Q_DECLARE_TR_FUNCTIONS(TillService)

public:
    /// `keysFolder` is where this machine's signing key is; empty for the usual place.
    TillService(Database &db, QString keysFolder) : m_db(db), m_keysFolder(std::move(keysFolder)) {}

    /// Opens a till, made where the name is new, with the cash in its drawer. The day before gets
    /// its closings first.
    Result<OpenedTill> open(const Session &session, const QString &till, Money floatAmount);
    /// Puts cash in (+) or takes some out (-) with a reason; never more than the drawer holds.
    /// `bag`: the number of the sealed bag that cash taken out goes into.
    Result<CashMove> moveCash(const Session &session, const QString &till, Money amount,
                              const QString &reason, const QString &bag = {});
    /// What the till should hold now.
    Result<TillReading> read(const Session &session, const QString &till) const;
    /// Closes the till. `counted` includes the float; a means that is not given counts as
    /// expected. A difference beyond AccessTerms::closingGap asks for someone who may move
    /// cash. Parked baskets stay for the next session, with a warning.
    Result<ClosedTill> close(const Session &session, const QString &till,
                             const std::map<TillMeans, Money> &counted, const QString &note = {});
    /// What was counted so far of a closing that was begun; empty where none was.
    Result<ClosingDraft> closingDraft(const Session &session, const QString &till) const;
    /// Keeps it, in place of the one before, until the till is closed: nobody counts a drawer twice
    /// for a power cut. Nothing is posted.
    Result<> keepClosingDraft(const Session &session, const QString &till,
                              const ClosingDraft &draft);
    /// Makes the closings that are due for every till, days without sale included; answers how
    /// many. Doing it again the same day makes none.
    Result<int> housekeeping(const Session &session);

    Result<std::vector<Till>> tills(const Session &session) const;
    /// Newest first.
    Result<std::vector<Closing>> closings(const Session &session, const QString &till,
                                          ClosingKind kind, int limit) const;
    /// A session closing as it was answered when it was made.
    Result<ClosedTill> closing(const Session &session, ClosingId id) const;

private:
    static Result<> checkFloat(Money amount);
    static Result<Till> tillToOpen(Tx &tx, const QString &name);
    static TillReading readingOf(Tx &tx, const OpenTill &open);
    Result<ClosedTill> close(Tx &tx, const Session &session, const TillReading &reading,
                             const std::vector<ClosingMeans> &means, const QString &note) const;
    static Result<std::optional<PostedEntry>>
    post(Tx &tx, const Session &session, const TillReading &reading, const Closing &closing);
    static std::vector<Warning> leftBehind(Tx &tx, TillId till);

    Database &m_db;
    QString m_keysFolder;
};

} // namespace cabas
