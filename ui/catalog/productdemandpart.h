// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"

namespace cabas::ui {

class DemandPart;

/// What a product sells and why, on its page.
class ProductDemandPart : public ProductPart {
    Q_OBJECT
public:
    explicit ProductDemandPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    DemandPart *m_demand = nullptr;
};

} // namespace cabas::ui
