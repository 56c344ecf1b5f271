// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace cabas {

/// One element string: an application identifier and its value.
struct Gs1Element {
    QString ai;
    QString value;

    bool operator==(const Gs1Element &) const = default;
};

using Gs1Elements = std::vector<Gs1Element>;

/// Reads GS1 element strings in the forms a shop meets, and checks the rules that bind them
/// together. Every reader checks each value (length, characters, check digit, dates); the rules
/// of association are asked for apart, since they hold over all the codes of one package.
class Gs1 {
    Q_DECLARE_TR_FUNCTIONS(Gs1)

public:
    /// The separator FNC1 as scanners and decoders send it (GS, 0x1D).
    static constexpr QChar fnc1 = u'\x1d';

    /// Raw data of a symbol: begins with FNC1; FNC1 also ends each value whose length is not
    /// known beforehand, unless it is the last.
    static Result<Gs1Elements> fromRaw(QStringView data);
    /// The form printed for people: `(01)09520123456788(10)AB`. A `\(` is a bracket of the value.
    /// An AI of two to four digits in a range that GS1 never assigned is taken as it is.
    static Result<Gs1Elements> fromBracketed(QStringView text);

    /// Raw data with its leading FNC1, separators only where they are needed.
    static QString toRaw(const Gs1Elements &elements);

    /// All the rules below.
    static Result<> checkAssociations(const Gs1Elements &elements);
    /// An AI seen twice has the same value twice.
    static Result<> checkRepeats(const Gs1Elements &elements);
    /// No two AIs that exclude each other.
    static Result<> checkExclusions(const Gs1Elements &elements);
    /// Each AI has those it needs beside it: a lot needs its article, a count its SSCC.
    static Result<> checkRequisites(const Gs1Elements &elements);
    /// A digital signature (8030) signs a thing with a serial number.
    static Result<> checkSignature(const Gs1Elements &elements);

    /// Refused unless `value` fits what GS1 says of `ai`.
    static Result<> checkValue(const Gs1Element &element);
};

/// The value of the first element of that AI.
std::optional<QString> valueOf(const Gs1Elements &elements, QStringView ai);

} // namespace cabas
