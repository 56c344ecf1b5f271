// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>

namespace cabas::ui {

class DataTable;

/// The reports that a person may read, by what they answer.
class ReportList : public QAbstractListModel {
    Q_OBJECT

public:
    ReportList(const Session &session, QObject *parent);

    QString name(int row) const { return m_names.value(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    QStringList m_titles;
};

/// Chooses a report.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override {}

private:
    ReportList *m_list;
    DataTable *m_table;
};

Page *makeReportsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
