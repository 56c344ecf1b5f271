// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/barcodecommand.h"

#include "app/cli/arguments.h"
#include "app/cli/labelcommand.h"
#include "core/barcode/barcoderules.h"
#include "core/barcode/decodechild.h"
#include "core/barcode/scan.h"
#include "core/base/day.h"
#include "core/catalog/barcoderulestore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonObject scanJson(const ScanResult &scan)
{
    QJsonObject json{
        {u"input"_qs, scan.input}, {u"ok"_qs, scan.ok}, {u"kind"_qs, scanKindName(scan.kind)}};
    const auto text = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    text(u"gtin14"_qs, scan.gtin14);
    text(u"symbology"_qs, scan.symbology);
    text(u"product_code"_qs, scan.productCode);
    text(u"lot"_qs, scan.lot);
    text(u"serial"_qs, scan.serial);
    text(u"sscc"_qs, scan.sscc);
    text(u"reference"_qs, scan.reference);
    text(u"badge"_qs, scan.badge);
    if (scan.member)
        json.insert(u"member"_qs, *scan.member);
    if (scan.bestBefore)
        json.insert(u"best_before"_qs, dayText(*scan.bestBefore));
    if (scan.useBy)
        json.insert(u"use_by"_qs, dayText(*scan.useBy));
    if (scan.weight)
        json.insert(u"weight_milli"_qs, scan.weight->milli());
    if (scan.price)
        json.insert(u"price_cents"_qs, scan.price->cents());
    if (scan.quantity)
        json.insert(u"quantity_milli"_qs, scan.quantity->milli());
    text(u"error"_qs, scan.error);
    text(u"error_code"_qs, scan.errorCode);
    return json;
}

Result<std::vector<BarcodeRule>> rulesOf(const Arguments &arguments, const QString &file)
{
    if (file.isEmpty())
        return BarcodeRules::defaults();
    CABAS_LET(shop, arguments.openShop(file));
    return shop->db().read([](Tx &tx) { return BarcodeRuleStore::all(tx); });
}

int parseCodes(const QStringList &words)
{
    Arguments arguments(QStringLiteral("barcode parse CODE... [--shop FILE]"), 1, -1);
    arguments.add(u"shop"_qs, Arguments::tr("the shop whose rules count"), u"FILE"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    const auto rules = rulesOf(arguments, arguments.value(u"shop"_qs));
    if (!rules)
        return endedByFile(rules.failure());
    const int year = SystemClock().now().date().year();
    QJsonArray answers;
    for (const QString &code : arguments.words())
        answers.append(scanJson(parseScan(code, *rules, year)));
    sayJson(answers);
    return ExitDone;
}

int readPictures(const QStringList &words)
{
    Arguments arguments(QStringLiteral("barcode read IMAGE..."), 1, -1);
    if (!arguments.read(words))
        return ExitUsage;
    DecodeChild child(DecodeChild::defaultProgram());
    QJsonArray answers;
    int status = ExitDone;
    for (const QString &image : arguments.words()) {
        QJsonArray codes;
        if (!QFileInfo(image).isReadable() || QFileInfo(image).isDir()) {
            sayError(Arguments::tr("The picture %1 cannot be read.").arg(image));
            status = ExitFile;
        } else if (const std::optional<DecodedCode> code = child.decode(image)) {
            codes.append(QJsonObject{{u"text"_qs, code->text}, {u"format"_qs, code->format}});
        }
        answers.append(QJsonObject{{u"image"_qs, image}, {u"codes"_qs, codes}});
    }
    sayJson(answers);
    return status;
}

int printRules(const QStringList &words)
{
    Arguments arguments(QStringLiteral("barcode rules [FILE]"), 0, 1);
    if (!arguments.read(words))
        return ExitUsage;
    const auto rules = rulesOf(arguments, arguments.word(0));
    if (!rules)
        return endedByFile(rules.failure());
    QJsonArray list;
    for (const BarcodeRule &rule : *rules)
        list.append(QJsonObject{{u"name"_qs, rule.name},
                                {u"kind"_qs, barcodeKindName(rule.kind)},
                                {u"pattern"_qs, rule.pattern},
                                {u"priority"_qs, rule.priority}});
    sayJson(list);
    return ExitDone;
}

} // namespace

int runBarcode(const QStringList &words)
{
    const QString what = words.value(0);
    if (what == u"parse")
        return parseCodes(words.mid(1));
    if (what == u"read")
        return readPictures(words.mid(1));
    if (what == u"rules")
        return printRules(words.mid(1));
    if (what == u"formats")
        return listLabelFormats(words.mid(1));
    sayError(
        Arguments::tr("Usage: cabas %1").arg(u"barcode parse|read|rules|label|formats ..."_qs));
    return ExitUsage;
}

} // namespace cabas
