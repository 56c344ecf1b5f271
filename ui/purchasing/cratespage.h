// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/crate.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class CrateKindForm;
class CrateMoveForm;
class DataTable;
class FootLine;
class KeyButton;
class RowsModel;
class SegmentedControl;
class SidePanel;

/// The crates that stand here and whose they are, the kinds there are, what came and went; at the
/// right what is handed back or received.
class CratesPage : public Page {
    Q_OBJECT

public:
    CratesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    enum Look { Here, Kinds, Moves };

    void buildUi();
    QWidget *makeLists();
    QWidget *makeSide();
    DataTable *addTable(RowsModel *rows, const QString &name, const QString &object,
                        const QString &empty);
    void showLook(Look look);
    void openKind(const CrateKind &kind);
    void closeKind();
    void moved(const CrateBalance &balance, int count);

    std::vector<CrateKind> m_kindList;
    std::vector<CrateBalance> m_balances;
    KeyButton *m_add = nullptr;
    SegmentedControl *m_look = nullptr;
    QStackedWidget *m_tables = nullptr;
    RowsModel *m_hereRows = nullptr;
    RowsModel *m_kindRows = nullptr;
    RowsModel *m_moveRows = nullptr;
    DataTable *m_here = nullptr;
    DataTable *m_kinds = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_side = nullptr;
    SidePanel *m_movePanel = nullptr;
    SidePanel *m_kindPanel = nullptr;
    CrateMoveForm *m_move = nullptr;
    CrateKindForm *m_kind = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeCratesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
