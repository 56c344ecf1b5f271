// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Reads the law's terms for the result of a cooperative or an association from
/// resources/chart-of-accounts.
class AllocationTermsLoader {
    Q_DECLARE_TR_FUNCTIONS(AllocationTermsLoader)

public:
    static Result<AllocationTerms> of(bool isAssociation);
};

} // namespace cabas
