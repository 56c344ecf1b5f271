// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activityrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int wholeBp = 10000;
constexpr qsizetype longestCode = 12;

} // namespace

Result<> ActivityRules::check(const Activity &activity)
{
    if (activity.code.isEmpty() || activity.code.size() > longestCode)
        return refused(
            tr("An activity has a short code, of %1 characters at most: CAFE.").arg(longestCode),
            u"code"_qs);
    if (activity.name.isEmpty())
        return refused(tr("Give the activity a name."), u"name"_qs);
    return Ok{};
}

Result<> ActivityRules::check(const ActivityShare &share, const std::vector<ActivityShare> &others)
{
    if (!share.account.startsWith(u'6') && !share.account.startsWith(u'7'))
        return refused(
            tr("Account %1 is neither a charge (6…) nor a product (7…).").arg(share.account),
            u"account"_qs);
    if (share.shareBp < 1 || share.shareBp > wholeBp)
        return refused(tr("A share lies between 0.01 and 100 %."), u"share"_qs);
    int sum = share.shareBp;
    for (const ActivityShare &other : others) {
        if (other.account == share.account && other.activity != share.activity)
            sum += other.shareBp;
    }
    if (sum > wholeBp)
        return refused(
            tr("The shares of account %1 would make more than the whole.").arg(share.account),
            u"share"_qs);
    return Ok{};
}

Result<> ActivityRules::checkLine(int line, const QString &account, const QString &code,
                                  const std::vector<Activity> &known)
{
    if (code.isEmpty())
        return Ok{};
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Activity &each) { return each.code == code; });
    if (found == known.end())
        return refused(tr("Line %1: there is no activity “%2”. Choose another one, or name it on "
                          "the page “Schedules”.")
                           .arg(line)
                           .arg(code),
                       u"activity"_qs);
    if (found->isClosed)
        return refused(
            tr("Line %1: the activity “%2” is closed. Choose another one.").arg(line).arg(code),
            u"activity"_qs);
    if (!account.startsWith(u'6') && !account.startsWith(u'7'))
        return refused(tr("Line %1: account %2 is neither a charge (6…) nor a product (7…): it is "
                          "of no activity.")
                           .arg(line)
                           .arg(account),
                       u"activity"_qs);
    return Ok{};
}

Result<> ActivityRules::checkLines(const std::vector<JournalLine> &lines, const QStringList &codes,
                                   const std::vector<Activity> &known)
{
    for (size_t at = 0; at < lines.size() && qsizetype(at) < codes.size(); ++at)
        CABAS_TRY(checkLine(int(at) + 1, lines[at].account, codes[qsizetype(at)], known));
    return Ok{};
}

std::vector<Activity> ActivityRules::search(const std::vector<Activity> &known,
                                            const QString &typed)
{
    const QString wanted = fold(typed.trimmed());
    std::vector<Activity> found;
    for (const Activity &each : known) {
        if (!each.isClosed && !wanted.isEmpty() &&
            (fold(each.code).startsWith(wanted) || fold(each.name).contains(wanted)))
            found.push_back(each);
    }
    std::stable_partition(found.begin(), found.end(),
                          [&](const Activity &each) { return fold(each.code) == wanted; });
    return found;
}

std::vector<std::pair<QString, Money>>
ActivityRules::parts(const QString &account, Money amount, const std::vector<ActivityShare> &shares)
{
    qsizetype longest = 0;
    for (const ActivityShare &share : shares) {
        if (account.startsWith(share.account))
            longest = std::max(longest, share.account.size());
    }
    std::vector<std::pair<QString, Money>> parts;
    std::vector<qint64> weights;
    qint64 left = wholeBp;
    for (const ActivityShare &share : shares) {
        if (longest == 0 || share.account.size() != longest || !account.startsWith(share.account))
            continue;
        parts.emplace_back(share.activity, Money());
        weights.push_back(share.shareBp);
        left -= share.shareBp;
    }
    if (left > 0) {
        parts.emplace_back(QString(), Money());
        weights.push_back(left);
    }
    const std::vector<Money> amounts = share(amount, weights);
    for (size_t at = 0; at < parts.size(); ++at)
        parts[at].second = amounts[at];
    return parts;
}

} // namespace cabas
