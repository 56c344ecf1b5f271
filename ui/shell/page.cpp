// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace cabas::ui {

Page::Page(Desk &desk, Topics topics, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_topics(topics)
{
    connect(&desk.db().changes(), &Changes::committed, this, &Page::changed);
}

void Page::begin(const QVariant &) {}

bool Page::scanned(const QString &)
{
    return false;
}

bool Page::mayLeave()
{
    return true;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        reload();
    }
}

void Page::changed(Topics topics)
{
    if (!(topics & m_topics))
        return;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

} // namespace cabas::ui
