// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/verifier.h"
#include "ui/shell/desk.h"
#include "ui/shell/errands.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <mutex>

class QLabel;

namespace cabas::ui {

class BackupsCard;
class Band;
class Bands;
class ChecksModel;
class DataTable;

/// Whether the shop's file can be trusted: the verdict first, then what is missing, then each
/// check with what it looked at, and the backups.
class SafetyBoard : public QWidget {
    Q_OBJECT

public:
    explicit SafetyBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();
    /// Runs every check beside the work, again pressed: nothing more.
    void checkAll();

private:
    /// What the checks have found so far, filled beside and read here.
    struct Findings {
        std::mutex mutex;
        QString running;
        int done = 0;
        int all = 0;
    };
    void buildUi();
    QWidget *makeChecks();
    void tellProgress();
    void checked(const VerifyReport &report);
    void noteFaults(const VerifyReport &report);
    void showVerdict();
    void showMissing();
    /// What would make it safer still, one thing at a time.
    void showAdvice();
    void showFaults(int row);

    Desk &m_desk;
    Band *m_verdict = nullptr;
    Bands *m_bands = nullptr;
    ChecksModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_faults = nullptr;
    QWidget *m_faultsPart = nullptr;
    BackupsCard *m_backups = nullptr;
    QTimer m_poll;
    QElapsedTimer m_elapsed;
    std::shared_ptr<Errand> m_errand;
    Errands m_errands;
    std::shared_ptr<Findings> m_findings;
    std::optional<VerifyReport> m_report;
};

} // namespace cabas::ui
