// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/basketparser.h"
#include "ui/till/livebasket.h"

namespace cabas::ui {

/// What the cashier types and scans during a sale, turned into changes of the basket: the grammar
/// of BasketParser, and the questions that a key asks ("quantity of this line?").
class SaleInput : public QObject {
    Q_OBJECT

public:
    /// What the next line typed answers. A scan takes every question back but `PriceOf`, whose
    /// answer it is.
    enum class Question {
        Nothing,    ///< the grammar
        Quantity,   ///< of a line
        Weight,     ///< of a line, or of the next article; "0.512-0.085" takes the tare off
        Note,       ///< a word about a line
        BasketNote, ///< a word about the whole basket
        Price,      ///< of a line that has none
        FreePrice,  ///< of something that no article stands for
        Label,      ///< of the basket that is put on hold
        PriceOf,    ///< the code whose price is asked
    };

    SaleInput(Desk &desk, LiveBasket &basket, QObject *parent = nullptr);

    void scan(const QString &code);
    void enter(const QString &typed);
    /// Asks about a line (0: the next article).
    void ask(Question question, int position = 0);
    /// Asks the price of something that no article stands for.
    void askFreePrice(const Family &family, const QString &code);
    Question question() const { return m_question; }
    /// How many the next article counts, where that is not one.
    std::optional<Quantity> multiplier() const { return m_multiplier; }
    /// Takes back what was begun; false where nothing was.
    bool cancel();
    /// What the scan line says in its empty state, and the example after it.
    QString hint() const;
    QString example() const;
    /// Digits no longer mean the quantity of the last scan.
    void forgetScan() { m_isAfterScan = false; }

Q_SIGNALS:
    void hintChanged();
    void searchWanted(const QString &text);
    void tenderWanted(const std::optional<cabas::Money> &cash);
    /// The chosen line once more, or the quantity of it so many times.
    void repeatWanted();
    void timesWanted(cabas::Quantity times);
    void priceTold(const cabas::Result<cabas::PriceFacts> &answer);
    /// What was typed cannot be done; it is to be shown again.
    void refused(const cabas::Failure &failure, const QString &typed);

private:
    void carryOut(const BasketCommand &command);
    Result<> answerQuestion(const QString &typed);
    Result<> answerWeight(const QString &typed);
    void tellPrice(const QString &code);
    void add(const QString &code, Quantity quantity);
    void setQuestion(Question question, int position);
    QString articleName() const;

    Desk &m_desk;
    LiveBasket &m_basket;
    Question m_question = Question::Nothing;
    int m_position = 0;
    Family m_family;
    QString m_code;
    std::optional<Quantity> m_multiplier;
    Quantity m_tare; ///< of the next article, already taken off the multiplier
    bool m_isAfterScan = false;
};

} // namespace cabas::ui
