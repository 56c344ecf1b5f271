// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/crate.h"

#include <QCoreApplication>

namespace cabas {

/// What crates may weigh and cost, and what goods weigh without them. Pure.
class CrateRules {
    Q_DECLARE_TR_FUNCTIONS(CrateRules)

public:
    static constexpr int maxNameLength = 60;
    static constexpr int maxNoteLength = 200;
    /// No crate or pallet weighs more, in grams.
    static constexpr qint64 maxTareMilli = 100'000;
    static constexpr qint64 maxDepositCents = 50'000;
    /// What a floor scale for pallets weighs at most, in grams.
    static constexpr qint64 maxGrossMilli = 2'000'000;
    static constexpr int maxCount = 1'000;

    /// Blanks folded.
    static CrateKind cleanedUp(CrateKind kind);
    static Result<> check(const CrateKind &kind);
    /// Of 1 to 1000 crates, each kind named once.
    static Result<> checkCounts(const std::vector<CrateCount> &crates);
    static Result<> checkNote(const QString &note);
    /// A move of 1 to 1000 crates either way.
    static Result<> checkMoved(int count);

    /// What all the crates weigh, in kilograms.
    static Quantity tareOf(const std::vector<CrateCount> &crates);
    /// Gross less tare. Refused: a gross weight of nothing (`gross`), beyond any scale
    /// (`gross_limit`), or no more than the crates weigh (`net`).
    static Result<Quantity> net(Quantity gross, const std::vector<CrateCount> &crates);
    /// More than half of what was weighed is crates: their kind or number may be wrong.
    static std::optional<Warning> heavyTare(Quantity gross, const std::vector<CrateCount> &crates);
    /// Kinds in use that are a supplier's or nobody's, the one used last in front.
    static std::vector<CrateKind> offered(const std::vector<CrateKind> &kinds,
                                          std::optional<SupplierId> supplier,
                                          std::optional<CrateKindId> last);
    /// "2 × EPS crate, 1 × Pallet".
    static QString words(const std::vector<CrateCount> &crates);
    static QString words(const std::vector<CrateMove> &moves);

    /// What a move of `count` crates is worth: what leaves takes its part of what is here, what
    /// goes beyond is worth the deposit of today. A balance of no crates is worth nothing.
    static Money valueOf(const CrateBalance &balance, Money deposit, int count);
};

} // namespace cabas
