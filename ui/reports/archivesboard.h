// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/archivecheck.h"
#include "core/reports/archiveservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/errands.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

namespace cabas::ui {

class Bands;
class DataTable;
class KeyButton;

/// The archives of the tills: which were written, write one now, check one that lies somewhere.
class ArchivesBoard : public QWidget {
    Q_OBJECT

public:
    explicit ArchivesBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    QWidget *makeDeeds();
    RowOfCells rowOf(const Archive &archive) const;
    void write();
    void written(const Result<Archive> &archive);
    void check();
    void checked(const QString &name, const Result<ArchiveFindings> &findings);
    void begin(const QString &words);
    void end();

    Desk &m_desk;
    Bands *m_bands = nullptr;
    KeyButton *m_write = nullptr;
    KeyButton *m_check = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    int m_running = 0;
    std::shared_ptr<Errand> m_errand;
    Errands m_errands;
};

} // namespace cabas::ui
