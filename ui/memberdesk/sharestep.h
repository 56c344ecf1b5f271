// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/memberdesk/enrolment.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Card;
class Desk;
class Field;
class MoneyEdit;
class SegmentedControl;

/// The step of enrolment about money: the kind of member, how many shares, and how they are paid:
/// at the till, at once, or by several cheques with the months they are banked in.
class ShareStep : public QWidget {
    Q_OBJECT

public:
    explicit ShareStep(Desk &desk, QWidget *parent = nullptr);

    /// Reads the kinds of members; what was typed stays.
    void reload();
    void clear();
    /// Takes what was typed; false where something is wrong, which its field says.
    bool take(EnrolmentDraft &draft);
    /// The kind that was chosen, in words; empty where the shop has none.
    QString kindWords() const;
    QString amountWords() const;

Q_SIGNALS:
    /// Enter in the last field.
    void finished();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    Card *makeShares();
    Card *makePayment();
    QWidget *makeNow();
    QWidget *makeCheques();
    void showKinds(const std::vector<MemberCategory> &kinds);
    void renew();
    void renewAsked();
    const MemberCategory *kind() const;
    std::optional<QDate> reducedUntil() const;
    /// Typed and possible; 0 for none.
    int count() const;
    Money total() const;
    std::vector<ShareCheque> cheques() const;
    bool takePayment(EnrolmentDraft &draft);

    Desk &m_desk;
    std::vector<MemberCategory> m_all;
    bool m_mayTakeMoney = false;
    QString m_proposed; ///< the number of shares that the kind put there
    QComboBox *m_kind = nullptr;
    Field *m_kindField = nullptr;
    QWidget *m_reducedRow = nullptr;
    QCheckBox *m_reduced = nullptr;
    QDateEdit *m_until = nullptr;
    QLineEdit *m_shares = nullptr;
    Field *m_sharesField = nullptr;
    QLabel *m_amount = nullptr;
    Card *m_payment = nullptr;
    SegmentedControl *m_when = nullptr;
    QStackedWidget *m_forms = nullptr;
    MoneyEdit *m_paid = nullptr;
    Field *m_paidField = nullptr;
    QComboBox *m_means = nullptr;
    QLineEdit *m_count = nullptr;
    Field *m_countField = nullptr;
    QDateEdit *m_first = nullptr;
    QLineEdit *m_bank = nullptr;
    QLabel *m_months = nullptr;
};

} // namespace cabas::ui
