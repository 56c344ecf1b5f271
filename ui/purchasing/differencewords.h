// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cataloguedifference.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

struct DifferenceChip {
    QString word;
    Kind kind;
    QString icon;
};

/// Differences in the words of the page.
class DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::DifferenceWords)

public:
    static DifferenceChip chip(const CatalogueDifference &difference);
    static DifferenceChip refusedChip();
    /// It is taken with another content than the file tells.
    static DifferenceChip contentChip();
    /// What the difference is mainly about, as it was and as it would be.
    static QString before(const CatalogueDifference &difference);
    static QString after(const CatalogueDifference &difference);
    /// `+6.4 %`
    static QString signedRate(int bp);
    static QString roundedRate(int bp);
    /// Everything that changes, one line each, under the supplier's own name.
    static QString whole(const CatalogueDifference &difference, const QString &readable);
    /// `case of 6`, `6 × 0.75 L`, `by the kg, 5 kg`.
    static QString pack(const SupplierArticle &article);
    /// What a cost is for: `per kg`, `per piece`.
    static QString perUnit(Unit unit);

private:
    static QString value(const CatalogueDifference &difference, const SupplierArticle &article);
};

} // namespace cabas::ui
