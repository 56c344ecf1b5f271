// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace cabas {

/// One part of the value of a GS1 application identifier (AI).
struct Gs1Component {
    char type = 'X';         ///< N digits, X charset 82, Y charset 39, Z base64 for addresses
    int least = 1;           ///< characters
    int most = 1;            ///< characters; only the last part of a value may vary
    bool isOptional = false; ///< nothing that must be there follows
    QStringList checks;      ///< names of content checks, see gs1checks.h

    bool operator==(const Gs1Component &) const = default;
};

/// What GS1 says of one application identifier (Barcode Syntax Dictionary).
struct Gs1Ai {
    QString number; ///< 2 to 4 digits
    /// Its length is known beforehand: no separator follows its value.
    bool isPredefined = false;
    /// May stand in the query of a Digital Link.
    bool isAttribute = false;
    std::vector<Gs1Component> components;
    /// Each group must hold: one of its alternatives, whose patterns are then all present.
    std::vector<std::vector<QStringList>> requisites;
    /// Patterns of AIs that it must not be seen with; `310n` stands for 3100 to 3109.
    QStringList exclusions;
    /// May be the key of a Digital Link.
    bool isKey = false;
    /// The qualifiers that may follow the key in the path, in order; several series exclude
    /// each other.
    std::vector<QStringList> qualifiers;

    int mostLength() const;
};

/// Every AI that GS1 has assigned.
class Gs1AiTable {
public:
    /// The AI of exactly this number, or null.
    static const Gs1Ai *find(QStringView number);
    /// The AI that begins `data`, or null: at most one does.
    static const Gs1Ai *startingAt(QStringView data);
    /// True when any AI begins with the same two digits: their length and meaning are GS1's.
    static bool isAssigned(QStringView number);
    /// All, in the order of their numbers.
    static const std::vector<Gs1Ai> &all();
    /// One line of the dictionary, title left out: a number or a range, flags (`*` predefined,
    /// `?` attribute), components, attributes.
    static std::vector<Gs1Ai> read(const QString &line);
};

/// True when `number` is `pattern`, whose letters n stand for any digit.
bool matchesAiPattern(QStringView number, QStringView pattern);

} // namespace cabas
