// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/priceeffect.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class PriceProofCard;
class RateEdit;
class RowsModel;
class TotalsRow;

/// What a change of the chain would do: by family on last month's sales, price by price, and how
/// each price comes out. Applied, it sets the coefficient and plans the prices.
class PriceWhatIfView : public QWidget {
    Q_OBJECT

public:
    explicit PriceWhatIfView(Desk &desk, QWidget *parent = nullptr);

    /// Reads again what the choices are made from.
    void refresh();

Q_SIGNALS:
    void counted(const QStringList &counts);
    void done(const QString &words);
    void refused(const Failure &failure);

private:
    void buildUi();
    QWidget *makeQuestion();
    QWidget *makeTables();
    QWidget *makeSide();
    QWidget *makeApply();
    void showPresent();
    std::optional<PriceWhatIf> asked();
    void simulate();
    void simulated(const Result<PriceSimulation> &simulation);
    void showProof(int row);
    void apply();

    Desk &m_desk;
    QComboBox *m_step = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_measure = nullptr;
    RateEdit *m_rate = nullptr;
    Field *m_rateField = nullptr;
    QCheckBox *m_keeps = nullptr;
    KeyButton *m_compute = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowsModel *m_familyRows = nullptr;
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
    std::optional<Coefficient> m_present; ///< what is set for the step and scope chosen
    PriceWhatIf m_whatIf;
    PriceSimulation m_simulation;
};

} // namespace cabas::ui
