// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// No money is taken for what the disk may then refuse to keep. Where there is too little room no
/// new sale begins; a basket that was begun before may be paid as long as what was put aside for
/// it (`DiskRoom`) lasts. Closing and giving money back are never kept from anybody.
///
/// A server's disk is not seen from here, and a sandbox's money is nobody's: both are let through.
class SaleRoom {
    Q_DECLARE_TR_FUNCTIONS(SaleRoom)

public:
    /// Before the first line of a basket, or a whole sale: refused with `disk_short`.
    static Result<> toBegin(Tx &tx, const DatabaseLocation &shop);
    /// Before money is asked for a basket that is there: the same code.
    static Result<> toPay(Tx &tx, const DatabaseLocation &shop);

private:
    static Failure noRoom(qint64 bytes);
};

} // namespace cabas
