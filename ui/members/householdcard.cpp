// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/householdcard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "core/members/standingwords.h"
#include "core/shifts/peoplemoveservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <set>

namespace cabas::ui {

namespace {

constexpr int rowHeight = 36;
constexpr int headHeight = 34;
constexpr int mostRows = 6;
constexpr int helperDays = 30;
constexpr int ticksInRow = 2;

QHBoxLayout *sideBySide(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    return row;
}

} // namespace

HouseholdCard::HouseholdCard(Desk &desk, Bands *bands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(bands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildPeople();
    column->addWidget(m_peopleCard);
    buildDeeds();
    column->addStretch();
}

void HouseholdCard::buildPeople()
{
    using Side = RowsModel::Side;
    m_peopleCard = new Card;
    m_rows = new RowsModel({{tr("Person")},
                            {tr("Counter"), Side::Right},
                            {tr("Account"), Side::Right},
                            {tr("Shares"), Side::Right}},
                           this);
    m_table = new DataTable(tr("People of the household"));
    m_table->setObjectName(u"household-people"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 128, 88, 64});
    m_table->setDensity(DataTable::Density::TwoLines);
    m_peopleCard->body()->addWidget(m_table);
    m_remove = new KeyButton(tr("Take out of the household"), KeyButton::Role::Quiet);
    m_remove->setObjectName(u"person-remove"_qs);
    m_peopleCard->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &HouseholdCard::removePerson);
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= int(m_facts.totals.size())); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (size_t(index.row()) < m_facts.totals.size())
            m_desk.go(u"member"_qs, m_facts.totals[size_t(index.row())].member.id.value());
    });
}

void HouseholdCard::buildDeeds()
{
    auto *card = new Card;
    m_which = new SegmentedControl;
    m_which->setObjectName(u"household-deed"_qs);
    m_which->setAccessibleName(tr("What happens to the household"));
    for (const QString &word : {tr("Part it"), tr("Join another"), tr("Add a person")})
        m_which->addSegment(word);
    card->body()->addWidget(m_which);
    m_forms = new QStackedWidget;
    for (QWidget *form : {makeParting(), makeJoining(), makePerson()})
        m_forms->addWidget(form);
    card->body()->addWidget(m_forms);
    m_act = new KeyButton({}, KeyButton::Role::Primary);
    m_act->setObjectName(u"household-act"_qs);
    m_act->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(m_act, 0, Qt::AlignRight);
    layout()->addWidget(card);
    card->setVisible(m_desk.may(Permission::EditMembers));
    m_remove->setVisible(m_desk.may(Permission::EditMembers));
    connect(m_which, &SegmentedControl::currentChanged, this, &HouseholdCard::showDeed);
    connect(m_act, &QPushButton::clicked, this, &HouseholdCard::act);
}

QWidget *HouseholdCard::makeParting()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        makeLabel(tr("Who goes"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_ticks = new QGridLayout;
    m_ticks->setHorizontalSpacing(8);
    m_ticks->setVerticalSpacing(4);
    column->addLayout(m_ticks);
    m_name = new QLineEdit;
    m_name->setObjectName(u"part-name"_qs);
    m_nameField = new Field(tr("Name of the new household"), m_name);
    column->addWidget(m_nameField);
    m_from = new QComboBox;
    m_from->setObjectName(u"part-from"_qs);
    m_to = new QComboBox;
    m_to->setObjectName(u"part-to"_qs);
    auto *from = new Field(tr("What goes over, from"), m_from);
    auto *to = new Field(tr("To"), m_to);
    for (Field *field : {from, to})
        field->setNoteReserved(false);
    for (QComboBox *box : {m_from, m_to})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addLayout(sideBySide({from, to}));
    m_counter = new QLineEdit;
    m_counter->setObjectName(u"part-counter"_qs);
    m_counterField = new Field(tr("Counter"), m_counter);
    m_account = new MoneyEdit;
    m_account->setObjectName(u"part-account"_qs);
    m_shares = new QLineEdit;
    m_shares->setObjectName(u"part-shares"_qs);
    column->addLayout(sideBySide(
        {m_counterField, new Field(tr("Account"), m_account), new Field(tr("Shares"), m_shares)}));
    m_preview = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_preview->setObjectName(u"part-preview"_qs);
    column->addWidget(m_preview);
    for (QLineEdit *edit : {m_counter, static_cast<QLineEdit *>(m_account), m_shares})
        connect(edit, &QLineEdit::textChanged, this, &HouseholdCard::showPreview);
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &HouseholdCard::showPreview);
    return form;
}

QWidget *HouseholdCard::makeJoining()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_other = new QComboBox;
    m_other->setObjectName(u"join-other"_qs);
    column->addWidget(new Field(tr("Household that joins this one"), m_other));
    m_joinPreview = makeWrapped({}, TextSize::Body, Token::TextMuted);
    column->addWidget(m_joinPreview);
    column->addStretch();
    connect(m_other, &QComboBox::currentIndexChanged, this, &HouseholdCard::showPreview);
    return form;
}

