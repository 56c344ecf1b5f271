// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/supplierarticle.h"

#include <QByteArray>

namespace cabas {

/// Reads a catalogue of the Data Food Consortium (JSON-LD, ontology 1.7 to 1.16): supplied
/// products with their catalogue items, offers and prices, and cases made of units by a planned
/// transformation. Lines are the products' places in the file, from 1.
class DfcReader {
    Q_DECLARE_TR_FUNCTIONS(DfcReader)

public:
    /// True for JSON that speaks of the consortium's words.
    static bool isDfc(const QByteArray &bytes);
    static Result<SupplierCatalogue> read(const QByteArray &bytes);
};

} // namespace cabas
