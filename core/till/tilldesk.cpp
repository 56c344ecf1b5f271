// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tilldesk.h"

#include "core/access/shopstore.h"
#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/members/badgedesk.h"
#include "core/members/badgerules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/special/specialstore.h"
#include "core/till/duesale.h"
#include "core/till/specialsale.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {
constexpr qint64 longestSessionSeconds = 24 * 3600;

/// What the label adds to its article. A price that stands beside a weight keeps the weight.
LabelMeasure measureOf(const ScanResult &read)
{
    switch (read.kind) {
    case ScanKind::Weight:
        return {LabelMeasure::Kind::Weight, read.weight.value_or(Quantity()), {}};
    case ScanKind::Price:
        return {LabelMeasure::Kind::Price, read.weight.value_or(Quantity()),
                read.price.value_or(Money())};
    case ScanKind::Quantity:
    case ScanKind::Carton:
        if (read.quantity)
            return {LabelMeasure::Kind::Count, *read.quantity, {}};
        break;
    default:
        break;
    }
    return {};
}

Shopper shopperOf(const HouseholdPerson &person)
{
    const bool isHelper = person.role == HouseholdRole::Helper;
    return {std::nullopt, person.id, person.role, person.name,
            isHelper ? person.until : std::nullopt};
}

/// A badge as it was scanned, for its last places say which of the member's badges it is; by its
/// number where that is all the code says.
QString badgeText(const ScanResult &read)
{
    if (read.badge.isEmpty())
        return QString::number(read.member.value_or(0));
    constexpr qsizetype aimLength = 3;
    const QString whole = read.input.trimmed();
    const QString code =
        whole.startsWith(u']') ? whole.sliced(qMin(aimLength, whole.size())) : whole;
    const QString digits = BadgeRules::scanned(code);
    return digits.size() == read.badge.size() ? digits : read.badge;
}

} // namespace

Result<Till> TillDesk::till(Tx &tx, const QString &name)
{
    const std::optional<Till> till = TillStore::findByName(tx, cleaned(name));
    if (!till)
        return notFound(tr("There is no till “%1”. Open it first.").arg(cleaned(name)), u"till"_qs);
    return *till;
}

Result<OpenTill> TillDesk::openTill(Tx &tx, const QString &name)
{
    CABAS_LET(till, TillDesk::till(tx, name));
    if (!till.openSession)
        return refused(tr("The till “%1” is closed. Open it with its float first.").arg(till.name),
                       u"till_closed"_qs);
    const std::optional<TillSession> session = TillStore::session(tx, *till.openSession);
    return OpenTill{till, session.value_or(TillSession{})};
}

Result<OpenTill> TillDesk::sellingTill(Tx &tx, const Session &session, const QString &name)
{
    CABAS_LET(open, openTill(tx, name));
    TillStore::lock(tx, open.till.id);
    const bool isLong = open.session.openedAt.secsTo(session.now()) > longestSessionSeconds;
    if (isLong && !ShopStore::read(tx).sandbox)
        return refused(tr("The till “%1” has been open for more than 24 hours. Close it and open "
                          "it again: what is sold today belongs to today.")
                           .arg(open.till.name),
                       u"session_too_long"_qs);
    return open;
}

Result<ScanMeaning> TillDesk::readScan(Tx &tx, const BarcodeRuleList &rules, const QString &scan,
                                       QDate day)
{
    const ScanResult read = parseScan(scan, rules, day.year());
    ScanMeaning meaning;
    meaning.code = scan.trimmed();
    if (read.ok && read.kind == ScanKind::Member) {
        meaning.memberBadge = badgeText(read);
        return meaning;
    }
    if (read.ok && read.kind == ScanKind::Parked) {
        meaning.parked = BasketId(read.reference.toLongLong());
        return meaning;
    }
    if (read.ok && read.kind == ScanKind::User)
        return refused(tr("%1 is the badge of a colleague, not an article.").arg(meaning.code),
                       u"badge"_qs);
    return articleOf(tx, read, meaning, day);
}

Result<ScanMeaning> TillDesk::articleOf(Tx &tx, const ScanResult &read, ScanMeaning meaning,
                                        QDate day)
{
    const QString key = read.ok ? read.key() : QString();
    if (!key.isEmpty())
        meaning.hit = CatalogStore::findByCode(tx, key, day);
    if (meaning.hit)
        meaning.label = measureOf(read);
    else if (!meaning.code.isEmpty() && key != CatalogStore::codeKey(meaning.code))
        meaning.hit = CatalogStore::findByCode(tx, meaning.code, day); // an own code, as it stands
    if (!meaning.hit && !read.ok)
        return refused(read.error, read.errorCode);
    if (!meaning.hit)
        return notFound(tr("No article has the code %1. Search it by name, or put it aside and "
                           "tell a coordinator.")
                            .arg(groupedCode(meaning.code)),
                        u"unknown_code"_qs);
    if (read.useBy && *read.useBy < day)
        meaning.warnings.push_back(
            {u"use_by"_qs, tr("“%1” was to be used by %2: do not sell it.")
                               .arg(meaning.hit->product.name, dateText(*read.useBy))});
    return meaning;
}

