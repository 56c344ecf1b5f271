// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/memberfile.h"

#include <QCoreApplication>

namespace cabas {

/// Gathers everything about a member from every room.
class MemberFileMaker {
    Q_DECLARE_TR_FUNCTIONS(MemberFileMaker)

public:
    static MemberFile make(Tx &tx, const Member &member);

private:
    static FileSection identity(Tx &tx, const Member &member);
    static FileSection household(Tx &tx, const Member &member);
    static FileSection standing(Tx &tx, const Member &member);
    static FileSection account(Tx &tx, const Member &member);
    static FileSection shares(Tx &tx, const Member &member);
    static FileSection counters(Tx &tx, const Member &member);
    static FileSection consents(Tx &tx, const Member &member);
    static FileSection notes(Tx &tx, const Member &member);
    static FileSection lent(Tx &tx, const Member &member);
};

} // namespace cabas
