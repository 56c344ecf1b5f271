// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

class QBoxLayout;

namespace cabas::ui {

class Bands;
class Chip;
class FigureGrid;
class FootLine;
class InvoiceFields;
class InvoiceLinesModel;
class InvoiceSide;
class KeyButton;
class OrderEntry;
class PageHead;
class PaperPane;
class SegmentedControl;

/// A supplier's invoice: order, reception and invoice on one page, its paper beside them while it
/// is typed. What is entered is in the file from its first change on, until it is posted.
class InvoicePage : public Page {
    Q_OBJECT

public:
    InvoicePage(Desk &desk, QWidget *parent);

    /// `about`: ("input", id), ("invoice", id) of a posted one, ("reception", id, supplier);
    /// nothing: one to be typed.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    /// Takes the file of the invoice in.
    void take(const QString &path);

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Entered {
        InvoiceInput input;
        InvoiceSheet sheet;
    };
    void buildUi();
    QWidget *makeHead();
    QWidget *makeWork();
    QWidget *makeTools();
    void connectWork();
    void showPanes();
    void readPosted(InvoiceId id);
    void readInput(InvoiceInputId id);
    void beginWith(const InvoiceInput &input, InvoiceFill fill);
    void showEntered(const Entered &entered, bool isFresh);
    void showPosted(const InvoiceSheet &sheet);
    void showSheet(const InvoiceSheet &sheet);
    void showState();
    void showProblems();
    void showCurrentRow();
    bool isPosted() const { return m_posted.has_value(); }
    std::optional<Money> paperTotal() const;

    void changed();
    void save();
    void saved(const Result<Entered> &entered, InvoiceFill fill);
    void lineEdited(const InvoiceSheetRow &row);
    void addLine(InvoiceLineKind kind);
    void reply(const InvoiceChoice &choice);
    void acceptRow(int row);
    void claimRow(int row);
    void acceptAll();
    void post();
    void posted(const InvoiceAnswer &answer);
    void discard();
    void undo();
    void chooseFile();

    InvoiceInput m_input;
    std::optional<InvoiceId> m_posted;
    InvoiceSheet m_sheet;
    std::optional<bool> m_wantsSide; ///< what somebody chose to see; absent: what is usual
    bool m_isSaving = false;
    bool m_isChanged = false;
    bool m_isOver = false;                  ///< posted or thrown away: nothing is kept any more
    InvoiceFill m_fill = InvoiceFill::None; ///< lines are to be made of receptions
    bool m_isToPost = false;
    bool m_hasTried = false; ///< to post: every blank field is told
    PageHead *m_head = nullptr;
    Chip *m_state = nullptr;
    Bands *m_bands = nullptr;
    KeyButton *m_file = nullptr;
    KeyButton *m_discard = nullptr;
    KeyButton *m_undo = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_panes = nullptr;
    PaperPane *m_paper = nullptr;
    QWidget *m_paperEdge = nullptr;
    InvoiceFields *m_fields = nullptr;
    SegmentedControl *m_filter = nullptr;
    KeyButton *m_other = nullptr;
    KeyButton *m_acceptAll = nullptr;
    OrderEntry *m_entry = nullptr;
    InvoiceLinesModel *m_lines = nullptr;
    FigureGrid *m_grid = nullptr;
    InvoiceSide *m_side = nullptr;
    QWidget *m_sideEdge = nullptr;
    FootLine *m_foot = nullptr;
    PageWorker m_worker;
};

Page *makeInvoicePage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
