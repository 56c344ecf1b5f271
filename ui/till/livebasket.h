// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/basketservice.h"
#include "core/till/saledeedservice.h"
#include "core/till/saleservice.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cabas::ui {

/// A line that was rung up and is on its way to the file.
struct PendingLine {
    int number = 0;
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity;
    Money price;
    Money amount;
};

/// What became of a scan, for sound, colour and words.
struct BasketAnswer {
    enum class Kind {
        Added,    ///< a line; `position` tells which
        Member,   ///< a badge: the sale is theirs
        Recalled, ///< a parked basket is back
        Unknown,  ///< nobody has this code
        Refused   ///< `failure` says why
    };
    Kind kind = Kind::Added;
    QString code;
    int position = 0;
    Failure failure;
    std::vector<Warning> warnings; ///< that were not there before the scan
};

/// The basket of the till that one works at, as it is shown: what is in the file, and the lines
/// on their way to it. Every change runs on the writer thread, in the order it was asked for, and
/// is durable when `changed` tells it; the window never waits.
class LiveBasket : public QObject {
    Q_OBJECT

public:
    using Paid = std::function<void(const Result<SoldTicket> &)>;

    explicit LiveBasket(Desk &desk, QObject *parent = nullptr);

    /// Shows another till's basket.
    void setTill(const QString &name);
    const QString &till() const { return m_till; }
    const BasketView &view() const { return m_view; }
    const std::vector<PendingLine> &pending() const { return m_pending; }
    bool isEmpty() const { return m_view.items.empty() && m_pending.empty(); }
    bool isSaving() const { return m_running > 0; }
    /// The line with this position, or null.
    const BasketItem *item(int position) const;
    const BasketItem *lastItem() const;
    std::vector<TicketLine> pricedLines() const;
    /// Pieces, and one for each weighed line.
    int articleCount() const;

    /// The cashier's, or approved by a second person for this basket only.
    Session session() const;
    void setApproved(const Session &approved);

    /// Runs a deed once nothing is on its way to the file: at once, or after the last answer.
    void whenSaved(const std::function<void()> &deed);
    /// A deed waits: what is asked for now comes after it.
    bool isWaiting() const { return !m_waiting.empty(); }
    /// Reads the basket from the file, unless a change of ours is on its way.
    void reload();

    void scan(const QString &code, Quantity quantity = Quantity::units(1));
    /// The quantity of the line that the last scan made, even while it is on its way.
    void setScannedQuantity(Quantity quantity);
    /// What the scale showed for the line of the last scan, and its container.
    void setScannedWeight(Quantity gross, Quantity tare);
    void setQuantity(int position, Quantity quantity);
    void setWeight(int position, Quantity gross, Quantity tare);
    /// A line once more, at the end.
    void repeat(int position);
    void setNote(int position, const QString &note);
    void setBasketNote(const QString &note);
    void setGuest(bool isGuest);
    void answer(const QString &prompt, bool isYes);
    /// Kept for this basket with its reason, by whoever may allow it.
    void allow(const Session &session, OverrideKind kind, const QString &reason);
    void addDeposit(LineKind kind, Money each, Quantity quantity);
    void setPrice(int position, Money price, const QString &reason);
    void setDiscount(int position, int basisPoints, Money amount, const QString &reason);
    /// Shares, the yearly fee, a top-up or a gift.
    void addMemberLine(LineKind kind, std::optional<Money> amount);
    /// Something that no article stands for, rung up on a family.
    void addFree(FamilyId family, Money price, const QString &code);
    void voidLine(int position);
    void voidLast();
    /// By badge or number; empty takes the member off.
    void setMember(const QString &badgeOrNumber);
    /// Who of the household comes in the member's place.
    void setShopper(const std::optional<Shopper> &shopper);
    /// Adds what is set aside for the member.
    void addSpecials();
    void park(const QString &label);
    void recall(BasketId basket);
    void abandon();
    /// Sells the basket; it is empty again when that went well.
    void pay(const std::vector<Payment> &payments, const Paid &then);

Q_SIGNALS:
    void changed();
    void answered(const cabas::ui::BasketAnswer &answer);
    /// A change that did not happen, in words. The basket is as it was.
    void refused(const cabas::Failure &failure);
    void savingChanged(bool saving);

private:
    template <typename Deed, typename Then>
    void run(Deed deed, Then then);
    /// A change that answers the whole basket.
    void change(std::function<Result<BasketView>()> deed);
    void show(BasketView view);
    void showPending(const QString &code, Quantity quantity, int number);
    void dropPending(int number);
    void answerScan(const QString &code, const Result<ScanOutcome> &outcome);
    std::vector<Warning> newWarnings(const BasketView &view) const;
    void setRunning(int running);
    void runWaiting();

    Desk &m_desk;
    QString m_till;
    BasketView m_view;
    std::vector<PendingLine> m_pending;
    std::optional<Session> m_approved;
    /// Position of the last scan's line; written and read on the writer thread only.
    std::shared_ptr<int> m_scanned = std::make_shared<int>(0);
    int m_running = 0;
    int m_nextPending = 1;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace cabas::ui
