// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labelcommand.h"

#include "app/cli/arguments.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/labelrules.h"
#include "core/catalog/labelservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

/// The words of this file.
struct LabelCommand {
    Q_DECLARE_TR_FUNCTIONS(LabelCommand)
};

constexpr qint64 longestCodeList = 1024 * 1024;

void addOptions(Arguments &arguments)
{
    arguments.add(u"out"_qs, LabelCommand::tr("the file to write, .pdf or .png"), u"PATH"_qs);
    arguments.add(u"shop"_qs, LabelCommand::tr("the shop whose products the codes are"),
                  u"FILE"_qs);
    arguments.addFlag(u"queue"_qs, LabelCommand::tr("the labels that wait in the shop"));
    arguments.addFlag(u"all"_qs, LabelCommand::tr("every product that the shop sells"));
    arguments.add(u"codes"_qs, LabelCommand::tr("a list of codes, one a line"), u"LIST"_qs);
    arguments.add(u"sheet"_qs, LabelCommand::tr("the paper, see: cabas barcode formats"),
                  u"NAME"_qs);
    arguments.add(u"first"_qs, LabelCommand::tr("the first free place of the first sheet, from 1"),
                  u"N"_qs);
    arguments.add(u"copies"_qs, LabelCommand::tr("copies of each label"), u"N"_qs);
    arguments.addFlag(u"qr"_qs, LabelCommand::tr("QR codes in place of bars"));
    arguments.addFlag(u"cut-lines"_qs, LabelCommand::tr("lines to cut along"));
    arguments.addFlag(u"printed"_qs,
                      LabelCommand::tr("takes the labels off the queue once written"));
    arguments.add(u"name"_qs, LabelCommand::tr("without a shop: the name on the label"),
                  u"TEXT"_qs);
    arguments.add(u"price-cents"_qs, LabelCommand::tr("without a shop: the price, in cents"),
                  u"N"_qs);
    arguments.add(u"unit"_qs, LabelCommand::tr("without a shop: piece, kg or l"), u"UNIT"_qs);
}

/// A whole number option within bounds; the usual one where it is not given.
Result<int> number(const Arguments &arguments, const QString &name, int usual, int least, int most)
{
    if (!arguments.has(name))
        return usual;
    bool ok = false;
    const int value = arguments.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return wrongUsage(LabelCommand::tr("--%1 must be a whole number from %2 to %3.")
                              .arg(name)
                              .arg(least)
                              .arg(most));
    return value;
}

/// The codes given as words and those of the list.
Result<QStringList> codesOf(const Arguments &arguments)
{
    QStringList codes = arguments.words();
    const QString list = arguments.value(u"codes"_qs);
    if (list.isEmpty())
        return codes;
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestCodeList)
        return storageFailure(Arguments::tr("%1 cannot be read, or is too large.").arg(list));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString code = QString::fromUtf8(line).trimmed();
        if (!code.isEmpty())
            codes += code;
    }
    return codes;
}

/// Labels of bare codes: nothing is known of them but what the words say.
Result<std::vector<LabelContent>> bareLabels(const Arguments &arguments, const QStringList &codes)
{
    CABAS_LET(cents, number(arguments, u"price-cents"_qs, 0, 0, 10'000'000));
    const QString unitWord = arguments.value(u"unit"_qs);
    const std::optional<Unit> unit =
        unitWord.isEmpty() ? std::optional(Unit::Piece) : unitFromName(unitWord);
    if (!unit)
        return wrongUsage(LabelCommand::tr("--unit must be piece, kg or l."));
    std::vector<LabelContent> labels;
    for (const QString &code : codes) {
        LabelContent label;
        label.name = cleaned(arguments.value(u"name"_qs));
        if (arguments.has(u"price-cents"_qs)) {
            Product product;
            product.unit = *unit;
            LabelRules::setPrice(label, Money::fromCents(cents), Language::locale());
            label.perUnit = LabelRules::perUnitText(product, {}, Language::locale());
        }
        CABAS_LET(symbol,
                  SymbolWriter::write(
                      arguments.has(u"qr"_qs) ? Symbology::Qr : SymbolWriter::kindFor(code), code));
        label.symbol = symbol;
        labels.push_back(label);
    }
    return labels;
}

/// What of a shop is to be printed, and the requests of the queue that are served by it.
struct ShopLabels {
    std::vector<LabelContent> labels;
    std::vector<LabelRequestId> requests;
};

Result<ShopLabels> shopLabels(const LabelService &service, const Session &session,
                              const Arguments &arguments, const QStringList &codes)
{
    ShopLabels answer;
    CABAS_LET(wishes, service.wishesFor(session, codes));
    if (arguments.has(u"all"_qs)) {
        CABAS_LET(all, service.wishesForAll(session));
        wishes.insert(wishes.end(), all.begin(), all.end());
    }
    if (arguments.has(u"queue"_qs)) {
        CABAS_LET(waiting, service.waiting(session));
        for (const QueuedLabel &label : waiting) {
            wishes.insert(wishes.end(), size_t(label.request.copies),
                          {label.request.product, session.today()});
            answer.requests.push_back(label.request.id);
        }
    }
    CABAS_LET(labels, service.contents(session, wishes, arguments.has(u"qr"_qs)));
    answer.labels = std::move(labels);
    return answer;
}

