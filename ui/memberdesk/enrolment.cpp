// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/enrolment.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalservice.h"
#include "core/members/meetingservice.h"
#include "core/members/peopleservice.h"
#include "core/members/sharechequeservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"

namespace cabas::ui {

namespace {

Result<std::vector<Warning>> setKind(Database &db, const Session &session, MemberId member,
                                     const EnrolmentDraft &draft)
{
    if (!draft.category && !draft.reducedUntil)
        return std::vector<Warning>();
    MemberProfile profile;
    profile.member = member;
    profile.category = draft.category;
    profile.reducedUntil = draft.reducedUntil;
    CABAS_LET(saved, PeopleService(db).setProfile(session, profile));
    return saved.warnings;
}

Result<> pay(Database &db, const Session &session, MemberId member, const EnrolmentPayment &payment)
{
    if (payment.when == EnrolmentPayment::When::Now)
        CABAS_TRY(CapitalService(db).pay(session, member, payment.amount, payment.means));
    if (payment.when == EnrolmentPayment::When::Cheques)
        CABAS_TRY(ShareChequeService(db).take(session, member, payment.cheques));
    return Ok{};
}

QString meansWords(PaymentMeans means)
{
    switch (means) {
    case PaymentMeans::Cash:
        return Enrolment::tr("%1 in cash");
    case PaymentMeans::Cheque:
        return Enrolment::tr("%1 by cheque");
    case PaymentMeans::Transfer:
        return Enrolment::tr("%1 by transfer");
    case PaymentMeans::Card:
        break;
    }
    return Enrolment::tr("%1 by card");
}

} // namespace

Result<Enrolled> Enrolment::enrol(Database &db, const Session &session, const EnrolmentDraft &draft)
{
    return db.write([&](Tx &) -> Result<Enrolled> {
        NewMember wanted;
        wanted.name = draft.name;
        wanted.phone = draft.phone;
        wanted.email = draft.email;
        wanted.shares = draft.shares;
        CABAS_LET(added, MemberService(db).add(session, wanted));
        CABAS_LET(warnings, setKind(db, session, added.member.id, draft));
        if (draft.shares > 0)
            CABAS_TRY(pay(db, session, added.member.id, draft.payment));
        if (draft.slot || draft.isFlying)
            CABAS_TRY(
                ShiftOfficeService(db).join(session, added.member.id, draft.slot, session.today()));
        if (draft.slot)
            CABAS_TRY(ShiftService(db).generate(session, {}));
        if (draft.guest)
            CABAS_TRY(MeetingService(db).joined(session, *draft.guest, added.member.id));
        Enrolled enrolled{added.member, added.warnings};
        enrolled.warnings.insert(enrolled.warnings.end(), warnings.begin(), warnings.end());
        return enrolled;
    });
}

QString Enrolment::paymentWords(const EnrolmentDraft &draft)
{
    const QLocale locale = Language::locale();
    if (draft.shares == 0)
        return {};
    if (draft.payment.when == EnrolmentPayment::When::AtTheTill)
        return tr("to be paid at the till");
    if (draft.payment.when == EnrolmentPayment::When::Now)
        return meansWords(draft.payment.means).arg(moneyText(draft.payment.amount, locale));
    QStringList cheques;
    for (const ShareCheque &cheque : draft.payment.cheques)
        cheques += tr("%1 in %2")
                       .arg(moneyText(cheque.amount, locale),
                            locale.toString(cheque.month, u"MMMM yyyy"_qs));
    return tr("%n cheque(s) to be banked: %1", nullptr, int(cheques.size()))
        .arg(cheques.join(u", "_qs));
}

} // namespace cabas::ui
