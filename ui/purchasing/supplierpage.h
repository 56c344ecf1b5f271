// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplier.h"
#include "core/reports/supplierfigures.h"
#include "ui/shell/page.h"

class QLabel;

namespace cabas::ui {

class BarChart;
class DataTable;
class FactList;
class FigureStrip;
class KeyButton;
class PageHead;
class RowsModel;
class ShareChart;

/// A year with a supplier on one page: what was bought by month, how far one may rely on them, what
/// of it is organic and local, and what they were told. Begun with the supplier's id.
class SupplierPage : public Page {
    Q_OBJECT

public:
    SupplierPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    void buildHead();
    QWidget *makeFigures();
    QWidget *makeMessages();
    QWidget *makeBeside();
    void fill(const SupplierFollow &follow);
    void showContacts();

    std::optional<Supplier> m_supplier;
    std::vector<std::pair<QString, QString>> m_words; ///< that are shown
    PageHead *m_head = nullptr;
    KeyButton *m_order = nullptr;
    KeyButton *m_invoices = nullptr;
    FigureStrip *m_strip = nullptr;
    BarChart *m_months = nullptr;
    ShareChart *m_shares = nullptr;
    FactList *m_facts = nullptr;
    FactList *m_contacts = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_messages = nullptr;
};

Page *makeSupplierPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
