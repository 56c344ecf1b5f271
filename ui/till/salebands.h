// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/livebasket.h"

namespace cabas::ui {

class Bands;

/// What needs an answer during a sale, told in bands above the lines while selling goes on.
class SaleBands : public QObject {
    Q_OBJECT

public:
    SaleBands(Bands *bands, LiveBasket &basket, QObject *parent = nullptr);

    /// A code that nobody has: search, a free price, later.
    void tellUnknown(const QString &code);
    void tellRefusal(const Failure &failure);
    void tellPrice(const Result<PriceAnswer> &answer);
    void tellWarnings(const std::vector<Warning> &warnings);
    /// Keeps the band about the member's standing as the basket is.
    void showStanding(bool mayAllow);
    /// Keeps the band about goods set aside for the member as the basket is.
    void showToCollect();
    /// A new scan: answers to the one before are no longer needed.
    void settleAnswers();

Q_SIGNALS:
    void searchWanted();
    void freePriceWanted(const QString &code);
    /// An article whose price was asked is wanted after all.
    void addWanted(const QString &code);
    void approvalWanted(const QString &why);

private:
    void note(int number) { m_answers.push_back(number); }

    Bands *m_bands;
    LiveBasket &m_basket;
    std::vector<int> m_answers; ///< bands that the next scan settles
    int m_standing = 0;
    QString m_standingOf;
    int m_collect = 0;
    QString m_collectOf;
};

} // namespace cabas::ui
