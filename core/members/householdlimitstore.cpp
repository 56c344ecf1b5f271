// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/householdlimitstore.h"

#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

int HouseholdLimitStore::allowed(Tx &tx, QDate day)
{
    // The rules are those of the shifts, a floor above: they are read as they are written.
    const std::optional<Row> row =
        tx.first(R"(SELECT rules FROM shift_policies WHERE valid_from <= ?
                    ORDER BY valid_from DESC, id DESC LIMIT 1)",
                 {day});
    return row ? QJsonDocument::fromJson(row->text(0).toUtf8())
                     .object()
                     .value(QLatin1String("beneficiaries"))
                     .toInt()
               : 0;
}

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
