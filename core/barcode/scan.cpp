// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/scan.h"

#include "core/barcode/barcoderules.h"
#include "core/barcode/digitallink.h"
#include "core/barcode/gs1.h"
#include "core/barcode/gs1checks.h"
#include "core/barcode/gtin.h"
#include "core/barcode/isocodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// Beyond this it is not a code but a paste.
constexpr qsizetype longestInput = 4096;
constexpr qsizetype longestInternalCode = 20;
/// Digits of a price look-up or internal number; longer ones must be GTINs.
constexpr qsizetype longestInternalNumber = 7;

/// `value` with `decimals` implied decimals, in thousandths or hundredths, rounded half up.
qint64 scaled(const QString &value, int decimals, int wanted)
{
    qint64 number = value.toLongLong();
    for (; decimals < wanted; ++decimals)
        number *= 10;
    qint64 divisor = 1;
    for (; decimals > wanted; --decimals)
        divisor *= 10;
    return mulDivRounded(number, 1, divisor);
}

/// The value of the first of the AIs `prefix`0 to `prefix`9, in units of 1/10^wanted.
std::optional<qint64> measure(const Gs1Elements &elements, QStringView prefix, int wanted,
                              qsizetype skipped = 0)
{
    for (const Gs1Element &element : elements) {
        if (element.ai.size() == 4 && element.ai.startsWith(prefix))
            return scaled(element.value.sliced(skipped), element.ai[3].digitValue(), wanted);
    }
    return {};
}

std::optional<QDate> dateOf(const Gs1Elements &elements, QStringView ai, int currentYear)
{
    const std::optional<QString> value = valueOf(elements, ai);
    return value ? gs1Date(QStringView(*value).first(6), currentYear) : std::nullopt;
}

/// A price for the package in euros, whole cents; (393n) says its currency.
std::optional<Money> priceOf(const Gs1Elements &elements)
{
    std::optional<qint64> cents = measure(elements, u"392", 2);
    for (const Gs1Element &element : elements) {
        if (element.ai.startsWith(u"393") && element.value.startsWith(euroNumber))
            cents = measure(elements, u"393", 2, euroNumber.size());
    }
    const Money price = Money::fromCents(cents.value_or(-1));
    return cents && price.isSane() ? std::optional<Money>(price) : std::nullopt;
}

std::optional<Quantity> quantityOf(std::optional<qint64> milli)
{
    const Quantity quantity = Quantity::fromMilli(milli.value_or(-1));
    return milli && quantity.isSane() ? std::optional<Quantity>(quantity) : std::nullopt;
}

/// Units counted (30, or 37 of a carton's content), else litres.
std::optional<Quantity> countOf(const Gs1Elements &elements)
{
    for (const QStringView ai : {u"30", u"37"}) {
        if (const std::optional<QString> count = valueOf(elements, ai))
            return quantityOf(count->toLongLong() * 1000);
    }
    return quantityOf(measure(elements, u"315", 3));
}

ScanKind kindOf(const ScanResult &scan, bool isContent)
{
    if (isContent || (scan.gtin14.isEmpty() && !scan.sscc.isEmpty()))
        return ScanKind::Carton;
    if (scan.gtin14.isEmpty())
        return ScanKind::Unknown;
    if (scan.price)
        return ScanKind::Price;
    if (scan.weight)
        return ScanKind::Weight;
    return scan.quantity ? ScanKind::Quantity : ScanKind::Article;
}

bool isInternalCode(const QString &text)
{
    return text.size() <= longestInternalCode && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 128 &&
                      (c.isLetterOrNumber() || QStringView(u"-._/").contains(c));
           });
}

/// GS1 data whose leading mark the scanner dropped, as many do. Taken as such only when it begins
/// with an article, a carton's content or a logistic unit and is right to the end.
Result<Gs1Elements> withoutMark(const QString &text)
{
    const bool mayBe =
        text.size() >= 16 &&
        (text.startsWith(u"00"_qs) || text.startsWith(u"01"_qs) || text.startsWith(u"02"_qs));
    return mayBe ? Gs1::fromRaw(Gs1::fnc1 + text) : Gs1::fromRaw({});
}

