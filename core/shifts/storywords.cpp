// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/storywords.h"

#include "core/base/language.h"
#include "core/members/memberrules.h"
#include "core/members/standingwords.h"

#include <array>
#include <cstdlib>

namespace cabas {

namespace {

struct Words {
    const char *code;
    const char *text;
};

constexpr std::array<Words, 4> outcomes{{
    {"done", QT_TRANSLATE_NOOP("StoryWords", "Came to the shift")},
    {"late", QT_TRANSLATE_NOOP("StoryWords", "Came late")},
    {"absent", QT_TRANSLATE_NOOP("StoryWords", "Did not come")},
    {"excused", QT_TRANSLATE_NOOP("StoryWords", "Excused")},
}};

constexpr std::array<Words, 7> leaves{{
    {"temporary", QT_TRANSLATE_NOOP("StoryWords", "Leave")},
    {"incapacity", QT_TRANSLATE_NOOP("StoryWords", "Sick leave")},
    {"parental", QT_TRANSLATE_NOOP("StoryWords", "Parental leave")},
    {"undefined", QT_TRANSLATE_NOOP("StoryWords", "Leave until further notice")},
    {"exemption", QT_TRANSLATE_NOOP("StoryWords", "Exemption")},
    {"extension", QT_TRANSLATE_NOOP("StoryWords", "Delay given")},
    {"reduction", QT_TRANSLATE_NOOP("StoryWords", "Fewer shifts asked for")},
}};

constexpr std::array<Words, 6> practices{{
    {"two-for-one", QT_TRANSLATE_NOOP("StoryWords", "two for one")},
    {"one-for-one", QT_TRANSLATE_NOOP("StoryWords", "one for one")},
    {"two-counters", QT_TRANSLATE_NOOP("StoryWords", "two counters")},
    {"minutes", QT_TRANSLATE_NOOP("StoryWords", "in minutes")},
    {"balance", QT_TRANSLATE_NOOP("StoryWords", "balance")},
    {"voluntary", QT_TRANSLATE_NOOP("StoryWords", "voluntary")},
}};

template <size_t N>
QString said(const std::array<Words, N> &list, const QString &code)
{
    for (const Words &words : list) {
        if (code == QLatin1String(words.code))
            return StoryWords::tr(words.text);
    }
    return code;
}

QString inShifts(qint64 size)
{
    constexpr qint64 whole = 1000;
    QString text = Language::locale().toString(size / whole);
    if (size % whole == 0)
        return text;
    QString part = QString::number(size % whole).rightJustified(3, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    return text + Language::locale().decimalPoint() + part;
}

} // namespace

QString StoryWords::title(const StoryLine &line)
{
    switch (line.kind) {
    case StoryLine::Kind::Standing:
        return MemberRules::stateTitle(line.code);
    case StoryLine::Kind::Counted:
        return StandingWords::eventTitle(line.code);
    case StoryLine::Kind::Came:
        return said(outcomes, line.code);
    case StoryLine::Kind::Leave:
        break;
    }
    return said(leaves, line.code);
}

QString StoryWords::detail(const StoryLine &line)
{
    if (line.kind == StoryLine::Kind::Leave)
        return line.detail.isEmpty() ? QString() : tr("until %1").arg(line.detail);
    return line.detail;
}

QString StoryWords::figure(qint64 amount, bool inMinutes, bool withPlus)
{
    const QString sign = amount < 0               ? QStringLiteral("−")
                         : withPlus && amount > 0 ? QStringLiteral("+")
                                                  : QString();
    const qint64 size = std::abs(amount);
    return sign + (inMinutes ? StandingWords::amountText(size, true) : inShifts(size));
}

QString StoryWords::practice(const QString &name)
{
    return said(practices, name);
}

} // namespace cabas
