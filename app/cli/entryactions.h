// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Drafts and templates of entries, their papers, entries that come back: `journal.draft`,
/// `journal.drafts`, `journal.validate`, `journal.discard`, `journal.template`,
/// `journal.templates`, `journal.due`, `journal.attach`, `journal.attachments`, `journal.detach`,
/// `schedule.add`, `schedule.list`, `schedule.due`, `schedule.post`, `schedule.stop`,
/// `journal.spread`.
std::vector<Action> entryActions();

} // namespace cabas