/// What the AIM identifier before the data says of the symbol.
struct Symbology {
    const char *prefix;
    const char *name;
    qsizetype digits; ///< 0: not fixed
    bool isGs1;
};

const Symbology *symbologyOf(QStringView text)
{
    static constexpr std::array<Symbology, 31> all = {{
        {"]E0", "EAN-13", 13, false},
        {"]E3", "EAN-13", 13, false},
        {"]E4", "EAN-8", 8, false},
        {"]C0", "Code128", 0, false},
        {"]C1", "GS1-128", 0, true},
        {"]C2", "Code128", 0, false},
        {"]e0", "GS1 DataBar family", 0, true},
        {"]e1", "GS1 DataBar family", 0, true},
        {"]e2", "GS1 DataBar family", 0, true},
        {"]d0", "DataMatrix", 0, false},
        {"]d1", "DataMatrix", 0, false},
        {"]d2", "GS1 DataMatrix", 0, true},
        {"]d3", "DataMatrix", 0, false},
        {"]d4", "DataMatrix", 0, false},
        {"]Q0", "QR", 0, false},
        {"]Q1", "QR", 0, false},
        {"]Q2", "QR", 0, false},
        {"]Q3", "GS1 QR", 0, true},
        {"]Q4", "GS1 QR", 0, true},
        {"]J0", "DotCode", 0, false},
        {"]J1", "GS1 DotCode", 0, true},
        {"]I0", "ITF", 0, false},
        {"]I1", "ITF", 0, false},
        {"]A0", "Code39", 0, false},
        {"]A1", "Code39", 0, false},
        {"]G0", "Code93", 0, false},
        {"]F0", "Codabar", 0, false},
        {"]L0", "PDF417", 0, false},
        {"]L1", "PDF417", 0, false},
        {"]z0", "Aztec", 0, false},
        {"]z1", "GS1 Aztec", 0, true},
    }};
    const auto found = std::find_if(all.begin(), all.end(), [text](const Symbology &symbology) {
        return text.startsWith(QLatin1StringView(symbology.prefix));
    });
    return found == all.end() ? nullptr : &*found;
}

/// Reads one input into one ScanResult.
class ScanReader {
    Q_DECLARE_TR_FUNCTIONS(ScanReader)

public:
    ScanReader(const QString &input, const std::vector<BarcodeRule> &rules, int currentYear)
        : m_rules(rules), m_currentYear(currentYear)
    {
        m_scan.input = input;
    }

    ScanResult read();

private:
    void fail(const QString &error, const QString &code);
    void fail(const Failure &failure) { fail(failure.message, failure.code); }
    void readWithIdentifier(const QString &text);
    void readComposite(const QString &linear, const QString &companion);
    void readPlain(const QString &text);
    void readDigits(const QString &digits);
    void readGtin(const QString &digits);
    void readMatch(const BarcodeMatch &match);
    void readElements(const Result<Gs1Elements> &read);
    void readInternal(const QString &code);

    const std::vector<BarcodeRule> &m_rules;
    int m_currentYear;
    ScanResult m_scan;
};

} // namespace

void ScanReader::fail(const QString &error, const QString &code)
{
    m_scan.ok = false;
    m_scan.error = error;
    m_scan.errorCode = code;
}

