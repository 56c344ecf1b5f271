// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/badgelist.h"

#include "core/members/badgeservice.h"
#include "core/members/memberfileservice.h"
#include "core/members/memberservice.h"

#include <QRegularExpression>

namespace cabas::ui {

Result<std::vector<int>> BadgeList::numbers(const QString &typed)
{
    static const QRegularExpression part(u"^\\s*(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6}))?\\s*$"_qs);
    std::vector<int> numbers;
    for (const QString &each : typed.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = part.match(each);
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch() || to < from || to - from >= most ||
            int(numbers.size()) + to - from >= most)
            return refused(tr("Write numbers of members with commas, or spans: 12, 14-18. At most "
                              "%1.")
                               .arg(most),
                           u"numbers"_qs);
        for (int number = from; number <= to; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

Result<std::vector<BadgeCard>> BadgeList::read(Database &db, const Session &session,
                                               const QString &shop, const std::vector<int> &numbers)
{
    std::vector<BadgeCard> cards;
    for (const int number : numbers) {
        CABAS_LET(sheet, MemberService(db).show(session, QString::number(number)));
        CABAS_LET(badges, BadgeService(db).badges(session, sheet.member.id));
        CABAS_LET(photo, MemberFileService(db).photo(session, sheet.member.id));
        if (badges.empty() || !badges.front().isGood())
            continue;
        cards.push_back({shop, sheet.member.name, number, badges.front().code,
                         photo ? QImage::fromData(photo->bytes, "JPEG") : QImage()});
    }
    return cards;
}

} // namespace cabas::ui
