// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/coordinatesedit.h"

#include "core/base/text.h"
#include "core/catalog/sheetfacts.h"

namespace cabas::ui {

namespace {

constexpr int degreeDecimals = 6;

} // namespace

CoordinatesEdit::CoordinatesEdit(QWidget *parent) : QLineEdit(parent) {}

QString CoordinatesEdit::example()
{
    return tr("North, east: 47.2378, 6.0241");
}

void CoordinatesEdit::setPlace(const std::optional<GeoPoint> &place)
{
    setText(place ? plainDecimal(place->latitudeE6, degreeDecimals) + u", "_qs +
                        plainDecimal(place->longitudeE6, degreeDecimals)
                  : QString());
}

Result<std::optional<GeoPoint>> CoordinatesEdit::place() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::optional<GeoPoint>();
    // "47.2378, 6.0241", and "47,2378 ; 6,0241" as a French hand writes it.
    const QChar comma = typed.contains(u';') ? u';' : u',';
    const QMap<QString, QString> facts{{u"latitude"_qs, typed.section(comma, 0, 0).trimmed()},
                                       {u"longitude"_qs, typed.section(comma, 1).trimmed()}};
    ProductSheet sheet;
    CABAS_TRY(SheetFacts::apply(facts, {}, sheet));
    return sheet.origin.at;
}

} // namespace cabas::ui
