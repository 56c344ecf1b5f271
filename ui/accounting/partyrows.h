// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"
#include "core/accounting/thirdparty.h"
#include "core/reports/reporttable.h"
#include "ui/shell/desk.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

#include <set>

namespace cabas::ui {

/// Third parties and their lines, as rows of a table and on paper.
class PartyRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PartyRows)

public:
    static std::vector<RowsModel::Column> ageColumns();
    /// Amounts on the side of the account: what the shop owes suppliers is positive with `owed`.
    static std::vector<RowOfCells> ages(const std::vector<PartyAge> &ages, bool owed);
    static QStringList ageTotals(const std::vector<PartyAge> &ages, bool owed);
    static bool matches(const PartyAge &age, const QString &typed);
    static ReportTable agePaper(const std::vector<PartyAge> &ages, bool owed, const Desk &desk);

    static std::vector<RowsModel::Column> lineColumns();
    static std::vector<RowOfCells> lines(const std::vector<PartyLine> &lines,
                                         const std::set<LineId> &chosen, QDate today);
    /// A statement of account, as it is sent to the third party.
    static ReportTable statement(const std::vector<PartyLine> &lines, const QString &name,
                                 const Desk &desk);
};

} // namespace cabas::ui
