// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"
#include "core/members/member.h"
#include "core/purchasing/delivery.h"
#include "core/shifts/slot.h"
#include "core/till/basket.h"
#include "tests/support/testshop.h"

#include <functional>
#include <vector>

namespace cabas::test {

/// Something that one person does, in one transaction.
struct Deed {
    QString name;
    std::function<Result<>()> run;
};

/// A small shop's file that stands on its own, in the middle of a day: a till is open, a basket is
/// being rung up and another waits, a ticket may be brought back, a delivery is half counted. It
/// can be put back to that moment as often as one likes.
class WorkedShop {
public:
    WorkedShop();
    ~WorkedShop();

    const QString &path() const { return m_path; }
    QString folder() const { return m_people.folder(); }
    QString beside(const QString &name) const { return m_people.folder() + u'/' + name; }
    /// The moment, as bytes of a file that nobody has open.
    const QByteArray &moment() const { return m_moment; }

    /// Puts the file back to the moment (closed).
    void putBack();
    /// Opens it as the program does.
    void open();
    void close() { m_db.reset(); }
    Database &db() { return *m_db; }
    TestClock &clock() { return m_people.clock(); }
    Session session() const { return m_people.session(); }

    /// One of each kind of work that the moment allows, in any order.
    std::vector<Deed> works();
    /// A whole day from the moment on, with its closing, and the next morning.
    std::vector<Deed> day();

    /// What is wrong with a file by the program's own checks; empty when nothing is.
    static QString faultsOf(const QString &path);

private:
    void furnish(Database &db);
    Result<> sell(const QString &code, qint64 units, TillMeans means, bool isForMember);
    Result<> refund();
    Result<> voidLine();
    Result<> finishDelivery();
    Result<> postEntry();
    std::vector<Deed> tillWorks();
    std::vector<Deed> otherWorks();
    void addHour(std::vector<Deed> &deeds);

    TestShop m_people;
    QString m_path;
    QByteArray m_moment;
    QDateTime m_then;
    std::unique_ptr<Database> m_db;
    MemberId m_member{0};
    int m_memberNumber = 0;
    QString m_ticket;
    BasketId m_parked{0};
    DeliveryId m_delivery{0};
    ShiftId m_shift{0};
    ProductId m_product{0};
};

/// Says how often a row of the matrix was tried, in the form that `run-long` gathers.
void tellCount(const char *row, const QString &what);
/// `many` in the long form (`CABAS_LONG=1`), else `few`. `CABAS_LONG_PERCENT` takes a part of many.
int wanted(int few, int many);

} // namespace cabas::test
