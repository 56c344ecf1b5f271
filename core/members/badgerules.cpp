// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgerules.h"

#include "core/barcode/barcoderules.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct Reason {
    const char *name;
    const char *title;
};

constexpr std::array<Reason, 5> allReasons{{
    {"lost", QT_TRANSLATE_NOOP("BadgeRules", "Lost")},
    {"stolen", QT_TRANSLATE_NOOP("BadgeRules", "Stolen")},
    {"damaged", QT_TRANSLATE_NOOP("BadgeRules", "Damaged")},
    {"name", QT_TRANSLATE_NOOP("BadgeRules", "Name changed")},
    {"other", QT_TRANSLATE_NOOP("BadgeRules", "Another reason")},
}};

/// The rules for badges, that of members first.
std::vector<BarcodeRule> rulesOfBadges(const std::vector<BarcodeRule> &rules)
{
    std::vector<BarcodeRule> badges;
    for (const BarcodeRule &rule : rules) {
        if (rule.kind == BarcodeKind::Member)
            badges.push_back(rule);
    }
    std::stable_sort(badges.begin(), badges.end(), [](const BarcodeRule &a, const BarcodeRule &b) {
        return a.priority < b.priority;
    });
    return badges;
}

/// A number with the count of its badges; only a rule with places for a value has room for one.
Result<QString> nextCode(const std::vector<BarcodeRule> &badges, size_t which, int number,
                         int count)
{
    if (which < badges.size() && (count == 0 || badges[which].pattern.contains(u'{'))) {
        Result<QString> code = BarcodeRules::compose(badges[which], number, count);
        if (code)
            return code;
    }
    return refused(BadgeRules::tr("The shop’s rule for badges has no room for another badge of the "
                                  "same member. Give it two places for a count, as in "
                                  "0420......{NN}."),
                   QStringLiteral("no_room"));
}

} // namespace

QStringList BadgeRules::reasons()
{
    QStringList names;
    for (const Reason &reason : allReasons)
        names += QString::fromLatin1(reason.name);
    return names;
}

QString BadgeRules::reasonTitle(const QString &reason)
{
    for (const Reason &each : allReasons) {
        if (reason == QLatin1String(each.name))
            return tr(each.title);
    }
    return {};
}

Result<> BadgeRules::checkReason(const QString &reason)
{
    if (reasons().contains(reason))
        return Ok{};
    return refused(tr("Say why the badge is not good any more: choose a reason."),
                   QStringLiteral("reason"));
}

Result<QString> BadgeRules::code(int memberNumber, int count, const std::vector<BarcodeRule> &rules)
{
    if (count == 0)
        return BarcodeRules::memberBadge(memberNumber, rules);
    return nextCode(rulesOfBadges(rules), 0, memberNumber, count);
}

Result<QString> BadgeRules::personCode(int number, int count, const std::vector<BarcodeRule> &rules)
{
    const std::vector<BarcodeRule> badges = rulesOfBadges(rules);
    if (badges.size() < 2)
        return refused(tr("The shop has no barcode rule for people of a household. Add a second "
                          "rule for badges behind that of members, as 0421......{NN}."),
                       QStringLiteral("no_rule"));
    return nextCode(badges, 1, number, count);
}

QString BadgeRules::scanned(const QString &code)
{
    constexpr qsizetype withoutZero = 12;
    const QString text = code.trimmed();
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber && text.size() == withoutZero ? u'0' + text : text;
}

QString BadgeRules::endedWords(const Badge &badge)
{
    const QString day = badge.endedOn ? dateText(*badge.endedOn) : QString();
    //: %1 is a day, %2 a reason: "Lost"
    return tr("This badge is no longer good since %1 (%2). Ask for the new one, or type the "
              "member’s number.")
        .arg(day, reasonTitle(badge.reason).toLower());
}

} // namespace cabas
