// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "ui/catalog/priceview.h"

namespace cabas::ui {

class DataTable;
class PriceBatchPanel;
class RowsModel;

/// Prices that change together: batches planned for a day, promotions.
class PriceBatchesView : public PriceView {
    Q_OBJECT

public:
    explicit PriceBatchesView(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void open(qint64 batch) override;
    QString addWord() const override;
    void add() override;
    /// Chooses that product for the draft shown.
    bool scanned(const QString &code) override;
    QWidget *start() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    void showBatch(PriceBatchId id);
    void closeSide();
    void fit();

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_side = nullptr;
    PriceBatchPanel *m_panel = nullptr;
};

} // namespace cabas::ui
