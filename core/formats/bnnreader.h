// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/supplierarticle.h"
#include "core/formats/table.h"

#include <QByteArray>

namespace cabas {

/// Reads BNN 3, the catalogue of German organic wholesalers (Bundesverband Naturkost Naturwaren):
/// a header line, articles of 69 to 74 fields parted by `;`, an end line. Quoted or not, in the
/// DOS page 850, Windows-1252 or UTF-8.
class BnnReader {
    Q_DECLARE_TR_FUNCTIONS(BnnReader)

public:
    static constexpr qsizetype leastFields = 60;
    static constexpr qsizetype mostFields = 80;

    /// True when the first line says `BNN`.
    static bool isBnn(const QByteArray &bytes);
    /// Bad lines are part of the answer; a file without its end line is read with a warning.
    /// VAT: the reduced rate is read as `reducedBp`, the normal one as `normalBp`; the rates are
    /// those of the shop's country, for the supplier's do not hold there.
    static Result<SupplierCatalogue> read(const QByteArray &bytes, const Watch &watch = {},
                                          int reducedBp = 550, int normalBp = 2000);
};

} // namespace cabas
