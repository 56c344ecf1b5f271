// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/special/specialorder.h"
#include "ui/special/foundpick.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateEdit;

namespace cabas {
class Database;
class Session;
} // namespace cabas

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class QuantityEdit;
class SidePanel;

/// An order being taken, or changed while nobody ordered it yet: whose, what, how much, at which
/// price. A badge and a product may be scanned wherever the cursor is.
class SpecialForm : public QWidget {
    Q_OBJECT

public:
    explicit SpecialForm(Desk &desk, QWidget *parent = nullptr);

    /// A new order; `member` by badge or number, empty for one to be chosen.
    void showNew(const QString &member);
    void showOrder(const SpecialOrder &order);
    /// A scan: a member's badge, else a product's or an article's code. False when it is neither.
    bool take(const QString &code);

Q_SIGNALS:
    void saved(const cabas::SpecialOrder &order);
    void closed();

private:
    void buildUi();
    static std::vector<FoundPick::Found> membersFor(Database &db, const Session &session,
                                                    const QString &typed);
    static std::vector<FoundPick::Found> goodsFor(Database &db, const Session &session,
                                                  const QString &typed);
    void makePicks();
    void makeFigures();
    void makeWhen();
    void clear();
    void takeMember(MemberId id, const QString &name);
    void takeGoods(const WishableGoods &goods);
    void showGoods();
    void save();
    bool isWhole();
    void told(const Failure &failure);

    Desk &m_desk;
    std::optional<SpecialOrder> m_order; ///< the one that is changed
    std::optional<MemberId> m_memberId;
    std::optional<WishableGoods> m_wanted;
    SidePanel *m_panel = nullptr;
    FoundPick *m_member = nullptr;
    FoundPick *m_goods = nullptr;
    QuantityEdit *m_quantity = nullptr;
    MoneyEdit *m_price = nullptr;
    QCheckBox *m_isWanted = nullptr;
    QDateEdit *m_wantedOn = nullptr;
    QCheckBox *m_isPrepaid = nullptr;
    QLineEdit *m_note = nullptr;
    Field *m_memberField = nullptr;
    Field *m_goodsField = nullptr;
    Field *m_quantityField = nullptr;
    Field *m_priceField = nullptr;
    Field *m_noteField = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace cabas::ui
