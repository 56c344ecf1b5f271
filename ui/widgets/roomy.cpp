// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy.h"

#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"

#include <QDialog>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int largeText = 150; // percent

} // namespace

QBoxLayout::Direction besideOrBelow()
{
    const bool isLarge = Theme::of(nullptr).textFactor() >= largeText;
    return isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void fitOver(QDialog *dialog, int designedWidth)
{
    dialog->ensurePolished();
    QLayout *layout = dialog->layout();
    layout->activate();
    const QWidget *below = dialog->parentWidget();
    const QSize room =
        below != nullptr ? below->window()->size() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const int width =
        std::min(std::max(grown(designedWidth), layout->minimumSize().width()), room.width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->sizeHint().height();
    dialog->resize(width, std::min(height, room.height()));
}

} // namespace cabas::ui
