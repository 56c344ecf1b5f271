// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plaintooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace cabas::ui {

namespace {

/// The tip under a place of a widget: its own, or that of the row there.
QString tipAt(const QWidget &widget, const QPoint &place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (view != nullptr && view->viewport() == &widget)
        return view->indexAt(place).data(Qt::ToolTipRole).toString();
    return widget.toolTip();
}

} // namespace

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(*widget, help->pos());
    if (literal(tip) == tip)
        return false;
    QToolTip::showText(help->globalPos(), literal(tip), widget);
    return true;
}

QString PlainToolTips::literal(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    return u"<span style=\"white-space:pre-wrap\">%1</span>"_qs.arg(tip.toHtmlEscaped());
}

} // namespace cabas::ui