void ScanReader::readElements(const Result<Gs1Elements> &read)
{
    if (!read) {
        fail(read.failure());
        return;
    }
    const Gs1Elements &elements = *read;
    const bool isContent = !valueOf(elements, u"01") && valueOf(elements, u"02");
    m_scan.gtin14 = valueOf(elements, isContent ? u"02" : u"01").value_or(QString());
    m_scan.sscc = valueOf(elements, u"00").value_or(QString());
    m_scan.lot = valueOf(elements, u"10").value_or(QString());
    m_scan.serial = valueOf(elements, u"21").value_or(QString());
    m_scan.bestBefore = dateOf(elements, u"15", m_currentYear);
    m_scan.useBy = dateOf(elements, u"17", m_currentYear);
    if (!m_scan.useBy)
        m_scan.useBy = dateOf(elements, u"7003", m_currentYear);
    m_scan.weight = quantityOf(measure(elements, u"310", 3));
    m_scan.price = priceOf(elements);
    m_scan.quantity = countOf(elements);
    m_scan.kind = kindOf(m_scan, isContent);
    m_scan.ok = true;
    if (const Result<> together = Gs1::checkAssociations(elements); !together)
        fail(together.failure());
}

void ScanReader::readMatch(const BarcodeMatch &match)
{
    static constexpr std::array kinds = {ScanKind::Article, ScanKind::Weight, ScanKind::Price,
                                         ScanKind::Quantity, ScanKind::Member};
    m_scan.kind = kinds[size_t(match.rule.kind)];
    m_scan.price = match.price;
    if (m_scan.kind == ScanKind::Weight)
        m_scan.weight = match.quantity;
    else
        m_scan.quantity = match.quantity;
    if (m_scan.kind == ScanKind::Member) {
        m_scan.badge = match.baseCode;
        m_scan.member = match.number.toInt();
        return;
    }
    m_scan.productCode = match.baseCode;
    if (m_scan.kind == ScanKind::Article)
        m_scan.gtin14 = productCodeKey(match.baseCode);
}

void ScanReader::readGtin(const QString &digits)
{
    const std::optional<Gtin> gtin = Gtin::parse(digits);
    if (!gtin) {
        fail(tr("The check digit of %1 is wrong: scan it again.").arg(digits), u"check_digit"_qs);
        return;
    }
    m_scan.ok = true;
    if (digits.size() != 14) {
        const Result<std::optional<BarcodeMatch>> match = BarcodeRules::match(digits, m_rules);
        if (!match) {
            fail(match.failure());
            return;
        }
        if (*match) {
            readMatch(**match);
            return;
        }
    }
    m_scan.kind = ScanKind::Article;
    m_scan.gtin14 = gtin->digits14();
    if (gtin->isRestricted())
        m_scan.productCode = digits;
}

void ScanReader::readDigits(const QString &digits)
{
    const qsizetype length = digits.size();
    if (length == 8 || (length >= 12 && length <= 14)) {
        if (m_scan.symbology.isEmpty() && length != 14)
            m_scan.symbology = length == 8    ? u"EAN-8"_qs
                               : length == 12 ? u"UPC-A"_qs
                                              : u"EAN-13"_qs;
        readGtin(digits);
    } else if (length <= longestInternalNumber) {
        m_scan.ok = true;
        m_scan.kind = ScanKind::Article;
        m_scan.productCode = digits;
    } else if (const Result<Gs1Elements> elements = withoutMark(digits); elements) {
        readElements(elements);
    } else {
        fail(tr("%1 is no article’s code: those have 8, 12, 13 or 14 digits.").arg(digits),
             u"length"_qs);
    }
}

void ScanReader::readInternal(const QString &code)
{
    const QString upper = code.toUpper();
    const QString rest = upper.sliced(qMin<qsizetype>(2, upper.size()));
    m_scan.ok = true;
    if (upper.startsWith(u"M-"_qs) && isDigits(rest) && rest.size() <= 9) {
        m_scan.kind = ScanKind::Member;
        m_scan.member = rest.toInt();
    } else if ((upper.startsWith(u"R-"_qs) || upper.startsWith(u"U-"_qs)) && !rest.isEmpty()) {
        m_scan.kind = upper.startsWith(u'R') ? ScanKind::Parked : ScanKind::User;
        m_scan.reference = rest;
    } else {
        m_scan.kind = ScanKind::Article;
        m_scan.productCode = upper;
    }
}

