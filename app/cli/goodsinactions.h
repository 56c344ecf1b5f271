// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// What to do with codes nobody knows, and the pictures of a delivery: reception.guess,
/// make_product, own_number, set_aside, picture, pictures, picture_withdraw; family.terms.
std::vector<Action> goodsInActions();

} // namespace cabas
