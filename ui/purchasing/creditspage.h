// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/expectedcredit.h"
#include "ui/purchasing/supplierfacet.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class CreditPanel;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class RowsModel;

/// The credit notes that suppliers owe, from the end of a delivery until they are here or given
/// up: what is still awaited, of whom, since when.
class CreditsPage : public Page {
    Q_OBJECT

public:
    CreditsPage(Desk &desk, QWidget *parent);

    /// `about` may be a supplier's id: only theirs.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void fillSuppliers();
    bool isWanted(const ExpectedCredit &credit) const;
    void fill();
    void tellSums();
    void showCredit(CreditId id);
    void closeSide();

    std::vector<ExpectedCredit> m_credits;
    std::vector<ExpectedCredit> m_shown;
    SupplierFacet m_supplier;
    int m_state = 0;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    QWidget *m_side = nullptr;
    CreditPanel *m_panel = nullptr;
};

Page *makeCreditsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
