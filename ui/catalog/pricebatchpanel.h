// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/pricebasis.h"
#include "core/reports/priceeffect.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;

namespace cabas::ui {

class BatchEffectChart;
class Chip;
class DataTable;
class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class ProductPick;
class RowsModel;
class SidePanel;

/// One batch of prices beside the list: its days, its prices with what they earn, what it did;
/// while it is a draft all of it may be changed.
class PriceBatchPanel : public QWidget {
    Q_OBJECT

public:
    explicit PriceBatchPanel(Desk &desk, QWidget *parent = nullptr);

    void showBatch(PriceBatchId id);
    std::optional<PriceBatchId> batch() const { return m_id; }
    /// Chooses the product of a code for a price of the draft; false where there is no use for it.
    bool take(const QString &code);

Q_SIGNALS:
    void closed();
    /// A draft was thrown away, or planned, or a batch taken back; the words say it.
    void done(const QString &words);
    void refused(const Failure &failure);

private:
    struct Shown {
        PriceBatch batch;
        std::vector<PreviewedLine> lines;
        BatchEffect effect;
    };
    void buildUi();
    QWidget *makeDays();
    QWidget *makeEditor();
    void makeFoot();
    DataTable *addTable(RowsModel *rows, const QString &name, const QString &object);
    void shown(const Result<Shown> &shown);
    void showDays();
    void fillEditor(int row);
    void saveDays();
    void setLine();
    void leaveOut();
    void plan();
    void discard();
    void undo();
    template <typename Deed>
    void edit(Deed deed);

    Desk &m_desk;
    std::optional<PriceBatchId> m_id;
    Shown m_shown;
    SidePanel *m_panel = nullptr;
    Chip *m_state = nullptr;
    QWidget *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_last = nullptr;
    RowsModel *m_lineRows = nullptr;
    DataTable *m_lines = nullptr;
    QWidget *m_editor = nullptr;
    ProductPick *m_product = nullptr;
    Field *m_productField = nullptr;
    MoneyEdit *m_price = nullptr;
    Field *m_priceField = nullptr;
    RowsModel *m_effectRows = nullptr;
    QWidget *m_effect = nullptr;
    QLabel *m_effectWords = nullptr;
    BatchEffectChart *m_chart = nullptr;
    KeyButton *m_plan = nullptr;
    KeyButton *m_discard = nullptr;
    KeyButton *m_undo = nullptr;
    PageWorker m_worker;
    bool m_isFilling = false;
};

} // namespace cabas::ui