void ScanReader::readPlain(const QString &text)
{
    QString digits = text;
    digits.remove(u' ');
    digits.remove(QChar(QChar::Nbsp));
    if (text.startsWith(Gs1::fnc1))
        readElements(Gs1::fromRaw(text));
    else if (text.startsWith(u'('))
        readElements(Gs1::fromBracketed(text));
    else if (DigitalLink::isAddress(text))
        readElements(DigitalLink::parse(text));
    else if (isDigits(digits))
        readDigits(digits);
    else if (const Result<Gs1Elements> elements = withoutMark(text); elements)
        readElements(elements);
    else if (isInternalCode(text))
        readInternal(text);
    else
        fail(tr("This code is neither an article’s nor a member’s."), u"syntax"_qs);
}

void ScanReader::readComposite(const QString &linear, const QString &companion)
{
    const bool isArticle = m_scan.symbology.startsWith(u"EAN"_qs);
    const std::optional<Gtin> gtin = Gtin::parse(linear);
    if (isArticle && !gtin)
        readGtin(linear);
    else
        readElements(Gs1::fromRaw(Gs1::fnc1 + (isArticle ? u"01"_qs + gtin->digits14() : linear) +
                                  Gs1::fnc1 + companion));
}

void ScanReader::readWithIdentifier(const QString &text)
{
    const Symbology *symbology = symbologyOf(text);
    if (!symbology) {
        fail(tr("The scanner announces a kind of barcode that is not known here: %1.")
                 .arg(text.left(3)),
             u"syntax"_qs);
        return;
    }
    m_scan.symbology = QString::fromLatin1(symbology->name);
    QString data = text.sliced(3);
    // A composite symbol: the data of its second part follow those of the first.
    const qsizetype join = data.indexOf(u"|]e0"_qs);
    const QString companion = join < 0 ? QString() : data.sliced(join + 4);
    if (join >= 0)
        data.truncate(join);
    if (text.startsWith(u"]E3"_qs))
        data.truncate(13);
    if (symbology->digits > 0 && (data.size() != symbology->digits || !isDigits(data)))
        fail(tr("The scanner announces %1 digits and sends something else: scan it again.")
                 .arg(symbology->digits),
             u"length"_qs);
    else if (data.isEmpty() || (join >= 0 && companion.isEmpty()))
        fail(tr("The code is empty."), u"empty"_qs);
    else if (join >= 0)
        readComposite(data, companion);
    else if (symbology->isGs1)
        readElements(Gs1::fromRaw(data.startsWith(Gs1::fnc1) ? data : Gs1::fnc1 + data));
    else
        readPlain(data);
}

ScanResult ScanReader::read()
{
    QString text = m_scan.input.trimmed();
    // Test labels and documents write FNC1 as ^, which no GS1 value may hold.
    if (text.startsWith(u'^'))
        text.replace(u'^', Gs1::fnc1);
    if (text.isEmpty())
        fail(tr("The code is empty."), u"empty"_qs);
    else if (text.size() > longestInput)
        fail(tr("This is too long to be a code."), u"length"_qs);
    else if (text.startsWith(u']'))
        readWithIdentifier(text);
    else
        readPlain(text);
    return m_scan;
}

QString scanKindName(ScanKind kind)
{
    static constexpr std::array<const char *, 9> names = {
        "unknown", "article", "weight", "price", "quantity", "carton", "member", "user", "parked"};
    return QString::fromLatin1(names[size_t(kind)]);
}

QString ScanResult::key() const
{
    if (kind == ScanKind::Member || kind == ScanKind::User || kind == ScanKind::Parked)
        return {};
    return productCodeKey(productCode.isEmpty() ? gtin14 : productCode);
}

ScanResult parseScan(const QString &input, const std::vector<BarcodeRule> &rules, int currentYear)
{
    return ScanReader(input, rules, currentYear).read();
}

} // namespace cabas
