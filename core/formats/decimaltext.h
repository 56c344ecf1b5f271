// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// Numbers of foreign files as exact decimal text, without ever being a floating number.
class DecimalText {
public:
    /// What programs write (`2.3399999999999999`, `1.1E-2`) as plain decimal text with the 15
    /// significant digits that spreadsheets show: `2.34`, `0.011`. Absent when it is no number or
    /// beyond 18 digits on either side of the dot.
    static std::optional<QString> fromMachine(QStringView text);
    /// What people write: blanks or dots between thousands, comma or dot for decimals, a currency
    /// or % sign: `1 234,50 €` is `1234.50`. Absent when it is anything else.
    static std::optional<QString> fromPerson(QStringView text);
    /// A plain decimal times ten to the `decimals`, rounded half away from zero: 12.34567 at 4 is
    /// 123457. Absent beyond 10^15.
    static std::optional<qint64> scaled(QStringView plain, int decimals);
};

} // namespace cabas
