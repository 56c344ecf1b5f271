// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "app/cli/fields.h"
#include "core/purchasing/crate.h"
#include "core/purchasing/handover.h"

namespace cabas {

/// Kinds of crates, what came and went, and the words people leave on a reception.
std::vector<Action> crateActions();

/// `crates:[{kind, count}]`, each kind by its name or number.
Result<std::vector<CrateCount>> cratesOf(const ActionContext &context, Fields &fields);
QJsonArray cratesJson(const std::vector<CrateCount> &crates);
QJsonArray crateMovesJson(const std::vector<CrateMove> &moves);
QJsonArray wordsJson(const std::vector<Handover> &words);

} // namespace cabas
