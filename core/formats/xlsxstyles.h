// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

class QIODevice;

namespace cabas {

/// What the number of a cell means by the format it is shown in.
enum class NumberMeaning { Plain, Percent, Date };

/// The formats of a workbook: the number's meaning by a cell's style.
class XlsxStyles {
public:
    /// Reads `xl/styles.xml`.
    static Result<XlsxStyles> read(QIODevice &part);
    /// Plain for a style that the workbook does not have.
    NumberMeaning meaning(int style) const;

    /// What a format's text means: `dd/mm/yyyy` is a date, `0.0%` a percentage.
    static NumberMeaning meaningOf(QStringView format);
    /// What one of the formats that are not written in the file means.
    static NumberMeaning builtIn(int id);

private:
    std::vector<NumberMeaning> m_styles;
};

/// The day and time of a spreadsheet's serial number (plain decimal text), in the form of
/// CellKind::Date. `since1904` as the workbook says. Absent before the calendar or after 9999.
std::optional<QString> dateOfSerial(QStringView serial, bool since1904);

} // namespace cabas
