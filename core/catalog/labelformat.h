// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QPoint>
#include <QSize>
#include <QString>

#include <vector>

namespace cabas {

/// What a label is for: the edge of a shelf, or a sign one reads from afar.
enum class LabelStyle { Shelf, Sign };

/// How labels lie on the paper. Lengths are micrometres: 70 mm is 70,000.
struct LabelFormat {
    QString name;  ///< stable: `a4-24`
    QString title; ///< for people
    QSize page;
    QSize label;
    QSize pitch;      ///< from a label to the next, across and down
    QPoint first;     ///< the top left corner of the first label
    QSize grid{1, 1}; ///< columns and rows
    int paddingX = 0; ///< kept free inside a label, for printers never hit it quite
    int paddingY = 0;
    LabelStyle style = LabelStyle::Shelf;

    int perPage() const { return grid.width() * grid.height(); }
    /// One label a page, as label printers have it.
    bool isRoll() const { return perPage() == 1 && page == label; }
    /// The corner of the label numbered `cell` from 0, row by row.
    QPoint cornerOf(int cell) const;

    bool operator==(const LabelFormat &) const = default;
};

/// The papers that shops use.
class LabelFormats {
    Q_DECLARE_TR_FUNCTIONS(LabelFormats)

public:
    /// Sheets first, then signs, then rolls; titles in the language of now.
    static std::vector<LabelFormat> all();
    /// Refused, naming those there are.
    static Result<LabelFormat> named(const QString &name);
};

} // namespace cabas
