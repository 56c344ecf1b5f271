// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopeople.h"

#include "app/demo/democatalogue.h"
#include "core/access/accessservice.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalservice.h"
#include "core/members/memberservice.h"
#include "core/members/sharechequeservice.h"
#include "core/members/sharerefundservice.h"

namespace cabas {

namespace {

/// One member in so many subscribes when the shop begins, and one asks some shares back at the end.
constexpr int newcomerEvery = 10;
constexpr int askingEvery = 40;
constexpr int chequesEach = 4;
constexpr qint64 leastByCheques = 50'00;

struct Colleague {
    const char *name;
    QString displayName;
    std::vector<Role> roles;
};

std::vector<Colleague> colleagues()
{
    return {
        {"camille", u"Camille Aubépine"_qs, {Role::Volunteer, Role::Cashier}},
        {"sacha", u"Sacha Bleuet"_qs, {Role::Volunteer, Role::Cashier}},
        {"youssef", u"Youssef Charme"_qs, {Role::Volunteer, Role::Receiver}},
        {"rosalie", u"Rosalie Mélisse"_qs, {Role::Buyer, Role::Receiver}},
        {"marion", u"Marion Sureau"_qs, {Role::Treasurer}},
        {"ines", u"Inès Giroflée"_qs, {Role::Coordinator, Role::MemberOffice}},
    };
}

/// A name as part of an e-mail address.
QString address(const QString &name)
{
    QString plain = fold(name);
    plain.replace(u' ', u'.');
    plain.remove(u'’');
    return plain + u"@glaneuse.example"_qs;
}

} // namespace

Result<> DemoPeople::addUsers()
{
    AccessService access(m_world.db);
    CABAS_LET(owner, access.owner());
    return m_world.db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(person, AccessService::personOf(tx, owner));
        m_world.people.insert(u"owner"_qs, person);
        const Session session = m_world.as(u"owner"_qs, u"Bureau"_qs);
        CABAS_LET(users, access.users(session));
        User self = users.front();
        self.displayName = u"Odile Genêt"_qs;
        CABAS_TRY(access.updateUser(session, self));
        for (const Colleague &each : colleagues()) {
            NewUser wanted;
            wanted.name = QString::fromLatin1(each.name);
            wanted.displayName = each.displayName;
            wanted.roles = each.roles;
            CABAS_LET(user, access.addUser(session, wanted));
            CABAS_LET(known, AccessService::personOf(tx, user.id));
            m_world.people.insert(wanted.name, known);
        }
        return Ok{};
    });
}

QString DemoPeople::freeName(const QString &familyName)
{
    for (int attempt = 0;; ++attempt) {
        const QString name =
            m_firstNames.at(m_world.random.below(m_firstNames.size())) + u' ' +
            (attempt < 20 ? familyName
                          : m_familyNames.at(m_world.random.below(m_familyNames.size())));
        if (m_taken.contains(name))
            continue;
        m_taken.insert(name);
        return name;
    }
}

Result<> DemoPeople::addMembers()
{
    m_firstNames = DemoCatalogue::firstNames();
    m_familyNames = DemoCatalogue::familyNames();
    return m_world.db.write([&](Tx &) -> Result<> {
        const Session office = m_world.as(u"ines"_qs, u"Bureau"_qs);
        for (int i = 0; i < m_world.size.households; ++i) {
            const QString name = m_familyNames.at(m_world.random.below(m_familyNames.size()));
            CABAS_LET(id, MemberService(m_world.db).addHousehold(office, name));
            m_households.emplace_back(id, name);
        }
        for (int number = 1; number <= m_world.size.members; ++number)
            CABAS_TRY(addMember(number));
        return Ok{};
    });
}

Result<> DemoPeople::addMember(int number)
{
    DemoRandom &random = m_world.random;
    const auto &[household, familyName] = number <= m_world.size.households
                                              ? m_households.at(size_t(number - 1))
                                              : random.pick(m_households);
    NewMember wanted;
    wanted.name = freeName(familyName);
    wanted.number = number;
    wanted.email = address(wanted.name);
    wanted.phone = u"06 39 98 %1 %2"_qs.arg(random.below(100), 2, 10, QLatin1Char('0'))
                       .arg(random.below(100), 2, 10, QLatin1Char('0'));
    wanted.household = household;
    wanted.joinedOn = m_world.size.firstDay(m_world.lastDay).addDays(-random.between(10, 2000));
    const int shares = random.percent(15) ? 1 : 10;
    // Most hold and paid theirs before the shop came to Cabas; some subscribe now.
    const bool isNew = number % newcomerEvery == 0;
    wanted.shares = isNew ? shares : 0;
    const Session office = m_world.as(u"ines"_qs, u"Bureau"_qs);
    CABAS_LET(saved, MemberService(m_world.db).add(office, wanted));
    if (!isNew)
        CABAS_TRY(CapitalService(m_world.db).setOpening(office, saved.member.id, shares));
    DemoMember member{saved.member.id, saved.member.badge, DemoFate::Steady, true, {}};
    drawFate(member);
    if (random.percent(8))
        CABAS_TRY(fillAccount(member));
    m_world.members.push_back(member);
    return Ok{};
}

void DemoPeople::drawFate(DemoMember &member)
{
    const qint64 luck = m_world.random.below(100);
    if (luck < 82)
        return;
    member.fate = luck < 90   ? DemoFate::MakesUp
                  : luck < 94 ? DemoFate::Owes
                  : luck < 97 ? DemoFate::Exempted
                  : luck < 98 ? DemoFate::Away
                              : DemoFate::Delayed;
    member.mayShop = member.fate != DemoFate::Owes && member.fate != DemoFate::Away;
}

Result<> DemoPeople::askForShares()
{
    const Session office = m_world.as(u"ines"_qs, u"Bureau"_qs);
    const CapitalService capital(m_world.db);
    for (size_t at = 0; at < m_world.members.size(); ++at) {
        const int number = int(at) + 1;
        const MemberId member = m_world.members[at].id;
        CABAS_LET(sheet, capital.sheet(office, member));
        const Holding &holding = sheet.holding;
        if (number % newcomerEvery == 0 && holding.owed() >= Money::fromCents(leastByCheques))
            CABAS_TRY(
                ShareChequeService(m_world.db)
                    .take(office, member,
                          CapitalRules::instalments(holding.owed(), chequesEach, m_world.lastDay)));
        else if (number % askingEvery == 1 && holding.shares > 1)
            CABAS_TRY(ShareRefundService(m_world.db)
                          .ask(office, member, holding.shares / 2, RefundReason::Partial));
    }
    return Ok{};
}

Result<> DemoPeople::fillAccount(DemoMember &member)
{
    const Money amount = Money::fromCents(m_world.random.between(2, 10) * 2'000);
    const Session office = m_world.as(u"ines"_qs, u"Bureau"_qs);
    CABAS_TRY(MemberService(m_world.db).topUp(office, member.id, amount, PaymentMeans::Transfer));
    member.balance = amount;
    return Ok{};
}

} // namespace cabas
