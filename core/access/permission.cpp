// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission.h"

#include <array>

namespace cabas {

namespace {

struct Named {
    Permission permission;
    const char *name;
    const char *title;
};

constexpr std::array<Named, 28> permissions{{
    {Permission::Sell, "sell", QT_TRANSLATE_NOOP("Permissions", "Sell at the till")},
    {Permission::OpenTill, "open_till", QT_TRANSLATE_NOOP("Permissions", "Open a till")},
    {Permission::CloseTill, "close_till", QT_TRANSLATE_NOOP("Permissions", "Close a till")},
    {Permission::MoveCash, "move_cash", QT_TRANSLATE_NOOP("Permissions", "Move cash in or out")},
    {Permission::Refund, "refund", QT_TRANSLATE_NOOP("Permissions", "Refund a ticket")},
    {Permission::Discount, "discount",
     QT_TRANSLATE_NOOP("Permissions", "Give a discount or a free price")},
    {Permission::AllowStanding, "allow_standing",
     QT_TRANSLATE_NOOP("Permissions", "Let a member shop against their standing or a limit")},
    {Permission::Receive, "receive", QT_TRANSLATE_NOOP("Permissions", "Receive deliveries")},
    {Permission::CorrectStock, "correct_stock",
     QT_TRANSLATE_NOOP("Permissions", "Count stock and note losses")},
    {Permission::ViewStock, "view_stock", QT_TRANSLATE_NOOP("Permissions", "See the stock")},
    {Permission::EditProducts, "edit_products",
     QT_TRANSLATE_NOOP("Permissions", "Change products")},
    {Permission::SetPrices, "set_prices", QT_TRANSLATE_NOOP("Permissions", "Set prices")},
    {Permission::EditSuppliers, "edit_suppliers",
     QT_TRANSLATE_NOOP("Permissions", "Change suppliers")},
    {Permission::Order, "order", QT_TRANSLATE_NOOP("Permissions", "Order from suppliers")},
    {Permission::ViewMembers, "view_members", QT_TRANSLATE_NOOP("Permissions", "See members")},
    {Permission::SeeContacts, "see_contacts",
     QT_TRANSLATE_NOOP("Permissions", "See members’ phones and e-mails")},
    {Permission::EditMembers, "edit_members", QT_TRANSLATE_NOOP("Permissions", "Change members")},
    {Permission::MoveMemberMoney, "move_member_money",
     QT_TRANSLATE_NOOP("Permissions", "Move money on a member’s account")},
    {Permission::ServeKiosk, "serve_kiosk",
     QT_TRANSLATE_NOOP("Permissions", "Serve members at the kiosk")},
    {Permission::ViewReports, "view_reports", QT_TRANSLATE_NOOP("Permissions", "See reports")},
    {Permission::ViewBooks, "view_books", QT_TRANSLATE_NOOP("Permissions", "See the books")},
    {Permission::PostEntries, "post_entries",
     QT_TRANSLATE_NOOP("Permissions", "Post journal entries")},
    {Permission::ExportBooks, "export_books", QT_TRANSLATE_NOOP("Permissions", "Export the books")},
    {Permission::LockPeriods, "lock_periods", QT_TRANSLATE_NOOP("Permissions", "Close periods")},
    {Permission::ManageUsers, "manage_users", QT_TRANSLATE_NOOP("Permissions", "Manage users")},
    {Permission::ManageShop, "manage_shop",
     QT_TRANSLATE_NOOP("Permissions", "Change the shop’s settings")},
    {Permission::ViewAudit, "view_audit", QT_TRANSLATE_NOOP("Permissions", "Read who did what")},
    {Permission::KeepBackups, "keep_backups",
     QT_TRANSLATE_NOOP("Permissions", "Make and restore backups")},
}};

struct NamedRole {
    Role role;
    const char *name;
    const char *title;
};

constexpr std::array<NamedRole, 9> roleNames{{
    {Role::Volunteer, "volunteer", QT_TRANSLATE_NOOP("Permissions", "Volunteer")},
    {Role::Cashier, "cashier", QT_TRANSLATE_NOOP("Permissions", "Cashier")},
    {Role::Receiver, "receiver", QT_TRANSLATE_NOOP("Permissions", "Receiver")},
    {Role::Buyer, "buyer", QT_TRANSLATE_NOOP("Permissions", "Buyer")},
    {Role::MemberOffice, "member_office", QT_TRANSLATE_NOOP("Permissions", "Member office")},
    {Role::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Permissions", "Coordinator")},
    {Role::Treasurer, "treasurer", QT_TRANSLATE_NOOP("Permissions", "Treasurer")},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Permissions", "Administrator")},
    {Role::Kiosk, "kiosk", QT_TRANSLATE_NOOP("Permissions", "Kiosk")},
}};

} // namespace

const std::vector<Permission> &Permissions::all()
{
    static const std::vector<Permission> list = [] {
        std::vector<Permission> values;
        for (const Named &named : permissions)
            values.push_back(named.permission);
        return values;
    }();
    return list;
}

const std::vector<Role> &Permissions::roles()
{
    static const std::vector<Role> list = [] {
        std::vector<Role> values;
        for (const NamedRole &named : roleNames)
            values.push_back(named.role);
        return values;
    }();
    return list;
}

QString Permissions::name(Permission permission)
{
    return QString::fromLatin1(permissions.at(size_t(permission)).name);
}

std::optional<Permission> Permissions::fromName(const QString &name)
{
    for (const Named &named : permissions) {
        if (name == QLatin1String(named.name))
            return named.permission;
    }
    return std::nullopt;
}

QString Permissions::roleName(Role role)
{
    return QString::fromLatin1(roleNames.at(size_t(role)).name);
}

std::optional<Role> Permissions::roleFromName(const QString &name)
{
    for (const NamedRole &named : roleNames) {
        if (name == QLatin1String(named.name))
            return named.role;
    }
    return std::nullopt;
}

QString Permissions::title(Permission permission)
{
    return tr(permissions.at(size_t(permission)).title);
}

QString Permissions::roleTitle(Role role)
{
    return tr(roleNames.at(size_t(role)).title);
}

std::vector<Permission> Permissions::defaults(Role role)
{
    using P = Permission;
    switch (role) {
    case Role::Volunteer:
        return {P::ViewStock, P::Receive};
    case Role::Cashier:
        return {P::Sell, P::OpenTill, P::CloseTill, P::ViewStock, P::ViewMembers};
    case Role::Receiver:
        return {P::Receive, P::ViewStock, P::CorrectStock};
    case Role::Buyer:
        return {P::EditProducts, P::SetPrices, P::EditSuppliers, P::Order,
                P::Receive,      P::ViewStock, P::CorrectStock,  P::ViewReports};
    case Role::MemberOffice:
        return {P::ViewMembers, P::SeeContacts, P::EditMembers, P::MoveMemberMoney, P::ServeKiosk};
    case Role::Coordinator:
        return {P::Sell,        P::OpenTill,      P::CloseTill,   P::MoveCash,     P::Refund,
                P::Discount,    P::AllowStanding, P::Receive,     P::CorrectStock, P::ViewStock,
                P::ViewMembers, P::SeeContacts,   P::EditMembers, P::ViewReports,  P::ServeKiosk};
    case Role::Treasurer:
        return {P::ViewReports, P::ViewBooks,       P::PostEntries, P::ExportBooks, P::LockPeriods,
                P::ViewMembers, P::MoveMemberMoney, P::ViewStock,   P::ViewAudit,   P::KeepBackups};
    case Role::Administrator:
        return {P::ManageUsers, P::ManageShop, P::ViewAudit,
                P::KeepBackups, P::ViewStock,  P::ViewReports};
    case Role::Kiosk:
        return {P::ServeKiosk};
    }
    return {};
}

} // namespace cabas
