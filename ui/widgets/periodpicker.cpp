// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpicker.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <tuple>

namespace cabas::ui {

namespace {

constexpr int dateWidth = 144;
constexpr int leastDateWidth = 134; ///< on the smallest screens: the day and its arrow

QDateEdit *makeDate(const QString &name, const QString &word)
{
    QDateEdit *edit = makeDayEdit(name);
    edit->setAccessibleName(word);
    // A fixed width would push the second day over the first in a narrow head.
    edit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    growWidthBetween(edit, leastDateWidth, dateWidth);
    return edit;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent), m_button(new KeyButton(QString())), m_actions(new QActionGroup(this)),
      m_first(makeDate(u"period-from"_qs, tr("First day"))),
      m_last(makeDate(u"period-to"_qs, tr("Last day")))
{
    m_button->setObjectName(u"period"_qs);
    m_button->setIconName(u"calendar"_qs);
    m_button->setTrailingIcon(u"chevron-down"_qs);
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    for (const Span span : {Today, ThisMonth, LastMonth, FiscalYear, LastFiscalYear, Free}) {
        QAction *action = menu->addAction(wordsOf(span));
        action->setCheckable(true);
        action->setData(int(span));
        m_actions->addAction(action);
    }
    connect(m_actions, &QActionGroup::triggered, this,
            [this](QAction *action) { choose(Span(action->data().toInt())); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_first);
    row->addWidget(m_last);
    row->addWidget(m_button);
    for (QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::editingFinished, this, &PeriodPicker::typed);
    setCalendar(QDate(2000, 1, 1), QDate(2000, 1, 1), QDate(2000, 12, 31));
}

void PeriodPicker::setCalendar(QDate today, QDate yearStart, QDate yearEnd)
{
    m_today = today;
    m_yearStart = yearStart;
    m_yearEnd = yearEnd;
    if (m_span != Free)
        std::tie(m_from, m_to) = daysOf(m_span);
    renew();
}

void PeriodPicker::setSpan(Span span)
{
    m_span = span;
    if (span != Free)
        std::tie(m_from, m_to) = daysOf(span);
    renew();
}

void PeriodPicker::setDays(QDate from, QDate to)
{
    m_span = Free;
    for (const Span span : {Today, ThisMonth, LastMonth, FiscalYear, LastFiscalYear}) {
        if (daysOf(span) == std::pair(from, to)) {
            m_span = span;
            break;
        }
    }
    m_from = from;
    m_to = to;
    renew();
}

void PeriodPicker::setOneDay(bool oneDay)
{
    m_oneDay = oneDay;
    renew();
}

std::pair<QDate, QDate> PeriodPicker::daysOf(Span span) const
{
    const QDate month(m_today.year(), m_today.month(), 1);
    switch (span) {
    case Today:
        return {m_today, m_today};
    case ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case FiscalYear:
        return {m_yearStart, m_yearEnd};
    case LastFiscalYear:
        return {m_yearStart.addYears(-1), m_yearStart.addDays(-1)};
    case Free:
        break;
    }
    return {m_from, m_to};
}

QString PeriodPicker::wordsOf(Span span) const
{
    switch (span) {
    case Today:
        return tr("Today");
    case ThisMonth:
        return tr("This month");
    case LastMonth:
        return tr("Last month");
    case FiscalYear:
        return tr("Fiscal year");
    case LastFiscalYear:
        return tr("Last fiscal year");
    case Free:
        break;
    }
    return tr("Other dates");
}

void PeriodPicker::choose(Span span)
{
    setSpan(span);
    if (span == Free)
        (m_oneDay ? m_last : m_first)->setFocus();
    Q_EMIT changed();
}

void PeriodPicker::typed()
{
    const QDate from = m_oneDay ? m_last->date() : m_first->date();
    if (from == m_from && m_last->date() == m_to)
        return;
    m_from = from;
    m_to = std::max(from, m_last->date());
    renew();
    Q_EMIT changed();
}

void PeriodPicker::renew()
{
    m_first->setVisible(m_span == Free && !m_oneDay);
    m_last->setVisible(m_span == Free);
    m_first->setDate(m_from);
    m_last->setDate(m_to);
    for (QAction *action : m_actions->actions())
        action->setChecked(action->data().toInt() == int(m_span));
    QString words = wordsOf(m_span);
    if (m_span == ThisMonth || m_span == LastMonth)
        words = Language::locale().toString(m_from, u"MMMM yyyy"_qs);
    else if (m_span == Today)
        words += u", "_qs + dateText(m_to);
    else if (m_span != Free)
        words += u' ' + (m_from.year() == m_to.year() ? QString::number(m_to.year())
                                                      : QString::number(m_from.year()) + u'-' +
                                                            QString::number(m_to.year()));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    // Free days are told by the two fields: in a narrow window the words would have no room.
    m_button->setText(m_span == Free ? QString() : words);
    m_button->setAccessibleName(words);
}

} // namespace cabas::ui
