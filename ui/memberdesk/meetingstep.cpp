// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/meetingstep.h"

#include "core/base/text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sheetparts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>

namespace cabas::ui {

MeetingStep::MeetingStep(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const SheetColumns columns = addSheetColumns(column);
    columns.left->addWidget(makeList(), 1);
    columns.right->addWidget(makeForms());
    columns.right->addStretch();
}

QWidget *MeetingStep::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    m_meetings = new QComboBox;
    m_meetings->setObjectName(u"meeting-choice"_qs);
    m_meetings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_meetings->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *field = new Field(tr("Information meeting"), m_meetings);
    field->setNoteReserved(false);
    column->addWidget(field);
    m_rows = new RowsModel({{tr("Who came")}, {tr("Contact")}, {tr("Joined")}}, this);
    m_table = new DataTable(tr("Who came to the meeting"));
    m_table->setObjectName(u"meeting-guests"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 240, 120});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"users"_qs, tr("Nobody is on the list yet. Write down who came, or go on without.")));
    column->addWidget(card, 1);
    connect(m_meetings, &QComboBox::activated, this, &MeetingStep::readGuests);
    connect(m_table, &DataTable::opened, this, [this] {
        if (chosen())
            Q_EMIT picked();
    });
    return holder;
}

QWidget *MeetingStep::makeForms()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(4));
    const auto add = [](Card *card, const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        card->body()->addWidget(field);
        return field;
    };
    const auto button = [](Card *card, const QString &text, const QString &name) {
        auto *made = new KeyButton(text);
        made->setObjectName(name);
        card->body()->addWidget(made, 0, Qt::AlignRight);
        return made;
    };
    auto *guest = new Card;
    guest->setTitle(tr("Somebody came"));
    m_name = new QLineEdit;
    m_nameField = add(guest, tr("Name"), m_name, u"guest-name"_qs);
    m_contact = new QLineEdit;
    add(guest, tr("Phone or e-mail"), m_contact, u"guest-contact"_qs);
    KeyButton *keep = button(guest, tr("Add to the list"), u"guest-add"_qs);
    KeyButton *remove = button(guest, tr("Forget the chosen person"), u"guest-remove"_qs);
    auto *meeting = new Card;
    meeting->setTitle(tr("Another meeting"));
    m_day = makeDayEdit({});
    m_day->setDate(m_desk.session().today());
    add(meeting, tr("Day"), m_day, u"meeting-day"_qs);
    m_place = new QLineEdit;
    m_placeField = add(meeting, tr("Place"), m_place, u"meeting-place"_qs);
    KeyButton *make = button(meeting, tr("Add the meeting"), u"meeting-add"_qs);
    column->addWidget(guest);
    column->addWidget(meeting);
    connect(keep, &QPushButton::clicked, this, &MeetingStep::addGuest);
    connect(m_contact, &QLineEdit::returnPressed, this, &MeetingStep::addGuest);
    connect(remove, &QPushButton::clicked, this, &MeetingStep::removeGuest);
    connect(make, &QPushButton::clicked, this, &MeetingStep::addMeeting);
    return holder;
}

void MeetingStep::reload()
{
    const Session session = m_desk.session();
    m_desk.run(
        this, [&db = m_desk.db(), session] { return MeetingService(db).meetings(session); },
        [this](const Result<std::vector<Meeting>> &meetings) {
            if (meetings)
                showMeetings(*meetings);
        });
}

void MeetingStep::showMeetings(const std::vector<Meeting> &meetings)
{
    const QVariant before = m_wanted ? QVariant(*m_wanted) : m_meetings->currentData();
    m_wanted.reset();
    m_meetings->clear();
    for (const Meeting &meeting : meetings) {
        const QString people = tr("%1 came, %2 joined").arg(meeting.guests).arg(meeting.joined);
        m_meetings->addItem(QStringList{dateText(meeting.day), meeting.place, people}
                                .filter(QRegularExpression(u"."_qs))
                                .join(u" · "_qs),
                            meeting.id.value());
    }
    m_meetings->setCurrentIndex(std::max(0, m_meetings->findData(before)));
    readGuests();
}

void MeetingStep::readGuests()
{
    if (m_meetings->currentIndex() < 0)
        return m_rows->setRows({});
    const Session session = m_desk.session();
    const MeetingId meeting(m_meetings->currentData().toLongLong());
    m_desk.run(
        this,
        [&db = m_desk.db(), session, meeting] {
            return MeetingService(db).guests(session, meeting);
        },
        [this](const Result<std::vector<MeetingGuest>> &guests) {
            m_guests = guests ? *guests : std::vector<MeetingGuest>();
            std::vector<RowOfCells> rows;
            for (const MeetingGuest &guest : m_guests)
                rows.push_back({guest.id,
                                {{guest.name, {{Cell::Strong, true}}},
                                 {guest.phone.isEmpty() ? guest.email : guest.phone},
                                 {guest.member ? tr("joined") : QString(),
                                  {{Cell::ChipKind, int(Kind::Success)}}}}});
            m_rows->setRows(std::move(rows));
        });
}

std::optional<MeetingGuest> MeetingStep::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_guests.size()) || m_guests[size_t(row)].member)
        return std::nullopt;
    return m_guests[size_t(row)];
}

void MeetingStep::addMeeting()
{
    Meeting meeting;
    meeting.day = m_day->date();
    meeting.place = m_place->text();
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, meeting] { return MeetingService(db).add(session, meeting); },
        [this](const Result<Meeting> &added) {
            if (!added)
                return m_placeField->refuse(added.failure().message);
            m_placeField->setError({});
            m_place->clear();
            m_wanted = added->id.value();
            reload();
        });
}

void MeetingStep::addGuest()
{
    if (m_meetings->currentIndex() < 0)
        return m_nameField->refuse(tr("Add the meeting first."));
    MeetingGuest guest;
    guest.meeting = MeetingId(m_meetings->currentData().toLongLong());
    guest.name = m_name->text();
    const QString contact = m_contact->text();
    (contact.contains(u'@') ? guest.email : guest.phone) = contact;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, guest] { return MeetingService(db).addGuest(session, guest); },
        [this](const Result<MeetingGuest> &added) {
            if (!added)
                return m_nameField->refuse(added.failure().message);
            m_nameField->setError({});
            m_name->clear();
            m_contact->clear();
            m_name->setFocus();
            reload();
        });
}

void MeetingStep::removeGuest()
{
    const std::optional<MeetingGuest> guest = chosen();
    if (!guest)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = guest->id] {
            return MeetingService(db).removeGuest(session, id);
        },
        [this](const Result<> &) { reload(); });
}

} // namespace cabas::ui
