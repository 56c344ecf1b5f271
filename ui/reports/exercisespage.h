// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/exercise.h"
#include "ui/shell/page.h"

#include <vector>

namespace cabas::ui {

class DataTable;
class EmptyState;
class FootLine;
class RowsModel;

/// The exercises of a training: what to do, and whether the books say that it was done. Enter goes
/// to where it is done.
class ExercisesPage : public Page {
    Q_OBJECT

public:
    ExercisesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    void take(const Result<std::vector<Exercise>> &exercises);

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FootLine *m_foot = nullptr;
    std::vector<Exercise> m_exercises;
};

Page *makeExercisesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
