// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/instorecode.h"
#include "ui/shell/page.h"

#include <vector>

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class LabelOutput;
class LabelSheetPanel;
class RowsModel;

/// The register of the numbers that the shop gave to goods whose maker has none: for what, for
/// whom, when and by whom; and sheets of them for a producer to stick on.
class InStoreCodesPage : public Page {
    Q_OBJECT

public:
    InStoreCodesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void buildOutput();
    void showFacet();
    void showRows();
    void output(bool onPrinter);

    Bands *m_bands = nullptr;
    FilterLine *m_filter = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FootLine *m_foot = nullptr;
    LabelSheetPanel *m_sheet = nullptr;
    LabelOutput *m_output = nullptr;
    std::vector<InStoreCode> m_codes;
    QStringList m_producers;
};

Page *makeInStoreCodesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
