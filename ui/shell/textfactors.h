// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace cabas::ui {

/// The sizes of text that a person chooses from, per cent of the designed one.
inline constexpr std::array<int, 5> textFactors{100, 115, 130, 150, 200};

} // namespace cabas::ui
