// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

enum class ScanKind {
    Unknown,  ///< nothing to look up: no article, no member
    Article,  ///< look `key` up in the catalogue
    Weight,   ///< an article and what was weighed
    Price,    ///< an article and what it costs: the till derives the quantity
    Quantity, ///< an article and how many of it
    Carton,   ///< a logistic unit: what it holds, how many
    Member,   ///< a badge
    User,     ///< the badge of a user of the program (`U-...`)
    Parked,   ///< a parked ticket (`R-...`)
};

/// The word of the command line: `article`, `weight`...
QString scanKindName(ScanKind kind);

/// What one reading means before any look-up. When `ok` is false `error` says why in the user's
/// language, and the fields that could be read all the same are filled.
struct ScanResult {
    QString input;
    bool ok = false;
    ScanKind kind = ScanKind::Unknown;
    QString gtin14;      ///< of the article, or of what a carton holds
    QString symbology;   ///< as the AIM identifier or the length tells
    QString productCode; ///< in-store code, value set to zero, or a code that is no GTIN
    QString lot;
    QString serial;
    QString sscc;              ///< number of a logistic unit
    QString reference;         ///< of a user's badge or a parked ticket
    QString badge;             ///< a member's badge, value set to zero
    std::optional<int> member; ///< member's number under the dots of the rule
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    std::optional<Quantity> weight;   ///< kg
    std::optional<Money> price;       ///< for this very package; it stands
    std::optional<Quantity> quantity; ///< units, or litres for a printed volume
    QString error;
    /// For programs: syntax, check_digit, association (each value is right but they do not go
    /// together), ambiguous, length, empty.
    QString errorCode;

    /// What to look up in the catalogue (see productCodeKey); empty for other kinds.
    QString key() const;
};

/// Reads anything a scanner, a keyboard or a camera gives: EAN and UPC digits, in-store codes by
/// `rules`, GS1 element strings (raw with FNC1, in brackets, or without FNC1 when they parse
/// whole), Digital Link addresses, AIM symbology identifiers before any of them, plain internal
/// codes. `currentYear` settles the century of dates. Never fails: see ScanResult::ok.
ScanResult parseScan(const QString &input, const std::vector<BarcodeRule> &rules, int currentYear);

} // namespace cabas
