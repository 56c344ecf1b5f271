// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/drawerstick.h"
#include "core/backup/restoreservice.h"
#include "ui/shell/errands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class DataTable;
class FactList;
class Field;
class KeyButton;
class RowsModel;

/// The stick in the drawer: opening last night's backup on a computer that knows nothing of the
/// shop, in three steps: choose the backup, look at what it holds, start.
class StickGuide : public QDialog {
    Q_OBJECT

public:
    /// `folders` are looked through; without, the sticks that are in. The shop's file will lie in
    /// `home`.
    explicit StickGuide(const QString &home, const QStringList &folders = {},
                        QWidget *parent = nullptr);

    /// Asks in a window; the path of the file that was made, empty when the person left.
    static QString run();
    QString file() const { return m_file; }

private:
    QWidget *makeChoice();
    QWidget *makeLook();
    QWidget *makeStart();
    void addFolder(const QString &folder);
    void chooseFolder();
    void showCopies();
    void showStep(int step);
    void next();
    void lookAtCopy();
    void looked(const Result<RestorePreview> &preview);
    void start();
    void started(const Result<QString> &aside);
    QString target() const;

    QString m_home;
    std::vector<StickCopy> m_copies;
    StickCopy m_chosen;
    bool m_isShown = false; ///< what the chosen one holds
    QString m_file;
    QLabel *m_step = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_where = nullptr;
    QStackedWidget *m_steps = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FactList *m_facts = nullptr;
    QLineEdit *m_typed = nullptr;
    Field *m_passphrase = nullptr;
    KeyButton *m_back = nullptr;
    KeyButton *m_next = nullptr;
    Errands m_errands;
};

} // namespace cabas::ui
