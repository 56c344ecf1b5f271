// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userpanel.h"

#include "core/access/userbadges.h"
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/secretsheet.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 431;
constexpr int avatarSize = 48;

} // namespace

UserPanel::UserPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void UserPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_avatar = new Avatar({}, avatarSize);
    m_panel->addToHead(m_avatar);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_pin = new KeyButton({});
    m_pin->setObjectName(u"pin-set"_qs);
    m_pin->setIconName(u"key-round"_qs);
    m_removePin = new KeyButton(tr("Remove the PIN"));
    m_removePin->setObjectName(u"pin-remove"_qs);
    auto *pins = new QHBoxLayout;
    pins->setSpacing(8);
    pins->addWidget(m_pin);
    pins->addWidget(m_removePin);
    pins->addStretch();
    static_cast<QVBoxLayout *>(m_panel->body())->addLayout(pins);
    m_badge = new KeyButton({});
    m_badge->setObjectName(u"badge-give"_qs);
    m_badge->setIconName(u"scan-barcode"_qs);
    m_removeBadge = new KeyButton(tr("Take the badge back"));
    m_removeBadge->setObjectName(u"badge-end"_qs);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(8);
    badges->addWidget(m_badge);
    badges->addWidget(m_removeBadge);
    badges->addStretch();
    static_cast<QVBoxLayout *>(m_panel->body())->addLayout(badges);
    connect(m_badge, &QPushButton::clicked, this, &UserPanel::giveBadge);
    connect(m_removeBadge, &QPushButton::clicked, this, &UserPanel::endBadge);
    auto *edit = new KeyButton(tr("Change"), KeyButton::Role::Primary);
    edit->setObjectName(u"user-edit"_qs);
    edit->setKey(Qt::Key_F2);
    m_active = new KeyButton({});
    m_active->setObjectName(u"user-active"_qs);
    m_panel->addFoot(edit);
    m_panel->addFoot(m_active);
    connect(m_panel, &SidePanel::closed, this, &UserPanel::closed);
    connect(edit, &QPushButton::clicked, this, &UserPanel::editWanted);
    connect(m_pin, &QPushButton::clicked, this, &UserPanel::setPin);
    connect(m_removePin, &QPushButton::clicked, this, &UserPanel::removePin);
    connect(m_active, &QPushButton::clicked, this, &UserPanel::setActive);
}

std::optional<UserId> UserPanel::user() const
{
    return m_user ? std::optional(m_user->id) : std::nullopt;
}

void UserPanel::showUser(const User &user)
{
    m_user = user;
    m_avatar->setName(user.displayName);
    m_panel->setTitle({}, user.displayName);
    m_panel->setSubtitle(tr("signs in as %1").arg(user.name));
    m_facts->clear();
    QStringList roles;
    for (const Role role : user.roles)
        roles.append(Permissions::roleTitle(role));
    m_facts->addFact(tr("Roles"), roles.isEmpty() ? tr("none") : roles.join(u", "_qs), true);
    m_facts->addFact(tr("They may"), rightsOf(user));
    m_facts->addFact(tr("PIN"), user.hasPin ? tr("set") : tr("none: anybody may take this name"));
    const auto badge = UserBadges(m_desk.db()).givenAt(m_desk.session(), user.id);
    const bool hasBadge = badge && badge->has_value();
    m_facts->addFact(tr("Badge"),
                     hasBadge ? tr("since %1").arg(dateText(m_desk.session().local(**badge).date()))
                              : tr("none"));
    m_badge->setText(hasBadge ? tr("Replace the badge") : tr("Give a badge"));
    m_badge->setEnabled(user.active);
    m_removeBadge->setVisible(hasBadge);
    m_facts->addFact(tr("Member"), memberOf(user));
    m_facts->addFact(tr("State"), user.active ? tr("may sign in") : tr("may no longer sign in"));
    m_pin->setText(user.hasPin ? tr("Change the PIN") : tr("Set a PIN"));
    m_removePin->setVisible(user.hasPin);
    m_active->setText(user.active ? tr("Switch off") : tr("Switch on again"));
    m_active->setRole(user.active ? KeyButton::Role::Danger : KeyButton::Role::Outlined);
}

