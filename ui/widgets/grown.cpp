// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grown.h"

#include "ui/shell/theme.h"

#include <QVariant>
#include <QWidget>

namespace cabas::ui {

namespace {

const char *const widthProperty = "cabasDesignedWidth";
const char *const heightProperty = "cabasDesignedHeight";

void fit(QWidget *widget)
{
    const QVariant width = widget->property(widthProperty);
    const QVariant height = widget->property(heightProperty);
    if (width.isValid())
        widget->setFixedWidth(grown(width.toInt()));
    if (height.isValid())
        widget->setFixedHeight(grown(height.toInt()));
}

void grow(QWidget *widget, const char *property, int designed)
{
    const bool isFollowing =
        widget->property(widthProperty).isValid() || widget->property(heightProperty).isValid();
    widget->setProperty(property, designed);
    if (!isFollowing)
        QObject::connect(&Theme::of(widget), &Theme::changed, widget, [widget] { fit(widget); });
    fit(widget);
}

} // namespace

int grown(int designed)
{
    return designed * Theme::of(nullptr).textFactor() / 100;
}

void growWidth(QWidget *widget, int designed)
{
    grow(widget, widthProperty, designed);
}

void growHeight(QWidget *widget, int designed)
{
    grow(widget, heightProperty, designed);
}

} // namespace cabas::ui
