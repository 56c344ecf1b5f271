// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/slotform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace cabas::ui {

namespace {

constexpr int hourMinutes = 60;
constexpr int levelsHeight = 76;

/// Minutes of the day of "18:15", "18h15", "18 h" or "18".
std::optional<int> minuteOf(const QString &typed)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?\\s*$"_qs);
    const QRegularExpressionMatch match = form.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid()
               ? std::optional(time.msecsSinceStartOfDay() / (hourMinutes * 1000))
               : std::nullopt;
}

/// Thousandths of a shift of "1,5".
std::optional<int> milliOf(const QString &typed)
{
    const std::optional<Quantity> read = parseQuantity(typed);
    return read ? std::optional(int(read->milli())) : std::nullopt;
}

QString worthText(int milli)
{
    QString text = plainDecimal(milli, 3);
    while (text.endsWith(u'0') || text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', Language::locale().decimalPoint());
}

} // namespace

SlotForm::SlotForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

Field *SlotForm::add(QWidget *into, const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    into->layout()->addWidget(field);
    return field;
}

void SlotForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeWhen());
    m_name = new QLineEdit;
    add(this, tr("What is done there"), m_name, u"slot-name"_qs);
    auto *counts = new QWidget;
    auto *row = new QHBoxLayout(counts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_places = new QLineEdit;
    m_flying = new QLineEdit;
    m_placesField = add(counts, tr("Places"), m_places, u"slot-places"_qs);
    m_flyingField = add(counts, tr("Of these for flying"), m_flying, u"slot-flying"_qs);
    column->addWidget(counts);
    m_needs = new QLineEdit;
    m_needsField = add(this, tr("Who can do what"), m_needs, u"slot-needs"_qs);
    m_needsField->setNote(tr("Such as: 2 till, 1 reception"));
    m_levels = new QPlainTextEdit;
    growHeight(m_levels, levelsHeight);
    m_levels->setTabChangesFocus(true);
    m_levelsField = add(this, tr("What is possible with how many"), m_levels, u"slot-levels"_qs);
    m_levelsField->setNote(tr("Such as: 4 the second till stays closed"));
    m_coordinators = new QLineEdit;
    m_coordinatorsField =
        add(this, tr("Coordinators, by member number"), m_coordinators, u"slot-coordinators"_qs);
    column->addWidget(makeWorth());
    auto *buttons = new QHBoxLayout;
    m_end = new KeyButton(tr("End the slot"), KeyButton::Role::Danger);
    m_end->setObjectName(u"slot-end"_qs);
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"slot-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(m_end);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SlotForm::save);
    connect(m_end, &QPushButton::clicked, this, &SlotForm::end);
}

QWidget *SlotForm::makeWhen()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addRow = [&] {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        column->addWidget(line);
        return line;
    };
    QWidget *days = addRow();
    m_week = new QComboBox;
    m_weekday = new QComboBox;
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(ShiftWords::weekday(day), day);
    add(days, tr("Week"), m_week, u"slot-week"_qs);
    add(days, tr("Day"), m_weekday, u"slot-day"_qs);
    QWidget *hours = addRow();
    m_start = new QLineEdit;
    m_minutes = new QLineEdit;
    m_startField = add(hours, tr("From"), m_start, u"slot-start"_qs);
    m_minutesField = add(hours, tr("To"), m_minutes, u"slot-until"_qs);
    return holder;
}

QWidget *SlotForm::makeWorth()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_worth = new QLineEdit;
    m_worthFlying = new QLineEdit;
    m_worthFrom = makeDayEdit({});
    m_worthField = add(holder, tr("Make-up counts"), m_worth, u"slot-worth"_qs);
    add(holder, tr("Flying counts"), m_worthFlying, u"slot-worth-flying"_qs);
    add(holder, tr("From the day"), m_worthFrom, u"slot-worth-from"_qs);
    return holder;
}

