// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace cabas {

/// What the shop does, as a general assembly asks: the shop, the café, the workshops.
struct Activity {
    QString code;
    QString name;
    bool isClosed = false;

    bool operator==(const Activity &) const = default;
};

/// A share of what certain accounts hold that belongs to an activity.
struct ActivityShare {
    QString account; ///< the beginning of accounts of charges or products
    QString activity;
    int shareBp = 10000;

    bool operator==(const ActivityShare &) const = default;
};

/// What the lines of an account that were said to be of an activity hold, debit less credit.
struct ActivityOfLines {
    QString account;
    QString activity;
    Money amount;
};

} // namespace cabas
