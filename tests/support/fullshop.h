// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testshop.h"

namespace cabas::test {

/// A shop that has lived a little, so that every posted and every derived table holds rows:
/// deliveries with lots, members with shares and accounts, sales by every means, refunds, cash
/// moved, closings of sessions, days and a month, entries by hand and a reversal, a bank that
/// was reconciled, and a till that is open.
/// Stops the test program, in words, when a deed is refused.
void liveALittle(TestShop &shop);

} // namespace cabas::test
