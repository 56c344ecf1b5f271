// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketlayout.h"

#include "core/base/text.h"
#include "core/till/paymentrules.h"

#include <map>

namespace cabas {

namespace {

constexpr int extractDigits = 16;
constexpr int extractGroup = 4;
using Weight = Slip::Weight;

/// A, B, C... by VAT code, in the order of the ticket's VAT table; what is outside VAT has none.
std::map<QString, QChar> lettersOf(const std::vector<TicketVat> &vat)
{
    std::map<QString, QChar> letters;
    int given = 0;
    for (const TicketVat &one : vat) {
        const bool isOutside = one.category == VatCategory::OutOfScope;
        letters[one.code] = isOutside ? QChar(u'-') : QChar(u'A' + given++);
    }
    return letters;
}

/// "2026-03-10T09:15:00+01:00" -> "10/03/2026 09:15:00".
QString printedTime(const QString &localAt)
{
    const QDate day = QDate::fromString(localAt.left(10), Qt::ISODate);
    return dateText(day) + u' ' + localAt.mid(11, 8);
}

/// The pieces sold without their deposits; what is weighed counts as one.
qint64 articlesOf(const Ticket &ticket)
{
    qint64 articles = 0;
    for (const TicketLine &line : ticket.lines) {
        if (line.kind != LineKind::Product)
            continue;
        const bool isCounted = line.unit == Unit::Piece && line.quantity.isWhole();
        articles += isCounted ? std::abs(line.quantity.milli()) / Quantity::units(1).milli() : 1;
    }
    return articles;
}

void addHead(Slip &slip, const SlipFacts &facts)
{
    const ShopPapers &papers = facts.papers;
    slip.addCentred(facts.shop.name, Weight::Title);
    if (!papers.street.isEmpty())
        slip.addCentred(papers.street);
    const QString city = (papers.postcode + u' ' + papers.city).trimmed();
    if (!city.isEmpty())
        slip.addCentred(city);
    if (!papers.phone.isEmpty())
        slip.addCentred(TicketLayout::tr("Phone %1").arg(papers.phone));
    if (!papers.siret.isEmpty())
        slip.addCentred(u"SIRET "_qs + papers.siret);
    else if (!facts.shop.siren.isEmpty())
        slip.addCentred(u"SIREN "_qs + facts.shop.siren);
    if (!papers.vatNumber.isEmpty())
        slip.addCentred(TicketLayout::tr("VAT no. %1").arg(papers.vatNumber));
    slip.addBlank();
    if (facts.isTraining)
        slip.addCentred(TicketLayout::tr("TRAINING – NO VALUE"), Weight::Title);
    if (facts.copy > 0)
        slip.addCentred(TicketLayout::tr("DUPLICATE no. %1").arg(facts.copy), Weight::Title);
}

void addFoot(Slip &slip, const SlipFacts &facts)
{
    slip.addRule();
    slip.addEnds(TicketLayout::tr("Signature"), TicketLayout::signatureExtract(facts.hash));
    slip.add(facts.software);
}

void addVat(Slip &slip, const std::vector<TicketVat> &vat, const QLocale &locale)
{
    const std::map<QString, QChar> letters = lettersOf(vat);
    std::vector<QStringList> rows{{TicketLayout::tr("VAT"), TicketLayout::tr("Net"),
                                   TicketLayout::tr("VAT"), TicketLayout::tr("Gross")}};
    for (const TicketVat &one : vat) {
        const QString name = one.category == VatCategory::OutOfScope
                                 ? TicketLayout::tr("outside VAT")
                                 : rateText(one.rateBp, locale);
        rows.push_back({letters.at(one.code) + u' ' + name, amountText(one.net, locale),
                        amountText(one.vat, locale), amountText(one.gross, locale)});
    }
    slip.addTable(rows);
}

void addLine(Slip &slip, const TicketLine &line, QChar letter, const QLocale &locale)
{
    slip.addEnds(line.name, amountText(line.gross, locale) + u' ' + letter);
    const bool isPlain = abs(line.gross) == abs(line.unitPrice) && line.discount.isZero() &&
                         line.quantity.isWhole() && line.unit == Unit::Piece;
    if (!isPlain)
        slip.add(u"  "_qs + quantityText(line.quantity, line.unit, locale) + u" × "_qs +
                 priceText(line.unitPrice, line.unit, locale));
    if (!line.tare.isZero())
        slip.add(u"  "_qs + TicketLayout::tr("Container taken off: %1")
                                .arg(quantityText(line.tare, line.unit, locale)));
    if (!line.discount.isZero())
        slip.add(u"  "_qs + TicketLayout::tr("Discount %1: %2")
                                .arg(amountText(line.discount, locale), line.reason));
    if (!line.note.isEmpty())
        slip.add(u"  "_qs + line.note);
}

void addPayments(Slip &slip, const Ticket &ticket, const QLocale &locale)
{
    for (const Payment &payment : ticket.payments)
        slip.addEnds(PaymentRules::title(payment.means), amountText(payment.tendered, locale));
    if (!ticket.change.isZero())
        slip.addEnds(TicketLayout::tr("Change"), amountText(ticket.change, locale));
}

} // namespace

QString TicketLayout::signatureExtract(const QString &hash)
{
    QString extract;
    const QString digits = hash.left(extractDigits).toUpper();
    for (int at = 0; at < digits.size(); at += extractGroup)
        extract += (at > 0 ? u" "_qs : QString()) + digits.mid(at, extractGroup);
    return extract;
}

QString TicketLayout::tillTitle(const QString &name)
{
    const bool saysSo = name.startsWith(tr("Till"), Qt::CaseInsensitive);
    return saysSo ? name : tr("Till %1").arg(name);
}

Slip TicketLayout::ticket(const Ticket &ticket, const SlipFacts &facts, const QLocale &locale)
{
    Slip slip;
    addHead(slip, facts);
    if (ticket.kind == TicketKind::Refund)
        slip.addCentred(tr("REFUND"), Weight::Title);
    slip.addEnds(tr("Ticket %1").arg(ticket.name), printedTime(ticket.localAt), Weight::Strong);
    const QString member =
        facts.memberNumber > 0 ? tr("Member %1").arg(facts.memberNumber) : QString();
    slip.addEnds(tillTitle(facts.tillName), member);
    if (!facts.earlier.isEmpty())
        slip.add(ticket.kind == TicketKind::Refund ? tr("Gives back ticket %1").arg(facts.earlier)
                                                   : tr("Puts right ticket %1").arg(facts.earlier));
    slip.addRule();

    const std::map<QString, QChar> letters = lettersOf(ticket.vat);
    for (const TicketLine &line : ticket.lines) {
        const auto letter = letters.find(line.vatCode);
        addLine(slip, line, letter == letters.end() ? u' ' : letter->second, locale);
    }
    slip.addRule();
    slip.addEnds(tr("TOTAL"), moneyText(ticket.total, locale), Weight::Title);
    slip.addEnds(tr("%n line(s)", nullptr, int(ticket.lines.size())),
                 tr("%n article(s)", nullptr, int(articlesOf(ticket))));
    slip.addRule();
    addPayments(slip, ticket, locale);
    slip.addBlank();
    addVat(slip, ticket.vat, locale);
    for (const QString &mention : facts.mentions)
        slip.add(mention);
    addFoot(slip, facts);
    slip.addBlank();
    slip.addBarcode(ticket.name);
    if (!facts.papers.greeting.isEmpty())
        slip.addCentred(facts.papers.greeting);
    return slip;
}

Slip TicketLayout::closing(const Closing &closing, const TillSession &session,
                           const SlipFacts &facts, const QLocale &locale)
{
    Slip slip;
    addHead(slip, facts);
    slip.addEnds(tr("Closing Z no. %1").arg(closing.number), dateText(closing.to), Weight::Strong);
    slip.add(tillTitle(facts.tillName));
    slip.addEnds(tr("Tickets"), closing.tickets == 0 ? u"0"_qs
                                                     : u"%1 (%2–%3)"_qs.arg(closing.tickets)
                                                           .arg(closing.firstTicket)
                                                           .arg(closing.lastTicket));
    slip.addEnds(tr("Float"), amountText(session.floatAmount, locale));
    slip.addRule();
    slip.addEnds(tr("Total"), moneyText(closing.total, locale), Weight::Strong);
    slip.addEnds(tr("Perpetual total"), amountText(closing.perpetual, locale));
    slip.addEnds(tr("The same, refunds added"), amountText(closing.perpetualAbsolute, locale));
    slip.addRule();
    for (const ClosingMeans &one : closing.means) {
        slip.addEnds(PaymentRules::title(one.means), amountText(one.expected, locale));
        slip.addEnds(u"  "_qs + tr("counted"), amountText(one.counted, locale));
        if (!one.difference().isZero())
            slip.addEnds(u"  "_qs + tr("difference"), amountText(one.difference(), locale),
                         Weight::Strong);
    }
    if (!closing.note.isEmpty())
        slip.add(closing.note);
    slip.addBlank();
    addVat(slip, closing.vat, locale);
    addFoot(slip, facts);
    for (const ClosingHead &head : closing.heads)
        slip.addEnds(u"%1 %2"_qs.arg(head.chain).arg(head.count), signatureExtract(head.lastHash));
    return slip;
}

Slip TicketLayout::reading(const ReadingFacts &reading, const SlipFacts &facts,
                           const QLocale &locale)
{
    Slip slip;
    addHead(slip, facts);
    slip.addEnds(tr("Reading X"), printedTime(reading.readAt), Weight::Strong);
    slip.addEnds(tillTitle(facts.tillName), dateText(reading.businessDay));
    slip.addEnds(tr("Tickets"), QString::number(reading.tickets));
    slip.addEnds(tr("Float"), amountText(reading.floatAmount, locale));
    slip.addRule();
    slip.addEnds(tr("Total"), moneyText(reading.total, locale), Weight::Strong);
    slip.addEnds(tr("Perpetual total"), amountText(reading.perpetual, locale));
    slip.addRule();
    slip.add(tr("Should be there"), Weight::Strong);
    for (const ClosingMeans &one : reading.means)
        slip.addEnds(PaymentRules::title(one.means), amountText(one.expected, locale));
    slip.addBlank();
    addVat(slip, reading.vat, locale);
    slip.addRule();
    slip.add(facts.software);
    return slip;
}

} // namespace cabas
