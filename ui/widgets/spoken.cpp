// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace cabas::ui {

namespace {

const char *const valueProperty = "cabasSpokenValue";

class SpokenWidget : public QAccessibleWidget {
public:
    explicit SpokenWidget(QWidget *widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return widget()->property(valueProperty).toString();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(valueProperty).isValid())
        return nullptr;
    return new SpokenWidget(widget);
}

} // namespace

void speakValue(QWidget *widget, const QString &value)
{
    QAccessible::installFactory(&makeSpoken);
    const QVariant before = widget->property(valueProperty);
    if (before.isValid() && before.toString() == value)
        return;
    widget->setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace cabas::ui
