// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/touchgrid.h"

#include "core/till/saletermsservice.h"
#include "ui/shell/desk.h"
#include "ui/till/touchtile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int tileWidth = 152;
/// More families than that stand together under the last one.
constexpr qsizetype mostFamilies = 4;
constexpr qsizetype longestFamily = 14;

QString shortened(const QString &family)
{
    return family.size() <= longestFamily ? family
                                          : family.left(longestFamily - 1).trimmed() + u'…';
}

} // namespace

TouchGrid::TouchGrid(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"touchGrid"_qs);
    m_title = makeLabel(tr("Without barcode"), TextSize::CounterBody, Weight::Strong);
    m_segmentsPlace = new QWidget;
    auto *place = new QHBoxLayout(m_segmentsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_segmentsPlace);
    auto *tiles = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space(2));
    auto *inside = new QVBoxLayout(tiles);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_grid);
    inside->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(tiles);
    // What stands behind the tiles is the card's or the column's own ground.
    m_scroll->viewport()->setAutoFillBackground(false);
    tiles->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
}

void TouchGrid::hideTitle()
{
    m_title->hide();
}

void TouchGrid::reload()
{
    m_desk.run(
        this,
        [db = &m_desk.db(), session = m_desk.session()] {
            return SaleTermsService(*db).touchProducts(session, true);
        },
        [this](const Result<std::vector<TouchProduct>> &products) {
            show(products ? *products : std::vector<TouchProduct>());
        });
}

void TouchGrid::show(std::vector<TouchProduct> products)
{
    m_products = std::move(products);
    makeFamilies();
    makeTiles();
    Q_EMIT loaded();
}

void TouchGrid::makeFamilies()
{
    QStringList families;
    for (const TouchProduct &touch : m_products) {
        if (!families.contains(touch.family))
            families += touch.family;
    }
    if (families == m_families)
        return;
    m_families = families;
    delete m_segments;
    m_segments = nullptr;
    if (m_families.size() < 2)
        return;
    m_segments = new SegmentedControl;
    m_segments->setObjectName(u"touchFamilies"_qs);
    m_segments->setCounter(true);
    const bool isTooMany = m_families.size() > mostFamilies;
    for (qsizetype i = 0; i < std::min(m_families.size(), mostFamilies); ++i) {
        const bool isRest = isTooMany && i == mostFamilies - 1;
        const bool isNone = m_families[i].isEmpty();
        m_segments->addSegment(isRest || isNone ? tr("Others") : shortened(m_families[i]));
    }
    m_segmentsPlace->layout()->addWidget(m_segments);
    connect(m_segments, &SegmentedControl::currentChanged, this, &TouchGrid::makeTiles);
}

void TouchGrid::makeTiles()
{
    for (QWidget *tile : m_tiles) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    const int chosen = m_segments != nullptr ? m_segments->current() : -1;
    const bool isRest = chosen == mostFamilies - 1 && m_families.size() > mostFamilies;
    for (const TouchProduct &touch : m_products) {
        const qsizetype family = m_families.indexOf(touch.family);
        if (chosen >= 0 && (isRest ? family < chosen : family != chosen))
            continue;
        auto *tile = new TouchTile(touch);
        connect(tile, &QAbstractButton::clicked, this,
                [this, code = touch.product.code] { Q_EMIT touched(code); });
        m_tiles.push_back(tile);
    }
    m_columns = 0;
    layTiles();
}

void TouchGrid::layTiles()
{
    const int columns = std::max(2, width() / tileWidth);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
        m_tiles[i]->show();
    }
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TouchGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layTiles();
}

} // namespace cabas::ui
