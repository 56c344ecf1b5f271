// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/daygoods.h"
#include "core/reception/receptionservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// One day of a shop, deed by deed, through the services that the window uses. Sandbox files
/// only: each deed has its own time.
class DayPlay {
    Q_DECLARE_TR_FUNCTIONS(DayPlay)

public:
    /// `day` is played; absent: the day after the last one that the tills know, Sundays left out.
    DayPlay(Shop &shop, const Session &session, std::optional<QDate> day)
        : m_shop(shop), m_session(session), m_wantedDay(day)
    {
    }

    /// Chooses the day, closes what stayed open from earlier ones, and finds goods to sell.
    Result<> prepare();
    /// The note that comes with the goods, as the supplier would send it.
    QByteArray deliveryNote() const;
    /// Counts what the note announces; of the last line a pack is missing.
    Result<> receive(const QByteArray &note, const QString &name);
    Result<> openTill();
    /// Every usual kind of ticket, one refund included.
    Result<> sell();
    /// Counts an article, notes a loss, takes cash to the safe.
    Result<> tend();
    /// Reads the till (X), then closes it with 20 cents missing (Z).
    Result<> close();

    QDate day() const { return m_day; }
    const DayGoods &goods() const { return m_goods; }
    const ReceptionView &reception() const { return m_reception; }
    const std::vector<SoldTicket> &tickets() const { return m_tickets; }
    const TillReading &reading() const { return m_reading; }
    const std::vector<ClosedTill> &closed() const { return m_closed; }
    /// Sales less refunds of the day.
    Money total() const;

private:
    Result<> chooseDay();
    Result<> at(QDate day, const char *time);
    Result<> at(const char *time) { return at(m_day, time); }
    TillService tills() { return TillService(m_shop.db(), m_shop.keysFolder()); }
    Result<> ring(const std::vector<LineRequest> &lines, TillMeans means, Money tendered,
                  const QString &member = {});
    Result<> sellPlain();
    Result<> sellSpecial();
    static LineRequest line(const DayArticle &article, Quantity quantity);
    const DayArticle &article(size_t at) const;

    Shop &m_shop;
    const Session &m_session;
    std::optional<QDate> m_wantedDay;
    QDate m_day;
    QString m_till;
    bool m_isOpen = false;
    DayGoods m_goods;
    ReceptionView m_reception;
    std::vector<SoldTicket> m_tickets;
    TillReading m_reading;
    std::vector<ClosedTill> m_closed;
};

} // namespace cabas
