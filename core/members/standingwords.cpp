// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/standingwords.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

struct Words {
    const char *code;
    const char *text;
};

/// What moves a counter.
constexpr auto eventWords = std::to_array<Words>({
    {"absent", QT_TRANSLATE_NOOP("StandingWords", "Shift missed")},
    {"excused", QT_TRANSLATE_NOOP("StandingWords", "Shift missed, excused")},
    {"done", QT_TRANSLATE_NOOP("StandingWords", "Shift done")},
    {"extra", QT_TRANSLATE_NOOP("StandingWords", "Shift done")},
    {"make_up", QT_TRANSLATE_NOOP("StandingWords", "Make-up done")},
    {"closure", QT_TRANSLATE_NOOP("StandingWords", "Given back: the shop was closed")},
    {"cycle", QT_TRANSLATE_NOOP("StandingWords", "Shifts that the cycle asks for")},
    {"cycle_reduced",
     QT_TRANSLATE_NOOP("StandingWords", "Shifts that the cycle asks for, reduced")},
    {"reset", QT_TRANSLATE_NOOP("StandingWords", "Advance not kept beyond the cycle")},
    {"undo", QT_TRANSLATE_NOOP("StandingWords", "Attendance corrected")},
    {"office", QT_TRANSLATE_NOOP("StandingWords", "Correction by the members’ office")},
    {"given", QT_TRANSLATE_NOOP("StandingWords", "Shift given to another member")},
    {"in_advance",
     QT_TRANSLATE_NOOP("StandingWords", "Shifts done in advance, for the leave to come")},
    {"catch_up", QT_TRANSLATE_NOOP("StandingWords", "Shift of the cycle that had begun")},
    {"return", QT_TRANSLATE_NOOP("StandingWords", "Back in the shifts: what is owed anew")},
    {"received", QT_TRANSLATE_NOOP("StandingWords", "Shift received from another member")},
    {"opening", QT_TRANSLATE_NOOP("StandingWords", "Carried over from before")},
    {"committee", QT_TRANSLATE_NOOP("StandingWords", "Work for a committee")},
    {"pair", QT_TRANSLATE_NOOP("StandingWords", "Both of the pair came")},
    {"moved", QT_TRANSLATE_NOOP("StandingWords", "Moved from or to another member")},
});

/// What follows; %1 is the day, %2 the amount.
constexpr auto stateWords = std::to_array<Words>({
    {"owes", QT_TRANSLATE_NOOP("StandingWords", "To make up: %2.")},
    {"make_up_before",
     QT_TRANSLATE_NOOP("StandingWords",
                       "To keep the right to shop: book and do the make-up before %1.")},
    {"alert_over", QT_TRANSLATE_NOOP("StandingWords", "The time to make up ended on %1.")},
    {"make_up_now",
     QT_TRANSLATE_NOOP("StandingWords",
                       "To shop again: make up %2, or ask the members’ office for a delay.")},
    {"choose_make_up",
     QT_TRANSLATE_NOOP("StandingWords",
                       "To shop again: choose a make-up, on any shift with a place before %1.")},
    {"make_up_chosen",
     QT_TRANSLATE_NOOP("StandingWords", "Make-up chosen: the shift of %1. The right to shop is "
                                        "kept until then.")},
    {"frozen", QT_TRANSLATE_NOOP("StandingWords", "Too far behind since %1.")},
    {"freeze_on",
     QT_TRANSLATE_NOOP("StandingWords", "To keep the right to shop: book %2 before %1.")},
    {"book_now", QT_TRANSLATE_NOOP("StandingWords", "To shop again: book %2 in the coming weeks.")},
    {"late", QT_TRANSLATE_NOOP("StandingWords", "Please book %2 when you can.")},
    {"delay_until",
     QT_TRANSLATE_NOOP("StandingWords", "A delay was given: the make-up is due before %1.")},
    {"leave_until", QT_TRANSLATE_NOOP("StandingWords", "On leave until %1.")},
    {"leave", QT_TRANSLATE_NOOP("StandingWords", "On leave until further notice.")},
    {"come_back",
     QT_TRANSLATE_NOOP("StandingWords", "To shop again: tell the members’ office that the leave is "
                                        "over.")},
    {"exempted_until", QT_TRANSLATE_NOOP("StandingWords", "Exempted from shifts until %1.")},
    {"exempted", QT_TRANSLATE_NOOP("StandingWords", "Exempted from shifts.")},
    {"no_share", QT_TRANSLATE_NOOP("StandingWords", "Holds fewer shares than the shop asks for.")},
    {"no_slot", QT_TRANSLATE_NOOP("StandingWords", "No longer in any slot since %1.")},
    {"choose_slot",
     QT_TRANSLATE_NOOP("StandingWords", "To shop again: choose a slot or join the flying team at "
                                        "the members’ office.")},
});

template <size_t N>
const char *find(const std::array<Words, N> &list, const QString &code)
{
    for (const Words &words : list) {
        if (code == QLatin1String(words.code))
            return words.text;
    }
    return nullptr;
}

} // namespace

QString StandingWords::amountText(qint64 amount, bool inMinutes)
{
    constexpr qint64 whole = 1000;
    constexpr qint64 hour = 60;
    const qint64 size = std::abs(amount);
    if (inMinutes && size % hour == 0)
        return tr("%1 h").arg(size / hour);
    if (inMinutes)
        return tr("%1 h %2").arg(size / hour).arg(size % hour, 2, 10, QLatin1Char('0'));
    if (size % whole == 0)
        return tr("%n shift(s)", nullptr, int(size / whole));
    QString part = QString::number(size % whole).rightJustified(3, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    const QLocale locale = Language::locale();
    const QString number = locale.toString(size / whole) + locale.decimalPoint() + part;
    return tr("%1 shifts").arg(number);
}

QString StandingWords::eventTitle(const QString &cause)
{
    const char *title = find(eventWords, cause);
    return title != nullptr ? tr(title) : cause;
}

QString StandingWords::text(const StandingCause &cause)
{
    const QString day = cause.day.isValid() ? dateText(cause.day) : QString();
    const QString amount = amountText(cause.amount, cause.inMinutes);
    if (const char *event = find(eventWords, cause.code)) {
        //: a day, what happened, a signed number of shifts
        return tr("%1: %2 (%3)")
            .arg(day, tr(event), (cause.amount < 0 ? u"−"_qs : u"+"_qs) + amount);
    }
    const char *state = find(stateWords, cause.code);
    if (state == nullptr)
        return cause.code;
    QString text = tr(state);
    return text.replace(u"%1"_qs, day).replace(u"%2"_qs, amount);
}

bool StandingWords::isToDo(const QString &code)
{
    static const QStringList deeds{QStringLiteral("make_up_before"), QStringLiteral("make_up_now"),
                                   QStringLiteral("choose_make_up"), QStringLiteral("freeze_on"),
                                   QStringLiteral("book_now"),       QStringLiteral("late"),
                                   QStringLiteral("come_back"),      QStringLiteral("choose_slot")};
    return deeds.contains(code);
}

QStringList StandingWords::texts(const std::vector<StandingCause> &causes)
{
    QStringList texts;
    for (const StandingCause &cause : causes)
        texts += text(cause);
    return texts;
}

} // namespace cabas
