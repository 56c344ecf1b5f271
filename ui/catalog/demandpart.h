// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demandchart.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cabas::ui {

class Desk;
class WeekBars;

/// The demand of a product: its weeks as bars, why a usual day is what it is, and who sells it at
/// what, carried to the shop.
class DemandPart : public QWidget {
    Q_OBJECT
public:
    explicit DemandPart(Desk &desk, QWidget *parent = nullptr);

    /// Reads beside the window; shows nothing until it is read.
    void showProduct(ProductId product);

private:
    void show(const DemandChart &chart);
    void showOffers(const DemandChart &chart);
    void clearOffers();

    Desk &m_desk;
    std::optional<ProductId> m_product;
    WeekBars *m_bars = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_reasons = nullptr;
    QLabel *m_offersTitle = nullptr;
    QWidget *m_offersHolder = nullptr;
    QVBoxLayout *m_offers = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
