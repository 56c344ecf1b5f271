// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include <QFocusEvent>

namespace cabas::ui {

namespace {

constexpr int besides = 56; ///< what stands around the day: margins and the arrow

/// Never narrower than its day. One stop of the Tab key, as any field: the arrows lead to the day,
/// the month and the year.
class DayEdit : public QDateEdit {
public:
    QSize minimumSizeHint() const override
    {
        const int day = fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000"));
        return QDateEdit::minimumSizeHint().expandedTo({day + besides, 0});
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        // Past QDateTimeEdit, which would stop at each part of the day.
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QDateEdit::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            setSelectedSection(DaySection);
    }
};

} // namespace

QDateEdit *makeDayEdit(const QString &name)
{
    auto *edit = new DayEdit;
    edit->setObjectName(name);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace cabas::ui
