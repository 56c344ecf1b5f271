// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/priceeffect.h"
#include "ui/catalog/priceview.h"
#include "ui/shell/pageworker.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace cabas::ui {

class DataTable;
class KeyButton;
class PriceProofCard;
class PriceStepForm;
class RowsModel;
class TotalsRow;

/// What a change of the chain would do: by family on last month's sales, price by price, and how
/// each price comes out. Applied, it sets the coefficient and plans the prices.
class PriceWhatIfView : public PriceView {
    Q_OBJECT

public:
    explicit PriceWhatIfView(Desk &desk, QWidget *parent = nullptr);

    /// Reads again what the choices are made from.
    void refresh() override;
    QWidget *start() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeQuestion();
    QWidget *makeTables();
    QWidget *makeSide();
    QWidget *makeApply();
    void simulate();
    /// Absent: nothing but what the rules give now.
    void weigh(const std::optional<Coefficient> &change, bool keepsHandPrices);
    void simulated(const Result<PriceSimulation> &simulation);
    void showProof(int row);
    void apply();
    QString nameOf(const Coefficient &change) const;
    QString notes() const;

    PriceStepForm *m_step = nullptr;
    QCheckBox *m_keeps = nullptr;
    KeyButton *m_compute = nullptr;
    KeyButton *m_beside = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowsModel *m_familyRows = nullptr;
    DataTable *m_families = nullptr;
    TotalsRow *m_totals = nullptr;
    RowsModel *m_priceRows = nullptr;
    DataTable *m_prices = nullptr;
    QLabel *m_notes = nullptr;
    QScrollArea *m_sideScroll = nullptr;
    PriceProofCard *m_proof = nullptr;
    QLineEdit *m_name = nullptr;
    QDateEdit *m_from = nullptr;
    KeyButton *m_apply = nullptr;
    PageWorker m_worker;
    PriceWhatIf m_whatIf;
    PriceSimulation m_simulation;
};

} // namespace cabas::ui
