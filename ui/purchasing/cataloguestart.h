// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/catalogueimportservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStandardItemModel;

namespace cabas::ui {

class DataTable;
class EmptyState;
class FileDrop;
class KeyButton;
class SidePanel;

/// Where a catalogue's import begins: the file, the supplier, and the imports made before.
class CatalogueStart : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueStart(Desk &desk, QWidget *parent = nullptr);

    /// Forgets the file; the supplier stays chosen.
    void clear();
    /// Reads suppliers and imports again; what was chosen stays.
    void refresh();
    void setFile(const QString &path);
    const QString &path() const { return m_path; }
    /// 0 while none is chosen.
    SupplierId supplier() const;
    QString supplierName() const;

Q_SIGNALS:
    void beginWanted();
    void undoWanted(cabas::CatalogueImportId import);

private:
    QWidget *makeLeft();
    QWidget *makePanel();
    void chooseFile();
    void listSuppliers(const QString &typed);
    void listImports();
    void activate();
    void makeSupplier(const QString &name);
    void showReadiness();

    Desk &m_desk;
    FileDrop *m_drop = nullptr;
    DataTable *m_imports = nullptr;
    QStandardItemModel *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
    KeyButton *m_undo = nullptr;
    SidePanel *m_panel = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_suppliers = nullptr;
    KeyButton *m_begin = nullptr;
    QString m_path;
    std::vector<CatalogueImportRun> m_runs;
};

/// A place to drop a file on, with a button to choose one.
class FileDrop : public QWidget {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *parent = nullptr);

    void setFile(const QString &name);
    KeyButton *button() const { return m_choose; }

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_note;
    KeyButton *m_choose;
};

} // namespace cabas::ui
