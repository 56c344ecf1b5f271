// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// A code that was scanned and stands for nothing yet: how often, and what it may be.
struct UnknownCode {
    QString code;  ///< as it would be looked up
    QString shown; ///< as scanned
    int scans = 0;
    QDate firstDay;
    QDate lastDay;
    QString till;                  ///< of the last scan
    std::optional<ProductId> next; ///< rung up next most often
    QString nextName;
    int nextTimes = 0;
    QString supplier; ///< whose catalogue has it; empty: nobody's
    QString article;  ///< its name there
    std::optional<SupplierId> supplierId;
    QString articleKey;

    bool operator==(const UnknownCode &) const = default;
};

/// What was sold at a typed price under a family, for want of a code.
struct FreeSales {
    QString family;
    int lines = 0;
    Money total;

    bool operator==(const FreeSales &) const = default;
};

} // namespace cabas
