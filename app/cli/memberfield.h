// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "app/cli/fields.h"
#include "core/members/memberservice.h"

namespace cabas {

/// The member named by a field: a number or a badge, as text or as a number.
Result<Member> memberNamed(const ActionContext &context, Fields &fields, const QString &name);
/// The same where the field may be left out.
Result<std::optional<Member>> optionalMemberNamed(const ActionContext &context, Fields &fields,
                                                  const QString &name);
/// Puts a day into an answer where there is one.
void insertDay(QJsonObject &json, const QString &name, const std::optional<QDate> &day);

} // namespace cabas
