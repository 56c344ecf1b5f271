// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/barcode/barcoderules.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What a scan gives by some rules, in words.
struct ScanTrial {
    bool ok = false;
    QString text;    ///< `0,482 kg of Comté at 18,90 €/kg: 9,11 €`
    QString pattern; ///< of the rule that read it; empty: none of the shop's
};

/// Keeps the rules by which a shop reads the codes it prints itself.
class BarcodeRuleService {
    Q_DECLARE_TR_FUNCTIONS(BarcodeRuleService)

public:
    static constexpr int maxName = 60;
    static constexpr int maxPriority = 9999;

    explicit BarcodeRuleService(Database &db) : m_db(db) {}

    /// By priority.
    Result<std::vector<BarcodeRule>> list(const Session &session) const;
    /// Adds a rule, or puts it in place of the one whose pattern is `before`. Refused when its
    /// pattern cannot be read, another rule has it, or another of the same priority reads some of
    /// the same codes.
    Result<> save(const Session &session, const BarcodeRule &rule, const QString &before = {});
    Result<> remove(const Session &session, const QString &pattern);

    /// The rules as they would be with `rule` in place of the one whose pattern is `before`.
    static std::vector<BarcodeRule> with(std::vector<BarcodeRule> rules, const BarcodeRule &rule,
                                         const QString &before);
    /// What `save` would refuse.
    static Result<> check(const std::vector<BarcodeRule> &rules, const BarcodeRule &rule,
                          const QString &before);
    /// What the till would make of a scan by those rules, kept or not.
    Result<ScanTrial> tryScan(const Session &session, const QString &scan,
                              const std::vector<BarcodeRule> &rules) const;

private:
    Database &m_db;
};

} // namespace cabas
