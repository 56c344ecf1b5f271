// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionpriceservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

namespace cabas::ui {

class Bands;
class CostsPanel;
class DeliveryPricesModel;
class FigureGrid;
class FootLine;
class KeyButton;
class KeyHint;
class SegmentedControl;
class TaskBar;

/// The second step of a reception: what the goods cost. Each price typed is in the file before the
/// next one; neither stock nor shelf moves before the end. Of a finished delivery it shows what its
/// prices became.
class ReceptionPricesPage : public Page {
    Q_OBJECT

public:
    ReceptionPricesPage(Desk &desk, QWidget *parent);

    /// `about` is the delivery's id.
    void begin(const QVariant &about) override;
    /// A scan leads to the line of its product.
    bool scanned(const QString &code) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void makeTools();
    void connectGrid();
    void read();
    void showSheet(const PriceSheet &sheet);
    void showState(const PriceSheet &sheet);
    /// Writes at once; `column` is the cell it was typed in, where it is one line's.
    void write(const std::vector<LinePriceEdit> &lines,
               const std::optional<DeliveryCostsEdit> &costs, int column = -1);
    void written(const Result<PriceSheet> &answer, const std::vector<LinePriceEdit> &lines,
                 int column);
    void showBasis();
    void chooseBasis(int segment);
    void decide(int row, bool accepts);
    void acceptAll();
    void showPanel(bool shown);
    void finish();
    void refuse(const QString &message);
    bool maySetShelf() const { return desk().may(Permission::SetPrices); }

    std::optional<DeliveryId> m_delivery;
    bool m_isFresh = false; ///< shown for the first time since `begin`
    bool m_isChoosing = false;
    int m_writing = 0; ///< edits on their way to the file
    int m_told = 0;    ///< changes told while they were
    TaskBar *m_bar = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_tools = nullptr; ///< while prices may be typed
    SegmentedControl *m_basis = nullptr;
    KeyHint *m_basisKey = nullptr;
    KeyButton *m_acceptAll = nullptr;
    KeyButton *m_panelKey = nullptr;
    DeliveryPricesModel *m_model = nullptr;
    FigureGrid *m_grid = nullptr;
    FootLine *m_foot = nullptr;
    CostsPanel *m_costs = nullptr;
    PageWorker m_worker;
};

Page *makeReceptionPricesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
