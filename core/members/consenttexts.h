// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"

#include <vector>

namespace cabas {

/// The texts members are asked to agree to: data that comes with the program, each with its
/// version, one for each use (regulation (EU) 2016/679, art. 7).
class ConsentTexts {
public:
    /// In the language people read.
    static std::vector<ConsentText> all();
};

} // namespace cabas
