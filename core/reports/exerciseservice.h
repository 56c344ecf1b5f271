// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/exercise.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The exercises of a training, which check themselves by what stands in its books. They begin anew
/// when the training does.
class ExerciseService {
    Q_DECLARE_TR_FUNCTIONS(ExerciseService)

public:
    explicit ExerciseService(Database &db) : m_db(db) {}

    /// Those that the person may do, in their order. Refused outside a training.
    Result<std::vector<Exercise>> list(const Session &session) const;
    /// The right an exercise takes.
    static Permission permission(ExerciseKind kind);

private:
    Database &m_db;
};

} // namespace cabas
