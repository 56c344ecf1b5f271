// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fecfindings.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <array>
#include <vector>

namespace cabas {

/// The columns that a FEC may have: the eighteen in their order, the four of cash accounting, the
/// two that may stand for Debit and Credit, and the one that older files add.
enum class FecColumn {
    JournalCode,
    JournalLib,
    EcritureNum,
    EcritureDate,
    CompteNum,
    CompteLib,
    CompAuxNum,
    CompAuxLib,
    PieceRef,
    PieceDate,
    EcritureLib,
    Debit,
    Credit,
    EcritureLet,
    DateLet,
    ValidDate,
    Montantdevise,
    Idevise,
    DateRglt,
    ModeRglt,
    NatOp,
    IdClient,
    Montant,
    Sens,
    Result,
};
constexpr int fecColumnCount = 25;

/// The official spelling of a column.
QString fecColumnName(FecColumn column);

/// The cells of a record, blanks and all. `cells` is reused from line to line.
void cutFecRecord(QByteArrayView record, char separator, std::vector<QByteArrayView> &cells);

/// What the first line of a FEC says: where each column stands and what parts them.
class FecHeader {
    Q_DECLARE_TR_FUNCTIONS(FecCheck)

public:
    /// Reads a first line without byte order mark; what is wrong with it goes to `findings`.
    static FecHeader read(QByteArrayView record, FecFindings &findings);

    /// False when the line parts nothing: the rest cannot be read either.
    bool isUsable() const { return m_separator != '\0'; }
    /// True when the first line names no column: it is then a line of amounts already, and the
    /// columns are taken to stand in their order.
    bool isMissing() const { return m_isMissing; }
    char separator() const { return m_separator; }
    /// Cells that each line must have; a trailing separator makes one more.
    qsizetype cells() const { return m_cells; }
    bool hasTrailingCell() const { return m_hasTrailingCell; }
    /// Where a column stands, -1 when the file lacks it.
    int at(FecColumn column) const { return m_at[size_t(column)]; }
    bool has(FecColumn column) const { return at(column) >= 0; }
    /// Amounts are `Montant` with a side `Sens`.
    bool hasSides() const
    {
        return has(FecColumn::Montant) && has(FecColumn::Sens) && !has(FecColumn::Debit);
    }

private:
    void place(const std::vector<QByteArrayView> &cells, FecFindings &findings);
    void checkColumns(FecFindings &findings) const;

    std::array<int, fecColumnCount> m_at{};
    qsizetype m_cells = 0;
    char m_separator = '\0';
    bool m_hasTrailingCell = false;
    bool m_isMissing = false;
};

} // namespace cabas
