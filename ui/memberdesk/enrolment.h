// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/badge.h"
#include "core/members/capital.h"
#include "core/members/meeting.h"
#include "core/members/memberservice.h"
#include "core/members/people.h"
#include "core/shifts/slot.h"

#include <QCoreApplication>

#include <optional>

namespace cabas::ui {

/// How a new member pays their shares.
struct EnrolmentPayment {
    enum class When { AtTheTill, Now, Cheques };
    When when = When::AtTheTill;
    Money amount; ///< where it is now
    PaymentMeans means = PaymentMeans::Card;
    std::vector<ShareCheque> cheques; ///< where it is by several cheques
};

/// What enrolling a person asks for, gathered step by step.
struct EnrolmentDraft {
    std::optional<qint64> guest; ///< of the information meeting
    QString name;
    QString phone;
    QString email;
    std::optional<CategoryId> category;
    std::optional<QDate> reducedUntil; ///< last day fewer shares are asked
    int shares = 0;
    EnrolmentPayment payment;
    bool isFlying = true;
    std::optional<SlotId> slot;
};

/// A person as enrolled.
struct Enrolled {
    Member member;
    std::vector<Warning> warnings;
};

/// The one deed behind the guided task: the member with their kind, shares and payment, the slot
/// and its shifts, the list of the meeting. All of it is one transaction: whoever stops on the way
/// leaves nothing half done.
class Enrolment {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::Enrolment)

public:
    static Result<Enrolled> enrol(Database &db, const Session &session,
                                  const EnrolmentDraft &draft);
    /// What was or will be paid, for the last look and the contract; empty without shares.
    static QString paymentWords(const EnrolmentDraft &draft);
};

} // namespace cabas::ui
