// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/packtext.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/formats/decimaltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace cabas {

namespace {

constexpr qsizetype longest = 200;

/// Words that count things: pieces, bottles, bunches.
bool isPieceWord(QStringView word)
{
    static const QSet<QString> words = {
        u"piece"_qs,   u"pieces"_qs,  u"pce"_qs,       u"pces"_qs,       u"pcs"_qs,
        u"pc"_qs,      u"p"_qs,       u"u"_qs,         u"uc"_qs,         u"uvc"_qs,
        u"unite"_qs,   u"unites"_qs,  u"unit"_qs,      u"units"_qs,      u"each"_qs,
        u"ea"_qs,      u"stk"_qs,     u"st"_qs,        u"stuck"_qs,      u"stuk"_qs,
        u"stuks"_qs,   u"bt"_qs,      u"btl"_qs,       u"bouteille"_qs,  u"bouteilles"_qs,
        u"fl"_qs,      u"flasche"_qs, u"flaschen"_qs,  u"bottle"_qs,     u"bottles"_qs,
        u"pot"_qs,     u"pots"_qs,    u"bocal"_qs,     u"bocaux"_qs,     u"glas"_qs,
        u"gl"_qs,      u"sachet"_qs,  u"sachets"_qs,   u"botte"_qs,      u"bottes"_qs,
        u"bund"_qs,    u"bd"_qs,      u"barquette"_qs, u"barquettes"_qs, u"boite"_qs,
        u"boites"_qs,  u"paquet"_qs,  u"paquets"_qs,   u"pack"_qs,       u"packs"_qs,
        u"pk"_qs,      u"pkg"_qs,     u"pak"_qs,       u"tablette"_qs,   u"tablettes"_qs,
        u"brique"_qs,  u"briques"_qs, u"dose"_qs,      u"tube"_qs,       u"box"_qs,
        u"jar"_qs,     u"tin"_qs,     u"can"_qs,       u"beutel"_qs,     u"becher"_qs,
        u"dose(s)"_qs, u"rouleau"_qs, u"rouleaux"_qs,  u"lot"_qs,        u"lots"_qs};
    return words.contains(word.toString());
}

bool isBulkWord(QStringView word)
{
    static const QSet<QString> words = {u"vrac"_qs,     u"sac"_qs,   u"sacs"_qs,  u"sack"_qs,
                                        u"bulk"_qs,     u"lose"_qs,  u"loose"_qs, u"seau"_qs,
                                        u"bidon"_qs,    u"cubi"_qs,  u"bib"_qs,   u"eimer"_qs,
                                        u"kanister"_qs, u"big"_qs,   u"zak"_qs,   u"caisse"_qs,
                                        u"plateau"_qs,  u"kiste"_qs, u"crate"_qs};
    return words.contains(word.toString());
}

/// A number with the word after it, and whether a `x` follows.
struct Piece {
    QString number; ///< plain decimal, empty: a word alone
    QString word;
    bool times = false;
};

std::vector<Piece> piecesOf(QStringView words)
{
    // Numbers with their word: `6 x`, `750 ml`; or a word alone.
    static const QRegularExpression form(
        u"(\\d+(?:[.,]\\d+)?)\\s*([x*×](?![a-z]))?|([a-z]+(?:\\(s\\))?)"_qs);
    std::vector<Piece> pieces;
    const QString text = fold(words);
    for (auto match = form.globalMatch(text); match.hasNext() && pieces.size() < 12;) {
        const QRegularExpressionMatch found = match.next();
        if (found.capturedStart(1) >= 0) {
            const auto number = DecimalText::fromPerson(found.capturedView(1));
            if (!number)
                return {};
            pieces.push_back({*number, {}, found.capturedStart(2) >= 0});
        } else if (!pieces.empty() && !pieces.back().number.isEmpty() &&
                   pieces.back().word.isEmpty() && !pieces.back().times) {
            if (found.captured(3) == u"x")
                pieces.back().times = true;
            else
                pieces.back().word = found.captured(3);
        } else if (found.captured(3) != u"x") {
            pieces.push_back({{}, found.captured(3), false});
        } else if (!pieces.empty()) {
            pieces.back().times = true; // `6 pots x 125 g`
        } else {
            pieces.push_back({{}, u"x"_qs, false}); // `x6`
        }
    }
    return pieces;
}

/// Multiplies what the words count.
bool countIn(PackText &pack, const QString &number)
{
    const std::optional<qint64> milli = DecimalText::scaled(number, 3);
    if (!milli || *milli <= 0 || *milli > Quantity::maxMilli)
        return false;
    pack.count = Quantity::fromMilli(mulDivRounded(pack.count.milli(), *milli, 1000));
    pack.isCounted = true;
    return pack.count.isSane() && !pack.count.isZero();
}

bool measure(PackText &pack, const QString &number, const MeasureWord &word)
{
    const std::optional<qint64> e6 = DecimalText::scaled(number, 6);
    if (!e6 || *e6 <= 0 || pack.contentUnit != Unit::Piece)
        return false;
    const qint64 milli = mulDivRounded(*e6, word.milliE3, 1'000'000'000);
    if (milli <= 0 || milli > Quantity::maxMilli)
        return false;
    pack.contentUnit = word.unit;
    pack.content = Quantity::fromMilli(milli);
    return true;
}

/// True when the piece said something.
bool take(PackText &pack, const Piece &piece)
{
    const std::optional<MeasureWord> word = measureWord(piece.word);
    if (piece.number.isEmpty()) {
        pack.isBulk = pack.isBulk || isBulkWord(piece.word);
        if (word && pack.contentUnit == Unit::Piece) {
            pack.contentUnit = word->unit;
            pack.content = Quantity::fromMilli(word->milliE3 / 1000);
            pack.isUnitAlone = true;
            return true;
        }
        return isPieceWord(piece.word) || isBulkWord(piece.word);
    }
    pack.isBulk = pack.isBulk || isBulkWord(piece.word);
    if (word)
        return measure(pack, piece.number, *word);
    return countIn(pack, piece.number);
}

} // namespace

std::optional<MeasureWord> measureWord(QStringView word)
{
    static const QHash<QString, MeasureWord> words = {
        {u"kg"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kgs"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kilo"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kilos"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kilogramme"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kilogram"_qs, {Unit::Kilogram, 1'000'000}},
        {u"kilogramm"_qs, {Unit::Kilogram, 1'000'000}},
        {u"g"_qs, {Unit::Kilogram, 1'000}},
        {u"gr"_qs, {Unit::Kilogram, 1'000}},
        {u"grs"_qs, {Unit::Kilogram, 1'000}},
        {u"gramme"_qs, {Unit::Kilogram, 1'000}},
        {u"grammes"_qs, {Unit::Kilogram, 1'000}},
        {u"gram"_qs, {Unit::Kilogram, 1'000}},
        {u"grams"_qs, {Unit::Kilogram, 1'000}},
        {u"gramm"_qs, {Unit::Kilogram, 1'000}},
        {u"l"_qs, {Unit::Litre, 1'000'000}},
        {u"lt"_qs, {Unit::Litre, 1'000'000}},
        {u"ltr"_qs, {Unit::Litre, 1'000'000}},
        {u"litre"_qs, {Unit::Litre, 1'000'000}},
        {u"litres"_qs, {Unit::Litre, 1'000'000}},
        {u"liter"_qs, {Unit::Litre, 1'000'000}},
        {u"dl"_qs, {Unit::Litre, 100'000}},
        {u"cl"_qs, {Unit::Litre, 10'000}},
        {u"ml"_qs, {Unit::Litre, 1'000}},
    };
    const auto it = words.find(word.toString());
    return it == words.end() ? std::nullopt : std::optional(*it);
}

std::optional<PackText> PackText::read(QStringView words)
{
    if (words.size() > longest)
        return std::nullopt;
    PackText pack;
    bool any = false;
    for (const Piece &piece : piecesOf(words))
        any = take(pack, piece) || any;
    return any ? std::optional(pack) : std::nullopt;
}

} // namespace cabas
