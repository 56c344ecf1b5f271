// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/exerciseservice.h"

#include "core/reports/exercisestore.h"
#include "core/reports/trainingservice.h"

namespace cabas {

Permission ExerciseService::permission(ExerciseKind kind)
{
    switch (kind) {
    case ExerciseKind::SellThree:
    case ExerciseKind::GiveChange:
    case ExerciseKind::SellToMember:
        return Permission::Sell;
    case ExerciseKind::GiveBack:
        return Permission::Refund;
    case ExerciseKind::ReceiveDamaged:
        return Permission::Receive;
    case ExerciseKind::NoteLoss:
        return Permission::CorrectStock;
    case ExerciseKind::BookShift:
        return Permission::EditMembers;
    case ExerciseKind::CloseTill:
        break;
    }
    return Permission::CloseTill;
}

Result<std::vector<Exercise>> ExerciseService::list(const Session &session) const
{
    if (!TrainingService::isTraining(m_db))
        return refused(
            tr("Exercises are done in a training, where nothing counts. Begin one on the "
               "page of the file."));
    return m_db.read([&](Tx &tx) {
        std::vector<Exercise> exercises;
        for (const ExerciseKind kind : exerciseKinds) {
            if (session.may(permission(kind)))
                exercises.push_back({kind, ExerciseStore::timesDone(tx, kind)});
        }
        return exercises;
    });
}

} // namespace cabas
