// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/special/specialorderservice.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class KeyButton;
class RowsModel;
class SpecialForm;
class SpecialPanel;

/// What members ordered: to order, ordered, to collect, kept too long. One of them, or a new one,
/// beside the list.
class SpecialsPage : public Page {
    Q_OBJECT

public:
    SpecialsPage(Desk &desk, QWidget *parent);

    /// `about` may be an order's id, or "new" for one to be taken.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    void fill();
    void showOrder(SpecialOrderId id);
    void showForm(const QString &member);
    void setSideShown(bool isShown);
    void fitColumns();
    void closeSide();
    void changeDays();
    bool mayAsk() const;

    SpecialList m_list;
    int m_shown = 0;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    KeyButton *m_days = nullptr;
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    SpecialPanel *m_panel = nullptr;
    SpecialForm *m_form = nullptr;
};

Page *makeSpecialsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