QWidget *HouseholdCard::makePerson()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_person = new QLineEdit;
    m_person->setObjectName(u"person-name"_qs);
    m_personField = new Field(tr("Name"), m_person);
    column->addWidget(m_personField);
    m_role = new QComboBox;
    m_role->setObjectName(u"person-role"_qs);
    for (const HouseholdRole role : {HouseholdRole::Partner, HouseholdRole::Attached,
                                     HouseholdRole::Minor, HouseholdRole::Helper})
        m_role->addItem(PeopleRules::roleTitle(role), int(role));
    m_day = makeDayEdit(tr("Day"));
    m_day->setObjectName(u"person-day"_qs);
    m_dayField = new Field(tr("Born on"), m_day);
    column->addLayout(sideBySide({new Field(tr("Who they are"), m_role), m_dayField}));
    column->addStretch();
    connect(m_role, &QComboBox::currentIndexChanged, this, &HouseholdCard::showDeed);
    return form;
}

void HouseholdCard::showHousehold(HouseholdId id, const std::vector<HouseholdRow> &others)
{
    if (m_id != id) {
        for (QLineEdit *edit :
             {m_name, m_counter, static_cast<QLineEdit *>(m_account), m_shares, m_person})
            edit->clear();
        for (Field *field : {m_nameField, m_counterField, m_personField})
            field->setError({});
    }
    m_id = id;
    m_others = others;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id]() -> Result<Facts> {
            Facts facts;
            CABAS_LET(sheet, PeopleService(db).household(session, id));
            CABAS_LET(totals, PeopleMoveService(db).household(session, id));
            CABAS_LET(policy, ShiftOfficeService(db).policy(session));
            facts.sheet = std::move(sheet);
            facts.totals = std::move(totals);
            facts.inMinutes = policy.inMinutes != 0;
            return facts;
        },
        [this, id](const Result<Facts> &read) {
            if (m_id != id)
                return;
            if (read)
                fill(*read);
            else if (read.failure().kind != Failure::Kind::NotFound)
                Ask::tellRefusal(m_bands, read.failure());
        });
}

std::optional<MemberId> HouseholdCard::firstMember() const
{
    return m_facts.totals.empty() ? std::nullopt : std::optional(m_facts.totals.front().member.id);
}

QString HouseholdCard::totalsText(const PersonTotals &totals) const
{
    const qint64 counter = totals.counters.main;
    const QString sign = counter < 0 ? u"−"_qs : QString();
    return sign + StandingWords::amountText(counter, m_facts.inMinutes);
}

void HouseholdCard::fill(const Facts &facts)
{
    m_facts = facts;
    m_peopleCard->setTitle(
        facts.sheet.household.name,
        tr("%n person(s)", nullptr, int(facts.totals.size() + facts.sheet.people.size())));
    fillPeople();
    fillTicks();
    const std::pair<QComboBox *, int> boxes[] = {{m_from, 0}, {m_to, 1}};
    for (const auto &[box, first] : boxes) {
        const QVariant before = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const PersonTotals &each : facts.totals)
            box->addItem(each.member.name, each.member.id.value());
        const int place = box->findData(before);
        box->setCurrentIndex(place >= 0 ? place : std::min(first, box->count() - 1));
    }
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const HouseholdRow &each : m_others) {
        if (each.household.id != m_id)
            m_other->addItem(each.household.name, each.household.id.value());
    }
    showDeed();
}

void HouseholdCard::fillPeople()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const PersonTotals &each : m_facts.totals) {
        const QString under =
            tr("no. %1 · %2")
                .arg(QString::number(each.member.number), PeopleRules::roleTitle(each.role));
        rows.push_back(
            {each.member.id.value(),
             {{each.member.name, {{Cell::Second, under}}},
              {totalsText(each)},
              {each.member.balance.isZero() ? QString() : amountText(each.member.balance, locale)},
              {each.holding.shares == 0 ? QString() : locale.toString(each.holding.shares)}}});
    }
    for (const HouseholdPerson &person : m_facts.sheet.people) {
        QString under = PeopleRules::roleTitle(person.role);
        if (person.until)
            under += tr(", until %1").arg(dateText(*person.until));
        rows.push_back({-person.id, {{person.name, {{Cell::Second, under}}}, {}, {}, {}}});
    }
    const int shown = std::clamp(int(rows.size()), 1, mostRows);
    m_rows->setRows(std::move(rows));
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * shown + headHeight);
    m_remove->setEnabled(m_table->currentRow() >= int(m_facts.totals.size()));
}

