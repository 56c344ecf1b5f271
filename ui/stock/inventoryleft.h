// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"

#include <QWidget>

namespace cabas::ui {

class Band;
class DataTable;
class KeyButton;
class RowsModel;
class SidePanel;

/// What an inventory still lacks before its end: products to count again, places not counted,
/// products nobody scanned. It names them, and tells neither what is expected nor what is missing.
class InventoryLeft : public QWidget {
    Q_OBJECT

public:
    explicit InventoryLeft(QWidget *parent = nullptr);

    void setReview(const InventoryReview &review);

Q_SIGNALS:
    /// A number is to be typed for this product; in the second count where that is what it lacks.
    void countWanted(const cabas::InventoryLine &line);
    /// There is none of it where it was not counted.
    void noneWanted(const cabas::InventoryLine &line);
    /// There is none of all that was not counted in this place.
    void restNoneWanted();
    void endWanted();
    void abandonWanted();

private:
    void pick(bool none);

    SidePanel *m_panel = nullptr;
    Band *m_unknown = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_none = nullptr;
    std::vector<InventoryLine> m_lines;
};

} // namespace cabas::ui
