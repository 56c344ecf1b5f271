// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditword.h"

#include <QtGlobal>

#include <array>

namespace cabas {

/// Deeds on members, their capital, their households and their files.
constexpr auto memberDeeds = std::to_array<AuditWord>({
    {"member.shares_paid", QT_TRANSLATE_NOOP("AuditWords", "Shares paid")},
    {"member.shares_transfer", QT_TRANSLATE_NOOP("AuditWords", "Shares given to another member")},
    {"member.shares_cancel", QT_TRANSLATE_NOOP("AuditWords", "Shares never paid, cancelled")},
    {"member.shares_refund", QT_TRANSLATE_NOOP("AuditWords", "Shares taken out of the capital")},
    {"member.shares_opening", QT_TRANSLATE_NOOP("AuditWords", "Shares held before entered")},
    {"member.share_terms", QT_TRANSLATE_NOOP("AuditWords", "Rules of the capital changed")},
    {"member.share_value", QT_TRANSLATE_NOOP("AuditWords", "Refund value of a share set")},
    {"member.cheques_take", QT_TRANSLATE_NOOP("AuditWords", "Cheques for shares taken")},
    {"member.cheque_back", QT_TRANSLATE_NOOP("AuditWords", "Cheque for shares given back")},
    {"member.cheque_bounced", QT_TRANSLATE_NOOP("AuditWords", "Cheque for shares not honoured")},
    {"member.refund_ask", QT_TRANSLATE_NOOP("AuditWords", "Shares asked back")},
    {"member.refund_withdraw", QT_TRANSLATE_NOOP("AuditWords", "Shares no longer asked back")},
    {"member.refund_pay", QT_TRANSLATE_NOOP("AuditWords", "Shares paid back")},
    {"member.refund_keep", QT_TRANSLATE_NOOP("AuditWords", "Shares never claimed, kept")},
    {"member.ghost_step", QT_TRANSLATE_NOOP("AuditWords", "Step for a member not heard of")},
    {"member.profile", QT_TRANSLATE_NOOP("AuditWords", "Details of a member changed")},
    {"member.category", QT_TRANSLATE_NOOP("AuditWords", "Kind of members changed")},
    {"member.consent", QT_TRANSLATE_NOOP("AuditWords", "Consent noted")},
    {"member.note", QT_TRANSLATE_NOOP("AuditWords", "Note on a member written")},
    {"member.note_removed", QT_TRANSLATE_NOOP("AuditWords", "Note on a member removed")},
    {"member.person", QT_TRANSLATE_NOOP("AuditWords", "Person of a household noted")},
    {"member.person_removed", QT_TRANSLATE_NOOP("AuditWords", "Person of a household removed")},
    {"member.person_badge",
     QT_TRANSLATE_NOOP("AuditWords", "Badge given to a person of a household")},
    {"member.person_badge_end",
     QT_TRANSLATE_NOOP("AuditWords", "Badge of a person of a household ended")},
    {"member.household_split", QT_TRANSLATE_NOOP("AuditWords", "Household split")},
    {"member.household_merge", QT_TRANSLATE_NOOP("AuditWords", "Households merged")},
    {"member.moved", QT_TRANSLATE_NOOP("AuditWords", "Moved from a member to another")},
    {"member.merge", QT_TRANSLATE_NOOP("AuditWords", "Duplicate member merged")},
    {"member.distinct", QT_TRANSLATE_NOOP("AuditWords", "Said to be two people")},
    {"member.leave", QT_TRANSLATE_NOOP("AuditWords", "Membership ended")},
    {"member.lend", QT_TRANSLATE_NOOP("AuditWords", "Something lent to a member")},
    {"member.lend_back", QT_TRANSLATE_NOOP("AuditWords", "Something lent came back")},
    {"member.letter", QT_TRANSLATE_NOOP("AuditWords", "Letter to a member")},
    {"member.read", QT_TRANSLATE_NOOP("AuditWords", "Member’s file looked at")},
    {"member.export", QT_TRANSLATE_NOOP("AuditWords", "Member’s data handed out")},
    {"member.erase", QT_TRANSLATE_NOOP("AuditWords", "Member’s data erased")},
});

} // namespace cabas
