// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/reversalservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Bands;
class Field;
class FigureGrid;
class FootLine;
class KeyButton;
class ReversalModel;
class SidePanel;
class TaskBar;

/// Taking a finished delivery back, whole or by line: what became of its goods, how much goes, why,
/// and what follows from it. A document of its own says so; what was written stays.
class ReversalPage : public Page {
    Q_OBJECT

public:
    ReversalPage(Desk &desk, QWidget *parent);

    /// `about` is the delivery's id.
    void begin(const QVariant &about) override;
    /// A scan leads to the line of its product.
    bool scanned(const QString &code) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeTools();
    void makePanel();
    void showPlan(const ReversalPlan &plan);
    void showConsequences();
    QString orderWords() const;
    void takeBack();
    void refuse(const QString &message);

    std::optional<DeliveryId> m_delivery;
    bool m_isFresh = false; ///< not shown yet since `begin`
    bool m_isWriting = false;
    TaskBar *m_bar = nullptr;
    Bands *m_bands = nullptr;
    KeyButton *m_all = nullptr;
    KeyButton *m_none = nullptr;
    ReversalModel *m_model = nullptr;
    FigureGrid *m_grid = nullptr;
    FootLine *m_foot = nullptr;
    SidePanel *m_panel = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QLabel *m_consequences = nullptr;
    KeyButton *m_takeBack = nullptr;
    PageWorker m_worker;
};

Page *makeReversalPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
