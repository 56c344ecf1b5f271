// SPDX-License-Identifier: GPL-3.0-or-later
// What HouseholdCard does to a household.
#include "core/base/result.h"
#include "core/members/peopleservice.h"
#include "core/shifts/peoplemoveservice.h"
#include "ui/members/householdcard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

namespace cabas::ui {

void HouseholdCard::act()
{
    m_bands->settleAll();
    if (m_which->current() == 0)
        part();
    else if (m_which->current() == 1)
        join();
    else
        addPerson();
}

void HouseholdCard::done(const QString &words)
{
    for (QLineEdit *edit :
         {m_name, m_counter, static_cast<QLineEdit *>(m_account), m_shares, m_person})
        edit->clear();
    m_desk.toast(words);
}

void HouseholdCard::part()
{
    HouseholdSplit split;
    split.from = *m_id;
    split.name = m_name->text();
    for (const auto &[tick, id] : m_members) {
        if (tick->isChecked())
            split.members.push_back(id);
    }
    for (const auto &[tick, id] : m_persons) {
        if (tick->isChecked())
            split.people.push_back(id);
    }
    const std::optional<PersonTransfer> wanted = transfer();
    if (wanted && !wanted->isNothing())
        split.transfers = {*wanted};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), split] {
            return PeopleMoveService(db).split(session, split);
        },
        [this](const Result<HouseholdId> &made) {
            m_nameField->setError({});
            if (made)
                return done(tr("The household is parted."));
            if (made.failure().code == u"household")
                m_nameField->refuse(made.failure().message);
            else
                Ask::tellRefusal(m_bands, made.failure());
        });
}

void HouseholdCard::join()
{
    const HouseholdId other(m_other->currentData().toLongLong());
    const Ask::Question question{tr("Join “%1” to this household?").arg(m_other->currentText()),
                                 m_joinPreview->text(), tr("Join them"), tr("Leave it"), false};
    if (!Ask::confirm(this, question))
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), other, into = *m_id] {
            return PeopleMoveService(db).join(session, other, into, {});
        },
        [this](const Result<> &joined) {
            if (joined)
                done(tr("Joined."));
            else
                Ask::tellRefusal(m_bands, joined.failure());
        });
}

void HouseholdCard::addPerson()
{
    HouseholdPerson person;
    person.household = *m_id;
    person.name = m_person->text();
    person.role = HouseholdRole(m_role->currentData().toInt());
    if (person.role == HouseholdRole::Minor)
        person.bornOn = m_day->date();
    if (person.role == HouseholdRole::Helper)
        person.until = m_day->date();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), person] {
            return PeopleService(db).addPerson(session, person);
        },
        [this](const Result<HouseholdPerson> &added) {
            m_personField->setError({});
            if (added)
                return done(tr("Added: %1.").arg(added->name));
            m_personField->refuse(added.failure().message);
        });
}

void HouseholdCard::removePerson()
{
    const int row = m_table->currentRow();
    if (row < int(m_facts.totals.size()))
        return;
    const qint64 person = -m_rows->key(row);
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id, person] {
            return PeopleService(db).removePerson(session, id, person);
        },
        [this](const Result<> &removed) {
            if (removed)
                m_desk.toast(tr("Taken out."));
            else
                Ask::tellRefusal(m_bands, removed.failure());
        });
}

} // namespace cabas::ui
