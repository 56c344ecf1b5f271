// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace cabas {

/// Somebody an entry may be about: who is owed, or owes.
struct ThirdParty {
    QString code; ///< in entries: the supplier's or member's code; unique, never changed
    QString name;
    QString kind = QStringLiteral("supplier"); ///< supplier, customer, member, other
    QString account = {}; ///< the collective account proposed: "401"; empty for none
    QString email = {};
    QString address = {};
    QString iban = {}; ///< without blanks, in capitals; empty when not known
    QString bic = {};
    int termsDays = 30; ///< days from a document to its payment, 0 to 365
    bool closed = false;
    int revision = 0; ///< 0: not kept yet

    bool operator==(const ThirdParty &) const = default;
};

/// A document that a supplier numbered, as an entry brings it into the books.
struct SupplierDocument {
    int position = 0; ///< of the line, 1 is the first
    QString account;
    QString thirdParty;
    QString reference;
    QDate on; ///< of the document
};

} // namespace cabas
