// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/productentry.h"
#include "core/db/database.h"
#include "core/till/unknownscan.h"

#include <QCoreApplication>

namespace cabas {

/// The codes that tills could not read, and the five minutes a week that settle them: a product is
/// made, the code is given to one, or it is ignored from then on.
class UnknownScanService {
    Q_DECLARE_TR_FUNCTIONS(UnknownScanService)

public:
    static constexpr int shownAtMost = 500;

    explicit UnknownScanService(Database &db) : m_db(db) {}

    /// Keeps a scan that no article answered to. Typed numbers of less than six signs are slips of
    /// the hand, not scans.
    Result<> note(const Session &session, const QString &till, const QString &scan);
    /// Most scanned first, with what suppliers' catalogues say of each.
    Result<std::vector<UnknownCode>> list(const Session &session) const;
    /// The code stands for an article from now on, `pack` units each time it is read.
    Result<> attach(const Session &session, const QString &code, ProductId product, Quantity pack);
    /// Makes a product that the code stands for.
    Result<Product> create(const Session &session, const QString &code, ProductDraft draft);
    Result<> ignore(const Session &session, const QString &code);
    /// It is listed again.
    Result<> heed(const Session &session, const QString &code);
    /// What was sold at typed prices on the last `days` days, by family.
    Result<std::vector<FreeSales>> freeSales(const Session &session, int days) const;

private:
    Database &m_db;
};

} // namespace cabas
