// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tendering.h"
#include "ui/till/tillscreen.h"

#include <map>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace cabas::ui {

class BigAmount;
class CardPanel;
class ChangeCard;
class KeyButton;
class Keypad;
class LostAnswer;
class MoneyEdit;
class PaymentExtras;
class PaymentList;
class PaymentNote;
class TillBar;

/// Taking the money, in reading order: by what, how much, what to give back. An exact card is one
/// key; a part of the total is noted by the same key, and the rest is proposed.
class PaymentScreen : public TillScreen {
    Q_OBJECT

public:
    explicit PaymentScreen(TillWork &work, QWidget *parent = nullptr);

    /// `about`: cash handed over, in cents; none: the whole by card.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void stepBack() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMeans();
    QWidget *makeAmount();
    QWidget *makeChange();
    /// The basket is another than a moment ago: its total and what bears on it.
    void basketChanged();
    void choose(TillMeans means);
    void propose(Money amount);
    void typed();
    void drop(int index);
    void show();
    void showPrimary();
    void submit();
    /// Whether the figures in hand may stand: asks about an odd one once.
    bool isSure();
    void askTerminal(Money amount);
    void leaveTerminal();
    void finish();
    void sold(const Result<SoldTicket> &sold);
    /// Nobody knows whether the sale was recorded: nothing else is done before that is known.
    void askForTicket();
    void answered(const BasketAnswer &answer);
    void tellProblem(const QString &problem);

    Tendering m_tendering;
    TillTerms m_terms;
    std::optional<Money> m_sureOf;   ///< an odd amount that was asked about
    std::optional<Money> m_accepted; ///< what the terminal took of what is in hand
    bool m_isFinishing = false;
    QString m_key;    ///< of the basket that is being paid
    QString m_number; ///< that its ticket will have
    LostAnswer *m_lost = nullptr;
    TillBar *m_bar;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    PaymentList *m_list = nullptr;
    QLabel *m_total = nullptr;
    std::map<TillMeans, KeyButton *> m_means;
    BigAmount *m_remaining = nullptr;
    QLabel *m_receivedLabel = nullptr;
    MoneyEdit *m_received = nullptr;
    PaymentNote *m_note = nullptr;
    PaymentExtras *m_extras = nullptr;
    QStackedWidget *m_middle = nullptr;
    CardPanel *m_card = nullptr;
    Keypad *m_keypad = nullptr;
    BigAmount *m_change = nullptr;
    ChangeCard *m_pieces = nullptr;
    QLabel *m_problem = nullptr;
    KeyButton *m_finish = nullptr;
};

} // namespace cabas::ui
