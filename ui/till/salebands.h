// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/livebasket.h"

namespace cabas::ui {

class Bands;
struct BandMessage;

/// What needs an answer during a sale, told in bands above the lines while selling goes on.
class SaleBands : public QObject {
    Q_OBJECT

public:
    SaleBands(Bands *bands, LiveBasket &basket, QObject *parent = nullptr);

    /// A code that nobody has: search, a free price, later.
    void tellUnknown(const QString &code);
    void tellRefusal(const Failure &failure);
    void tellPrice(const Result<PriceFacts> &answer);
    /// Lines were taken out of the basket as often as one may alone.
    void tellVoids(const Failure &failure);
    void tellWarnings(const std::vector<Warning> &warnings);
    /// Keeps the band about whom is sold to as the basket is.
    void showBuyer(bool mayAllow);
    /// Keeps the band about the first question that waits, and the one about scarce goods.
    void showPrompts();
    void showLimits();
    /// Keeps the band about goods set aside for the member as the basket is.
    void showToCollect();
    /// A new scan: answers to the one before are no longer needed.
    void settleAnswers();

Q_SIGNALS:
    void searchWanted();
    void freePriceWanted(const QString &code);
    /// An article whose price was asked is wanted after all.
    void addWanted(const QString &code);
    /// Somebody with the right is to allow it.
    void allowanceWanted(cabas::OverrideKind kind, const QString &why);
    /// A question was answered with yes, and a deposit is due.
    void depositWanted();

private:
    /// A band that stands as long as what it is about.
    struct Kept {
        int number = 0;
        QString about;
    };
    void note(int number) { m_answers.push_back(number); }
    /// Posts the band anew where it is about something else; an empty `about` puts it away.
    void keep(Kept &kept, const QString &about, const BandMessage &band);

    Bands *m_bands;
    LiveBasket &m_basket;
    std::vector<int> m_answers; ///< bands that the next scan settles
    Kept m_buyer, m_collect, m_prompt, m_limit;
};

} // namespace cabas::ui
