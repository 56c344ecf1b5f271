// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/policywords.h"

#include "core/base/text.h"
#include "core/members/standingwords.h"
#include "core/shifts/policyrules.h"

#include <array>

namespace cabas::ui {

namespace {

using Sort = PolicyWords::Sort;

struct Words {
    const char *key;
    const char *title; ///< context cabas::ui::PolicyWords
    Sort sort;
};

/// What counts, and how much.
constexpr auto countingRules = std::to_array<Words>({
    {"name", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Practice"), Sort::Word},
    {"week_a", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A first Monday"), Sort::Word},
    {"weeks", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Weeks of a cycle"), Sort::Count},
    {"in_minutes", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Counted in hours"), Sort::Flag},
    {"negative", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "When something is owed"), Sort::Word},
    {"own_absent", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Own shift missed"), Sort::Amount},
    {"own_excused", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Own shift missed, excused"),
     Sort::Amount},
    {"own_absent_second",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Own shift missed, second counter"), Sort::Amount},
    {"own_excused_second",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Own shift excused, second counter"),
     Sort::Amount},
    {"own_earns", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "An own shift adds to the counter"),
     Sort::Flag},
    {"flying_absent", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Flying shift missed"),
     Sort::Amount},
    {"flying_excused_own", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Flying shift excused"),
     Sort::Amount},
    {"flying_absence_waits",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A flying absence counts from the next cycle"),
     Sort::Flag},
    {"flying_main_alerts",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A flying member’s earlier debt alerts"),
     Sort::Flag},
    {"flying_on_second",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Flying members have their own counter"),
     Sort::Flag},
    {"make_up_fills_second",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A make-up fills both counters in turn"),
     Sort::Flag},
    {"main_never_above_zero",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "No advance on the own slot"), Sort::Flag},
    {"positive_reset_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Advance is lost at a cycle’s end after"),
     Sort::Days},
    {"cycle_debit", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A cycle asks"), Sort::Amount},
    {"cycle_debit_covered",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A cycle asks, with an advance"), Sort::Amount},
    {"cycle_debit_reduced", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A cycle asks, reduced"),
     Sort::Amount},
    {"cycle_debit_fixed",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Those with a slot owe it too"), Sort::Flag},
    {"personal_cycle",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Each member has a cycle of their own"),
     Sort::Flag},
});

/// What follows, and what is allowed.
constexpr auto limitingRules = std::to_array<Words>({
    {"alert_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Time of an alert"), Sort::Days},
    {"freeze_at", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Too far behind at"), Sort::Amount},
    {"freeze_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Suspended once too far behind for"), Sort::Days},
    {"saved_within_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Bookings that save: within"),
     Sort::Days},
    {"make_up_within_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A make-up is done within"),
     Sort::Days},
    {"unsubscribe_fixed_at", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "The place ends at"),
     Sort::Amount},
    {"unsubscribe_flying_at", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Flying ends at"),
     Sort::Amount},
    {"absences_in_row",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "The place ends after absences in a row"),
     Sort::Count},
    {"return_make_ups",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Make-ups owed on coming back after that"),
     Sort::Count},
    {"extension_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A delay lasts"), Sort::Days},
    {"enrolment_needed",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Everybody holds a slot or flies"), Sort::Flag},
    {"per_day", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Shifts a day at most"), Sort::Count},
    {"per_window", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Shifts in a span at most"),
     Sort::Count},
    {"window_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "That span lasts"), Sort::Days},
    {"per_cycle", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Shifts a cycle at most"),
     Sort::Count},
    {"make_up_only_owed", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Make-ups only for a debt"),
     Sort::Flag},
    {"cancel_hours", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A place is given back before"),
     Sort::Hours},
    {"cancel_from_savings",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A place is given back only from an advance"),
     Sort::Flag},
    {"exchange_hours", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A shift is exchanged before"),
     Sort::Hours},
    {"stand_in_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A stand-in is looked for before"), Sort::Days},
    {"overlap_minutes", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Two shifts may overlap by"),
     Sort::Minutes},
    {"min_slot_minutes", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A slot lasts at least"),
     Sort::Minutes},
    {"extra_ahead_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A further shift is booked within"), Sort::Days},
    {"generate_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Shifts are made ahead for"),
     Sort::Days},
    {"late_grace_minutes",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Signing in alone ends, after the start"),
     Sort::Minutes},
    {"exempt_age", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Exempted from the age of"),
     Sort::Years},
    {"pair_extra", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Earned when both of a pair come"),
     Sort::Amount},
    {"committee_hours",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Own committee work is noted once in"),
     Sort::Hours},
});

/// Leaves and exemptions.
constexpr auto leaveRules = std::to_array<Words>({
    {"leave_may_shop", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "One may shop while on leave"),
     Sort::Flag},
    {"exempted_first",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "An exemption goes before a debt"), Sort::Flag},
    {"leave_confirm_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A short leave is under"),
     Sort::Days},
    {"incapacity_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A leave for illness lasts at least"), Sort::Days},
    {"sick_from_shifts",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A leave for illness is from own shifts"),
     Sort::Count},
    {"parental_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A leave for parents lasts at most"), Sort::Days},
    {"parental_pair_days", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "The same within a pair"),
     Sort::Days},
    {"pair_leave_half",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "One of a pair away: every other shift is kept"),
     Sort::Flag},
    {"exemption_frees_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "The slot is freed by an exemption of"),
     Sort::Days},
});

