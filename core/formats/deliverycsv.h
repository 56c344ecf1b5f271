// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/formats/csv.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// One article that a delivery note announces.
struct DeliveryNoteLine {
    int line = 0; ///< in the file, for reasons
    QString code; ///< barcode, our code or the supplier's reference
    QString name;
    Quantity quantity;            ///< in units; packs are already multiplied out
    std::optional<Quantity> pack; ///< units in a pack, where the note says so
    UnitPrice cost;               ///< for one unit, VAT excluded; 0: not said
    QString reference = {};       ///< the supplier's own, where `code` is a barcode
    /// Quantity and cost are of packs whose size the document does not say.
    bool inPacks = false;
    QString lot = {};
    std::optional<QDate> bestBefore = {};
    std::optional<QDate> useBy = {};
    QString sscc = {}; ///< of the pallet it stands on, 18 digits

    static constexpr int mostCode = 100;
    static constexpr int mostName = 200;
    static constexpr int mostLot = 60;
    /// Cuts the name to `mostName`: it only helps people to tell what was meant. Refused: a code,
    /// reference or lot that is longer than any real one.
    Result<> fit();
};

/// A delivery note as a table of text: a code, a quantity (or packs and a pack size), and a cost
/// where there is one, under French or English headings. A despatch advice (DESADV) flattened to
/// CSV is one too, with its lots, dates and pallets.
struct DeliveryNote {
    std::vector<DeliveryNoteLine> lines;
    std::vector<Warning> refused; ///< lines that cannot be used, each with its number
    QString number = {};          ///< of the despatch advice; empty where it is not said
    QString orderNumber = {};     ///< ours; empty where it is not said, or lines are of several

    static constexpr size_t mostLines = 10'000;

    /// Refused as a whole when it is no table, has no column for codes or quantities, or more than
    /// `mostLines` lines.
    static Result<DeliveryNote> fromCsv(const QByteArray &bytes);
    /// The same of rows read elsewhere (a workbook): the headings may stand in any of the first
    /// `headRows`.
    static Result<DeliveryNote> fromRows(const std::vector<CsvRow> &rows, size_t headRows);
};

} // namespace cabas
