// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cabas {

/// A stable word of the audit and what people read for it, before translation.
struct AuditWord {
    const char *name;
    const char *title;
};

} // namespace cabas