Result<LabelPrint> printOf(const Arguments &arguments, std::vector<LabelContent> labels)
{
    LabelPrint print;
    print.labels = std::move(labels);
    CABAS_LET(copies, number(arguments, u"copies"_qs, 1, 1, LabelRules::maxCopies));
    print.copies = copies;
    const bool isOne = print.labels.size() == 1 && copies == 1;
    const QString usual = isOne ? u"roll-62x29"_qs : u"a4-24"_qs;
    const Result<LabelFormat> format =
        LabelFormats::named(arguments.has(u"sheet"_qs) ? arguments.value(u"sheet"_qs) : usual);
    if (!format)
        return wrongUsage(format.failure().message);
    print.format = *format;
    CABAS_LET(first, number(arguments, u"first"_qs, 1, 1, print.format.perPage()));
    print.firstCell = first - 1;
    print.cutLines = arguments.has(u"cut-lines"_qs);
    return print;
}

Result<QJsonObject> written(const LabelPrint &print, const QString &out, const Drawing &drawing)
{
    CABAS_LET(files, drawing.labels(print, out));
    return QJsonObject{{u"files"_qs, QJsonArray::fromStringList(files)},
                       {u"sheet"_qs, print.format.name},
                       {u"labels"_qs, qint64(print.labels.size()) * print.copies},
                       {u"pages"_qs, LabelRules::pages(print)}};
}

Result<QJsonObject> drawOfShop(const Arguments &arguments, const QStringList &codes,
                               const Drawing &drawing)
{
    auto shop = arguments.openShop(arguments.value(u"shop"_qs));
    if (!shop && shop.failure().kind == Failure::Kind::NotFound)
        return storageFailure(shop.failure().message);
    if (!shop)
        return shop.failure();
    CABAS_LET(session, arguments.session(**shop));
    LabelService service((*shop)->db());
    CABAS_LET(wanted, shopLabels(service, session, arguments, codes));
    if (wanted.labels.empty() && arguments.has(u"queue"_qs))
        return QJsonObject{{u"files"_qs, QJsonArray()}, {u"labels"_qs, 0}, {u"pages"_qs, 0}};
    CABAS_LET(print, printOf(arguments, std::move(wanted.labels)));
    CABAS_LET(answer, written(print, arguments.value(u"out"_qs), drawing));
    if (arguments.has(u"printed"_qs))
        CABAS_TRY(service.markPrinted(session, wanted.requests));
    return answer;
}

Result<QJsonObject> draw(const Arguments &arguments, const Drawing &drawing)
{
    if (arguments.value(u"out"_qs).isEmpty())
        return wrongUsage(LabelCommand::tr("Say with --out which file shall be written."));
    CABAS_LET(codes, codesOf(arguments));
    const bool ofShop = arguments.has(u"queue"_qs) || arguments.has(u"all"_qs);
    if (ofShop && !arguments.has(u"shop"_qs))
        return wrongUsage(LabelCommand::tr("Say with --shop whose labels are wanted."));
    if (arguments.has(u"printed"_qs) && !arguments.has(u"queue"_qs))
        return wrongUsage(LabelCommand::tr("--printed goes with --queue."));
    if (codes.isEmpty() && !ofShop)
        return wrongUsage(LabelCommand::tr("Say which labels: codes, --codes LIST, --queue or "
                                           "--all."));
    if (arguments.has(u"shop"_qs))
        return drawOfShop(arguments, codes, drawing);
    CABAS_LET(labels, bareLabels(arguments, codes));
    CABAS_LET(print, printOf(arguments, std::move(labels)));
    return written(print, arguments.value(u"out"_qs), drawing);
}

} // namespace

int drawLabels(const QStringList &words, const Drawing &drawing)
{
    Arguments arguments(u"barcode label [CODE...] --out PATH [--shop FILE] [--queue [--printed]] "
                        "[--all] [--codes LIST] [--sheet NAME] [--first N] [--copies N] [--qr] "
                        "[--cut-lines] [--name TEXT] [--price-cents N] [--unit UNIT]"_qs,
                        0, -1);
    addOptions(arguments);
    if (!arguments.read(words.mid(1)))
        return ExitUsage;
    const Result<QJsonObject> answer = draw(arguments, drawing);
    if (answer) {
        sayJson(*answer);
        return ExitDone;
    }
    return endedBy(answer.failure());
}

int listLabelFormats(const QStringList &words)
{
    Arguments arguments(u"barcode formats"_qs, 0, 0);
    if (!arguments.read(words))
        return ExitUsage;
    QJsonArray list;
    for (const LabelFormat &format : LabelFormats::all())
        list.append(QJsonObject{{u"name"_qs, format.name},
                                {u"title"_qs, format.title},
                                {u"labels"_qs, format.perPage()},
                                {u"width_um"_qs, format.label.width()},
                                {u"height_um"_qs, format.label.height()}});
    sayJson(list);
    return ExitDone;
}

} // namespace cabas
