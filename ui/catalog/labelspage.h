// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelservice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class FootLine;
class LabelAdd;
class LabelOutput;
class LabelSheetPanel;
class LabelsModel;
class SegmentedControl;

/// Shelf labels: those that wait because something changed, those of prices to come, those that
/// were printed; ticked ones go on paper and off the list.
class LabelsPage : public Page {
    Q_OBJECT

public:
    LabelsPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    /// Puts the product in the list.
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    enum List { Waiting, Coming, Printed };

    void buildUi();
    QWidget *makeList();
    QWidget *makeTools();
    List list() const;
    void showList();
    void showTicks();
    void output(bool onPrinter);
    void printed(const QString &where);
    void takeOff();
    void scaleWritten(const QString &path, int articles, const QStringList &refused);

    LabelsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    Bands *m_bands = nullptr;
    SegmentedControl *m_lists = nullptr;
    LabelAdd *m_add = nullptr;
    FootLine *m_foot = nullptr;
    LabelSheetPanel *m_sheet = nullptr;
    LabelOutput *m_output = nullptr;
    std::vector<LabelRequest> m_onPaper; ///< waiting ones of the last print
};

Page *makeLabelsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