void HouseholdCard::fillTicks()
{
    // Read again meanwhile, the list keeps what was ticked.
    std::set<qint64> ticked;
    for (const auto &[tick, id] : m_members) {
        if (tick->isChecked())
            ticked.insert(id.value());
        delete tick;
    }
    for (const auto &[tick, id] : m_persons) {
        if (tick->isChecked())
            ticked.insert(-id);
        delete tick;
    }
    m_members.clear();
    m_persons.clear();
    const auto add = [this, &ticked](const QString &name, qint64 key) {
        auto *tick = new QCheckBox(name);
        tick->setChecked(ticked.contains(key));
        tick->setMinimumHeight(rowHeight - 8);
        const int place = int(m_members.size() + m_persons.size());
        tick->setObjectName(u"part-tick-%1"_qs.arg(place));
        m_ticks->addWidget(tick, place / ticksInRow, place % ticksInRow);
        connect(tick, &QCheckBox::toggled, this, &HouseholdCard::showPreview);
        return tick;
    };
    for (const PersonTotals &each : m_facts.totals)
        m_members.emplace_back(add(each.member.name, each.member.id.value()), each.member.id);
    for (const HouseholdPerson &person : m_facts.sheet.people)
        m_persons.emplace_back(add(person.name, -person.id), person.id);
}

void HouseholdCard::showDeed()
{
    const int deed = m_which->current();
    m_forms->setCurrentIndex(deed);
    const QString verbs[] = {tr("Part the household"), tr("Join them"), tr("Add the person")};
    m_act->setText(verbs[deed]);
    const auto role = HouseholdRole(m_role->currentData().toInt());
    const QDate today = m_desk.session().today();
    const bool isHelper = role == HouseholdRole::Helper;
    m_dayField->setLabel(isHelper ? tr("Until") : tr("Born on"));
    m_dayField->setVisible(isHelper || role == HouseholdRole::Minor);
    if (isHelper && m_day->date() <= today)
        m_day->setDate(today.addDays(helperDays));
    if (!isHelper && m_day->date() >= today)
        m_day->setDate(today.addYears(-10));
    showPreview();
}

std::optional<qint64> HouseholdCard::counterTyped() const
{
    QString typed = m_counter->text().trimmed();
    if (typed.isEmpty())
        return 0;
    const bool isNegative = typed.startsWith(u'-') || typed.startsWith(u'−');
    if (isNegative)
        typed.remove(0, 1);
    const std::optional<Quantity> amount = parseQuantity(typed);
    if (!amount)
        return std::nullopt;
    constexpr qint64 thousandths = 1000;
    const qint64 size = m_facts.inMinutes ? amount->milli() / thousandths : amount->milli();
    return isNegative ? -size : size;
}

std::optional<PersonTransfer> HouseholdCard::transfer() const
{
    const std::optional<qint64> counter = counterTyped();
    bool isWhole = true;
    const QString shares = m_shares->text().trimmed();
    PersonTransfer transfer;
    transfer.from = MemberId(m_from->currentData().toLongLong());
    transfer.to = MemberId(m_to->currentData().toLongLong());
    transfer.counters.main = counter.value_or(0);
    transfer.account = m_account->value().value_or(Money());
    transfer.shares = shares.isEmpty() ? 0 : shares.toInt(&isWhole);
    return counter && isWhole && transfer.shares >= 0 ? std::optional(transfer) : std::nullopt;
}

void HouseholdCard::showPreview()
{
    const QLocale locale = Language::locale();
    const std::optional<PersonTransfer> wanted = transfer();
    m_counterField->setError(counterTyped() ? QString() : tr("Write a number, as −1 or 0,5."));
    QStringList lines;
    if (wanted) {
        for (const PersonTotals &each : PeopleMoveService::after(m_facts.totals, *wanted))
            lines += tr("%1: %2, %3, %n share(s)", nullptr, each.holding.shares)
                         .arg(each.member.name, totalsText(each),
                              moneyText(each.member.balance, locale));
    }
    m_preview->setText(lines.isEmpty() ? QString() : tr("Afterwards:") + u'\n' + lines.join(u'\n'));
    const auto goes = [](const auto &pair) { return pair.first->isChecked(); };
    const auto going = std::count_if(m_members.begin(), m_members.end(), goes);
    const int deed = m_which->current();
    if (deed == 0)
        m_act->setEnabled(wanted && going > 0 && size_t(going) < m_members.size());
    else
        m_act->setEnabled(deed == 2 || m_other->count() > 0);
    for (const HouseholdRow &each : m_others) {
        if (each.household.id.value() == m_other->currentData().toLongLong())
            m_joinPreview->setText(
                tr("%n member(s) come to “%1”, with those who live with them. “%2” is no more.",
                   nullptr, each.members)
                    .arg(m_facts.sheet.household.name, each.household.name));
    }
}

} // namespace cabas::ui