void SlotForm::fill(const ShiftSlot &slot, int weeks)
{
    m_week->clear();
    for (int week = 1; week <= weeks; ++week)
        m_week->addItem(CycleRules::letter(week), week);
    m_week->setCurrentIndex(slot.week - 1);
    m_weekday->setCurrentIndex(slot.weekday - 1);
    m_start->setText(ShiftWords::clock(slot.startMinute));
    m_minutes->setText(ShiftWords::clock(slot.startMinute + slot.minutes));
    m_name->setText(slot.name);
    m_places->setText(QString::number(slot.places));
    m_flying->setText(QString::number(slot.flyingPlaces));
    m_worthFrom->setDate(m_desk.session().today());
    for (Field *field : {m_startField, m_minutesField, m_placesField, m_flyingField, m_needsField,
                         m_levelsField, m_coordinatorsField, m_worthField})
        field->setError({});
}

void SlotForm::showNew(int weeks)
{
    m_id.reset();
    ShiftSlot slot;
    slot.startMinute = 9 * hourMinutes;
    slot.places = slot.flyingPlaces = 5;
    fill(slot, weeks);
    m_needs->clear();
    m_levels->clear();
    m_coordinators->clear();
    m_shownCredit = {};
    m_worth->setText(worthText(m_shownCredit.fixedMilli));
    m_worthFlying->setText(worthText(m_shownCredit.flyingMilli));
    m_week->setEnabled(true);
    m_weekday->setEnabled(true);
    m_end->hide();
    m_save->setText(tr("Add the slot"));
    m_name->setFocus();
}

void SlotForm::showSlot(const SlotSheet &sheet, int weeks)
{
    m_id = sheet.slot.id;
    fill(sheet.slot, weeks);
    QStringList needs;
    for (const SlotNeed &need : sheet.detail.needs)
        needs << u"%1 %2"_qs.arg(need.places).arg(need.skill.name);
    m_needs->setText(needs.join(u", "_qs));
    QStringList levels;
    for (const SlotLevel &level : sheet.detail.levels)
        levels << u"%1 %2"_qs.arg(level.members).arg(level.words);
    m_levels->setPlainText(levels.join(u'\n'));
    QStringList coordinators;
    for (const MemberId id : sheet.detail.coordinators) {
        if (const auto member = MemberService(m_desk.db()).show(m_desk.session(), id))
            coordinators << QString::number(member->member.number);
    }
    m_coordinators->setText(coordinators.join(u", "_qs));
    m_shownCredit = sheet.credit.value_or(SlotCredit{});
    m_worth->setText(worthText(m_shownCredit.fixedMilli));
    m_worthFlying->setText(worthText(m_shownCredit.flyingMilli));
    // Whoever holds the slot holds this week and this day.
    m_week->setEnabled(false);
    m_weekday->setEnabled(false);
    m_end->show();
    m_save->setText(tr("Save"));
}

bool SlotForm::readNeeds(SlotDetail &detail)
{
    static const QRegularExpression form(u"^\\s*(\\d+)\\s+(\\S.*)$"_qs);
    for (const QString &part : m_needs->text().split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch()) {
            m_needsField->refuse(tr("Write a number and a skill, such as: 2 till"));
            return false;
        }
        detail.needs.push_back(
            {{SkillId(0), cleaned(match.captured(2))}, match.captured(1).toInt()});
    }
    return true;
}

bool SlotForm::readLevels(SlotDetail &detail)
{
    static const QRegularExpression form(u"^\\s*(\\d+)\\s+(\\S.*)$"_qs);
    for (const QString &line : m_levels->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch()) {
            m_levelsField->refuse(tr("Each line begins with a number of members."));
            return false;
        }
        detail.levels.push_back({match.captured(1).toInt(), cleaned(match.captured(2))});
    }
    return true;
}

bool SlotForm::readCoordinators(SlotDetail &detail)
{
    for (const QString &number : m_coordinators->text().split(u',', Qt::SkipEmptyParts)) {
        const auto member = MemberService(m_desk.db()).show(m_desk.session(), number.trimmed());
        if (!member) {
            m_coordinatorsField->refuse(member.failure().message);
            return false;
        }
        detail.coordinators.push_back(member->member.id);
    }
    return true;
}

