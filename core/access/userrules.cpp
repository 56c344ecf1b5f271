// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userrules.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// 1234, 4321, 7890: each digit one more (or one less) than the one before, 9 and 0 being
/// neighbours. 1111: each the same.
bool isStaircase(const QString &pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin[i - 1].digitValue() + step + 10) % 10 != pin[i].digitValue())
            return false;
    }
    return true;
}

/// 1212, 123123: one half repeated.
bool isRepeated(const QString &pin)
{
    for (qsizetype length = 2; length <= pin.size() / 2; ++length) {
        if (pin.size() % length == 0 && pin.left(length).repeated(pin.size() / length) == pin)
            return true;
    }
    return false;
}

bool isCommon(const QString &pin)
{
    static constexpr std::array<QStringView, 8> common{u"2580", u"0852", u"1004", u"1122",
                                                       u"1313", u"2001", u"6969", u"147258"};
    return std::find(common.begin(), common.end(), QStringView(pin)) != common.end();
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<> UserRules::checkName(const QString &name)
{
    if (name.isEmpty())
        return refused(tr("A user needs a name."), u"user_name"_qs);
    if (name.size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"user_name"_qs);
    return Ok{};
}

Result<> UserRules::checkPin(const QString &pin)
{
    if (pin.size() < leastPinDigits || pin.size() > mostPinDigits || !isDigits(pin))
        return refused(tr("A PIN is %1 to %2 digits.").arg(leastPinDigits).arg(mostPinDigits),
                       u"pin_form"_qs);
    const bool isWeak = isStaircase(pin, 0) || isStaircase(pin, 1) || isStaircase(pin, -1) ||
                        isRepeated(pin) || isCommon(pin);
    if (isWeak)
        return refused(tr("This PIN is among the first that people try. Choose digits that do not "
                          "follow or repeat each other."),
                       u"weak_pin"_qs);
    return Ok{};
}

Result<> UserRules::checkManagersLeft(qint64 managers)
{
    if (managers > 0)
        return Ok{};
    return refused(tr("Nobody could manage users any more. Give that right to someone else "
                      "first."),
                   u"last_manager"_qs);
}

int UserRules::pauseSeconds(int failed)
{
    if (failed < freeTries)
        return 0;
    int pause = firstPauseSeconds;
    for (int more = failed - freeTries; more > 0 && pause < longestPauseSeconds; --more)
        pause *= 2;
    return std::min(pause, longestPauseSeconds);
}

qint64 UserRules::msecsToWait(const PinState &state, const QDateTime &now)
{
    if (!state.lockedUntil || *state.lockedUntil <= now)
        return 0;
    return std::min(now.msecsTo(*state.lockedUntil), qint64(pauseSeconds(state.failed)) * 1000);
}

int UserRules::triesLeft(int failed)
{
    return std::max(0, freeTries - failed);
}

} // namespace cabas
