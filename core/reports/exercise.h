// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace cabas {

/// What one learns in a training, in the order it is learnt in.
enum class ExerciseKind {
    SellThree,      ///< a ticket of three lines or more
    GiveChange,     ///< cash, more than was due
    SellToMember,   ///< with the member's card
    GiveBack,       ///< a refund of a sale
    ReceiveDamaged, ///< a finished delivery with something broken
    NoteLoss,
    BookShift,
    CloseTill,
};

inline constexpr std::array exerciseKinds{ExerciseKind::SellThree,      ExerciseKind::GiveChange,
                                          ExerciseKind::SellToMember,   ExerciseKind::GiveBack,
                                          ExerciseKind::ReceiveDamaged, ExerciseKind::NoteLoss,
                                          ExerciseKind::BookShift,      ExerciseKind::CloseTill};

/// One exercise and how often it was done in this training.
struct Exercise {
    ExerciseKind kind = ExerciseKind::SellThree;
    int times = 0;

    bool operator==(const Exercise &) const = default;
};

} // namespace cabas
