// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class SidePanel;

/// A list of some terms of sale with a form beside it: one row is looked at, changed, removed, or
/// a new one is written.
class TermsView : public QWidget {
    Q_OBJECT

public:
    /// `empty` says why the list may be empty and what it is for.
    TermsView(Desk &desk, const QString &name, const QString &title,
              std::vector<RowsModel::Column> columns, std::initializer_list<int> widths,
              const QString &icon, const QString &empty, QWidget *parent = nullptr);

    /// Reads the list again; the row that is looked at stays.
    void reload();
    /// Begins a new one.
    void beginNew();
    int count() const;

Q_SIGNALS:
    void counted(int count);

protected:
    Desk &desk() const { return m_desk; }
    SidePanel *panel() const { return m_panel; }
    /// Adds a labelled editor to the form.
    Field *addField(const QString &label, QWidget *editor, const QString &name);
    void finishForm();

    /// The rows as they are now; their keys are what show() is given.
    virtual std::vector<RowOfCells> rows() = 0;
    /// Fills the form; 0: a new one.
    virtual void showRow(qint64 key) = 0;
    virtual QString titleOf(qint64 key) const = 0;
    virtual void save() = 0;
    virtual void remove(qint64 key) = 0;
    virtual void focusForm() = 0;

    /// What became of a change; a refusal is shown where the person looks.
    template <typename T>
    void answered(const Result<T> &result, Field *at)
    {
        if (!result)
            refuse(result.failure().message, at);
        else
            settle();
    }

private:
    void refuse(const QString &why, Field *at);
    void settle();
    void show(qint64 key);
    void askRemoval();

    Desk &m_desk;
    QString m_title;
    RowsModel *m_rows;
    DataTable *m_table;
    SidePanel *m_panel;
    KeyButton *m_remove = nullptr;
    qint64 m_key = 0;
    std::vector<Field *> m_fields;
};

} // namespace cabas::ui
