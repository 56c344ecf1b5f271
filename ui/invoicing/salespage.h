// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"
#include "ui/invoicing/salesfiles.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <map>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class Chip;
class CustomerForm;
class Field;
class FigureGrid;
class FootLine;
class KeyButton;
class PageHead;
class SalesEntry;
class SalesFields;
class SalesLinesModel;
class SalesSide;

/// An invoice to a customer: written, then as it was issued, its files and its credit note. What is
/// written is in the file from its first change on.
class SalesPage : public Page {
    Q_OBJECT

public:
    SalesPage(Desk &desk, QWidget *parent);

    /// `about`: ("draft", id), ("invoice", number), ("ticket", name) or ("customer", code) of a new
    /// one; nothing: a new one.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Kept {
        SalesDraft draft;
        SalesSheet sheet;
    };
    void buildUi();
    QWidget *makeHead();
    QWidget *makeWork();
    QWidget *makeCreditFields();
    QWidget *makeSide();
    void connectWork();
    bool isIssued() const { return m_issued.has_value(); }
    void showMode();
    void showSide();

    void beginWith(const InvoiceOrder &order);
    void showKept(const Kept &kept, bool isFresh);
    void readIssued(const QString &number);
    void showIssued(const SalesListRow &row);
    void changed();
    void save();
    void saved(const Result<Kept> &kept);
    void removeLine(int row);
    void newCustomer();
    void issue();
    void issueDraft();
    void issueCredit();
    void issuedAs(const Result<SalesInvoice> &invoice);
    void discard();
    void beginCredit();
    void stopCredit();
    void write(SalesFiles::Form form);

    SalesDraft m_draft;
    SalesSheet m_sheet;
    std::optional<SalesListRow> m_issued;
    bool m_isCrediting = false;
    bool m_wantsSide = false; ///< where there is no room for it beside the lines
    bool m_isSaving = false;
    bool m_isChanged = false;
    bool m_isOver = false;    ///< issued or thrown away: nothing is kept any more
    bool m_isToIssue = false; ///< once all is saved
    PageHead *m_head = nullptr;
    Chip *m_state = nullptr;
    Bands *m_bands = nullptr;
    KeyButton *m_discard = nullptr;
    KeyButton *m_panes = nullptr;
    KeyButton *m_files = nullptr;
    KeyButton *m_credit = nullptr;
    KeyButton *m_stop = nullptr;
    KeyButton *m_issue = nullptr;
    SalesFields *m_fields = nullptr;
    SalesEntry *m_entry = nullptr;
    QWidget *m_creditFields = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QCheckBox *m_restock = nullptr;
    SalesLinesModel *m_lines = nullptr;
    FigureGrid *m_grid = nullptr;
    QWidget *m_edge = nullptr;
    QStackedWidget *m_stack = nullptr;
    SalesSide *m_side = nullptr;
    CustomerForm *m_form = nullptr;
    FootLine *m_foot = nullptr;
    PageWorker m_worker;
};

Page *makeSalesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