QString UserPanel::rightsOf(const User &user) const
{
    const auto all = AccessService(m_desk.db()).roleRights(m_desk.session());
    QStringList words;
    for (const Permission permission : Permissions::all()) {
        const auto grants = [&](const RoleRights &rights) {
            return std::find(user.roles.begin(), user.roles.end(), rights.role) !=
                       user.roles.end() &&
                   std::find(rights.permissions.begin(), rights.permissions.end(), permission) !=
                       rights.permissions.end();
        };
        if (all && std::any_of(all->begin(), all->end(), grants))
            words.append(Permissions::title(permission));
    }
    return words.isEmpty() ? tr("nothing") : words.join(u" · "_qs);
}

QString UserPanel::memberOf(const User &user) const
{
    if (!user.memberRef)
        return tr("none");
    const auto sheet = MemberService(m_desk.db()).show(m_desk.session(), MemberId(*user.memberRef));
    return sheet ? tr("%1, no. %2").arg(sheet->member.name).arg(sheet->member.number)
                 : tr("linked");
}

std::optional<QString> UserPanel::currentPin()
{
    const bool isOwn = m_user->id == m_desk.session().user();
    if (!isOwn || !m_user->hasPin)
        return QString(u""_qs);
    return Ask::line(this, tr("Your present PIN?"), tr("The PIN you sign in with now"), tr("Go on"),
                     true);
}

void UserPanel::setPin()
{
    const std::optional<QString> current = currentPin();
    if (!current)
        return;
    const std::optional<QString> pin =
        Ask::line(this, tr("A PIN for %1").arg(m_user->displayName),
                  tr("4 to 12 digits that do not follow each other"), tr("Set the PIN"), true);
    if (!pin)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_user->id, current = *current, pin = *pin] {
            return AccessService(db).setPin(session, id, current, pin);
        },
        [this](const Result<> &done) { finish(done, tr("PIN set.")); });
}

void UserPanel::removePin()
{
    const std::optional<QString> current = currentPin();
    if (!current)
        return;
    const bool sure = Ask::confirm(this, {tr("Remove the PIN of %1?").arg(m_user->displayName),
                                          tr("Whoever picks this name then works with its rights."),
                                          tr("Remove the PIN"), tr("Keep it"), true});
    if (!sure)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_user->id, current = *current] {
            return AccessService(db).removePin(session, id, current);
        },
        [this](const Result<> &done) { finish(done, tr("PIN removed.")); });
}

void UserPanel::giveBadge()
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_user->id] { return UserBadges(db).give(session, id); },
        [this, name = m_user->displayName](const Result<QString> &code) {
            if (!code)
                return Ask::tellRefusal(this, code.failure());
            SecretSheet::show(m_desk, this, SecretSheet::Kind::Badge, name, *code);
            Q_EMIT changed(tr("Badge given."));
        });
}

void UserPanel::endBadge()
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_user->id] { return UserBadges(db).end(session, id); },
        [this](const Result<> &done) { finish(done, tr("The badge signs nobody in any more.")); });
}

void UserPanel::setActive()
{
    const bool active = !m_user->active;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_user->id, active]() -> Result<> {
            CABAS_TRY(AccessService(db).setActive(session, id, active));
            return Ok{};
        },
        [this, active](const Result<> &done) {
            finish(done, active ? tr("May sign in again.") : tr("May no longer sign in."));
        });
}

void UserPanel::finish(const Result<> &done, const QString &said)
{
    if (done)
        Q_EMIT changed(said);
    else
        Ask::tellRefusal(this, done.failure());
}

} // namespace cabas::ui