std::optional<SlotChange> SlotForm::written()
{
    SlotChange change;
    ShiftSlot &slot = change.slot;
    const std::optional<int> start = minuteOf(m_start->text());
    if (!start) {
        m_startField->refuse(tr("An hour such as 9:15"));
        return std::nullopt;
    }
    std::optional<int> end = minuteOf(m_minutes->text());
    if (m_minutes->text().trimmed().startsWith(u"24"))
        end = 24 * hourMinutes;
    if (!end || *end <= *start) {
        m_minutesField->refuse(tr("An hour after the first one"));
        return std::nullopt;
    }
    if (m_id)
        slot.id = *m_id;
    slot.week = m_week->currentData().toInt();
    slot.weekday = m_weekday->currentData().toInt();
    slot.startMinute = *start;
    slot.minutes = *end - *start;
    slot.name = m_name->text();
    slot.places = m_places->text().toInt();
    slot.flyingPlaces = m_flying->text().toInt();
    slot.from = m_desk.session().today();
    const bool isRight =
        readNeeds(change.detail) && readLevels(change.detail) && readCoordinators(change.detail);
    return isRight ? std::optional(change) : std::nullopt;
}

/// What the slot counts for, where it was changed; the field says what is wrong.
std::optional<SlotCredit> SlotForm::credit()
{
    const std::optional<int> fixed = milliOf(m_worth->text());
    const std::optional<int> flying = milliOf(m_worthFlying->text());
    if (!fixed || !flying) {
        m_worthField->refuse(tr("A number such as 1.5"));
        return std::nullopt;
    }
    return SlotCredit{SlotId(0), m_worthFrom->date(), {}, *fixed, *flying};
}

void SlotForm::save()
{
    const std::optional<SlotChange> change = written();
    const std::optional<SlotCredit> worth = change ? credit() : std::nullopt;
    if (!change || !worth)
        return;
    const bool isOther = worth->fixedMilli != m_shownCredit.fixedMilli ||
                         worth->flyingMilli != m_shownCredit.flyingMilli;
    write(*change, isOther ? worth : std::nullopt);
}

void SlotForm::write(const SlotChange &wanted, const std::optional<SlotCredit> &worth)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), wanted, worth,
         isNew = !m_id]() -> Result<> {
            // All of it or nothing: deeds within a write join it.
            return db.write([&](Tx &) -> Result<> {
                SlotChange change = wanted;
                if (isNew) {
                    CABAS_LET(added, ShiftOfficeService(db).addSlot(session, change.slot));
                    change.slot.id = added.id;
                }
                CABAS_TRY(StaffingService(db).changeSlot(session, change));
                if (worth) {
                    SlotCredit credit = *worth;
                    credit.slot = change.slot.id;
                    CABAS_TRY(ShiftOfficeService(db).setCredit(session, credit));
                }
                CABAS_TRY(ShiftService(db).generate(session, std::nullopt));
                return Ok{};
            });
        },
        [this](const Result<> &done) {
            if (!done)
                return refused(done.failure());
            Q_EMIT saved(tr("Saved. The shifts to come follow."));
        });
}

void SlotForm::refused(const Failure &failure)
{
    const std::map<QString, Field *> fields{
        {u"places"_qs, m_placesField}, {u"minutes"_qs, m_minutesField}, {u"start"_qs, m_startField},
        {u"needs"_qs, m_needsField},   {u"levels"_qs, m_levelsField},   {u"skill"_qs, m_needsField},
        {u"credit"_qs, m_worthField}};
    const auto field = fields.find(failure.code);
    if (field != fields.end())
        field->second->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

void SlotForm::end()
{
    if (!m_id ||
        !Ask::confirm(this, {tr("End this slot?"),
                             tr("Its shifts from tomorrow on do not take place any more. What was "
                                "done stays."),
                             tr("End the slot"), tr("Keep it"), true}))
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id] {
            return StaffingService(db).endSlot(session, id, session.today().addDays(1));
        },
        [this](const Result<int> &ended) {
            if (!ended)
                return Ask::tellRefusal(this, ended.failure());
            Q_EMIT saved(tr("%n shift(s) do not take place any more.", nullptr, *ended));
        });
}

} // namespace cabas::ui
