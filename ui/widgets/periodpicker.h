// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QActionGroup;
class QDateEdit;

namespace cabas::ui {

class KeyButton;

/// Chooses a span of days, both included: a button with the usual spans in a menu, and two dates
/// beside it while the span is free.
class PeriodPicker : public QWidget {
    Q_OBJECT
public:
    enum Span { Today, ThisMonth, LastMonth, FiscalYear, LastFiscalYear, Free };

    explicit PeriodPicker(QWidget *parent = nullptr);

    /// What "today" and the fiscal year are; the chosen span follows.
    void setCalendar(QDate today, QDate yearStart, QDate yearEnd);
    void setSpan(Span span);
    /// A free span, or the named one that has these days.
    void setDays(QDate from, QDate to);
    Span span() const { return m_span; }
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    /// Only the last day counts: as things stand on a day.
    void setOneDay(bool oneDay);

Q_SIGNALS:
    void changed();

private:
    std::pair<QDate, QDate> daysOf(Span span) const;
    QString wordsOf(Span span) const;
    void choose(Span span);
    void typed();
    void renew();

    KeyButton *m_button;
    QActionGroup *m_actions;
    QDateEdit *m_first;
    QDateEdit *m_last;
    Span m_span = ThisMonth;
    QDate m_today;
    QDate m_yearStart;
    QDate m_yearEnd;
    QDate m_from;
    QDate m_to;
    bool m_oneDay = false;
};

} // namespace cabas::ui
