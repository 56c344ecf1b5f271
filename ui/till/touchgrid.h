// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/touchproduct.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace cabas::ui {

class Desk;
class SegmentedControl;

/// The goods without code, by family: touching one rings it up.
class TouchGrid : public QWidget {
    Q_OBJECT

public:
    explicit TouchGrid(Desk &desk, QWidget *parent = nullptr);

    /// Reads again what stands on the grid; its pictures are read off the window's thread.
    void reload();
    /// Where a title stands above it already.
    void hideTitle();
    bool isEmpty() const { return m_products.empty(); }

Q_SIGNALS:
    /// The code of the article that was touched.
    void touched(const QString &code);
    /// What stands on the grid is known.
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(std::vector<TouchProduct> products);
    void makeFamilies();
    void makeTiles();
    void layTiles();

    Desk &m_desk;
    std::vector<TouchProduct> m_products;
    QStringList m_families;
    QLabel *m_title;
    QWidget *m_segmentsPlace;
    SegmentedControl *m_segments = nullptr;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_tiles;
    int m_columns = 0;
};

} // namespace cabas::ui
