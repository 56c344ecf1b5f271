// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/memberfield.h"

#include "core/base/day.h"

namespace cabas {

Result<Member> memberNamed(const ActionContext &context, Fields &fields, const QString &name)
{
    const QString typed = fields.text(name);
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, MemberService(context.shop.db()).show(context.session, typed));
    return sheet.member;
}

Result<std::optional<Member>> optionalMemberNamed(const ActionContext &context, Fields &fields,
                                                  const QString &name)
{
    if (!fields.has(name))
        return std::optional<Member>();
    CABAS_LET(member, memberNamed(context, fields, name));
    return std::optional(member);
}

void insertDay(QJsonObject &json, const QString &name, const std::optional<QDate> &day)
{
    if (day && day->isValid())
        json.insert(name, dayText(*day));
}

} // namespace cabas
