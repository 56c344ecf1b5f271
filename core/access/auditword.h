// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cabas {

/// What a stable word of the audit says to people.
struct AuditWord {
    const char *name;
    const char *title; ///< context AuditWords
};

} // namespace cabas
