// SPDX-License-Identifier: GPL-3.0-or-later
// What scanners and people type: barcodes, the scan state machine, quantities and amounts.
#include "core/barcode/barcoderules.h"
#include "core/barcode/digitallink.h"
#include "core/barcode/gs1.h"
#include "core/barcode/gtin.h"
#include "core/barcode/scan.h"
#include "core/barcode/symbol.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/decimaltext.h"
#include "core/formats/despatchcsv.h"
#include "core/formats/exactdecimal.h"
#include "core/formats/journalcsv.h"
#include "core/formats/packtext.h"
#include "core/formats/sheetbuilder.h"
#include "core/till/basketparser.h"
#include "tests/fuzz/entries.h"
#include "ui/shell/scandetector.h"

#include <algorithm>

namespace cabas::test {

namespace {

constexpr int year = 2026;

void feedBarcodes(const QByteArray &bytes)
{
    static const std::vector<BarcodeRule> rules = BarcodeRules::defaults();
    const QString text = QString::fromUtf8(bytes);
    const ScanResult scan = parseScan(text, rules, year);
    FUZZ_EXPECT(scan.ok == scan.error.isEmpty());
    FUZZ_EXPECT(scan.gtin14.isEmpty() || (scan.gtin14.size() == 14 && hasCheckDigit(scan.gtin14)));
    const QString key = scan.key();
    FUZZ_EXPECT(productCodeKey(key) == key);
    if (const std::optional<Gtin> gtin = Gtin::parse(text))
        FUZZ_EXPECT(Gtin::parse(gtin->digits14()) == gtin);
    if (const std::optional<Gtin> gtin = Gtin::fromUpcE(text))
        FUZZ_EXPECT(hasCheckDigit(gtin->digits14()));
    if (const auto match = BarcodeRules::match(text, rules); match && *match)
        FUZZ_EXPECT(hasCheckDigit((*match)->baseCode));
}

/// Element strings, in each form, and what is written of them again.
void feedGs1(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto raw = Gs1::fromRaw(text)) {
        const auto again = Gs1::fromRaw(Gs1::toRaw(*raw));
        FUZZ_EXPECT(again && *again == *raw);
        (void)Gs1::checkAssociations(*raw);
    }
    if (const auto bracketed = Gs1::fromBracketed(text))
        (void)Gs1::checkAssociations(*bracketed);
    if (const auto linked = DigitalLink::parse(text))
        (void)Gs1::checkAssociations(*linked);
    // One kind a text: they are much slower than the readers.
    const auto kind = Symbology(bytes.size() % 5);
    if (const auto symbol = SymbolWriter::write(kind, text))
        FUZZ_EXPECT(symbol->modules.size() == qsizetype(symbol->rows) * symbol->columns);
    if (bytes.size() % 7 == 0)
        (void)SymbolWriter::writeGs1(text);
}

/// Two bytes a key: what happens and how long after the last; its sign.
void feedScans(const QByteArray &bytes)
{
    static const std::vector<BarcodeRule> rules = BarcodeRules::defaults();
    ui::ScanDetector detector([](const QString &code) { return parseScan(code, rules, year).ok; });
    qint64 now = 0;
    int given = 0;
    int told = -1;
    size_t replayed = 0;
    size_t scanned = 0;
    const auto settle = [&](const ui::ScanDetector::Outcome &outcome) {
        // What is given back comes in the order of the keys, once.
        for (const int token : outcome.replay) {
            FUZZ_EXPECT(token > told && token < given);
            told = token;
        }
        replayed += outcome.replay.size();
        scanned += size_t(outcome.code.size());
        FUZZ_EXPECT(outcome.code.isEmpty() || outcome.code.size() >= ui::ScanDetector::minLength);
    };
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const quint8 what = quint8(bytes[at]);
        now += what >> 3;
        const int token = given++;
        switch (what & 7) {
        case 0:
            now += ui::ScanDetector::maxGapMs;
            settle(detector.terminator(now, token));
            break;
        case 1:
            settle(detector.terminator(now, token));
            break;
        case 2:
            settle(detector.interruption());
            break;
        case 3:
            settle(detector.silence());
            FUZZ_EXPECT(!detector.holding());
            break;
        default:
            settle(detector.key(QString(QChar(uchar(bytes[at + 1]))), now, token));
        }
    }
    settle(detector.silence());
    FUZZ_EXPECT(replayed <= size_t(given) && scanned <= size_t(given));
    (void)ui::ScanDetector::fromAzerty(QString::fromUtf8(bytes));
}

void feedNumbers(const QString &text)
{
    if (const auto plain = DecimalText::fromMachine(text))
        (void)DecimalText::scaled(*plain, 4);
    if (const auto plain = DecimalText::fromPerson(text)) {
        FUZZ_EXPECT(DecimalText::fromPerson(*plain).has_value());
        (void)DecimalText::scaled(*plain, 3);
    }
    if (const auto exact = ExactDecimal::parse(text)) {
        FUZZ_EXPECT(ExactDecimal::parse(exact->text()) == exact);
        (void)exact->rounded(2);
        (void)exact->exact(9);
        (void)centsOf(*exact, *exact, ExactDecimal::fromInteger(3));
        (void)centsOf(*exact, *exact, *exact);
    }
}

void feedTyped(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto money = parseMoney(text)) {
        FUZZ_EXPECT(money->isSane());
        FUZZ_EXPECT(parseMoney(plainDecimal(money->cents(), 2)) == money);
    }
    if (const auto quantity = parseQuantity(text))
        FUZZ_EXPECT(parseQuantity(plainDecimal(quantity->milli(), 3)) == quantity);
    if (const auto price = parseUnitPrice(text))
        FUZZ_EXPECT(parseUnitPrice(plainDecimal(price->e4(), 4)) == price);
    if (const auto rate = parseRate(text))
        FUZZ_EXPECT(parseRate(plainDecimal(*rate, 2)) == rate);
    for (const bool isAfterScan : {false, true}) {
        if (const auto command = BasketParser::parse(text, isAfterScan)) {
            FUZZ_EXPECT(command->quantity.isSane());
            FUZZ_EXPECT(!command->amount || command->amount->isSane());
        }
    }
    feedNumbers(text);
    (void)PackText::read(text);
    (void)measureWord(text);
    (void)cellPlace(text);
    (void)cellRange(text);
    (void)DespatchCsv::day(text);
    (void)JournalCsv::amount(text);
    (void)instantFromText(text, "Europe/Paris");
    if (const auto day = dayFromText(text))
        FUZZ_EXPECT(dayText(*day) == text);
    FUZZ_EXPECT(fold(fold(text)) == fold(text));
    FUZZ_EXPECT(cleaned(cleaned(text)) == cleaned(text));
}

} // namespace

std::vector<FuzzTarget> typedEntries()
{
    return {{"barcodes", feedBarcodes, 300, 300},
            {"gs1", feedGs1, 300, 300},
            {"scans", feedScans, 400, 300},
            {"typed", feedTyped, 200, 400}};
}

} // namespace cabas::test
