// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "core/shifts/peoplemove.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

// How actions tell of people, their households and what is theirs.
QJsonObject categoryJson(const MemberCategory &category);
QJsonObject profileJson(const MemberProfile &profile);
QJsonObject noteJson(const MemberNote &note);
QJsonObject lentJson(const LentThing &thing);
QJsonArray consentsJson(const std::vector<Consent> &consents);
QJsonObject totalsJson(const PersonTotals &totals);
QJsonObject personJson(const HouseholdPerson &person);

} // namespace cabas
