// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketlayout.h"

#include "core/base/text.h"
#include "core/till/paymentrules.h"

#include <map>

namespace cabas {

namespace {

constexpr int extractDigits = 16;
constexpr int extractGroup = 4;

/// Collects a slip's lines.
class Slip {
public:
    void add(const QString &text, SlipLine::Weight weight = SlipLine::Weight::Normal)
    {
        m_lines.push_back({text, weight});
    }
    void addStrong(const QString &text) { add(text, SlipLine::Weight::Strong); }
    void addWrapped(const QString &text)
    {
        for (const QString &line : TicketLayout::wrapped(text))
            add(line);
    }
    void addCentred(const QString &text, SlipLine::Weight weight)
    {
        const int width =
            weight == SlipLine::Weight::Title ? TicketLayout::columns / 2 : TicketLayout::columns;
        for (const QString &line : TicketLayout::wrapped(text, width))
            add(QString(qMax(0, (width - int(line.size())) / 2), u' ') + line, weight);
    }
    void addRule() { add(QString(TicketLayout::columns, u'-')); }
    void addBlank() { add({}); }
    std::vector<SlipLine> taken() { return std::move(m_lines); }

private:
    std::vector<SlipLine> m_lines;
};

/// A, B, C... by VAT code, in the order of the ticket's VAT table.
std::map<QString, QChar> lettersOf(const std::vector<TicketVat> &vat)
{
    std::map<QString, QChar> letters;
    for (const TicketVat &one : vat)
        letters[one.code] = QChar(u'A' + int(letters.size()));
    return letters;
}

/// "2026-03-10T09:15:00+01:00" -> "10/03/2026 09:15:00".
QString printedTime(const QString &localAt)
{
    const QDate day = QDate::fromString(localAt.left(10), Qt::ISODate);
    return dateText(day) + u' ' + localAt.mid(11, 8);
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

QString TicketLayout::spread(const QString &left, const QString &right, int width)
{
    const qsizetype room = width - right.size() - 1;
    const QString shown = left.size() <= room ? left : left.left(qMax(room, qsizetype(0)));
    return shown + QString(qMax(width - shown.size() - right.size(), qsizetype(0)), u' ') + right;
}

QStringList TicketLayout::wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        for (; word.size() > width; word = word.mid(width))
            lines.append(word.left(width));
        line += (line.isEmpty() ? QString() : u" "_qs) + word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

namespace {

void addHead(Slip &slip, const SlipFacts &facts)
{
    slip.addCentred(facts.shop.name, SlipLine::Weight::Title);
    if (!facts.shop.siren.isEmpty())
        slip.addCentred(u"SIREN "_qs + facts.shop.siren, SlipLine::Weight::Normal);
    slip.addBlank();
}

void addFoot(Slip &slip, const SlipFacts &facts)
{
    slip.addRule();
    slip.add(TicketLayout::spread(TicketLayout::tr("Signature"),
                                  TicketLayout::signatureExtract(facts.hash)));
    slip.add(facts.software);
}

void addVat(Slip &slip, const std::vector<TicketVat> &vat, const QLocale &locale)
{
    const std::map<QString, QChar> letters = lettersOf(vat);
    const auto row = [](const QString &a, const QString &b, const QString &c, const QString &d) {
        return a.leftJustified(15) + b.rightJustified(11) + c.rightJustified(11) +
               d.rightJustified(11);
    };
    slip.add(row(TicketLayout::tr("VAT"), TicketLayout::tr("Net"), TicketLayout::tr("VAT"),
                 TicketLayout::tr("Gross")));
    for (const TicketVat &one : vat) {
        const QString name = one.category == VatCategory::OutOfScope
                                 ? TicketLayout::tr("outside VAT")
                                 : rateText(one.rateBp, locale);
        slip.add(row(letters.at(one.code) + u' ' + name, amountText(one.net, locale),
                     amountText(one.vat, locale), amountText(one.gross, locale)));
    }
}

void addLine(Slip &slip, const TicketLine &line, QChar letter, const QLocale &locale)
{
    slip.add(TicketLayout::spread(line.name, amountText(line.gross, locale) + u' ' + letter));
    const bool isPlain = abs(line.gross) == abs(line.unitPrice) && line.discount.isZero();
    if (isPlain && line.quantity.isWhole() && line.unit == Unit::Piece)
        return;
    slip.add(u"  "_qs + quantityText(line.quantity, line.unit, locale) + u" × "_qs +
             priceText(line.unitPrice, line.unit, locale));
    if (!line.discount.isZero())
        slip.add(u"  "_qs + TicketLayout::tr("Discount %1: %2")
                                .arg(amountText(line.discount, locale), line.reason));
}

} // namespace

QString TicketLayout::tillTitle(const QString &name)
{
    const bool saysSo = name.startsWith(tr("Till"), Qt::CaseInsensitive);
    return saysSo ? name : tr("Till %1").arg(name);
}

std::vector<SlipLine> TicketLayout::ticket(const Ticket &ticket, const SlipFacts &facts,
                                           const QLocale &locale)
{
    Slip slip;
    addHead(slip, facts);
    if (facts.isTraining)
        slip.addCentred(tr("TRAINING – NO VALUE"), SlipLine::Weight::Title);
    if (facts.copy > 0)
        slip.addCentred(tr("DUPLICATE no. %1").arg(facts.copy), SlipLine::Weight::Title);
    if (ticket.kind == TicketKind::Refund)
        slip.addCentred(tr("REFUND"), SlipLine::Weight::Title);
    slip.addStrong(spread(tr("Ticket %1").arg(ticket.name), printedTime(ticket.localAt)));
    slip.add(tillTitle(facts.tillName));
    slip.addRule();

    const std::map<QString, QChar> letters = lettersOf(ticket.vat);
    for (const TicketLine &line : ticket.lines) {
        const auto letter = letters.find(line.vatCode);
        addLine(slip, line, letter == letters.end() ? u' ' : letter->second, locale);
    }
    slip.addRule();
    slip.addStrong(spread(tr("%n lines, total", nullptr, int(ticket.lines.size())),
                          moneyText(ticket.total, locale)));
    for (const Payment &payment : ticket.payments)
        slip.add(spread(PaymentRules::title(payment.means), amountText(payment.tendered, locale)));
    if (!ticket.change.isZero())
        slip.add(spread(tr("Change"), amountText(ticket.change, locale)));
    slip.addBlank();
    addVat(slip, ticket.vat, locale);
    for (const QString &mention : facts.mentions)
        slip.addWrapped(mention);
    addFoot(slip, facts);
    return slip.taken();
}

std::vector<SlipLine> TicketLayout::closing(const Closing &closing, const TillSession &session,
                                            const SlipFacts &facts, const QLocale &locale)
{
    Slip slip;
    addHead(slip, facts);
    if (facts.isTraining)
        slip.addCentred(tr("TRAINING – NO VALUE"), SlipLine::Weight::Title);
    if (facts.copy > 0)
        slip.addCentred(tr("DUPLICATE no. %1").arg(facts.copy), SlipLine::Weight::Title);
    slip.addStrong(spread(tr("Closing Z no. %1").arg(closing.number), dateText(closing.to)));
    slip.add(tillTitle(facts.tillName));
    slip.add(spread(tr("Tickets"), closing.tickets == 0 ? u"0"_qs
                                                        : u"%1 (%2–%3)"_qs.arg(closing.tickets)
                                                              .arg(closing.firstTicket)
                                                              .arg(closing.lastTicket)));
    slip.add(spread(tr("Float"), amountText(session.floatAmount, locale)));
    slip.addRule();
    slip.addStrong(spread(tr("Total"), moneyText(closing.total, locale)));
    slip.add(spread(tr("Perpetual total"), amountText(closing.perpetual, locale)));
    slip.add(spread(tr("The same, refunds added"), amountText(closing.perpetualAbsolute, locale)));
    slip.addRule();
    for (const ClosingMeans &one : closing.means) {
        slip.add(spread(PaymentRules::title(one.means), amountText(one.expected, locale)));
        slip.add(spread(u"  "_qs + tr("counted"), amountText(one.counted, locale)));
        if (!one.difference().isZero())
            slip.addStrong(
                spread(u"  "_qs + tr("difference"), amountText(one.difference(), locale)));
    }
    if (!closing.note.isEmpty())
        slip.addWrapped(closing.note);
    slip.addBlank();
    addVat(slip, closing.vat, locale);
    addFoot(slip, facts);
    for (const ClosingHead &head : closing.heads)
        slip.add(
            spread(u"%1 %2"_qs.arg(head.chain).arg(head.count), signatureExtract(head.lastHash)));
    return slip.taken();
}

} // namespace cabas