Result<AskedLine> TillDesk::ask(Tx &tx, const BarcodeRuleList &rules, const LineRequest &request,
                                QDate day)
{
    if (request.special)
        return SpecialSale::ask(tx, request, day);
    AskedLine asked;
    if (request.kind == LineKind::Product) {
        const QString &code = request.scan.isEmpty() ? request.code : request.scan;
        CABAS_LET(meaning, readScan(tx, rules, code, day));
        if (!meaning.hit)
            return refused(tr("%1 is a member’s badge, not an article.").arg(meaning.code),
                           u"badge"_qs);
        CABAS_LET(line,
                  TillRules::lineFor(*meaning.hit, meaning.code, meaning.label, request.quantity));
        asked = {line, meaning.hit->product, meaning.warnings};
    } else {
        asked.line.code = request.scan.isEmpty() ? request.code : request.scan;
        asked.line.quantity = request.quantity;
        if (MemberLines::isOne(request.kind))
            asked.terms = DueSale::terms(tx, day);
    }
    asked.line.kind = request.kind;
    asked.line.price = request.price;
    asked.line.discountBp = request.discountBp;
    asked.line.discount = request.discount;
    asked.line.reason = request.reason;
    asked.line.tare = request.tare;
    asked.line.note = request.note;
    return asked;
}

Result<std::vector<AskedLine>> TillDesk::asked(Tx &tx, const std::vector<BasketLine> &lines,
                                               QDate day)
{
    std::vector<AskedLine> list;
    for (const BasketLine &line : lines) {
        AskedLine asked{line, {}, {}, {}};
        if (line.special)
            asked.special = SpecialStore::find(tx, *line.special);
        if (MemberLines::isOne(line.kind))
            asked.terms = DueSale::terms(tx, day);
        if (line.product) {
            asked.product = CatalogStore::find(tx, *line.product, day);
            if (!asked.product)
                return notFound(tr("The article of line %1 no longer exists. Void the line.")
                                    .arg(line.position),
                                u"product"_qs);
        }
        list.push_back(std::move(asked));
    }
    return list;
}

Result<TicketLine> TillDesk::pricedAlone(const AskedLine &asked)
{
    if (MemberLines::isOne(asked.line.kind))
        return MemberLines::priced(asked.line, asked.terms);
    return asked.product ? TillRules::priced(asked.line, *asked.product)
                         : TillRules::deposit(asked.line);
}

Result<TicketLine> TillDesk::priced(const Session &session, const AskedLine &asked)
{
    CABAS_LET(line, pricedAlone(asked));
    if (asked.product && !SpecialSale::isAsAgreed(asked) &&
        TillRules::needsDiscountRight(asked.line, *asked.product))
        CABAS_TRY(session.require(Permission::Discount));
    return line;
}

Result<MemberAtTill> TillDesk::member(Tx &tx, const QString &badgeOrNumber, QDate day)
{
    const QString text = badgeOrNumber.trimmed();
    CABAS_LET(holder, BadgeDesk::holder(tx, text, day));
    if (!holder)
        return notFound(tr("No member has the badge or number %1.").arg(text), u"member"_qs);
    CABAS_LET(found, atTill(tx, holder->member, day));
    if (holder->person)
        found.shopper = shopperOf(*holder->person);
    return found;
}

Result<MemberAtTill> TillDesk::member(Tx &tx, MemberId id, QDate day)
{
    const std::optional<Member> member = MemberStore::find(tx, id);
    if (!member)
        return notFound(tr("This member no longer exists."), u"member"_qs);
    return atTill(tx, *member, day);
}

Result<MemberAtTill> TillDesk::atTill(Tx &tx, const Member &member, QDate day)
{
    MemberAtTill found{member.id,
                       member.number,
                       member.name,
                       MemberStore::standingAt(tx, member.id, day),
                       member.balance,
                       {},
                       {}};
    if (member.leftOn && *member.leftOn <= day) {
        found.standing.state = u"left"_qs;
        found.standing.mayShop = false;
        found.standing.reasons = {tr("left on %1").arg(dateText(*member.leftOn))};
    }
    if (member.household) {
        found.household = member.householdName;
        for (const Member &other : MemberStore::ofHousehold(tx, *member.household)) {
            const bool isHere = !other.leftOn || *other.leftOn > day;
            if (other.id != member.id && isHere)
                found.others.push_back(
                    {other.id, 0, PeopleStore::profile(tx, other.id).role, other.name, {}});
        }
        for (const HouseholdPerson &other : PeopleStore::people(tx, *member.household)) {
            const bool isHere = other.from <= day && (!other.until || *other.until >= day);
            if (isHere && other.role != HouseholdRole::Minor)
                found.others.push_back(shopperOf(other));
        }
        for (const Shopper &other : found.others)
            found.helpers += other.until ? tr("%1 until %2").arg(other.name, dateText(*other.until))
                                         : other.name;
    }
    return found;
}

QString TillDesk::standingMessage(const MemberAtTill &member)
{
    const QString why = member.standing.reasons.isEmpty() ? member.standing.state
                                                          : member.standing.reasons.join(u", ");
    return tr("Member %1 may not shop today: %2.").arg(member.number).arg(why);
}

} // namespace cabas
