// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicefields.h"

#include "core/barcode/gtin.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t mostWarnings = 20;
constexpr int mostBasisPoints = 10'000;
constexpr qsizetype sirenDigits = 9;
constexpr qsizetype siretDigits = 14;
/// A wrong value as a message may show it.
constexpr qsizetype longestShown = 40;

QString shown(const QString &text)
{
    const QString line = cleaned(text);
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + u'…';
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-')
            return {};
    }
    return digits;
}

/// The digits of a SIREN and of a SIRET sum to a multiple of ten, every second one doubled.
bool hasLuhnSum(const QString &digits)
{
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        int digit = digits[digits.size() - 1 - at].digitValue() * (at % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

void addSirene(EInvoiceParty &party, const QString &digits)
{
    if (digits.size() == siretDigits && party.siret.isEmpty())
        party.siret = digits;
    const bool isBoth = digits.size() == siretDigits || digits.size() == sirenDigits;
    if (isBoth && party.siren.isEmpty())
        party.siren = digits.left(sirenDigits);
}

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *each) { return name == QLatin1String(each); });
}

/// Days as French people write them too, for dates in an item's own attributes.
std::optional<QDate> writtenDay(const QString &text)
{
    if (const std::optional<QDate> day = EInvoiceFields::dayOf(text))
        return day;
    const QStringList parts = text.trimmed().split(text.contains(u'.') ? u'.' : u'/');
    if (parts.size() != 3 || parts[2].size() != 4)
        return std::nullopt;
    const QDate day(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString EInvoiceFields::text(const XmlElement &element)
{
    return cleaned(element.text().left(longestText));
}

QString EInvoiceFields::longText(const XmlElement &element)
{
    QStringList lines;
    for (const QString &line : element.text().left(longestText).split(u'\n')) {
        if (const QString plain = cleaned(line); !plain.isEmpty())
            lines += plain;
    }
    return lines.join(u'\n');
}

QString EInvoiceFields::code(const XmlElement &element)
{
    QString plain = text(element);
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

std::vector<XmlElement> EInvoiceFields::all(const XmlElement &parent, QStringView path, size_t most)
{
    std::vector<XmlElement> found = parent.all(path);
    if (found.size() > most) {
        fail(tr("The file has %1 times %2: no invoice has so many.")
                 .arg(QString::number(found.size()), found.front().name()));
        found.clear();
    }
    return found;
}

std::optional<ExactDecimal> EInvoiceFields::decimal(const XmlElement &element)
{
    const QString written = element.text();
    if (written.isEmpty())
        return std::nullopt;
    const std::optional<ExactDecimal> number = ExactDecimal::parse(written);
    if (!number)
        fail(tr("“%1” (%2) is no number as an invoice writes it, with digits and a "
                "point: ask the supplier for a correct invoice.")
                 .arg(shown(written), element.name()));
    return number;
}

std::optional<Money> EInvoiceFields::money(const XmlElement &element)
{
    const std::optional<ExactDecimal> number = decimal(element);
    if (!number)
        return std::nullopt;
    const std::optional<qint64> cents = number->rounded(2);
    if (!cents || !Money::fromCents(*cents).isSane()) {
        fail(tr("“%1” (%2) is too large for an amount: ask the supplier for a correct "
                "invoice.")
                 .arg(shown(number->text()), element.name()));
        return std::nullopt;
    }
    if (!number->exact(2))
        warn(u"rounded"_qs, tr("%1 (%2) has more than two decimals: it was rounded.")
                                .arg(shown(number->text()), element.name()));
    return Money::fromCents(*cents);
}

std::optional<int> EInvoiceFields::rate(const XmlElement &element)
{
    const std::optional<ExactDecimal> number = decimal(element);
    if (!number)
        return std::nullopt;
    const std::optional<qint64> bp = number->rounded(2);
    if (!bp || *bp < 0 || *bp > mostBasisPoints) {
        fail(tr("“%1” (%2) is no percentage from 0 to 100: ask the supplier for a "
                "correct invoice.")
                 .arg(shown(number->text()), element.name()));
        return std::nullopt;
    }
    if (!number->exact(2))
        warn(u"rounded"_qs, tr("%1 (%2) has more than two decimals: it was rounded.")
                                .arg(shown(number->text()), element.name()));
    return int(*bp);
}

bool EInvoiceFields::flag(const XmlElement &element)
{
    const QString word = element.text().toLower();
    if (word == u"true" || word == u"1")
        return true;
    if (!word.isEmpty() && word != u"false" && word != u"0")
        fail(tr("“%1” (%2) is neither true nor false: ask the supplier for a correct "
                "invoice.")
                 .arg(shown(word), element.name()));
    return false;
}

std::optional<QDate> EInvoiceFields::dayOf(const QString &text)
{
    const QString plain = text.trimmed();
    const bool isDashed = plain.size() >= 10 && plain[4] == u'-' && plain[7] == u'-';
    const QString day =
        isDashed ? plain.left(4) + plain.mid(5, 2) + plain.mid(8, 2) : plain.left(8);
    const QString rest = plain.mid(isDashed ? 10 : 8);
    // After the day, hours and minutes or a zone.
    const bool isRest = rest.isEmpty() || (isDashed && QStringView(u"TZ+-").contains(rest[0])) ||
                        (!isDashed && rest.size() >= 4 && isDigits(rest.left(4)));
    if (day.size() != 8 || !isDigits(day) || !isRest)
        return std::nullopt;
    const QDate date(day.left(4).toInt(), day.mid(4, 2).toInt(), day.mid(6, 2).toInt());
    return date.isValid() && date.year() >= 1900 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> EInvoiceFields::day(const XmlElement &element)
{
    XmlElement inner = element;
    for (const QStringView name : {u"DateTimeString", u"DateString", u"DateTime", u"Date"}) {
        if (element.first(name).exists())
            inner = element.first(name);
    }
    const QString written = inner.text();
    if (written.isEmpty())
        return std::nullopt;
    const std::optional<QDate> day = dayOf(written);
    if (!day)
        warn(u"day"_qs, tr("“%1” (%2) is no day that can be read: it was left out.")
                            .arg(shown(written), element.name()));
    return day;
}

void EInvoiceFields::addNumber(EInvoiceParty &party, const QString &scheme, const QString &number,
                               bool isLegal)
{
    const QString key = scheme.trimmed().toUpper();
    const QString digits = digitsOf(number);
    if (isLegal)
        party.legalNumber = number;
    const bool isSirene =
        key == u"0002" || key == u"0009" || key.contains(u"SIREN") || key.contains(u"SIRET");
    if (isSirene)
        addSirene(party, digits);
    else if (key == u"0225")
        addSirene(party, digitsOf(number.section(u'_', 0, 0)));
    else if (key == u"0088" && !digits.isEmpty())
        party.gln = digits;
    // French registers' numbers are often written without their scheme.
    else if (isLegal && key.isEmpty() && party.country == u"FR" && hasLuhnSum(digits))
        addSirene(party, digits);
}

QString EInvoiceFields::gtin(const XmlElement &element)
{
    const QString scheme = element.attribute(u"schemeID").toUpper();
    const QString number = text(element);
    const bool isSaid =
        scheme == u"0160" || scheme.startsWith(u"GTIN") || scheme.startsWith(u"EAN");
    // Without a word of its scheme, the check digit tells.
    return isSaid || (scheme.isEmpty() && Gtin::parse(number)) ? number : QString();
}

void EInvoiceFields::addAttribute(EInvoiceLine &line, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!name.isEmpty())
        line.attributes.emplace_back(name, value);
    QString key = fold(name);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (isOneOf(key, {"lot", "lotnumber", "lotno", "numerodelot", "numlot", "nlot", "batch",
                      "batchnumber", "batchid", "charge", "chargennummer"}) &&
        line.lot.isEmpty())
        line.lot = value;
    if (isOneOf(key, {"ddm", "dluo", "bestbefore", "bestbeforedate", "bbd", "mhd",
                      "datededurabiliteminimale", "mindesthaltbarkeitsdatum"}))
        line.bestBefore = writtenDay(value);
    if (isOneOf(key, {"dlc", "useby", "usebydate", "datelimitedeconsommation", "expirydate",
                      "expirationdate", "verbrauchsdatum"}))
        line.useBy = writtenDay(value);
}

void EInvoiceFields::warn(const QString &code, const QString &message)
{
    if (m_warnings.size() < mostWarnings)
        m_warnings.push_back({code, message});
}

Result<> EInvoiceFields::outcome() const
{
    if (m_failure)
        return *m_failure;
    return Ok{};
}

void EInvoiceFields::fail(const QString &message)
{
    if (!m_failure)
        m_failure = refused(message, u"value"_qs);
}

} // namespace cabas
