// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

namespace cabas::ui {

class DataTable;
class FilterLine;
class FootLine;
class KeyButton;

/// Who did what and when, newest first, in words: by person, by part of the shop, by period. It is
/// only read; nothing here can be changed.
class AuditPage : public Page {
    Q_OBJECT

public:
    AuditPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void fillPeople();
    AuditFilter filter() const;
    std::vector<RowOfCells> read(const AuditFilter &filter);
    RowOfCells rowOf(const AuditEntry &entry) const;
    QString subjectOf(const AuditLine &line) const;
    void more();
    /// Enter: all that was done to the object of a line, or all lines again.
    void narrow(int row);
    void save();

    int m_person = 0;
    int m_area = 0;
    int m_period = 0;
    std::vector<SignInName> m_people;
    std::vector<AuditLine> m_lines;    ///< as shown
    std::optional<AuditLine> m_object; ///< its object alone is shown
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    KeyButton *m_more = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeAuditPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