/// Who goes first, who shops, and when letters are written.
constexpr auto peopleRules = std::to_array<Words>({
    {"priority_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A new shift is kept for who did the last one"),
     Sort::Days},
    {"beneficiaries",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Persons of a household who may shop, at most"),
     Sort::Count},
    {"shares_needed",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "With fewer shares, not concerned by the shop"),
     Sort::Count},
    {"reminder_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "A shift is recalled by letter before"),
     Sort::Days},
    {"flying_reminder_days",
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "Flying without a shift: a letter, into the cycle"),
     Sort::Days},
});

const Words *wordsOf(const QString &key)
{
    for (const Words &each : countingRules) {
        if (key == QLatin1String(each.key))
            return &each;
    }
    for (const Words &each : limitingRules) {
        if (key == QLatin1String(each.key))
            return &each;
    }
    for (const Words &each : leaveRules) {
        if (key == QLatin1String(each.key))
            return &each;
    }
    for (const Words &each : peopleRules) {
        if (key == QLatin1String(each.key))
            return &each;
    }
    return nullptr;
}

struct Practice {
    const char *name;
    const char *title;
    const char *summary;
};

constexpr auto practices = std::to_array<Practice>({
    {"two-for-one", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Two for one"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "A missed shift is two owed, with an alert of four weeks")},
    {"one-for-one", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "One for one"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "A make-up for each missed shift, chosen before shopping")},
    {"two-counters", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Two counters"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "Regular shifts and compensation are counted apart")},
    {"minutes", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Hours"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "Three hours a cycle, counted in minutes, with a notice")},
    {"balance", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Balance"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "A balance that freezes the right to shop far below zero")},
    {"voluntary", QT_TRANSLATE_NOOP("cabas::ui::PolicyWords", "Voluntary"),
     QT_TRANSLATE_NOOP("cabas::ui::PolicyWords",
                       "Who wants to comes; nobody loses the right to shop")},
});

} // namespace

QString PolicyWords::practice(const QString &name)
{
    for (const Practice &each : practices) {
        if (name == QLatin1String(each.name))
            return tr(each.title);
    }
    return name;
}

QString PolicyWords::summary(const QString &name)
{
    for (const Practice &each : practices) {
        if (name == QLatin1String(each.name))
            return tr(each.summary);
    }
    return {};
}

QString PolicyWords::title(const QString &key)
{
    const Words *words = wordsOf(key);
    return words != nullptr ? tr(words->title) : key;
}

PolicyWords::Sort PolicyWords::sort(const QString &key)
{
    const Words *words = wordsOf(key);
    return words != nullptr ? words->sort : Sort::Word;
}

QString PolicyWords::value(const QString &key, const QJsonValue &value, bool inMinutes)
{
    const int number = value.toInt();
    switch (sort(key)) {
    case Sort::Amount: {
        const QString amount = StandingWords::amountText(qAbs(number), inMinutes);
        return number == 0 ? tr("nothing") : number < 0 ? u"−"_qs + amount : amount;
    }
    case Sort::Flag:
        return number != 0 ? tr("yes") : tr("no");
    case Sort::Days:
        return tr("%n day(s)", nullptr, number);
    case Sort::Hours:
        return tr("%n hour(s)", nullptr, number);
    case Sort::Minutes:
        return tr("%n minute(s)", nullptr, number);
    case Sort::Years:
        return number == 0 ? tr("never") : tr("%n year(s)", nullptr, number);
    case Sort::Count:
        return QString::number(number);
    case Sort::Word:
        break;
    }
    const QString text = value.toString();
    if (key == u"name")
        return practice(text);
    const QStringList names = negativeRules();
    const std::array<QString, 5> told{
        tr("nothing happens"), tr("alert, then suspended"), tr("suspended without make-up"),
        tr("suspended when far behind"), tr("a word, never suspended")};
    const qsizetype at = names.indexOf(text);
    return at < 0 ? text : told.at(size_t(at));
}

QStringList PolicyWords::negativeRules()
{
    QStringList names;
    for (const NegativeRule rule :
         {NegativeRule::None, NegativeRule::AlertFirst, NegativeRule::MakeUpFirst,
          NegativeRule::Freeze, NegativeRule::Notice})
        names += PolicyRules::ruleName(rule);
    return names;
}

} // namespace cabas::ui
