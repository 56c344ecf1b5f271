// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricing.h"
#include "ui/catalog/priceview.h"

#include <vector>

namespace cabas::ui {

class DataTable;
class KeyButton;
class PriceEndingForm;
class PriceProofCard;
class PriceStepForm;
class ProductPick;
class RowsModel;
class SidePanel;

/// The rules that prices come out of: the steps of the chain and how prices end, each changed
/// beside the lists, with the price of a product as it comes out while one types.
class PriceRulesView : public PriceView {
    Q_OBJECT

public:
    explicit PriceRulesView(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    QString addWord() const override;
    /// A new step.
    void add() override;
    /// Shows how the price of that product comes out.
    bool scanned(const QString &code) override;
    QWidget *start() const override;

private:
    QWidget *makeLists();
    QWidget *makeEndings();
    QWidget *makePanel();
    void makeProof();
    void fillSteps();
    void fillEndings();
    void showStep(const std::optional<Coefficient> &step);
    void showEnding(const std::optional<PriceEnding> &ending);
    void showProof();
    bool isOfSteps() const;
    void save();
    void saveStep();
    void saveEnding();
    void remove();
    /// Runs a deed, shows the rules again, then `then()`; `failed` says why not.
    template <typename Deed, typename Then, typename Failed>
    void write(Deed deed, Then then, Failed failed);

    RowsModel *m_stepRows = nullptr;
    RowsModel *m_endingRows = nullptr;
    DataTable *m_steps = nullptr;
    DataTable *m_endings = nullptr;
    SidePanel *m_panel = nullptr;
    PriceStepForm *m_step = nullptr;
    PriceEndingForm *m_ending = nullptr;
    ProductPick *m_product = nullptr;
    PriceProofCard *m_proof = nullptr;
    KeyButton *m_remove = nullptr;
    std::vector<Coefficient> m_coefficients;
    std::vector<PriceEnding> m_rules;
    std::optional<Coefficient> m_shownStep;
    std::optional<PriceEnding> m_shownEnding;
};

} // namespace cabas::ui
