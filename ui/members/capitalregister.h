// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/capitalview.h"

namespace cabas::ui {

class DataTable;
class PeriodPicker;
class RowsModel;
class SumLines;

/// The register: every movement of some days, and what they come to.
class CapitalRegister : public CapitalView {
    Q_OBJECT

public:
    CapitalRegister(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showBoard(const CapitalBoard &board) override;
    QStringList counts() const override;
    QDate from() const;
    QDate to() const;

private:
    void buildSums();

    std::vector<RegisterLine> m_lines;
    PeriodPicker *m_days = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SumLines *m_moved = nullptr;
    SumLines *m_books = nullptr;
};

} // namespace cabas::ui
