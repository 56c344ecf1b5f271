// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grown.h"

#include "ui/shell/theme.h"

#include <QVariant>
#include <QWidget>

#include <array>

namespace cabas::ui {

namespace {

struct Length {
    const char *property; ///< keeps what was designed
    void (QWidget::*set)(int);
};

// The most before the least: of a larger text the least may be above the former most.
constexpr Length width{"cabasDesignedWidth", &QWidget::setFixedWidth};
constexpr Length height{"cabasDesignedHeight", &QWidget::setFixedHeight};
constexpr Length mostWidth{"cabasDesignedMostWidth", &QWidget::setMaximumWidth};
constexpr Length leastWidth{"cabasDesignedLeastWidth", &QWidget::setMinimumWidth};
constexpr std::array lengths{width, height, mostWidth, leastWidth};

void fit(QWidget *widget)
{
    for (const Length &length : lengths) {
        const QVariant designed = widget->property(length.property);
        if (designed.isValid())
            (widget->*length.set)(grown(designed.toInt()));
    }
}

void grow(QWidget *widget, const Length &length, int designed)
{
    bool isFollowing = false;
    for (const Length &each : lengths)
        isFollowing = isFollowing || widget->property(each.property).isValid();
    widget->setProperty(length.property, designed);
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
    grow(widget, width, designed);
}

void growLeastWidth(QWidget *widget, int designed)
{
    grow(widget, leastWidth, designed);
}

void growWidthBetween(QWidget *widget, int least, int most)
{
    grow(widget, mostWidth, most);
    growLeastWidth(widget, least);
}

void growHeight(QWidget *widget, int designed)
{
    grow(widget, height, designed);
}

} // namespace cabas::ui
