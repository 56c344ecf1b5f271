// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/tour.h"

namespace cabas {

namespace {

/// The right that makes somebody one of these: roles are data, rights are what a page asks for.
Permission mark(Tour tour)
{
    switch (tour) {
    case Tour::Coordinator:
        return Permission::AllowStanding;
    case Tour::Treasurer:
        return Permission::ViewBooks;
    case Tour::Buyer:
        return Permission::Order;
    case Tour::Cashier:
        return Permission::Sell;
    case Tour::Receiver:
        break;
    }
    return Permission::Receive;
}

} // namespace

Role TourRules::role(Tour tour)
{
    switch (tour) {
    case Tour::Coordinator:
        return Role::Coordinator;
    case Tour::Treasurer:
        return Role::Treasurer;
    case Tour::Buyer:
        return Role::Buyer;
    case Tour::Cashier:
        return Role::Cashier;
    case Tour::Receiver:
        break;
    }
    return Role::Receiver;
}

std::vector<Tour> TourRules::of(const Session &session)
{
    std::vector<Tour> tours;
    for (const Tour tour : allTours) {
        if (session.may(mark(tour)))
            tours.push_back(tour);
    }
    return tours;
}

} // namespace cabas
