// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/supplierarticle.h"

#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace cabas {

/// How a supplier's names are made readable for the shop. The original is kept beside.
struct NamingRules {
    bool calm = false;                              ///< `TOMATE CERISE` as `Tomate cerise`
    bool spacedUnits = false;                       ///< `250G` as `250 g`, `75CL` as `75 cl`
    bool withoutBrand = false;                      ///< the brand left out, where it is known
    bool withoutContent = false;                    ///< `250 g`, `6 x 75 cl` left out
    std::vector<std::pair<QString, QString>> words; ///< what to write instead, in order

    bool isEmpty() const { return *this == NamingRules(); }
    QJsonObject toJson() const;
    static NamingRules fromJson(const QJsonObject &json);

    /// The article's name by these rules; never empty.
    QString readable(const SupplierArticle &article) const;

    bool operator==(const NamingRules &) const = default;
};

} // namespace cabas
