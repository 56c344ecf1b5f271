// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QVBoxLayout;

namespace cabas::ui {

class Field;
class KeyButton;

/// A supplier's table that nobody understands yet: whose it is and what each of its columns tells.
/// The next one of the supplier is read by it.
class InvoiceColumnsPanel : public SidePanel {
    Q_OBJECT

public:
    explicit InvoiceColumnsPanel(Desk &desk, QWidget *parent = nullptr);

    void showFile(const QString &path, const QStringList &headings);

Q_SIGNALS:
    void explained(const cabas::InvoiceInput &input);

private:
    void read();

    Desk &m_desk;
    QString m_path;
    QComboBox *m_supplier = nullptr;
    Field *m_supplierField = nullptr;
    QWidget *m_holder = nullptr;
    std::vector<std::pair<QString, QComboBox *>> m_columns; ///< by their headings
    KeyButton *m_read = nullptr;
};

} // namespace cabas::ui
