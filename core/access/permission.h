// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// What a person may be allowed to do, named as tasks. Which role holds which is data
/// (table role_permissions), shipped as `defaultPermissions`.
enum class Permission {
    Sell, ///< ring up, park, take payment
    OpenTill,
    CloseTill,
    MoveCash, ///< take cash out of a drawer or put some in
    Refund,
    Discount,      ///< a discount or a free price, with its reason
    AllowStanding, ///< let a member shop against their standing
    Receive,
    CorrectStock, ///< counts and losses
    ViewStock,
    EditProducts,
    SetPrices,
    EditSuppliers,
    Order,
    ViewMembers,
    SeeContacts, ///< members' phones and addresses
    EditMembers,
    MoveMemberMoney, ///< top up or correct a member's account outside a sale
    ServeKiosk,      ///< let members book, exchange and attend their own shifts at the kiosk
    ViewReports,
    ViewBooks,
    PostEntries,
    ExportBooks,
    LockPeriods,
    ManageUsers,
    ManageShop, ///< settings, barcode rules, profiles
    ViewAudit,
    KeepBackups,
};

/// The roles of RULINGS 1.7; a person may hold several.
enum class Role {
    Volunteer,
    Cashier,
    Receiver,
    Buyer,
    MemberOffice,
    Coordinator,
    Treasurer,
    Administrator,
    Kiosk,
};

/// Names and defaults of permissions and roles.
class Permissions {
    Q_DECLARE_TR_FUNCTIONS(Permissions)

public:
    static const std::vector<Permission> &all();
    static const std::vector<Role> &roles();
    /// Stable words of the file: `sell`, `open_till`...
    static QString name(Permission permission);
    static std::optional<Permission> fromName(const QString &name);
    static QString roleName(Role role);
    static std::optional<Role> roleFromName(const QString &name);
    /// For people.
    static QString title(Permission permission);
    static QString roleTitle(Role role);
    /// What a new shop grants to a role.
    static std::vector<Permission> defaults(Role role);
};

} // namespace cabas
