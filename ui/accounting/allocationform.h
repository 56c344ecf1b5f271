// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QDateEdit;
class QGridLayout;
class QLabel;

namespace cabas::ui {

class EntryPreview;
class MoneyEdit;
class RateEdit;

/// What the general meeting decided: its day, an amount for each place a result may go, the cap
/// of interest on shares; with what the law asks and what is left to give.
class AllocationForm : public QWidget {
    Q_OBJECT
public:
    explicit AllocationForm(Desk &desk, QWidget *parent = nullptr);

    /// Reads the result and the law's terms again, and proposes the least the law asks.
    void refresh(const FiscalYear &year);
    Allocation allocation() const;

private:
    void makeParts();
    void propose();
    void tellLeft();

    struct Part {
        AllocationPart part;
        MoneyEdit *amount;
    };

    Desk &m_desk;
    QGridLayout *m_grid;
    QDateEdit *m_on;
    QLabel *m_law;
    QLabel *m_left;
    RateEdit *m_cap = nullptr;
    std::vector<Part> m_parts;
    EntryPreview *m_preview;
    FiscalYear m_year;
    AllocationTerms m_terms;
    AllocationFacts m_facts;
};

} // namespace cabas::ui
