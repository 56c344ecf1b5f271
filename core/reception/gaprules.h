// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/arrivalterms.h"
#include "core/catalog/productsheet.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/deliverygap.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace cabas {

/// What may be noted about goods that arrive, and what follows for the stock. Pure.
class GapRules {
    Q_DECLARE_TR_FUNCTIONS(GapRules)

public:
    static constexpr int longestComment = 500;

    /// Whether goods noted so are not taken into the stock.
    static bool keepsOut(GapKind kind);
    /// A gap that is to be noted on `line` (absent: on the whole delivery) beside those `noted`
    /// on it already. Refused: more than was counted, nothing at all, goods that were too warm or
    /// whose date is short without a reason to keep them, a temperature no thermometer shows.
    static Result<> check(const DeliveryGap &gap, const std::optional<DeliveryLine> &line,
                          const std::vector<DeliveryGap> &noted);
    /// Before the end: what was noted since must still fit what is counted now.
    static Result<> checkFits(const DeliveryLine &line, const std::vector<DeliveryGap> &noted);
    /// What of a line is kept out of the stock, or came free.
    static Quantity sum(const std::vector<DeliveryGap> &gaps, bool keptOut);

    /// The warmest that goods of a class may arrive, in tenths of a degree; absent: any. Where
    /// their family says another figure, that one.
    static std::optional<int> limit(Storage storage, const ArrivalTerms &terms = {});
    /// Goods warmer than `most`, in words.
    static std::optional<Warning> tooWarm(const QString &product, std::optional<int> most,
                                          std::optional<int> temperature);
    /// -60,0 to 60,0 degrees.
    static Result<> checkTemperature(std::optional<int> temperature);
    /// "6,5 °C" as the locale writes it.
    static QString temperatureText(int tenths, const QLocale &locale);
    /// A temperature as people type it, with or without its unit; absent when it is none.
    static std::optional<int> parseTemperature(const QString &typed);

    /// "Damaged", for lists and papers.
    static QString title(GapKind kind);

private:
    static Failure beyondCount(const DeliveryLine &line, Quantity spoken);
};

} // namespace cabas
