// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/till/unknownscan.h"

#include <vector>

namespace cabas {

/// Scans that no article answered to. What a code came to stand for is looked up, never written:
/// a code that an article has by now is no longer unknown.
class UnknownScanStore {
public:
    static void add(Tx &tx, const QString &code, const QString &shown, TillId till, QDate day,
                    const QDateTime &at, UserId user);
    /// Notes what was rung up after the unknown scans of a till since an instant.
    static void ringNext(Tx &tx, TillId till, ProductId product, const QDateTime &since);
    /// Codes that still stand for nothing and are not ignored, most scanned first. Suppliers'
    /// words are not this store's.
    static std::vector<UnknownCode> list(Tx &tx, int limit);
    static bool isIgnored(Tx &tx, const QString &code);
    static void ignore(Tx &tx, const QString &code, UserId user, const QDateTime &at);
    static void heed(Tx &tx, const QString &code);

    /// What was sold on free prices on some days, refunds off, by family.
    static std::vector<FreeSales> freeSales(Tx &tx, const Period &days);
};

} // namespace cabas
