// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taborder.h"

#include <QWidget>

namespace cabas::ui {

namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isVisible() && widget.isEnabled();
}

} // namespace

bool goAlongTabOrder(QWidget &window, bool next)
{
    QWidget *from = window.focusWidget() == nullptr ? &window : window.focusWidget();
    const auto after = [next](const QWidget &widget) {
        return next ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    for (QWidget *each = after(*from); each != from; each = after(*each)) {
        if (!isStop(*each))
            continue;
        each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace cabas::ui
