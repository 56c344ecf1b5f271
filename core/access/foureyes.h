// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// Deeds that two people do: a paid ticket undone, a refund over the till's limit, a year opened
/// again, a member erased. The one way to ask for the second one.
class FourEyes {
    Q_DECLARE_TR_FUNCTIONS(FourEyes)

public:
    /// The refusal's code, by which a window knows that a second person would be let through.
    static constexpr QStringView code = u"second_person";

    /// Forbidden unless somebody else, who holds `permission` themselves, approves the session.
    /// A shop where one person alone holds it does without: nobody could ever say yes. `why` is the
    /// sentence that says what is done by two.
    static Result<> require(Tx &tx, const Session &session, Permission permission,
                            const QString &why);
};

} // namespace cabas
