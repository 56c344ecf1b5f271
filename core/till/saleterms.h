// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/limitrules.h"
#include "core/till/promptrules.h"
#include "core/till/salepolicy.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

namespace cabas {

/// What was said and allowed on the way to a ticket.
struct SaleCircumstances {
    bool isGuest = false;
    std::vector<PromptAnswer> answers;
    std::vector<SaleOverride> overrides;

    const SaleOverride * override(OverrideKind kind) const;
};

/// The conditions of a sale beside its prices: to whom, how much of scarce goods, what must be
/// asked first. Shown while scanning, and checked again in the transaction that takes the money,
/// so that two tills at once sell no more than one.
class SaleTerms {
    Q_DECLARE_TR_FUNCTIONS(SaleTerms)

public:
    static SaleCircumstances circumstances(Tx &tx, const Basket &basket);

    static std::vector<PromptDue> promptsDue(Tx &tx, const std::vector<TicketLine> &lines,
                                             const SaleCircumstances &circumstances);
    /// The limits that some lines touch, as the member's household stands to them on a day.
    /// Without member only the ticket itself counts.
    static std::vector<LimitStatus> limits(Tx &tx, const std::vector<TicketLine> &lines,
                                           std::optional<MemberId> member, QDate day,
                                           const SaleCircumstances &circumstances);
    /// To whom is sold: refused, or warned of, as the shop's policy says.
    static Result<std::vector<Warning>> checkBuyer(Tx &tx, const Session &session,
                                                   const std::optional<MemberAtTill> &member,
                                                   const SaleCircumstances &circumstances);
    /// All of it, before money is taken.
    static Result<std::vector<Warning>> check(Tx &tx, const Session &session,
                                              const std::vector<TicketLine> &lines,
                                              const std::optional<MemberAtTill> &member, QDate day,
                                              const SaleCircumstances &circumstances);
    /// One line more is taken out of a basket: refused beyond the policy's number, unless
    /// somebody with the right allows it.
    static Result<> checkVoid(Tx &tx, const Session &session, const Basket &basket);
    /// Who allowed something, to be named on the ticket.
    static std::optional<UserId> approver(const SaleCircumstances &circumstances);

private:
    static std::vector<ScopedLine> scoped(const std::vector<TicketLine> &lines);
    static Result<std::vector<Warning>> answered(const Session &session, Leniency leniency,
                                                 const QString &code, const QString &message,
                                                 bool isAllowed);
};

} // namespace cabas
