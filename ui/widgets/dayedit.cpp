// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include <QFocusEvent>

namespace cabas::ui {

namespace {

/// One stop of the Tab key, as any field: the arrows lead to the day, the month and the year.
class DayEdit : public QDateEdit {
protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

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
