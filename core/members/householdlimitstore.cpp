// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/householdlimitstore.h"

#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"

namespace cabas {

int HouseholdLimitStore::shopping(Tx &tx, HouseholdId household, QDate day)
{
    int persons = 0;
    for (const Member &member : MemberStore::ofHousehold(tx, household))
        persons += !member.leftOn || *member.leftOn > day ? 1 : 0;
    for (const HouseholdPerson &person : PeopleStore::people(tx, household)) {
        const bool isPast = person.until && *person.until < day;
        persons += person.role != HouseholdRole::Minor && !isPast ? 1 : 0;
    }
    return persons;
}

} // namespace cabas
