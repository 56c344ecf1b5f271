// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditword.h"

#include <QtGlobal>

#include <array>

namespace cabas {

/// Deeds about signing in, badges, locks and the owner's recovery code.
inline constexpr auto accessDeeds = std::to_array<AuditWord>({
    {"access.sign_in", QT_TRANSLATE_NOOP("AuditWords", "Signed in at a window")},
    {"access.sign_out", QT_TRANSLATE_NOOP("AuditWords", "Left the window")},
    {"access.switch", QT_TRANSLATE_NOOP("AuditWords", "Gave way to somebody else")},
    {"access.lock", QT_TRANSLATE_NOOP("AuditWords", "Window locked")},
    {"access.unlock", QT_TRANSLATE_NOOP("AuditWords", "Window unlocked")},
    {"access.badge_give", QT_TRANSLATE_NOOP("AuditWords", "Badge to sign in given")},
    {"access.badge_replace", QT_TRANSLATE_NOOP("AuditWords", "Badge to sign in replaced")},
    {"access.badge_end", QT_TRANSLATE_NOOP("AuditWords", "Badge to sign in taken back")},
    {"access.badge_right", QT_TRANSLATE_NOOP("AuditWords", "Badge shown")},
    {"access.badge_wrong", QT_TRANSLATE_NOOP("AuditWords", "Badge of nobody shown")},
    {"access.terms", QT_TRANSLATE_NOOP("AuditWords", "Locks and badges changed")},
    {"access.recovery_new", QT_TRANSLATE_NOOP("AuditWords", "Recovery code made")},
    {"access.recovery_used", QT_TRANSLATE_NOOP("AuditWords", "Owner let in by the recovery code")},
    {"access.recovery_wrong", QT_TRANSLATE_NOOP("AuditWords", "Wrong recovery code")},
    {"access.audit_export", QT_TRANSLATE_NOOP("AuditWords", "“Who did what” written to a file")},
    {"till.rung_by", QT_TRANSLATE_NOOP("AuditWords", "Lines of a sale rung up by")},
});

} // namespace cabas
