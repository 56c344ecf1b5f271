// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policyrules.h"

#include "core/base/day.h"

#include <array>

namespace cabas {

namespace {

struct Figure {
    const char *key;
    int ShiftPolicy::*value;
    int low;
    int high;
};

/// No counter moves by more than this at once: 100 shifts, or 1,666 hours.
constexpr int far = 100'000;
constexpr int days = 3'660;

constexpr auto figures = std::to_array<Figure>({
    {"weeks", &ShiftPolicy::weeks, 1, 52},
    {"in_minutes", &ShiftPolicy::inMinutes, 0, 1},
    {"own_absent", &ShiftPolicy::ownAbsent, -far, 0},
    {"own_excused", &ShiftPolicy::ownExcused, -far, 0},
    {"own_absent_second", &ShiftPolicy::ownAbsentSecond, -far, 0},
    {"own_excused_second", &ShiftPolicy::ownExcusedSecond, -far, 0},
    {"own_earns", &ShiftPolicy::ownEarns, 0, 1},
    {"flying_absent", &ShiftPolicy::flyingAbsent, -far, 0},
    {"flying_excused_own", &ShiftPolicy::flyingExcusedOwn, -far, 0},
    {"flying_absence_waits", &ShiftPolicy::flyingAbsenceWaits, 0, 1},
    {"flying_main_alerts", &ShiftPolicy::flyingMainAlerts, 0, 1},
    {"flying_on_second", &ShiftPolicy::flyingOnSecond, 0, 1},
    {"make_up_fills_second", &ShiftPolicy::makeUpFillsSecond, 0, 1},
    {"main_never_above_zero", &ShiftPolicy::mainNeverAboveZero, 0, 1},
    {"positive_reset_days", &ShiftPolicy::positiveResetDays, 0, days},
    {"cycle_debit", &ShiftPolicy::cycleDebit, 0, far},
    {"cycle_debit_covered", &ShiftPolicy::cycleDebitCovered, 0, far},
    {"cycle_debit_reduced", &ShiftPolicy::cycleDebitReduced, 0, far},
    {"cycle_debit_fixed", &ShiftPolicy::cycleDebitFixed, 0, 1},
    {"personal_cycle", &ShiftPolicy::personalCycle, 0, 1},
    {"alert_days", &ShiftPolicy::alertDays, 0, days},
    {"freeze_at", &ShiftPolicy::freezeAt, -far, 0},
    {"freeze_days", &ShiftPolicy::freezeDays, 0, days},
    {"saved_within_days", &ShiftPolicy::savedWithinDays, 0, days},
    {"make_up_within_days", &ShiftPolicy::makeUpWithinDays, 0, days},
    {"unsubscribe_fixed_at", &ShiftPolicy::unsubscribeFixedAt, -far, 0},
    {"unsubscribe_flying_at", &ShiftPolicy::unsubscribeFlyingAt, -far, 0},
    {"absences_in_row", &ShiftPolicy::absencesInRow, 0, 100},
    {"return_make_ups", &ShiftPolicy::returnMakeUps, 0, 100},
    {"extension_days", &ShiftPolicy::extensionDays, 1, days},
    {"leave_may_shop", &ShiftPolicy::leaveMayShop, 0, 1},
    {"exempted_first", &ShiftPolicy::exemptedFirst, 0, 1},
    {"enrolment_needed", &ShiftPolicy::enrolmentNeeded, 0, 1},
    {"leave_confirm_days", &ShiftPolicy::leaveConfirmDays, 0, days},
    {"incapacity_days", &ShiftPolicy::incapacityDays, 0, days},
    {"sick_from_shifts", &ShiftPolicy::sickFromShifts, 0, 100},
    {"parental_days", &ShiftPolicy::parentalDays, 0, days},
    {"parental_pair_days", &ShiftPolicy::parentalPairDays, 0, days},
    {"pair_leave_half", &ShiftPolicy::pairLeaveHalf, 0, 1},
    {"exemption_frees_days", &ShiftPolicy::exemptionFreesDays, 0, days},
    {"per_day", &ShiftPolicy::perDay, 0, 100},
    {"per_window", &ShiftPolicy::perWindow, 0, 1000},
    {"window_days", &ShiftPolicy::windowDays, 1, days},
    {"per_cycle", &ShiftPolicy::perCycle, 0, 1000},
    {"make_up_only_owed", &ShiftPolicy::makeUpOnlyOwed, 0, 1},
    {"cancel_hours", &ShiftPolicy::cancelHours, 0, 24 * 366},
    {"cancel_from_savings", &ShiftPolicy::cancelFromSavings, 0, 1},
    {"exchange_hours", &ShiftPolicy::exchangeHours, 0, 24 * 366},
    {"stand_in_days", &ShiftPolicy::standInDays, 0, days},
    {"overlap_minutes", &ShiftPolicy::overlapMinutes, 0, 24 * 60},
    {"min_slot_minutes", &ShiftPolicy::minSlotMinutes, 1, 24 * 60},
    {"extra_ahead_days", &ShiftPolicy::extraAheadDays, 0, days},
    {"generate_days", &ShiftPolicy::generateDays, 1, days},
    {"priority_days", &ShiftPolicy::priorityDays, 0, 366},
    {"beneficiaries", &ShiftPolicy::beneficiaries, 0, 100},
    {"shares_needed", &ShiftPolicy::sharesNeeded, 0, 10'000},
    {"reminder_days", &ShiftPolicy::reminderDays, 0, 60},
    {"flying_reminder_days", &ShiftPolicy::flyingReminderDays, 0, 366},
    {"late_grace_minutes", &ShiftPolicy::lateGraceMinutes, 0, 24 * 60},
    {"exempt_age", &ShiftPolicy::exemptAge, 0, 120},
    {"pair_extra", &ShiftPolicy::pairExtra, 0, far},
    {"committee_hours", &ShiftPolicy::committeeHours, 0, 24 * 366},
});

constexpr std::array<const char *, 5> ruleNames{"none", "alert_first", "make_up_first", "freeze",
                                                "notice"};

Result<> setFigure(ShiftPolicy &policy, const Figure &figure, const QJsonValue &value)
{
    const qint64 wanted =
        value.isBool() ? qint64(value.toBool()) : value.toInteger(figure.high + 1LL);
    if (wanted < figure.low || wanted > figure.high) {
        const QString key = QString::fromLatin1(figure.key);
        return refused(PolicyRules::tr("“%1” is a whole number from %2 to %3.")
                           .arg(key)
                           .arg(figure.low)
                           .arg(figure.high),
                       key);
    }
    policy.*figure.value = int(wanted);
    return Ok{};
}

Result<> setRule(ShiftPolicy &policy, const QString &word)
{
    for (size_t at = 0; at < ruleNames.size(); ++at) {
        if (word != QLatin1String(ruleNames.at(at)))
            continue;
        policy.negative = NegativeRule(at);
        return Ok{};
    }
    QStringList known;
    for (const char *name : ruleNames)
        known += QString::fromLatin1(name);
    return refused(PolicyRules::tr("“%1” is one of: %2.")
                       .arg(QStringLiteral("negative"), known.join(QStringLiteral(", "))),
                   QStringLiteral("negative"));
}

Result<> setWeekA(ShiftPolicy &policy, const QString &text)
{
    const std::optional<QDate> day = dayFromText(text);
    if (!day || day->dayOfWeek() != Qt::Monday)
        return refused(PolicyRules::tr("The first week of a cycle begins on a Monday: give "
                                       "“week_a” as the day of one."),
                       QStringLiteral("week_a"));
    policy.weekA = *day;
    return Ok{};
}

Result<> setOne(ShiftPolicy &policy, const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("week_a"))
        return setWeekA(policy, value.toString());
    if (key == QLatin1String("negative"))
        return setRule(policy, value.toString());
    if (key == QLatin1String("name")) {
        policy.name = value.toString();
        return Ok{};
    }
    for (const Figure &figure : figures) {
        if (key == QLatin1String(figure.key))
            return setFigure(policy, figure, value);
    }
    return refused(PolicyRules::tr("The rules of shifts know no “%1”.").arg(key), key);
}

} // namespace

QJsonObject PolicyRules::toJson(const ShiftPolicy &policy)
{
    QJsonObject json{{QStringLiteral("name"), policy.name},
                     {QStringLiteral("week_a"), dayText(policy.weekA)},
                     {QStringLiteral("negative"), ruleName(policy.negative)}};
    for (const Figure &figure : figures)
        json.insert(QString::fromLatin1(figure.key), policy.*figure.value);
    return json;
}

Result<ShiftPolicy> PolicyRules::changed(const ShiftPolicy &policy, const QJsonObject &changes)
{
    ShiftPolicy changed = policy;
    for (auto each = changes.begin(); each != changes.end(); ++each)
        CABAS_TRY(setOne(changed, each.key(), each.value()));
    return changed;
}

Result<ShiftPolicy> PolicyRules::fromJson(const QJsonObject &json)
{
    ShiftPolicy policy;
    qsizetype known = 0;
    // By the table's keys, not the object's: every deed reads the rules.
    for (const Figure &figure : figures) {
        const QJsonValue value = json.value(QLatin1String(figure.key));
        if (value.isUndefined())
            continue;
        ++known;
        CABAS_TRY(setFigure(policy, figure, value));
    }
    for (const char *key : {"name", "week_a", "negative"}) {
        const QJsonValue value = json.value(QLatin1String(key));
        if (value.isUndefined())
            continue;
        ++known;
        CABAS_TRY(setOne(policy, QString::fromLatin1(key), value));
    }
    return known == json.size() ? Result<ShiftPolicy>(policy) : changed(policy, json);
}

ShiftPolicy PolicyRules::at(const std::vector<ShiftPolicy> &versions, QDate day)
{
    ShiftPolicy found;
    for (const ShiftPolicy &version : versions) {
        if (version.from <= day)
            found = version;
    }
    return found;
}

QStringList PolicyRules::keys()
{
    QStringList keys{QStringLiteral("name"), QStringLiteral("week_a"), QStringLiteral("negative")};
    for (const Figure &figure : figures)
        keys += QString::fromLatin1(figure.key);
    return keys;
}

QString PolicyRules::ruleName(NegativeRule rule)
{
    return QString::fromLatin1(ruleNames.at(size_t(rule)));
}

} // namespace cabas
