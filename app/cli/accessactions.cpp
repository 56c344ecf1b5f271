// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accessactions.h"

#include "app/cli/fields.h"
#include "core/access/accessservice.h"
#include "core/access/accesstermsservice.h"
#include "core/access/ownerrecovery.h"
#include "core/access/presencebook.h"
#include "core/access/userbadges.h"
#include "core/base/day.h"

#include <QTimeZone>

namespace cabas {

namespace {

struct AccessActions {
    Q_DECLARE_TR_FUNCTIONS(AccessActions)
};

Result<User> userNamed(const ActionContext &context, Fields &fields, const QString &field)
{
    const QString name = fields.text(field);
    CABAS_TRY(fields.check());
    CABAS_LET(users, AccessService(context.shop.db()).users(context.session));
    for (const User &user : users) {
        if (user.name == name)
            return user;
    }
    return notFound(AccessActions::tr("There is no user “%1”.").arg(name), u"no_user"_qs);
}

Result<QJsonObject> giveBadge(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(user, userNamed(context, fields, u"user"_qs));
    CABAS_LET(code, UserBadges(context.shop.db()).give(context.session, user.id));
    return QJsonObject{{u"user"_qs, user.id.value()}, {u"name"_qs, user.name}, {u"badge"_qs, code}};
}

Result<QJsonObject> endBadge(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(user, userNamed(context, fields, u"user"_qs));
    CABAS_TRY(UserBadges(context.shop.db()).end(context.session, user.id));
    return QJsonObject{{u"user"_qs, user.id.value()}, {u"name"_qs, user.name}};
}

Result<QJsonObject> newRecoveryCode(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(code, OwnerRecovery(context.shop.db()).replace(context.session));
    return QJsonObject{{u"recovery_code"_qs, code}};
}

QJsonObject termsJson(const AccessTerms &terms)
{
    return {{u"till_lock_seconds"_qs, terms.tillLockSeconds},
            {u"office_lock_seconds"_qs, terms.officeLockSeconds},
            {u"kiosk_seconds"_qs, terms.kioskSeconds},
            {u"badge_asks_pin"_qs, terms.badgeAsksPin},
            {u"closing_gap_cents"_qs, terms.closingGap.cents()}};
}

Result<QJsonObject> setTerms(const ActionContext &context, const QJsonObject &object)
{
    AccessTermsService service(context.shop.db());
    CABAS_LET(terms, service.read());
    Fields fields(object);
    const auto seconds = [&](const QString &name, int now) {
        return int(fields.optionalInteger(name).value_or(now));
    };
    terms.tillLockSeconds = seconds(u"till_lock_seconds"_qs, terms.tillLockSeconds);
    terms.officeLockSeconds = seconds(u"office_lock_seconds"_qs, terms.officeLockSeconds);
    terms.kioskSeconds = seconds(u"kiosk_seconds"_qs, terms.kioskSeconds);
    terms.badgeAsksPin = fields.flag(u"badge_asks_pin"_qs, terms.badgeAsksPin);
    terms.closingGap = fields.optionalCents(u"closing_gap_cents"_qs).value_or(terms.closingGap);
    CABAS_TRY(fields.check());
    CABAS_LET(saved, service.save(context.session, terms));
    return termsJson(saved);
}

Result<QJsonObject> listSignIns(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, PresenceBook(context.shop.db()).list(context.session));
    QJsonArray list;
    for (const Presence &presence : all) {
        QJsonObject json{{u"name"_qs, presence.name},
                         {u"device"_qs, presence.device},
                         {u"since"_qs, instantText(presence.startedAt)}};
        if (presence.endedAt)
            json.insert(u"until"_qs, instantText(*presence.endedAt));
        if (presence.how)
            json.insert(u"ended"_qs, PresenceBook::words(*presence.how));
        list.append(json);
    }
    return QJsonObject{{u"sign_ins"_qs, list}};
}

QJsonObject auditJson(const AuditEntry &entry)
{
    const AuditLine &line = entry.line;
    QJsonObject json{{u"id"_qs, line.id},
                     {u"at"_qs, instantText(line.at)},
                     {u"user"_qs, line.user.value()},
                     {u"who"_qs, entry.who},
                     {u"device"_qs, line.device},
                     {u"deed"_qs, line.deed},
                     {u"title"_qs, entry.title},
                     {u"subject_kind"_qs, line.subjectKind},
                     {u"subject"_qs, line.subjectId},
                     {u"details"_qs, entry.details}};
    if (line.approvedBy) {
        json.insert(u"approved_by"_qs, line.approvedBy->value());
        json.insert(u"approver"_qs, entry.approver);
    }
    return json;
}

Result<QJsonObject> listAudit(const ActionContext &context, const QJsonObject &object)
{
    constexpr int usual = 100;
    Fields fields(object);
    AuditFilter wanted;
    wanted.area = fields.optionalText(u"area"_qs);
    wanted.deed = fields.optionalText(u"deed"_qs);
    wanted.subjectKind = fields.optionalText(u"subject_kind"_qs);
    wanted.subjectId = fields.optionalInteger(u"subject"_qs).value_or(0);
    wanted.before = fields.optionalInteger(u"before"_qs);
    const QTimeZone zone(context.session.timeZone());
    if (const std::optional<QDate> from = fields.optionalDay(u"from"_qs))
        wanted.from = from->startOfDay(zone).toUTC();
    if (const std::optional<QDate> to = fields.optionalDay(u"to"_qs))
        wanted.to = to->addDays(1).startOfDay(zone).toUTC();
    const int limit = int(fields.optionalInteger(u"limit"_qs).value_or(usual));
    const QString person = fields.optionalText(u"user"_qs);
    CABAS_TRY(fields.check());
    AccessService access(context.shop.db());
    if (!person.isEmpty()) {
        CABAS_LET(names, access.auditedNames(context.session));
        wanted.user = UserId(0);
        for (const SignInName &name : names) {
            if (name.name == person)
                wanted.user = name.id;
        }
        if (wanted.user == UserId(0))
            return notFound(AccessActions::tr("There is no user “%1”.").arg(person), u"no_user"_qs);
    }
    CABAS_LET(entries, access.audit(context.session, wanted, limit));
    QJsonArray lines;
    for (const AuditEntry &entry : entries)
        lines.append(auditJson(entry));
    return QJsonObject{{u"lines"_qs, lines}};
}

} // namespace

std::vector<Action> accessActions()
{
    return {{"user.badge", giveBadge},          {"user.badge_end", endBadge},
            {"user.recovery", newRecoveryCode}, {"access.terms", setTerms},
            {"access.sign_ins", listSignIns},   {"audit.list", listAudit}};
}

} // namespace cabas
