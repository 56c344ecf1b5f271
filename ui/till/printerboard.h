// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/printersetup.h"
#include "ui/shell/desk.h"
#include "ui/widgets/kind.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Band;
class Field;
class KeyButton;

/// The printer of a till on this computer, with a test of it and of its drawer.
class PrinterBoard : public QWidget {
    Q_OBJECT

public:
    explicit PrinterBoard(Desk &desk, QWidget *parent = nullptr);

    /// Reads the tills and their printers again; what is being typed stays.
    void reload();

private:
    void buildUi();
    QWidget *makeWhere();
    QWidget *makePaper();
    QWidget *makeDeeds();
    PrinterSetup typed() const;
    void show(const PrinterSetup &setup);
    void showKind();
    bool keep();
    void test();
    void openDrawer();
    void tell(Kind kind, const QString &words);

    Desk &m_desk;
    QStringList m_tills;
    QComboBox *m_till = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_address = nullptr;
    QComboBox *m_system = nullptr;
    Field *m_addressField = nullptr;
    Field *m_systemField = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_page = nullptr;
    QComboBox *m_maker = nullptr;
    QComboBox *m_pin = nullptr;
    QCheckBox *m_opens = nullptr;
    QWidget *m_paper = nullptr;
    KeyButton *m_test = nullptr;
    KeyButton *m_drawer = nullptr;
    Band *m_answer = nullptr;
};

} // namespace cabas::ui
