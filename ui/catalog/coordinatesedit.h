// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/base/result.h"

#include <QLineEdit>

#include <optional>

namespace cabas::ui {

/// A place on earth as maps give it to copy: "47.2378, 6.0241", north and east.
class CoordinatesEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CoordinatesEdit(QWidget *parent = nullptr);

    /// How one writes them, for the line under the field.
    static QString example();

    void setPlace(const std::optional<GeoPoint> &place);
    /// Absent where nothing is written; Refused, in words, where it cannot be read.
    Result<std::optional<GeoPoint>> place() const;
};

} // namespace cabas::ui
