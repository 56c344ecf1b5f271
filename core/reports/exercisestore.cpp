// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/exercisestore.h"

namespace cabas {

int ExerciseStore::timesDone(Tx &tx, ExerciseKind kind)
{
    switch (kind) {
    case ExerciseKind::SellThree:
        return int(tx.integer(R"(SELECT COUNT(*) FROM tickets t WHERE t.kind = 'sale' AND
                                     (SELECT COUNT(*) FROM ticket_lines l
                                      WHERE l.ticket_id = t.id) >= 3)"));
    case ExerciseKind::GiveChange:
        return int(
            tx.integer("SELECT COUNT(*) FROM tickets WHERE kind = 'sale' AND change_cents > 0"));
    case ExerciseKind::SellToMember:
        return int(tx.integer(
            "SELECT COUNT(*) FROM tickets WHERE kind = 'sale' AND member_id IS NOT NULL"));
    case ExerciseKind::GiveBack:
        return int(tx.integer("SELECT COUNT(*) FROM tickets WHERE refunds_id IS NOT NULL"));
    case ExerciseKind::ReceiveDamaged:
        return int(tx.integer(R"(SELECT COUNT(*) FROM deliveries d WHERE d.state = 'finished' AND
                                     EXISTS (SELECT 1 FROM delivery_gaps g
                                             WHERE g.delivery_id = d.id AND g.kind = 'damaged'))"));
    case ExerciseKind::NoteLoss:
        return int(tx.integer("SELECT COUNT(*) FROM stock_moves WHERE kind = 'loss'"));
    case ExerciseKind::BookShift:
        return int(tx.integer("SELECT COUNT(*) FROM shift_bookings"));
    case ExerciseKind::CloseTill:
        break;
    }
    return int(tx.integer("SELECT COUNT(*) FROM closings WHERE kind = 'session'"));
}

} // namespace cabas
