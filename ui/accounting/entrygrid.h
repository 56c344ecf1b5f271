// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounting/entrylinesmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/rowdelegate.h"

#include <QPointer>

class QListWidget;

namespace cabas::ui {

class EntryGrid;

/// The cell being typed: Tab and Enter go on, `=` and F8 balance, `"` repeats, Ctrl+T parts the
/// VAT, an account or third party is chosen from a list as one types.
class EntryCell : public RowDelegate {
    Q_OBJECT
public:
    explicit EntryCell(EntryGrid *grid);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool pressed(QLineEdit *editor, int key, Qt::KeyboardModifiers modifiers, const QString &text);
    void leave(QLineEdit *editor);

    EntryGrid *m_grid;
};

/// The lines of an entry under the fingers: one goes through all cells by Tab or Enter.
class EntryGrid : public DataTable {
    Q_OBJECT
public:
    explicit EntryGrid(EntryLinesModel *model, QWidget *parent = nullptr);
    ~EntryGrid() override;

    EntryLinesModel &lines() const { return *m_lines; }
    /// Takes what stands in the open cell.
    void commit();
    /// Opens a cell for typing; the first blank row's account by itself.
    void begin(const QModelIndex &at = {});
    /// To the next (or previous) cell that is typed; leaves the grid from a blank last row.
    void step(bool forward);
    /// Puts what is missing on the current line.
    void balance();

    /// Shares the width out anew, after the columns changed.
    void fitColumns();
    /// Parts the VAT of the current line: at the rate of its account, else at one of a menu.
    void splitVat();
    /// Offers the shop's activities for the current line of a posted entry.
    void chooseActivity();
    /// Offers the kinds of purchases whose VAT the buyer owes, for the current line.
    void chooseOwedVat();

    /// The accounts or third parties that one may mean, under the cell.
    void suggest(QLineEdit *editor);
    void hideSuggestions();
    bool isSuggesting() const;
    void moveSuggestion(int by);
    /// The number or code of what is suggested; empty when there is none.
    QString suggestion() const;

Q_SIGNALS:
    /// Enter or Tab on the blank last row: everything is typed.
    void finished();
    void refused(const cabas::Failure &failure);
    /// A line of a posted entry shall be of another activity; an empty code for none.
    void activityChosen(int row, const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Suggestion {
        QString code;
        QString name;
    };
    std::vector<Suggestion> meant(const QString &typed, int column) const;
    void makeSuggestions();
    void splitAt(int row, int rateBp);
    bool isPassedBy(int row, int column) const;

    EntryLinesModel *m_lines;
    QPointer<QListWidget> m_suggestions;
};

} // namespace cabas::ui
