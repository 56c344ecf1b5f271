// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/touchpanel.h"

#include "ui/till/touchgrid.h"
#include "ui/till/touchtile.h"

#include <QBoxLayout>

namespace cabas::ui {

TouchPanel::TouchPanel(Desk &desk, QWidget *parent) : TillPanel(tr("Without barcode"), parent)
{
    setObjectName(u"touchPanel"_qs);
    m_grid = new TouchGrid(desk);
    m_grid->hideTitle();
    body()->addWidget(m_grid, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_grid, &TouchGrid::touched, this, &TouchPanel::touched);
    connect(m_grid, &TouchGrid::loaded, this, [this] {
        setHint(m_grid->isEmpty() ? tr("No article is on the grid yet. A buyer chooses them under "
                                       "“Rules of the till”.")
                                  : QString());
        takeFocus();
    });
    m_grid->reload();
}

void TouchPanel::takeFocus()
{
    if (auto *first = m_grid->findChild<TouchTile *>())
        first->setFocus();
    else
        setFocus();
}

} // namespace cabas::ui
