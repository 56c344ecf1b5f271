// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/crate.h"

#include <QCoreApplication>

namespace cabas {

/// Crates handed over by hand: `count` came (+) or went back (-).
struct CrateHandover {
    CrateKindId kind{0};
    SupplierId supplier{0};
    int count = 0;
    std::optional<DeliveryId> delivery = {};
    QString note = {};
};

/// The register of crates, and what stands here of each supplier's.
class CrateService {
    Q_DECLARE_TR_FUNCTIONS(CrateService)

public:
    explicit CrateService(Database &db) : m_db(db) {}

    /// By name, those no longer used among them.
    Result<std::vector<CrateKind>> kinds(const Session &session) const;
    /// By its number or its name.
    Result<CrateKind> find(const Session &session, const QString &numberOrName) const;
    Result<CrateKind> add(const Session &session, const CrateKind &kind);
    /// Conflict where somebody else changed it meanwhile. What was weighed keeps its tare.
    Result<CrateKind> update(const Session &session, const CrateKind &kind);

    /// Refused: kinds that are never handed back, kinds of another supplier. Handing back more
    /// than is known to be here is allowed: the crates were there.
    Result<CrateBalance> move(const Session &session, const CrateHandover &handover);
    Result<std::vector<CrateBalance>> balances(const Session &session) const;
    Result<std::vector<CrateMove>> moves(const Session &session, int limit) const;

private:
    static Result<CrateKind> found(Tx &tx, CrateKindId id);
    static Result<> checkFree(Tx &tx, const CrateKind &kind);

    Database &m_db;
};

} // namespace cabas
