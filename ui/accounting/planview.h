// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/desk.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QLineEdit;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class EntryPreview;
class Field;
class KeyButton;

/// A list with what one adds to it at its right: what the views of the schedules have in common.
class PlanView : public QWidget {
    Q_OBJECT
public:
    PlanView(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    /// Reads everything again.
    virtual void refresh() = 0;
    /// What stands at the left of the page's foot.
    QStringList counts() const { return m_counts; }

protected:
    /// The list; `name` for tests and screen readers.
    void makeTable(const QString &objectName, const QString &name,
                   std::vector<RowsModel::Column> columns, std::initializer_list<int> widths,
                   QWidget *empty);
    /// A card at the right whose button does something.
    Card *addCard(const QString &title);
    QLineEdit *addLine(Card *card, const QString &objectName, const QString &label,
                       const QString &refusal);
    KeyButton *addButton(Card *card, const QString &objectName, const QString &verb);
    /// A place in a card for the entry that the chosen one would post.
    void makeProposal(Card *card);
    void showProposal(const std::optional<JournalEntry> &entry);
    /// What the chosen one would post next; called when another one is chosen.
    virtual std::optional<JournalEntry> proposal() const { return std::nullopt; }
    /// Shows a refusal beside the field that it is about.
    void refuse(const Failure &failure);
    void clearProblems();
    /// An amount, a day or a number as it is typed; the field says what is wrong.
    std::optional<Money> amountOf(QLineEdit *edit);
    std::optional<QDate> dayOf(QLineEdit *edit);
    std::optional<int> numberOf(QLineEdit *edit);
    void setRows(std::vector<RowOfCells> rows);
    qint64 currentKey() const;
    void setCounts(const QStringList &counts) { m_counts = counts; }
    QBoxLayout *column() const { return m_left; }
    DataTable *table() const { return m_table; }
    Desk &desk() const { return m_desk; }
    Bands *bands() const { return m_bands; }

private:
    Field *fieldOf(QLineEdit *edit) const;

    Desk &m_desk;
    Bands *m_bands;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EntryPreview *m_proposal = nullptr;
    std::map<QString, Field *> m_fields; ///< by the code of the refusal that is about them
    QStringList m_counts;
};

} // namespace cabas::ui
