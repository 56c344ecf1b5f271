// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestage.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace cabas::ui {

PageStage::PageStage(QStackedWidget *pages, QWidget *parent) : QScrollArea(parent), m_pages(pages)
{
    setObjectName(u"stage"_qs);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(false); // Qt's own would give wrapped texts more height than they need
    setWidget(pages);
    pages->installEventFilter(this);
    connect(pages, &QStackedWidget::currentChanged, this, [this] {
        updateGeometry(); // the window is no smaller than the page that is shown
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
        fit();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
}

QSize PageStage::minimumSizeHint() const
{
    return Theme::of(this).textFactor() > 100 ? QSize(0, 0) : m_pages->minimumSizeHint();
}

/// What the page cannot do without, of a width that there is. Texts wrap: how high they are follows
/// from it.
QSize PageStage::needed(int width) const
{
    const QWidget *page = m_pages->currentWidget();
    // At the designed size pages give way by themselves down to the smallest window.
    if (page == nullptr || Theme::of(this).textFactor() <= 100)
        return {};
    QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
    const QLayout *layout = page->layout();
    if (layout != nullptr && layout->hasHeightForWidth()) {
        const int given = std::max(least.width(), width);
        least.setHeight(std::max(least.height(), layout->minimumHeightForWidth(given)));
    }
    return least;
}

void PageStage::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    // A bar takes from the other direction, which may then want one of its own.
    const bool isHigh = needed(room.width()).height() > room.height();
    const int width = room.width() - (isHigh ? bar : 0);
    const QSize least = needed(width);
    const int height = room.height() - (least.width() > width ? bar : 0);
    const QSize size = QSize(width, height).expandedTo(least);
    m_pages->resize(size);
    m_isFitting = false;
}

void PageStage::follow(const QWidget *focused)
{
    if (focused != nullptr && m_pages->size() != viewport()->size() &&
        m_pages->isAncestorOf(focused))
        ensureWidgetVisible(const_cast<QWidget *>(focused), Theme::space(4), Theme::space(4));
}

bool PageStage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageStage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace cabas::ui
